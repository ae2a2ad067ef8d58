// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/change/ChangeLines.h"
#include "app/screens/change/ChangePlanner.h"
#include "app/screens/change/TellForm.h"

namespace alongside {

/// Change as ordinary work: what closes, who moves, leaves or gets another coach; each planned and reviewed once, and
/// open until everybody whom it is about was told. Managers and supervisors plan; whoever works with people writes down
/// that somebody was told.
class ChangesScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool mayLook READ mayLook NOTIFY changed)
    Q_PROPERTY(bool mayPlan READ mayPlan NOTIFY changed)
    Q_PROPERTY(bool mayClose READ mayClose NOTIFY changed)
    Q_PROPERTY(alongside::ChangePlanner *planner READ planner CONSTANT)
    Q_PROPERTY(alongside::TellForm *telling READ telling CONSTANT)
    Q_PROPERTY(alongside::ChangeLines *lines READ lines CONSTANT)
    Q_PROPERTY(QString countSentence READ countSentence NOTIFY changed)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    // the change that is looked at
    Q_PROPERTY(QString openId READ openId NOTIFY changed)
    Q_PROPERTY(QString openTitle READ openTitle NOTIFY changed)
    Q_PROPERTY(QString openDetail READ openDetail NOTIFY changed)
    Q_PROPERTY(QString openReason READ openReason NOTIFY changed)
    Q_PROPERTY(QString finishWords READ finishWords NOTIFY changed)
    Q_PROPERTY(alongside::MoveRows *people READ people CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ChangesScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Something arrived, or was written: read when it is seen.
    void readAgain();
    void comeToFront();
    void goBehind() { m_isInFront = false; }
    /// Another coach holds the tablet.
    void startForCoach();

    bool mayLook() const;
    bool mayPlan() const; ///< as the kind Change is written
    bool mayClose() const; ///< as sites and work streams are written
    ChangePlanner *planner() { return &m_planner; }
    TellForm *telling() { return &m_telling; }
    ChangeLines *lines() { return &m_lines; }
    /// "2 changes · 12 people are still to be told".
    QString countSentence() const;
    QString emptySentence() const;
    QString openId() const { return m_openId; } ///< empty: none
    QString openTitle() const;
    QString openDetail() const;
    QString openReason() const;
    /// "Shan has left": the last step of a leaving; empty where it is not due.
    QString finishWords() const;
    MoveRows *people() { return &m_people; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void open(const QString &changeId);
    Q_INVOKABLE void close();
    /// Writes down that this person was told.
    Q_INVOKABLE void tell(const QString &personId);
    /// Whoever leaves is taken off the lists.
    Q_INVOKABLE void finish();

Q_SIGNALS:
    void changed();
    /// Places, people or who was told are others now.
    void saved();

private:
    struct Read {
        Change change;
        QList<ChangeEntry> entries;
    };

    void read();
    void show();
    void afterWriting();
    const Read *openOne() const;
    QString titleOf(const Read &read) const;
    MadeChange lineOf(const Read &read) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    ChangePlanner m_planner;
    TellForm m_telling;
    ChangeLines m_lines;
    MoveRows m_people;
    QList<Read> m_changes;
    ChangeWords::Names m_names;
    QString m_openId, m_problem;
    bool m_isInFront = false, m_isStale = true;
    QDate m_readOn;
};

} // namespace alongside

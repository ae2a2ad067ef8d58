// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/screens/WorkParts.h"
#include "app/screens/board/BoardFigures.h"
#include "app/screens/board/BoardPeople.h"

namespace alongside {

/// What a service answers for, counted from what this tablet holds: placements, sites against their capacity, work
/// streams, outcomes by quarter, and the people behind each number. For whoever domain.md gives the board.
class BoardScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool mayLook READ mayLook NOTIFY changed)
    Q_PROPERTY(QString quarter READ quarter NOTIFY changed)
    Q_PROPERTY(QString countSentence READ countSentence NOTIFY changed)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY changed)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed)
    Q_PROPERTY(alongside::BoardNumbers *first READ first CONSTANT)
    Q_PROPERTY(alongside::BoardNumbers *placements READ placements CONSTANT)
    Q_PROPERTY(alongside::BoardNumbers *sites READ sites CONSTANT)
    Q_PROPERTY(alongside::BoardNumbers *streams READ streams CONSTANT)
    Q_PROPERTY(alongside::BoardNumbers *hours READ hours CONSTANT)
    Q_PROPERTY(alongside::BoardNumbers *sustained READ sustained CONSTANT)
    Q_PROPERTY(alongside::BoardNumbers *attendance READ attendance CONSTANT)
    Q_PROPERTY(alongside::BoardNumbers *support READ support CONSTANT)
    Q_PROPERTY(QString attendanceSentence READ attendanceSentence NOTIFY changed)
    Q_PROPERTY(QString supportSentence READ supportSentence NOTIFY changed)
    Q_PROPERTY(QString hoursSentence READ hoursSentence NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString shownKey READ shownKey NOTIFY changed)
    Q_PROPERTY(QString peopleTitle READ peopleTitle NOTIFY changed)
    Q_PROPERTY(alongside::BoardPeople *people READ people CONSTANT)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(QString nobodySentence READ nobodySentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString paperSentence READ paperSentence NOTIFY changed)

public:
    explicit BoardScreen(const WorkParts &parts, QObject *parent = nullptr);

    /// Something arrived, or was written: read when it is seen.
    void readAgain();
    /// The page is in front.
    void comeToFront();
    void goBehind() { m_isInFront = false; }
    /// Another coach holds the tablet.
    void startForCoach();

    /// Is a manager, or an administrator.
    bool mayLook() const;
    /// "October to December 2026".
    QString quarter() const { return BoardWords::quarter(m_quarter); }
    /// "147 people · counted by Fri 20 Nov · the quarter is not over".
    QString countSentence() const;
    bool hasLater() const;
    bool hasEarlier() const;
    BoardNumbers *first() { return &m_first; }
    BoardNumbers *placements() { return &m_placements; }
    BoardNumbers *sites() { return &m_sites; }
    BoardNumbers *streams() { return &m_streams; }
    BoardNumbers *hours() { return &m_hours; }
    BoardNumbers *sustained() { return &m_sustained; }
    BoardNumbers *attendance() { return &m_attendance; }
    BoardNumbers *support() { return &m_support; }
    /// Over everybody: "84% of this quarter's marked sessions: 1,204 of 1,430."
    QString attendanceSentence() const { return BoardWords::attendanceOfAll(m_figures.board().attendance()); }
    QString supportSentence() const { return BoardWords::supportOfAll(m_figures.board().support()); }
    /// Why there are no hours; empty where they are counted.
    QString hoursSentence() const;
    /// The number that was touched; empty: none, and the first is shown beside.
    QString chosen() const { return m_chosen; }
    QString shownKey() const;
    QString peopleTitle() const;
    BoardPeople *people() { return &m_people; }
    /// Why there is nothing; empty where there is something.
    QString emptySentence() const;
    /// Nobody is behind the number; empty where somebody is.
    QString nobodySentence() const;
    QString problem() const { return m_problem; }
    /// "Saved in Documents: …"; empty before.
    QString paperSentence() const { return m_paperSentence; }

    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void turnEarlier();
    Q_INVOKABLE void turnLater();
    /// The counts as a table, small numbers hidden.
    Q_INVOKABLE void publishTable();
    /// The same as a page to be printed.
    Q_INVOKABLE void publishPaper();

Q_SIGNALS:
    void changed();

private:
    void turnTo(const Quarter &quarter);
    void read();
    void readRows();
    void count();
    void show();
    bool hasHours() const;
    QList<BoardPerson> peopleBehind(const QString &key) const;
    void save(const QString &name, const Result<QByteArray> &bytes);

    WorkParts m_parts;
    QList<Person> m_everybody;
    BoardRows m_rows;
    BoardWords::Names m_names;
    BoardFigures m_figures;
    BoardNumbers m_first, m_placements, m_sites, m_streams, m_hours, m_sustained, m_attendance, m_support;
    BoardPeople m_people;
    Quarter m_quarter;
    QString m_chosen, m_problem, m_paperSentence;
    bool m_isInFront = false, m_isStale = true;
    QDate m_readOn;
};

} // namespace alongside

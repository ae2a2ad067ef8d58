// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/change/ReviewedPlan.h"

#include <QtQmlIntegration>

#include <optional>

namespace alongside {

/// A change that is being planned: what, on which day and why; then who it is about, where they go and what does not
/// fit; then one touch that does all of it. What is filled in is on disk at once, and nothing of it happens before that
/// touch.
class ChangePlanner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ChangesScreen")
    Q_PROPERTY(alongside::ChangePlanner::Step step READ step NOTIFY changed)
    Q_PROPERTY(alongside::ChangePlanner::Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString formId READ formId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    // what is asked
    Q_PROPERTY(QString subjectQuestion READ subjectQuestion NOTIFY changed)
    Q_PROPERTY(alongside::ChangeOptions *subjects READ subjects CONSTANT)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString subjectName READ subjectName NOTIFY changed)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY changed)
    Q_PROPERTY(bool isLong READ isLong NOTIFY changed)
    Q_PROPERTY(QString moreSentence READ moreSentence NOTIFY changed)
    Q_PROPERTY(alongside::ChangeOptions *others READ others CONSTANT)
    Q_PROPERTY(QString other READ other NOTIFY changed)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed)
    Q_PROPERTY(QString dayQuestion READ dayQuestion NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY changed)
    // what it would mean
    Q_PROPERTY(alongside::MoveRows *moves READ moves CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(bool hasUnfit READ hasUnfit NOTIFY changed)
    Q_PROPERTY(QString choosing READ choosing NOTIFY changed)
    Q_PROPERTY(QString choosingFor READ choosingFor NOTIFY changed)
    Q_PROPERTY(alongside::ChangeOptions *places READ places CONSTANT)
    Q_PROPERTY(QString confirmWords READ confirmWords NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    /// What stands in the way, or is missing; empty: nothing, or it was not asked for yet.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Step { Closed, Asking, Reviewing };
    Q_ENUM(Step)
    /// Change::What.
    enum Kind { CloseSite, CloseWorkStream, HandOver, MovePerson, Leave };
    Q_ENUM(Kind)

    ChangePlanner(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    Step step() const { return m_step; }
    Kind kind() const { return Kind(int(m_what)); }
    QString formId() const { return m_step == Closed ? QString{} : toText(m_what); }
    QString title() const { return ChangeWords::name(m_what); }
    QString subjectQuestion() const { return ChangeWords::subjectQuestion(m_what); }
    ChangeOptions *subjects() { return &m_subjects; }
    QString subject() const; ///< an id; empty: none chosen
    QString subjectName() const { return nameIn(subject()); }
    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /// More than can be shown at once: there is a field to search them.
    bool isLong() const { return m_all.size() > subjectsShown; }
    /// "and 139 more: type letters of the name"; empty where all are shown.
    QString moreSentence() const;
    ChangeOptions *others() { return &m_others; }
    QString other() const;
    QString otherName() const { return nameIn(other()); }
    QString dayQuestion() const { return ChangeWords::dayQuestion(m_what); }
    QString day() const; ///< "2026-11-20"
    QString today() const { return m_parts.clock.today().toString(Qt::ISODate); }
    QString reason() const;
    QString savedWords() const;
    MoveRows *moves() { return &m_moves; }
    QString sentence() const { return m_plan && m_step == Reviewing ? m_plan->sentence() : QString{}; }
    bool hasUnfit() const { return m_step == Reviewing && m_plan && m_plan->unfit() > 0; }
    /// The row for which a place is being chosen; empty: none.
    QString choosing() const { return m_choosing; }
    QString choosingFor() const { return m_plan ? m_plan->nameOf(m_choosing) : QString{}; }
    ChangeOptions *places() { return &m_places; }
    QString confirmWords() const;
    bool canConfirm() const;
    QString refusal() const { return m_refusal; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void begin(alongside::ChangePlanner::Kind kind);
    Q_INVOKABLE void chooseSubject(const QString &id);
    Q_INVOKABLE void chooseOther(const QString &id);
    Q_INVOKABLE void setDay(const QString &day);
    Q_INVOKABLE void typeReason(const QString &text);
    /// Shows who it is about, or says what is missing.
    Q_INVOKABLE void review();
    Q_INVOKABLE void askAgain();
    /// Another place for that one.
    Q_INVOKABLE void openChoice(const QString &key);
    Q_INVOKABLE void closeChoice();
    Q_INVOKABLE void choosePlace(const QString &placeId);
    /// All of it, once. Ends with carriedOut, or with `problem`.
    Q_INVOKABLE void carryOut();
    /// It goes from the screen; what is filled in stays.
    Q_INVOKABLE void close();
    Q_INVOKABLE void throwAway();

Q_SIGNALS:
    void changed();
    void carriedOut(const QString &changeId);

private:
    enum Field { Subject, Other, Day, Reason, Choices }; // the numbers are on disk
    static constexpr int subjectsShown = 8;

    void fill(Field field, const QString &text);
    QString nameIn(const QString &id) const;
    QList<ChangeOption> readSubjects();
    void showSubjects();
    void show();
    void settle();
    void fail(const Error &error);
    PlanQuestion question() const;
    DraftOwner form() const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    Typing m_typing;
    Change::What m_what = Change::What::CloseSite;
    Step m_step = Closed;
    QList<ChangeOption> m_all; // everything that can be chosen
    ChangeOptions m_subjects, m_others, m_places;
    MoveRows m_moves;
    std::optional<ReviewedPlan> m_plan;
    QHash<QString, int> m_order; // of the rows that are looked at, by key
    QString m_searchText, m_choosing, m_refusal, m_problem;
    bool m_isWriting = false;
    std::shared_ptr<QString> m_made; // the id of what was carried out; the writer's thread's until it answers
};

} // namespace alongside

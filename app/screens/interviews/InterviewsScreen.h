// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PersonSearch.h"
#include "app/screens/interviews/InterviewRows.h"
#include "app/screens/interviews/InterviewScreen.h"

namespace alongside {

/// Who is being reassessed: what was begun and is resumed, who is due, what is done; and the interview that is open.
/// For key coaches and up, while this tablet has had contact.
class InterviewsScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool mayInterview READ mayInterview NOTIFY changed)
    Q_PROPERTY(QString countSentence READ countSentence NOTIFY changed)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY changed)
    Q_PROPERTY(QStringList filters READ filters NOTIFY changed)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(alongside::InterviewRows *rows READ rows CONSTANT)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString startingId READ startingId NOTIFY changed)
    Q_PROPERTY(QString startingName READ startingName NOTIFY changed)
    Q_PROPERTY(bool hasLast READ hasLast NOTIFY changed)
    Q_PROPERTY(QString bookingSentence READ bookingSentence NOTIFY changed)
    Q_PROPERTY(bool startsEasy READ startsEasy WRITE setStartsEasy NOTIFY changed)
    Q_PROPERTY(QStringList forms READ forms NOTIFY changed)
    Q_PROPERTY(int form READ form WRITE setForm NOTIFY changed)
    Q_PROPERTY(alongside::InterviewScreen *interview READ interview CONSTANT)

public:
    enum Filter { Mine, Everybody, BegunOnly, DueOnly, DoneOnly };
    Q_ENUM(Filter)

    InterviewsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Something arrived, or was written: the interview that is open, at once; the list when it is seen.
    void readAgain();
    /// The page is in front.
    void comeToFront();
    void goBehind() { m_isInFront = false; }
    /// A minute has passed.
    void tick() { m_interview.keepAgain(); }
    /// Another coach holds the tablet, or the same one comes back. What a person had in hand is theirs now.
    void startForCoach();
    /// Whether a person held the tablet when it was locked, and the coach who comes may see it: then their interview is
    /// what comes back.
    bool comesBack() { return m_interview.given()->isGiven() && mayInterview(); }

    bool mayInterview() const;
    /// "147 people: 12 begun, 4 overdue".
    QString countSentence() const;
    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    QStringList filters() const;
    int filter() const { return m_filter; }
    void setFilter(int filter);
    InterviewRows *rows() { return &m_rows; }
    /// Why there is nobody; empty where there is somebody.
    QString emptySentence() const;
    QString problem() const { return m_problem; }
    /// Whose reassessment is about to begin; empty: nobody's.
    QString startingId() const { return m_starting.id.text; }
    QString startingName() const { return m_starting.calledName(); }
    /// There is a finished one of theirs, which can be read again instead.
    bool hasLast() const { return !m_last.isEmpty(); }
    /// When it is booked for, or that nothing is; empty: they are in no campaign.
    QString bookingSentence() const;
    /// Pictures and short words: from how they communicate, until it is said otherwise.
    bool startsEasy() const { return m_startsEasy; }
    void setStartsEasy(bool isEasy);
    /// The forms an interview can begin with.
    QStringList forms() const;
    int form() const { return m_form; }
    void setForm(int form);
    InterviewScreen *interview() { return &m_interview; }

    /// Goes on with what was begun, at the question where it was left; where nothing is, asks whether to begin.
    Q_INVOKABLE void open(const QString &personId);
    Q_INVOKABLE void start();
    /// The finished one, at its end; nothing begins.
    Q_INVOKABLE void openLast();
    Q_INVOKABLE void startNothing();
    /// Left for now: the sitting is over, everything is kept.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void readForms();
    void show();
    bool passes(const InterviewLine &line) const;
    std::optional<Reassessment> lastOf(const PersonId &person) const;
    void readList();
    void readEverybody();
    bool isListSeen() const { return m_isInFront && !m_interview.isOpen(); }
    void take(const Result<Reassessment> &review);
    QString countOf(InterviewRows::Standing standing) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    InterviewScreen m_interview;
    InterviewRows m_rows;
    QList<Person> m_everyone;
    QHash<QString, InterviewLine> m_lines; // by person
    PersonSearch m_search;
    QList<FormVersion> m_forms;
    int m_form = 0, m_filter = Mine;
    QString m_searchText, m_problem;
    Person m_starting;
    ReassessmentId m_last; // of m_starting, finished
    bool m_startsEasy = false;
    bool m_isInFront = false, m_isStale = true;
    QDate m_readOn; // the list: who is overdue changes with the day
};

} // namespace alongside

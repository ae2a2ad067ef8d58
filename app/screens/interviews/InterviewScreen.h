// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/interviews/EasyPictureEditor.h"
#include "app/screens/interviews/GivenScreen.h"
#include "app/screens/interviews/InterviewEnd.h"
#include "app/screens/interviews/InterviewPages.h"
#include "app/screens/interviews/PartRows.h"

namespace alongside {

/// One interview in the coach's view: its parts, one page of questions at a time, and its end. It is left at any time
/// and resumed at the same question.
class InterviewScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewsScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString calledName READ calledName NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(bool easyRead READ isEasyRead WRITE setEasyRead NOTIFY changed)
    Q_PROPERTY(bool canGive READ canGive NOTIFY changed)
    Q_PROPERTY(alongside::PartRows *parts READ parts CONSTANT)
    Q_PROPERTY(alongside::QuestionRows *questions READ questions CONSTANT)
    Q_PROPERTY(QString pageTitle READ pageTitle NOTIFY changed)
    Q_PROPERTY(QString pageNote READ pageNote NOTIFY changed)
    Q_PROPERTY(bool filledByStaff READ isFilledByStaff NOTIFY changed)
    Q_PROPERTY(QString lastTimeWhen READ lastTimeWhen NOTIFY changed)
    Q_PROPERTY(QStringList whoChoices READ whoChoices NOTIFY changed)
    Q_PROPERTY(QStringList howChoices READ howChoices NOTIFY changed)
    Q_PROPERTY(int unsourced READ unsourced NOTIFY changed)
    Q_PROPERTY(QString unsourcedSentence READ unsourcedSentence NOTIFY changed)
    Q_PROPERTY(int pageWho READ pageWho NOTIFY changed)
    Q_PROPERTY(QList<int> pageHows READ pageHows NOTIFY changed)
    Q_PROPERTY(QStringList repeats READ repeats NOTIFY changed)
    Q_PROPERTY(QString removedSentence READ removedSentence NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY changed)
    Q_PROPERTY(QString nextWords READ nextWords NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString formSentence READ formSentence NOTIFY changed)
    Q_PROPERTY(QString formDetail READ formDetail NOTIFY changed)
    Q_PROPERTY(QStringList formNotes READ formNotes NOTIFY changed)
    Q_PROPERTY(alongside::EasyPictureEditor *pictures READ pictures CONSTANT)
    Q_PROPERTY(alongside::GivenScreen *given READ given CONSTANT)
    Q_PROPERTY(alongside::InterviewEnd *end READ end CONSTANT)

public:
    InterviewScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void open(const Reassessment &review);
    void close();
    /// Its form may have arrived meanwhile, too.
    void readAgain();
    /// A coach's PIN: what the person had in hand is the coach's again, at the question where they stopped.
    void takeBack();

    bool isOpen() const { return m_interview.isOpen(); }
    const Reassessment &review() const { return m_interview.review(); }
    const InterviewAnswers &answers() const { return m_interview.answers(); }
    QString personId() const { return review().person.text; }
    QString calledName() const { return m_interview.calledName(); }
    /// "Reassessment of Shan".
    QString title() const;
    /// "Second sitting · begun Tue 17 Nov by M. Hicks".
    QString subtitle() const;
    bool isEasyRead() const { return review().format == InterviewFormat::EasyRead; }
    void setEasyRead(bool isEasyRead);
    bool canGive() const { return m_given.canGive(); }
    PartRows *parts() { return &m_parts; }
    QuestionRows *questions() { return &m_questions; }
    /// "Referral routes · page 2 of 4".
    QString pageTitle() const;
    /// What is on the page, and that staff filled it in.
    QString pageNote() const;
    bool isFilledByStaff() const { return page().isByStaff; }
    QString lastTimeWhen() const;
    QStringList whoChoices() const;
    QStringList howChoices() const;
    /// Answers of this page, or those just given by the person, of which nobody has said by whom and how.
    int unsourced() const { return int(m_unsourced.size()); }
    QString unsourcedSentence() const;
    int pageWho() const { return m_pageWho; }
    QList<int> pageHows() const { return m_pageHows; }
    /// Groups of which one more can be added on this page.
    QStringList repeats() const;
    /// That one was taken away, and can come back; empty: none was.
    QString removedSentence() const;
    bool canGoBack() const { return m_page > 0; }
    /// Never of a form that is not here: what nobody was asked has no end.
    bool isAtEnd() const { return !m_pages.pages().isEmpty() && m_page >= m_pages.pages().size(); }
    QString nextWords() const;
    /// "Saved 10:42"; empty while something is not on disk.
    QString saved() const;
    QString problem() const { return m_problem; }
    /// How much the form asks for that this app lacks, and how much is wrong with it; empty: nothing.
    QString formSentence() const;
    QString formDetail() const;
    /// Which.
    QStringList formNotes() const;
    EasyPictureEditor *pictures() { return &m_pictures; }
    GivenScreen *given() { return &m_given; }
    InterviewEnd *end() { return &m_end; }

    Q_INVOKABLE void openPart(int part);
    Q_INVOKABLE void openQuestion(const QString &key);
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void addRepeat(int place);
    /// What was taken away last comes back.
    Q_INVOKABLE void putBack();
    /// What the disk has refused is tried again.
    void keepAgain();
    /// Of all that unsourced counts.
    Q_INVOKABLE void sayWho(int who);
    Q_INVOKABLE void sayHow(int how);

Q_SIGNALS:
    void changed();
    /// Another page is in front.
    void turned();

private:
    void hear(const QList<AnswerKey> &keys);
    void turn(int page);
    void showPage();
    void showParts();
    void findUnsourced();
    void saySource();
    void fail(const Error &error);
    bool hasAnotherForm(const Reassessment &stored) const;
    InterviewPage page() const { return m_pages.pages().value(m_page); }

    WorkParts m_work;
    CoachWriter &m_writer;
    OpenInterview m_interview;
    InterviewPages m_pages;
    int m_page = 0; // as many as there are pages: the end
    AnswerKey m_anchor; // the first question of the page, which finds it again when pages come and go
    PartRows m_parts;
    QuestionRows m_questions;
    EasyPictureEditor m_pictures;
    GivenScreen m_given;
    InterviewEnd m_end;
    QList<AnswerKey> m_handedBack; // answered by the person, to be asked about
    QList<AnswerKey> m_unsourced;
    int m_pageWho = -1;
    QList<int> m_pageHows;
    QString m_problem;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/ReadAloud.h"
#include "app/screens/interviews/QuestionRows.h"

#include <QSet>

namespace alongside {

/// The interview in the person's own hands: their questions, one at a time. A yes that must be asked twice brings
/// the same the other way round below it, on its page. Given to them it is all that the tablet shows: giving it back
/// locks the tablet, and a coach's PIN brings the rest again.
class GivenScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewScreen")
    Q_PROPERTY(bool given READ isGiven NOTIFY givenChanged)
    Q_PROPERTY(alongside::GivenScreen::Step step READ step NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(alongside::QuestionRows *questions READ questions CONSTANT)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY changed)
    Q_PROPERTY(QString voiceProblem READ voiceProblem NOTIFY changed)
    Q_PROPERTY(QString pausePicture READ pausePicture NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Step { Asking, Stopped, Finished };
    Q_ENUM(Step)

    GivenScreen(const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent = nullptr);

    /// A coach has the tablet again. What was answered meanwhile, for them to say by whom and how.
    QList<AnswerKey> takeBack();
    /// The interview goes: its questions point into its form.
    void close();
    /// Something reached the disk.
    void noteSaved();
    /// Where the person is.
    AnswerKey position() const { return m_asked.key; }
    /// Something else is known at these keys; none named: anywhere.
    void hear(const QList<AnswerKey> &keys);
    void say(const QString &problem);
    /// Whether there is anything to ask the person themself.
    bool canGive() const { return !pages().isEmpty(); }

    bool isGiven() const { return m_isGiven; }
    Step step() const { return m_step; }
    QString name() const { return m_interview.calledName(); }
    /// From 0, among total.
    int place() const;
    int total() const;
    bool canGoBack() const;
    /// All that the page asks has an answer, "I don't know" among them; going on without one skips it.
    bool isAnswered() const;
    /// The one question that is asked; after a yes that must be asked twice, the same the other way round, too.
    QuestionRows *questions() { return &m_questions; }
    QString saved() const;
    bool isSpeaking() const { return !m_voice.speaking().isEmpty(); }
    QString voiceProblem() const { return m_voice.problem(); }
    QString pausePicture() const;
    /// What could not be saved; ends once everything that was touched is.
    QString problem() const { return m_problem; }

    /// The person holds the tablet from now on, at the first question that is still to be answered.
    Q_INVOKABLE void give();
    /// Locks the tablet.
    Q_INVOKABLE void giveBack();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void listen();

Q_SIGNALS:
    void changed();
    void givenChanged();

private:
    QList<SheetItem> pages() const;
    int at() const;
    bool isTwice(const SheetItem &item) const;
    bool isToAsk(const SheetItem &item) const;
    int firstOpen() const;
    void goTo(int page);
    void standSomewhere();
    void showPage();
    void finish();
    void noteSkipped();

    WorkParts m_parts;
    CoachWriter &m_writer;
    OpenInterview &m_interview;
    ReadAloud m_voice;
    QuestionRows m_questions;
    bool m_isGiven = false;
    Step m_step = Asking;
    SheetItem m_asked;
    QSet<AnswerKey> m_touched; // answered while the person holds it
    QString m_problem;
};

} // namespace alongside

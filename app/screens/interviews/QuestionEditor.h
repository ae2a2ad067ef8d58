// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/interviews/AnswerShape.h"
#include "app/screens/interviews/OpenInterview.h"

#include <QtQmlIntegration>

namespace alongside {

/// One question as it is shown: its words, what it is answered with, and what a hand does to it. `saved` says that the
/// answer is on disk.
class QuestionEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewScreen")
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(alongside::QuestionEditor::Kind kind READ kind CONSTANT)
    // the question
    Q_PROPERTY(QString asked READ asked NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(QString help READ help NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(bool removable READ isRemovable NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QStringList choices READ choices CONSTANT)
    Q_PROPERTY(QStringList pictures READ pictures NOTIFY changed)
    Q_PROPERTY(bool pictured READ isPictured NOTIFY changed)
    Q_PROPERTY(QStringList units READ units CONSTANT)
    Q_PROPERTY(double least READ least CONSTANT)
    Q_PROPERTY(double most READ most CONSTANT)
    Q_PROPERTY(double stepSize READ stepSize CONSTANT)
    Q_PROPERTY(QString today READ today CONSTANT)
    Q_PROPERTY(bool mayAnswer READ mayAnswer CONSTANT)
    Q_PROPERTY(bool isWritten READ isWritten CONSTANT)
    Q_PROPERTY(bool isNumber READ isNumber CONSTANT)
    Q_PROPERTY(QString unknownSentence READ unknownSentence NOTIFY changed)
    // the answer
    Q_PROPERTY(QList<int> picked READ picked NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(double number READ number NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(alongside::QuestionEditor::Standing standing READ standing NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString lastTime READ lastTime NOTIFY changed)
    // where it comes from
    Q_PROPERTY(int answeredBy READ answeredBy NOTIFY changed)
    Q_PROPERTY(QList<int> hows READ hows NOTIFY changed)
    Q_PROPERTY(QString sourceWords READ sourceWords NOTIFY changed)
    Q_PROPERTY(bool wantsSource READ wantsSource NOTIFY changed)
    Q_PROPERTY(QString seen READ seen NOTIFY changed)
    Q_PROPERTY(QString means READ means NOTIFY changed)
    Q_PROPERTY(bool hasSeen READ hasSeen NOTIFY changed)
    Q_PROPERTY(QString wordsSaved READ wordsSaved NOTIFY changed)
    // asked again, the other way round
    Q_PROPERTY(bool reversedAsked READ isReversedAsked NOTIFY changed)
    Q_PROPERTY(QString reversedWords READ reversedWords NOTIFY changed)
    Q_PROPERTY(int reversedPicked READ reversedPicked NOTIFY changed)
    Q_PROPERTY(QString reversedNote READ reversedNote NOTIFY changed)

public:
    enum Kind {
        Choice = int(AnswerShape::Choice),
        Choices = int(AnswerShape::Choices),
        DropDown = int(AnswerShape::DropDown),
        Line = int(AnswerShape::Line),
        Text = int(AnswerShape::Text),
        Number = int(AnswerShape::Number),
        Quantity = int(AnswerShape::Quantity),
        Time = int(AnswerShape::Time),
        Day = int(AnswerShape::Day),
        DayTime = int(AnswerShape::DayTime),
        Slider = int(AnswerShape::Slider),
        Words = int(AnswerShape::Words),
        Unknown = int(AnswerShape::Unknown),
    };
    Q_ENUM(Kind)
    enum Standing { Open, Answered, NoAnswer, NotFound, DoesNotKnow, Skipped };
    Q_ENUM(Standing)
    /// For whom it is written, and whether it is the question itself or the same the other way round.
    enum class Manner { Coach, Person, EasyRead, PersonReversed, EasyReadReversed };

    QuestionEditor(OpenInterview &interview, const SheetItem &item, Manner manner, QObject *parent = nullptr);

    /// Something else is known by now.
    void hear();

    bool isOf(const SheetItem &item, Manner manner) const { return m_item == item && m_manner == manner; }
    QString key() const { return m_item.key; }
    Kind kind() const;
    Manner manner() const { return m_manner; }
    QString asked() const;
    /// What the form tells the person before it; never to a coach, who sees the whole page.
    QString before() const;
    QString help() const;
    /// What is to be typed.
    QString hint() const;
    /// A url; empty: none.
    QString picture() const;
    QStringList choices() const;
    QStringList pictures() const;
    /// The person sees it with pictures, when they have the tablet.
    bool isPictured() const;
    QStringList units() const;
    double least() const { return m_item.item->bounds.least.toDouble(); }
    double most() const { return m_item.item->bounds.most.toDouble(); }
    double stepSize() const { return m_item.item->bounds.step.value_or(1); }
    QString today() const;
    bool mayAnswer() const;
    /// It heads one of a group that repeats, which can be taken away.
    bool isRemovable() const;
    bool isWritten() const;
    bool isNumber() const;
    /// Why there is nothing to answer with, in words.
    QString unknownSentence() const;

    QList<int> picked() const;
    QString text() const;
    double number() const;
    QString unit() const;
    QString day() const;
    Standing standing() const;
    QString saved() const;
    QString problem() const;
    QString lastTime() const;

    /// Place among everyAnsweredBy; -1: nobody has said.
    int answeredBy() const;
    QList<int> hows() const;
    QString sourceWords() const;
    /// It is answered, and who and how are still to be said. Never of what staff fill in.
    bool wantsSource() const;
    QString seen() const { return answer().seen; }
    QString means() const { return answer().means; }
    bool hasSeen() const { return !seen().isEmpty() || !means().isEmpty(); }
    QString wordsSaved() const;

    bool isReversedAsked() const;
    QString reversedWords() const;
    /// 0 yes, 1 no, -1 not answered.
    int reversedPicked() const;
    QString reversedNote() const;

    Q_INVOKABLE void choose(int place);
    Q_INVOKABLE void chooseUnit(int place);
    Q_INVOKABLE void chooseDay(const QString &day);
    /// One more letter, on its way to the disk.
    Q_INVOKABLE void type(const QString &text);
    /// The field was left.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void slide(double value);
    Q_INVOKABLE void step(int steps);
    /// Why there is no value; said again it is taken back.
    Q_INVOKABLE void say(alongside::QuestionEditor::Standing standing);
    Q_INVOKABLE void sayWho(int who);
    /// Several can be said; said again one is taken back.
    Q_INVOKABLE void sayHow(int how);
    Q_INVOKABLE void typeSeen(const QString &text);
    Q_INVOKABLE void typeMeans(const QString &text);
    Q_INVOKABLE void answerReversed(int place);
    /// The one that it heads.
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();

private:
    InterviewAnswer answer() const { return m_interview.answer(m_item.key); }
    QJsonArray value() const;
    bool isReversed() const;
    bool isEasy() const;
    QString sourceOf(const ItemPicture &picture) const { return m_interview.pictures().sourceOf(picture); }
    QString wording(const Wording &plain, const Wording &easy) const;
    void give(const QJsonArray &value);

    OpenInterview &m_interview;
    SheetItem m_item;
    Manner m_manner;
};

} // namespace alongside

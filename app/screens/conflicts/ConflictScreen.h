// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/screens/conflicts/ConflictAnswers.h"
#include "app/screens/conflicts/ThirdValue.h"
#include "app/screens/register/CodeChoices.h"
#include "app/store/ConflictStore.h"

#include <QtQmlIntegration>

namespace alongside {

/// One matter that two people answered differently: both values with who and when; somebody who knows chooses one of
/// them, writes a third, or leaves it. Nothing else waits for it.
class ConflictScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(alongside::ConflictAnswers *answers READ answers CONSTANT)
    Q_PROPERTY(QString alsoEnds READ alsoEnds NOTIFY changed)
    Q_PROPERTY(alongside::ConflictScreen::Third third READ third NOTIFY changed)
    Q_PROPERTY(alongside::CodeChoices *codes READ codes CONSTANT)
    Q_PROPERTY(alongside::ThirdValue *value READ value CONSTANT)
    Q_PROPERTY(QString thirdAdvice READ thirdAdvice NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// How a third value is given.
    enum class Third {
        None, ///< not on this page
        Code, ///< one of `codes`, with a reason
        Value, ///< the fields of `value`
    };
    Q_ENUM(Third)

    /// Where a mark has a code and a reason it is Code.
    static bool isMark(const QString &type, const QString &path);
    /// The value of a mark with this code; no reason: none.
    static QJsonObject markOf(const QString &codeId, const QString &reason);

    ConflictScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// What other tablets said meanwhile. A matter that somebody has decided closes.
    void readAgain();

    bool isOpen() const { return m_conflict.has_value(); }
    /// "Shan Griffiths, Friday 20 November, morning".
    QString about() const { return m_conflict ? m_conflict->about : QString{}; }
    /// "How they were marked".
    QString what() const { return m_conflict ? m_conflict->what : QString{}; }
    /// What else is answered when the record is to be gone; empty: nothing.
    QString alsoEnds() const;
    ConflictAnswers *answers() { return &m_answers; }
    Third third() const;
    CodeChoices *codes() { return &m_codes; }
    ThirdValue *value() { return &m_value; }
    /// How another value is given where it cannot be given here; empty: it can, or there is none.
    QString thirdAdvice() const;
    /// Decided, and not yet on disk.
    bool isSaving() const { return m_isSaving; }
    QString problem() const { return m_problem; }

    /// One of those that wait; nothing happens when it has been decided meanwhile.
    Q_INVOKABLE void open(const QString &conflictId);
    /// The n-th answer is right.
    Q_INVOKABLE void choose(int answer);
    /// A third value. What cannot be understood is answered in `problem`.
    Q_INVOKABLE void writeCode(const QString &codeId, const QString &reason);
    Q_INVOKABLE void writeValue();
    /// It waits on.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    /// On disk: the decision goes to the service like a mark.
    void settled();

private:
    void show(const OpenConflict &conflict);
    void settle(const QJsonValue &value);
    void say(const QString &problem);
    void forget();
    ConflictAnswer answerOf(const OpenConflict::Candidate &candidate) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    std::optional<OpenConflict> m_conflict;
    ConflictAnswers m_answers;
    CodeChoices m_codes;
    ThirdValue m_value;
    QString m_problem;
    bool m_isSaving = false;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Equalities.h"
#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// What somebody may say about themselves, by themselves or with staff, each answer on disk at its tap. What was said
/// on another day is never shown: nobody reads it, it is counted in groups.
class EqualitiesForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool mayAsk READ mayAsk NOTIFY changed)
    Q_PROPERTY(QStringList titles READ titles NOTIFY changed)
    Q_PROPERTY(QList<int> chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    EqualitiesForm(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them; nothing is chosen.
    void show(const PersonId &person);
    /// Not relief staff, as for a profile.
    bool mayAsk() const;
    /// Of each question, in the order of everyEqualitiesQuestion.
    QStringList titles() const;
    /// What was said to each while the form lies open, as its place in choicesOf; -1: nothing.
    QList<int> chosen() const { return m_chosen; }
    QString problem() const { return m_problem; }

    /// Nothing of what was said is shown any more: before somebody else looks.
    Q_INVOKABLE void clear();
    /// What is chosen already is taken back. Shown at once; a write that fails is said, and shown as it was.
    Q_INVOKABLE void choose(int question, int choice);
    /// The last: they prefer not to say.
    Q_INVOKABLE QStringList choicesOf(int question) const;

Q_SIGNALS:
    void changed();

private:
    void mark(int question, int chosen);

    WorkParts m_parts;
    CoachWriter &m_writer;
    PersonId m_person;
    QList<int> m_chosen;
    QString m_problem;
};

} // namespace alongside

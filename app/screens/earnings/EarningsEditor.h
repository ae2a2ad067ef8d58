// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/store/EarningsDraft.h"

#include <QtQmlIntegration>

namespace alongside {

/// One week of one job as it is being written: every letter is on disk as it is typed, a field becomes one mutation as
/// it is left.
class EarningsEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EarningsScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString formId READ formId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList wrongs READ wrongs NOTIFY changed)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY changed)
    Q_PROPERTY(QStringList sourceChoices READ sourceChoices NOTIFY changed)
    Q_PROPERTY(int source READ source NOTIFY changed)
    Q_PROPERTY(bool estimated READ isEstimated NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// EarningsField: the places in texts and wrongs.
    enum Field {
        Hours = int(EarningsField::Hours),
        Gross = int(EarningsField::Gross),
        Net = int(EarningsField::Net),
        PaidOn = int(EarningsField::PaidOn),
        Source = int(EarningsField::Source),
        Estimated = int(EarningsField::Estimated),
    };
    Q_ENUM(Field)

    EarningsEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about that week, as it is stored now; what was typed about another is sealed.
    void open(const EarningsKey &key, const QString &job);
    void close();
    /// Something may have arrived; what is being typed stays.
    void readAgain();

    const EarningsKey &key() const { return m_key; }
    /// The week with what is typed about it.
    Earnings earnings() const;

    bool isOpen() const { return !m_key.person.isEmpty(); }
    /// Changes with what it is about.
    QString formId() const;
    /// "Canal Side Café".
    QString title() const { return m_job; }
    /// "Week of 16–22 Nov".
    QString subtitle() const;
    /// As it is being typed, otherwise as it is stored; a day as "2026-11-20", "yes" where it is estimated.
    QStringList texts() const;
    /// What is wrong with what is typed, and what to do: it is kept as it is, and is part of nothing until it is right.
    QStringList wrongs() const;
    /// "Saved 09:04"; empty while something is not.
    QString savedWords() const;
    QStringList sourceChoices() const;
    int source() const; ///< -1: none chosen
    bool isEstimated() const;
    QString today() const { return m_parts.clock.today().toString(Qt::ISODate); }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void type(int field, const QString &text);
    /// The field was left.
    Q_INVOKABLE void leave(int field) { seal({field}); }
    /// "2026-11-20"; empty: not known.
    Q_INVOKABLE void choosePaidOn(const QString &day);
    Q_INVOKABLE void chooseSource(int choice);
    Q_INVOKABLE void toggleEstimated();

Q_SIGNALS:
    void changed();
    /// What is typed is stored by now.
    void sealed();

private:
    void seal(const QList<int> &fields);
    bool isWrong(int field) const;
    QString wrongIn(int field) const;

    WorkParts m_parts;
    EarningsKey m_key;
    QString m_job;
    Earnings m_stored;
    Typing m_typing;
    QString m_problem;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/EarningsGuard.h"
#include "app/screens/earnings/GuardLines.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// "If she takes the Saturday shift": hours and pay that are only thought of. They are never stored, not as a draft
/// either, and go when the week, the person or the coach is another.
class EarningsThought : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EarningsScreen")
    Q_PROPERTY(QString hours READ hours NOTIFY changed)
    Q_PROPERTY(QString pay READ pay NOTIFY changed)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(alongside::GuardLines *lines READ lines CONSTANT)

public:
    explicit EarningsThought(QObject *parent = nullptr) : QObject{parent} { }

    /// Everything that is known, and which week the thought is about.
    struct About {
        RuleBook book = {};
        EarningsCase known = {};
        PersonId person = {};
        QDate week = {};
        QDate paidOn = {}; ///< of what is typed about the week; invalid: not known
        QString name = {};
    };
    /// Of the same person and week what is thought stays.
    void show(About about);
    void forget();

    QString hours() const { return m_hours; }
    QString pay() const { return m_pay; }
    /// Something can be worked out of what was typed.
    bool isAsked() const;
    GuardLines *lines() { return &m_lines; }

    /// "4" or "3:30"; what cannot be read is not known.
    Q_INVOKABLE void setHours(const QString &typed);
    Q_INVOKABLE void setPay(const QString &typed);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    Earnings thought() const;

    About m_about;
    QString m_hours, m_pay;
    GuardLines m_lines;
};

} // namespace alongside

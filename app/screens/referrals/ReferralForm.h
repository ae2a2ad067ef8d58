// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/store/ReferralDraft.h"

#include <QtQmlIntegration>

namespace alongside {

/// A referral of one person that is being written: on disk as it is typed, and a referral when it is made.
class ReferralForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ReferralsScreen")
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QStringList routes READ routes NOTIFY changed)
    Q_PROPERTY(int route READ route NOTIFY changed)
    Q_PROPERTY(QStringList yeses READ yeses NOTIFY changed)
    Q_PROPERTY(int yes READ yes NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList saved READ saved NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Field {
        Route = int(ReferralField::Route),
        Destination = int(ReferralField::Destination),
        Reason = int(ReferralField::Reason),
        Decision = int(ReferralField::Decision),
        ChaseOn = int(ReferralField::ChaseOn),
    };
    Q_ENUM(Field)

    ReferralForm(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them; nothing: about nobody.
    void show(const std::optional<Person> &person);

    QString personId() const { return m_person.id.text; }
    QString name() const { return m_person.calledName(); }
    QStringList routes() const;
    int route() const; ///< -1: not chosen
    /// Each decision in which they said yes to a referral, and that stands.
    QStringList yeses() const;
    int yes() const; ///< -1: not chosen; the only one is
    /// By Field.
    QStringList texts() const;
    QStringList saved() const;
    QString today() const { return m_parts.clock.today().toString(Qt::ISODate); }
    /// The first thing that stands against it, as what to do; empty: it can be made.
    QString refusal() const;
    bool hasDraft() const { return !m_typing.typedFields().isEmpty(); }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void type(Field field, const QString &text);
    Q_INVOKABLE void chooseRoute(int place);
    Q_INVOKABLE void chooseYes(int place);
    /// Ends with made() or a problem.
    Q_INVOKABLE void make();

Q_SIGNALS:
    void changed();
    void made();

private:
    void readDecisions();
    Referral written() const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    Typing m_typing;
    Person m_person;
    Consent m_consent;
    QList<alongside::Decision> m_yeses;
    QString m_problem;
    bool m_isMaking = false; // a second touch makes no other
};

} // namespace alongside

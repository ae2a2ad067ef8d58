// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/earnings/BenefitRows.h"
#include "app/store/BenefitDraft.h"

#include <QtQmlIntegration>

namespace alongside {

/// What a person gets and on which terms, in place: every letter is on disk as it is typed, a field becomes one
/// mutation as it is left. One benefit is open at a time.
class BenefitsEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EarningsScreen")
    Q_PROPERTY(alongside::BenefitRows *rows READ rows CONSTANT)
    Q_PROPERTY(QString openId READ openId NOTIFY changed)
    Q_PROPERTY(QString openName READ openName NOTIFY changed)
    Q_PROPERTY(bool isCredit READ isCredit NOTIFY changed)
    Q_PROPERTY(bool isWork READ isWork NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList wrongs READ wrongs NOTIFY changed)
    Q_PROPERTY(QStringList housingChoices READ housingChoices NOTIFY changed)
    Q_PROPERTY(int housing READ housing NOTIFY changed)
    Q_PROPERTY(QStringList capabilityChoices READ capabilityChoices NOTIFY changed)
    Q_PROPERTY(int capability READ capability NOTIFY changed)
    Q_PROPERTY(QStringList jurisdictionChoices READ jurisdictionChoices NOTIFY changed)
    Q_PROPERTY(int jurisdiction READ jurisdiction NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// BenefitField, of those that are typed: the places in texts and wrongs.
    enum Field {
        From = int(BenefitField::From),
        To = int(BenefitField::To),
        AssessmentDay = int(BenefitField::AssessmentDay),
        CycleWeeks = int(BenefitField::CycleWeeks),
    };
    Q_ENUM(Field)

    BenefitsEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them, as they are stored now; empty: nobody.
    void show(const PersonId &person);

    BenefitRows *rows() { return &m_rows; }
    QString openId() const { return m_open.id; } ///< empty: none
    QString openName() const { return m_open.name; }
    bool isCredit() const; ///< of which the month, housing and capability count
    bool isWork() const; ///< of which the cycle of work counts
    QStringList texts() const;
    QStringList wrongs() const;
    QStringList housingChoices() const;
    int housing() const; ///< -1: not known
    QStringList capabilityChoices() const;
    int capability() const;
    QStringList jurisdictionChoices() const;
    int jurisdiction() const;
    /// What can be added, by the names that services use.
    QStringList kinds() const;
    QString savedWords() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void add(int kind);
    Q_INVOKABLE void open(const QString &benefitId);
    Q_INVOKABLE void close();
    Q_INVOKABLE void type(int field, const QString &text) { m_typing.type(field, text); }
    /// The field was left.
    Q_INVOKABLE void leave(int field) { seal({field}); }
    Q_INVOKABLE void chooseHousing(int choice);
    Q_INVOKABLE void chooseCapability(int choice);
    Q_INVOKABLE void chooseJurisdiction(int choice);

Q_SIGNALS:
    void changed();
    /// What is typed is stored by now.
    void sealed();

private:
    void readAgain();
    void choose(BenefitField field, const QString &word);
    void seal(const QList<int> &fields);
    bool isWrong(int field) const;
    QString text(BenefitField field) const;
    void fail(const Error &error);

    WorkParts m_parts;
    CoachWriter &m_writer;
    PersonId m_person;
    QList<Benefit> m_benefits;
    Benefit m_open;
    Typing m_typing;
    BenefitRows m_rows;
    QString m_problem;
};

} // namespace alongside

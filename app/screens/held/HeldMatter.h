// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/WorkParts.h"
#include "app/screens/conflicts/ConflictScreen.h"
#include "app/screens/held/HeldEntries.h"
#include "sync/protocol/Held.h"

#include <QtQmlIntegration>

namespace alongside {

/// One bundle that a supervisor looks at: what was recorded, why it could not be taken, what the service has; and the
/// three things that can be done with it. It asks nobody: what was chosen is told by `chosen`.
class HeldMatter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a HeldScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString bundleId READ bundleId NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(QString later READ later NOTIFY changed)
    Q_PROPERTY(alongside::HeldEntries *entries READ entries CONSTANT)
    Q_PROPERTY(bool mayDecide READ mayDecide NOTIFY changed)
    Q_PROPERTY(alongside::HeldMatter::Step step READ step NOTIFY changed)
    Q_PROPERTY(bool mayMend READ mayMend NOTIFY changed)
    Q_PROPERTY(bool mayLeaveOut READ mayLeaveOut NOTIFY changed)
    Q_PROPERTY(QString mendedWhat READ mendedWhat NOTIFY changed)
    Q_PROPERTY(int form READ form NOTIFY changed)
    Q_PROPERTY(alongside::CodeChoices *codes READ codes CONSTANT)
    Q_PROPERTY(alongside::ThirdValue *value READ value CONSTANT)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged)
    Q_PROPERTY(bool sending READ isSending NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Step {
        Looking,
        Mending, ///< another value is asked for
        SettingAside, ///< the reason is asked for
    };
    Q_ENUM(Step)

    explicit HeldMatter(const WorkParts &parts, QObject *parent = nullptr);

    void show(const HeldBundle &bundle);
    /// On its way to the service.
    void noteSending();
    /// Nothing was decided; the sentence says why.
    void noteProblem(const QString &problem);

    bool isOpen() const { return m_bundle.has_value(); }
    QString bundleId() const { return m_bundle ? m_bundle->id() : QString{}; }
    QStringList opIds() const { return m_bundle ? m_bundle->opIds() : QStringList{}; }
    QString about() const { return m_about; }
    /// "Attendance mark".
    QString kind() const;
    QString origin() const { return m_origin; }
    QString why() const { return m_why; }
    QString advice() const;
    QString later() const;
    HeldEntries *entries() { return &m_entries; }
    /// Others with the role to look leave it to a supervisor.
    bool mayDecide() const;
    Step step() const { return m_step; }
    bool mayMend() const { return form() != int(ConflictScreen::Third::None); }
    /// The refused value can be dropped, and the rest kept.
    bool mayLeaveOut() const;
    /// What the other value is of: "How they were marked".
    QString mendedWhat() const;
    /// ConflictScreen::Third.
    int form() const;
    CodeChoices *codes() { return &m_codes; }
    ThirdValue *value() { return &m_value; }
    /// Why, for whoever asks later.
    QString note() const { return m_note; }
    void setNote(const QString &note);
    bool isSending() const { return m_isSending; }
    QString problem() const { return m_problem; }

    /// As it was recorded.
    Q_INVOKABLE void letCount();
    Q_INVOKABLE void startMending();
    Q_INVOKABLE void startSettingAside();
    Q_INVOKABLE void goBack();
    /// With another value; the note must say why.
    Q_INVOKABLE void writeCode(const QString &codeId, const QString &reason);
    Q_INVOKABLE void writeValue();
    Q_INVOKABLE void leaveOut();
    Q_INVOKABLE void setAside();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void noteChanged();
    void chosen(alongside::HeldDecision::Kind kind, const QList<alongside::Mend> &mends);

private:
    /// Where another value would go.
    struct Place {
        QString opId;
        int operation = 0;
        QString type, path;
        QJsonValue refused = {}; ///< what was to be set there
    };

    void read();
    Place mendedPlace() const;
    bool hasForm(const QString &type, const QString &path) const;
    void mend(const QJsonValue &value);
    void choose(HeldDecision::Kind kind, const QList<Mend> &mends);
    bool saysWhy();
    void goTo(Step step);

    WorkParts m_parts;
    std::optional<HeldBundle> m_bundle;
    HeldEntries m_entries;
    CodeChoices m_codes;
    ThirdValue m_value;
    QString m_about, m_origin, m_why, m_note, m_problem;
    Step m_step = Step::Looking;
    bool m_isSending = false;
};

} // namespace alongside

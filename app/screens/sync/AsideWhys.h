// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/WorkParts.h"
#include "sync/client/HeldDesk.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace alongside {

/// Why supervisors have set aside what this tablet recorded: asked of the service once for each, and kept in memory
/// until the lock.
class AsideWhys : public QObject {
    Q_OBJECT
public:
    struct Why {
        QString who; ///< name of the supervisor
        QString note; ///< in their words
    };

    explicit AsideWhys(const WorkParts &parts, QObject *parent = nullptr);

    /// Asks about those that are not known yet. Without a signal it is asked again the next time.
    void ask(const QList<Mutation> &setAside);
    /// By opId, as far as the service has answered.
    const QHash<QString, Why> &known() const { return m_known; }

Q_SIGNALS:
    void heard();

private:
    void take(const QStringList &opIds, const HeldDesk::Answer<AsideList> &answer);
    Why whyIn(const AsideReason &reason) const;
    void forget();

    WorkParts m_parts;
    HeldDesk m_desk;
    QHash<QString, Why> m_known;
    QSet<QString> m_answered; ///< opIds, with a reason or without
    enum class Question { None, UnderWay } m_question = Question::None;
};

} // namespace alongside

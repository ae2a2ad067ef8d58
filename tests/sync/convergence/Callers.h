// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace alongside {

/// The world's own book of who calls the service and what they may have of it, so that the service's word is not taken
/// for it.
class Callers {
public:
    explicit Callers(const RecordSchema &kinds) : m_kinds{kinds} { }

    enum class May { Everything, OnlySend, Nothing };

    void add(const QString &token, const QString &coach);
    void set(const QString &token, May may);
    May may(const QString &token) const { return m_callers.value(token).may; }

    void giveRole(const QString &coach, const QString &role);
    QString roleOf(const QString &coach) const { return m_roles.value(coach); }
    QStringList coaches() const { return m_roles.keys(); }

    /// Kinds that whoever calls with this token may have now.
    QStringList scopeOf(const QString &token) const;
    /// A tablet of this coach's has been without the kind at some time, and may have forgotten what it had sent of it.
    bool hasBeenWithout(const QString &coach, const QString &type) const;

private:
    void noteWithout(const QString &coach, const QStringList &scope);

    struct Caller {
        QString coach;
        May may = May::Nothing;
    };
    const RecordSchema &m_kinds;
    QHash<QString, Caller> m_callers; ///< by token
    QMap<QString, QString> m_roles; ///< by coach
    QHash<QString, QSet<QString>> m_without; ///< by coach
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/World.h"

namespace alongside {

/// What became of what somebody set in one field.
class Fate {
public:
    explicit Fate(World &world);

    /// It is current, an ancestor of the current value, a candidate of a conflict or once chosen from as one, held, or
    /// its writer has said something else since.
    bool isKnown(const Act &act, const Operation &operation, const QString &field) const;

private:
    struct Writer {
        QString device; ///< under which the service has the act
        qint64 number = 0; ///< of its opId there
    };
    Writer writerOf(const Act &act) const;
    Operation asServiceSays(const Act &act, const Operation &operation) const;
    void noteDecisions();
    void noteCandidates(const QJsonObject &conflict);
    void noteOperation(const Act &act, const Operation &operation);
    void noteSeen(const Act &act);
    void noteChoice(const Act &act, const Operation &resolution);
    void noteLast(const Act &act, const QString &record, const QString &field);
    static QString keyOf(const QString &id, const QString &field, const QJsonValue &value);

    World &m_world;
    QMultiHash<QByteArray, Archive::Entry> m_entries;
    QMap<QString, QJsonObject> m_records; ///< fields, by id
    QMap<QString, qint64> m_lastBy; ///< id, field, coach and device → number of their last value
    QSet<QString> m_seen; ///< id, field and value: somebody changed it knowing it
    QSet<QString> m_accounted; ///< opIds that are, or were chosen from as, a candidate
};

} // namespace alongside

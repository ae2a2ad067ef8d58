// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Draft.h"
#include "platform/sql/Database.h"

namespace alongside {

/// What is being typed, about any kind: rows of this tablet alone, which never travel. Who writes a kind seals its
/// drafts (AttendanceMarker, VisitWriter, PersonWriter).
class DraftStore {
public:
    explicit DraftStore(Database &database) : m_database{database} { }

    /// In the order of their fields.
    template <typename Draft> Result<QList<Draft>> of(const DraftOwner &owner)
    {
        const Result<QList<Line>> lines = linesOf(owner);
        if (!lines) return lines.error();
        QList<Draft> drafts;
        for (const Line &line : *lines)
            drafts.append({typename Draft::Field(line.field), line.text, line.base, line.at});
        return drafts;
    }
    Result<QList<DraftOwner>> owners(const QString &kind);
    /// On disk when this returns without an error, in place of what was typed in those fields before. One transaction.
    template <typename Draft> Result<void> keep(const DraftOwner &owner, const QList<Draft> &drafts)
    {
        QList<Line> lines;
        for (const Draft &draft : drafts)
            lines.append({int(draft.field), draft.text, draft.base, draft.at});
        return keepLines(owner, lines);
    }
    template <typename Field> Result<void> remove(const DraftOwner &owner, Field field)
    {
        return removeLine(owner, int(field));
    }
    /// Every field of one owner.
    Result<void> removeAll(const DraftOwner &owner);

private:
    struct Line {
        int field;
        QString text, base;
        Instant at;
    };

    Result<QList<Line>> linesOf(const DraftOwner &owner);
    Result<void> keepLines(const DraftOwner &owner, const QList<Line> &lines);
    Result<void> keepLine(const DraftOwner &owner, const Line &line);
    Result<void> removeLine(const DraftOwner &owner, int field);

    Database &m_database;
};

} // namespace alongside

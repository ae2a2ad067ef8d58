// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/RegisterLines.h"

#include "app/screens/register/RegisterWords.h"
#include "app/store/ConflictStore.h"
#include "sync/client/Outbox.h"

#include <algorithm>

namespace alongside {

MarkFlags MarkFlags::read(Database &database)
{
    MarkFlags flags;
    if (const auto open = ConflictStore{database}.open())
        for (const OpenConflict &conflict : *open)
            flags.inConflict.insert(conflict.record);
    if (const auto held = Outbox{database}.held())
        for (const Mutation &mutation : *held)
            for (const Operation &operation : mutation.ops)
                flags.held.insert(operation.id);
    return flags;
}

QList<RegisterLine> RegisterLines::of(const QList<RegisterRow> &rows, const Reading &reading)
{
    QList<RegisterLine> lines;
    const bool isShared = !RegisterWords::sharedPlace(rows).isEmpty(); // then the title says it
    for (const RegisterRow &row : rows) {
        RegisterLine line = RegisterWords::lineOf(row, reading.reader);
        line.inConflict = reading.flags.inConflict.contains(row.mark.id);
        line.held = reading.flags.held.contains(row.mark.id);
        line.stillHere = reading.stillHere.contains(row.person.id);
        if (isShared) line.workplace.clear();
        if (reading.writing.contains(row.person.id)) line.state = RegisterRows::Saving;
        lines.append(line);
    }
    return lines;
}

QList<RegisterLine> RegisterLines::inPlacesOf(const QList<RegisterLine> &shown, QList<RegisterLine> lines)
{
    QHash<QString, int> places;
    for (int place = 0; place < shown.size(); ++place)
        places.insert(shown.at(place).personId, place);
    std::stable_sort(lines.begin(), lines.end(), [&places](const RegisterLine &left, const RegisterLine &right) {
        return places.value(left.personId, -1) < places.value(right.personId, -1);
    });
    return lines;
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/store/WrittenDrafts.h"

#include "app/store/NoteWriter.h"
#include "app/store/PersonWriter.h"
#include "app/store/TaskWriter.h"
#include "app/store/TrialWriter.h"

namespace alongside {

Result<int> sealWrittenDrafts(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids)
{
    int sealed = 0;
    for (const auto sealAll : {&NoteWriter::sealAll, &TaskWriter::sealAll, &TrialWriter::sealAll}) {
        const Result<int> some = sealAll(database, schema, clock, ids);
        if (!some) return some;
        sealed += *some;
    }
    const Result<int> people = PersonWriter::sealAll(database, schema, clock);
    return people ? Result<int>{sealed + *people} : people;
}

} // namespace alongside

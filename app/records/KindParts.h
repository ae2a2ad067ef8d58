// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

/// The words that kinds of record are declared with (RecordKinds.cpp, InterviewKinds.cpp).
namespace alongside::kindpart {

RecordField field(const char *name, FieldType type, MergeRule rule = MergeRule::Ask);
RecordField text(const char *name);
/// Text that is never asked about: two follow each other.
RecordField written(const char *name);
RecordField date(const char *name);
RecordField list(const char *name);
RecordField idOf(const char *name);
/// Set when the record is made, which needs it, and never again.
RecordField fixed(RecordField made);
RecordField upTo(int maxLength, RecordField made);
/// Fields that merge as one value.
QList<RecordField> together(const char *group, QList<RecordField> fields);

/// Everyone who stands beside the people, relief staff and up; a safeguarding lead's role alone gives nothing of this.
QSet<QString> staff();
QSet<QString> coaches();
/// Who reads interviews and decisions (domain.md: key coach, supervisor, and who reads all that they do).
QSet<QString> keyCoaches();
/// Who reads what is sealed: safeguarding leads and nobody else.
QSet<QString> leads();
QSet<QString> managers();

} // namespace alongside::kindpart

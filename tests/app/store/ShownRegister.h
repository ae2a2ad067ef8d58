// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/AttendanceStore.h"
#include "tests/support/Given.h"

namespace alongside {

/// A register as the screen makes it out of the tables, on Friday at nine.
inline Result<Register> shownRegister(Database &database, const RegisterQuestion &question)
{
    const Result<RegisterSources> sources = AttendanceStore{database}.sourcesOf(question.day);
    if (!sources) return sources.error();
    return Register::of(question, *sources, {given::friday, QTime{9, 0}});
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/TabletFile.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"

#include <functional>

namespace alongside {

/// What one life of a tablet left behind.
struct KilledLife {
    TabletFile &file;
    const Clock &clock;
    IdSource &ids;
    int saved; ///< how many letters the process called saved
};

/// Three lives of that program, each on an enrolled tablet of its own, killed in the middle of a word at moments that
/// no scheduler would choose (of a printed seed). see: looks at each once the power is back; a failed check ends it.
void killWhileTyping(const QString &program, const std::function<void(const KilledLife &life)> &see);

/// The letters that a hand types without a pause: a to z, again and again.
bool isWhatTheHandTypes(const QString &text);

} // namespace alongside

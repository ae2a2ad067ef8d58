// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace alongside {

/// One input from a stranger, in libFuzzer's form: each target is a file that defines it. It may read or refuse, and
/// must not crash; a broken promise is `broken`. libFuzzer calls it again and again (tests/fuzz/run).
void takeInput(const QByteArray &input);

/// Ends the program, so that the input is kept and the run fails.
[[noreturn]] void broken(const char *promise);

} // namespace alongside

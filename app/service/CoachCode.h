// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Call.h"
#include "app/service/Command.h"

#include <QCommandLineParser>

namespace alongside {

/// What a code lets a coach in to, once and for 24 hours.
enum class CodeFor { Tablet, Browser };

/// NAME, as colleagues write it; `whoMay` is a sentence after that, or empty.
void declareCoachName(QCommandLineParser &parser, const QString &whoMay = {});

/// Makes a code for the coach who is named and prints it. NotFound names a coach who is not there.
ExitCode printCoachCode(Call &call, CodeFor use);

} // namespace alongside

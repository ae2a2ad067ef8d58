// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/ConflictAnswers.h"

namespace alongside {

ConflictAnswers::ConflictAnswers(QObject *parent)
    : LineModel{{{"words", [](const ConflictAnswer &line) { return QVariant{line.words}; }},
                    {"who", [](const ConflictAnswer &line) { return QVariant{line.who}; }},
                    {"when", [](const ConflictAnswer &line) { return QVariant{line.when}; }}},
        parent}
{
}

void ConflictAnswers::show(QList<ConflictAnswer> answers)
{
    if (replace(std::move(answers))) Q_EMIT countChanged();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/board/BoardNumbers.h"

namespace alongside {

BoardNumbers::BoardNumbers(QObject *parent)
    : LineModel{{{"key", [](const BoardNumber &line) { return QVariant{line.key}; }},
                    {"words", [](const BoardNumber &line) { return QVariant{line.words}; }},
                    {"detail", [](const BoardNumber &line) { return QVariant{line.detail}; }},
                    {"people", [](const BoardNumber &line) { return QVariant{line.people}; }},
                    {"share", [](const BoardNumber &line) { return QVariant{line.share}; }},
                    {"urgent", [](const BoardNumber &line) { return QVariant{line.isUrgent}; }}},
        parent}
{
}

void BoardNumbers::show(QList<BoardNumber> numbers)
{
    if (replace(std::move(numbers))) Q_EMIT countChanged();
}

} // namespace alongside

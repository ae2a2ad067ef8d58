// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/TalkRows.h"

namespace alongside {

TalkRows::TalkRows(QObject *parent)
    : LineModel{{{"code", [](const TalkLine &line) { return QVariant{line.code}; }},
                    {"words", [](const TalkLine &line) { return QVariant{line.words}; }},
                    {"review", [](const TalkLine &line) { return QVariant{line.review}; }},
                    {"met", [](const TalkLine &line) { return QVariant{line.met}; }},
                    {"isOverdue", [](const TalkLine &line) { return QVariant{line.isOverdue}; }}},
        parent}
{
}

void TalkRows::show(QList<TalkLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside

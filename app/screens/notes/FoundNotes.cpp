// SPDX-License-Identifier: Apache-2.0
#include "app/screens/notes/FoundNotes.h"

namespace alongside {

FoundNotes::FoundNotes(QObject *parent)
    : LineModel{{{"noteId", [](const FoundNote &line) { return QVariant{line.noteId}; }},
                    {"personId", [](const FoundNote &line) { return QVariant{line.personId}; }},
                    {"visitId", [](const FoundNote &line) { return QVariant{line.visitId}; }},
                    {"name", [](const FoundNote &line) { return QVariant{line.name}; }},
                    {"initials", [](const FoundNote &line) { return QVariant{line.initials}; }},
                    {"tint", [](const FoundNote &line) { return QVariant{line.tint}; }},
                    {"excerpt", [](const FoundNote &line) { return QVariant{line.excerpt}; }},
                    {"line", [](const FoundNote &line) { return QVariant{line.line}; }},
                    {"isCorrected", [](const FoundNote &line) { return QVariant{line.isCorrected}; }}},
        parent}
{
}

void FoundNotes::show(QList<FoundNote> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/EntryRows.h"

namespace alongside {

EntryRows::EntryRows(QObject *parent)
    : LineModel{{{"code", [](const EntryLine &line) { return QVariant{line.code}; }},
                    {"codeWords", [](const EntryLine &line) { return QVariant{line.codeWords}; }},
                    {"words", [](const EntryLine &line) { return QVariant{line.words}; }},
                    {"name", [](const EntryLine &line) { return QVariant{line.name}; }},
                    {"relation", [](const EntryLine &line) { return QVariant{line.relation}; }},
                    {"phone", [](const EntryLine &line) { return QVariant{line.phone}; }},
                    {"wrong", [](const EntryLine &line) { return QVariant{line.wrong}; }},
                    {"reviewBy", [](const EntryLine &line) { return QVariant{line.reviewBy}; }}},
        parent}
{
}

void EntryRows::show(QList<EntryLine> lines)
{
    if (update(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside

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
                    {"reviewBy", [](const EntryLine &line) { return QVariant{line.reviewBy}; }}},
        parent}
{
}

void EntryRows::show(QList<EntryLine> lines)
{
    if (lines.size() != m_lines.size()) {
        replace(std::move(lines));
        return Q_EMIT countChanged();
    }
    for (int row = 0; row < int(lines.size()); ++row) {
        if (lines.at(row) == m_lines.at(row)) continue;
        m_lines[row] = lines.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/MarginRows.h"

namespace alongside {

MarginRows::MarginRows(QObject *parent)
    : LineModel{{{"personId", [](const MarginLine &line) { return QVariant{line.personId}; }},
                    {"name", [](const MarginLine &line) { return QVariant{line.name}; }},
                    {"words", [](const MarginLine &line) { return QVariant{line.words}; }},
                    {"before", [](const MarginLine &line) { return QVariant{line.before}; }},
                    {"after", [](const MarginLine &line) { return QVariant{line.after}; }}},
        parent}
{
}

void MarginRows::show(const QString &sentence, QList<MarginLine> lines)
{
    m_sentence = sentence;
    replace(std::move(lines));
    Q_EMIT countChanged();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/mypage/ObjectionRows.h"

#include <algorithm>

namespace alongside {

ObjectionRows::ObjectionRows(QObject *parent)
    : LineModel{{{"objectionId", [](const ObjectionLine &line) { return QVariant{line.objectionId}; }},
                    {"heading", [](const ObjectionLine &line) { return QVariant{line.heading}; }},
                    {"words", [](const ObjectionLine &line) { return QVariant{line.words}; }},
                    {"stamp", [](const ObjectionLine &line) { return QVariant{line.stamp}; }},
                    {"isOpen", [](const ObjectionLine &line) { return QVariant{line.isOpen}; }},
                    {"answer", [](const ObjectionLine &line) { return QVariant{line.answer}; }},
                    {"answered", [](const ObjectionLine &line) { return QVariant{line.answered}; }}},
        parent}
{
}

int ObjectionRows::open() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const ObjectionLine &line) { return line.isOpen; }));
}

void ObjectionRows::show(QList<ObjectionLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/headcount/HeadCountRows.h"

namespace alongside {

HeadCountRows::HeadCountRows(QObject *parent)
    : LineModel{{{"personId", [](const HeadCountFace &line) { return QVariant{line.personId}; }},
                    {"name", [](const HeadCountFace &line) { return QVariant{line.name}; }},
                    {"initials", [](const HeadCountFace &line) { return QVariant{line.initials}; }},
                    {"face", [](const HeadCountFace &line) { return QVariant{line.face}; }},
                    {"tint", [](const HeadCountFace &line) { return QVariant{line.tint}; }},
                    {"seen", [](const HeadCountFace &line) { return QVariant{line.seen}; }},
                    {"alert", [](const HeadCountFace &line) { return QVariant{line.alert}; }},
                    {"contact", [](const HeadCountFace &line) { return QVariant{line.contact}; }},
                    {"number", [](const HeadCountFace &line) { return QVariant{line.number}; }}},
        parent}
{
}

void HeadCountRows::show(QList<Face> faces)
{
    if (samePeople(faces) ? update(std::move(faces)) : replace(std::move(faces))) Q_EMIT countChanged();
}

bool HeadCountRows::samePeople(const QList<Face> &faces) const
{
    return std::equal(faces.begin(), faces.end(), m_lines.begin(), m_lines.end(),
        [](const Face &left, const Face &right) { return left.personId == right.personId; });
}

} // namespace alongside

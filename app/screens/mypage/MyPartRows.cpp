// SPDX-License-Identifier: Apache-2.0
#include "app/screens/mypage/MyPartRows.h"

namespace alongside {

MyPartRows::MyPartRows(QObject *parent)
    : LineModel{{{"part", [](const MyPart &line) { return QVariant{line.part}; }},
                    {"heading", [](const MyPart &line) { return QVariant{line.heading}; }},
                    {"words", [](const MyPart &line) { return QVariant{line.words}; }}},
        parent}
{
}

void MyPartRows::show(QList<MyPart> parts)
{
    if (replace(std::move(parts))) Q_EMIT countChanged();
}

} // namespace alongside

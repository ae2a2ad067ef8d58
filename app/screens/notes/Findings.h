// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// Words that were found.
struct Finding {
    QString personId = {}, visitId = {}, name = {}, initials = {}, place = {}, excerpt = {}, line = {};
    int tint = 0;
    bool isCorrected = false;
    bool operator==(const Finding &) const = default;
};

/// Where words were found, the latest first. Roles: personId, visitId (empty: a note apart from a visit), name,
/// initials, tint, place ("Note", "What was seen" …), excerpt (the words around what was found), line ("Fri 20 Nov
/// 10:44 · M. Hicks"), isCorrected.
class Findings : public LineModel<Finding> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a WordFinder")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit Findings(QObject *parent = nullptr);

    void show(QList<Finding> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

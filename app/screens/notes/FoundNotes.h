// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// A note that was found.
struct FoundNote {
    QString noteId = {}, personId = {}, visitId = {}, name = {}, initials = {}, excerpt = {}, line = {};
    int tint = 0;
    bool isCorrected = false;
    bool operator==(const FoundNote &) const = default;
};

/// Notes that were found, the latest first. Roles: noteId, personId, visitId (empty: apart from a visit), name,
/// initials, tint, excerpt (the words around what was found), line ("Fri 20 Nov 10:44 · M. Hicks"), isCorrected.
class FoundNotes : public LineModel<FoundNote> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a NoteFinder")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit FoundNotes(QObject *parent = nullptr);

    void show(QList<FoundNote> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

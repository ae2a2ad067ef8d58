// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// Something that a person says is not right, and its answer.
struct ObjectionLine {
    QString objectionId, heading, words, stamp, answer, answered;
    bool isOpen = true;
    bool operator==(const ObjectionLine &) const = default;
};

/// What a person says is not right, those without an answer first. Roles: objectionId, heading (what it is about),
/// words (theirs), stamp (when), isOpen, answer, answered (by whom and when).
class ObjectionRows : public LineModel<ObjectionLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a screen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int open READ open NOTIFY countChanged)

public:
    explicit ObjectionRows(QObject *parent = nullptr);

    /// How many have no answer yet.
    int open() const;
    void show(QList<ObjectionLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

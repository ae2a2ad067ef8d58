// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One way of talking with somebody: what it is, when it is looked at again, and whether it was done.
struct TalkLine {
    QString code, words, review, met;
    bool isOverdue = false;
    bool operator==(const TalkLine &) const = default;
};

/// A person's communication needs. Roles: code (its name in the list of the Accessible Information Standard, in words;
/// empty: none), words, review ("Look at it again by March 2027"), met ("Met on 3 of the last 4 visits"), isOverdue.
class TalkRows : public LineModel<TalkLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit TalkRows(QObject *parent = nullptr);

    void show(QList<TalkLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

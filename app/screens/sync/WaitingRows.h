// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// A heading and what there is to say about it.
struct WaitingLine {
    QString what, detail;
    QString id = {};
    bool operator==(const WaitingLine &) const = default;
};

/// Lines of the sync page: a heading and what there is to say about it.
/// Roles: what ("12 attendance marks"), detail ("the oldest since 09:04"), lineId (of what a touch opens, or empty).
class WaitingRows : public LineModel<WaitingLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a SyncScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Line = WaitingLine;

    explicit WaitingRows(QObject *parent = nullptr);

    void show(QList<WaitingLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

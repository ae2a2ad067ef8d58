// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One face of a head count.
struct HeadCountFace {
    QString personId, name, initials, face, alert, contact, number;
    int tint = 0;
    bool seen = false;
    bool operator==(const HeadCountFace &) const = default;
};

/// The faces of a head count. Roles: personId, name, initials, face, tint, seen, alert, contact ("Mum, Bethan"),
/// number.
class HeadCountRows : public LineModel<HeadCountFace> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a HeadCountScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Face = HeadCountFace;

    explicit HeadCountRows(QObject *parent = nullptr);

    const QList<HeadCountFace> &faces() const { return lines(); }
    /// The same people in the same order change in place.
    void show(QList<HeadCountFace> faces);

Q_SIGNALS:
    void countChanged();

private:
    bool samePeople(const QList<HeadCountFace> &faces) const;
    void change(const QList<HeadCountFace> &faces);
};

} // namespace alongside

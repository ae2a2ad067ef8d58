// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"
#include "app/screens/mypage/MyPart.h"

#include <QtQmlIntegration>

namespace alongside {

/// What is held about somebody, part by part, as it is said to them. Roles: part (its name), heading, words.
class MyPartRows : public LineModel<MyPart> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a MyPageScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit MyPartRows(QObject *parent = nullptr);

    void show(QList<MyPart> parts);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

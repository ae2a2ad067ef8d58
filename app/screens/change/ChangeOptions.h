// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// Something to choose in a plan: a site, a work stream, a coach, a person, or somewhere to go.
struct ChangeOption {
    QString optionId = {};
    QString name = {};
    QString detail = {}; ///< its site; of somewhere to go: what does not fit there

    bool operator==(const ChangeOption &) const = default;
};

/// What can be chosen. Roles as ChangeOption.
class ChangeOptions : public LineModel<ChangeOption> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ChangePlanner")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ChangeOptions(QObject *parent = nullptr);

    void show(QList<ChangeOption> options);
    /// Empty: not one of them.
    QString nameOf(const QString &optionId) const;

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

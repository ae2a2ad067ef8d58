// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One benefit, as a line that opens it.
struct BenefitLine {
    QString id = {};
    QString name = {};
    QString about = {}; ///< "since 4 June 2024 · months begin on the 14th"
    QString missing = {}; ///< what nobody has written, and the figures hang on

    bool operator==(const BenefitLine &) const = default;
};

/// What a person gets. Roles: id as benefitId, name, about, missing.
class BenefitRows : public LineModel<BenefitLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a BenefitsEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit BenefitRows(QObject *parent = nullptr);

    void show(QList<BenefitLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One person and where their reassessment stands.
struct InterviewLine {
    QString personId = {};
    QString name = {};
    QString initials = {};
    QString face = {};
    int tint = 0;
    int standing = 0; ///< InterviewRows::Standing
    QString standingWords = {};
    QString detail = {};
    QString act = {}; ///< what a touch does: "Go on"

    bool operator==(const InterviewLine &) const = default;
};

/// Who is being reassessed. Roles: personId, name, initials, face, tint, standing, standingWords, detail, act.
class InterviewRows : public LineModel<InterviewLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Standing { Begun, Late, Due, NotBegun, Done };
    Q_ENUM(Standing)

    explicit InterviewRows(QObject *parent = nullptr);

    void show(QList<InterviewLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

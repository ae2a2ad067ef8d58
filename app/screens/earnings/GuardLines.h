// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QStringList>
#include <QtQmlIntegration>

namespace alongside {

/// What one benefit's rule makes of somebody's earnings.
struct GuardLine {
    QString title = {};
    QStringList sentences = {};
    QString rule = {}; ///< by which rule and version; empty: by none
    bool isProvisional = false;
    int tone = 0; ///< GuardLines::Tone

    bool operator==(const GuardLine &) const = default;
};

/// The guard beside what is typed. Roles: title, words (a sentence a line), rule, provisional, tone.
class GuardLines : public LineModel<GuardLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EarningsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// Nothing beside what is said, or something is not known, or a limit is reached: never that something is allowed.
    enum Tone { Plain, Unknown, Over };
    Q_ENUM(Tone)

    explicit GuardLines(QObject *parent = nullptr);

    /// Of as many as before, those that differ change in place: nothing jumps beside the field that is typed into.
    void show(QList<GuardLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

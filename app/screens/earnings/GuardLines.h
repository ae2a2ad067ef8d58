// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QStringList>
#include <QtQmlIntegration>

namespace alongside {

/// "Limit", "£203.50".
struct GuardFigure {
    QString name = {};
    QString value = {};

    bool operator==(const GuardFigure &) const = default;
};

/// What one benefit's rule makes of somebody's earnings.
struct GuardLine {
    QString title = {};
    QStringList sentences = {};
    QString rule = {}; ///< by which rule and version; empty: by none
    bool isProvisional = false;
    int tone = 0; ///< GuardLines::Tone
    QString verdict = {}; ///< the figure that counts, in few words; empty: none can be given
    QList<GuardFigure> figures = {};
    QStringList remarks = {}; ///< the sentences that no figure says

    bool operator==(const GuardLine &) const = default;
};

/// The guard beside what is typed. Roles: title, words (a sentence a line), rule, provisional, tone, verdict, figures
/// (a line each, its name and its value apart by a tab), remarks (a sentence a line).
class GuardLines : public LineModel<GuardLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EarningsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool provisional READ isProvisional NOTIFY shown)

public:
    /// Nothing beside what is said, or something is not known, or a limit is reached: never that something is allowed.
    enum Tone { Plain, Unknown, Over };
    Q_ENUM(Tone)

    explicit GuardLines(QObject *parent = nullptr);

    /// Of as many as before, those that differ change in place: nothing jumps beside the field that is typed into.
    void show(QList<GuardLine> lines);
    /// Whether any of them is.
    bool isProvisional() const;

Q_SIGNALS:
    void countChanged();
    void shown();
};

} // namespace alongside

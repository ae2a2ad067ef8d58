// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace alongside {

/// A figure that rules of one set have.
struct FigureShape {
    enum class Form { Money, Number, Text };
    enum class Presence { Required, Optional };

    QString name = {};
    Form form = Form::Money;
    Presence presence = Presence::Required;
    qint64 least = 0; ///< Money (in pence) and Number: what lies outside is a slip of the pen
    qint64 most = 0;
};

/// Which figures the rules of a set have; empty for a set that nobody here works with.
QList<FigureShape> figuresOf(const QString &set);
/// Every set that somebody here works with.
QStringList everyRuleSet();

} // namespace alongside

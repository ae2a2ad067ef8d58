// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QJsonValue>

namespace alongside {

/// How a field's value is given by hand.
enum class ThirdHand {
    None, ///< only on its own page: lists, drawings, what has rules of its own
    Kept, ///< goes along unseen with the rest of its group
    Words,
    Day, ///< "20 November 2026", "20/11/26"
    Time, ///< "9:05"
    Moment, ///< "20 November 2026 9:05"
    Whole, ///< a number
    Hours, ///< "7:30"; minutes on the wire
    Pounds, ///< "12.60"; pence on the wire
    Chosen, ///< the value of a choice
};

/// A value, or what is wrong with what was typed.
struct ThirdGiven {
    QJsonValue value = {};
    QString problem = {}; ///< a sentence; empty: nothing
};

/// Values as people type them, and back. Pure.
class ThirdText {
    Q_DECLARE_TR_FUNCTIONS(ThirdText)

public:
    /// As somebody would type it.
    static QString of(ThirdHand hand, const QJsonValue &value);
    /// Empty is nothing, which is a value. today: two digits of a year mean the latest that has begun.
    static ThirdGiven read(ThirdHand hand, const QString &typed, QDate today);

private:
    static ThirdGiven wrong(const QString &sentence);
    static ThirdGiven day(const QString &typed, QDate today);
    static ThirdGiven moment(const QString &typed, QDate today);
    static ThirdGiven time(const QString &typed);
    static ThirdGiven whole(const QString &typed);
    static ThirdGiven sum(const QString &typed, const std::optional<int> &sum);
};

} // namespace alongside

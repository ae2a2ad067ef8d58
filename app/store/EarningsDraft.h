// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/Earnings.h"
#include "app/store/Draft.h"

#include <QJsonValue>

namespace alongside {

/// What is typed about one week of one job; the numbers are on disk.
enum class EarningsField { Hours, Gross, Net, PaidOn, Source, Estimated };
using EarningsDraft = Draft<EarningsField>;

/// Which week of whose job.
struct EarningsKey {
    PersonId person = {};
    QString job = {};
    QDate week = {}; ///< its Monday

    bool operator==(const EarningsKey &) const = default;
};

DraftOwner earningsDraftOwner(const EarningsKey &key, const CoachId &coach);
/// The way back from DraftOwner::about.
std::optional<EarningsKey> earningsKeyFrom(const QString &about);

/// As its kind of record calls it: "netPence".
QString nameOf(EarningsField field);
/// What is typed as the field's value: null where it was emptied, and nothing where it cannot be read (yet).
std::optional<QJsonValue> valueOf(const EarningsDraft &draft);
/// How a field is typed: the way back of valueOf.
QString typedText(const Earnings &earnings, EarningsField field);
/// The earnings as they would be with what is typed; what cannot be read (yet) is not known.
Earnings withTyped(Earnings earnings, const QList<EarningsDraft> &typed);

} // namespace alongside

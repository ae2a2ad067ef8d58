// SPDX-License-Identifier: Apache-2.0
#include "app/store/EarningsDraft.h"

#include "app/domain/TypedTerms.h"
#include "app/records/EarningsKinds.h"

#include <QRegularExpression>

namespace alongside {

namespace {

const QChar parted = QLatin1Char('\n'); // a job that is typed is one line

/// A week in which nothing was worked is no gap: nought is hours, too.
std::optional<QJsonValue> hoursFrom(const QString &typed)
{
    static const QRegularExpression nought{QStringLiteral("^0{1,2}\\s*([:.,h]\\s*0{1,2})?\\s*(m|h|hours?|hrs?)?$"),
        QRegularExpression::CaseInsensitiveOption};
    if (nought.match(typed).hasMatch()) return QJsonValue{0};
    const std::optional<int> minutes = weeklyMinutesFromTyped(typed);
    return minutes ? std::optional{QJsonValue{*minutes}} : std::nullopt;
}

std::optional<QJsonValue> moneyFrom(const QString &typed)
{
    const std::optional<Pence> amount = penceFromPounds(typed);
    return amount ? std::optional{QJsonValue{amount->count}} : std::nullopt;
}

/// As the wire writes it: reading takes other forms too ("2026/11/20").
std::optional<QJsonValue> dayFrom(const QString &typed)
{
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    return day.isValid() ? std::optional{QJsonValue{day.toString(Qt::ISODate)}} : std::nullopt;
}

std::optional<QJsonValue> sourceFrom(const QString &typed)
{
    if (earningsSourceFromText(typed) == Earnings::Source::Unknown) return std::nullopt;
    return QJsonValue{typed};
}

QString moneyText(const std::optional<Pence> &amount) { return amount ? toPounds(*amount) : QString{}; }

QString hoursText(const std::optional<int> &minutes)
{
    if (!minutes) return {};
    if (*minutes == 0) return QStringLiteral("0");
    return QStringLiteral("%1:%2").arg(*minutes / 60).arg(*minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<Pence> penceFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional{Pence{value.toInteger()}} : std::nullopt;
}

/// null: not known.
void put(Earnings &earnings, EarningsField field, const QJsonValue &value)
{
    switch (field) {
    case EarningsField::Hours:
        earnings.minutes = value.isDouble() ? std::optional{value.toInt()} : std::nullopt;
        return;
    case EarningsField::Gross:
        earnings.gross = penceFrom(value);
        return;
    case EarningsField::Net:
        earnings.net = penceFrom(value);
        return;
    case EarningsField::PaidOn:
        earnings.paidOn = QDate::fromString(value.toString(), Qt::ISODate);
        return;
    case EarningsField::Source:
        earnings.source = earningsSourceFromText(value.toString());
        return;
    case EarningsField::Estimated:
        earnings.isEstimated = value.toBool();
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

DraftOwner earningsDraftOwner(const EarningsKey &key, const CoachId &coach)
{
    const QStringList parts{key.person.text, key.week.toString(Qt::ISODate), key.job};
    return {kind::earnings, parts.join(parted), coach};
}

std::optional<EarningsKey> earningsKeyFrom(const QString &about)
{
    const QStringList parts = about.split(parted);
    if (parts.size() != 3) return std::nullopt;
    return EarningsKey{{parts.at(0)}, parts.at(2), QDate::fromString(parts.at(1), Qt::ISODate)};
}

QString nameOf(EarningsField field)
{
    switch (field) {
    case EarningsField::Hours:
        return QStringLiteral("minutes");
    case EarningsField::Gross:
        return QStringLiteral("grossPence");
    case EarningsField::Net:
        return QStringLiteral("netPence");
    case EarningsField::PaidOn:
        return QStringLiteral("paidOn");
    case EarningsField::Source:
        return QStringLiteral("source");
    case EarningsField::Estimated:
        return QStringLiteral("estimated");
    }
    Q_UNREACHABLE();
}

std::optional<QJsonValue> valueOf(const EarningsDraft &draft)
{
    const QString typed = draft.text.trimmed();
    if (typed.isEmpty()) return QJsonValue{};
    switch (draft.field) {
    case EarningsField::Hours:
        return hoursFrom(typed);
    case EarningsField::Gross:
    case EarningsField::Net:
        return moneyFrom(typed);
    case EarningsField::PaidOn:
        return dayFrom(typed);
    case EarningsField::Source:
        return sourceFrom(typed);
    case EarningsField::Estimated:
        return QJsonValue{typed == QStringLiteral("yes")};
    }
    Q_UNREACHABLE();
}

QString typedText(const Earnings &earnings, EarningsField field)
{
    switch (field) {
    case EarningsField::Hours:
        return hoursText(earnings.minutes);
    case EarningsField::Gross:
        return moneyText(earnings.gross);
    case EarningsField::Net:
        return moneyText(earnings.net);
    case EarningsField::PaidOn:
        return earnings.paidOn.toString(Qt::ISODate);
    case EarningsField::Source:
        return toText(earnings.source);
    case EarningsField::Estimated:
        return earnings.isEstimated ? QStringLiteral("yes") : QString{};
    }
    Q_UNREACHABLE();
}

Earnings withTyped(Earnings earnings, const QList<EarningsDraft> &typed)
{
    for (const EarningsDraft &draft : typed)
        put(earnings, draft.field, valueOf(draft).value_or(QJsonValue{}));
    return earnings;
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/service/Leavers.h"

#include "app/records/RecordKinds.h"
#include "app/service/KnownRecords.h"

#include <QJsonDocument>

namespace alongside {

namespace {

const QString lastDayField = QStringLiteral("to");

QDate lastDayIn(const QByteArray &document)
{
    return QDate::fromString(QJsonDocument::fromJson(document).object().value(lastDayField).toString(), Qt::ISODate);
}

Operation endOf(const QString &coach, QDate lastDay)
{
    return {Operation::Kind::Patch, kind::coach, coach, {}, {{lastDayField, lastDay.toString(Qt::ISODate)}}};
}

} // namespace

Result<Leavers> Leavers::readFrom(Database &database)
{
    using Presence = StoredRecord::Presence;
    const auto read = [](const Row &row) {
        const Presence presence = row.integer(1) != 0 ? Presence::Gone : Presence::There;
        const QDate lastDay = presence == Presence::There ? lastDayIn(row.blob(2)) : QDate{};
        return std::pair{Leaver{row.text(0), lastDay}, presence};
    };
    const auto coaches = database.collect(
        QStringLiteral("SELECT id, gone, doc FROM record WHERE type = ? ORDER BY id"), read, kind::coach);
    if (!coaches) return coaches.error();
    Leavers leavers;
    for (const auto &[leaver, presence] : *coaches)
        if (presence == Presence::Gone || leaver.lastDay.isValid()) leavers.all.append(leaver);
    return leavers;
}

Result<void> Leavers::letGoIn(OpenService &service, const Clock &clock) const
{
    const Result<Account> account = service.account();
    if (!account) return account.error();
    const Result<QList<Coach>> coaches = KnownRecords{service, *account}.coaches();
    if (!coaches) return coaches.error();
    QHash<QString, QDate> known;
    for (const Coach &coach : *coaches)
        known.insert(coach.id.text, coach.to);

    QList<Operation> ends;
    for (const Leaver &leaver : all) {
        const QDate end = leaver.lastDay.isValid() ? leaver.lastDay : clock.today().addDays(-1);
        const auto there = known.constFind(leaver.coach);
        if (there != known.constEnd() && (!there->isValid() || *there > end)) ends.append(endOf(leaver.coach, end));
    }
    return ends.isEmpty() ? Result<void>{} : service.write(*account, ends);
}

} // namespace alongside

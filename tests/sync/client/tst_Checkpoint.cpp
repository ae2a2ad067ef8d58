// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Checkpoint.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/LoneTablet.h"

#include <QTest>

#include <tuple>

using namespace alongside;

namespace {

/// Every field of a checkpoint. Whoever adds one adds it here too, or this does not compile.
auto fieldsOf(Checkpoint &checkpoint)
{
    auto &[account, device, token, cursor, pushEpoch, ackedSeq, forgottenSeq, cloned, scope, types, lostTypes,
        gainedTypes, gainedCursor, log, refetch, manifestTypes, manifestAfter, manifestSince, history, snapshot,
        snapshotFrom, snapshotFrame, snapshotRecords, snapshotFaults, minWrite, minRead, requestBytes, pageBytes,
        pushBytes, etag, heldAskedAt, heldAskedSeq, prunedOn, receivedAt] = checkpoint;
    return std::tie(account, device, token, cursor, pushEpoch, ackedSeq, forgottenSeq, cloned, scope, types, lostTypes,
        gainedTypes, gainedCursor, log, refetch, manifestTypes, manifestAfter, manifestSince, history, snapshot,
        snapshotFrom, snapshotFrame, snapshotRecords, snapshotFaults, minWrite, minRead, requestBytes, pageBytes,
        pushBytes, etag, heldAskedAt, heldAskedSeq, prunedOn, receivedAt);
}

const Instant morning{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours{9}};

const Snapshot loading{QStringLiteral("01930000-0000-7000-8000-0000000000f1"), {3, 900}, QStringLiteral("all"),
    {{5, {100, 200}}, {7, {300}}}};

/// No two fields of a kind have the same value, and none has that of a new checkpoint.
Checkpoint filled()
{
    Checkpoint checkpoint;
    fieldsOf(checkpoint) = std::tuple{QStringLiteral("service"), QStringLiteral("d1"), QStringLiteral("secret"),
        StateToken{2, 5003}, qint64{11}, qint64{12}, qint64{13}, QStringLiteral("d1.7"), QStringLiteral("scope"),
        QStringList{QStringLiteral("Person"), QStringLiteral("Note")}, QStringList{QStringLiteral("Earnings")},
        QStringList{QStringLiteral("Coach")}, StateToken{2, 4000}, Checkpoint::Log::Rewritten,
        Checkpoint::Refetch::Running, QStringList{QStringLiteral("Attendance")}, QStringLiteral("a9"), qint64{14},
        History{QDate{2026, 8, 21}, History::Older::Loading}, std::optional{loading}, qint64{15}, qint64{16},
        qint64{17}, 18, 19, 20, qint64{21}, qint64{22}, qint64{23}, QByteArray{"\"4-5003\""}, std::optional{morning},
        qint64{24}, QStringLiteral("2026-11-19"), std::optional{morning + std::chrono::minutes{5}}};
    return checkpoint;
}

/// Places of the fields that are the same in both.
template <size_t... places> QList<size_t> samePlaces(Checkpoint one, Checkpoint other, std::index_sequence<places...>)
{
    const auto fields = fieldsOf(one);
    const auto others = fieldsOf(other);
    QList<size_t> same;
    ((std::get<places>(fields) == std::get<places>(others) ? same.append(places) : void()), ...);
    return same;
}

constexpr size_t fieldCount = std::tuple_size_v<decltype(fieldsOf(std::declval<Checkpoint &>()))>;

} // namespace

/// What a tablet knows of its service, on its disk.
class tst_Checkpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsItWasSavedInEveryField();
    void isANewOneWhereNothingWasSaved();
};

void tst_Checkpoint::isAsItWasSavedInEveryField()
{
    LoneTablet lone;
    const Checkpoint saved = filled();
    QCOMPARE(samePlaces(saved, Checkpoint{}, std::make_index_sequence<fieldCount>{}), QList<size_t>{});

    VERIFY_OK(saved.save(lone.tablet.database()));
    const auto loaded = Checkpoint::load(lone.tablet.database());

    VERIFY_OK(loaded);
    QCOMPARE(samePlaces(*loaded, saved, std::make_index_sequence<fieldCount>{}).size(), qsizetype(fieldCount));
}

void tst_Checkpoint::isANewOneWhereNothingWasSaved()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.database().execute(QStringLiteral("DELETE FROM sync_checkpoint")));

    const auto loaded = Checkpoint::load(lone.tablet.database());

    VERIFY_OK(loaded);
    QVERIFY(*loaded == Checkpoint{});
}

QTEST_GUILESS_MAIN(tst_Checkpoint)
#include "tst_Checkpoint.moc"

// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Manifest.h"
#include "sync/protocol/Wire.h"
#include "tests/sync/server/WireTablet.h"

#include <QTest>

using namespace alongside;

namespace {

constexpr std::chrono::hours day{24};
const QString cara = QStringLiteral("01930000-0000-7000-8000-0000000000c3");

Operation removal(const QString &person, const QString &name)
{
    return {Operation::Kind::Remove, key("Person"), person, {{key("name"), name}}, {}};
}

} // namespace

/// Deletions are told for 400 days.
class tst_Tombstones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>(testKinds());
        m_tablet = std::make_unique<WireTablet>(*m_server, QStringList{key("coach")});
        m_tablet->write(addPerson(ann, key("Ann")));
        m_tablet->write(addPerson(ben, key("Ben")));
        m_away = m_tablet->pull().state;
        m_tablet->write(removal(ben, key("Ben")));
    }
    void cleanup()
    {
        QCOMPARE(*checkServer(m_server->database()), QStringList{});
        m_tablet.reset();
        m_server.reset();
    }

    void aDeletionIsToldForFourHundredDays()
    {
        passDays(399);

        QVERIFY(m_tablet->pull(m_away).destroyed.contains(ben));
    }

    void afterwardsNothingIsLeftOfIt()
    {
        QVERIFY(rows("record WHERE id = '" + ben.toLatin1() + "'") == 1);

        passDays(402);

        QCOMPARE(rows("record WHERE id = '" + ben.toLatin1() + "'"), 0);
        QVERIFY(m_tablet->pull().records.contains(ann));
    }

    void whoWasAwayForLongerIsToldWhereToGoOn()
    {
        passDays(402);

        const Invocation refused = m_tablet->changes({m_server->account(), m_away, 1 << 20, {}});

        QCOMPARE(refused.name, key("error"));
        const auto error = methodErrorFromJson(refused.arguments);
        QVERIFY(error);
        QCOMPARE(error->type, key("cannotCalculateChanges"));
        QVERIFY(!error->forkState);
        QVERIFY(error->floorState && error->floorState->modseq > m_away.modseq);
        QVERIFY(m_tablet->pull(*error->floorState).records.contains(ann)); // changed since, on every day that passed
    }

    void theManifestSaysWhatThereIs()
    {
        passDays(402);
        const auto pulled = m_tablet->pull();

        const ManifestPart part = manifest({m_server->account(), key("Person"), {}});

        QCOMPARE(part.ids, QStringList{ann});
        QCOMPARE(part.revisions, QList<qint64>{pulled.records.value(ann).revision});
        QCOMPARE(part.state, pulled.state);
        QVERIFY(!part.hasMore);
    }

    void aLongManifestComesInParts()
    {
        m_server->config().maxIdsInManifest = 2;
        for (int number = 1; number <= 4; ++number)
            m_tablet->write(addPerson(QStringLiteral("01930000-0000-7000-8000-00000000010%1").arg(number), key("X")));

        QStringList ids;
        ManifestPart part;
        do {
            part = manifest({m_server->account(), key("Person"), ids.isEmpty() ? QString{} : ids.last()});
            QVERIFY(part.ids.size() <= 2);
            ids += part.ids;
        } while (part.hasMore);

        QCOMPARE(ids.size(), 5);
        QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
    }

    void aManifestOutsideTheScopeIsRefused()
    {
        const Invocation refused = m_tablet->call(
            key(wire::manifestMethod), toJson(ManifestRequest{m_server->account(), key("Earnings"), {}}));

        QCOMPARE(refused.arguments.value(key("type")).toString(), key("forbidden"));
    }

    void whatAQuestionIsOpenAboutCanStillComeBack()
    {
        WireTablet other{*m_server, QStringList{key("coach")}};
        m_tablet->write(addPerson(cara, key("Cara")));
        m_tablet->write(patch(key("Person"), cara, {{key("name"), key("Cara")}}, {{key("name"), key("Carrie")}}));
        other.write(removal(cara, key("Cara")));
        const QString question = Conflict::idOf(cara, key("removed"));
        const QStringList seen = candidatesOf(question);
        m_tablet->write(resolution(question, true, seen));
        other.write(resolution(question, false, seen)); // unaware of what was chosen: asked again
        QVERIFY(isGone(cara));

        passDays(402);

        QVERIFY(isGone(cara));
        other.write(resolution(question, false, candidatesOf(question)));
        QCOMPARE(m_tablet->pull().records.value(cara).fields.value(key("name")).toString(), key("Carrie"));
    }

    void whatIsWrittenAboutWhoMovedAwayIsForwardedForGood()
    {
        const QString north = key("north");
        QVERIFY(m_server->members().accounts.add({north, key("North")}));
        m_tablet->write(addPerson(cara, key("Cara")));
        const Record notice{key("Note"), idOf(9), 0, {{key("text"), key("Cara is in the north")}}};
        QVERIFY(m_server->service().move({cara, m_server->account(), north, notice}));

        passDays(402);

        QVERIFY(isGone(cara));
        const Operation late = patch(key("Person"), cara, {{key("name"), key("Cara")}}, {{key("name"), key("Carrie")}});
        QCOMPARE(m_tablet->write(late).state, MutationResult::State::Forwarded);
        const auto there = m_server->service().find(north, cara);
        QVERIFY(there && *there);
        QCOMPARE((*there)->fields.value(key("name")).toString(), key("Carrie"));
    }

    void whoBeginsAnewOrLooksAtEverythingNeedsNoOldDeletions()
    {
        passDays(402);
        ChangesRequest request{m_server->account(), m_away, 1 << 20, {}};
        request.deletions = ChangesRequest::Deletions::NotNeeded;

        QCOMPARE(m_tablet->changes(request).name, key("Sync/changes"));
        QVERIFY(!m_tablet->pull().destroyed.contains(ben));
    }

private:
    /// Somebody changes something on the next day, and on the last.
    void passDays(int days)
    {
        m_server->clock().advance(day);
        m_tablet->write(patch(key("Person"), ann, {}, {{key("keyCoach"), idOf(1)}}));
        m_server->clock().advance((days - 1) * day);
        m_tablet->write(patch(key("Person"), ann, {{key("keyCoach"), idOf(1)}}, {{key("keyCoach"), idOf(2)}}));
    }

    static QString idOf(int number)
    {
        return QStringLiteral("01930000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    }

    ManifestPart manifest(const ManifestRequest &request)
    {
        const auto part = manifestPartFromJson(m_tablet->call(key(wire::manifestMethod), toJson(request)).arguments);
        if (!part) qFatal("%s", qPrintable(part.error().detail));
        return *part;
    }

    /// Gone, and the service still speaks of it.
    bool isGone(const QString &id) { return rows("record WHERE gone = 1 AND id = '" + id.toLatin1() + "'") == 1; }

    /// opIds of what can be chosen.
    QStringList candidatesOf(const QString &question)
    {
        const auto conflict = Conflict::fromFields(m_tablet->pull().records.value(question).fields);
        if (!conflict) qFatal("no such question");
        QStringList opIds;
        for (const auto &candidate : conflict->candidates)
            opIds.append(candidate.opId);
        return opIds;
    }

    qint64 rows(const QByteArray &from)
    {
        const auto count =
            m_server->database().first(QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(from),
                [](const Row &row) { return row.integer(0); });
        return count ? count->value_or(-1) : -1;
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<WireTablet> m_tablet;
    StateToken m_away; ///< of a tablet that goes away while Ben is still there
};

QTEST_GUILESS_MAIN(tst_Tombstones)
#include "tst_Tombstones.moc"

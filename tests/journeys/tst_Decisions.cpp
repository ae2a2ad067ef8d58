// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "sync/merge/Conflict.h"
#include "sync/protocol/NaturalKey.h"
#include "tests/journeys/EngineTablet.h"
#include "tests/journeys/JoiningCoach.h"
#include "tests/journeys/ServiceProcess.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

namespace alongside {

namespace {

QJsonObject keyOf(const QString &person)
{
    return {{QStringLiteral("person"), person}, {QStringLiteral("date"), QStringLiteral("2026-11-20")},
        {QStringLiteral("session"), QStringLiteral("am")}};
}

QString markOf(const QString &person)
{
    return naturalId(kind::attendance, {person, QStringLiteral("2026-11-20"), QStringLiteral("am")});
}

Operation mark(const QString &person, const QJsonObject &given)
{
    QJsonObject set = keyOf(person);
    for (auto field = given.begin(); field != given.end(); ++field)
        set.insert(field.key(), *field);
    return {Operation::Kind::Put, kind::attendance, {}, {}, set};
}

QJsonObject sick()
{
    return {{QStringLiteral("code"), QStringLiteral("sick")}, {QStringLiteral("reason"), QStringLiteral("Mum rang")}};
}

/// The table of kinds as an app would have it that takes any words for a time.
const RecordSchema &carelessKinds()
{
    static const RecordSchema schema = [] {
        QList<RecordKind> kinds = recordKinds().kinds();
        for (RecordKind &kind : kinds)
            for (RecordField &field : kind.fields)
                if (kind.type == kind::attendance && field.type == FieldType::Time) field.type = FieldType::Text;
        return RecordSchema{recordKinds().version(), kinds};
    }();
    return schema;
}

} // namespace

/// Decisions by people, through the real interface and against the real service.
class DecisionsJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void whatTwoPeopleSaidIsDecidedByATouchAndHoldsBackNothing();
    void whatIsHeldIsMendedByASupervisorAndReceivedByWhoeverRecordedIt();
};

void DecisionsJourney::whatTwoPeopleSaidIsDecidedByATouchAndHoldsBackNothing()
{
    ServiceProcess service;
    JoiningCoach coach{service.address()};
    QVERIFY(coach.joins(service.enrolCode()));
    QVERIFY(coach.syncsWith(SyncReason::Done));
    const RegisterLine first = coach.reg().rows()->rows().first();
    EngineTablet colleague{service.address(), service.enrolCode(QStringLiteral("P. Sahota")), recordKinds()};
    QCOMPARE(colleague->sync().reason, SyncReason::Done);
    VERIFY_OK(colleague->record({mark(first.personId, sick())})); // in the minibus, without a signal

    QVERIFY(coach.marks(0));
    QVERIFY(coach.everythingIsReceived());
    QCOMPARE(colleague->sync().reason, SyncReason::Done);
    QVERIFY(coach.syncsWith(SyncReason::Done));

    // It can be looked at and left, and work goes on.
    QVERIFY(coach.tap(QStringLiteral("railSync")));
    QVERIFY(coach.tap(QStringLiteral("conflictLines0")));
    QVERIFY(coach.reads(QStringLiteral("Two people answered differently. Which is right?")));
    QVERIFY(coach.tap(QStringLiteral("leaveConflict")));
    QVERIFY(coach.tap(QStringLiteral("railToday")));
    QVERIFY(coach.marks(1));
    QVERIFY(coach.everythingIsReceived());
    QCOMPARE(service.marksOfTheDay(), 2);

    // Decided: it shows at once, and on the other tablet when it has heard.
    QVERIFY(coach.tap(QStringLiteral("railSync")));
    QVERIFY(coach.tap(QStringLiteral("conflictLines0")));
    QVERIFY(coach.reads(QStringLiteral("Sick, Mum rang")));
    QVERIFY(coach.tap(QStringLiteral("chooseAnswer1")));
    QVERIFY(coach.waitFor([&] {
        const RegisterLine *line = coach.reg().rows()->find(first.personId);
        return line && line->codeLabel == QStringLiteral("Sick") && !line->inConflict;
    }));
    QVERIFY(coach.everythingIsReceived());
    QCOMPARE(colleague->sync().reason, SyncReason::Done);
    const auto shown = colleague->shown(kind::attendance, markOf(first.personId));
    QCOMPARE(shown->fields.value(QStringLiteral("code")).toString(), QStringLiteral("sick"));
    const auto conflict = colleague->shown(kind::conflict, Conflict::idOf(shown->id, QStringLiteral("mark")));
    QCOMPARE(Conflict::fromFields(conflict->fields)->status, Conflict::Status::Resolved);
    QCOMPARE(coach.screens().work()->syncScreen()->conflicts()->count(), 0);
}

void DecisionsJourney::whatIsHeldIsMendedByASupervisorAndReceivedByWhoeverRecordedIt()
{
    ServiceProcess service;
    EngineTablet coach{service.address(), service.enrolCode(), carelessKinds()};
    QCOMPARE(coach->sync().reason, SyncReason::Done);
    QString person;
    for (const Record &record : coach->allShown())
        if (record.type == kind::person) person = record.id;
    VERIFY_OK(coach->record({mark(person,
        {{QStringLiteral("code"), QStringLiteral("present")}, {QStringLiteral("arrival"), QStringLiteral("25:70")}})}));
    QCOMPARE(coach->sync().reason, SyncReason::Done);
    QCOMPARE(coach->held().size(), 1);

    JoiningCoach supervisor{service.address()};
    QVERIFY(supervisor.joins(service.enrolCode(QStringLiteral("H. Kaur"))));
    QVERIFY(supervisor.syncsWith(SyncReason::Done));
    QVERIFY(supervisor.tap(QStringLiteral("railSync")));
    QVERIFY(supervisor.reads(QStringLiteral("1 entry waits for a supervisor.")));
    QVERIFY(supervisor.tap(QStringLiteral("lookAtHeld")));
    QVERIFY(supervisor.tap(QStringLiteral("held0")));
    QVERIFY(supervisor.reads(QStringLiteral("“25:70” could not be taken for “When they came”.")));
    QVERIFY(supervisor.reads(QStringLiteral("Minibus tablet")));
    QVERIFY(supervisor.tap(QStringLiteral("startMending")));
    QVERIFY(supervisor.type(QStringLiteral("mendReason"), QStringLiteral("The bus list says so")));
    QVERIFY(supervisor.type(QStringLiteral("thirdWords"), QStringLiteral("9.05")));
    QVERIFY(supervisor.tap(QStringLiteral("thirdSave")));
    QVERIFY(supervisor.reads(QStringLiteral("It counts now")));
    QCOMPARE(service.marksOfTheDay(), 1);

    QCOMPARE(coach->sync().reason, SyncReason::Done);
    QVERIFY(coach->held().isEmpty());
    QCOMPARE(coach->ledger().received, 1);
    QCOMPARE(coach->shown(kind::attendance, markOf(person))->fields.value(QStringLiteral("arrival")).toString(),
        QStringLiteral("09:05"));
}

} // namespace alongside

QTEST_MAIN(alongside::DecisionsJourney)
#include "tst_Decisions.moc"

// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/RecordSchema.h"

#include "sync/protocol/Messages.h"
#include "sync/protocol/NaturalKey.h"
#include "tests/support/TestKinds.h"

#include <QTest>

using namespace alongside;

class tst_RecordSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void derivesTheIdThatTheWireFormatGives();
    void derivesNoIdFromAnIncompleteKey();
    void knowsGroupsAndFields();
    void readsWhatRolesMayReadInDeclaredOrder();
    void letsOnlyWritersWrite();
    void saysWhatOlderVersionsWroteInItsOwnWords();
};

namespace {

void markBecameAttendance(Operation &operation) { operation.type = QStringLiteral("Attendance"); }

void cameBecameArrived(Operation &operation)
{
    for (QJsonObject *fields : {&operation.was, &operation.set})
        if (fields->contains(QStringLiteral("came")))
            fields->insert(QStringLiteral("arrived"), fields->take(QStringLiteral("came")));
}

Operation arrival(const char *type, const char *field)
{
    return {Operation::Kind::Patch, QString::fromLatin1(type), QStringLiteral("a"),
        {{QString::fromLatin1(field), QStringLiteral("09:00")}},
        {{QString::fromLatin1(field), QStringLiteral("09:05")}}};
}

} // namespace

// The example of sync/protocol/README.md; the expected value comes from Python's uuid.uuid5.
void tst_RecordSchema::derivesTheIdThatTheWireFormatGives()
{
    const QString id = naturalId(QStringLiteral("Attendance"),
        {QStringLiteral("01900000-0000-7000-8000-000000000001"), QStringLiteral("2026-11-20"), QStringLiteral("am")});

    QCOMPARE(id, QStringLiteral("fc14d38c-9a87-501e-bed2-d64f802688b0"));
    QCOMPARE(naturalId(QStringLiteral("Straße"), {QStringLiteral("a\"b\\c\n")}),
        QStringLiteral("3ad0899a-0ea7-5890-a061-a7995e686a9b"));
}

void tst_RecordSchema::derivesNoIdFromAnIncompleteKey()
{
    const QStringList key{QStringLiteral("person"), QStringLiteral("week")};

    QCOMPARE(naturalIdOf(QStringLiteral("T"), key,
                 {{QStringLiteral("person"), QStringLiteral("p")}, {QStringLiteral("week"), 7}}),
        naturalId(QStringLiteral("T"), {QStringLiteral("p"), QStringLiteral("7")}));
    QVERIFY(naturalIdOf(QStringLiteral("T"), key, {{QStringLiteral("person"), QStringLiteral("p")}}).isNull());
    QVERIFY(naturalIdOf(
        QStringLiteral("T"), key, {{QStringLiteral("person"), QStringLiteral("p")}, {QStringLiteral("week"), 7.5}})
                .isNull());
}

void tst_RecordSchema::knowsGroupsAndFields()
{
    const RecordKind &attendance = *testKinds().find(QStringLiteral("Attendance"));

    QCOMPARE(attendance.pathOf(QStringLiteral("code")), QStringLiteral("mark"));
    QCOMPARE(attendance.pathOf(QStringLiteral("arrived")), QStringLiteral("arrived"));
    QCOMPARE(attendance.pathOf(QStringLiteral("unheard of")), QStringLiteral("unheard of"));
    QCOMPARE(
        attendance.fieldsOf(QStringLiteral("mark")), (QStringList{QStringLiteral("code"), QStringLiteral("reason")}));
    QCOMPARE(attendance.fieldsOf(QStringLiteral("arrived")), QStringList{QStringLiteral("arrived")});
    QVERIFY(!testKinds().find(QStringLiteral("Nothing")));
}

void tst_RecordSchema::readsWhatRolesMayReadInDeclaredOrder()
{
    QCOMPARE(testKinds().readableWith({QStringLiteral("earnings"), QStringLiteral("relief")}),
        (QStringList{QStringLiteral("Coach"), QStringLiteral("Conflict"), QStringLiteral("Person"),
            QStringLiteral("Attendance"), QStringLiteral("Earnings")}));
    QCOMPARE(testKinds().readableWith({}), QStringList{});
}

void tst_RecordSchema::letsOnlyWritersWrite()
{
    QVERIFY(testKinds().mayWrite({QStringLiteral("coach")}, QStringLiteral("Person")));
    QVERIFY(!testKinds().mayWrite({QStringLiteral("relief")}, QStringLiteral("Person")));
    QVERIFY(!testKinds().mayWrite({QStringLiteral("coach")}, QStringLiteral("Nothing")));
}

void tst_RecordSchema::saysWhatOlderVersionsWroteInItsOwnWords()
{
    const RecordSchema schema{5, testKinds().kinds(),
        {{QStringLiteral("Attendance"), 4, &cameBecameArrived}, {QStringLiteral("Mark"), 3, &markBecameAttendance}}};

    // Every step from its version on, in the order of versions.
    QCOMPARE(schema.upCast(arrival("Mark", "came"), 2), arrival("Attendance", "arrived"));
    QCOMPARE(schema.upCast(arrival("Attendance", "came"), 4), arrival("Attendance", "arrived"));
    // Its own words, and what it knows no step for, stay.
    QCOMPARE(schema.upCast(arrival("Attendance", "came"), 5), arrival("Attendance", "came"));
    QCOMPARE(schema.upCast(arrival("Person", "came"), 1), arrival("Person", "came"));
}

QTEST_GUILESS_MAIN(tst_RecordSchema)
#include "tst_RecordSchema.moc"

// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Validation.h"

#include "tests/support/TestKinds.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

class tst_Validation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatFits_data();
    void acceptsWhatFits();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void namesTheFieldAndNeverTheValue();
};

namespace {

using Kind = Operation::Kind;

const QString personId = QStringLiteral("01900000-0000-7000-8000-000000000001");

QString key(const char *name) { return QString::fromLatin1(name); }

Operation addPerson(const QJsonObject &more = {})
{
    Operation operation{Kind::Add, key("Person"), personId, {}, {{key("name"), key("Ann")}}};
    for (auto field = more.begin(); field != more.end(); ++field)
        operation.set.insert(field.key(), *field);
    return operation;
}

Operation patchPerson(const char *field, const QJsonValue &value)
{
    return {Kind::Patch, key("Person"), personId, {}, {{key(field), value}}};
}

Operation patchMark(const char *field, const QJsonValue &value)
{
    return {Kind::Patch, key("Attendance"), personId, {}, {{key(field), value}}};
}

Operation putMark()
{
    const QJsonObject set{{key("person"), personId}, {key("date"), key("2026-11-20")}, {key("session"), key("am")},
        {key("code"), key("present")}};
    return {
        Kind::Put, key("Attendance"), naturalId(key("Attendance"), {personId, key("2026-11-20"), key("am")}), {}, set};
}

Operation changed(Operation operation, const char *field, const QJsonValue &value)
{
    operation.set.insert(key(field), value);
    return operation;
}

Operation without(Operation operation, const char *field)
{
    operation.set.remove(key(field));
    return operation;
}

Operation withId(Operation operation, const QString &id)
{
    operation.id = id;
    return operation;
}

Operation as(Kind kind, Operation operation)
{
    operation.kind = kind;
    return operation;
}

} // namespace

void tst_Validation::acceptsWhatFits_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("a person") << addPerson();
    QTest::newRow("every form") << addPerson(
        {{key("born"), key("1990-02-28")}, {key("active"), true}, {key("alerts"), QJsonArray{key("epilepsy"), 3}},
            {key("contacts"), QJsonObject{{key("mum"), key("07700 900001")}}}, {key("keyCoach"), personId}});
    QTest::newRow("a list as long as it may be") << patchPerson("alerts", QJsonArray{QString{7996, QLatin1Char('x')}});
    QTest::newRow("a cleared field") << patchPerson("born", QJsonValue{});
    QTest::newRow("a mark") << putMark();
    QTest::newRow("a time") << patchMark("arrived", key("09:05"));
    QTest::newRow("a moment") << patchMark("markedAt", key("2026-11-20T09:05:00.000Z"));
    QTest::newRow("a count") << patchMark("seenCount", 9007199254740992.0);
    QTest::newRow("a removal") << Operation{Kind::Remove, key("Person"), personId, {{key("name"), key("Ann")}}, {}};
    QTest::newRow("a note") << Operation{
        Kind::Add, key("Note"), personId, {}, {{key("person"), personId}, {key("text"), key("x")}}};
}

void tst_Validation::acceptsWhatFits()
{
    QFETCH(const Operation, operation);

    const Result<void> valid = validate(testKinds(), operation);

    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().detail));
}

void tst_Validation::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<Operation>("operation");
    const Operation note{Kind::Add, key("Note"), personId, {}, {{key("person"), personId}, {key("text"), key("x")}}};
    QTest::newRow("an unknown type") << Operation{Kind::Add, key("Spaceship"), personId, {}, {}};
    QTest::newRow("an unknown field") << patchPerson("shoeSize", 7);
    QTest::newRow("no id") << withId(addPerson(), {});
    QTest::newRow("an id in capitals") << withId(
        addPerson(), personId.toUpper().replace(QLatin1Char('0'), QLatin1Char('A')));
    QTest::newRow("an id in braces") << withId(addPerson(), QLatin1Char('{') + personId + QLatin1Char('}'));
    QTest::newRow("no name") << without(addPerson(), "name");
    QTest::newRow("a required field cleared") << patchPerson("name", QJsonValue{});
    QTest::newRow("a number for a name") << patchPerson("name", 7);
    QTest::newRow("a name too long") << patchPerson("name", QString{8001, QLatin1Char('x')});
    QTest::newRow("a list too long") << patchPerson("alerts", QJsonArray{QString{7999, QLatin1Char('x')}});
    QTest::newRow("a map too long") << patchPerson("contacts", {{key("a"), QString{8000, QLatin1Char('x')}}});
    QTest::newRow("half a character") << patchPerson("name", QString{QChar{0xd83d}});
    QTest::newRow("half a character inside") << patchPerson("alerts", QJsonArray{QString{QChar{0xde00}}});
    QTest::newRow("a fraction inside") << patchPerson("contacts", QJsonObject{{key("x"), QJsonArray{0.5}}});
    QTest::newRow("a day that is not") << patchPerson("born", key("2026-02-29"));
    QTest::newRow("a day in words") << patchPerson("born", key("today"));
    QTest::newRow("a day with a time") << patchPerson("born", key("2026-02-28T00:00:00Z"));
    QTest::newRow("truth in numbers") << patchPerson("active", 1);
    QTest::newRow("a list for a map") << patchPerson("contacts", QJsonArray{});
    QTest::newRow("a map for a list") << patchPerson("alerts", QJsonObject{});
    QTest::newRow("a name for an id") << patchPerson("keyCoach", key("Sam"));
    QTest::newRow("half past nine") << patchMark("arrived", key("9:30"));
    QTest::newRow("25 o'clock") << patchMark("arrived", key("25:00"));
    QTest::newRow("a moment without zone") << patchMark("markedAt", key("soon"));
    QTest::newRow("a fraction") << patchMark("seenCount", 1.5);
    QTest::newRow("a number too big") << patchMark("seenCount", 9007199254740994.0);
    QTest::newRow("history by hand") << patchMark("history", QJsonArray{});
    QTest::newRow("a key that moves") << patchMark("session", key("pm"));
    QTest::newRow("an id that is not its key's") << changed(putMark(), "session", key("pm"));
    QTest::newRow("half a key") << without(putMark(), "session");
    QTest::newRow("a put without natural key") << as(Kind::Put, addPerson());
    QTest::newRow("an add with natural key") << as(Kind::Add, putMark());
    QTest::newRow("a note changed") << as(Kind::Patch, note);
    QTest::newRow("a note removed") << Operation{Kind::Remove, key("Note"), personId, {}, {}};
    QTest::newRow("a removal that sets") << as(Kind::Remove, addPerson());
}

void tst_Validation::refusesWhatDoesNotFit()
{
    QFETCH(const Operation, operation);

    const Result<void> valid = validate(testKinds(), operation);

    QVERIFY(!valid);
    QCOMPARE(valid.error().kind, ErrorKind::Rejected);
}

void tst_Validation::namesTheFieldAndNeverTheValue()
{
    const Result<void> valid = validate(testKinds(), patchPerson("born", key("secret")));

    QCOMPARE(valid.error().detail, key("Person.born is not valid"));
}

QTEST_GUILESS_MAIN(tst_Validation)
#include "tst_Validation.moc"

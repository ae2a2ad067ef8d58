// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

namespace {

using State = MutationResult::State;

const QString arrived = QStringLiteral("arrived");

/// Ann's time of arrival, which two tablets have seen at nine.
struct Lineage {
    Lineage() { one.write(putMark(ann, {}, {{key("code"), key("present")}, {arrived, key("09:00")}})); }

    State say(WireTablet &tablet, const char *was, const char *set) const
    {
        return tablet.write(patch(key("Attendance"), markOf(ann), {{arrived, key(was)}}, {{arrived, key(set)}})).state;
    }

    QString inForce() { return field(markOf(ann), arrived).toString(); }

    /// What waits for a person beside the value in force; nothing once they agree.
    QStringList waiting()
    {
        const QString question = Conflict::idOf(markOf(ann), arrived);
        QStringList values;
        if (field(question, key("status")).toString() != QLatin1String{"open"}) return values;
        for (const QJsonValue &candidate : field(question, key("candidates")).toArray())
            values.append(candidate[QLatin1String{"value"}].toString());
        return values.mid(1);
    }

    TestServer server{testKinds()};
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};

private:
    QJsonValue field(const QString &id, const QString &name)
    {
        const auto record = server.service().find(server.account(), id);
        return record && *record ? (*record)->fields.value(name) : QJsonValue{};
    }
};

} // namespace

/// The lineage rule: a `was` that is one's own earlier value, which the service has not given back yet or which only
/// waits as a candidate, makes the new value follow the old one; a writer never differs from themselves.
class tst_Lineage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsAnOwnUnseenValue();
    void followsAnOwnCandidate();
};

// Somebody goes on from what they said before, which the service has not given back to them: in force or not, it is
// theirs, and nobody else is in between.
void tst_Lineage::followsAnOwnUnseenValue()
{
    Lineage lineage;

    QCOMPARE(lineage.say(lineage.one, "09:00", "09:10"), State::Applied);
    QCOMPARE(lineage.say(lineage.one, "09:10", "09:20"), State::Applied);

    QCOMPARE(lineage.inForce(), QStringLiteral("09:20"));
    QCOMPARE(lineage.waiting(), QStringList{});
    // The other one has seen neither: that is a question, of the last of them.
    QCOMPARE(lineage.say(lineage.other, "09:00", "09:30"), State::Conflict);
    QCOMPARE(lineage.waiting(), QStringList{QStringLiteral("09:30")});
}

void tst_Lineage::followsAnOwnCandidate()
{
    Lineage lineage;
    QCOMPARE(lineage.say(lineage.other, "09:00", "09:30"), State::Applied);
    QCOMPARE(lineage.say(lineage.one, "09:00", "09:10"), State::Conflict);

    // They still see their own, which only waits, and go on from it: it waits instead, beside nothing else of theirs.
    QCOMPARE(lineage.say(lineage.one, "09:10", "09:20"), State::Conflict);
    QCOMPARE(lineage.inForce(), QStringLiteral("09:30"));
    QCOMPARE(lineage.waiting(), QStringList{QStringLiteral("09:20")});

    // Whoever has the value in force goes on from their own, and is asked nothing.
    QCOMPARE(lineage.say(lineage.other, "09:30", "09:40"), State::Applied);
    QCOMPARE(lineage.inForce(), QStringLiteral("09:40"));
    QCOMPARE(lineage.waiting(), QStringList{QStringLiteral("09:20")});
    // And who comes to agree from their own candidate ends it.
    QCOMPARE(lineage.say(lineage.one, "09:20", "09:40"), State::Applied);
    QCOMPARE(lineage.waiting(), QStringList{});
}

QTEST_GUILESS_MAIN(tst_Lineage)
#include "tst_Lineage.moc"

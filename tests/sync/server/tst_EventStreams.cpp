// SPDX-License-Identifier: Apache-2.0
#include "sync/server/EventStreams.h"

#include <QTest>

using namespace alongside;

/// Who may listen, for how long, and what they hear.
class tst_EventStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsHalfOfTheConnectionsForRequests();
    void tellsWhoListensToThatTopic();
    void forgetsWhoHasGone();
    void endsWhoHasListenedLongEnough();
    void bringsThoseWhoCameTogetherBackOneByOne();
    void asksAgainEveryNowAndThenWhetherTheyStillMay();
    void tellsWhatCameAnotherWay();
    void endsAfterOneChangeWhereOnlyOneWasAskedFor();
    void tellsTheStateOfTheKindsThatWereAskedFor();
    void tellsNothingOfKindsThatAreNotThere();
    void sendsPingsAsOftenAsAskedAndOtherwiseNone();
    void readsTheTermsOfTheUrl();
    void takesWhatIsNotSaidAsNotAskedFor();
};

namespace {

const QByteArray change = "event: state\ndata: {}\n\n";
const QByteArray here = ": here\n\n";

/// What somebody hears, and whether their side has gone or the service's has ended.
struct Ear {
    QByteArrayList heard;
    bool hasGone = false;
    bool isEnded = false;
};

class EarStream final : public EventStream {
public:
    explicit EarStream(Ear &ear) : m_ear{ear} { }
    ~EarStream() override { m_ear.isEnded = true; }
    void write(const QByteArray &event) override
    {
        if (!event.isEmpty()) m_ear.heard.append(event);
    }
    bool hasGone() const override { return m_ear.hasGone; }

private:
    Ear &m_ear;
};

/// Ten heartbeats of life, a question at every fifth, four connections.
ServerConfig shortLived()
{
    ServerConfig config;
    config.heartbeat = std::chrono::seconds{10};
    config.streamLifetime = std::chrono::seconds{100};
    config.streamCheck = std::chrono::seconds{50};
    config.maxConnections = 4;
    return config;
}

void listen(EventStreams &streams, Ear &ear, const QByteArray &query = {}, const QByteArray &first = {})
{
    const QByteArray target = "/jmap/events" + query;
    const QStringList kinds{QStringLiteral("Person"), QStringLiteral("Note")}; // that the listener may have
    streams.add(std::make_unique<EarStream>(ear), "riverside", {"GET", target, {}, {}}, first,
        StreamTerms::of(target).namesAmong(kinds));
}

int beatsUntilTheEnd(EventStreams &streams, const Ear &ear)
{
    int beats = 0;
    for (; !ear.isEnded && beats < 1000; ++beats)
        streams.beat();
    return beats;
}

} // namespace

void tst_EventStreams::keepsHalfOfTheConnectionsForRequests()
{
    const ServerConfig config = shortLived();
    Ear one;
    Ear two;
    EventStreams streams{config};

    listen(streams, one);
    QVERIFY(streams.hasRoom());
    listen(streams, two);
    QVERIFY(!streams.hasRoom());

    one.hasGone = true;
    QVERIFY(streams.hasRoom());
}

void tst_EventStreams::tellsWhoListensToThatTopic()
{
    const ServerConfig config = shortLived();
    Ear ear;
    EventStreams streams{config};
    listen(streams, ear, {}, change);

    streams.publish("elsewhere", "secret");
    streams.publish("riverside", "new");

    QCOMPARE(ear.heard, (QByteArrayList{change, "new"}));
}

void tst_EventStreams::forgetsWhoHasGone()
{
    const ServerConfig config = shortLived();
    Ear ear;
    EventStreams streams{config};
    listen(streams, ear);
    ear.hasGone = true;

    streams.beat();

    QVERIFY(ear.isEnded);
    QVERIFY(ear.heard.isEmpty());
}

void tst_EventStreams::endsWhoHasListenedLongEnough()
{
    const ServerConfig config = shortLived();
    Ear ear;
    EventStreams streams{config};
    listen(streams, ear);

    const int beats = beatsUntilTheEnd(streams, ear);

    QVERIFY2(beats >= 8 && beats <= 10, QByteArray::number(beats));
    QCOMPARE(ear.heard, QByteArrayList(beats - 1, here));
}

void tst_EventStreams::bringsThoseWhoCameTogetherBackOneByOne()
{
    const ServerConfig config = shortLived();
    Ear one;
    Ear two;
    EventStreams streams{config};
    listen(streams, one);
    listen(streams, two);

    beatsUntilTheEnd(streams, two);

    QVERIFY(!one.isEnded);
    streams.beat();
    QVERIFY(one.isEnded);
}

void tst_EventStreams::asksAgainEveryNowAndThenWhetherTheyStillMay()
{
    const ServerConfig config = shortLived();
    Ear ear;
    EventStreams streams{config};
    listen(streams, ear, "?types=*");
    QList<EventStreams::Due> due;
    for (int beat = 0; beat < 5; ++beat)
        due += streams.beat();

    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().request.target, QByteArray{"/jmap/events?types=*"});

    streams.end(due.first().number);
    QVERIFY(ear.isEnded);
}

void tst_EventStreams::tellsWhatCameAnotherWay()
{
    const ServerConfig config = shortLived();
    Ear ear;
    EventStreams streams{config};
    listen(streams, ear, {}, change);

    streams.refresh(1, change);
    QCOMPARE(ear.heard, QByteArrayList{change});

    streams.refresh(1, "another");
    QCOMPARE(ear.heard, (QByteArrayList{change, "another"}));
}

// RFC 8620 §7.3
void tst_EventStreams::endsAfterOneChangeWhereOnlyOneWasAskedFor()
{
    const ServerConfig config = shortLived();
    Ear waiting;
    Ear late;
    EventStreams streams{config};
    listen(streams, waiting, "?closeafter=state");
    QVERIFY(!waiting.isEnded);

    streams.publish("riverside", change);
    QVERIFY(waiting.isEnded);
    QCOMPARE(waiting.heard, QByteArrayList{change});

    listen(streams, late, "?closeafter=state", change);
    QVERIFY(late.isEnded);
}

// RFC 8620 §7.3: the state of a kind is the account's, and is told under the kind's name.
void tst_EventStreams::tellsTheStateOfTheKindsThatWereAskedFor()
{
    const ServerConfig config = shortLived();
    Ear ear;
    EventStreams streams{config};
    listen(streams, ear, "?types=Email,Person,Note,Person");

    streams.publish("riverside",
        "event: state\ndata: {\"@type\":\"StateChange\",\"changed\":{\"riverside\":{\"Sync\":\"1-7\"}}}\nid: 1-7\n\n");

    QCOMPARE(ear.heard,
        QByteArrayList{"event: state\ndata: {\"@type\":\"StateChange\",\"changed\":{\"riverside\":{\"Note\":\"1-7\","
                       "\"Person\":\"1-7\"}}}\nid: 1-7\n\n"});
}

// RFC 8620 §7.3
void tst_EventStreams::tellsNothingOfKindsThatAreNotThere()
{
    const ServerConfig config = shortLived();
    Ear ear;
    EventStreams streams{config};
    listen(streams, ear, "?types=Email,Earnings", change);

    streams.publish("riverside", change);
    streams.beat();

    QCOMPARE(ear.heard, QByteArrayList{here});
}

// RFC 8620 §7.3
void tst_EventStreams::sendsPingsAsOftenAsAskedAndOtherwiseNone()
{
    const ServerConfig config = shortLived();
    Ear silent;
    Ear often;
    Ear seldom;
    ServerConfig many = config;
    many.maxConnections = 6;
    EventStreams streams{many};
    listen(streams, silent, "?ping=0");
    listen(streams, often, "?ping=1");
    listen(streams, seldom, "?ping=35");

    for (int beat = 0; beat < 4; ++beat)
        streams.beat();

    QCOMPARE(silent.heard, QByteArrayList(4, here));
    QCOMPARE(often.heard, QByteArrayList(4, "event: ping\ndata: {\"interval\":10}\n\n"));
    QCOMPARE(seldom.heard, (QByteArrayList{here, here, "event: ping\ndata: {\"interval\":30}\n\n", here}));
}

void tst_EventStreams::readsTheTermsOfTheUrl()
{
    const StreamTerms terms = StreamTerms::of("/jmap/events?types=Person%2CSync&closeafter=state&ping=300");

    QCOMPARE(terms.types, (QStringList{QStringLiteral("Person"), QStringLiteral("Sync")}));
    QCOMPARE(terms.until, StreamTerms::Until::Change);
    QCOMPARE(terms.ping, std::chrono::seconds{300});
}

void tst_EventStreams::takesWhatIsNotSaidAsNotAskedFor()
{
    for (const char *target : {"/jmap/events", "/jmap/events?", "/jmap/events?types=*&closeafter=no&ping=0",
             "/jmap/events?types={types}&closeafter={closeafter}&ping={ping}",
             "/jmap/events?ping=-1&closeafter=never"}) {
        const StreamTerms terms = StreamTerms::of(target);
        QCOMPARE(terms.namesAmong({QStringLiteral("Person")}), QStringList{QStringLiteral("Sync")});
        QCOMPARE(terms.until, StreamTerms::Until::Closed);
        QCOMPARE(terms.ping, std::chrono::seconds{0});
    }
}

QTEST_GUILESS_MAIN(tst_EventStreams)
#include "tst_EventStreams.moc"

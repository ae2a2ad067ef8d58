// SPDX-License-Identifier: Apache-2.0
#include "sync/server/RequestWorker.h"

#include <QTest>

#include <atomic>
#include <semaphore>

using namespace alongside;

class tst_RequestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInTheOrderTheyCame();
    void refusesWhatIsTooMuchToKeepWaiting();
    void answersWhatIsWaitingBeforeItEnds();
    void letsOthersGoBeforeALongOneGoesOn();
    void servesTheOthersWhileOneFloods();
    void keepsNoPlaceForWhatWasAnswered();
    void looksNowAndThenAfterWhoWaitsForOthers();
    void sendsAwayWhomThereIsNoPlaceToRestFor();
};

namespace {

HttpRequest withBody(const QByteArray &body) { return {"POST", "/", {}, body}; }

} // namespace

void tst_RequestWorker::answersInTheOrderTheyCame()
{
    QByteArray order;
    RequestWorker worker{[](const HttpRequest &request) { return HttpReply{200, {}, request.body}; }, 1000};

    for (const char *body : {"a", "b", "c"})
        QCOMPARE(worker.submit(withBody(body), [&](const HttpReply &reply) { order += reply.body; }),
            RequestWorker::Admission::Waiting);

    worker.finish();
    QCOMPARE(order, QByteArray{"abc"});
}

void tst_RequestWorker::refusesWhatIsTooMuchToKeepWaiting()
{
    std::counting_semaphore<3> begun{0};
    std::counting_semaphore<3> mayEnd{0};
    int answered = 0;
    RequestWorker worker{[&](const HttpRequest &) {
                             begun.release();
                             mayEnd.acquire();
                             return HttpReply{};
                         },
        10};
    const auto count = [&](const HttpReply &) { ++answered; };
    worker.submit(withBody("first"), count);
    begun.acquire(); // it is being answered, and waits no more

    QCOMPARE(worker.submit(withBody("123456789"), count), RequestWorker::Admission::Waiting);
    QCOMPARE(worker.submit(withBody("12"), count), RequestWorker::Admission::Refused);
    QCOMPARE(worker.submit(withBody("1"), count), RequestWorker::Admission::Waiting);

    for (int request = 0; request < 3; ++request)
        mayEnd.release();
    worker.finish();
    QCOMPARE(answered, 3);
}

void tst_RequestWorker::answersWhatIsWaitingBeforeItEnds()
{
    int answered = 0;
    RequestWorker worker{[](const HttpRequest &) { return HttpReply{}; }, 1000};
    for (int request = 0; request < 50; ++request)
        worker.submit(withBody("x"), [&](const HttpReply &) { ++answered; });

    worker.finish();

    QCOMPARE(answered, 50);
    QCOMPARE(worker.submit(withBody("x"), [&](const HttpReply &) { ++answered; }), RequestWorker::Admission::Refused);
    QCOMPARE(answered, 50);
}

void tst_RequestWorker::letsOthersGoBeforeALongOneGoesOn()
{
    std::counting_semaphore<1> mayBegin{0};
    QByteArray order;
    int slices = 0;
    RequestWorker worker{[&](const HttpRequest &request) -> std::optional<HttpReply> {
                             if (request.body == "first") mayBegin.acquire(); // until the others wait behind it
                             const bool hasMore = request.body == "long" && ++slices < 4;
                             return hasMore ? std::nullopt : std::optional{HttpReply{200, {}, request.body}};
                         },
        1000};
    for (const char *body : {"first", "long", "a", "b"})
        worker.submit(withBody(body), [&](const HttpReply &reply) { order += reply.body + ' '; });

    mayBegin.release();
    worker.finish();

    QCOMPARE(order, QByteArray{"first a b long "});
    QCOMPARE(slices, 4);
}

void tst_RequestWorker::servesTheOthersWhileOneFloods()
{
    constexpr int flood = 10'000;
    const Line flooding{"one", 16};
    const QList<Line> others{{"another", 16}, {"a third", 16}, {}};
    std::counting_semaphore<1> mayBegin{0};
    QByteArrayList order;
    int refused = 0;
    RequestWorker worker{[&](const HttpRequest &request) {
                             if (request.body == "first") mayBegin.acquire(); // until all of it has arrived
                             return HttpReply{200, {}, request.body};
                         },
        1 << 20};
    const auto note = [&](const HttpReply &reply) { order += reply.body; };
    worker.submit(withBody("first"), note, flooding);

    for (int request = 0; request < flood; ++request)
        if (worker.submit(withBody("flood"), note, flooding) == RequestWorker::Admission::LineIsFull) ++refused;
    for (const Line &other : others)
        QCOMPARE(worker.submit(withBody("mark"), note, other), RequestWorker::Admission::Waiting);
    mayBegin.release();
    worker.finish();

    qInfo("%d at once from one: %d sent away; the last of the others was number %lld to be answered", flood, refused,
        qint64(order.lastIndexOf("mark")));
    QVERIFY(order.lastIndexOf("mark") <= others.size() + 1); // one of the flood before them, beside what was begun
    QVERIFY(refused >= flood - 17);
    QCOMPARE(order.size(), 1 + flood - refused + others.size()); // what had a place is answered too
}

void tst_RequestWorker::keepsNoPlaceForWhatWasAnswered()
{
    RequestWorker worker{[](const HttpRequest &) { return HttpReply{}; }, 1000};
    std::binary_semaphore answered{0};

    for (int request = 0; request < 50; ++request) {
        QCOMPARE(worker.submit(withBody("x"), [&](const HttpReply &) { answered.release(); }, {"one", 1}),
            RequestWorker::Admission::Waiting);
        answered.acquire();
    }
}

void tst_RequestWorker::looksNowAndThenAfterWhoWaitsForOthers()
{
    std::atomic<bool> hasCome = false;
    int looks = 0;
    QByteArray order;
    const auto begun = std::chrono::steady_clock::now();
    RequestWorker worker{[&](const HttpRequest &request) -> Turn {
                             if (request.body == "rests") ++looks;
                             if (request.body == "rests" && !hasCome) return Turn::rest({429, {}, {}});
                             return HttpReply{200, {}, request.body};
                         },
        1000};
    std::binary_semaphore answered{0};
    const auto note = [&](const HttpReply &reply) {
        order += reply.body + ' ';
        answered.release();
    };

    worker.submit(withBody("rests"), note);
    for (const char *body : {"a", "b", "c"}) {
        worker.submit(withBody(body), note);
        answered.acquire();
    }
    hasCome = true;
    answered.acquire();
    worker.finish();

    QCOMPARE(order, QByteArray{"a b c rests "});
    const auto pauses = (std::chrono::steady_clock::now() - begun) / RequestWorker::pause;
    QVERIFY2(looks <= pauses + 1, qPrintable(QString::number(looks)));
}

void tst_RequestWorker::sendsAwayWhomThereIsNoPlaceToRestFor()
{
    std::atomic<bool> hasCome = false;
    std::counting_semaphore<> answered{0};
    QList<int> statuses;
    RequestWorker worker{[&](const HttpRequest &) -> Turn {
                             if (!hasCome) return Turn::rest({429, {}, {}});
                             return HttpReply{200, {}, {}};
                         },
        1000};
    const auto note = [&](const HttpReply &reply) {
        statuses += reply.status;
        answered.release();
    };
    const auto sendOneMore = [&] { worker.submit(withBody("x"), note); };

    for (int request = 0; request <= RequestWorker::mostResting; ++request)
        sendOneMore();
    answered.acquire();
    QCOMPARE(statuses, QList<int>{429}); // the last, and nobody else
    hasCome = true;
    for (int request = 0; request < RequestWorker::mostResting; ++request)
        answered.acquire();
    QCOMPARE(statuses.count(200), RequestWorker::mostResting);

    hasCome = false; // there is place again, until it ends
    sendOneMore();
    worker.finish();
    QCOMPARE(statuses.count(429), 2);
}

QTEST_GUILESS_MAIN(tst_RequestWorker)
#include "tst_RequestWorker.moc"

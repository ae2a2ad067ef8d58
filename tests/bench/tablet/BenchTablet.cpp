// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/tablet/BenchTablet.h"

#include "app/records/RecordKinds.h"
#include "app/store/AnswerWriter.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/AttendanceStore.h"
#include "app/store/DraftStore.h"
#include "app/store/ExpectationStore.h"
#include "app/store/FormStore.h"
#include "app/store/InterviewWriter.h"
#include "app/store/PersonStore.h"
#include "app/store/VisitDraft.h"
#include "sync/client/Checkpoint.h"
#include "sync/client/Enrolment.h"
#include "sync/client/Outbox.h"
#include "sync/protocol/Codec.h"
#include "tests/bench/tablet/Must.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace alongside::bench {

namespace {

const QByteArray fileKey(32, 'k');
constexpr int tapsBetweenAttempts =
    8; // what is tapped within some seconds is sent together, and then the log is stored

SqliteOptions optionsFor(const QString &path)
{
    SqliteOptions options;
    options.path = path;
    options.key = fileKey;
    return options;
}

} // namespace

BenchTablet::BenchTablet(const QString &file, const QUrl &service)
    : m_path{file}, m_transport{service}, m_file{must(TabletFile::open(optionsFor(file)))},
      m_makeSink{[](Database &database) -> std::unique_ptr<RecordSink> {
          return std::make_unique<RecordMapping>(database, recordKinds());
      }}
{
}

void BenchTablet::enrol(const QString &code)
{
    std::optional<EnrolReply> reply;
    QEventLoop loop;
    Enrolment enrolment{m_transport, m_ids};
    enrolment.enrol({code, QStringLiteral("bench"), fileKey, recordKinds().version()}, [&](Result<EnrolReply> answer) {
        reply = must(std::move(answer));
        loop.quit();
    });
    loop.exec();
    must(m_file->writer()
             .run(DatabaseThread::Urgency::Tap,
                 [reply](Database &database) { return Enrolment::adopt(database, *reply); })
             .result());
    // All of history is measured, not the thirteen weeks that a tablet fetches by itself.
    must(m_file->writer()
             .run(DatabaseThread::Urgency::Tap, [](Database &database) { return askForOlder(database); })
             .result());
    QFile identity{identityPath()};
    if (!identity.open(QIODevice::WriteOnly)) qFatal("bench: cannot keep the identity");
    identity.write((reply->token + u'\n' + reply->coach).toUtf8());
    identity.close();
    signInAgain();
}

void BenchTablet::signInAgain()
{
    QFile identity{identityPath()};
    if (!identity.open(QIODevice::ReadOnly)) qFatal("bench: this tablet is not enrolled");
    const QStringList lines = QString::fromUtf8(identity.readAll()).split(u'\n');
    m_token = lines.value(0);
    m_coach = CoachId{lines.value(1)};
}

std::unique_ptr<SyncScheduler> BenchTablet::newScheduler()
{
    return std::make_unique<SyncScheduler>(
        SyncScheduler::Parts{m_file->writer(), m_transport, recordKinds(), m_clock, m_ids, m_makeSink});
}

SyncOutcome BenchTablet::sync()
{
    if (!m_scheduler) m_scheduler = newScheduler();
    std::optional<SyncOutcome> outcome;
    QEventLoop loop;
    QObject::connect(m_scheduler.get(), &SyncScheduler::attemptEnded, &loop, [&](const SyncOutcome &ended) {
        outcome = ended;
        loop.quit();
    });
    if (m_scheduler->status().last)
        m_scheduler->syncNow();
    else
        m_scheduler->setToken(m_token);
    loop.exec();
    if (outcome->reason != SyncReason::Done)
        qFatal("bench: %s %s", qPrintable(nameOf(outcome->reason)), qPrintable(outcome->detail));
    return *outcome;
}

BenchTablet::FirstSync BenchTablet::firstSync()
{
    FirstSync first;
    QElapsedTimer timer;
    m_scheduler = newScheduler();
    const auto noting = [&] {
        if (first.registerSeconds == 0 && hasRegister()) first.registerSeconds = double(timer.nsecsElapsed()) / 1e9;
    };
    const auto watching = QObject::connect(m_scheduler.get(), &SyncScheduler::recordsChanged, noting);
    timer.start();
    first.rows = sync().fetched;
    first.seconds = double(timer.nsecsElapsed()) / 1e9;
    noting();
    QObject::disconnect(watching);
    first.rows += syncOlder();
    first.allSeconds = double(timer.nsecsElapsed()) / 1e9;
    return first;
}

int BenchTablet::syncOlder()
{
    int fetched = 0;
    QEventLoop loop;
    const auto counting =
        QObject::connect(m_scheduler.get(), &SyncScheduler::attemptEnded, &loop, [&](const SyncOutcome &ended) {
            if (ended.reason != SyncReason::Done) qFatal("bench: %s", qPrintable(nameOf(ended.reason)));
            fetched += ended.fetched;
            loop.quit();
        });
    while (m_scheduler->status().history.from.isValid()) {
        m_scheduler->fetchOlder();
        loop.exec();
    }
    QObject::disconnect(counting);
    return fetched;
}

bool BenchTablet::hasRegister()
{
    const Checkpoint checkpoint = must(Checkpoint::load(m_file->reader()));
    return checkpoint.cursor.modseq > 0 && !checkpoint.isRecentMissing();
}

qint64 BenchTablet::bytesAtRest()
{
    const auto afterWhatWaits = [](Database &) { return Result<void>{}; };
    must(m_file->writer().run(DatabaseThread::Urgency::Background, afterWhatWaits).result());
    return QFileInfo{m_path}.size() + QFileInfo{m_path + QStringLiteral("-wal")}.size();
}

void BenchTablet::storeLog()
{
    const auto storing = [](Database &database) { return checkpointSqlite(database); };
    must(m_file->writer().run(DatabaseThread::Urgency::Background, storing).result());
}

QByteArray BenchTablet::waitingAsJson()
{
    QJsonArray mutations;
    for (const Mutation &mutation : must(Outbox{m_file->reader()}.waiting()))
        mutations.append(toJson(mutation));
    return QJsonDocument{mutations}.toJson(QJsonDocument::Compact);
}

QList<double> BenchTablet::markPeople(int count, QDate day)
{
    const QList<Expectation> expected = must(ExpectationStore{m_file->reader()}.on(day));
    const QString present = QStringLiteral("present");
    QList<double> milliseconds;
    for (const Expectation &expectation : expected.mid(0, count)) {
        if (milliseconds.size() % tapsBetweenAttempts == 0) storeLog();
        const Session session = expectation.covers(day, Session::Morning) ? Session::Morning : Session::Afternoon;
        const AttendanceMarker::Target target{
            {expectation.person, day, session}, {expectation.workplace(), expectation.placement}};
        QElapsedTimer timer;
        timer.start();
        must(m_file->writer()
                 .run(DatabaseThread::Urgency::Tap,
                     [this, target, present](Database &database) {
                         Act act{database, recordKinds(), m_clock, m_coach};
                         return AttendanceMarker{act}.mark(target, {present});
                     })
                 .result());
        milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return milliseconds;
}

QList<double> BenchTablet::typeWords(int count)
{
    const DraftOwner owner = draftOwner(VisitId{m_ids.newId()}, m_coach);
    QString typed;
    QList<double> milliseconds;
    for (int letter = 0; letter < count; ++letter) {
        typed += letter % 6 == 5 ? u' ' : u'a';
        const VisitDraft draft{VisitDraftField::Seen, typed, {}, m_clock.now()};
        QElapsedTimer timer;
        timer.start();
        must(m_file->writer()
                 .run(DatabaseThread::Urgency::Tap,
                     [owner, draft](
                         Database &database) { return DraftStore{database}.keep<VisitDraft>(owner, {draft}); })
                 .result());
        milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return milliseconds;
}

QList<double> BenchTablet::answerQuestions(int count)
{
    const QString form = must(FormStore{reader()}.inUse()).first().url;
    const PersonId person = must(PersonStore{reader()}.everyone()).first().id;
    const auto act = [this](auto work) {
        return must(m_file->writer()
                        .run(DatabaseThread::Urgency::Tap,
                            [this, work](Database &database) {
                                Act named{database, recordKinds(), m_clock, m_coach};
                                return work(named);
                            })
                        .result());
    };
    const Reassessment review =
        act([&](Act &begun) { return InterviewWriter{begun}.open({.person = person, .form = form}); });
    QList<double> milliseconds;
    for (int question = 0; question < count; ++question) {
        const AnswerPlace place{review.id, QStringLiteral("q%1").arg(question)};
        const QJsonArray value{QJsonObject{{QStringLiteral("valueInteger"), question}}};
        QElapsedTimer timer;
        timer.start();
        act([&](Act &answering) { return AnswerWriter{answering}.keep(place, value); });
        milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return milliseconds;
}

} // namespace alongside::bench

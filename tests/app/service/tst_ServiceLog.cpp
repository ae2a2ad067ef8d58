// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/service/Demonstration.h"
#include "app/store/AccessStore.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/Schema.h"
#include "platform/net/QtHttpTransport.h"
#include "sync/client/Enrolment.h"
#include "sync/client/JmapRemoteStore.h"
#include "sync/client/SyncRun.h"
#include "tests/app/service/ServerRun.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace alongside;

namespace {

constexpr int milliseconds = ServerRun::milliseconds;
const QString reason = QStringLiteral("Chickenpox");
const QByteArray strayWord = "Zebedee-from-a-path"; // what anybody can make the service hear

/// The service as it runs for a while, and all that it says meanwhile.
class TalkingService {
public:
    TalkingService()
    {
        const QString made =
            runOn({QStringLiteral("init"), QStringLiteral("--demo"), QStringLiteral("--weeks"), QStringLiteral("0")});
        m_day = QDate::fromString(made.trimmed().section(u' ', 1), Qt::ISODate);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("alongside.*=true"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(ALONGSIDE_SERVER),
            wordsOn({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"),
                QStringLiteral("--slow-query"), QStringLiteral("0")})); // every statement is in the log
        if (m_process.waitForReadyRead(milliseconds)) m_out = m_process.readAllStandardOutput();
    }

    QUrl url() const { return QUrl{QString::fromUtf8(m_out.trimmed())}; }
    QDate day() const { return m_day; }
    /// What another command prints, while the service runs.
    QString runOn(const QStringList &words) const { return ServerRun::of(wordsOn(words)).out; }

    /// By name: service.log, stdout and stderr, from the start of the service to its end.
    QMap<QString, QByteArray> saidUntilStopped()
    {
        m_process.terminate();
        m_process.waitForFinished(milliseconds);
        QFile log{m_folder.filePath(QStringLiteral("service/service.log"))};
        if (!log.open(QIODevice::ReadOnly)) qFatal("there is no %s", qPrintable(log.fileName()));
        QFile older{log.fileName() + QStringLiteral(".1")};
        const QByteArray before = older.open(QIODevice::ReadOnly) ? older.readAll() : QByteArray{};
        return {{QStringLiteral("service.log"), before + log.readAll()},
            {QStringLiteral("stdout"), m_out + m_process.readAllStandardOutput()},
            {QStringLiteral("stderr"), m_process.readAllStandardError()}};
    }

private:
    QStringList wordsOn(const QStringList &words) const
    {
        return words + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("service"))};
    }

    QTemporaryDir m_folder;
    QDate m_day;
    QProcess m_process;
    QByteArray m_out;
};

/// A coach's tablet without a screen, on the wire: joins, marks, opens a person, syncs.
class WiredTablet {
public:
    explicit WiredTablet(const QUrl &url) : m_transport{url}, m_database{m_file.open()} { }

    Result<EnrolReply> enrol(const QString &code, char key)
    {
        std::optional<Result<EnrolReply>> answer;
        const EnrolRequest request{code, QStringLiteral("Tablet 1"), QByteArray(32, key), recordKinds().version()};
        Enrolment enrolment{m_transport, m_ids};
        enrolment.enrol(request, [&](const Result<EnrolReply> &reply) { answer = reply; });
        return awaited(answer);
    }

    Result<void> join(const EnrolReply &identity)
    {
        m_identity = identity;
        if (auto migrated = migrate(*m_database, tabletMigrations()); !migrated) return migrated;
        return Enrolment::adopt(*m_database, identity);
    }

    Result<void> markAndOpen(const Expectation &expected, QDate day)
    {
        Act act{*m_database, recordKinds(), m_clock, {m_identity.coach}};
        const AttendanceMarker::Target target{{expected.person, day, Session::Morning}, {expected.site.text}};
        const auto marked = AttendanceMarker{act}.mark(target, {QStringLiteral("sick"), reason});
        if (!marked) return marked.error();
        return AccessStore{act, m_ids}.add(expected.person, AccessStore::What::Opened);
    }

    /// One attempt to its end.
    SyncOutcome sync(const QString &token)
    {
        RecordMapping mapping{*m_database, recordKinds()};
        const JmapRemoteStore remote{token, recordKinds()};
        SyncRun run{{*m_database, mapping, recordKinds(), remote, m_clock, m_ids}};
        SyncAction action = run.start();
        while (!std::holds_alternative<SyncOutcome>(action)) {
            const auto *request = std::get_if<HttpRequest>(&action);
            action = request ? run.take(answerTo(*request)) : run.goOn();
        }
        return std::get<SyncOutcome>(action);
    }

    Result<HttpReply> answerTo(const HttpRequest &request)
    {
        std::optional<Result<HttpReply>> answer;
        m_transport.send(request, [&](const Result<HttpReply> &reply) { answer = reply; });
        return awaited(answer);
    }

private:
    template <typename Value> static Result<Value> awaited(const std::optional<Result<Value>> &answer)
    {
        if (QTest::qWaitFor([&] { return answer.has_value(); }, milliseconds)) return *answer;
        return Error{ErrorKind::TimedOut, QStringLiteral("no answer")};
    }

    const SystemClock m_clock;
    SystemIdSource m_ids{m_clock};
    QtHttpTransport m_transport;
    TemporaryStore m_file;
    std::unique_ptr<Database> m_database;
    EnrolReply m_identity;
};

/// Each longer word of what the service knows about people and staff, and what a coach typed.
QSet<QByteArray> wordsAboutPeople(QDate day)
{
    constexpr int telling = 4; // characters: a shorter one stands in an id by chance
    const Demonstration demonstration{day, 0};
    QStringList texts{reason};
    for (const DemonstrationPerson &each : demonstration.people())
        texts << each.person.fullName() << each.person.likedName() << each.person.phone << each.profile.address;
    for (const Coach &coach : demonstration.places().coaches)
        texts << coach.name;
    QSet<QByteArray> words;
    for (const QString &text : texts) {
        if (!text.isEmpty()) words.insert(text.toUtf8());
        for (const QString &word : text.split(u' '))
            if (word.size() >= telling && word.at(0).isLetter()) words.insert(word.toUtf8());
    }
    return words;
}

/// Which of them stand in a text; a code also without its dashes.
QByteArrayList betrayedBy(const QByteArray &text, const QSet<QByteArray> &secrets)
{
    QByteArrayList found;
    for (const QByteArray &secret : secrets)
        if (text.contains(secret) || text.contains(QByteArray{secret}.replace('-', ""))) found.append(secret);
    return found;
}

/// How many of each event there are; "" for a line that is no event with a time and a level, or a request without a
/// name and a number of milliseconds.
QHash<QString, int> eventsIn(const QByteArray &log)
{
    QHash<QString, int> events;
    for (const QByteArray &line : log.split('\n')) {
        if (line.isEmpty()) continue;
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        const QString name = event.value(QStringLiteral("event")).toString();
        const bool isDated = event.contains(QStringLiteral("time")) && event.contains(QStringLiteral("level"));
        const bool isWhole = name != QStringLiteral("request")
            || (event.contains(QStringLiteral("request")) && event.value(QStringLiteral("ms")).isDouble()
                && event.contains(QStringLiteral("status")) && event.contains(QStringLiteral("route")));
        ++events[isDated && isWhole ? name : QString{}];
    }
    return events;
}

} // namespace

/// What the service says while people are enrolled, marked and opened: ids, counts and kinds, and nothing else.
class tst_ServiceLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsNoNameNoCodeAndNoToken()
    {
        TalkingService service;
        QVERIFY(service.url().isValid() && service.day().isValid());
        WiredTablet tablet{service.url()};
        const QString code = service.runOn({QStringLiteral("enrol"), QStringLiteral("M. Hicks")}).trimmed();
        const Result<EnrolReply> identity = tablet.enrol(code, 'f');
        VERIFY_OK(identity);
        VERIFY_FAILS(tablet.enrol(code, 'g'), ErrorKind::Rejected); // a code is for one tablet
        VERIFY_OK(tablet.join(*identity));
        const Expectation expected = Demonstration{service.day(), 0}.people().constFirst().expectation;
        VERIFY_OK(tablet.markAndOpen(expected, service.day()));

        const SyncOutcome done = tablet.sync(identity->token);
        const SyncOutcome refused = tablet.sync(identity->token + QStringLiteral("x"));
        const Result<HttpReply> lost = tablet.answerTo({"GET", "/" + strayWord + "?who=" + strayWord,
            {{"Alongside-Request", strayWord}, {"Alongside-Nonce", strayWord}}, {}});
        VERIFY_OK(lost);
        QCOMPARE(lost->status, 404);

        QVERIFY2(done.reason == SyncReason::Done, qPrintable(done.detail));
        QCOMPARE(done.sent, 2);
        QVERIFY(done.fetched > 147);
        QCOMPARE(refused.reason, SyncReason::SignedOut);
        const QSet<QByteArray> secrets =
            wordsAboutPeople(service.day()) + QSet<QByteArray>{code.toUtf8(), identity->token.toUtf8(), strayWord};
        const QMap<QString, QByteArray> said = service.saidUntilStopped();
        const QHash<QString, int> events = eventsIn(said.value(QStringLiteral("service.log")));
        QVERIFY(events.value(QStringLiteral("request")) >= 4); // it does tell of requests,
        QVERIFY(events.value(QStringLiteral("slowStatement")) > 20); // and of what the database did for them
        QVERIFY(!events.contains(QString{}));
        for (const QByteArray &secret : secrets) // the search finds each where it is
            QVERIFY(betrayedBy("before " + secret + " behind", secrets).contains(secret));
        for (auto text = said.begin(); text != said.end(); ++text) {
            const QByteArrayList found = betrayedBy(text.value(), secrets);
            QVERIFY2(found.isEmpty(), (text.key().toUtf8() + ": " + found.join(", ")).constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_ServiceLog)
#include "tst_ServiceLog.moc"

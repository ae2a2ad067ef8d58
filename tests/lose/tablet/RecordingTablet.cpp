// SPDX-License-Identifier: Apache-2.0
#include "tests/lose/tablet/RecordingTablet.h"

#include "app/records/RecordKinds.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/AttendanceStore.h"
#include "app/store/ExpectationStore.h"
#include "app/store/UnsentWork.h"
#include "platform/base/DurableFile.h"
#include "tests/lose/tablet/Paperwork.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTextStream>

namespace alongside::lose {

namespace {

const QByteArray fileKey(32, 'k');
constexpr int daysBack = 60;
// Of so many things that are recorded one each: the rest are marks.
constexpr int recordedBetweenNotes = 25;
constexpr int recordedBetweenPictures = 75;

template <typename... Parts> void say(const Parts &...parts) { (QTextStream{stdout} << ... << parts) << Qt::endl; }

std::unique_ptr<FaultyVfs> volatileDisk(RecordingTablet::Disk disk)
{
    return disk == RecordingTablet::Disk::Real ? nullptr : std::make_unique<FaultyVfs>("volatile");
}

std::unique_ptr<RecordSink> makeSink(Database &database)
{
    return std::make_unique<RecordMapping>(database, recordKinds());
}

const QDate lastDay{2026, 11, 20}; // of the demonstration: the clock of a tablet may be anywhere

} // namespace

RecordingTablet::RecordingTablet(const QString &name, const QString &folder, const QUrl &service, Disk disk)
    : m_name{name}, m_folder{folder}, m_disk{volatileDisk(disk)}, m_transport{service}, m_file{openFile(disk)},
      m_scheduler{{m_file->writer(), m_transport, recordKinds(), m_clock, m_ids, makeSink}}
{
    connect(&m_hand, &QTimer::timeout, this, &RecordingTablet::recordSomething);
    connect(&m_scheduler, &SyncScheduler::statusChanged, this, [this] { sayStatus("status"); });
    connect(&m_scheduler, &SyncScheduler::attemptEnded, this, [this](const SyncOutcome &outcome) {
        if (std::exchange(m_settling, false)) sayStatus("settled");
        obeyService(outcome.reason);
    });
}

std::unique_ptr<TabletFile> RecordingTablet::openFile(Disk disk)
{
    SqliteOptions options;
    options.path = m_disk ? QStringLiteral("store.db") : inFolder(QStringLiteral("store.db"));
    options.key = fileKey;
    if (m_disk) {
        m_disk->keepIn(m_folder);
        options.vfs = m_disk->name();
        if (disk == Disk::Forgetful) options.synchronous = "OFF";
    }
    auto file = TabletFile::open(options);
    if (!file) qFatal("the tablet's file does not open: %s", qPrintable(nameOf(file.error().kind)));
    return std::move(*file);
}

void RecordingTablet::enrol(const QString &code)
{
    m_enrolment.enrol({code, m_name, fileKey, recordKinds().version()}, [this](Result<EnrolReply> reply) {
        if (reply)
            adopt(*reply);
        else
            say("refused ", nameOf(reply.error().kind), u' ', reply.error().detail);
    });
}

void RecordingTablet::adopt(const EnrolReply &reply)
{
    const auto adopted = m_file->writer()
                             .run(DatabaseThread::Urgency::Tap,
                                 [reply](Database &database) { return Enrolment::adopt(database, reply); })
                             .result();
    if (!adopted) return say("refused ", nameOf(adopted.error().kind));
    // Beside the folder, which is the disk.
    const auto kept =
        replaceDurably(m_folder + QStringLiteral(".identity"), (reply.token + u'\n' + reply.coach).toUtf8());
    if (!kept) return say("refused ", nameOf(kept.error().kind));
    say("enrolled ", reply.device);
    resume();
}

void RecordingTablet::resume()
{
    QFile identity{m_folder + QStringLiteral(".identity")};
    if (!identity.open(QIODevice::ReadOnly)) return;
    const QStringList lines = QString::fromUtf8(identity.readAll()).split(u'\n');
    m_coach = CoachId{lines.value(1)};
    m_scheduler.setAttention(SyncScheduler::Attention::Today);
    m_scheduler.setToken(lines.value(0));
}

void RecordingTablet::record(std::chrono::milliseconds every) { m_hand.start(every); }

void RecordingTablet::setRoom(qint64 bytes)
{
    if (m_disk) m_disk->setRoom(bytes < 0 ? -1 : m_disk->usedBytes() + bytes);
}

void RecordingTablet::settle()
{
    m_settling = true;
    m_scheduler.syncNow();
}

void RecordingTablet::sayStatus(const char *word)
{
    const SyncStatus &status = m_scheduler.status();
    say(word, " waiting=", status.ledger.waiting, " held=", status.ledger.held,
        " last=", status.last ? nameOf(status.last->reason) : QStringLiteral("nothing"));
}

void RecordingTablet::obeyService(SyncReason reason)
{
    if (reason == SyncReason::Lost) return end(TabletWipe::Why::Lost);
    if (reason == SyncReason::Revoked && !doesAnythingWait()) end(TabletWipe::Why::ShutOut);
}

bool RecordingTablet::doesAnythingWait()
{
    const auto waiting =
        m_file->writer()
            .run(DatabaseThread::Urgency::Tap, [](Database &database) { return UnsentWork{database}.count(); })
            .result();
    return !waiting || *waiting > 0; // what cannot be counted may be there
}

void RecordingTablet::end(TabletWipe::Why why)
{
    m_hand.stop();
    m_endsBecause = why;
    QCoreApplication::quit();
}

void RecordingTablet::forget(const QString &folder, TabletWipe::Why why)
{
    const AppPaths paths{folder};
    FileKeyVault vault{paths.vault()};
    QSettings kept{folder + QStringLiteral(".ini"), QSettings::IniFormat};
    if (const auto wiped = TabletWipe{paths, vault, kept}.run(why); !wiped)
        qFatal("something stays behind: %s", qPrintable(wiped.error().detail));
    QFile::remove(folder + QStringLiteral(".identity"));
    say("wiped ", why == TabletWipe::Why::Lost ? "lost" : "shutOut");
}

std::optional<Expectation> RecordingTablet::somebodyOn(QDate day)
{
    const auto expected = ExpectationStore{m_file->reader()}.on(day);
    if (!expected || expected->isEmpty()) return {};
    return expected->at(qsizetype(m_chance() % quint32(expected->size())));
}

QString RecordingTablet::newToken()
{
    return QStringLiteral("%1-%2-%3").arg(m_name).arg(++m_saved).arg(m_chance(), 8, 16, QLatin1Char('0'));
}

void RecordingTablet::recordSomething()
{
    if (m_coach.isEmpty()) return;
    ++m_recorded;
    if (m_recorded % recordedBetweenNotes == 1) return noteSomething();
    if (m_recorded % recordedBetweenNotes == 2) return visitSomebody();
    if (m_recorded % recordedBetweenPictures == 3) return drawSomething();
    markSomebody();
}

void RecordingTablet::noteSomething()
{
    const auto expected = somebodyOn(lastDay);
    if (!expected) return;
    const QString token = newToken();
    const auto saved = Paperwork{{*m_file, m_clock, m_ids, m_coach}}.write(expected->person, token);
    tell(saved, token + QStringLiteral(" note ") + expected->person.text);
}

void RecordingTablet::visitSomebody()
{
    const auto expected = somebodyOn(lastDay);
    if (!expected) return;
    const QString token = newToken();
    const auto saved = Paperwork{{*m_file, m_clock, m_ids, m_coach}}.visit(*expected, token);
    tell(saved, token + QStringLiteral(" visit ") + expected->person.text);
}

void RecordingTablet::drawSomething()
{
    const auto expected = somebodyOn(lastDay);
    if (!expected) return;
    const QString token = newToken();
    const auto hash = Paperwork{{*m_file, m_clock, m_ids, m_coach}}.draw(expected->person, token);
    const Result<void> saved = hash ? Result<void>{} : hash.error();
    tell(saved, token + QStringLiteral(" picture %1 %2").arg(expected->person.text, hash ? *hash : QString{}));
}

void RecordingTablet::tell(const Result<void> &saved, const QString &receipt)
{
    if (!saved) return say("refused ", nameOf(saved.error().kind), u' ', saved.error().detail);
    say("saved ", receipt);
    m_scheduler.noteLocalChange();
}

void RecordingTablet::markSomebody()
{
    const QDate day = lastDay.addDays(-qint64(m_chance() % daysBack));
    const auto expectation = somebodyOn(day);
    if (!expectation) return;
    const Session session = expectation->covers(day, Session::Morning) ? Session::Morning : Session::Afternoon;
    const MarkKey key{expectation->person, day, session};
    const auto before = AttendanceStore{m_file->reader()}.find(key);
    if (before && *before && (*before)->note.contains(m_name + u'-')) return; // once each: no receipt is overwritten
    const QString code = m_chance() % 2 ? QStringLiteral("present") : QStringLiteral("late");
    const QString token = newToken();
    const auto saved =
        m_file->writer()
            .run(DatabaseThread::Urgency::Tap,
                [this, key, place = AttendanceMarker::Place{expectation->workplace(), expectation->placement}, code,
                    token](Database &database) -> Result<void> {
                    Act act{database, recordKinds(), m_clock, m_coach};
                    AttendanceMarker marker{act};
                    if (auto marked = marker.mark({key, place}, {code}); !marked) return marked.error();
                    if (auto noted = marker.addToNote(key, token); !noted) return noted.error();
                    return {};
                })
            .result();
    tell(saved,
        token
            + QStringLiteral(" %1 %2 %3 %4")
                  .arg(key.person.text, day.toString(Qt::ISODate),
                      session == Session::Morning ? QStringLiteral("am") : QStringLiteral("pm"), code));
}

} // namespace alongside::lose

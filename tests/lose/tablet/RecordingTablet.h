// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceMark.h"
#include "app/domain/Expectation.h"
#include "app/screens/lock/TabletWipe.h"
#include "app/store/TabletFile.h"
#include "platform/net/QtHttpTransport.h"
#include "sync/client/Enrolment.h"
#include "sync/client/SyncScheduler.h"
#include "tests/lose/tablet/MovedClock.h"
#include "tests/support/FaultyVfs.h"

#include <QTimer>

#include <random>

namespace alongside::lose {

/// A tablet without a screen that marks somebody several times a second, now and then writes a note, makes a visit and
/// draws a picture, and syncs when it can: the real file, store, engine and network. What it writes on stdout is what a
/// coach would have seen:
///
///     saved TOKEN PERSON DAY SESSION CODE    on disk by now; TOKEN is a line of the mark's note
///     saved TOKEN note PERSON                TOKEN is what the note says
///     saved TOKEN visit PERSON               TOKEN is what was seen there
///     saved TOKEN picture PERSON HASH        HASH: SHA-256 of its bytes
///     refused REASON                         not saved, and said so
///     status waiting=N held=N last=REASON
///     settled waiting=N held=N last=REASON    the same, when an attempt that was asked for has ended
///     enrolled DEVICE
///     wiped lost|shutOut                      it has forgotten everything, and is no more: the process ends
class RecordingTablet : public QObject {
    Q_OBJECT
public:
    enum class Disk {
        Real, ///< killing the process leaves what it wrote
        Volatile, ///< killing the process takes what was not synced, as a power cut does
        Forgetful, ///< volatile, and a planted bug: nothing is ever synced
    };
    /// name: what its tokens begin with. The folder is there.
    RecordingTablet(const QString &name, const QString &folder, const QUrl &service, Disk disk);

    void enrol(const QString &code);
    /// Go on where it was, when it was enrolled before.
    void resume();
    void record(std::chrono::milliseconds every);
    void stopRecording() { m_hand.stop(); }
    /// One attempt, and how things are when it has ended.
    void settle();
    void setClock(std::chrono::seconds wrongBy) { m_clock.moveTo(wrongBy); }
    /// Only on a volatile disk. How much its files may still grow together; negative: without a limit.
    void setRoom(qint64 bytes);

    /// Why it has ended itself, to forget everything.
    std::optional<TabletWipe::Why> endsBecause() const { return m_endsBecause; }
    /// Everything of a tablet in this folder that has ended.
    static void forget(const QString &folder, TabletWipe::Why why);

private:
    void sayStatus(const char *word);
    QString inFolder(const QString &name) const { return m_folder + u'/' + name; }
    std::unique_ptr<TabletFile> openFile(Disk disk);
    void adopt(const EnrolReply &reply);
    void recordSomething();
    void markSomebody();
    void noteSomething();
    void visitSomebody();
    void drawSomething();
    QString newToken();
    /// A receipt, or that there is none.
    void tell(const Result<void> &saved, const QString &receipt);
    /// What the lock of a tablet does (app/screens/lock/README.md): lost, at once; shut out, once nothing waits.
    void obeyService(SyncReason reason);
    bool doesAnythingWait();
    void end(TabletWipe::Why why);
    std::optional<Expectation> somebodyOn(QDate day);

    QString m_name;
    QString m_folder;
    std::unique_ptr<FaultyVfs> m_disk; // nothing on a real one
    MovedClock m_clock;
    SystemIdSource m_ids{m_clock};
    QtHttpTransport m_transport;
    Enrolment m_enrolment{m_transport, m_ids};
    std::unique_ptr<TabletFile> m_file;
    SyncScheduler m_scheduler;
    CoachId m_coach;
    QTimer m_hand;
    std::mt19937 m_chance{std::random_device{}()};
    int m_saved = 0;
    int m_recorded = 0;
    bool m_settling = false;
    std::optional<TabletWipe::Why> m_endsBecause;
};

} // namespace alongside::lose

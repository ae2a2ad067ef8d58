// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/store/TabletFile.h"
#include "platform/net/QtHttpTransport.h"
#include "sync/client/SyncScheduler.h"

namespace alongside::bench {

/// A tablet without a screen: the real file, store, engine and network. A failure ends the program.
class BenchTablet {
public:
    /// The file is made when it is not there, under a fixed key.
    BenchTablet(const QString &file, const QUrl &service);

    /// With a one-time code from the service.
    void enrol(const QString &code);
    /// Who this tablet is, from the folder it enrolled in.
    void signInAgain();
    /// One attempt, to its end; anything but Done ends the program.
    SyncOutcome sync();
    /// Everything older too, as when a coach asks for it; how many records that were.
    int syncOlder();
    /// A tablet's first sync, and when its register could be used.
    struct FirstSync {
        int rows = 0;
        double registerSeconds = 0;
        double seconds = 0; ///< to the end of what a tablet holds
        double allSeconds = 0; ///< to the last record
    };
    FirstSync firstSync();
    /// Milliseconds from a tap to its mark on disk, for each of so many people expected on that day.
    QList<double> markPeople(int count, QDate day);

    /// Milliseconds from a keystroke to it being on disk, for each of so many in one field of a visit.
    QList<double> typeWords(int count);
    /// Milliseconds from an answer of an interview to it being on disk with its mutation, for each of so many. The
    /// interview begins with the first form that is in use.
    QList<double> answerQuestions(int count);
    Database &reader() { return m_file->reader(); }

    /// What waits to be sent, as plain JSON: an array of mutations.
    QByteArray waitingAsJson();

    /// Bytes of the file on disk with its write-ahead log, when what follows an attempt is done.
    qint64 bytesAtRest();
    void useSink(MakeSink makeSink) { m_makeSink = std::move(makeSink); }

private:
    std::unique_ptr<SyncScheduler> newScheduler();
    /// What follows an attempt that moved something.
    void storeLog();
    bool hasRegister();
    QString identityPath() const { return m_path + QStringLiteral(".identity"); }

    QString m_path;
    SystemClock m_clock;
    SystemIdSource m_ids{m_clock};
    QtHttpTransport m_transport;
    std::unique_ptr<TabletFile> m_file;
    MakeSink m_makeSink;
    std::unique_ptr<SyncScheduler> m_scheduler;
    QString m_token;
    CoachId m_coach;
};

} // namespace alongside::bench

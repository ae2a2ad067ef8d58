// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/OfflineTransport.h"
#include "app/screens/TabletScreens.h"
#include "tests/support/FakeBoot.h"
#include "tests/support/FakeIds.h"
#include "tests/support/TemporaryStore.h"

#include <QSettings>

namespace alongside {

/// The screens behind the lock on a real encrypted file of one small service (GivenDay), without QML and without a
/// network. M. Hicks is signed in; it is Friday 20 November 2026, 09:00.
class ScreenTablet {
public:
    explicit ScreenTablet(const QList<Record> &more = {});

    /// The app's end and its next start on the same file; M. Hicks signs in.
    void restart();
    /// Other roles than a coach's are written into their record first.
    void signIn(const QString &coachName, const QSet<QString> &roles = {QStringLiteral("coach")});
    /// The seed of that coach's own keys on this tablet.
    static QByteArray seedOf(const QString &coachName);
    /// What another coach did meanwhile, or the service sent: in the store, shown by the next readAgain.
    void write(const QList<Record> &records);
    /// Until the writer's thread has nothing left to do and the screens have heard of it.
    void settle();

    /// The folder of papers.
    QString documents() const;
    /// The folder of the tablet's own pictures.
    QString pictures() const;
    /// The same of its recordings.
    QString sounds() const;

    RegisterScreen &reg() { return *screens->registerScreen(); }
    /// The row of that person; fails the program when they are not shown.
    const RegisterLine &row(const QString &name);
    QStringList names() const;

    TemporaryStore store;
    FakeClock clock;
    FakeBoot boot{clock};
    FakeIds ids;
    OfflineTransport network;
    std::function<std::unique_ptr<Speech>()> speech; ///< empty: no voice; counts from the next start
    Camera *camera = nullptr; ///< counts from the next start
    Microphone *microphone = nullptr; ///< as the camera
    Loudspeaker *loudspeaker = nullptr; ///< as the camera
    SoundReader *soundReader = nullptr; ///< as the camera
    HttpTransport *service = &network; ///< what is asked while somebody waits; counts from the next start
    TabletSession session{clock};
    std::unique_ptr<TabletFile> file;
    std::unique_ptr<SyncScheduler> sync;
    std::unique_ptr<WorkScreens> screens;
};

} // namespace alongside

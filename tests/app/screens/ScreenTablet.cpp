// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/ScreenTablet.h"

#include "app/records/RecordKinds.h"
#include "app/store/RecordMapping.h"
#include "platform/base/WhenDone.h"
#include "platform/device/SecretBox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/support/Must.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

namespace alongside {

ScreenTablet::ScreenTablet(const QList<Record> &more) : file{must(TabletFile::open(store.options))}
{
    write(givenDay::records() + more);
    must(file->writer()
             .run(DatabaseThread::Urgency::Tap, [](Database &database) { return givenDay::enrol(database); })
             .result());
    sync = std::make_unique<SyncScheduler>(SyncScheduler::Parts{.thread = file->writer(),
        .transport = network,
        .schema = recordKinds(),
        .clock = clock,
        .ids = ids,
        .makeSink = [](Database &database) { return std::make_unique<RecordMapping>(database, recordKinds()); },
        .uncounted = {kind::accessLine}});
    restart();
}

void ScreenTablet::restart()
{
    screens.reset();
    screens = std::make_unique<WorkScreens>(WorkParts{.file = *file,
        .schema = recordKinds(),
        .clock = clock,
        .boot = boot,
        .ids = ids,
        .session = session,
        .sync = *sync,
        .transport = *service,
        .serviceName = QStringLiteral("Walsall"),
        .guardSentence = {},
        .documents = DocumentFolder{documents()},
        .pictures = PictureFolder{pictures()},
        .sounds = SoundFolder{{sounds()}},
        .speech = speech,
        .camera = camera,
        .microphone = microphone,
        .loudspeaker = loudspeaker,
        .soundReader = soundReader});
    screens->people()->comeToFront();
    signIn(QStringLiteral("M. Hicks"));
    settle();
}

QString ScreenTablet::documents() const { return store.pathOf(QStringLiteral("Documents")); }

QString ScreenTablet::sounds() const { return store.pathOf(QStringLiteral("Music")); }

QString ScreenTablet::pictures() const { return store.pathOf(QStringLiteral("Pictures")); }

QByteArray ScreenTablet::seedOf(const QString &coachName) { return fingerprint(coachName.toUtf8()); }

void ScreenTablet::signIn(const QString &coachName, const QSet<QString> &roles)
{
    if (roles != QSet{QStringLiteral("coach")})
        write({Record{kind::coach, givenDay::id(coachName), 1,
            {{QStringLiteral("name"), coachName},
                {QStringLiteral("roles"), QJsonArray::fromStringList(roles.values())}}}});
    session.signIn(
        {.coachId = givenDay::id(coachName), .name = coachName, .roles = roles, .ownSeed = seedOf(coachName)});
    screens->readAgain(); // what is not the register is read a moment later
}

void ScreenTablet::write(const QList<Record> &records)
{
    must(file->writer()
             .run(DatabaseThread::Urgency::Tap,
                 [records](Database &database) { return givenDay::write(database, records); })
             .result());
}

void ScreenTablet::settle()
{
    QEventLoop loop;
    const auto nothing = [](Database &) { return Result<void>{}; };
    whenDone(file->writer().run(DatabaseThread::Urgency::Background, nothing), &loop,
        [&loop](const Result<void> &) { loop.quit(); });
    loop.exec();
    QCoreApplication::processEvents();
}

const RegisterLine &ScreenTablet::row(const QString &name)
{
    const RegisterLine *found = reg().rows()->find(givenDay::id(name));
    if (!found) qFatal("%s is not on the register", qPrintable(name));
    return *found;
}

QStringList ScreenTablet::names() const
{
    QStringList names;
    for (const RegisterLine &line : screens->registerScreen()->rows()->rows())
        names.append(line.name);
    return names;
}

} // namespace alongside

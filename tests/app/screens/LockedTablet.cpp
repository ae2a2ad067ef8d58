// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/LockedTablet.h"

#include "app/records/RecordKinds.h"
#include "tests/support/Must.h"

#include <QDir>
#include <QTest>
#include <QThreadPool>

namespace alongside {

namespace {

const QString away = QStringLiteral(".away");

QString previousOf(const QString &keys) { return keys + QStringLiteral(".previous"); }

/// Asks the test what the service says.
class ScriptedTransport final : public HttpTransport {
public:
    explicit ScriptedTransport(const LockedTablet &tablet) : m_tablet{tablet} { }

    void send(const HttpRequest &request, Done done) override
    {
        QTimer::singleShot(0, &m_context, [this, request, done] {
            if (m_tablet.service) return done(m_tablet.service(request));
            done(Error{ErrorKind::Offline, QStringLiteral("no service in this test")});
        });
    }

private:
    const LockedTablet &m_tablet;
    QObject m_context;
};

} // namespace

LockedTablet::LockedTablet(Enrolled enrolled)
{
    if (enrolled == Enrolled::Yes) m_enrolled = EnrolledFolder::make(paths(), clock, ids);
    restart();
}

void LockedTablet::restart()
{
    lock.reset();
    door.reset();
    session = std::make_unique<TabletSession>(clock);
    vault = std::make_unique<FileKeyVault>(paths().vault());
    kept = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("tablet.ini")), QSettings::IniFormat);
    door = std::make_unique<TabletDoor>(TabletDoor::Parts{.paths = paths(),
        .vault = *vault,
        .kept = *kept,
        .clock = clock,
        .ids = ids,
        .schema = recordKinds(),
        .connectTo = [this](const QUrl &) { return connect(); }});
    lock = std::make_unique<LockScreen>(*door, *session, [this] { return camera ? camera() : nullptr; });
}

std::unique_ptr<HttpTransport> LockedTablet::connect() { return std::make_unique<ScriptedTransport>(*this); }

void LockedTablet::loseKeychain()
{
    must(vault->remove(QStringLiteral("deviceSecret")));
    restart();
}

void LockedTablet::enter(const QString &pin)
{
    lock->enter(pin);
    waitForAnswer();
}

void LockedTablet::waitForAnswer()
{
    if (!QTest::qWaitFor([this] { return !lock->isBusy(); }, 30000)) qFatal("the lock screen did not answer");
}

void LockedTablet::hearLateAnswers()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void LockedTablet::loseKeyFile()
{
    const QString keys = paths().keys();
    for (const QString &file : {keys, previousOf(keys)}) {
        if (QFile::exists(file) && !QFile::rename(file, file + away)) qFatal("cannot move the key file");
        if (!QDir{}.mkdir(file)) qFatal("cannot put a folder where the key file was");
    }
}

void LockedTablet::findKeyFile()
{
    const QString keys = paths().keys();
    for (const QString &file : {keys, previousOf(keys)}) {
        if (!QDir{}.rmdir(file)) qFatal("cannot take the folder away");
        if (QFile::exists(file + away) && !QFile::rename(file + away, file)) qFatal("cannot bring the key file back");
    }
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/LockedTablet.h"

#include "app/records/RecordKinds.h"
#include "tests/app/screens/GivenDay.h"

#include <QTest>

namespace alongside {

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

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
    if (enrolled == Enrolled::Yes) enrol();
    restart();
}

void LockedTablet::enrol()
{
    const QByteArray fileKey = ids.secret(32);
    const QByteArray deviceSecret = ids.secret(32);
    SqliteOptions options;
    options.path = paths().store();
    options.key = fileKey;
    const auto file = must(TabletFile::open(options));
    const auto fill = [](Database &database) -> Result<void> {
        if (auto written = givenDay::write(database, givenDay::records()); !written) return written;
        return givenDay::enrol(database);
    };
    must(file->writer().run(DatabaseThread::Urgency::Tap, fill).result());

    must(FileKeyVault{paths().vault()}.write(QStringLiteral("deviceSecret"), deviceSecret));
    KeyFile keys{paths().keys(), deviceSecret, clock, ids};
    must(keys.wrap(givenDay::id(QStringLiteral("M. Hicks")), QStringLiteral("M. Hicks"), hicksPin, fileKey));
    must(keys.wrap(givenDay::id(QStringLiteral("R. Lewis")), QStringLiteral("R. Lewis"), lewisPin, fileKey));
    m_codes = {ids.secret(16), ids.secret(16)};
    must(keys.setRecoveryWraps({{0, KeyFile::sealUnderCode(m_codes.at(0), fileKey, ids)},
        {1, KeyFile::sealUnderCode(m_codes.at(1), fileKey, ids)}}));
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
        .connectTo = [this](const QUrl &) { return std::make_unique<ScriptedTransport>(*this); }});
    lock = std::make_unique<LockScreen>(*door, *session);
}

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

} // namespace alongside

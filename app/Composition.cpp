// SPDX-License-Identifier: Apache-2.0
#include "app/Composition.h"

#include "app/FacePictures.h"
#include "app/OfflineTransport.h"
#include "app/ShiftedClock.h"
#include "app/records/RecordKinds.h"
#include "app/store/RecordMapping.h"
#include "platform/base/Log.h"
#include "platform/device/AppPaths.h"
#include "platform/net/QtHttpTransport.h"
#include "qml/i18n/Language.h"

#include <QDir>
#include <QGuiApplication>

namespace alongside {

namespace {

const QUrl mainPage{QStringLiteral("qrc:/qt/qml/Alongside/Main.qml")};
const QString modules = QStringLiteral("qrc:/qt/qml");

std::unique_ptr<Clock> clockFor(const StartOptions &options)
{
    if (options.day.isValid()) return std::make_unique<ShiftedClock>(options.day, options.time);
    return std::make_unique<SystemClock>();
}

} // namespace

Composition::Composition(const StartOptions &options, QObject *parent)
    : Composition{options, clockFor(options), std::make_unique<SystemBootClock>(), TabletDevices{}, parent}
{
}

Composition::Composition(StartOptions options, std::unique_ptr<Clock> clock, std::unique_ptr<BootClock> boot,
    TabletDevices devices, QObject *parent)
    : QObject{parent}, m_options{std::move(options)}, m_clock{std::move(clock)}, m_boot{std::move(boot)},
      m_devices{std::move(devices)}, m_ids{std::make_unique<SystemIdSource>(*m_clock)}
{
}

Composition::~Composition() = default;

Result<void> Composition::start()
{
    const AppPaths paths =
        m_options.folder.isEmpty() ? AppPaths::ofTablet(QStringLiteral("1")) : AppPaths{m_options.folder};
    if (auto created = paths.create(); !created) return created;
    logToFile(paths.log());
    makeServices(paths);
    applyOptions();
    followScreens();
    return {};
}

void Composition::makeServices(const AppPaths &paths)
{
    const QString folder = paths.folder();
    m_kept = std::make_unique<QSettings>(QDir{folder}.filePath(QStringLiteral("tablet.ini")), QSettings::IniFormat);
    m_vault = systemKeyVault(QStringLiteral("alongside ") + QDir{folder}.absolutePath(), paths.vault());
    m_settings = std::make_unique<AppSettings>(*m_kept);
    m_language = std::make_unique<Language>();
    m_language->show(m_settings->language());
    m_session = std::make_unique<TabletSession>(*m_clock);
    m_door = std::make_unique<TabletDoor>(TabletDoor::Parts{.paths = paths,
        .vault = *m_vault,
        .kept = *m_kept,
        .clock = *m_clock,
        .ids = *m_ids,
        .schema = recordKinds(),
        .connectTo = [this](const QUrl &server) { return connectTo(server); }});
    m_lease = std::make_unique<SyncLease>(*m_session, *m_clock);
    m_lockScreen = std::make_unique<LockScreen>(*m_door, *m_session, m_devices.camera);
    m_screens = std::make_unique<TabletScreens>(*m_settings, *m_session, *m_lockScreen);
    m_connectivity = std::make_unique<Connectivity>();
}

std::unique_ptr<HttpTransport> Composition::connectTo(const QUrl &server) const
{
    if (m_options.network == StartOptions::Network::None) return std::make_unique<OfflineTransport>();
    return std::make_unique<QtHttpTransport>(server);
}

void Composition::applyOptions()
{
    if (!m_options.server.isEmpty()) m_lockScreen->setServer(m_options.server.toString());
    if (m_options.theme) m_settings->setTheme(AppSettings::Theme(*m_options.theme));
    if (m_options.textScale) m_settings->setTextScale(*m_options.textScale);
    if (!m_options.language.isEmpty()) m_settings->setLanguage(m_options.language);
}

void Composition::followScreens()
{
    connect(m_door.get(), &TabletDoor::opened, this, &Composition::openWork);
    connect(m_door.get(), &TabletDoor::closing, this, &Composition::closeWork);
    // Later: it may be a page's own button that has just locked the tablet.
    connect(m_lease.get(), &SyncLease::ended, m_door.get(), &TabletDoor::close, Qt::QueuedConnection);
    watchStanding();
    connect(m_door.get(), &TabletDoor::accepted, this, [this] { m_sinceAccepted.start(); });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_session.get(), [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationSuspended && state != Qt::ApplicationHidden) return; // somebody sees it
        m_lockScreen->scan()->stop(); // where nobody has come in, there is nothing to lock
        m_session->lock();
    });
    qGuiApp->installEventFilter(m_session.get());
    followLanguage();
}

/// Sync asks while the file is open.
void Composition::watchStanding()
{
    m_standing = std::make_unique<StandingWatch>(
        *m_door, [this](const QUrl &server) { return connectTo(server); }, *m_ids);
    m_standing->ask();
}

void Composition::followLanguage()
{
    connect(m_settings.get(), &AppSettings::languageChanged, this, [this] {
        m_language->show(m_settings->language());
        if (m_engine) m_engine->retranslate();
        m_lockScreen->retranslate();
        if (m_work) m_work->readAgain();
    });
}

/// The file is open: what stands on it can be made now.
void Composition::openWork()
{
    m_transport = connectTo(m_options.server.isEmpty() ? m_door->server() : m_options.server);
    m_sync = std::make_unique<SyncScheduler>(SyncScheduler::Parts{.thread = m_door->file()->writer(),
        .transport = *m_transport,
        .schema = recordKinds(),
        .clock = *m_clock,
        .ids = *m_ids,
        .makeSink = [](Database &database) { return std::make_unique<RecordMapping>(database, recordKinds()); },
        .uncounted = {kind::accessLine, kind::coachKey}});
    m_soundReader = m_devices.soundReader();
    m_camera = m_devices.camera();
    m_microphone = m_devices.microphone();
    m_loudspeaker = m_devices.loudspeaker();
    m_work = std::make_unique<WorkScreens>(WorkParts{.file = *m_door->file(),
        .schema = recordKinds(),
        .clock = *m_clock,
        .boot = *m_boot,
        .ids = *m_ids,
        .session = *m_session,
        .sync = *m_sync,
        .transport = *m_transport,
        .serviceName = m_door->serviceName(),
        .guardSentence = m_lockScreen->guardSentence(),
        .speech = m_devices.speech,
        .camera = m_camera.get(),
        .microphone = m_microphone.get(),
        .loudspeaker = m_loudspeaker.get(),
        .soundReader = m_soundReader.get(),
        .wallClock = m_options.day.isValid() ? WorkParts::WallClock::Shifted : WorkParts::WallClock::Real});
    connect(m_sync.get(), &SyncScheduler::statusChanged, m_door.get(),
        [this] { m_door->keepWaiting(m_sync->status().ledger.waiting); });
    connect(m_sync.get(), &SyncScheduler::attemptEnded, m_door.get(),
        [this](const SyncOutcome &outcome) { m_door->noteAnswer(outcome.reason); });
    connect(m_door.get(), &TabletDoor::joinedAgain, m_sync.get(), [this] { m_sync->setToken(m_door->token()); });
    connect(m_connectivity.get(), &Connectivity::reachChanged, m_sync.get(), &SyncScheduler::noteReachable);
    lockHistory();
    m_screens->setWork(*m_work);
    followTouches();
    followAttention();
    m_sync->setToken(m_door->token());
}

void Composition::lockHistory()
{
    m_history = std::make_unique<HistoryLock>(*m_door->file(), *m_clock, *m_session);
    connect(m_sync.get(), &SyncScheduler::attemptEnded, m_history.get(), &HistoryLock::look);
    connect(m_history.get(), &HistoryLock::changed, m_work.get(), &WorkScreens::readAgain);
}

/// The file goes: what stands on it goes before. Locking saves what is being typed.
void Composition::closeWork()
{
    m_session->lock();
    m_screens->hideWork();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the pages, which look at what goes next
    m_screens->clearWork();
    m_history.reset();
    m_work.reset();
    m_sync.reset();
    m_transport.reset();
}

/// While the register is in front, what another tablet marks should appear within a glance or two.
void Composition::followAttention()
{
    const auto attend = [this] {
        const bool isInFront = !m_session->isLocked() && m_screens->page() == TabletScreens::Page::Today;
        m_sync->setAttention(isInFront ? SyncScheduler::Attention::Today : SyncScheduler::Attention::Elsewhere);
    };
    connect(m_screens.get(), &TabletScreens::pageChanged, m_sync.get(), attend);
    connect(m_session.get(), &TabletSession::changed, m_sync.get(), attend);
}

Result<void> Composition::show()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(modules);
    m_engine->addImageProvider(QStringLiteral("faces"), new FacePictures); // the engine's from now on
    m_engine->setInitialProperties({{QStringLiteral("screens"), QVariant::fromValue(m_screens.get())},
        {QStringLiteral("width"), m_options.window.width()}, {QStringLiteral("height"), m_options.window.height()}});
    m_engine->load(mainPage);
    if (m_engine->rootObjects().isEmpty())
        return Error{ErrorKind::Storage, QStringLiteral("the interface could not be loaded")};
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    followTouches();
    measureOpening();
    return {};
}

void Composition::followTouches()
{
    if (m_window && m_work) m_window->installEventFilter(m_work->registerScreen()->taps());
}

/// From "the PIN fits" to the first picture of the register: the budget is half a second.
void Composition::measureOpening()
{
    connect(m_window, &QQuickWindow::afterAnimating, this,
        [this] { m_drawsRegister = m_sinceAccepted.isValid() && !m_session->isLocked(); });
    const auto note = [this] {
        if (!m_drawsRegister || !m_sinceAccepted.isValid()) return; // a picture of something else
        qCInfo(appLog) << "from PIN accepted to the register:" << m_sinceAccepted.elapsed() << "ms";
        m_sinceAccepted.invalidate();
    };
    connect(m_window, &QQuickWindow::frameSwapped, this, note, Qt::QueuedConnection);
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "platform/net/QtHttpTransport.h"
#include "sync/server/ChunkShelf.h"
#include "sync/server/HttpApi.h"
#include "tests/sync/client/PictureTablet.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace alongside;

namespace {

/// Stands between a tablet and the service, carries bytes, and cuts the connection in the middle of what goes up.
class CuttingProxy {
public:
    explicit CuttingProxy(quint16 service) : m_service{service}
    {
        if (!m_server.listen(QHostAddress::LocalHost)) qFatal("the proxy cannot listen");
        QObject::connect(&m_server, &QTcpServer::newConnection, [this] { carry(m_server.nextPendingConnection()); });
    }

    QUrl url() const { return QUrl{QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())}; }
    /// Once, when so many more bytes have gone up.
    void cutAfter(qint64 bytes) { m_left = bytes; }
    int cuts() const { return m_cuts; }

private:
    void carry(QTcpSocket *tablet)
    {
        auto *service = new QTcpSocket{tablet};
        service->connectToHost(QHostAddress::LocalHost, m_service);
        QObject::connect(tablet, &QTcpSocket::readyRead, service, [this, tablet, service] {
            const QByteArray bytes = tablet->readAll();
            if (m_left < 0 || bytes.size() < m_left) {
                m_left = m_left < 0 ? m_left : m_left - bytes.size();
                service->write(bytes);
                return;
            }
            service->write(bytes.left(m_left));
            service->flush();
            m_left = -1;
            ++m_cuts;
            service->abort();
            tablet->abort();
        });
        QObject::connect(
            service, &QTcpSocket::readyRead, tablet, [tablet, service] { tablet->write(service->readAll()); });
        QObject::connect(service, &QTcpSocket::disconnected, tablet, &QTcpSocket::disconnectFromHost);
        QObject::connect(tablet, &QTcpSocket::disconnected, tablet, &QObject::deleteLater);
    }

    quint16 m_service;
    QTcpServer m_server;
    qint64 m_left = -1;
    int m_cuts = 0;
};

/// The real service on a socket, and two tablets of which one is behind the proxy.
class Street {
public:
    Street()
    {
        m_config.port = 0;
        if (const auto started = m_api.start(); !started) qFatal("%s", qPrintable(started.error().detail));
        proxy = std::make_unique<CuttingProxy>(m_api.port());
        m_network = std::make_unique<QtHttpTransport>(proxy->url());
        m_straight = std::make_unique<QtHttpTransport>(QUrl{QStringLiteral("http://127.0.0.1:%1").arg(m_api.port())});
        maker = std::make_unique<PictureTablet>(m_first, *m_network, 1);
        viewer = std::make_unique<PictureTablet>(m_second, *m_straight, 2);
    }

    void stop() { m_api.stop(); }

private:
    ServerConfig m_config;

public:
    TestServer server{pictureKinds()};
    std::unique_ptr<CuttingProxy> proxy;

private:
    TestServer::Tablet m_first = server.enrolTablet({QStringLiteral("coach")});
    TestServer::Tablet m_second = server.enrolTablet({QStringLiteral("coach")});
    HttpApi m_api{m_config, [this](const HttpRequest &request) { return server.handle(request); }};
    std::unique_ptr<QtHttpTransport> m_network;
    std::unique_ptr<QtHttpTransport> m_straight;

public:
    std::unique_ptr<PictureTablet> maker;
    std::unique_ptr<PictureTablet> viewer;
};

constexpr int patience = 20000; // ms for something that must happen

} // namespace

/// Photos over real sockets.
class tst_LiveAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhotoGoesFromOneTabletToAnother();
    void goesOnAfterAnUploadThatWasCut();
};

void tst_LiveAttachments::aPhotoGoesFromOneTabletToAnother()
{
    Street street;
    const QByteArray photo = photoOf(7, 300000);
    QCOMPARE(street.maker->sync(), SyncReason::Done);

    street.maker->takePicture(7, photo);
    QTRY_COMPARE_WITH_TIMEOUT(street.maker->ledger().received, 1, patience);
    QCOMPARE(street.viewer->sync(), SyncReason::Done);
    street.viewer->openPicture(7, photo);

    QTRY_COMPARE_WITH_TIMEOUT(street.viewer->picture(7), photo, patience);
}

void tst_LiveAttachments::goesOnAfterAnUploadThatWasCut()
{
    Street street;
    const QByteArray photo = photoOf(8, 300000);
    QCOMPARE(street.maker->sync(), SyncReason::Done);
    QSignalSpy changed{street.maker->scheduler.get(), &SyncScheduler::statusChanged};
    street.proxy->cutAfter(170000); // in the third chunk

    street.maker->takePicture(8, photo);
    const auto &status = street.maker->scheduler->status();
    QTRY_VERIFY_WITH_TIMEOUT(status.lastTransfer && status.lastTransfer->reason != SyncReason::Done, patience);
    QCOMPARE(street.proxy->cuts(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(status.ledger.attachments, 1, patience);

    street.maker->scheduler->syncNow();

    QTRY_COMPARE_WITH_TIMEOUT(street.maker->ledger().received, 1, patience);
    QCOMPARE(street.viewer->sync(), SyncReason::Done);
    street.viewer->openPicture(8, photo);
    QTRY_COMPARE_WITH_TIMEOUT(street.viewer->picture(8), photo, patience);
}

QTEST_GUILESS_MAIN(tst_LiveAttachments)
#include "tst_LiveAttachments.moc"

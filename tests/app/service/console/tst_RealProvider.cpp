// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/OpenIdEntrance.h"
#include "app/service/console/SignOnWatch.h"
#include "tests/app/service/NginxProcess.h"
#include "tests/app/service/ServerRun.h"
#include "tests/app/service/ServingProcess.h"
#include "tests/app/service/console/ConsoleDesk.h"
#include "tests/app/service/console/PersonAtBrowser.h"
#include "tests/platform/net/TestAuthority.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// The same with a provider that strangers wrote: what it demands, and what it says where.
class tst_RealProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsInWhoIsNamed_data();
    void letsInWhoIsNamed();
    void letsNobodyElseIn();
    void doesNotKnowAWrongSecret();
    void tellsThatAnAccountIsShut();
    void theServiceItselfLetsThemIn();
    void aCouncilsOwnAuthorityVouchesForBoth();
};

namespace {

const QByteArray returnAddress = "http://127.0.0.1:8080/console/entrance/finish";

/// node-oidc-provider in a process of its own.
class NodeProvider {
public:
    /// tlsFiles: of its key and its certificates; none: plain HTTP.
    explicit NodeProvider(
        const QString &algorithm, const QByteArray &returnTo = returnAddress, const QStringList &tlsFiles = {})
    {
        m_node.setWorkingDirectory(QStringLiteral(PROVIDER_FOLDER));
        m_node.start(u"node"_s, QStringList{u"provider.mjs"_s, algorithm, QString::fromLatin1(returnTo)} + tlsFiles);
        issuer = said();
        if (issuer.isEmpty()) qFatal("no provider: %s", m_node.readAllStandardError().constData());
    }
    ~NodeProvider()
    {
        m_node.closeWriteChannel();
        if (!m_node.waitForFinished()) m_node.kill();
        m_node.waitForFinished();
    }

    void tell(const QByteArray &line) { m_node.write(line + '\n'); }
    QString said()
    {
        while (!m_node.canReadLine())
            if (!m_node.waitForReadyRead()) return {};
        return QString::fromUtf8(m_node.readLine()).trimmed();
    }

    QString issuer;

private:
    QProcess m_node;
};

const QByteArray rightSecret = "a secret: with signs & spaces +";

/// The console of a service that trusts it.
struct RealDesk {
    explicit RealDesk(const QString &algorithm = u"RS256"_s, const QByteArray &secret = rightSecret)
        : provider{algorithm}, line{{provider.issuer, u"alongside"_s, secret}, desk.clock()}
    {
        desk.clock().setWallClock(SystemClock{}.now());
        desk.console().admitBy(entrance);
        manager = desk.coachIn(Role::Manager);
        must(outside.expect(desk.account().id, manager, u"ruth.mason@council.example"_s));
    }

    HttpReply visit(const QString &login, const QByteArray &from = "/console/entrance/begin")
    {
        const HttpReply sent = browser.get(from);
        if (sent.status != 303) return sent;
        PersonAtBrowser person{login};
        const QByteArray back = person.follow(headerValue(sent.headers, "Location"), returnAddress);
        return browser.get(back.mid(QByteArray{"http://127.0.0.1:8080"}.size()));
    }
    void ask()
    {
        must(watch.step());
        while (watch.isWaiting())
            must(watch.step());
    }

    ConsoleDesk desk;
    NodeProvider provider;
    OpenIdProvider line;
    OutsideAccounts outside{desk.service().database(), desk.service().members().audit};
    FakeIds ids;
    OpenIdEntrance entrance{line, outside, desk.service().members(), desk.clock(), ids};
    SignOnWatch watch{line, outside, desk.service().members(), desk.clock(), SignOnWatch::WhenShut::ShutOut};
    TestBrowser browser{desk};
    QString manager;
};

/// A service that expects Ruth, and what `serve` is to be told of the provider.
struct RuthsService {
    explicit RuthsService(const QString &issuer)
    {
        for (const QStringList &words :
            {QStringList{u"init"_s}, {u"coach"_s, u"add"_s, u"R. Mason"_s, u"--role"_s, u"manager"_s},
                {u"coach"_s, u"account"_s, u"R. Mason"_s, u"--email"_s, u"ruth.mason@council.example"_s}})
            if (ServerRun::of(words + QStringList{u"--data"_s, data()}).code != 0) qFatal("no service");
        signOn = {u"--data"_s, data(), u"--oidc-issuer"_s, issuer, u"--oidc-client"_s, u"alongside"_s,
            u"--oidc-secret-file"_s, write(u"secret"_s, rightSecret + '\n')};
    }

    QString data() const { return folder.filePath(u"service"_s); }
    /// Its path.
    QString write(const QString &name, const QByteArray &bytes) const { return written(folder.filePath(name), bytes); }
    static QString written(const QString &path, const QByteArray &bytes)
    {
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(path));
        return path;
    }

    QTemporaryDir folder;
    QStringList signOn;
};

} // namespace

void tst_RealProvider::letsInWhoIsNamed_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("RS256") << u"RS256"_s;
    QTest::newRow("ES256") << u"ES256"_s;
}

void tst_RealProvider::letsInWhoIsNamed()
{
    QFETCH(QString, algorithm);
    RealDesk there{algorithm};

    const HttpReply page = there.visit(u"ruth"_s);

    QVERIFY2(page.body.contains("You are signed in"), page.body);
    QCOMPARE(there.browser.get("/console/devices").status, 200);
    const HttpReply code = there.visit(u"ruth"_s, "/console/entrance/begin?for=tablet");
    QVERIFY2(code.body.contains("A code for your tablet"), code.body);
}

void tst_RealProvider::letsNobodyElseIn()
{
    RealDesk there;
    QVERIFY(there.visit(u"eve"_s).body.contains("nobody here has your e-mail address"));
    QVERIFY(there.visit(u"sam"_s).body.contains("no verified e-mail address"));
    QCOMPARE(there.browser.get("/console/devices").status, 303);
}

void tst_RealProvider::doesNotKnowAWrongSecret()
{
    RealDesk there{u"RS256"_s, "another secret"};
    QVERIFY(there.visit(u"ruth"_s).body.contains("its secret is out of date"));
}

void tst_RealProvider::tellsThatAnAccountIsShut()
{
    RealDesk there;
    QVERIFY(there.visit(u"ruth"_s).body.contains("You are signed in"));
    const QString tablet = there.desk.addTablet(u"Hers"_s, there.manager);
    there.desk.clock().advance(SignOnWatch::every);
    there.ask();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
    QVERIFY(!must(there.outside.all()).first().shutSince);

    there.provider.tell("shut ruth");
    QCOMPARE(there.provider.said(), u"shut ruth"_s);
    there.desk.clock().advance(SignOnWatch::every);
    there.ask();

    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);
    QVERIFY(must(there.outside.all()).first().shutSince);
}

void tst_RealProvider::theServiceItselfLetsThemIn()
{
    QTcpServer port; // the provider is told beforehand where people come back to
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const QByteArray here = "http://127.0.0.1:" + QByteArray::number(port.serverPort());
    const NodeProvider provider{u"ES256"_s, here + "/console/entrance/finish"};
    const RuthsService given{provider.issuer};
    const QString data = given.data();
    const QStringList signOn = given.signOn;
    const QStringList half = signOn.first(4);
    QCOMPARE(ServerRun::of(QStringList{u"serve"_s} + half).code, 2);
    const QStringList nothingToShut{u"serve"_s, u"--data"_s, data, u"--oidc-shut-out"_s};
    QCOMPARE(ServerRun::of(nothingToShut).code, 2);
    port.close();
    ServingProcess service{QStringList{u"--port"_s, QString::number(QUrl::fromEncoded(here).port())} + signOn
        + QStringList{u"--oidc-shut-out"_s}};
    QVERIFY2(service.isServing(), qPrintable(service.complaint()));

    PersonAtBrowser ruth{u"ruth"_s};
    const QByteArray back = ruth.follow(here + "/console/entrance/begin", here + "/console/entrance/finish");
    const QString page = ruth.read(back);

    QVERIFY2(page.contains(u"You are signed in"_s), qPrintable(page));
    QVERIFY(ruth.read(here + "/console/devices").contains(u"Add a tablet"_s));
    PersonAtBrowser eve{u"eve"_s};
    const QByteArray evesWay = eve.follow(here + "/console/entrance/begin", here + "/console/entrance/finish");
    QVERIFY(eve.read(evesWay).contains(u"nobody here has your e-mail address"_s));
    // Some codes are long; this one is nobody's, and that is said.
    const QByteArray longest = here + "/console/entrance/finish?state=x&code=" + QByteArray(4096, 'x');
    QVERIFY(ruth.read(longest).contains(u"begun in another browser"_s));
    QCOMPARE(service.stop(), 0);
}

// The service behind nginx under its public name, the provider over HTTPS, and neither known to anybody else.
void tst_RealProvider::aCouncilsOwnAuthorityVouchesForBoth()
{
    const QByteArray here = "https://alongside.example";
    const TestAuthority council;
    const QSslConfiguration providers = council.serverWith({});
    const QTemporaryDir files;
    QByteArray chain;
    for (const QSslCertificate &certificate : providers.localCertificateChain())
        chain += certificate.toPem();
    const NodeProvider provider{u"RS256"_s, here + "/console/entrance/finish",
        {RuthsService::written(files.filePath(u"key.pem"_s), providers.privateKey().toPem()),
            RuthsService::written(files.filePath(u"chain.pem"_s), chain)}};
    const OpenIdClient client{provider.issuer, u"alongside"_s, rightSecret};
    SystemClock clock;
    {
        OpenIdProvider stranger{client, clock}; // who does not believe it
        const auto found = stranger.endpoints()->within(std::chrono::seconds{20});
        QVERIFY(found);
        VERIFY_FAILS(*found, ErrorKind::BadCertificate);
    }
    const RuthsService given{provider.issuer};
    const QString authority = given.write(u"authority.pem"_s, council.trusting().caCertificates().first().toPem());
    for (const QString &wrong : {given.folder.filePath(u"nowhere"_s), given.write(u"empty"_s, "x")})
        QCOMPARE(
            ServerRun::of(QStringList{u"serve"_s} + given.signOn + QStringList{u"--oidc-authority-file"_s, wrong}).code,
            2);
    ServingProcess service{given.signOn + QStringList{u"--oidc-authority-file"_s, authority}};
    QVERIFY2(service.isServing(), qPrintable(service.complaint()));
    NginxProcess nginx{{given.folder.path() + u"-nginx"_s, council.serverWith({}),
        {service.url().host() + u':' + QString::number(service.url().port())}}};
    QVERIFY2(nginx.isServing(), qPrintable(nginx.complaint()));

    PersonAtBrowser ruth{u"ruth"_s, council.trusting()};
    ruth.knowHost(u"alongside.example"_s, nginx.port());
    const QByteArray back = ruth.follow(here + "/console/entrance/begin", here + "/console/entrance/finish");
    const QString page = ruth.read(back);

    QVERIFY2(page.contains(u"You are signed in"_s), qPrintable(page));
    const QString inside = ruth.read(here + "/console/devices");
    QVERIFY2(inside.contains(u"Add a tablet"_s), qPrintable(inside));
    QVERIFY(inside.contains(u"Known there on"_s));
    QCOMPARE(service.stop(), 0);
}

QTEST_GUILESS_MAIN(tst_RealProvider)
#include "tst_RealProvider.moc"

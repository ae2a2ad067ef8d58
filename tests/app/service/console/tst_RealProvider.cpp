// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/OpenIdEntrance.h"
#include "app/service/console/SignOnWatch.h"
#include "tests/app/service/console/ConsoleDesk.h"
#include "tests/app/service/console/PersonAtBrowser.h"
#include "tests/support/Must.h"

#include <QProcess>
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
};

namespace {

const QByteArray returnAddress = "http://127.0.0.1:8080/console/entrance/finish";

/// node-oidc-provider in a process of its own, and the console of a service that trusts it.
struct RealDesk {
    explicit RealDesk(
        const QString &algorithm = u"RS256"_s, const QByteArray &secret = "a secret: with signs & spaces +")
    {
        desk.clock().setWallClock(SystemClock{}.now());
        node.setWorkingDirectory(QStringLiteral(PROVIDER_FOLDER));
        node.setProcessChannelMode(QProcess::SeparateChannels);
        node.start(u"node"_s, {u"provider.mjs"_s, algorithm, QString::fromLatin1(returnAddress)});
        const QString issuer = said();
        if (issuer.isEmpty()) qFatal("no provider: %s", node.readAllStandardError().constData());
        line.emplace(OpenIdClient{issuer, u"alongside"_s, secret}, desk.clock());
        entrance.emplace(*line, outside, desk.clock(), ids);
        watch.emplace(*line, outside, desk.service().members(), desk.clock());
        desk.console().admitBy(*entrance);
        manager = desk.coachIn(Role::Manager);
        must(outside.expect(desk.account().id, manager, u"ruth.mason@council.example"_s));
    }
    ~RealDesk()
    {
        node.closeWriteChannel();
        if (!node.waitForFinished()) node.kill();
        node.waitForFinished();
    }

    QString said()
    {
        while (!node.canReadLine())
            if (!node.waitForReadyRead()) return {};
        return QString::fromUtf8(node.readLine()).trimmed();
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
        must(watch->step());
        while (watch->isWaiting())
            must(watch->step());
    }

    ConsoleDesk desk;
    QProcess node;
    OutsideAccounts outside{desk.service().database(), desk.service().members().audit};
    FakeIds ids;
    std::optional<OpenIdProvider> line;
    std::optional<OpenIdEntrance> entrance;
    std::optional<SignOnWatch> watch;
    TestBrowser browser{desk};
    QString manager;
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

    there.node.write("shut ruth\n");
    QCOMPARE(there.said(), u"shut ruth"_s);
    there.desk.clock().advance(SignOnWatch::every);
    there.ask();

    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);
    QVERIFY(must(there.outside.all()).first().shutSince);
}

QTEST_GUILESS_MAIN(tst_RealProvider)
#include "tst_RealProvider.moc"

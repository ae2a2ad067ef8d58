// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Enrolment.h"
#include "tests/support/FaultyTransport.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TestKinds.h"
#include "tests/support/TestServer.h"
#include "tests/sync/client/LoneTablet.h"

#include <QCoreApplication>

using namespace alongside;

namespace {

/// A tablet that is not enrolled yet, and the service it wants to know.
class Newcomer {
public:
    Result<EnrolReply> enrol(const QString &code, const QByteArray &fileKey = QByteArray(32, 'k'))
    {
        return ended<EnrolReply>([&](auto done) {
            m_enrolment.enrol({code, QStringLiteral("Tablet"), fileKey, testKinds().version()}, std::move(done));
        });
    }
    Result<SignInReply> signIn(const QString &token, const QString &code)
    {
        return ended<SignInReply>([&](auto done) { m_enrolment.signIn(token, {code}, std::move(done)); });
    }
    QString enrolCode() { return *server.members().admissions.makeEnrolCode(server.account(), {coach}); }

    TestServer server{testKinds()};
    FaultyTransport network{[this](const HttpRequest &request) { return server.handle(request); }, 1};
    QString coach{server.addCoach(QStringLiteral("Ann"), {QStringLiteral("coach")})};

private:
    template <typename T, typename Ask> static Result<T> ended(Ask ask)
    {
        std::optional<Result<T>> outcome;
        ask([&outcome](Result<T> result) { outcome = std::move(result); });
        while (!outcome)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *outcome;
    }

    FakeIds m_ids{3};
    Enrolment m_enrolment{network, m_ids};
};

} // namespace

class tst_Enrolment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesATabletKnown();
    void opensTheFileForACoachWhoIsNewOnIt();
    void saysThatACodeIsWrongOrSpent();
    void knowsAGuestNetwork();
    void refusesTheFileOfAnotherService();
    void startsWhereItIsWhenTheSameDeviceEnrolsTwice();
};

void tst_Enrolment::makesATabletKnown()
{
    Newcomer newcomer;

    const auto reply = newcomer.enrol(newcomer.enrolCode());

    VERIFY_OK(reply);
    QCOMPARE(reply->account, newcomer.server.account());
    QCOMPARE(reply->coach, newcomer.coach);
    QVERIFY(!reply->token.isEmpty());
}

void tst_Enrolment::opensTheFileForACoachWhoIsNewOnIt()
{
    Newcomer newcomer;
    const auto enrolled = newcomer.enrol(newcomer.enrolCode());
    VERIFY_OK(enrolled);
    const QString other = newcomer.server.addCoach(QStringLiteral("Ben"), {QStringLiteral("coach")});
    const auto code = newcomer.server.members().admissions.makeSignInCode(newcomer.server.account(), other);
    VERIFY_OK(code);

    const auto signedIn = newcomer.signIn(enrolled->token, *code);

    VERIFY_OK(signedIn);
    QCOMPARE(signedIn->coach, other);
    QCOMPARE(signedIn->fileKey, QByteArray(32, 'k'));
}

void tst_Enrolment::saysThatACodeIsWrongOrSpent()
{
    Newcomer newcomer;
    const QString code = newcomer.enrolCode();
    VERIFY_OK(newcomer.enrol(code));

    VERIFY_FAILS(newcomer.enrol(code, QByteArray(32, 'x')), ErrorKind::Rejected); // another tablet
    VERIFY_FAILS(newcomer.enrol(QStringLiteral("AAAA-BBBB-CCCC")), ErrorKind::Rejected);
}

void tst_Enrolment::knowsAGuestNetwork()
{
    Newcomer newcomer;
    newcomer.network.plan({NetworkFault::CaptivePortal, NetworkFault::Offline});
    const QString code = newcomer.enrolCode();

    VERIFY_FAILS(newcomer.enrol(code), ErrorKind::Untrusted);
    VERIFY_FAILS(newcomer.enrol(code), ErrorKind::Offline);
    VERIFY_OK(newcomer.enrol(code)); // and the code is still good
}

void tst_Enrolment::refusesTheFileOfAnotherService()
{
    LoneTablet lone;
    EnrolReply other = identityOf(QStringLiteral("d9"));
    other.account = QStringLiteral("elsewhere");

    VERIFY_FAILS(lone.tablet.enrolAgain(other), ErrorKind::Rejected);

    QCOMPARE(lone.tablet.checkpoint().device, QStringLiteral("d1"));
}

void tst_Enrolment::startsWhereItIsWhenTheSameDeviceEnrolsTwice()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));

    VERIFY_OK(lone.tablet.enrolAgain(identityOf(QStringLiteral("d1"))));

    QCOMPARE(*lone.tablet.record({mark(QStringLiteral("late"))}), QStringLiteral("d1.2"));
}

QTEST_GUILESS_MAIN(tst_Enrolment)
#include "tst_Enrolment.moc"

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/OpenIdEntrance.h"
#include "app/service/console/SignOnWatch.h"
#include "tests/app/service/console/ConsoleDesk.h"
#include "tests/app/service/console/TestProvider.h"

namespace alongside {

/// Somebody whom the provider knows.
extern const TestProvider::Person ruth;

/// The console of a service that a provider vouches at, and who is asked about again.
class SignOnDesk {
public:
    static constexpr auto begin = "/console/entrance/begin";

    explicit SignOnDesk(SignOnWatch::WhenShut whenShut = SignOnWatch::WhenShut::SignOut);

    void expect(const QString &coach, const QString &email);
    /// Signs in there, and comes back.
    HttpReply visit(TestBrowser &visitor, const TestProvider::Person &person, const QByteArray &from = begin);
    /// She is a manager here, and has signed in with her work account; her id.
    QString bringRuthIn();
    OutsideAccount ruthsAccount();
    /// The provider is asked about one of those who are due; ends the test's process where nobody is.
    void ask();
    void anHourLater();

    ConsoleDesk desk;
    TestProvider provider{desk.clock()};
    OpenIdProvider line{provider.client(), desk.clock()};
    OutsideAccounts outside{desk.service().database(), desk.service().members().audit};
    FakeIds ids;
    OpenIdEntrance entrance{line, outside, desk.service().members(), desk.clock(), ids};
    SignOnWatch watch;
    TestBrowser browser{desk};
};

/// While it lives nothing can be written about work accounts.
class StoreThatRefuses {
public:
    explicit StoreThatRefuses(Database &database);
    ~StoreThatRefuses();
    StoreThatRefuses(const StoreThatRefuses &) = delete;
    StoreThatRefuses &operator=(const StoreThatRefuses &) = delete;

    static constexpr auto words = "outsideAccount"; ///< of what it says

private:
    Database &m_database;
};

/// An address of this machine where nobody answers.
QString nowhere();
/// Empty: the page shows none.
QByteArray codeOn(const HttpReply &page);

} // namespace alongside

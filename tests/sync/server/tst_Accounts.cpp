// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/CodeDesk.h"

using namespace alongside;

class tst_Accounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAnAuditLineForEachAct();
    void addsAnAccountOnce();
};

void tst_Accounts::writesAnAuditLineForEachAct()
{
    CodeDesk service;
    service.enrol(service.code());

    const QList<AuditLine> lines = *service.server.members().audit.lines(service.server.account());
    QStringList events;
    for (const AuditLine &line : lines)
        events.append(line.event);
    QCOMPARE(events, (QStringList{key("accountAdded"), key("enrolCodeMade"), key("deviceEnrolled")}));
}

void tst_Accounts::addsAnAccountOnce()
{
    TestServer server{testKinds()};
    const QString content = server.content();

    QCOMPARE(server.members().accounts.add({server.account(), key("Twice")}).error().kind, ErrorKind::Rejected);

    QCOMPARE(server.content(), content);
    QCOMPARE(*server.members().accounts.all(), (QList<Account>{{server.account(), key("Riverside")}}));
}

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_Accounts.moc"

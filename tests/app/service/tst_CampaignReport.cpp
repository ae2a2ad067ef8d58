// SPDX-License-Identifier: Apache-2.0
#include "app/service/CampaignReport.h"

#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/Csv.h"
#include "app/service/Demonstration.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QFile>

using namespace alongside;

/// What the scrutiny panel is given, of the made-up service.
class tst_CampaignReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<OperatorsService>();
        const auto service = m_service->open();
        const Account account = must(service->account());
        must(Demonstration{given::friday, 1}.writeTo(
            [&](const QList<Operation> &part) { return service->write(account, part); }));
    }

    void countsEverybodyOnceAndShowsNobodyWhoIsOneOfAFew()
    {
        const QList<CsvRow> rows = report();

        const QStringList everybody = rowCalled(rows, QStringLiteral("Everybody"), 0);
        QCOMPARE(everybody.last(), QStringLiteral("147"));
        for (const CsvRow &row : rows)
            for (const QString &cell : row.cells.mid(1)) {
                bool isNumber = false;
                const int count = cell.toInt(&isNumber);
                QVERIFY2(!isNumber || count >= 5, qPrintable(row.cells.join(u',')));
            }
    }

    void namesNoPerson()
    {
        const QByteArray csv = bytesOf();
        const Demonstration demonstration{given::friday, 1};
        for (const DemonstrationPerson &each : demonstration.people())
            QVERIFY2(!csv.contains(each.person.fullName().toUtf8()) && !csv.contains(each.person.id.text.toUtf8()),
                qPrintable(each.person.fullName()));
        QVERIFY(!csv.contains(demonstration.places().coachOfGroup(0).name.toUtf8()));
    }

    void knowsWhoIsDone()
    {
        int done = 0;
        {
            const auto service = m_service->open();
            const Account account = must(service->account());
            QCOMPARE(must(CampaignReport{*service, account}.find({})).name, QStringLiteral("Everybody’s review"));
            for (const Record &review : must(service->sync().all(account.id, kind::reassessment)))
                done += review.fields.contains(QStringLiteral("completedAt")) ? 1 : 0;
        }
        QVERIFY(done > 10);

        const QList<CsvRow> rows = report();

        const qsizetype column = rowCalled(rows, QStringLiteral("Site"), 0).indexOf(QStringLiteral("Done"));
        QVERIFY(column > 0);
        QCOMPARE(rowCalled(rows, QStringLiteral("Everybody"), 0).at(column).toInt(), done);
    }

    /// Of the same day: what one of them hides, the other does not show.
    void saysOfSitesAndStatesWhatTheUpdateToThePanelSays()
    {
        const QString path = m_service->pathOf("panel.csv");
        QCOMPARE(m_service
                     ->type({QStringLiteral("report"), QStringLiteral("panel"), QStringLiteral("--quarter"),
                         QStringLiteral("2026-Q4"), path})
                     .code,
            ExitCode::Done);
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QStringList> panel =
            tableAfter(must(readCsv(file.readAll())), 1, QStringLiteral("Where everybody’s reassessment has got to"));

        const QList<QStringList> campaign = tableAfter(report(), 0, QStringLiteral("State"));

        QVERIFY(campaign.size() > 2);
        QCOMPARE(campaign, panel);
    }

    void givesNoCountsByCoach()
    {
        const auto asked = m_service->type({QStringLiteral("report"), QStringLiteral("campaign"),
            m_service->pathOf("by-coach.csv"), QStringLiteral("--by"), QStringLiteral("coach")});
        QCOMPARE(asked.code, ExitCode::Misused);
        QVERIFY(!QFile::exists(m_service->pathOf("by-coach.csv")));
    }

    void invitesEverybodyWhoIsHere()
    {
        const auto added = m_service->type(
            {QStringLiteral("campaign"), QStringLiteral("add"), QStringLiteral("Spring"), QStringLiteral("--due"),
                QStringLiteral("2027-03-31"), QStringLiteral("--from"), QStringLiteral("2026-01-01")});

        QCOMPARE(added.code, ExitCode::Done);
        QVERIFY2(added.err.contains(QStringLiteral("147 people")), qPrintable(added.err));
        QCOMPARE(m_service
                     ->type({QStringLiteral("campaign"), QStringLiteral("add"), QStringLiteral("Never"),
                         QStringLiteral("--due"), QStringLiteral("soon")})
                     .code,
            ExitCode::Misused);
    }

    void writesOverNothing()
    {
        report();

        QCOMPARE(
            m_service->type({QStringLiteral("report"), QStringLiteral("campaign"), m_path}).code, ExitCode::Failed);
    }

private:
    QByteArray bytesOf()
    {
        m_path = m_service->pathOf("counts%1.csv").arg(++m_reports);
        const auto written = m_service->type({QStringLiteral("report"), QStringLiteral("campaign"), m_path,
            QStringLiteral("--campaign"), QStringLiteral("everybody’s review")});
        if (written.code != ExitCode::Done) qFatal("%s", qPrintable(written.err));
        QFile file{m_path};
        if (!file.open(QIODevice::ReadOnly)) qFatal("no report");
        return file.readAll();
    }
    QList<CsvRow> report() { return must(readCsv(bytesOf())); }
    /// The rows below the one that says so in that column, as long as they are as wide as the first of them.
    static QList<QStringList> tableAfter(const QList<CsvRow> &rows, qsizetype column, const QString &name)
    {
        QList<QStringList> table;
        bool isIn = false;
        for (const CsvRow &row : rows) {
            if (isIn && !table.isEmpty() && row.cells.size() != table.first().size()) break;
            if (isIn) table.append(row.cells);
            isIn = isIn || row.cells.value(column) == name;
        }
        return table;
    }
    static QStringList rowCalled(const QList<CsvRow> &rows, const QString &name, int skipped)
    {
        for (const CsvRow &row : rows)
            if (row.cells.first() == name && skipped-- == 0) return row.cells;
        return {};
    }

    std::unique_ptr<OperatorsService> m_service;
    QString m_path;
    int m_reports = 0;
};

QTEST_GUILESS_MAIN(tst_CampaignReport)
#include "tst_CampaignReport.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordValues.h"
#include "app/records/RuleFields.h"
#include "app/service/Demonstration.h"
#include "app/service/ReportColumns.h"
#include "app/service/ReportFacts.h"
#include "app/service/RuleFile.h"
#include "app/store/BoardStore.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/Must.h"

#include <QTest>

using namespace alongside;

namespace {

using Tally = QMap<QString, int>;

Tally tallyOf(const PanelFacts &facts, const char *question)
{
    qsizetype place = 0;
    while (facts.questions.at(place).name != QLatin1String{question})
        ++place;
    Tally tally;
    for (const PanelPerson &person : facts.people)
        ++tally[person.answers.at(place)];
    return tally;
}

} // namespace

/// What the board reads from the tablet's file, beside what the service's report reads from its own.
class tst_BoardStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_day = std::make_unique<StoredDay>();
        OperatorsService operators;
        const auto service = operators.open();
        const Account account = must(service->account());
        const auto inBoth = [&](const QList<Operation> &part) {
            for (const Operation &each : part)
                m_day->store(each.type, each.id, each.set);
            return service->write(account, part);
        };
        must(Demonstration{given::friday, 1}.writeTo(inBoth));
        QList<Operation> rules; // the definitions of hours
        for (const DatedRule &rule : must(readRuleFile(ownRules())).rules)
            rules.append(making(kind::rule, {}, fieldsOf(rule)));
        must(inBoth(rules));
        for (const Record &record : must(service->sync().all(account.id, kind::person)))
            m_people.append(personFrom(record));
        m_report = must(ReportFacts{*service, account}.of(quarter, given::friday));
    }

    void countsEverybodyAsTheServicesReportDoes()
    {
        const BoardRows rows =
            must(BoardStore{m_day->database()}.rows(m_people, BoardStore::Hours::Shown, given::friday));
        const Board board{rows, quarter, given::friday};
        Tally placements, hours, sustained, streams;
        for (const PersonId &person : rows.people) {
            const PlaceOnDay place = placeOn(rows.places.value(person), given::friday);
            const PersonOutcome outcome = board.outcomeOf(person);
            ++placements[panelcolumn::placementOf(place)];
            ++hours[outcome.band ? panelcolumn::bandWords(*outcome.band) : panelcolumn::noHours];
            ++sustained[panelcolumn::sustainedWords(rows.outcomes.value(person), outcome)];
            for (const WorkStream &stream : rows.workStreams)
                if (stream.id == place.workStream) ++streams[stream.name];
        }
        const Tally everywhere = tallyOf(m_report, "Work stream"); // with an employer and nowhere, too
        Tally ofReport;
        for (const WorkStream &stream : rows.workStreams)
            if (everywhere.contains(stream.name)) ofReport[stream.name] = everywhere[stream.name];

        QCOMPARE(rows.people.size(), Demonstration::everybody);
        QVERIFY(placements.size() >= 2 && hours.size() >= 2 && streams.size() >= 2); // otherwise the same is no wonder
        QCOMPARE(placements, tallyOf(m_report, "Placement"));
        QCOMPARE(hours, tallyOf(m_report, "Weekly hours"));
        QCOMPARE(sustained, tallyOf(m_report, "Sustained work"));
        QCOMPARE(streams, ofReport);
    }

    void sumsSessionsAndSupportAsTheServicesReportDoes()
    {
        const BoardRows rows =
            must(BoardStore{m_day->database()}.rows(m_people, BoardStore::Hours::Shown, given::friday));
        const Board board{rows, quarter, given::friday};
        BoardSum attendance, support;
        for (const PanelPerson &person : m_report.people) {
            attendance.parts += person.sessionsPresent;
            attendance.whole += person.sessionsExpected;
            support.parts += person.outcome.supportMinutes;
            support.whole += person.outcome.workedMinutes;
        }
        QVERIFY(attendance.parts > 0 && attendance.parts < attendance.whole && support.whole > 0);
        QCOMPARE(board.attendance().parts, attendance.parts);
        QCOMPARE(board.attendance().whole, attendance.whole);
        QCOMPARE(board.support().parts, support.parts);
        QCOMPARE(board.support().whole, support.whole);
    }

    void readsNoHoursForWhoeverMayNotKnowThem()
    {
        const BoardRows rows =
            must(BoardStore{m_day->database()}.rows(m_people, BoardStore::Hours::Hidden, given::friday));
        for (const OutcomeFacts &known : rows.outcomes)
            QVERIFY(known.earnings.isEmpty() && known.jobs.isEmpty());
        QVERIFY(!rows.places.isEmpty());
    }

private:
    const Quarter quarter = Quarter::of(given::friday);
    std::unique_ptr<StoredDay> m_day;
    QList<Person> m_people;
    PanelFacts m_report;
};

QTEST_GUILESS_MAIN(tst_BoardStore)
#include "tst_BoardStore.moc"

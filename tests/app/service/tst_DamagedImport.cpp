// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/GivenImport.h"
#include "tests/support/ResultMatchers.h"

#include <QRandomGenerator>

using namespace alongside;
using Outcome = ImportLine::Outcome;

namespace {

/// Some bytes lost, doubled or replaced by signs that mean something.
QByteArray damaged(QByteArray file, quint32 seed)
{
    QRandomGenerator random{seed};
    for (int damage = random.bounded(1, 20); damage > 0; --damage) {
        const int at = random.bounded(int(file.size()));
        switch (random.bounded(3)) {
        case 0:
            file.remove(at, random.bounded(40));
            break;
        case 1:
            file.insert(at, file.mid(at, random.bounded(40)));
            break;
        default:
            file[at] = "\",\r\n=;"[random.bounded(6)];
        }
    }
    return file;
}

} // namespace

class tst_DamagedImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Whatever was done to the file, every row of it is taken or reported, and nothing is taken twice.
    void accountsForEveryRowOfADamagedFile()
    {
        const QByteArray whole = contentOf(QFINDTESTDATA("fixtures/people-export.csv"));
        const quint32 firstSeed = QRandomGenerator::global()->bounded(1'000'000'000U);
        qInfo() << "first seed" << firstSeed;
        for (quint32 seed = firstSeed; seed < firstSeed + 300; ++seed) {
            const QByteArray file = damaged(whole, seed);
            const Result<ImportPlan> plan = planPeopleImport(file, aService());
            if (!plan) continue; // no text, or the heading is gone: nothing would change
            const Result<QList<CsvRow>> rows = readCsv(file);
            VERIFY_OK(rows);
            const auto notTaken = std::count_if(plan->report.begin(), plan->report.end(),
                [](const ImportLine &line) { return line.outcome != Outcome::Repaired; });
            QVERIFY2(
                plan->people.size() + notTaken == rows->size() - 1, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QSet<PersonId> people;
            for (const ImportedPerson &each : plan->people)
                people.insert(each.person.id);
            QVERIFY2(people.size() == plan->people.size(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_DamagedImport)
#include "tst_DamagedImport.moc"

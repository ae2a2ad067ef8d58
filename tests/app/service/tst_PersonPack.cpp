// SPDX-License-Identifier: Apache-2.0
#include "app/records/ChangeKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/Csv.h"
#include "app/service/pack/PackTables.h"
#include "app/service/pack/PackWords.h"
#include "app/service/pack/PersonRecords.h"
#include "platform/base/DurableFile.h"
#include "sync/protocol/Chunk.h"
#include "tests/app/service/EveryKind.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/ResultMatchers.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>

using namespace alongside;

namespace {

/// A cell as it was before it was made harmless to spreadsheets.
QString undone(const QString &cell)
{
    const bool wasFormula = cell.size() > 1 && cell.at(0) == u'\'' && QStringView{u"=+-@\t\r"}.contains(cell.at(1));
    return wasFormula ? cell.mid(1) : cell;
}

/// What a cell says, by what is stored.
bool saysTheSame(const QString &cell, const QJsonValue &stored)
{
    if (stored.isString()) return undone(cell) == stored.toString();
    if (stored.isDouble()) return undone(cell).toDouble() == stored.toDouble() && !cell.isEmpty();
    if (stored.isBool()) return cell == (stored.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    const QJsonDocument read = QJsonDocument::fromJson(cell.toUtf8());
    return stored.isArray() ? read.array() == stored.toArray() : read.object() == stored.toObject();
}

} // namespace

/// What goes with somebody to whoever supports them next: everything, in forms that need no app, and provably whole.
class tst_PersonPack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<OperatorsService>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_aisha = add(QStringLiteral("Aisha Bains"));
        m_ben = add(QStringLiteral("Ben Carr"));
    }

    /// A kind that somebody adds has to be made about a person here, be sealed, or be said to be about nobody.
    void knowsOfEveryKindWhetherItIsAboutSomebody()
    {
        const QSet<QString> aboutNobody{kind::site, kind::workStream, kind::employer, kind::coach, kind::rule,
            kind::questionnaire, kind::campaign, kind::change, kind::placePhoto, kind::coachKey, kind::concernSeal};
        const QSet<QString> byOtherWays{kind::conflict, kind::departure};
        QSet<QString> made;
        for (const Operation &operation : m_aisha.operations)
            made.insert(operation.type);

        for (const RecordKind &each : recordKinds().kinds()) {
            const int ways = int(made.contains(each.type)) + int(aboutNobody.contains(each.type))
                + int(byOtherWays.contains(each.type)) + int(isSealedKind(each) && !aboutNobody.contains(each.type));
            QVERIFY2(ways == 1, qPrintable(each.type));
        }
    }

    /// Field by field, whatever the store holds; read back by what did not write it.
    void holdsEverythingThatTheStoreHolds()
    {
        write({patching(kind::person, idOf(m_aisha), {{QStringLiteral("preferredName"), QStringLiteral("=Ash")}})});
        disagreeAboutHerPhone();
        QCOMPARE(pack({idOf(m_aisha)}).code, ExitCode::Done);

        const QJsonArray entries = bundle();
        int compared = 0;
        for (const Record &stored : storedAbout(idOf(m_aisha))) {
            const QHash<QString, QString> row = rowOf(stored);
            const QHash<QString, QJsonValue> extensions = extensionsOf(entries, stored);
            for (auto field = stored.fields.begin(); field != stored.fields.end(); ++field) {
                const QString what = stored.type + u'.' + field.key();
                QVERIFY2(saysTheSame(row.value(field.key()), field.value()), qPrintable(what));
                const QJsonValue sent = extensions.value(field.key());
                QVERIFY2(sent == field.value() || saysTheSame(sent.toString(), field.value()), qPrintable(what));
                ++compared;
            }
        }
        QVERIFY(rowsIn(kind::conflict).size() == 1);
        QVERIFY2(compared > 250, qPrintable(QString::number(compared)));
    }

    /// This version writes whole numbers only; a later one may not.
    void losesNothingOfANumber_data()
    {
        QTest::addColumn<QJsonValue>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("half") << QJsonValue{2.5} << QStringLiteral("2.5");
        QTest::newRow("less than nothing") << QJsonValue{-0.25} << QStringLiteral("-0.25");
        QTest::newRow("whole") << QJsonValue{1234567} << QStringLiteral("1234567");
        QTest::newRow("none") << QJsonValue{0} << QStringLiteral("0");
        QTest::newRow("the largest whole one")
            << QJsonValue{qint64(9007199254740991)} << QStringLiteral("9007199254740991");
    }
    void losesNothingOfANumber()
    {
        QFETCH(const QJsonValue, number);
        QFETCH(const QString, words);

        QCOMPARE(cellOf(number), words);
        const PackWords paper{PersonRecords{}};
        QCOMPARE(paper.valueOf(QStringLiteral("fromTomorrow"), number), words);
        QVERIFY(saysTheSame(cellOf(number), number));
        const bool isWhole = number.toInteger(-1) == number.toDouble();
        QCOMPARE(paper.valueOf(QStringLiteral("fromTomorrowPence"), number).startsWith(u'£'), isWhole);
    }

    /// Subject access; a table of everybody is still a table of everybody.
    void isWhatSomebodyGetsWhoAsksAboutThemselves()
    {
        const auto written = m_service->type({QStringLiteral("export"), QStringLiteral("person"),
            QStringLiteral("Aisha Bains"), QStringLiteral("--to"), folder()});

        QVERIFY2(written.code == ExitCode::Done, qPrintable(written.err));
        QCOMPARE(check().code, ExitCode::Done);
        QVERIFY(written.err.contains(QStringLiteral("about other people too")));
        const QString table = m_folder->filePath(QStringLiteral("people.csv"));
        QCOMPARE(m_service->type({QStringLiteral("export"), QStringLiteral("people"), table}).code, ExitCode::Done);
    }

    void saysOnPaperWhatAnybodyWrote()
    {
        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);

        const QString paper = textOfPaper();

        for (const QString &words : std::as_const(m_aisha.words))
            QVERIFY2(paper.contains(words), qPrintable(words));
        QVERIFY(paper.contains(QStringLiteral("only safeguarding leads can read them")));
    }

    void holdsTheBytesOfPhotos()
    {
        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);

        int found = 0;
        for (const QString &path : files())
            if (path.contains(QStringLiteral("/files/"))) {
                QCOMPARE(*readWhole(path), m_aisha.photo);
                QVERIFY(path.endsWith(QStringLiteral(".jpg")));
                ++found;
            }
        QCOMPARE(found, rowsIn(kind::face).size() + rowsIn(kind::attachment).size() + rowsIn(kind::ownSymbol).size());
        QVERIFY(found == 3);
    }

    void holdsNothingThatIsOnlyAboutSomebodyElse()
    {
        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);

        for (const Record &bens : storedAbout(idOf(m_ben)))
            for (const QString &path : files())
                QVERIFY2(!readWhole(path)->contains(bens.id.toUtf8()), qPrintable(bens.type + u' ' + path));
    }

    /// The visit is about both, and somebody is told to read it first; a note about Ben in it is Ben's.
    void saysWhichRecordsAreAboutOthersToo()
    {
        const QString visit = m_service->ids().newId();
        const QString note = m_service->ids().newId();
        write({making(kind::visit, visit,
                   {{QStringLiteral("person"), idOf(m_ben)}, {QStringLiteral("others"), QJsonArray{idOf(m_aisha)}}}),
            making(kind::note, note,
                {{QStringLiteral("person"), idOf(m_ben)}, {QStringLiteral("visit"), visit},
                    {QStringLiteral("words"), QStringLiteral("Ben slept badly")},
                    {QStringLiteral("at"), QStringLiteral("2026-11-20T08:00:00.000Z")},
                    {QStringLiteral("by"), m_service->ids().newId()}})});

        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);

        QVERIFY(!rowOf({kind::visit, visit, 0, {}}).isEmpty());
        QVERIFY(rowOf({kind::note, note, 0, {}}).isEmpty());
        QVERIFY(manifest().contains(visit.right(8)));
        QVERIFY(manifest().contains(QStringLiteral("about other people too")));
    }

    /// Neither a concern, nor that there is one; the sentence that says so is in every pack.
    void doesNotSayWhetherThereAreConcerns()
    {
        const QString before = wordsAboutSealing();
        const QString concern = m_service->ids().newId();
        write({making(kind::concern, concern,
                   {{QStringLiteral("person"), idOf(m_aisha)}, {QStringLiteral("key"), QStringLiteral("k")},
                       {QStringLiteral("sealed"), QStringLiteral("sealedwords")}}),
            making(kind::concernOutcome, m_service->ids().newId(),
                {{QStringLiteral("person"), idOf(m_aisha)}, {QStringLiteral("of"), concern},
                    {QStringLiteral("key"), QStringLiteral("k")},
                    {QStringLiteral("sealed"), QStringLiteral("sealedwords")}}),
            making(kind::accessLine, m_service->ids().newId(),
                {{QStringLiteral("person"), idOf(m_aisha)}, {QStringLiteral("what"), QStringLiteral("concernOpened")},
                    {QStringLiteral("at"), QStringLiteral("2026-11-20T08:00:00.000Z")}})});
        const QJsonObject opened{{QStringLiteral("person"), idOf(m_aisha)},
            {QStringLiteral("what"), QStringLiteral("concernOpened")}, {QStringLiteral("at"), 7}};
        pushFromATablet({making(kind::accessLine, m_service->ids().newId(), opened)});
        QCOMPARE(heldMutations(), 1);

        QCOMPARE(wordsAboutSealing(), before);
        QVERIFY(!QFileInfo::exists(folder() + QStringLiteral("/tables/waiting-for-a-supervisor.csv")));
        for (const QString &path : files())
            for (const QByteArray &trace : {concern.toUtf8(), QByteArrayLiteral("sealedwords"),
                     QByteArrayLiteral("concernOpened"), QByteArrayLiteral("ConcernOutcome,")})
                QVERIFY2(!readWhole(path)->contains(trace), qPrintable(path));
    }

    void listsWhatASupervisorHasNotDecided()
    {
        const Operation impossible =
            patching(kind::profile, idIn(m_aisha, kind::profile), {{QStringLiteral("whatMatters"), 7}});
        pushFromATablet({impossible});
        QCOMPARE(heldMutations(), 1);

        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);

        const QByteArray table = *readWhole(folder() + QStringLiteral("/tables/waiting-for-a-supervisor.csv"));
        QVERIFY(table.contains("whatMatters"));
        QVERIFY(textOfPaper().contains(QStringLiteral("not in force")));
    }

    /// Of a change with more in it than is theirs, only their part, and no reason that is about another.
    void listsNothingOfAHeldConcernBesideAnotherChange()
    {
        const Operation note =
            patching(kind::profile, idIn(m_aisha, kind::profile), {{QStringLiteral("whatMatters"), 7}});
        const Operation concern = making(kind::concern, m_service->ids().newId(),
            {{QStringLiteral("person"), idOf(m_aisha)}, {QStringLiteral("sealed"), 7}});
        const Operation line = making(kind::accessLine, m_service->ids().newId(),
            {{QStringLiteral("person"), idOf(m_aisha)}, {QStringLiteral("what"), 7}});
        pushFromATablet({concern, note, line});
        QCOMPARE(heldMutations(), 1);

        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);

        const QByteArray table = *readWhole(folder() + QStringLiteral("/tables/waiting-for-a-supervisor.csv"));
        QVERIFY(table.contains("whatMatters"));
        QVERIFY2(!table.toLower().contains("concern"), table);
        QVERIFY2(!table.contains("AccessLine"), table);
    }

    /// It may be sealed where it is known. That some wait, or none, is said in every pack.
    void onlyCountsWhatWaitsOfAKindThatItDoesNotKnow()
    {
        const QString words = QStringLiteral("this version cannot read are not in the pack: %1.");
        QCOMPARE(pack({QStringLiteral("Ben Carr")}).code, ExitCode::Done);
        QVERIFY2(manifest().contains(words.arg(0)), qPrintable(manifest()));
        QDir{folder()}.removeRecursively();
        pushFromATablet({Operation{Operation::Kind::Add, QStringLiteral("FromTomorrow"), m_service->ids().newId(), {},
            {{QStringLiteral("person"), idOf(m_aisha)}, {QStringLiteral("words"), QStringLiteral("tomorrowswords")}}}});
        QCOMPARE(heldMutations(), 1);

        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);

        QVERIFY2(manifest().contains(words.arg(1)), qPrintable(manifest()));
        for (const QString &path : files())
            for (const QByteArray &trace : {QByteArrayLiteral("FromTomorrow"), QByteArrayLiteral("tomorrowswords")})
                QVERIFY2(!readWhole(path)->contains(trace), qPrintable(path));
    }

    void leavesALineThatItWasGivenOut()
    {
        const qsizetype before = linesAbout(idOf(m_aisha)).size();

        QCOMPARE(pack({QStringLiteral("Aisha Bains"), QStringLiteral("--by"), QStringLiteral("M. Hicks")}).code,
            ExitCode::Done);

        const QList<Record> lines = linesAbout(idOf(m_aisha));
        QCOMPARE(lines.size(), before + 1);
        const auto exported = std::find_if(lines.begin(), lines.end(), [](const Record &line) {
            return line.fields.value(QStringLiteral("what")).toString() == QStringLiteral("exported");
        });
        QVERIFY(exported != lines.end());
        QVERIFY(!rowOf(*exported).isEmpty()); // the pack says it itself
    }

    void isReadableByItsOwnerOnly()
    {
        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);

        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &path : files() + QStringList{folder(), folder() + QStringLiteral("/files")})
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }

    void findsWhatWasDoneToAPack_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QString>("said");
        QTest::newRow("a byte changed") << QStringLiteral("change") << QStringLiteral("not as it was written");
        QTest::newRow("a file removed") << QStringLiteral("remove") << QStringLiteral("is missing");
        QTest::newRow("a file added") << QStringLiteral("add") << QStringLiteral("does not belong");
        QTest::newRow("a manifest cut") << QStringLiteral("cut") << QStringLiteral("not whole");
        QTest::newRow("no manifest") << QStringLiteral("lose") << QStringLiteral("no whole pack");
    }
    void findsWhatWasDoneToAPack()
    {
        QFETCH(const QString, deed);
        QFETCH(const QString, said);
        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);
        QCOMPARE(check().code, ExitCode::Done);
        const QString table = folder() + QStringLiteral("/tables/Note.csv");
        const QString list = folder() + QStringLiteral("/MANIFEST.txt");

        if (deed == QStringLiteral("change")) {
            QByteArray bytes = *readWhole(table);
            bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
            VERIFY_OK(replaceDurably(table, bytes));
        } else if (deed == QStringLiteral("remove")) {
            QVERIFY(QFile::remove(table));
        } else if (deed == QStringLiteral("add")) {
            VERIFY_OK(replaceDurably(folder() + QStringLiteral("/tables/Other.csv"), "x"));
        } else if (deed == QStringLiteral("cut")) {
            VERIFY_OK(replaceDurably(list, readWhole(list)->chopped(30)));
        } else {
            QVERIFY(QFile::remove(list));
        }

        const auto checked = check();
        QCOMPARE(checked.code, ExitCode::Failed);
        QVERIFY2(checked.err.contains(said), qPrintable(checked.err));
    }

    /// Another program than ours agrees with the manifest.
    /// As an operator types it, who stands in the folder beside.
    void isWholeInAFolderThatIsNamedFromHere()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const auto packed = m_service->type(
            {QStringLiteral("pack"), QStringLiteral("Aisha Bains"), QStringLiteral("--to"), QStringLiteral("beside")});
        const auto checked =
            m_service->type({QStringLiteral("pack"), QStringLiteral("--check"), QStringLiteral("beside")});
        QVERIFY(QDir::setCurrent(before));

        QCOMPARE(packed.code, ExitCode::Done);
        QCOMPARE(checked.code, ExitCode::Done);
    }

    void sha256sumReadsTheManifest()
    {
        QCOMPARE(pack({QStringLiteral("Aisha Bains")}).code, ExitCode::Done);

        QProcess sums;
        sums.setWorkingDirectory(folder());
        sums.start(QStringLiteral("sha256sum"),
            {QStringLiteral("--check"), QStringLiteral("--strict"), QStringLiteral("MANIFEST.txt")});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
    }

    void refusesInWords()
    {
        const auto unknown = pack({QStringLiteral("Nobody Known")});
        QCOMPARE(unknown.code, ExitCode::Failed);
        QVERIFY2(unknown.err.contains(QStringLiteral("there is no person \"Nobody Known\"")), qPrintable(unknown.err));

        const EveryKind other = add(QStringLiteral("Aisha Bains"));
        const auto several = pack({QStringLiteral("Aisha Bains")});
        QCOMPARE(several.code, ExitCode::Failed);
        QVERIFY2(several.err.contains(idOf(m_aisha)) && several.err.contains(idOf(other)), qPrintable(several.err));
        QVERIFY(!QFileInfo::exists(folder()));

        QVERIFY(QDir{}.mkpath(folder()));
        VERIFY_OK(replaceDurably(folder() + QStringLiteral("/.hidden"), "x"));
        const auto full = pack({idOf(m_aisha)});
        QCOMPARE(full.code, ExitCode::Failed);
        QVERIFY2(full.err.contains(QStringLiteral("is not empty")), qPrintable(full.err));
        QCOMPARE(linesAbout(idOf(m_aisha)).size(), 1); // none for what was not given out

        QCOMPARE(m_service->type({QStringLiteral("pack")}).code, ExitCode::Misused);
        QCOMPARE(m_service->type({QStringLiteral("pack"), QStringLiteral("Ben Carr")}).code, ExitCode::Misused);
    }

    void saysWhatHasNotArrived()
    {
        write({making(kind::face, m_service->ids().newId(),
            {{QStringLiteral("person"), idOf(m_aisha)}, {QStringLiteral("mediaType"), QStringLiteral("image/png")},
                {QStringLiteral("size"), 3}, {QStringLiteral("hash"), chunkIdOf("far")},
                {QStringLiteral("chunks"), QJsonArray{chunkIdOf("far")}},
                {QStringLiteral("by"), m_service->ids().newId()},
                {QStringLiteral("at"), QStringLiteral("2026-11-20T08:00:00.000Z")}})});

        const qsizetype before = linesAbout(idOf(m_aisha)).size();
        const auto refused = pack({QStringLiteral("Aisha Bains")});
        QCOMPARE(refused.code, ExitCode::Failed);
        QVERIFY2(refused.err.contains(QStringLiteral("1 files have not arrived")), qPrintable(refused.err));
        QVERIFY(!QFileInfo::exists(folder()));
        QCOMPARE(linesAbout(idOf(m_aisha)).size(), before); // nothing was given out

        QCOMPARE(pack({QStringLiteral("Aisha Bains"), QStringLiteral("--incomplete")}).code, ExitCode::Done);
        QVERIFY(manifest().contains(QStringLiteral("Missing: the file of")));
    }

private:
    EveryKind add(const QString &name)
    {
        const QString id = m_service->ids().newId();
        EveryKind made = EveryKind::about(id, m_service->ids());
        made.operations.first().set.insert(QStringLiteral("givenName"), name.section(u' ', 0, 0));
        made.operations.first().set.insert(QStringLiteral("familyName"), name.section(u' ', 1));
        made.operations.first().set.remove(QStringLiteral("preferredName"));
        made.words.erase(std::remove_if(made.words.begin(), made.words.end(),
                             [](const QString &words) {
                                 return words.contains(QStringLiteral(" Person "))
                                     && words.contains(QStringLiteral("Name"));
                             }),
            made.words.end());
        const auto service = m_service->open();
        const auto account = service->account();
        if (!service->sync().chunks().keep(account->id, made.photo)) qFatal("no room for a photo");
        if (const auto written = service->write(*account, made.operations); !written)
            qFatal("%s", qPrintable(written.error().detail));
        return made;
    }
    static QString idOf(const EveryKind &made) { return idIn(made, kind::person); }
    static QString idIn(const EveryKind &made, const QString &type)
    {
        for (const Operation &operation : made.operations)
            if (operation.type == type) return operation.id;
        return {};
    }
    void write(const QList<Operation> &operations)
    {
        const auto service = m_service->open();
        VERIFY_OK(service->write(*service->account(), operations));
    }
    /// A tablet that had never heard of the number says another.
    void disagreeAboutHerPhone()
    {
        Operation changing =
            patching(kind::person, idOf(m_aisha), {{QStringLiteral("phone"), QStringLiteral("01922 1")}});
        changing.was = {{QStringLiteral("phone"), QStringLiteral("01922 0")}};
        pushFromATablet({changing});
    }
    void pushFromATablet(const QList<Operation> &operations)
    {
        const auto enrolled = m_service->enrol(m_service->enrolCode(), 'k');
        const auto service = m_service->open();
        const auto account = service->account();
        const auto device = service->members().devices.find(account->id, enrolled->device);
        const Mutation mutation{enrolled->device + QStringLiteral(".1"), 1, recordKinds().version(),
            m_service->clock().now(), std::chrono::milliseconds{0}, enrolled->coach, operations};
        PushEcho echo;
        const auto pushed = service->sync().push(**device, {account->id, *service->sync().epoch(), {mutation}}, echo);
        QVERIFY(pushed && std::holds_alternative<PushReply>(*pushed));
    }
    qsizetype heldMutations()
    {
        const auto service = m_service->open();
        return service->sync().held(service->account()->id)->size();
    }

    OperatorsService::Answer pack(const QStringList &words)
    {
        return m_service->type(
            QStringList{QStringLiteral("pack")} + words + QStringList{QStringLiteral("--to"), folder()});
    }
    OperatorsService::Answer check()
    {
        return m_service->type({QStringLiteral("pack"), QStringLiteral("--check"), folder()});
    }
    QString folder() const { return m_folder->filePath(QStringLiteral("pack")); }
    QStringList files() const
    {
        QStringList paths;
        QDirIterator each{folder(), QDir::Files, QDirIterator::Subdirectories};
        while (each.hasNext())
            paths.append(each.next());
        return paths;
    }
    QString manifest() const { return QString::fromUtf8(*readWhole(folder() + QStringLiteral("/MANIFEST.txt"))); }
    QString wordsAboutSealing()
    {
        QDir{folder()}.removeRecursively();
        pack({QStringLiteral("Aisha Bains")});
        return manifest().split(u'\n').filter(QStringLiteral("afeguarding")).join(u'\n');
    }
    QString textOfPaper() const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
            {QStringLiteral("-enc"), QStringLiteral("UTF-8"), folder() + QStringLiteral("/everything.pdf"),
                QStringLiteral("-")});
        if (!reader.waitForFinished() || reader.exitCode() != 0) qFatal("pdftotext failed");
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }

    /// As the store has it, found another way than the pack finds it.
    QList<Record> storedAbout(const QString &person)
    {
        const auto service = m_service->open();
        const auto account = service->account();
        QList<Record> stored;
        for (const RecordKind &each : recordKinds().kinds()) {
            const auto all = service->sync().all(account->id, each.type);
            for (const Record &record : *all)
                if (!isSealedKind(each)
                    && (record.id == person || record.fields.value(QStringLiteral("person")).toString() == person
                        || record.fields.value(QStringLiteral("record")).toString() == person))
                    stored.append(record);
        }
        return stored;
    }
    QList<Record> linesAbout(const QString &person)
    {
        QList<Record> lines = storedAbout(person);
        lines.removeIf([](const Record &record) { return record.type != kind::accessLine; });
        return lines;
    }

    QList<QHash<QString, QString>> rowsIn(const QString &type) const
    {
        QList<QHash<QString, QString>> rows;
        const auto bytes = readWhole(folder() + QStringLiteral("/tables/%1.csv").arg(type));
        if (!bytes) return rows;
        const auto table = readCsv(*bytes);
        for (qsizetype line = 1; line < table->size(); ++line) {
            QHash<QString, QString> row;
            for (qsizetype cell = 0; cell < table->at(line).cells.size(); ++cell)
                row.insert(table->first().cells.at(cell), table->at(line).cells.at(cell));
            rows.append(row);
        }
        return rows;
    }
    QHash<QString, QString> rowOf(const Record &record) const
    {
        for (const auto &row : rowsIn(record.type))
            if (row.value(QStringLiteral("id")) == record.id) return row;
        return {};
    }
    QJsonArray bundle() const
    {
        return QJsonDocument::fromJson(*readWhole(folder() + QStringLiteral("/everything.fhir.json")))
            .object()
            .value(QStringLiteral("entry"))
            .toArray();
    }
    static QHash<QString, QJsonValue> extensionsOf(const QJsonArray &entries, const Record &record)
    {
        QHash<QString, QJsonValue> found;
        for (const QJsonValue &entry : entries) {
            const QJsonValue resource = entry[QStringLiteral("resource")];
            if (resource[QStringLiteral("resourceType")].toString() != QStringLiteral("Basic")
                || resource[QStringLiteral("id")].toString() != record.id)
                continue;
            for (const QJsonValue &each : resource[QStringLiteral("extension")].toArray()) {
                QJsonObject extension = each.toObject();
                const QString field = extension.take(QStringLiteral("url")).toString().section(u'-', -1);
                if (extension.size() == 1) found.insert(field, *extension.begin());
            }
        }
        return found;
    }

    std::unique_ptr<OperatorsService> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    EveryKind m_aisha;
    EveryKind m_ben;
};

QTEST_MAIN(tst_PersonPack)
#include "tst_PersonPack.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/ErasedFile.h"
#include "platform/base/DurableFile.h"
#include "tests/app/service/EveryKind.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/ResultMatchers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>

using namespace alongside;

namespace {

const QString aisha = QStringLiteral("01930000-0000-7000-8000-0000000000a1");
const QString ben = QStringLiteral("01930000-0000-7000-8000-0000000000b2");
const QString concern = QStringLiteral("01930000-0000-7000-8000-0000000000e1");
const QString bensVisit = QStringLiteral("01930000-0000-7000-8000-0000000000e2");

/// Every row of every table as text, bytes as hexadecimal digits.
QString everyRow(OpenService &service)
{
    const auto texts = [&service](const QString &sql, int column) {
        return *service.database().collect(sql, [column](const Row &row) { return row.text(column); });
    };
    QString all;
    for (const QString &table : texts(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"), 0)) {
        QStringList columns;
        for (const QString &name : texts(QStringLiteral("PRAGMA table_info(%1)").arg(table), 1))
            columns.append(QStringLiteral("quote(%1)").arg(name));
        all += texts(QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral("||' '||")), table), 0)
                   .join(u'\n');
    }
    return all;
}

} // namespace

/// Somebody is erased: from every table, whatever kind it is of, and again after a backup from before comes back.
class tst_Erase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<OperatorsService>();
        m_made = EveryKind::about(aisha, m_service->ids());
        m_made.operations.first().set.insert(QStringLiteral("givenName"), QStringLiteral("Aisha"));
        m_made.operations.first().set.insert(QStringLiteral("familyName"), QStringLiteral("Bains"));
        m_made.words.append({QStringLiteral("Bains"), QStringLiteral("sealedwords")});
        const auto service = m_service->open();
        const auto account = service->account();
        VERIFY_OK(service->sync().chunks().keep(account->id, m_made.photo));
        VERIFY_OK(service->write(*account, m_made.operations));
        VERIFY_OK(service->write(*account,
            {making(kind::concern, concern,
                 {{QStringLiteral("person"), aisha}, {QStringLiteral("key"), QStringLiteral("k")},
                     {QStringLiteral("sealed"), QStringLiteral("sealedwords")}}),
                making(kind::person, ben,
                    {{QStringLiteral("givenName"), QStringLiteral("Ben")},
                        {QStringLiteral("familyName"), QStringLiteral("Carr")}}),
                making(kind::visit, bensVisit,
                    {{QStringLiteral("person"), ben}, {QStringLiteral("others"), QJsonArray{aisha}},
                        {QStringLiteral("seen"), QStringLiteral("Ben swept the yard with AISHA bains")}})}));
    }

    void listsWhatNamesThemAndChangesNothing()
    {
        const QString before = everyRow(*m_service->open());

        const auto listed = type({QStringLiteral("erase"), QStringLiteral("Aisha Bains"), QStringLiteral("--dry-run")});

        QCOMPARE(listed.code, ExitCode::Done);
        for (const Operation &operation : std::as_const(m_made.operations))
            QVERIFY2(listed.out.contains(u'\t' + operation.type + u'\t'), qPrintable(operation.type));
        QVERIFY2(!listed.out.contains(QStringLiteral("Concern")), "nobody but leads is told that there is one");
        QVERIFY(listed.out.contains(QStringLiteral("stays without them\t") + bensVisit));
        QVERIFY(listed.out.contains(QStringLiteral("has their name in its words\tVisit ") + bensVisit));
        QCOMPARE(everyRow(*m_service->open()), before);
    }

    void leavesNothingOfAnyKind()
    {
        QVERIFY(!wordsLeft().isEmpty());

        const auto erased = type({QStringLiteral("erase"), QStringLiteral("Aisha Bains"), QStringLiteral("--yes")});

        QCOMPARE(erased.code, ExitCode::Done);
        QVERIFY2(!erased.out.contains(QStringLiteral("Concern")), qPrintable(erased.out));
        QCOMPARE(wordsLeft(), QStringList{});
        QCOMPARE(fieldsOf(bensVisit).value(QStringLiteral("others")).toArray(), QJsonArray{});
        QCOMPARE(breaches(), QStringList{});
        QVERIFY(!*m_service->open()->sync().find(accountId(), aisha));
    }

    void erasesNothingUntilItIsSaidAgain()
    {
        const QString before = everyRow(*m_service->open());

        const auto asked = type({QStringLiteral("erase"), QStringLiteral("Aisha Bains")});

        QCOMPARE(asked.code, ExitCode::Failed);
        QVERIFY2(asked.err.contains(QStringLiteral("--yes")), qPrintable(asked.err));
        QVERIFY(asked.out.contains(QStringLiteral("\tPerson\t1")));
        QCOMPARE(everyRow(*m_service->open()), before);
    }

    /// A coach's id would take along whoever they are key coach of.
    void erasesNobodyButPeople()
    {
        const QString coach = m_service->open()->sync().all(accountId(), kind::coach)->first().id;
        VERIFY_OK(m_service->open()->write(
            *m_service->open()->account(), {patching(kind::person, ben, {{QStringLiteral("keyCoach"), coach}})}));
        const QString before = everyRow(*m_service->open());

        for (const QString &id : {coach, bensVisit}) {
            const auto refused = type({QStringLiteral("erase"), id, QStringLiteral("--yes")});
            QCOMPARE(refused.code, ExitCode::Failed);
            QVERIFY2(refused.err.contains(QStringLiteral("only a person")), qPrintable(refused.err));
        }

        QCOMPARE(everyRow(*m_service->open()), before);
    }

    /// A visit to two of them stays for the other, whose it is then.
    void keepsAVisitToTwoForTheOther()
    {
        const QString both = QStringLiteral("01930000-0000-7000-8000-0000000000e3");
        VERIFY_OK(m_service->open()->write(*m_service->open()->account(),
            {making(kind::visit, both,
                {{QStringLiteral("person"), aisha}, {QStringLiteral("others"), QJsonArray{ben}},
                    {QStringLiteral("seen"), QStringLiteral("both swept")}})}));

        const auto erased = type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")});

        QCOMPARE(erased.code, ExitCode::Done);
        QVERIFY2(erased.out.contains(QStringLiteral("read its words\t") + both), qPrintable(erased.out));
        QCOMPARE(fieldsOf(both).value(QStringLiteral("person")).toString(), ben);
        QCOMPARE(fieldsOf(both).value(QStringLiteral("seen")).toString(), QStringLiteral("both swept"));
        QCOMPARE(breaches(), QStringList{});
    }

    void saysWhoIsMeantWhereItCannotTell()
    {
        QCOMPARE(type({QStringLiteral("erase"), QStringLiteral("Nobody Here")}).code, ExitCode::Failed);
        QCOMPARE(type({QStringLiteral("erase"), QStringLiteral("01930000-0000-7000-8000-00000000dead")}).code,
            ExitCode::Failed);
        QCOMPARE(type({QStringLiteral("erase")}).code, ExitCode::Misused);
        QVERIFY(!wordsLeft().isEmpty());
    }

    void erasesWhoWasRemovedByTheirId()
    {
        VERIFY_OK(m_service->open()->write(
            *m_service->open()->account(), {{Operation::Kind::Remove, kind::person, aisha, {}, {}}}));

        QCOMPARE(type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")}).code, ExitCode::Done);

        QCOMPARE(wordsLeft(), QStringList{});
        QCOMPARE(breaches(), QStringList{});
    }

    void saysThatNothingIsKeptOfWhatIsWrittenAboutThem()
    {
        QCOMPARE(type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")}).code, ExitCode::Done);
        const auto service = m_service->open();
        const auto note = [this](const QString &person) {
            return making(kind::note, m_service->ids().newId(),
                {{QStringLiteral("person"), person}, {QStringLiteral("words"), QStringLiteral("likes the early bus")},
                    {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")},
                    {QStringLiteral("by"), m_service->ids().newId()}});
        };

        const auto written = service->write(*service->account(), {note(aisha), note(ben)});

        VERIFY_FAILS(written, ErrorKind::Rejected);
        QCOMPARE(written.error().detail,
            QStringLiteral("1 of 2 changes are about somebody who was erased: nothing of them is kept"));
        QCOMPARE(service->sync().all(accountId(), kind::note)->size(), 1);
    }

    void erasesAgainWhatABackupBringsBack()
    {
        QCOMPARE(type({QStringLiteral("backup"), m_service->pathOf("copy.db")}).code, ExitCode::Done);
        QCOMPARE(type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")}).code, ExitCode::Done);

        QCOMPARE(type({QStringLiteral("restore"), m_service->pathOf("copy.db")}).code, ExitCode::Done);

        QCOMPARE(wordsLeft(), QStringList{});
        QCOMPARE(breaches(), QStringList{});
        QVERIFY(*m_service->open()->sync().find(accountId(), ben));
    }

    void erasesAgainAlsoWhereTheFileThatWasThereCannotBeRead()
    {
        QCOMPARE(type({QStringLiteral("backup"), m_service->pathOf("copy.db")}).code, ExitCode::Done);
        QCOMPARE(type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")}).code, ExitCode::Done);
        QFile damaged{m_service->pathOf("service.db")};
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(8192, 'x')) == 8192);
        damaged.close();

        QCOMPARE(type({QStringLiteral("restore"), m_service->pathOf("copy.db")}).code, ExitCode::Done);

        QCOMPARE(wordsLeft(), QStringList{});
        QCOMPARE(breaches(), QStringList{});
    }

    /// The key is all that was kept of the folder.
    void saysOnANewMachineWhoMayBeBackAndTakesTheNoteOfTheNewestBackup()
    {
        QCOMPARE(type({QStringLiteral("backup"), m_service->pathOf("copy.db")}).code, ExitCode::Done);
        QVERIFY(!QFile::exists(m_service->pathOf("copy.db.erased")));
        QCOMPARE(type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")}).code, ExitCode::Done);
        const auto backedUp = type({QStringLiteral("backup"), m_service->pathOf("newer.db")});
        QVERIFY2(backedUp.err.contains(QStringLiteral("newer.db.erased")), qPrintable(backedUp.err));
        for (const char *lost : {"service.db", "service.db-wal", "service.db-shm", "service.erased"})
            QFile::remove(m_service->pathOf(lost));

        const auto restored = type({QStringLiteral("restore"), m_service->pathOf("copy.db")});

        QVERIFY2(restored.err.contains(QStringLiteral("There is no service.erased here")), qPrintable(restored.err));
        QVERIFY2(!restored.err.contains(QStringLiteral("The old file")), qPrintable(restored.err));
        QVERIFY(!wordsLeft().isEmpty());
        QVERIFY(QFile::copy(m_service->pathOf("newer.db.erased"), m_service->pathOf("service.erased")));
        QCOMPARE(type({QStringLiteral("restore"), m_service->pathOf("copy.db")}).code, ExitCode::Done);
        QCOMPARE(wordsLeft(), QStringList{});
        QCOMPARE(breaches(), QStringList{});
    }

    /// What a backup has of somebody who was erased before is no reason to be without a service.
    void erasesAgainWhatWasLeftInABackup()
    {
        QCOMPARE(type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")}).code, ExitCode::Done);
        VERIFY_OK(m_service->open()->database().run(
            QStringLiteral("UPDATE record SET doc = '{\"familyName\":\"Bains\"}' WHERE id = ?"), aisha));
        QVERIFY(!breaches().isEmpty());
        QCOMPARE(type({QStringLiteral("check")}).code, ExitCode::Failed);
        QCOMPARE(type({QStringLiteral("backup"), m_service->pathOf("copy.db")}).code, ExitCode::Done);

        const auto restored = type({QStringLiteral("restore"), m_service->pathOf("copy.db")});

        QVERIFY2(restored.code == ExitCode::Done, qPrintable(restored.err));
        QVERIFY2(restored.err.contains(QStringLiteral("Erased again")), qPrintable(restored.err));
        QCOMPARE(wordsLeft(), QStringList{});
        QCOMPARE(breaches(), QStringList{});
    }

    /// What was noted is neither lost nor taken for nothing.
    void stopsWhereTheNoteOfWhatWasErasedCannotBeRead()
    {
        QCOMPARE(type({QStringLiteral("backup"), m_service->pathOf("copy.db")}).code, ExitCode::Done);
        QFile noted{m_service->pathOf("service.erased")};
        QVERIFY(noted.open(QIODevice::WriteOnly) && noted.write("half a li") > 0);
        noted.close();
        const QString before = everyRow(*m_service->open());

        for (const QStringList &words : {QStringList{QStringLiteral("erase"), aisha, QStringLiteral("--yes")},
                 QStringList{QStringLiteral("restore"), m_service->pathOf("copy.db")}}) {
            const auto stopped = type(words);
            QCOMPARE(stopped.code, ExitCode::Failed);
            QVERIFY2(stopped.err.contains(QStringLiteral("service.erased cannot be read")), qPrintable(stopped.err));
        }

        QCOMPARE(everyRow(*m_service->open()), before);
        QVERIFY(noted.open(QIODevice::ReadOnly));
        QCOMPARE(noted.readAll(), QByteArray{"half a li"});
    }

    /// It is told that nothing was erased: nothing may be erased later, either.
    void notesNothingOfAnErasureThatFailed()
    {
        const auto run = [this](const QString &sql) { VERIFY_OK(m_service->open()->database().execute(sql)); };
        run(QStringLiteral(
            "CREATE TRIGGER fails BEFORE INSERT ON erased BEGIN SELECT RAISE(ABORT, 'the disk fails'); END"));

        const auto failed = type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")});

        QCOMPARE(failed.code, ExitCode::Failed);
        run(QStringLiteral("DROP TRIGGER fails"));
        QVERIFY(m_service->open()->sync().find(accountId(), aisha)->has_value());
        QCOMPARE(noted()->ids(), QSet<QString>{});
        QVERIFY(!QFile::exists(erasedFile().aheadPath()));
    }

    /// Noted ahead by a process that is still at it, and may fail; then by one that has died before it could say so.
    void erasesForADeadProcessAndNotForALivingOne()
    {
        const auto service = m_service->open();
        VERIFY_OK(replaceDurably(erasedFile().aheadPath(), ErasedBefore{{{accountId(), ben, ben}}}.toText()));
        const auto connect = [&] {
            return erasedFile().eraseWhatCameBack(service->database(), m_service->clock(), m_service->ids());
        };
        {
            QLockFile living{erasedFile().lockPath()};
            QVERIFY(living.lock());
            QCOMPARE(*connect(), 0);
            QVERIFY(service->sync().find(accountId(), ben)->has_value());
            QVERIFY(QFile::exists(erasedFile().aheadPath()));
        }

        QVERIFY(*connect() > 0);

        QVERIFY(!service->sync().find(accountId(), ben)->has_value());
        QVERIFY(!QFile::exists(erasedFile().aheadPath()));
        QVERIFY(noted()->ids().contains(ben));
        QCOMPARE(*connect(), 0);
    }

    /// A service's file: whoever opens it next erases for a process that died before it could.
    void erasesForADeadProcessAtTheNextCommand()
    {
        const QString account = accountId();
        const QString aheadPath = erasedFile().aheadPath();
        VERIFY_OK(replaceDurably(aheadPath, ErasedBefore{{{account, ben, ben}}}.toText()));
        {
            QLockFile living{erasedFile().lockPath()};
            QVERIFY(living.lock());
            QCOMPARE(type({QStringLiteral("check")}).code, ExitCode::Done);
            QVERIFY(QFile::exists(aheadPath)); // its own affair
        }

        QCOMPARE(type({QStringLiteral("check")}).code, ExitCode::Done);

        QVERIFY(!QFile::exists(aheadPath));
        QVERIFY(noted()->ids().contains(ben));
        QVERIFY(!m_service->open()->sync().find(account, ben)->has_value());
        QVERIFY(m_service->open()->sync().find(account, aisha)->has_value());
        QCOMPARE(breaches(), QStringList{});
    }

    /// It died between its commit and the end: there is nothing to erase, and the file goes.
    void clearsWhatADeadProcessHadErased()
    {
        const QString account = accountId();
        QCOMPARE(type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")}).code, ExitCode::Done);
        const QString before = everyRow(*m_service->open());
        VERIFY_OK(replaceDurably(erasedFile().aheadPath(), ErasedBefore{{{account, aisha, aisha}}}.toText()));

        QCOMPARE(type({QStringLiteral("service"), QStringLiteral("list")}).code, ExitCode::Done);

        QVERIFY(!QFile::exists(erasedFile().aheadPath()));
        QCOMPARE(everyRow(*m_service->open()), before);
    }

    /// What one was about to erase is not lost because another is erased.
    void keepsWhatADeadProcessWasAboutToErase()
    {
        const auto service = m_service->open();
        VERIFY_OK(replaceDurably(erasedFile().aheadPath(), ErasedBefore{{{accountId(), ben, ben}}}.toText()));

        VERIFY_FAILS(erasedFile().erase(*service, {aisha}, QStringLiteral("erased")), ErrorKind::Wait);

        QVERIFY(erasedFile().isAhead());
        QVERIFY(service->sync().find(service->account()->id, aisha)->has_value());
    }

    void saysWhichFilesStillHoldThem()
    {
        QCOMPARE(type({QStringLiteral("backup"), m_service->pathOf("copy.db")}).code, ExitCode::Done);
        QCOMPARE(type({QStringLiteral("restore"), m_service->pathOf("copy.db")}).code, ExitCode::Done);

        const auto erased = type({QStringLiteral("erase"), aisha, QStringLiteral("--yes")});

        QVERIFY2(erased.err.contains(QStringLiteral("service.db.before-")), qPrintable(erased.err));
    }

    /// What keeps a service going is back, checked and fit to serve within the time that a coach waits for a page.
    void isBackFromABackupInANewEpoch()
    {
        QCOMPARE(type({QStringLiteral("backup"), m_service->pathOf("copy.db")}).code, ExitCode::Done);
        const qint64 epochBefore = *m_service->open()->sync().epoch();
        QElapsedTimer timer;
        timer.start();

        QCOMPARE(type({QStringLiteral("restore"), m_service->pathOf("copy.db")}).code, ExitCode::Done);

        qInfo("restored in %lld ms", qlonglong(timer.elapsed()));
        QVERIFY(*m_service->open()->sync().epoch() > epochBefore);
        QCOMPARE(type({QStringLiteral("check")}).code, ExitCode::Done);
    }

private:
    OperatorsService::Answer type(const QStringList &words) { return m_service->type(words); }
    QString accountId() { return m_service->open()->account()->id; }
    ErasedFile erasedFile() const
    {
        return ErasedFile{ServiceFolder{QFileInfo{m_service->pathOf("service.erased")}.path()}};
    }
    Result<ErasedBefore> noted() const { return erasedFile().read(); }
    QStringList breaches() { return *checkServer(m_service->open()->database()); }
    QJsonObject fieldsOf(const QString &id)
    {
        const auto record = m_service->open()->sync().find(accountId(), id);
        return record && *record ? (*record)->fields : QJsonObject{};
    }
    /// Of Ben's own visit the words stay: an operator has to look at those.
    QStringList wordsLeft()
    {
        const QString rows = everyRow(*m_service->open());
        QStringList left;
        for (const QString &words : std::as_const(m_made.words)) {
            const QString hex = QString::fromLatin1(words.toUtf8().toHex());
            if (rows.contains(words) || rows.contains(hex, Qt::CaseInsensitive)) left.append(words);
        }
        if (rows.contains(QString::fromLatin1(m_made.photo.toHex()), Qt::CaseInsensitive))
            left.append(QStringLiteral("the photo"));
        return left;
    }

    std::unique_ptr<OperatorsService> m_service;
    EveryKind m_made;
};

QTEST_GUILESS_MAIN(tst_Erase)
#include "tst_Erase.moc"

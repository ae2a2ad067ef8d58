// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/PersonStore.h"
#include "app/store/PersonWriter.h"
#include "sync/client/Outbox.h"
#include "tests/app/store/CutTablet.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QMap>

using namespace alongside;

namespace {

using Field = PersonDraftField;

const Person shan = given::person(QStringLiteral("Siân Griffiths"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));

/// What a coach types on a person's page, field by field: a field is left when the next begins.
struct Words {
    Field field;
    QString text;
};
const QList<Words> script{{Field::Matters, QStringLiteral("My cat")}, {Field::GoodAt, QStringLiteral("Cars, calm")},
    {Field::WantsNext, QStringLiteral("To be paid")}, {Field::PreferredName, QStringLiteral("Shan")}};

/// A tablet of the service with Shan on it.
Result<void> addShan(Database &database)
{
    return RecordMapping{database, recordKinds()}.write({kind::person, shan.id.text, 1, fieldsOf(shan)});
}

/// What the coach had been told is saved when the power went.
struct Told {
    QMap<Field, QString> saved; ///< the text that "Saved" was said of
    int sealings = 0;
    bool isDone = false;
};

/// What is on the tablet after the next start has sealed what was being typed.
struct Kept {
    QMap<Field, QString> texts;
    int mutations = 0;
    int drafts = 0;
};

/// One life of a tablet on which somebody edits one person's page.
class Life : public CutTablet {
public:
    explicit Life(const QByteArray &file) : CutTablet{file, hicks} { }

    Told edit(const QByteArray &synchronous)
    {
        Told told;
        workUntilTheCut(synchronous, [&](TabletFile &file) {
            told.isDone = true;
            for (const Words &words : script)
                told.isDone = told.isDone && type(file, words, told);
        });
        return told;
    }

    /// As the app does at its start, and once more, which must change nothing.
    Kept keptAfterRestart()
    {
        const auto file = restart();
        const auto seal = [this](
                              Database &database) { return PersonWriter::sealAll(database, recordKinds(), clock()); };
        for (int start = 0; start < 2; ++start)
            must(onWriter(*file, seal));
        Database &reader = file->reader();
        const Profile profile = must(PersonStore{reader}.profileOf(shan.id)).value_or(Profile{});
        return {.texts = {{Field::Matters, profile.whatMatters}, {Field::GoodAt, profile.goodAt},
                    {Field::WantsNext, profile.wantsNext},
                    {Field::PreferredName, must(PersonStore{reader}.find(shan.id))->preferredName}},
            .mutations = int(must(Outbox{reader}.waiting()).size()),
            .drafts = int(must(DraftStore{reader}.owners(kind::person)).size())};
    }

private:
    bool type(TabletFile &file, const Words &words, Told &told)
    {
        for (int letters = 1; letters <= words.text.size(); ++letters) {
            const PersonDraft draft{words.field, words.text.left(letters), {}, clock().now()};
            const auto isSaved = write(file, [&](Act &act) {
                return DraftStore{act.database()}.keep(draftOwner(shan.id, hicks.id), QList<PersonDraft>{draft});
            });
            if (!isSaved) return false;
            told.saved.insert(words.field, draft.text);
        }
        const auto isSealed = write(file, [&](Act &act) { return PersonWriter{act}.seal(shan.id, {words.field}); });
        told.sealings += isSealed ? 1 : 0;
        return bool(isSealed);
    }
};

/// Empty: nothing that was called saved is lost, nothing is there twice. Otherwise what is wrong.
QString wrongWith(const Kept &kept, const Told &told)
{
    for (const Words &words : script) {
        const QString text = kept.texts.value(words.field);
        const bool isWhole = text.startsWith(told.saved.value(words.field).trimmed());
        if (!isWhole || !words.text.startsWith(text)) return QStringLiteral("“%1”").arg(text);
    }
    if (kept.mutations < told.sealings || kept.mutations > told.sealings + 1) return QStringLiteral("mutations");
    return kept.drafts == 0 ? QString{} : QStringLiteral("drafts");
}

} // namespace

/// The battery is pulled out before every single write while a person's page is edited, and with it goes every write
/// that was not synced: the text up to the last "Saved" is there, as one mutation for each sealing.
class tst_PowerCutWhileEditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = CutTablet::fileBefore(addShan); }

    void keepsWhatWasSaidToBeSaved_data() { giveEveryUnsynced(); }
    void keepsWhatWasSaidToBeSaved()
    {
        QFETCH(const FaultyVfs::Unsynced, unsynced);

        const EveryCut outcome =
            cutBeforeEveryWrite<Life>(m_before, unsynced, [](Life &life) { return life.edit("FULL"); });

        int letters = 0;
        for (const Words &words : script)
            letters += int(words.text.size());
        qInfo("%d power cuts, after each of %d letters", outcome.cuts, letters);
        QVERIFY2(outcome.wrong.isNull(), qPrintable(outcome.wrong));
        QVERIFY(outcome.saved.size() >= letters); // every letter was once the last
    }

    void findsThePlantedBugOfNotSyncing()
    {
        Life life{m_before};
        const Told told = life.edit("OFF");
        QVERIFY(told.isDone); // says SQLite

        QVERIFY(!wrongWith(life.keptAfterRestart(), told).isNull());
    }

private:
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(tst_PowerCutWhileEditing)
#include "tst_PowerCutWhileEditing.moc"

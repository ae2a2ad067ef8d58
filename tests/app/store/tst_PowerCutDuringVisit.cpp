// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/ActionStore.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteStore.h"
#include "app/store/VisitClockStore.h"
#include "app/store/VisitStore.h"
#include "app/store/VisitWriter.h"
#include "sync/client/Outbox.h"
#include "tests/app/store/CutTablet.h"
#include "tests/app/store/VisitScript.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QMap>

using namespace alongside;

namespace {

using Field = VisitDraft::Field;

const Person shan = given::person(QStringLiteral("Siân Griffiths"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));

const QString byTheClock = QStringLiteral("09:00"); // FakeClock, which stands still

/// What the coach had been told is saved when the power went.
struct Told {
    bool begun = false;
    bool ended = false;
    QMap<Field, QString> saved; ///< the text that "Saved" was said of
    int sealings = 0;
};

/// What is on the tablet after the next start has sealed what was being typed.
struct Kept {
    QList<Visit> visits;
    QList<Note> notes; ///< in the order they were written
    QList<Action> actions;
    QMap<Field, QString> drafts; ///< half a time: what cannot be understood yet
    int mutations = 0;
    int offered = 0; ///< visits that are offered to be gone on with

    QString text(Field field) const { return drafts.contains(field) ? drafts.value(field) : sealed(field); }
    /// Of what is typed, what is part of the records.
    QString sealed(Field field) const
    {
        switch (field) {
        case Field::Began:
        case Field::Ended:
            return saidTime(field);
        case Field::Note:
            return notes.isEmpty() ? QString{} : notes.first().words;
        case Field::Correction:
            return notes.size() < 2 ? QString{} : notes.at(1).words;
        case Field::Action:
            return actions.isEmpty() ? QString{} : actions.first().words;
        default:
            return visits.isEmpty() ? QString{} : storedText(visits.first(), field);
        }
    }

private:
    /// Only what the coach said: the clock's own times are no typing.
    QString saidTime(Field field) const
    {
        const QString time = visits.isEmpty() ? QString{} : storedText(visits.first(), field);
        return time == byTheClock ? QString{} : time;
    }
};

/// One life of a tablet with one visit on it.
class Life : public CutTablet {
public:
    explicit Life(const QByteArray &file) : CutTablet{file, hicks} { }

    Told visit(const QByteArray &synchronous)
    {
        Told told;
        workUntilTheCut(synchronous, [&](TabletFile &file) { visit(file, told); });
        return told;
    }

    /// As the app does at its start, and once more, which must change nothing.
    Kept keptAfterRestart()
    {
        const auto file = restart();
        const auto seal = [this](Database &database) {
            return VisitWriter::sealAll(database, recordKinds(), clock(), ids());
        };
        for (int start = 0; start < 2; ++start)
            must(onWriter(*file, seal));
        Database &reader = file->reader();
        const QList<Visit> visits = must(VisitStore{reader}.ofPerson(shan.id));
        const VisitId visit = visits.isEmpty() ? VisitId{} : visits.first().id;
        return {.visits = visits,
            .notes = must(NoteStore{reader}.ofVisit(visit)),
            .actions = must(ActionStore{reader}.ofVisit(visit)),
            .drafts = draftsOf(reader, visit),
            .mutations = int(must(Outbox{reader}.waiting()).size()),
            .offered = int(must(VisitClockStore{reader}.running()).size())};
    }

private:
    static QMap<Field, QString> draftsOf(Database &reader, const VisitId &visit)
    {
        QMap<Field, QString> drafts;
        for (const VisitDraft &draft : must(DraftStore{reader}.of<VisitDraft>(draftOwner(visit, hicks.id))))
            drafts.insert(draft.field, draft.text);
        return drafts;
    }

    void visit(TabletFile &file, Told &told)
    {
        Visit visit;
        told.begun = bool(write(file, [&](Act &act) {
            Result<Visit> begun = VisitWriter{act, ids()}.begin({.person = shan.id, .reading = reading()});
            if (begun) visit = *begun;
            return begun;
        }));
        for (const TypedInVisit &words : everythingTyped()) {
            const bool isToEnd = words.field == Field::Ended;
            if (isToEnd) told.ended = end(file, visit.id); // and then says when it was
            if (!told.begun || (isToEnd && !told.ended) || !type(file, visit.id, words, told))
                return; // the power is gone
        }
    }

    bool end(TabletFile &file, const VisitId &visit)
    {
        return bool(write(file, [&](Act &act) { return VisitWriter{act, ids()}.end(visit, {clock().now()}); }));
    }

    bool type(TabletFile &file, const VisitId &visit, const TypedInVisit &words, Told &told)
    {
        const QString base = words.field == Field::Correction ? noteIn(file, visit) : QString{};
        for (int letters = 1; letters <= words.text.size(); ++letters) {
            const VisitDraft draft{words.field, words.text.left(letters), base, clock().now()};
            const auto isSaved = write(file, [&](Act &act) {
                return DraftStore{act.database()}.keep(draftOwner(visit, hicks.id), QList<VisitDraft>{draft});
            });
            if (!isSaved) return false;
            told.saved.insert(words.field, draft.text);
        }
        const auto isSealed = write(file, [&](Act &act) {
            return VisitWriter{act, ids()}.seal(visit, {words.field}, {});
        });
        told.sealings += isSealed ? 1 : 0;
        return bool(isSealed);
    }
    /// The one that a correction is of.
    QString noteIn(TabletFile &file, const VisitId &visit)
    {
        const auto notes = onWriter(file, [&](Database &database) { return NoteStore{database}.ofVisit(visit); });
        return notes && !notes->isEmpty() ? notes->first().id.text : QString{};
    }
};

/// Empty: nothing that was called saved is lost, nothing is there twice. Otherwise what is wrong.
QString wrongWith(const Kept &kept, const Told &told)
{
    if (kept.visits.size() > 1 || (told.begun && kept.visits.isEmpty())) return QStringLiteral("visits");
    for (const TypedInVisit &words : everythingTyped()) {
        const QString text = kept.text(words.field);
        if (!text.startsWith(told.saved.value(words.field)) || !words.text.startsWith(text)) return text;
    }
    const bool isUnfinished = !kept.visits.isEmpty() && kept.visits.first().isGoingOn();
    if (told.ended && isUnfinished) return QStringLiteral("it had ended");
    int sealings = 0;
    for (const TypedInVisit &words : everythingTyped())
        sealings += kept.sealed(words.field).isEmpty() ? 0 : 1;
    if (sealings < told.sealings) return QStringLiteral("sealings");
    // One that it began, one that it ended, and one for each field, whatever was on its way when the power went.
    const int happened = int(kept.visits.size()) + sealings + (kept.visits.isEmpty() || isUnfinished ? 0 : 1);
    if (kept.mutations != happened) return QStringLiteral("mutations");
    if (kept.offered != (isUnfinished ? 1 : 0)) return QStringLiteral("offered");
    if (kept.notes.size() > 2 || kept.actions.size() > 1) return QStringLiteral("added twice");
    const bool isCorrection = kept.notes.size() < 2 || kept.notes.at(1).corrects == kept.notes.first().id;
    return isCorrection ? QString{} : QStringLiteral("of what the correction is");
}

} // namespace

/// The battery is pulled out before every single write of a visit, from its beginning to its end, and with it goes
/// every write that was not synced: the text up to the last "Saved" is there, as one mutation for each sealing, and an
/// unfinished visit is offered once.
class tst_PowerCutDuringVisit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typesIntoEveryFieldThatHoldsWordsNumbersOrTimes()
    {
        const Instant now = FakeClock{}.now();
        QSet<VisitDraft::Field> fields;
        QSet<QString> names;
        for (const TypedInVisit &words : everythingTyped()) {
            fields.insert(words.field);
            const Visit begun{.day = given::friday, .start = now};
            for (const QString &name :
                fieldsOf(QList<VisitDraft>{{words.field, words.text, {}, {}}}, begun, now).keys())
                names.insert(name);
        }
        names.remove(QStringLiteral("timesFrom")); // one of two words, which nobody types
        names.remove(QStringLiteral("date")); // follows from when it began

        QSet<QString> wanted;
        for (const RecordField &field : recordKinds().find(kind::visit)->fields)
            if (field.type == FieldType::Text || field.type == FieldType::Integer || field.type == FieldType::Timestamp)
                wanted.insert(field.name);
        wanted.remove(QStringLiteral("timesFrom"));
        QCOMPARE(names, wanted);
        QCOMPARE(int(fields.size()), visitDraftFields);
    }

    void initTestCase() { m_before = CutTablet::fileBefore(); }

    void keepsWhatWasSaidToBeSaved_data() { giveEveryUnsynced(); }
    void keepsWhatWasSaidToBeSaved()
    {
        QFETCH(const FaultyVfs::Unsynced, unsynced);

        const EveryCut outcome =
            cutBeforeEveryWrite<Life>(m_before, unsynced, [](Life &life) { return life.visit("FULL"); });

        int letters = 0;
        for (const TypedInVisit &words : everythingTyped())
            letters += int(words.text.size());
        qInfo("%d power cuts, after each of %d letters", outcome.cuts, letters);
        QVERIFY2(outcome.wrong.isNull(), qPrintable(outcome.wrong));
        QVERIFY(outcome.saved.size() >= letters); // every letter was once the last
    }

    void findsThePlantedBugOfNotSyncing()
    {
        Life life{m_before};
        const Told told = life.visit("OFF");
        QVERIFY(told.ended); // says SQLite

        QVERIFY(!wrongWith(life.keptAfterRestart(), told).isNull());
    }

private:
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(tst_PowerCutDuringVisit)
#include "tst_PowerCutDuringVisit.moc"

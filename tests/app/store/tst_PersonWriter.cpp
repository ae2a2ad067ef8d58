// SPDX-License-Identifier: Apache-2.0
#include "app/store/PersonWriter.h"

#include "app/store/DraftStore.h"
#include "app/store/FieldHistory.h"
#include "app/store/PersonStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/ResultMatchers.h"

#include <QJsonArray>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

using Field = PersonDraftField;

/// A coach at a person's page.
class Page {
public:
    void type(Field field, const QString &words, const QString &base = {}) { typeAs(day.hicks, field, words, base); }
    void typeAs(const Coach &coach, Field field, const QString &words, const QString &base = {})
    {
        const PersonDraft draft{field, words, base, day.clock().now()};
        const auto kept =
            DraftStore{day.database()}.keep(draftOwner(day.aisha.id, coach.id), QList<PersonDraft>{draft});
        if (!kept) qFatal("not kept");
    }
    void leave(const QList<Field> &fields)
    {
        Act act = day.actOf(day.hicks);
        const auto sealed = PersonWriter{act}.seal(day.aisha.id, fields);
        if (!sealed) qFatal("%s", qPrintable(describe(sealed.error())));
    }
    int sealAll() { return *PersonWriter::sealAll(day.database(), recordKinds(), day.clock()); }
    Profile profile() { return PersonStore{day.database()}.profileOf(day.aisha.id)->value_or(Profile{}); }
    Person person() { return **PersonStore{day.database()}.find(day.aisha.id); }
    QList<PersonDraft> drafts()
    {
        return *DraftStore{day.database()}.of<PersonDraft>(draftOwner(day.aisha.id, day.hicks.id));
    }
    QList<Mutation> mutations() { return *Outbox{day.database()}.waiting(); }
    QList<FieldChange> history() { return *FieldHistory{day.database()}.of(day.aisha.id); }

    StoredDay day;
};

QString needs(const char *words)
{
    const QJsonArray list{QJsonObject{{QStringLiteral("code"), QStringLiteral("makaton")},
        {QStringLiteral("words"), QLatin1String{words}}, {QStringLiteral("reviewBy"), QStringLiteral("2027-11-20")}}};
    return storedText({{QStringLiteral("communication"), list}}, Field::Communication);
}

} // namespace

class tst_PersonWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesOneMutationOfWhatWasTypedInAField()
    {
        Page page;
        for (const char *words : {"M", "My", "My cat"})
            page.type(Field::Matters, QLatin1String{words});
        QCOMPARE(page.mutations().size(), 0);

        page.leave({Field::Matters});

        QCOMPARE(page.profile().whatMatters, QStringLiteral("My cat"));
        QCOMPARE(page.mutations().size(), 1);
        QCOMPARE(page.drafts().size(), 0);
    }

    void leavesTheOtherFieldsDrafts()
    {
        Page page;
        page.type(Field::Matters, QStringLiteral("My cat"));
        page.type(Field::GoodAt, QStringLiteral("Clea"));

        page.leave({Field::Matters});

        QCOMPARE(page.drafts().size(), 1);
        QCOMPARE(page.profile().goodAt, QString{});
    }

    void writesNeedsWithTheirCodeAndTheDayOfTheirReview()
    {
        Page page;
        page.type(Field::Communication, needs("Uses Makaton"));

        page.leave({Field::Communication});

        QCOMPARE(page.person().communication,
            (QList<CommunicationNeed>{
                {QStringLiteral("makaton"), QStringLiteral("Uses Makaton"), QDate(2027, 11, 20)}}));
    }

    void remembersWhoChangedWhatAndWhen()
    {
        Page page;
        page.type(Field::Matters, QStringLiteral("My cat"));
        page.leave({Field::Matters});
        page.day.clock().advance(2h);
        page.type(Field::Matters, QStringLiteral("My cat Mali"), QStringLiteral("My cat"));
        page.leave({Field::Matters});

        const QList<FieldChange> history = page.history();

        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().field, QStringLiteral("whatMatters"));
        QCOMPARE(history.first().was.toString(), QStringLiteral("My cat"));
        QCOMPARE(history.first().now.toString(), QStringLiteral("My cat Mali"));
        QCOMPARE(history.first().by, page.day.hicks.id);
        QCOMPARE(history.first().at, page.day.clock().now());
        QVERIFY(history.last().was.isNull() || history.last().was.isUndefined());
    }

    void sealsAtTheNextStartInTheNameOfWhoTypedAndOnlyOnce()
    {
        Page page;
        page.typeAs(page.day.lewis, Field::WantsNext, QStringLiteral("A paid job"));

        QCOMPARE(page.sealAll(), 1);
        QCOMPARE(page.sealAll(), 0);

        QCOMPARE(page.profile().wantsNext, QStringLiteral("A paid job"));
        QCOMPARE(page.mutations().first().by, page.day.lewis.id.text);
    }

    void keepsTheDraftOfSomebodyWhoIsNotHere()
    {
        Page page;
        const DraftOwner owner =
            draftOwner(PersonId{QStringLiteral("019a0000-0000-7000-8000-00000000abcd")}, page.day.hicks.id);
        const PersonDraft draft{Field::Matters, QStringLiteral("cats"), {}, {}};
        VERIFY_OK(DraftStore{page.day.database()}.keep(owner, QList<PersonDraft>{draft}));

        QCOMPARE(page.sealAll(), 0);

        QCOMPARE(DraftStore{page.day.database()}.of<PersonDraft>(owner)->size(), 1);
    }

    void recordsNothingWhenNothingChanged()
    {
        Page page;
        page.type(Field::Matters, QStringLiteral("My cat"));
        page.leave({Field::Matters});
        page.type(Field::Matters, QStringLiteral("My cat"), QStringLiteral("My cat"));
        page.leave({Field::Matters});

        QCOMPARE(page.mutations().size(), 1);
        QCOMPARE(page.drafts().size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PersonWriter)
#include "tst_PersonWriter.moc"

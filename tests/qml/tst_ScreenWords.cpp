// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/screens/ErrorText.h"
#include "app/store/MarkFields.h"
#include "qml/i18n/Language.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/LockedTablet.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace alongside {

using namespace std::chrono_literals;

/// What the real screens say goes through a translator, whole: under the pseudo language everything that no record and
/// no coach has written stands in brackets. (tst_Scenes asks the same of the pages, on made-up screens.)
class ScreenWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language.show(QStringLiteral("pseudo")); }
    void cleanup() { m_language.show(QStringLiteral("en")); }
    void theRegisterIsTranslated();
    void theRegisterOfAClosedOrEmptyDayIsTranslated();
    void theSheetOfAMarkIsTranslated();
    void theHeadCountIsTranslated();
    void thePeopleAreTranslated();
    void aVisitIsTranslated();
    void syncIsTranslated();
    void whatNeedsADecisionIsTranslated();
    void theLockIsTranslated();
    void everyFailureIsTranslated();

private:
    Language m_language;
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

/// What was said, each with the property or role that said it.
using Said = QList<QPair<QString, QString>>;

bool isForMachines(const QString &name)
{
    for (const char *ending : {"Id", "Ids", "Iso", "objectName", "part", "purpose", "server"})
        if (name.endsWith(QLatin1String{ending})) return true;
    return false;
}

void hear(const QObject &object, Said &said);

void hear(const QString &name, const QVariant &value, Said &said)
{
    if (isForMachines(name)) return; // no words
    const int type = value.typeId();
    if (type == QMetaType::QString || type == QMetaType::QStringList)
        for (const QString &text : value.toStringList())
            said.append({name, text});
    else if (const auto *object = value.value<QObject *>())
        hear(*object, said);
}

void hear(const QObject &object, Said &said)
{
    if (const auto *model = qobject_cast<const QAbstractItemModel *>(&object)) {
        const QHash<int, QByteArray> roles = model->roleNames();
        for (int row = 0; row < model->rowCount(); ++row)
            for (auto role = roles.begin(); role != roles.end(); ++role)
                hear(QString::fromLatin1(*role), model->index(row, 0).data(role.key()), said);
    }
    const QMetaObject *type = object.metaObject();
    for (int index = 0; index < type->propertyCount(); ++index)
        hear(QString::fromLatin1(type->property(index).name()), type->property(index).read(&object), said);
}

void collect(const QJsonValue &value, QStringList &words)
{
    if (value.isString()) words.append(value.toString());
    for (const QJsonValue &each : value.toArray())
        collect(each, words);
    for (const QJsonValue &each : value.toObject())
        collect(each, words);
}

/// What nobody translates: the words of the records, the days and months of the locale, and what a coach typed.
QStringList givenWords(const QStringList &typed)
{
    QStringList words = typed;
    words.append(QStringLiteral("Walsall"));
    for (const Record &record : givenDay::records())
        collect(record.fields, words);
    const QLocale locale;
    for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month)
            words.append(locale.monthName(month, length));
        for (int day = 1; day <= 7; ++day)
            words.append(locale.dayName(day, length));
    }
    words.removeIf([](const QString &word) { return word.size() < 2; });
    std::sort(
        words.begin(), words.end(), [](const QString &one, const QString &other) { return one.size() > other.size(); });
    return words;
}

/// The letters of a text that stand outside all brackets and that nobody gave.
QString untranslatedIn(QString text, const QStringList &given)
{
    static const QRegularExpression bracketed{QStringLiteral("\\[[^\\[\\]]*\\]")};
    static const QRegularExpression noLetter{QStringLiteral("[^\\p{L}]")};
    for (QString before; before != text;) {
        before = text;
        text.remove(bracketed);
    }
    for (const QString &word : given)
        text.remove(word);
    text.remove(noLetter);
    return text.size() > 2 ? text : QString{}; // initials are no words
}

/// What a screen says past the translator; "nothing in brackets" where it says nothing that a translator has seen.
QString untranslated(const QObject &screen, const QStringList &typed = {})
{
    Said said;
    hear(screen, said);
    const QStringList given = givenWords(typed);
    QStringList found;
    bool isAnyTranslated = false;
    for (const auto &[name, text] : said) {
        isAnyTranslated = isAnyTranslated || text.contains(u'[');
        if (!untranslatedIn(text, given).isEmpty()) found.append(name + QStringLiteral(": ") + text);
    }
    if (!isAnyTranslated) found.append(QStringLiteral("nothing in brackets"));
    return found.join(u'\n');
}

Record conflictAboutAisha()
{
    const auto candidate = [](const char *by, const char *operation, const char *code) {
        return QJsonObject{{QStringLiteral("by"), id(by)}, {QStringLiteral("opId"), QLatin1String{operation}},
            {QStringLiteral("at"), QStringLiteral("2026-11-20T09:06:00.000Z")},
            {QStringLiteral("value"), QJsonObject{{QStringLiteral("code"), QLatin1String{code}}}}};
    };
    Record conflict{.type = kind::conflict, .id = id("a conflict"), .revision = 2, .fields = {}};
    conflict.fields = {{QStringLiteral("type"), kind::attendance},
        {QStringLiteral("record"), idOf({PersonId{id("Aisha")}, givenDay::friday, Session::Morning})},
        {QStringLiteral("path"), QStringLiteral("mark")}, {QStringLiteral("status"), QStringLiteral("open")},
        {QStringLiteral("candidates"),
            QJsonArray{candidate("M. Hicks", "d1.1", "present"), candidate("R. Lewis", "d2.1", "sick")}}};
    return conflict;
}

} // namespace

void ScreenWordsTest::theRegisterIsTranslated()
{
    ScreenTablet tablet;
    QCOMPARE(untranslated(tablet.reg()), QString{});

    tablet.reg().mark(id("Craig"), QStringLiteral("sick"));
    tablet.settle();
    QCOMPARE(untranslated(tablet.reg()), QString{}); // undo
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    tablet.reg().markAllGoneHome();
    tablet.settle();
    QCOMPARE(untranslated(tablet.reg()), QString{});
    tablet.reg().taps()->setContacts(2);
    tablet.reg().undo();
    QVERIFY(!tablet.reg().problem().isEmpty());
    QCOMPARE(untranslated(tablet.reg()), QString{});
}

void ScreenWordsTest::theRegisterOfAClosedOrEmptyDayIsTranslated()
{
    ScreenTablet tablet;
    tablet.reg().chooseSite(int(tablet.reg().siteNames().indexOf(QStringLiteral("Brownhills"))));
    QVERIFY(!tablet.reg().emptySentence().isEmpty());
    QCOMPARE(untranslated(tablet.reg()), QString{});

    tablet.clock.advance(24h); // Saturday
    tablet.signIn(QStringLiteral("M. Hicks"));
    QVERIFY(tablet.reg().isClosed());
    QCOMPARE(untranslated(tablet.reg()), QString{});
}

void ScreenWordsTest::theSheetOfAMarkIsTranslated()
{
    ScreenTablet tablet;
    tablet.clock.advance(1h); // Tomasz must be rung
    tablet.reg().readAgain();
    MarkDetails &details = *tablet.reg().details();
    tablet.reg().openDetails(id("Tomasz"));
    const QStringList typed{QStringLiteral("no answer"), QStringLiteral("New bus"), QStringLiteral("half three")};

    for (const auto &act : std::initializer_list<std::function<void()>>{
             [&] { details.recordRing(QStringLiteral("no answer"), QStringLiteral("R. Lewis")); },
             [&] { details.mark(QStringLiteral("late")); }, [&] { details.giveReason(QStringLiteral("New bus")); },
             [&] { details.addNote(QStringLiteral("New bus")); }, [&] { details.giveArrived(QStringLiteral("0940")); },
             [&] { details.markGoneHome(); }, [&] { details.takeBackGoneHome(); },
             [&] { details.giveLeft(QStringLiteral("half three")); },
             [&] { details.giveLeft(QStringLiteral("905")); }}) {
        tablet.clock.advance(1min);
        act();
        tablet.settle();
        QCOMPARE(untranslated(details, typed), QString{});
    }

    QVERIFY(details.history().size() > 5);
    QVERIFY(!details.problem().isEmpty());
}

void ScreenWordsTest::theHeadCountIsTranslated()
{
    ScreenTablet tablet;
    HeadCountScreen &count = *tablet.screens->headCount();
    QCOMPARE(untranslated(count), QString{});

    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    for (const char *name : {"Aisha", "Craig", "Daljit", "Shan", "Tomasz"}) {
        count.tap(id(name));
        QCOMPARE(untranslated(count), QString{});
    }
    QVERIFY(count.isComplete());
}

void ScreenWordsTest::thePeopleAreTranslated()
{
    ScreenTablet tablet;
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    PeopleScreen &people = *tablet.screens->people();
    people.person()->open(id("Shan"));
    QVERIFY(people.person()->isOpen());
    QCOMPARE(untranslated(people), QString{});

    people.setSearchText(QStringLiteral("qqq"));
    QVERIFY(!people.emptySentence().isEmpty());
    QCOMPARE(untranslated(people, {QStringLiteral("qqq")}), QString{});
}

void ScreenWordsTest::aVisitIsTranslated()
{
    ScreenTablet tablet;
    VisitsScreen &visits = *tablet.screens->visits();
    VisitEditor &visit = *visits.visit();
    visits.start(id("Shan"));
    tablet.settle();
    visits.showPerson(id("Shan"));
    visit.type(VisitEditor::Action, QStringLiteral("boots"));
    visit.agreed()->add();
    visit.type(VisitEditor::Note, QStringLiteral("gloves"));
    visit.leave(VisitEditor::Note);
    visit.addPerson(id("Aisha"));
    tablet.settle();
    const QStringList typed{QStringLiteral("boots"), QStringLiteral("gloves")};
    QCOMPARE(untranslated(visits, typed), QString{});

    tablet.clock.setWallClock(QStringLiteral("2026-11-20T12:00:00.000Z")); // the question about the clock
    visits.tick();
    QVERIFY(!visit.timer()->question().isEmpty());
    QCOMPARE(untranslated(visits, typed), QString{});
    visit.type(VisitEditor::Ended, QStringLiteral("late"));
    visit.leave(VisitEditor::Ended);
    QCOMPARE(untranslated(visits, typed + QStringList{QStringLiteral("late")}), QString{});
    visit.type(VisitEditor::Ended, QString{}); // otherwise that is when it would end
    visit.leave(VisitEditor::Ended);
    visit.timer()->answer(0);
    tablet.settle();
    visit.end();
    visit.planInWeeks(2);
    tablet.settle();
    QVERIFY(!visit.gaps().isEmpty());
    QCOMPARE(untranslated(visits, typed), QString{});
}

void ScreenWordsTest::syncIsTranslated()
{
    ScreenTablet tablet;
    QCOMPARE(untranslated(*tablet.screens->syncScreen()), QString{});
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    tablet.write({conflictAboutAisha()});
    tablet.screens->readAgain();

    tablet.screens->syncScreen()->syncNow();
    QTRY_VERIFY(!tablet.screens->syncScreen()->answer().isEmpty());
    QTRY_VERIFY(tablet.screens->syncScreen()->waiting()->rowCount() > 0);
    QTRY_VERIFY(tablet.screens->syncScreen()->conflicts()->rowCount() > 0);

    QCOMPARE(untranslated(*tablet.screens->syncScreen()), QString{});
    QCOMPARE(untranslated(*tablet.screens->syncChip()), QString{});
}

void ScreenWordsTest::whatNeedsADecisionIsTranslated()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    tablet.write({conflictAboutAisha()});
    tablet.screens->readAgain();

    tablet.screens->conflict()->open(id("a conflict"));

    QVERIFY(tablet.screens->conflict()->isOpen());
    QCOMPARE(untranslated(*tablet.screens->conflict()), QString{});
    tablet.reg().openDetails(id("Aisha"));
    QVERIFY(!tablet.reg().details()->conflictSentence().isEmpty());
    QCOMPARE(untranslated(*tablet.reg().details()), QString{});
}

void ScreenWordsTest::theLockIsTranslated()
{
    LockedTablet tablet;
    tablet.door->keepWaiting(3);
    tablet.door->noteAnswer(SyncReason::SignedOut);
    LockScreen &lock = *tablet.lock;
    const auto wrongPin = [&] { tablet.enter(QStringLiteral("000000")); };
    const auto wrongCode = [&] {
        lock.recover(QStringLiteral("no code"));
        tablet.waitForAnswer();
    };
    const auto codeWithoutNetwork = [&] {
        lock.signInWithCode(QStringLiteral("CODE"));
        tablet.waitForAnswer();
    };
    const auto rightCode = [&] {
        lock.recover(tablet.nameOfCode(0));
        tablet.waitForAnswer();
    };

    QCOMPARE(untranslated(lock), QString{});
    for (const auto &act : std::initializer_list<std::function<void()>>{[&] { lock.startJoinAgain(); },
             [&] { lock.choose(id("M. Hicks")); }, [&] { lock.back(); }, [&] { lock.startAddColleague(); },
             [&] { lock.startSignInWithCode(); }, codeWithoutNetwork, [&] { lock.scan()->start(); },
             [&] { lock.back(); }, [&] { lock.choose(id("M. Hicks")); }, wrongPin, [&] { lock.forgotPin(); }, wrongCode,
             rightCode, [&] { tablet.enter(QStringLiteral("111222")); },
             [&] { tablet.enter(QStringLiteral("111223")); }}) {
        act();
        QCOMPARE(untranslated(lock), QString{});
    }
    QCOMPARE(lock.step(), LockScreen::Step::NewPin); // not the same six digits: every step was reached
    QVERIFY(!lock.message().isEmpty());
}

void ScreenWordsTest::everyFailureIsTranslated()
{
    for (int kind = 0; kind <= int(ErrorKind::Storage); ++kind) {
        const Error error{ErrorKind(kind), QStringLiteral("for engineers")};
        for (const QString &sentence : {ErrorText::whenSaving(error), ErrorText::whenReading(error),
                 ErrorText::whenOpening(error), ErrorText::whenAskingService(error)})
            QVERIFY2(sentence.startsWith(u'[') && sentence.endsWith(u']'), qPrintable(sentence));
    }
    for (int reason = 0; reason <= int(SyncReason::Storage); ++reason) {
        const QString sentence = ErrorText::ofSync(SyncReason(reason));
        QVERIFY2(sentence.startsWith(u'[') && sentence.endsWith(u']'), qPrintable(sentence));
    }
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ScreenWordsTest)
#include "tst_ScreenWords.moc"

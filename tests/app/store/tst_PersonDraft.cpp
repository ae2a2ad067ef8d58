// SPDX-License-Identifier: Apache-2.0
#include "app/store/PersonDraft.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

/// What becomes of what was typed on a person's page, whatever another tablet wrote meanwhile: pure.
class tst_PersonDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void becomesWhatWasTyped()
    {
        QCOMPARE(
            valueOf({Field::Matters, QStringLiteral(" My cat "), {}, {}}, {}), QJsonValue{QStringLiteral("My cat")});
    }

    void takesAwayWhatWasEmptied()
    {
        const QString cat = QStringLiteral("My cat");
        QVERIFY(valueOf({Field::Matters, QString{}, cat, {}}, cat).isNull());
    }

    void keepsBothWordsWhenSomebodyElseWroteMeanwhile()
    {
        const PersonDraft draft{Field::Matters, QStringLiteral("My cat Mali"), QStringLiteral("My cat"), {}};

        QCOMPARE(valueOf(draft, QStringLiteral("Rugby")), QJsonValue{QStringLiteral("Rugby\nMy cat Mali")});
    }

    void leavesAloneWhatSomebodyElseWroteWhereItWasEmptied()
    {
        const PersonDraft draft{Field::Matters, QString{}, QStringLiteral("My cat"), {}};

        QCOMPARE(valueOf(draft, QStringLiteral("Rugby")), QJsonValue{QStringLiteral("Rugby")});
    }

    void dropsLinesWithoutAWord()
    {
        const PersonDraft draft{Field::Alerts, listOf({"Nut allergy", "", " "}), QStringLiteral("[]"), {}};

        QCOMPARE(valueOf(draft, QStringLiteral("[]")).toArray().size(), 1);
    }

    void keepsWhatSomebodyElseAddedToAListAndGoesWithoutWhatTheyTookAway()
    {
        const PersonDraft draft{Field::Alerts, listOf({"Seizures", "Nut allergy"}), listOf({"Seizures"}), {}};

        const QJsonValue list = valueOf(draft, listOf({"Never alone"}));

        QCOMPARE(wordsIn(list), (QStringList{QStringLiteral("Nut allergy"), QStringLiteral("Never alone")}));
    }

    void saysEachLineOnce()
    {
        const PersonDraft draft{Field::Alerts, listOf({"Nut allergy", "Nut allergy"}), QStringLiteral("[]"), {}};

        QCOMPARE(wordsIn(valueOf(draft, listOf({"Nut allergy"}))), QStringList{QStringLiteral("Nut allergy")});
    }

private:
    using Field = PersonDraftField;

    static QString listOf(const QList<const char *> &words)
    {
        QJsonArray list;
        for (const char *each : words)
            list.append(QJsonObject{{QStringLiteral("words"), QLatin1String{each}}});
        return storedText({{QStringLiteral("alerts"), list}}, Field::Alerts);
    }
    static QStringList wordsIn(const QJsonValue &list)
    {
        QStringList words;
        for (const QJsonValue &item : list.toArray())
            words.append(item.toObject().value(QStringLiteral("words")).toString());
        return words;
    }
};

QTEST_GUILESS_MAIN(tst_PersonDraft)
#include "tst_PersonDraft.moc"

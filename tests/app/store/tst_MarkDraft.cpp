// SPDX-License-Identifier: Apache-2.0
#include "app/store/MarkDraft.h"

#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;

/// What becomes of what was typed: pure, and the same whether a field is left or the app starts again.
class tst_MarkDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsALineToTheNoteThatIsThere()
    {
        AttendanceMark before = present();
        before.note = QStringLiteral("New bus");

        QCOMPARE(sealed({{Field::Note, QStringLiteral(" tired ")}}, before),
            (QJsonObject{{QStringLiteral("note"), QStringLiteral("New bus\ntired")}}));
    }

    void understandsATimeAsPeopleWriteIt()
    {
        QCOMPARE(sealed({{Field::Arrival, QStringLiteral("9.05")}}, present()),
            (QJsonObject{{QStringLiteral("arrival"), QStringLiteral("09:05")}}));
    }

    void setsNothingThatCannotBeUnderstood_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("half a time") << int(Field::Arrival) << QStringLiteral("9:");
        QTest::newRow("no hour of the day") << int(Field::Leaving) << QStringLiteral("29:70");
        QTest::newRow("before they came") << int(Field::Leaving) << QStringLiteral("8:00");
        QTest::newRow("an empty note") << int(Field::Note) << QStringLiteral(" ");
        QTest::newRow("an empty call") << int(Field::Said) << QString{};
    }
    void setsNothingThatCannotBeUnderstood()
    {
        QFETCH(const int, field);
        QFETCH(const QString, text);
        AttendanceMark before = present();
        before.arrival = QTime{9, 0};

        QCOMPARE(sealed({{Field(field), text}}, before), QJsonObject{});
    }

    void takesAwayAReasonAndATimeThatWereEmptied()
    {
        AttendanceMark before = present();
        before.arrival = QTime{9, 0};
        before.reason = QStringLiteral("bus");

        const QJsonObject fields = sealed({{Field::Arrival, QString{}}, {Field::Reason, QString{}}}, before);

        QVERIFY(fields.value(QStringLiteral("arrival")).isNull());
        QVERIFY(fields.value(QStringLiteral("reason")).isNull());
    }

    void keepsAReasonUntilThereIsACode()
    {
        AttendanceMark unmarked = present();
        unmarked.code.clear();

        QCOMPARE(sealed({{Field::Reason, QStringLiteral("bus")}}, unmarked), QJsonObject{});
    }

    void makesOneCallOfWhatWasSaidAndWhoWasToldWhenItWasTyped()
    {
        const QJsonObject fields = sealed({{Field::Said, QStringLiteral("on the way"), {}, Instant{5min}},
                                              {Field::Told, QStringLiteral("R. Lewis"), {}, Instant{6min}}},
            present());

        const QJsonArray calls = fields.value(QStringLiteral("followUp")).toArray();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().toObject().value(QStringLiteral("said")).toString(), QStringLiteral("on the way"));
        QCOMPARE(calls.first().toObject().value(QStringLiteral("told")).toString(), QStringLiteral("R. Lewis"));
        QCOMPARE(calls.first().toObject().value(QStringLiteral("at")).toString(), toText(Instant{6min}));
    }

    void isEndedByTheFieldThatItBecomesAndByNoOther()
    {
        QCOMPARE(draftsEndedBy(QStringLiteral("note")), QList<Field>{Field::Note});
        QCOMPARE(draftsEndedBy(QStringLiteral("followUp")), (QList<Field>{Field::Said, Field::Told}));
        QCOMPARE(draftsEndedBy(QStringLiteral("code")), QList<Field>{});
    }

private:
    using Field = MarkDraft::Field;

    static AttendanceMark present()
    {
        return given::mark(
            given::person(QStringLiteral("Aisha Bains")), given::friday, Session::Morning, QStringLiteral("present"));
    }
    static QJsonObject sealed(const QList<MarkDraft> &drafts, const AttendanceMark &before)
    {
        return fieldsOf(drafts, before, CoachId{QStringLiteral("hicks")});
    }
};

QTEST_GUILESS_MAIN(tst_MarkDraft)
#include "tst_MarkDraft.moc"

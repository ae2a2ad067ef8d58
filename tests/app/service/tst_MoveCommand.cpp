// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/FormRelease.h"
#include "app/service/KnownRecords.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

using namespace alongside;

/// An operator moves a person from one service of the file to another.
class tst_MoveCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<OperatorsService>();
        type({QStringLiteral("service"), QStringLiteral("add"), QStringLiteral("Walsall North")});
        m_aisha = add(QStringLiteral("Aisha"), QStringLiteral("Bains"));
        add(QStringLiteral("Ben"), QStringLiteral("Carr"));
    }

    void movesSomebodyByName()
    {
        const auto moved = move(QStringLiteral("aisha bains"), QStringLiteral("walsall north"));

        QCOMPARE(moved.code, ExitCode::Done);
        QCOMPARE(moved.out, m_aisha + QStringLiteral("\t2\n"));
        QVERIFY2(moved.err.contains(QStringLiteral("place them at a site")), qPrintable(moved.err));
        QCOMPARE(peopleIn(QStringLiteral("Walsall North")), QStringList{QStringLiteral("Aisha Bains")});
        QCOMPARE(peopleIn(QStringLiteral("Supported employment")), QStringList{QStringLiteral("Ben Carr")});
        const QList<Record> told = recordsIn(QStringLiteral("Supported employment"), kind::departure);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().fields,
            fieldsOf(Departure{PersonId{m_aisha}, QStringLiteral("Aisha Bains"), QStringLiteral("Walsall North"),
                QDate{2026, 11, 20}}));
        QCOMPARE(recordsIn(QStringLiteral("Walsall North"), kind::accessLine).size(), 1);
        QCOMPARE(*checkServer(m_service->open()->database()), QStringList{});
    }

    void changesNothingTheSecondTime()
    {
        move(m_aisha, QStringLiteral("Walsall North"));

        const auto again = move(m_aisha, QStringLiteral("Walsall North"));

        QCOMPARE(again.code, ExitCode::Done);
        QCOMPARE(again.out, m_aisha + QStringLiteral("\t0\n"));
        QVERIFY2(again.err.contains(QStringLiteral("already")), qPrintable(again.err));
    }

    void takesAnInterviewAlongWithItsAnswersAndItsForm()
    {
        const auto form = readRelease(ownReassessmentForm(), m_service->clock().now());
        Reassessment review{.person = {m_aisha}, .form = form->form.url, .questionnaire = form->form.id};
        review.id = {reassessmentIdOf(review.person, review.form, {})};
        write({releasing(*form), making(kind::reassessment, {}, fieldsOf(review)),
            making(kind::answer, {},
                fieldsOf(InterviewAnswer{.person = review.person,
                    .reassessment = review.id,
                    .key = QStringLiteral("matters"),
                    .seen = QStringLiteral("Smiled")}))});

        QCOMPARE(move(m_aisha, QStringLiteral("Walsall North")).code, ExitCode::Done);

        for (const QString &type : {kind::questionnaire, kind::reassessment, kind::answer})
            QVERIFY2(recordsIn(QStringLiteral("Walsall North"), type).size() == 1, qPrintable(type));
        QCOMPARE(recordsIn(QStringLiteral("Walsall North"), kind::questionnaire).first().id, form->form.id.text);
        QCOMPARE(recordsIn(QStringLiteral("Supported employment"), kind::answer).size(), 0);
        QCOMPARE(recordsIn(QStringLiteral("Supported employment"), kind::questionnaire).size(), 1);
        QCOMPARE(move(m_aisha, QStringLiteral("Supported employment")).code, ExitCode::Done);
    }

    void bringsSomebodyBackAndTakesTheNoticeAway()
    {
        move(m_aisha, QStringLiteral("Walsall North"));

        QCOMPARE(move(m_aisha, QStringLiteral("Supported employment")).code, ExitCode::Done);

        QCOMPARE(peopleIn(QStringLiteral("Supported employment")).size(), 2);
        QCOMPARE(recordsIn(QStringLiteral("Supported employment"), kind::departure).size(), 0);
    }

    void asksWhichOneWhereTwoAreCalledSo()
    {
        const QString other = add(QStringLiteral("Aisha"), QStringLiteral("Bains"));

        const auto asked = move(QStringLiteral("Aisha Bains"), QStringLiteral("Walsall North"));

        QCOMPARE(asked.code, ExitCode::Failed);
        QVERIFY2(asked.err.contains(m_aisha) && asked.err.contains(other), qPrintable(asked.err));
        QCOMPARE(move(other, QStringLiteral("Walsall North")).code, ExitCode::Done);
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(move(QStringLiteral("Nobody"), QStringLiteral("Walsall North")).code, ExitCode::Failed);
        QCOMPARE(move(m_aisha, QStringLiteral("Nowhere")).code, ExitCode::Failed);
        QCOMPARE(m_service->type({QStringLiteral("move")}).code, ExitCode::Misused);
    }

    void asksWhichServiceWhereThereAreSeveral()
    {
        const QStringList adding{QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("N. Ward"),
            QStringLiteral("--role"), QStringLiteral("coach")};

        const auto asked = m_service->type(adding);
        QCOMPARE(asked.code, ExitCode::Failed);
        QVERIFY2(asked.err.contains(QStringLiteral("--service")), qPrintable(asked.err));

        type(adding + QStringList{QStringLiteral("--service"), QStringLiteral("walsall north")});
        QCOMPARE(recordsIn(QStringLiteral("Walsall North"), kind::coach).size(), 1);
    }

private:
    void type(const QStringList &words)
    {
        const auto answer = m_service->type(words);
        QVERIFY2(answer.code == ExitCode::Done, qPrintable(answer.err));
    }
    OperatorsService::Answer move(const QString &person, const QString &to)
    {
        return m_service->type(
            {QStringLiteral("move"), QStringLiteral("--person"), person, QStringLiteral("--to"), to});
    }
    /// With a line in the log of who has looked.
    QString add(const QString &given, const QString &family)
    {
        const auto service = m_service->open();
        const auto account = service->accountCalled(QStringLiteral("Supported employment"));
        Person person;
        person.id = {m_service->ids().newId()};
        person.givenName = given;
        person.familyName = family;
        const Operation looked = making(kind::accessLine, m_service->ids().newId(),
            {{QStringLiteral("person"), person.id.text}, {QStringLiteral("what"), QStringLiteral("opened")},
                {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")}});
        const auto written = service->write(*account, {making(kind::person, person.id.text, fieldsOf(person)), looked});
        if (!written) qFatal("%s", qPrintable(written.error().detail));
        return person.id.text;
    }
    void write(const QList<Operation> &operations)
    {
        const auto service = m_service->open();
        VERIFY_OK(service->write(*service->accountCalled(QStringLiteral("Supported employment")), operations));
    }
    QList<Record> recordsIn(const QString &name, const QString &type)
    {
        const auto service = m_service->open();
        return *service->sync().all(service->accountCalled(name)->id, type);
    }
    QStringList peopleIn(const QString &name)
    {
        QStringList names;
        for (const Record &record : recordsIn(name, kind::person))
            names.append(personFrom(record).fullName());
        return names;
    }

    std::unique_ptr<OperatorsService> m_service;
    QString m_aisha;
};

QTEST_GUILESS_MAIN(tst_MoveCommand)
#include "tst_MoveCommand.moc"

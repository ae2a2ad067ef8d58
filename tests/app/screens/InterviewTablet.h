// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/records/InterviewFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/InterviewStore.h"
#include "tests/app/screens/FakeVoice.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/GivenForm.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/Must.h"

namespace alongside {

namespace interviewTablet {

inline QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

} // namespace interviewTablet

/// A tablet on which key coach M. Hicks interviews people of the given day by a small form.
class InterviewTablet : public ScreenTablet {
public:
    /// form: the one that is released.
    explicit InterviewTablet(const QList<Record> &more = {}, const QByteArray &form = givenForm::document())
        : ScreenTablet{QList<Record>{givenForm::released(form)} + more}
    {
        speech = [this] { return std::make_unique<FakeVoice>(heard); };
        restart();
        comeIn();
    }

    void comeIn()
    {
        signIn(QStringLiteral("M. Hicks"), {QStringLiteral("keyCoach")});
        screens->interviews()->comeToFront();
    }
    void start(const char *person)
    {
        screens->interviews()->open(interviewTablet::id(person));
        screens->interviews()->start();
        settle();
    }
    void resume(const char *person)
    {
        screens->interviews()->open(interviewTablet::id(person));
        settle();
    }

    InterviewScreen &interview() { return *screens->interviews()->interview(); }
    GivenScreen &given() { return *interview().given(); }
    InterviewEnd &end() { return *interview().end(); }
    /// Fails the program when it is not on the page.
    QuestionEditor &question(const char *key)
    {
        QuestionEditor *found = interview().questions()->find(QString::fromUtf8(key));
        if (!found) qFatal("%s is not on the page", key);
        return *found;
    }
    QuestionEditor &asked() { return *given().questions()->at(0); }
    /// The same the other way round, below it.
    QuestionEditor &askedAgain() { return *given().questions()->at(1); }
    QStringList shown()
    {
        QStringList keys;
        for (const QuestionLine &line : interview().questions()->lines())
            keys.append(line.question->key());
        return keys;
    }
    InterviewAnswer stored(const char *key)
    {
        return must(InterviewStore{file->reader()}.answer(interview().review().id, QString::fromUtf8(key)))
            .value_or(InterviewAnswer{});
    }

    /// From now on the disk takes nothing into that table; until it is mended.
    void refuse(const char *table)
    {
        runSql(
            QStringLiteral("CREATE TRIGGER refused BEFORE INSERT ON \"%1\" BEGIN SELECT RAISE(ABORT, 'planted'); END")
                .arg(QLatin1String{table}));
    }
    void mend() { runSql(QStringLiteral("DROP TRIGGER refused")); }
    /// The answer of somebody with another tablet, as the service sends it; shown by the next readAgain.
    void receive(InterviewAnswer answer)
    {
        answer.person = interview().review().person;
        answer.reassessment = interview().review().id;
        answer.recordedBy = CoachId{interviewTablet::id("M. Hicks")};
        write({{kind::answer, answerIdOf(answer.reassessment, answer.key), 1, fieldsOf(answer)}});
    }
    void receive(const Reassessment &review) { write({{kind::reassessment, review.id.text, 1, fieldsOf(review)}}); }
    Reassessment storedReview()
    {
        return must(InterviewStore{file->reader()}.find(interview().review().id)).value_or(Reassessment{});
    }

    FakeVoice::Heard heard;

private:
    void runSql(const QString &sql)
    {
        const auto run = [sql](Database &database) { return database.execute(sql); };
        must(file->writer().run(DatabaseThread::Urgency::Tap, run).result());
    }
};

} // namespace alongside

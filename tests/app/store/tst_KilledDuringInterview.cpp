// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/AnswerWriter.h"
#include "app/store/InterviewStore.h"
#include "app/store/InterviewWriter.h"
#include "app/store/TabletFile.h"
#include "app/store/WrittenDrafts.h"
#include "sync/client/Enrolment.h"
#include "tests/app/store/GivenInterview.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace alongside;

namespace {

constexpr int questions = 20;

const Person shan = given::person(QStringLiteral("Siân Griffiths"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));

QString keyOfQuestion(int number) { return QStringLiteral("q%1").arg(number, 2, 10, QLatin1Char{'0'}); }
bool isTyped(int number) { return number % 4 == 3; }
QJsonArray answerTo(int number) { return isTyped(number) ? given::words(QStringLiteral("Paid work")) : given::yes(); }

/// The tablet's file, open in one process.
class OpenTablet {
public:
    explicit OpenTablet(const SqliteOptions &options) : m_file{must(TabletFile::open(options))} { }

    Database &reader() { return m_file->reader(); }
    template <typename Do> auto onWriter(Do what)
    {
        return must(m_file->writer().run(DatabaseThread::Urgency::Tap, what).result());
    }
    template <typename Do> auto act(Do what)
    {
        return onWriter([&](Database &database) {
            Act act{database, recordKinds(), m_clock, hicks.id};
            return what(act);
        });
    }
    void sealAsAtTheStart()
    {
        onWriter([this](Database &database) { return sealWrittenDrafts(database, recordKinds(), m_clock, m_ids); });
    }

private:
    std::unique_ptr<TabletFile> m_file;
    FakeClock m_clock;
    FakeIds m_ids{7};
};

Result<void> prepareInterview(Database &database)
{
    EnrolReply identity;
    identity.account = QStringLiteral("service");
    identity.device = QStringLiteral("d1");
    identity.epoch = 1;
    if (auto adopted = Enrolment::adopt(database, identity); !adopted) return adopted;
    const Operation form = given::publishing(1);
    return RecordMapping{database, recordKinds()}.write({kind::questionnaire, form.id, 1, form.set});
}

/// In a process of its own: goes on with the interview, gives one answer, and is killed as soon as it is said to be
/// saved.
[[noreturn]] void answerAndBeKilled(const SqliteOptions &options, int number)
{
    OpenTablet tablet{options};
    tablet.sealAsAtTheStart();
    const Reassessment review =
        tablet.act([](Act &act) { return InterviewWriter{act}.open({.person = shan.id, .form = given::formUrl}); });
    const AnswerPlace place{review.id, keyOfQuestion(number)};
    tablet.act([&](Act &act) { return InterviewWriter{act}.stand(place.reassessment, place.key); });
    if (isTyped(number))
        tablet.act([&](Act &act) { return AnswerWriter{act}.type(place, answerTo(number)); });
    else
        tablet.act([&](Act &act) { return AnswerWriter{act}.keep(place, answerTo(number)); });
    std::raise(SIGKILL);
    std::abort();
}

bool wasKilled(const SqliteOptions &options, int number)
{
    const pid_t child = fork();
    if (child == 0) answerAndBeKilled(options, number);
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace

/// The app's process is killed after every single answer of an interview, chosen or half typed: everything that was
/// given is there, and it is one interview to the end.
class tst_KilledDuringInterview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasGiven()
    {
        TemporaryStore store;
        OpenTablet{store.options}.onWriter([](Database &database) { return prepareInterview(database); });

        for (int number = 0; number < questions; ++number) {
            QVERIFY2(wasKilled(store.options, number), qPrintable(keyOfQuestion(number)));

            OpenTablet tablet{store.options};
            tablet.sealAsAtTheStart();
            const QList<Reassessment> reviews = must(InterviewStore{tablet.reader()}.ofPerson(shan.id));
            QCOMPARE(reviews.size(), 1);
            QCOMPARE(reviews.first().position, keyOfQuestion(number));
            const InterviewAnswers answers = must(InterviewStore{tablet.reader()}.answersOf(reviews.first().id));
            QCOMPARE(answers.size(), number + 1);
            for (int given = 0; given <= number; ++given)
                QCOMPARE(answers.value(keyOfQuestion(given)).value, answerTo(given));
        }
    }
};

QTEST_GUILESS_MAIN(tst_KilledDuringInterview)
#include "tst_KilledDuringInterview.moc"

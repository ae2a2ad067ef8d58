// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/store/AnswerWriter.h"
#include "app/store/InterviewStore.h"
#include "app/store/InterviewWriter.h"
#include "app/store/WrittenDrafts.h"
#include "sync/client/Outbox.h"
#include "tests/app/store/CutTablet.h"
#include "tests/app/store/GivenInterview.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QMap>

using namespace alongside;

namespace {

const Person shan = given::person(QStringLiteral("Siân Griffiths"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));
const QByteArray response = QByteArrayLiteral("the response as it was read out");

/// A question of a full interview: chosen at once, or typed letter by letter.
struct Question {
    QString key;
    QString typed; ///< empty: chosen
};

QList<Question> fullInterview()
{
    QList<Question> questions;
    for (int part = 1; part <= 4; ++part)
        for (int number = 1; number <= 5; ++number)
            questions.append(
                {QStringLiteral("p%1q%2").arg(part).arg(number), number == 3 ? QStringLiteral("Paid") : QString{}});
    return questions;
}
const QList<Question> script = fullInterview();

Result<void> prepare(Database &database)
{
    RecordMapping mapping{database, recordKinds()};
    const Operation form = given::publishing(1);
    if (auto written = mapping.write({kind::questionnaire, form.id, 1, form.set}); !written) return written;
    return mapping.write({kind::person, shan.id.text, 1, fieldsOf(shan)});
}

/// What the coach had been told is saved when the power went.
struct Told {
    bool begun = false;
    QMap<QString, QJsonArray> answers;
    QSet<QString> sources;
    QSet<QString> reversed;
    QMap<QString, QString> seen;
    QString position;
    int sittings = 0;
    bool finished = false;
    bool agreed = false;
};

/// One life of a tablet with one full interview on it, in two sittings.
class Life : public CutTablet {
public:
    explicit Life(const QByteArray &file) : CutTablet{file, hicks} { }

    Told interview(const QByteArray &synchronous)
    {
        Told told;
        workUntilTheCut(synchronous, [&](TabletFile &file) { interview(file, told); });
        return told;
    }

    /// Empty: nothing that was called saved is lost, nothing is there twice. Otherwise what is wrong.
    QString wrongAfterRestart(const Told &told)
    {
        const auto file = restart();
        for (int start = 0; start < 2; ++start)
            must(onWriter(*file,
                [this](Database &database) { return sealWrittenDrafts(database, recordKinds(), clock(), ids()); }));
        const qsizetype waiting = must(Outbox{file->reader()}.waiting()).size();
        QList<Reassessment> reviews = must(InterviewStore{file->reader()}.ofPerson(shan.id));
        if (reviews.size() > 1 || (told.begun && reviews.isEmpty())) return QStringLiteral("reviews");
        if (reviews.isEmpty()) return waiting == 0 ? QString{} : QStringLiteral("mutations of nothing");
        if (const QString wrong = wrongWith(reviews.first(), told); !wrong.isEmpty()) return wrong;
        const InterviewAnswers answers = must(InterviewStore{file->reader()}.answersOf(reviews.first().id));
        if (const QString wrong = wrongWith(answers, told); !wrong.isEmpty()) return wrong;
        return reviews.first().isDraft() ? wrongOnGoingOn(*file, reviews.first()) : QString{};
    }

private:
    template <typename Do> bool step(TabletFile &file, Do what) { return bool(write(file, what)); }

    void interview(TabletFile &file, Told &told)
    {
        const Result<Reassessment> review = write(
            file, [](Act &act) { return InterviewWriter{act}.open({.person = shan.id, .form = given::formUrl}); });
        if (!review) return; // the power is gone
        told.begun = true;
        told.sittings = 1;
        for (const Question &question : script)
            if (!ask(file, {review->id, question.key}, question, told)) return; // likewise
        const auto finish = [&](Act &act) { return InterviewWriter{act}.finish(review->id); };
        if (!step(file, finish)) return; // likewise
        told.finished = true;
        const Agreement mark{.form = Agreement::Form::Mark, .words = QStringLiteral("A cross")};
        told.agreed = step(file, [&](Act &act) { return InterviewWriter{act}.agree(review->id, mark, response); });
    }

    bool ask(TabletFile &file, const AnswerPlace &place, const Question &question, Told &told)
    {
        const auto stand = [&](Act &act) { return InterviewWriter{act}.stand(place.reassessment, place.key); };
        if (!step(file, stand)) return false;
        told.position = place.key;
        if (!(question.typed.isEmpty() ? choose(file, place, told) : type(file, place, question.typed, told)))
            return false;
        return place.key != QStringLiteral("p2q5") || breakOff(file, place.reassessment, told);
    }

    bool choose(TabletFile &file, const AnswerPlace &place, Told &told)
    {
        if (!step(file, [&](Act &act) { return AnswerWriter{act}.keep(place, given::yes()); })) return false;
        told.answers.insert(place.key, given::yes());
        const auto source = [&](Act &act) {
            return AnswerWriter{act}.setSource(place, AnsweredBy::Person, {AnsweredHow::Pointed});
        };
        if (!step(file, source)) return false;
        told.sources.insert(place.key);
        if (!place.key.endsWith(QLatin1Char('5'))) return true;
        const ReversedCheck check{QStringLiteral("Would you rather stay?"), given::no(), clock().now()};
        if (!step(file, [&](Act &act) { return AnswerWriter{act}.setReversed(place, check); })) return false;
        told.reversed.insert(place.key);
        return true;
    }

    bool type(TabletFile &file, const AnswerPlace &place, const QString &text, Told &told)
    {
        for (int letters = 1; letters <= text.size(); ++letters) {
            const QJsonArray value = given::words(text.left(letters));
            if (!step(file, [&](Act &act) { return AnswerWriter{act}.type(place, value); })) return false;
            told.answers.insert(place.key, value);
        }
        const auto look = [&](Act &act) {
            return AnswerWriter{act}.typeWords(place, AnswerDraftField::Seen, QStringLiteral("Smiled"));
        };
        if (!step(file, look)) return false;
        told.seen.insert(place.key, QStringLiteral("Smiled"));
        return step(file, [&](Act &act) { return AnswerWriter{act}.seal(place); });
    }

    bool breakOff(TabletFile &file, const ReassessmentId &id, Told &told)
    {
        const auto pause = [&](Act &act) {
            return InterviewWriter{act}.pause(id, SittingEvent::What::Paused, QStringLiteral("Tired"));
        };
        const auto goOn = [&](Act &act) {
            return InterviewWriter{act}.open({.person = shan.id, .form = given::formUrl});
        };
        if (!step(file, pause) || !step(file, goOn)) return false;
        told.sittings = 2;
        return true;
    }

    static QString wrongWith(const Reassessment &review, const Told &told)
    {
        if (review.sittingsHeld() < told.sittings || review.sittingsHeld() > 2) return QStringLiteral("sittings");
        if (told.finished && review.isDraft()) return QStringLiteral("the end");
        if (told.agreed && standingOf(review, response) != AgreementStanding::Stands)
            return QStringLiteral("the agreement");
        const bool isWhereItWas = review.position >= told.position; // keys of the script sort as they are asked
        return isWhereItWas ? QString{} : QStringLiteral("the position %1").arg(review.position);
    }

    static QString wrongWith(const InterviewAnswers &answers, const Told &told)
    {
        for (const Question &question : script) {
            const InterviewAnswer answer = answers.value(question.key);
            if (!isKept(answer.value, told.answers.value(question.key), question)) return question.key;
            if (told.sources.contains(question.key) && answer.by != AnsweredBy::Person)
                return QStringLiteral("whose %1").arg(question.key);
            if (told.reversed.contains(question.key) && (!answer.reversed || answer.reversed->value != given::no()))
                return QStringLiteral("%1 the other way round").arg(question.key);
            if (answer.seen != told.seen.value(question.key, answer.seen)) return QStringLiteral("what was seen");
        }
        return {};
    }

    /// What was told is there, or one step more than that.
    static bool isKept(const QJsonArray &value, const QJsonArray &told, const Question &question)
    {
        if (value == told) return true;
        if (question.typed.isEmpty()) return told.isEmpty() && value == given::yes();
        const auto textOf = [](const QJsonArray &of) { return of.at(0)[QStringLiteral("valueString")].toString(); };
        return textOf(value).startsWith(textOf(told)) && question.typed.startsWith(textOf(value));
    }

    /// Whoever opens it again goes on with the same one, where it was left.
    QString wrongOnGoingOn(TabletFile &file, const Reassessment &before)
    {
        const Result<Reassessment> again = write(
            file, [](Act &act) { return InterviewWriter{act}.open({.person = shan.id, .form = given::formUrl}); });
        if (!again || again->id != before.id) return QStringLiteral("a second draft");
        if (again->position != before.position) return QStringLiteral("another question");
        return must(InterviewStore{file.reader()}.ofPerson(shan.id)).size() == 1 ? QString{}
                                                                                 : QStringLiteral("a second review");
    }
};

} // namespace

/// The battery is pulled out before every single write of a full interview in two sittings, and with it goes every
/// write that was not synced: nothing that was called saved is lost, and no second draft appears.
class tst_PowerCutDuringInterview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = CutTablet::fileBefore(prepare); }

    void losesNothingThatWasGiven_data()
    {
        QTest::addColumn<FaultyVfs::Unsynced>("unsynced");
        QTest::addColumn<int>("step"); // no multiple of what one answer writes: over the interview, every point of one
        QTest::newRow("unsynced writes are gone") << FaultyVfs::Unsynced::Lost << 1;
        QTest::newRow("unsynced writes are torn") << FaultyVfs::Unsynced::Torn << 5;
    }
    void losesNothingThatWasGiven()
    {
        QFETCH(const FaultyVfs::Unsynced, unsynced);
        QFETCH(const int, step);
        const int operations = operationsOf<Life>(m_before, [](Life &life) { life.interview("FULL"); });
        QSet<qsizetype> answersAtTheCut;

        for (int operation = 1; operation <= operations; operation += step) {
            Life life{m_before};
            life.disk().setUnsynced(unsynced, quint64(operation));
            life.disk().failAt(operation, FaultyVfs::Fault::PowerCut);
            const Told told = life.interview("FULL");
            answersAtTheCut.insert(told.answers.size());

            const QString wrong = life.wrongAfterRestart(told);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("before operation %1: %2").arg(operation).arg(wrong)));
        }

        qInfo("%d power cuts, after each of %d answers", operations / step, int(script.size()));
        QVERIFY(answersAtTheCut.size() >= script.size()); // every answer was once the last
    }

    void findsThePlantedBugOfNotSyncing()
    {
        Life life{m_before};
        const Told told = life.interview("OFF");
        QVERIFY(told.agreed); // says SQLite

        QVERIFY(!life.wrongAfterRestart(told).isEmpty());
    }

private:
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(tst_PowerCutDuringInterview)
#include "tst_PowerCutDuringInterview.moc"

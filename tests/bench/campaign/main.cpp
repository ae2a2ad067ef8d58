// SPDX-License-Identifier: Apache-2.0
//
// What the campaign board costs whoever leads it, with 147 people, every third of whom has a review under way by our
// own form: read and counted, narrowed to a site, and the people behind a number. Screens, store and SQLCipher are
// real; drawing is not in it. Prints one line of JSON. bench_campaign FORM
#include "app/records/InterviewFields.h"
#include "app/records/RecordKinds.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/GivenForm.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace alongside;

namespace {

constexpr int peopleBeside = 137; // the day that is given has ten
constexpr int rounds = 15;
constexpr Instant morning{std::chrono::hours{24 * 365 * 56}};

Record invitingTo(const Campaign &campaign, const PersonId &person)
{
    const Invitation invitation{.campaign = campaign.id, .person = person};
    return {kind::invitation, invitationIdOf(campaign.id, person), 1, fieldsOf(invitation)};
}

/// Begun, with one answer.
QList<Record> reviewOf(const PersonId &person, const QString &form, const QuestionnaireId &version)
{
    const CoachId coach{givenDay::id(QStringLiteral("M. Hicks"))};
    const Reassessment review{.id = {reassessmentIdOf(person, form, {})},
        .person = person,
        .form = form,
        .questionnaire = version,
        .startedAt = morning,
        .startedBy = coach};
    InterviewAnswer answer;
    answer.person = person;
    answer.reassessment = review.id;
    answer.key = QStringLiteral("matters");
    answer.value = {QJsonObject{{QStringLiteral("valueString"), QStringLiteral("My garden")}}};
    answer.recordedBy = coach;
    answer.at = morning;
    return {{kind::reassessment, review.id.text, 1, fieldsOf(review)},
        {kind::answer, answerIdOf(review.id, answer.key), 1, fieldsOf(answer)}};
}

QList<Record> campaignOfEverybody(const Record &form)
{
    const QString url = form.fields.value(QStringLiteral("url")).toString();
    const Campaign campaign{.id = {givenDay::id(QStringLiteral("campaign"))},
        .name = QStringLiteral("Everybody’s review"),
        .form = url,
        .from = {2026, 9, 1},
        .due = {2026, 12, 18}};
    QList<Record> records{form, {kind::campaign, campaign.id.text, 1, fieldsOf(campaign)}};
    const QList<Record> beside = givenDay::more(peopleBeside);
    int number = 0;
    for (const Record &record : givenDay::records() + beside) {
        if (record.type != kind::person) continue;
        const PersonId person{record.id};
        records.append(invitingTo(campaign, person));
        if (++number % 3 == 0) records += reviewOf(person, url, {form.id});
    }
    return beside + records;
}

QByteArray read(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) qFatal("there is no form at %s", qPrintable(path));
    return file.readAll();
}

/// The median of the rounds, in milliseconds.
template <typename Work> double timeOf(Work work)
{
    QList<double> taken;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        taken.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    return taken.at(rounds / 2);
}

} // namespace

int main(int count, char **words)
{
    const QGuiApplication application{count, words};
    if (count != 2) qFatal("bench_campaign FORM");
    ScreenTablet tablet{campaignOfEverybody(givenForm::released(read(QString::fromLocal8Bit(words[1]))))};
    tablet.signIn(QStringLiteral("M. Hicks"), {QStringLiteral("supervisor")});
    CampaignScreen &board = *tablet.screens->campaign();
    board.comeToFront();
    const QStringList keys{board.steps()->lines().first().key, board.steps()->lines().last().key};
    const QJsonObject line{{QStringLiteral("people"), board.everybody()},
        {QStringLiteral("readMs"), timeOf([&](int) { board.readAgain(); })},
        {QStringLiteral("narrowMs"), timeOf([&](int round) { board.setScope(round % 2 == 0 ? 2 : 0); })},
        {QStringLiteral("openMs"), timeOf([&](int round) { board.choose(keys.at(round % 2)); })}};
    std::puts(QJsonDocument{line}.toJson(QJsonDocument::Compact).constData());
}

// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/ShansInterview.h"

#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/GivenForm.h"

#include <QFile>

namespace alongside {

namespace {

QByteArray ownForm()
{
    QFile file{QStringLiteral(OWN_FORM)};
    if (!file.open(QIODevice::ReadOnly)) qFatal("no form at %s", OWN_FORM);
    return file.readAll();
}

bool comesIntoSight(Journey &coach, const QString &name)
{
    if (!coach.waitFor([&] { return coach.item(name) != nullptr; })) return false;
    coach.item(name)->forceActiveFocus(Qt::TabFocusReason);
    return true;
}

} // namespace

namespace shansInterview {

QList<Record> records()
{
    Record hicks;
    for (const Record &record : givenDay::records())
        if (record.id == givenDay::id(QStringLiteral("M. Hicks"))) hicks = record;
    hicks.fields.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("keyCoach")});
    return {hicks, givenForm::released(ownForm())};
}

bool start(Journey &coach)
{
    if (!coach.signIn(0, EnrolledFolder::hicksPin)) return false;
    coach.screens().openPerson(givenDay::id(QStringLiteral("Shan")));
    return tapInSight(coach, QStringLiteral("startReassessment")) && coach.reads(QStringLiteral("with Shan?"))
        && coach.tap(QStringLiteral("startsEasy")) && coach.tap(QStringLiteral("startInterview"))
        && coach.waitFor([&] { return interviewOf(coach).isOpen(); });
}

InterviewScreen &interviewOf(Journey &coach) { return *coach.screens().work()->interviews()->interview(); }

GivenScreen &givenOf(Journey &coach) { return *interviewOf(coach).given(); }

InterviewAnswer stored(Journey &coach, const QString &key)
{
    const bool isOnDisk = coach.waitFor([&] { return !interviewOf(coach).saved().isEmpty(); });
    return isOnDisk ? interviewOf(coach).answers().value(key) : InterviewAnswer{};
}

} // namespace shansInterview

bool tapInSight(Journey &coach, const QString &name) { return comesIntoSight(coach, name) && coach.tap(name); }

bool typeInSight(Journey &coach, const QString &name, const QString &text)
{
    return comesIntoSight(coach, name) && coach.type(name, text);
}

} // namespace alongside

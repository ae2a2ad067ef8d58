// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationEqualities.h"

#include "app/records/EqualitiesKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/DemonstrationWork.h"

#include <random>

namespace alongside {

namespace {

constexpr int oneInSoManyWasNotAsked = 9;
constexpr int oneInSoManyTookItBack = 30;

/// Of a hundred answers to each question the first is given by so many; the rest is shared by the others.
constexpr int percentOfTheFirst = 60;

QString answerOf(const QStringList &answers, std::mt19937 &dice)
{
    if (int(dice() % 100) < percentOfTheFirst) return answers.first();
    return answers.at(1 + int(dice() % quint32(answers.size() - 1)));
}

Operation said(const PersonId &person, EqualitiesQuestion question, const QString &answer, Instant at)
{
    const QString name = person.text + toText(question) + answer;
    return making(kind::equalities, demonstrationId(kind::equalities, name),
        fieldsOf(EqualitiesAnswer{.person = person, .question = toText(question), .answer = answer, .at = at}));
}

} // namespace

QList<Operation> demonstrationEqualities(const QList<DemonstrationPerson> &people, QDate day)
{
    QList<Operation> operations;
    for (qsizetype number = 0; number < people.size(); ++number) {
        if (number % oneInSoManyWasNotAsked == 0) continue;
        const PersonId person = people.at(number).person.id;
        std::mt19937 dice{quint32(number)};
        const QDate asked = day.addDays(-1 - int(dice() % 200));
        for (const EqualitiesQuestion question : everyEqualitiesQuestion)
            operations.append(
                said(person, question, answerOf(answersTo(question), dice), demonstrationInstant(asked, QTime{11, 0})));
        if (number % oneInSoManyTookItBack == 1)
            operations.append(said(
                person, EqualitiesQuestion::Religion, takenBack, demonstrationInstant(asked.addDays(1), QTime{11, 0})));
    }
    return operations;
}

} // namespace alongside

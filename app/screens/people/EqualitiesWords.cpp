// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/EqualitiesWords.h"

#include <QHash>

namespace alongside {

QString EqualitiesWords::title(EqualitiesQuestion question)
{
    switch (question) {
    case EqualitiesQuestion::EthnicGroup:
        return tr("Ethnic group");
    case EqualitiesQuestion::Sex:
        return tr("Sex");
    case EqualitiesQuestion::Religion:
        return tr("Religion");
    case EqualitiesQuestion::SexualOrientation:
        return tr("Sexual orientation");
    case EqualitiesQuestion::MainLanguage:
        return tr("Main language");
    }
    Q_UNREACHABLE();
}

QStringList EqualitiesWords::choices(EqualitiesQuestion question)
{
    const QHash<QString, QString> words{{QStringLiteral("asian"), tr("Asian", "an ethnic group")},
        {QStringLiteral("black"), tr("Black", "an ethnic group")},
        {QStringLiteral("mixed"), tr("Mixed", "an ethnic group")},
        {QStringLiteral("white"), tr("White", "an ethnic group")}, {QStringLiteral("female"), tr("Female")},
        {QStringLiteral("male"), tr("Male")}, {QStringLiteral("noReligion"), tr("No religion")},
        {QStringLiteral("christian"), tr("Christian")}, {QStringLiteral("buddhist"), tr("Buddhist")},
        {QStringLiteral("hindu"), tr("Hindu")}, {QStringLiteral("jewish"), tr("Jewish")},
        {QStringLiteral("muslim"), tr("Muslim")}, {QStringLiteral("sikh"), tr("Sikh")},
        {QStringLiteral("straight"), tr("Straight")}, {QStringLiteral("gayOrLesbian"), tr("Gay or lesbian")},
        {QStringLiteral("bisexual"), tr("Bisexual")}, {QStringLiteral("english"), tr("English", "a language")},
        {QStringLiteral("welsh"), tr("Welsh", "a language")}, {QStringLiteral("signLanguage"), tr("A sign language")},
        {QStringLiteral("another"), tr("Another", "group")}, {preferNotToSay, tr("Prefer not to say")}};
    QStringList choices;
    for (const QString &answer : answersTo(question)) {
        Q_ASSERT(words.contains(answer));
        choices.append(words.value(answer));
    }
    return choices;
}

} // namespace alongside

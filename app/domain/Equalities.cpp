// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Equalities.h"

namespace alongside {

namespace {

QStringList groupsOf(EqualitiesQuestion question)
{
    const auto words = [](const char *withSpaces) { return QString::fromLatin1(withSpaces).split(QLatin1Char(' ')); };
    switch (question) {
    case EqualitiesQuestion::EthnicGroup:
        return words("asian black mixed white");
    case EqualitiesQuestion::Sex:
        return words("female male");
    case EqualitiesQuestion::Religion:
        return words("noReligion christian buddhist hindu jewish muslim sikh");
    case EqualitiesQuestion::SexualOrientation:
        return words("straight gayOrLesbian bisexual");
    case EqualitiesQuestion::MainLanguage:
        return words("english welsh signLanguage");
    }
    Q_UNREACHABLE();
}

} // namespace

QString toText(EqualitiesQuestion question)
{
    switch (question) {
    case EqualitiesQuestion::EthnicGroup:
        return QStringLiteral("ethnicGroup");
    case EqualitiesQuestion::Sex:
        return QStringLiteral("sex");
    case EqualitiesQuestion::Religion:
        return QStringLiteral("religion");
    case EqualitiesQuestion::SexualOrientation:
        return QStringLiteral("sexualOrientation");
    case EqualitiesQuestion::MainLanguage:
        return QStringLiteral("mainLanguage");
    }
    Q_UNREACHABLE();
}

QStringList answersTo(EqualitiesQuestion question)
{
    return groupsOf(question) + QStringList{QStringLiteral("another"), preferNotToSay};
}

} // namespace alongside

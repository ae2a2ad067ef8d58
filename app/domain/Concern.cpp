// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Concern.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr Concern::Part happenings[] = {
    Concern::Part::Fact, Concern::Part::OwnWords, Concern::Part::Hearsay, Concern::Part::Opinion};

struct SafetyText {
    Concern::Safety safety;
    const char *text;
};

constexpr SafetyText safetyTexts[] = {{Concern::Safety::NotSaid, "notSaid"}, {Concern::Safety::Safe, "safe"},
    {Concern::Safety::NotSafe, "notSafe"}, {Concern::Safety::NotKnown, "notKnown"}};

bool saysSomething(const QString &text) { return !text.trimmed().isEmpty(); }

} // namespace

QList<ConcernGap> gapsIn(const Concern &concern)
{
    QList<ConcernGap> gaps;
    const bool isTold = std::any_of(std::begin(happenings), std::end(happenings),
        [&](Concern::Part part) { return saysSomething(concern.part(part)); });
    if (!isTold) gaps.append(ConcernGap::Words);
    if (concern.safety == Concern::Safety::NotSaid) gaps.append(ConcernGap::Safety);
    return gaps;
}

bool isBegun(const Concern &concern)
{
    return concern.safety != Concern::Safety::NotSaid
        || std::any_of(concern.parts.cbegin(), concern.parts.cend(), saysSomething);
}

QString toText(Concern::Safety safety)
{
    const auto found = std::find_if(std::begin(safetyTexts), std::end(safetyTexts),
        [safety](const SafetyText &each) { return each.safety == safety; });
    Q_ASSERT(found != std::end(safetyTexts));
    return QString::fromLatin1(found->text);
}

Concern::Safety safetyFromText(const QString &text)
{
    const auto found = std::find_if(std::begin(safetyTexts), std::end(safetyTexts),
        [&text](const SafetyText &each) { return text == QLatin1String{each.text}; });
    return found == std::end(safetyTexts) ? Concern::Safety::NotSaid : found->safety;
}

} // namespace alongside

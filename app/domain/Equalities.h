// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"

#include <QStringList>

#include <array>

namespace alongside {

/// What people may say for monitoring equalities: each is optional, and is given out as counts of groups alone.
enum class EqualitiesQuestion { EthnicGroup, Sex, Religion, SexualOrientation, MainLanguage };
inline constexpr std::array everyEqualitiesQuestion{EqualitiesQuestion::EthnicGroup, EqualitiesQuestion::Sex,
    EqualitiesQuestion::Religion, EqualitiesQuestion::SexualOrientation, EqualitiesQuestion::MainLanguage};

/// "ethnicGroup": the form of the wire and of the store.
QString toText(EqualitiesQuestion question);

/// They were asked, and would rather not: an answer to every question.
inline const QString preferNotToSay = QStringLiteral("preferNotToSay");
/// What was said before no longer counts.
inline const QString takenBack = QStringLiteral("takenBack");
/// The groups of the Census of England and Wales 2021 at their widest, another one, and that they prefer not to say.
QStringList answersTo(EqualitiesQuestion question);

/// One thing that somebody said, or took back; of several to one question the last counts.
struct EqualitiesAnswer {
    PersonId person = {};
    QString question = {};
    QString answer = {};
    Instant at = {};

    bool operator==(const EqualitiesAnswer &) const = default;
};

} // namespace alongside

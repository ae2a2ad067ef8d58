// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"

#include <array>

namespace alongside {

using ConcernId = Id<struct ConcernKind>;

/// What somebody saw, heard or thinks that may mean that a person is being harmed. Fact, hearsay and opinion are kept
/// apart, and the person's own words are as they were said. It is never changed: more is another concern.
struct Concern {
    /// What is written, in the order in which it is asked for. The numbers are on disk.
    enum class Part {
        Fact, ///< seen or heard by the writer
        OwnWords, ///< the person's, exactly
        Hearsay, ///< what others said
        Opinion, ///< what the writer thinks it means
        Wants, ///< what the person wants to happen
        SafetyWhy, ///< what makes them safe, or not
        Told, ///< who was told, and when
    };
    static constexpr int partCount = 7;
    /// Whether the person is safe at this moment. The numbers are on disk.
    enum class Safety { NotSaid, Safe, NotSafe, NotKnown };

    ConcernId id = {};
    PersonId person = {};
    QString personName = {}; ///< as its writer knew them: a lead's tablet may not have them
    CoachId by = {};
    QString byName = {};
    Instant at = {}; ///< when it was begun
    Safety safety = Safety::NotSaid;
    std::array<QString, partCount> parts = {};

    const QString &part(Part which) const { return parts.at(size_t(which)); }
    QString &part(Part which) { return parts.at(size_t(which)); }

    bool operator==(const Concern &) const = default;
};

/// What must be there before it can go: it is not held up for anything else.
enum class ConcernGap {
    Words, ///< nothing says what happened
    Safety, ///< nobody said whether the person is safe now
};
QList<ConcernGap> gapsIn(const Concern &concern);
/// Somebody began to write it.
bool isBegun(const Concern &concern);

QString toText(Concern::Safety safety);
/// NotSaid for a word that this version does not know.
Concern::Safety safetyFromText(const QString &text);

/// What the service says about concerns: nothing where it has not said it yet.
struct Safeguarding {
    QByteArray concernKey = {}; ///< public half: what concerns are sealed to
    QString dutyPhone = {}; ///< of the duty team

    bool operator==(const Safeguarding &) const = default;
};

} // namespace alongside

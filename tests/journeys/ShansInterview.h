// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/Journey.h"

namespace alongside {

class InterviewScreen;
class GivenScreen;
struct InterviewAnswer;

/// Shan's reassessment by the service's own form, with key coach M. Hicks: what every story of an interview begins
/// with.
namespace shansInterview {

/// M. Hicks is a key coach, and the service has released its form.
QList<Record> records();
/// Signs in and begins it, in easy-read.
[[nodiscard]] bool start(Journey &coach);

InterviewScreen &interviewOf(Journey &coach);
GivenScreen &givenOf(Journey &coach);
/// What is saved at that question, once all that was given is.
InterviewAnswer stored(Journey &coach, const QString &key);

} // namespace shansInterview

/// Brings something into sight first, as a thumb does it: whatever has the focus is. Then touches it, or types into it.
[[nodiscard]] bool tapInSight(Journey &coach, const QString &name);
[[nodiscard]] bool typeInSight(Journey &coach, const QString &name, const QString &text);

} // namespace alongside

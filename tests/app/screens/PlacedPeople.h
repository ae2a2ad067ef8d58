// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/screens/GivenDay.h"

/// GivenDay's people with a placement behind each place on the register.
namespace alongside::placed {

/// Aisha, Craig, Daljit, Shan and Tomasz in Horticulture with M. Hicks; Eleri, Lloyd and Priya in Catering with R.
/// Lewis.
QList<Record> everybody();
/// givenDay::more, in Horticulture with M. Hicks.
QList<Record> more(int people);
/// Open from Monday to Friday, with room for 30.
QList<Record> site(const QString &name);
/// That person does not want to go anywhere else.
QList<Record> noToMoving(const QString &person);

} // namespace alongside::placed

// SPDX-License-Identifier: Apache-2.0
// JSON as a stranger sends it to either side: a whole request, or the arguments of a method.
#include "sync/protocol/Codec.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ReadAsEverything.h"
#include "tests/support/TestKinds.h"

#include <QJsonDocument>

namespace alongside {

namespace {

/// What was read is written, and read the same again.
void readBack(const QJsonObject &json)
{
    const auto push = pushRequestFromJson(json);
    if (!push) return; // refused
    const auto again = pushRequestFromJson(toJson(*push, testKinds()));
    if (!again) broken("a push that was read cannot be written");
    if (!(*again == *push)) broken("a push changes when it is written and read");
}

void read(const QJsonObject &json)
{
    readAsEverything(json);
    readBack(json);
}

} // namespace

void takeInput(const QByteArray &input)
{
    if (const auto calls = decodeRequest(input))
        for (const Invocation &call : *calls)
            read(call.arguments);
    read(QJsonDocument::fromJson(input).object());
}

} // namespace alongside

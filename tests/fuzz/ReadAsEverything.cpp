// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/ReadAsEverything.h"

#include "sync/merge/Conflict.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Held.h"
#include "sync/protocol/Manifest.h"
#include "sync/protocol/Snapshot.h"
#include "sync/protocol/Validation.h"
#include "tests/support/TestKinds.h"

#include <QJsonDocument>

namespace alongside {

int readAsEverything(const QJsonObject &json)
{
    int read = 0;
    if (const auto push = pushRequestFromJson(json)) {
        for (const Mutation &one : push->mutations) {
            read += hashOf(one).size() == 32;
            for (const Operation &operation : one.ops)
                read += validate(testKinds(), operation) ? 1 : 0;
        }
    }
    read += pushReplyFromJson(json) ? 1 : 0;
    read += changesPageFromJson(json) ? 1 : 0;
    read += changesRequestFromJson(json) ? 1 : 0;
    read += accountSessionFromJson(json) ? 1 : 0;
    read += enrolReplyFromJson(json) ? 1 : 0;
    read += enrolRequestFromJson(json) ? 1 : 0;
    read += signInReplyFromJson(json) ? 1 : 0;
    read += gapRequestFromJson(json) ? 1 : 0;
    read += mutationFromJson(json) ? 1 : 0;
    read += methodErrorFromJson(json) ? 1 : 0;
    read += snapshotRequestFromJson(json) ? 1 : 0;
    read += snapshotFromJson(json) ? 1 : 0;
    read += snapshotFrameFromText(QJsonDocument{json}.toJson()) ? 1 : 0;
    read += manifestRequestFromJson(json) ? 1 : 0;
    read += manifestPartFromJson(json) ? 1 : 0;
    read += heldListFromJson(json) ? 1 : 0;
    read += heldDecisionFromJson(json) ? 1 : 0;
    read += heldOutcomeFromJson(json) ? 1 : 0;
    read += Conflict::fromFields(json) ? 1 : 0;
    return read;
}

} // namespace alongside

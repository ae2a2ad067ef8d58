// SPDX-License-Identifier: Apache-2.0
// What answers a tablet: the service, a captive portal, or somebody in between. The first byte says to what.
#include "sync/client/JmapRemoteStore.h"
#include "sync/client/ReplyCheck.h"
#include "sync/protocol/PageText.h"
#include "sync/protocol/Wire.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestKinds.h"

namespace alongside {

namespace {

const FetchRequest asked{QStringLiteral("riverside"), QStringLiteral("Person"), {QStringLiteral("a")}};

void readHead(const HttpReply &reply, const QByteArray &nonce)
{
    if (!faultIn(reply, nonce) && headerValue(reply.headers, wire::nonceHeader) != nonce)
        broken("a reply without the nonce counts");
    static const FakeClock clock;
    static_cast<void>(clockAhead(reply, clock.now()));
}

void readRecord(const QByteArray &document)
{
    PageText page{1 << 16, testKinds()};
    if (!page.addRecord(QStringLiteral("Person"), QStringLiteral("a"), 1, document)) return; // refused
    if (!page.addRecord(QStringLiteral("Attendance"), QStringLiteral("b"), 2, document))
        broken("refused as another kind");
    if (page.finish({{1, 1}, false, 1, QStringLiteral("s")}).isEmpty()) broken("a page is empty");
}

} // namespace

void takeInput(const QByteArray &input)
{
    static const JmapRemoteStore remote{QStringLiteral("token"), testKinds()};
    const QByteArray rest = input.mid(1);
    const HttpReply reply{200, {}, rest};
    switch (input.isEmpty() ? 0 : uchar(input.front()) % 6) {
    case 0:
        static_cast<void>(remote.exchangeIn(reply));
        break;
    case 1:
        static_cast<void>(remote.sessionIn(reply, asked.account));
        break;
    case 2:
        static_cast<void>(remote.recordsIn(reply, asked));
        break;
    case 3:
        static_cast<void>(remote.gapIn(reply));
        static_cast<void>(remote.snapshotIn(reply));
        break;
    case 4:
        readHead({200, {{wire::nonceHeader, rest.left(8)}, {"Date", rest.mid(8)}, {"Retry-After", rest.mid(8)}}, rest},
            "01234567");
        break;
    default:
        readRecord(rest);
    }
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: communication needs on one visit.
ListModel {
    ListElement {
        code: "makaton"
        words: "Makaton and short sentences"
        met: 0
    }
    ListElement {
        code: "time"
        words: "Wait ten seconds. Do not finish her sentences."
        met: -1
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: how to talk with somebody.
ListModel {
    ListElement {
        code: "Makaton"
        words: "and short sentences. Do not finish her sentences."
        review: "Look at it again by March 2027"
        met: "Met on 4 of the last 4 visits"
        isOverdue: false
    }
    ListElement {
        code: "Time to answer"
        words: "Wait ten seconds. Loud hand-dryers upset her."
        review: "Overdue: look at it again, it was due by September 2026"
        met: "Met on 3 of the last 4 visits, not met on Thu 12 Nov"
        isOverdue: true
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one person's visits through time.
QtObject {
    id: root

    readonly property TimelineRows latest: TimelineRows {
    }
    readonly property TimelineRows all: TimelineRows {
    }
    readonly property VisitPlanner planner: VisitPlanner {
    }
    property string sentence: "131 visits on this tablet"
    property bool longer: true

    function open(): void {
    }
    function close(): void {
    }
    function readOlder(): void {
    }
}

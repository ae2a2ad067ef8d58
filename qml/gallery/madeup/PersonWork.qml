// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what coaches write and count about somebody.
QtObject {
    property bool allowed: true
    readonly property PersonNotes notes: PersonNotes {
    }
    readonly property PersonTasks tasks: PersonTasks {
    }
    readonly property EarningsScreen earnings: EarningsScreen {
    }
    readonly property ChartColumns attendance: ChartColumns {
        sentence: "Here on 37 of 42 days in 9 weeks."
        series: ["Here", "Away", "Away, we don’t know why"]

        Component.onCompleted: fill([["21 Sept", 5, 0, 0], ["28 Sept", 4, 1, 0], ["5 Oct", 5, 0, 0], ["12 Oct", 2, 2, 1], ["19 Oct", 5, 0, 0], ["26 Oct", 4, 0, 1], ["2 Nov", 5, 0, 0], ["9 Nov", 4, 1, 0], ["16 Nov", 3, 0, 0]])
    }
}

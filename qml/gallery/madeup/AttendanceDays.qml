// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: thirteen weeks of days.
ListModel {
    id: root

    enum Kind {
        Nothing,
        Here,
        Away,
        AwayUnexplained,
        NotExpected,
        ToCome
    }

    readonly property int weeks: 13
    readonly property list<string> counts: ["12 of 13", "12 of 13", "13 of 13", "", "10 of 12"]
    readonly property list<string> codes: ["Monday: 12 of 13 days. 2 late, 1 sick.", "Tuesday: 12 of 13 days. 1 away (we don't know why).", "Wednesday: 13 of 13 days. 1 late.", "", "Friday: 10 of 12 days. 1 sick, 1 away (we don't know why)."]

    function kindOf(weekday: int, week: int): int {
        const day = weekday * 13 + week;
        if (week === 12 && weekday === 4)
            return AttendanceDays.ToCome;
        if (weekday === 3)
            return AttendanceDays.NotExpected;
        return day === 4 || day === 27 || day === 60 ? AttendanceDays.Away : day === 19 || day === 57 ? AttendanceDays.AwayUnexplained : AttendanceDays.Here;
    }

    Component.onCompleted: {
        const said = ["no mark", "here", "sick", "away, we don't know why", "not expected", "still to come"];
        for (let weekday = 0; weekday < 5; ++weekday) {
            for (let week = 0; week < 13; ++week) {
                const kind = root.kindOf(weekday, week);
                root.append({
                        "kind": kind,
                        "letter": kind === 2 ? "S" : kind === 3 ? "U" : "",
                        "words": new Date(2026, 7, 24 + week * 7 + weekday).toLocaleDateString(Qt.locale(), "dddd d MMMM") + ": " + said[kind]
                    });
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the board of a service in a quarter that is not over.
QtObject {
    id: root

    property bool mayLook: true
    property string quarter: "October to December 2026"
    property string countSentence: "147 people · counted on Fri 20 Nov · the quarter is not over"
    property bool hasLater: false
    property bool hasEarlier: true
    readonly property BoardNumbers first: BoardNumbers {
        Component.onCompleted: fill([["load|1", "Town Hall", 34, "Tue 17 Nov, morning · room for 32, 2 too many", true], ["4|overdue", "A planned visit is overdue", 11, "", true], ["5|overdue", "The next review is overdue", 9, "", true]])
    }
    readonly property BoardNumbers placements: BoardNumbers {
        Component.onCompleted: fill([["0|1", "Day service", 71, "3 fewer than on 30 Sep"], ["0|2", "Work preparation", 18, "as many as on 30 Sep"], ["0|3", "Work experience", 12, "2 more than on 30 Sep"], ["0|4", "Supported permitted work", 9, "1 more than on 30 Sep"], ["0|5", "Paid employment", 14, "1 more than on 30 Sep"], ["0|paused", "Suspended", 4, "1 fewer than on 30 Sep"], ["0|planned", "Not begun yet", 3, "3 more than on 30 Sep"], ["0|ended", "Ended, and none since", 10, "2 more than on 30 Sep"], ["0|none", "No placement", 6, "5 fewer than on 30 Sep"]])
    }
    readonly property BoardNumbers sites: BoardNumbers {
        Component.onCompleted: fill([["load|2", "Brownhills", 21, "Mon 16 Nov, morning · room for 24"], ["load|3", "Goscote Centre", 27, "Wed 18 Nov, afternoon · room for 30"], ["load|1", "Town Hall", 34, "Tue 17 Nov, morning · room for 32, 2 too many", true]])
    }
    readonly property BoardNumbers streams: BoardNumbers {
        Component.onCompleted: fill([["1|1", "Horticulture", 31, "Goscote Centre · 142 sessions a week · 4 more than on 30 Sep"], ["1|2", "Catering", 28, "Town Hall · 120 sessions a week · as many as on 30 Sep"], ["1|3", "Car valet", 9, "Brownhills · 34 sessions a week · 6 fewer than on 30 Sep"], ["1|employer", "At an employer", 23, "61 sessions a week · 2 more than on 30 Sep"], ["1|none", "Expected nowhere", 6, "as many as on 30 Sep"]])
    }
    readonly property BoardNumbers hours: BoardNumbers {
        Component.onCompleted: fill([["2|1", "under 16 hours a week", 13, "1 more than on 30 Sep"], ["2|2", "16+ hours a week", 8, "as many as on 30 Sep"], ["2|none", "No hours recorded, or no work", 126, "1 fewer than on 30 Sep"]])
    }
    readonly property BoardNumbers sustained: BoardNumbers {
        Component.onCompleted: fill([["3|none", "No hours recorded, or no work", 124, "1 fewer than on 30 Sep"], ["3|not", "Not sustained", 15, "as many as on 30 Sep"], ["3|yes", "Sustained", 8, "1 more than on 30 Sep"]])
    }
    readonly property BoardNumbers attendance: BoardNumbers {
        Component.onCompleted: fill([["6|underHalf", "Came to fewer than half", 9, ""], ["6|halfOrMore", "Came to half or more", 37, ""], ["6|nineOfTen", "Came to nine of ten, or more", 96, ""], ["6|none", "Nothing is marked of them", 5, ""]])
    }
    readonly property BoardNumbers support: BoardNumbers {
        Component.onCompleted: fill([["7|noSupport", "No support", 4, ""], ["7|quarterHour", "Up to 15 minutes for each hour", 11, ""], ["7|halfHour", "Up to 30 minutes for each hour", 5, ""], ["7|overHalfHour", "More than 30 minutes for each hour", 3, ""], ["7|none", "No hours recorded, or no work", 124, ""]])
    }
    property string attendanceSentence: "86% of this quarter’s marked sessions: 8,214 of 9,551."
    property string supportSentence: "17 minutes over everybody, in weeks whose hours are known."
    property string hoursSentence
    property string chosen
    property string shownKey: chosen === "" ? "load|1" : chosen
    property string peopleTitle: chosen === "" ? "Town Hall: 34" : "Day service: 71"
    readonly property BoardPeople people: BoardPeople {
    }
    property string emptySentence
    property string nobodySentence
    property string problem
    property string paperSentence

    function choose(key: string): void {
        root.chosen = key;
    }
    function turnEarlier(): void {
        root.quarter = "July to September 2026";
        root.countSentence = "147 people · counted on Wed 30 Sep";
        root.hasLater = true;
    }
    function turnLater(): void {
        root.quarter = "October to December 2026";
        root.hasLater = false;
    }
    function publishTable(): void {
        root.paperSentence = "Saved in Documents: Board, 2026-Q4, counts.csv. It holds counts only, none under 5.";
    }
    function publishPaper(): void {
        root.paperSentence = "Saved in Documents: Board, 2026-Q4, counts.pdf. It holds counts only, none under 5.";
    }
}

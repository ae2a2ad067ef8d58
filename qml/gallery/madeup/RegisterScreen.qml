// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in for the register: marks change here and nowhere else.
QtObject {
    id: root

    enum Session {
        Morning,
        Afternoon
    }
    enum Order {
        ToMarkFirst,
        ByName
    }
    enum Mode {
        Group,
        OneToOne
    }

    property string title: "Goscote Centre · Horticulture"
    property string dayWords: "Friday 20 November, " + (session === RegisterScreen.Morning ? "morning" : "afternoon") + " · your group"
    property date day: new Date(2026, 10, 20)
    property string dayIso: "2026-11-20"
    property string todayIso: "2026-11-20"
    property bool isToday: true
    property bool morningOver: false
    property int session: RegisterScreen.Morning
    property bool closed: false

    onClosedChanged: root.show(root.closed ? [] : root.morning)
    property string closedSentence: "Goscote Centre is closed on Saturday 21 November."
    property string lastOpenDayWords: "Friday 20 November"
    property list<string> siteNames: ["Goscote Centre", "County Hall", "Maes Gwyn", "Canal Side Café"]
    property int siteIndex: 0
    property int firstEmployer: 3
    readonly property ScopeChoices scopes: ScopeChoices {
    }
    property int order: RegisterScreen.ToMarkFirst
    property int mode: RegisterScreen.Group
    property string onlyPersonId
    property int expected: 11
    property int here: 7
    property int away: 1
    property int toMark: 3
    property int goneHome: 0
    property int capacity: 30
    property int toRing: 0
    readonly property RegisterRows rows: RegisterRows {
    }
    property string emptySentence
    readonly property CodeChoices codes: CodeChoices {
    }
    readonly property CodeChoices awayCodes: CodeChoices {
        onlyAway: true
    }
    readonly property MarkDetails details: MarkDetails {
    }
    readonly property SomebodyElse somebodyElse: SomebodyElse {
    }
    property var restNames: ["Aisha", "Craig", "Daljit"]
    property var restIds: []
    property int leaving: 0
    property bool goingHome: false
    property string undoWords
    property string problem

    readonly property Timer undoTimer: Timer {
        interval: 10000

        onTriggered: root.undoWords = ""
    }
    property var before: null

    readonly property var morning: [{
            "name": "Aisha Bains",
            "tint": 0,
            "workplace": "Horticulture",
            "alert": "Seizures: never alone"
        }, {
            "name": "Craig Davies",
            "tint": 1,
            "workplace": "Horticulture",
            "hint": "Hearing aid, left side"
        }, {
            "name": "Daljit Kaur",
            "tint": 2,
            "workplace": "Packing",
            "hint": "Picture cards"
        }, {
            "name": "Shan Griffiths",
            "tint": 1,
            "workplace": "Horticulture",
            "hint": "Uses Makaton; allow time",
            "markState": 2,
            "codeLabel": "Here",
            "line": "09:04 · you"
        }, {
            "name": "Tomasz Nowak",
            "tint": 3,
            "workplace": "Horticulture",
            "markState": 2,
            "codeLabel": "Here",
            "line": "09:11 · R. Lewis"
        }, {
            "name": "Eleri Hughes",
            "tint": 4,
            "workplace": "Catering",
            "alert": "Nut allergy",
            "markState": 3,
            "codeLabel": "Sick",
            "line": "Mum rang 08:50"
        }, {
            "name": "Lloyd Walker",
            "tint": 1,
            "workplace": "Print",
            "markState": 2,
            "codeLabel": "Late",
            "line": "came 09:40"
        }, {
            "name": "Priya Mahmood",
            "tint": 0,
            "workplace": "Horticulture",
            "hint": "Needs things written down",
            "markState": 2,
            "codeLabel": "Here",
            "line": "09:02 · you"
        }, {
            "name": "Rhys Jenkins",
            "tint": 2,
            "workplace": "Horticulture",
            "markState": 2,
            "codeLabel": "Here",
            "line": "09:02 · you"
        }, {
            "name": "Wyn Pugh",
            "tint": 3,
            "workplace": "Car valet",
            "markState": 2,
            "codeLabel": "Here",
            "line": "09:04 · you"
        }, {
            "name": "Zara Ahmed",
            "tint": 4,
            "workplace": "Catering",
            "alert": "Diabetic: sugar in the green bag",
            "hint": "Speak slowly, one thing at a time",
            "markState": 2,
            "codeLabel": "Here",
            "line": "09:05 · you"
        }]

    function show(people: var): void {
        root.rows.show(people);
        root.count();
    }
    function count(): void {
        let here = 0, away = 0, toMark = 0, gone = 0, ring = 0;
        const rest = [], restIds = [];
        for (let row = 0; row < root.rows.count; ++row) {
            const line = root.rows.get(row);
            here += line.markState === 2 ? 1 : 0;
            away += line.markState === 3 ? 1 : 0;
            gone += line.goneHome !== "" ? 1 : 0;
            ring += line.needsRing ? 1 : 0;
            if (line.markState < 2) {
                rest.push(line.name);
                restIds.push(line.personId);
            }
        }
        root.here = here;
        root.away = away;
        root.toMark = rest.length;
        root.goneHome = gone;
        root.toRing = ring;
        root.expected = root.rows.count;
        root.restNames = rest;
        root.restIds = restIds;
        root.leaving = here - gone;
    }
    function set(personId: string, changes: var): void {
        const row = root.rows.indexOf(personId);
        if (row < 0)
            return;
        const line = root.rows.get(row);
        root.before = {
            "personId": personId,
            "markState": line.markState,
            "codeLabel": line.codeLabel,
            "line": line.line,
            "goneHome": line.goneHome,
            "needsRing": line.needsRing
        };
        for (const role in changes)
            root.rows.setProperty(row, role, changes[role]);
        root.seeWhoIsHere(row);
        root.undoWords = `Undo: ${line.name.split(" ")[0]} ${(changes.codeLabel ?? "gone home").toLowerCase()}`;
        root.undoTimer.restart();
        root.count();
    }

    function seeWhoIsHere(row: int): void {
        const line = root.rows.get(row);
        root.rows.setProperty(row, "stillHere", line.markState === RegisterRows.Here && line.goneHome === "");
    }

    function openDay(day: date): void {
        root.day = day;
        root.isToday = false;
        root.closed = day.getDay() % 6 === 0;
    }
    function openDayIso(day: string): void {
        root.dayIso = day;
        root.openDay(new Date(day));
    }
    function openToday(): void {
        root.isToday = true;
        root.closed = false;
    }
    function openLastOpenDay(): void {
        root.closed = false;
        root.isToday = false;
    }
    function openWorkplace(workplace: string): void {
        root.openToday();
        root.chooseSite(root.firstEmployer);
    }
    function chooseSite(index: int): void {
        root.siteIndex = index;
    }
    function chooseScope(index: int): void {
        for (let scope = 0; scope < root.scopes.count; ++scope)
            root.scopes.setProperty(scope, "chosen", scope === index);
    }
    function chooseOnly(personId: string): void {
        root.onlyPersonId = personId;
        root.show(root.morning.filter(person => personId === "" || person.name === personId));
    }
    function press(personId: string): void {
        const line = root.rows.get(root.rows.indexOf(personId));
        if (root.goingHome && line.stillHere)
            root.markGoneHome(personId);
        else if (line.markState > RegisterRows.Saving)
            root.openDetails(personId);
        else
            root.markHere(personId);
    }
    function markHere(personId: string): bool {
        root.set(personId, {
                "markState": 2,
                "codeLabel": "Here",
                "line": "09:42 · you",
                "needsRing": false
            });
        return true;
    }
    function mark(personId: string, codeId: string): bool {
        root.set(personId, {
                "markState": codeId === "not-expected" ? 4 : 3,
                "codeLabel": codeId === "not-expected" ? "Not expected" : codeId[0].toUpperCase() + codeId.slice(1),
                "line": "09:42 · you",
                "needsRing": false
            });
        return true;
    }
    function markGoneHome(personId: string): void {
        root.set(personId, {
                "goneHome": "15:02",
                "line": "went home 15:02"
            });
    }
    function markAllGoneHome(): bool {
        for (let row = 0; row < root.rows.count; ++row) {
            if (root.rows.get(row).markState === 2)
                root.markGoneHome(root.rows.get(row).personId);
        }
        return true;
    }
    function markTheRest(personIds: var): bool {
        for (const personId of personIds)
            root.markHere(personId);
        return true;
    }
    function undo(): void {
        const back = root.before;
        const row = root.rows.indexOf(back.personId);
        for (const role of ["markState", "codeLabel", "line", "goneHome", "needsRing"])
            root.rows.setProperty(row, role, back[role]);
        root.seeWhoIsHere(row);
        root.undoWords = "";
        root.count();
    }
    function openDetails(personId: string): void {
        root.details.show(root.rows.get(root.rows.indexOf(personId)));
    }
    function dismissProblem(): void {
        root.problem = "";
    }

    Component.onCompleted: root.show(root.morning)
}

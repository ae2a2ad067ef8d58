// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what was agreed on a visit.
QtObject {
    id: root

    enum Owner {
        Oneself,
        ThePerson,
        AColleague,
        TheEmployer
    }

    readonly property ActionRows rows: ActionRows {
    }
    property list<string> people: ["Shan"]
    property int about: 0
    readonly property list<string> owners: ["You", root.people[root.about], root.colleagues[root.colleague] ?? "A colleague", "The employer"]
    property int owner: VisitActions.Oneself
    property list<string> colleagues: ["R. Lewis", "G. Bevan", "A. ap Rhys-Featherstonehaugh", "N. Okafor", "D. Price"]
    property int colleague: -1
    property string dueIso
    property string todayIso: "2026-11-20"
    property string problem

    signal added

    function chooseAbout(person: int): void {
        root.about = person;
    }
    function chooseOwner(owner: int): void {
        root.owner = owner;
        root.colleague = -1;
    }
    function chooseColleague(colleague: int): void {
        root.owner = VisitActions.AColleague;
        root.colleague = colleague;
    }
    function chooseDay(dayIso: string): void {
        root.problem = dayIso !== "" && dayIso < root.todayIso ? "That day is over: choose today or a later day." : "";
        if (root.problem === "")
            root.dueIso = dayIso;
    }
    function add(): void {
        root.added();
    }
    function toggle(actionId: string, isDone: bool): void {
        for (let row = 0; row < root.rows.count; ++row)
            if (root.rows.get(row).actionId === actionId)
                root.rows.setProperty(row, "isDone", isDone);
    }
}

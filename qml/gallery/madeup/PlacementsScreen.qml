// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one person's placements.
QtObject {
    id: root

    property bool allowed: true
    readonly property PlacementRows current: PlacementRows {
        Component.onCompleted: fill([["Canal Side Café", "e1", "supported permitted work", "Mon, Wed mornings", "8 hours a week · £12.60 an hour", "Since 2 Mar 2026, paused from Mon 21 Dec", PlacementRows.Running, "From 7 Sep 2026: Mon, Wed mornings · 8 hours a week · £12.60 an hour: she asked for more hours\n2 Mar 2026 to 6 Sep 2026: Mon mornings · 4 hours a week · £12.21 an hour"], ["Car Valet, County Hall", "", "work preparation", "Tue, Fri all day", "", "Paused until Mon 7 Dec: broken arm. First day back: Tue 8 Dec", PlacementRows.Paused, ""]])
    }
    readonly property PlacementRows past: PlacementRows {
        Component.onCompleted: fill([["Horticulture, Goscote Centre", "", "day service", "Mon to Fri all day", "", "Ended on 27 Feb 2026: moved to Canal Side Café", PlacementRows.Ended, ""]])
    }
    property string begunSentence
    property string emptySentence
    readonly property PlacementForm form: PlacementForm {
    }
    readonly property EmployerScreen employer: EmployerScreen {
    }
    property string problem

    function begin(purpose: int, title: string, subtitle: string): void {
        root.form.purpose = purpose;
        root.form.title = title;
        root.form.subtitle = subtitle;
        root.form.isOpen = true;
    }
    function start(): void {
        root.begin(PlacementForm.Start, "A placement for Shan", "");
    }
    function change(placementId: string): void {
        root.begin(PlacementForm.Change, "What changes for Shan?", "Canal Side Café");
    }
    function suspend(placementId: string): void {
        root.begin(PlacementForm.Suspend, "Shan pauses", "Canal Side Café");
    }
    function end(placementId: string): void {
        root.begin(PlacementForm.End, "The end of Shan’s placement", "Canal Side Café");
    }
    function comeBack(placementId: string): void {
        root.current.setProperty(1, "step", PlacementRows.Running);
    }
    function goOn(placementId: string): void {
        root.past.clear();
    }
}

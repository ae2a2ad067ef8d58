// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the day of a visit that no visit has named.
QtObject {
    id: root

    property string words: "Plan a visit"
    property string dayIso
    property string todayIso: "2026-11-20"
    property bool withdrawable: false
    property string problem

    function begin(placementId: string): void {
        root.problem = "";
    }
    function plan(dayIso: string): void {
        root.problem = dayIso < root.todayIso ? "That day is over: choose today or a later day." : "";
        if (root.problem !== "")
            return;
        root.dayIso = dayIso;
        root.words = "Another day for the visit";
        root.withdrawable = true;
    }
    function withdraw(): void {
        root.dayIso = "";
        root.withdrawable = false;
        root.words = "Plan a visit";
    }
}

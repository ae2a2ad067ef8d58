// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one thing that is held.
QtObject {
    id: root

    enum Step {
        Looking,
        Mending,
        SettingAside
    }

    property bool isOpen: false
    property string bundleId
    property string about
    property string kind: "Attendance mark"
    property string origin: "Recorded by P. Relief at 09:04 on Goscote tablet 2; with the service since 09:10."
    property string why
    property string advice
    property string later: "2 later entries from the same tablet wait with it."
    readonly property HeldEntries entries: HeldEntries {
    }
    property bool mayDecide: true
    property int step: HeldMatter.Looking
    property bool mayMend: true
    property bool mayLeaveOut: false
    property string mendedWhat: "How they were marked"
    property int form: ConflictScreen.Code
    readonly property CodeChoices codes: CodeChoices {
    }
    readonly property ThirdValue value: ThirdValue {
    }
    property string note
    property bool sending: false
    property string problem
    property string done

    function show(row: var): void {
        root.bundleId = row.bundleId;
        root.about = row.about;
        root.why = row.why;
        root.mayLeaveOut = row.bundleId === "held1";
        root.advice = root.mayLeaveOut ? "Put in what is right, or leave that value out. What was typed is kept beside it." : "If it is right, let it count: it stays under their name, and yours is noted as who allowed it.";
        root.mendedWhat = root.mayLeaveOut ? "When they came" : "How they were marked";
        root.form = root.mayLeaveOut ? ConflictScreen.Value : ConflictScreen.Code;
        for (let index = 0; index < root.entries.count; ++index)
            root.entries.setProperty(index, "refused", root.mayLeaveOut && index === 1);
        root.entries.setProperty(1, "recorded", root.mayLeaveOut ? "25:70" : "09:04");
        root.isOpen = true;
    }
    function end(what: string): void {
        root.done = what;
        root.close();
    }
    function saysWhy(): bool {
        root.problem = root.note === "" ? "Write in a few words why, so that it can be understood later." : "";
        return root.note !== "";
    }
    function letCount(): void {
        root.end("counts");
    }
    function startMending(): void {
        root.step = HeldMatter.Mending;
    }
    function startSettingAside(): void {
        root.step = HeldMatter.SettingAside;
    }
    function goBack(): void {
        root.step = HeldMatter.Looking;
        root.problem = "";
    }
    function writeCode(codeId: string, reason: string): void {
        if (root.saysWhy())
            root.end(codeId);
    }
    function writeValue(): void {
        if (root.saysWhy())
            root.end("value");
    }
    function leaveOut(): void {
        if (root.saysWhy())
            root.end("left out");
    }
    function setAside(): void {
        if (root.saysWhy())
            root.end("aside");
    }
    function close(): void {
        root.isOpen = false;
        root.bundleId = "";
        root.goBack();
    }
}

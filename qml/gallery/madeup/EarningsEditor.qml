// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one week of one job as it is being written.
QtObject {
    id: root

    enum Field {
        Hours,
        Gross,
        Net,
        PaidOn,
        Source,
        Estimated
    }

    property bool isOpen: false
    property string formId: title
    property string title: "Canal Side Café"
    property string subtitle: "Week of 16–22 Nov"
    property list<string> texts: ["11:00", "142.60", "139.81", "2026-11-20", "payslip", ""]
    property list<string> wrongs: ["", "", "", "", "", ""]
    property string savedWords: "Saved 10:42"
    property list<string> sourceChoices: ["Payslip", "Employer said", "They said"]
    property int source: 0
    property bool estimated: false
    property string today: "2026-11-20"
    property string problem

    function type(field: int, text: string): void {
        root.texts[field] = text;
    }
    function leave(field: int): void {
    }
    function choosePaidOn(day: string): void {
        root.texts[EarningsEditor.PaidOn] = day;
    }
    function chooseSource(choice: int): void {
        root.source = choice;
    }
    function toggleEstimated(): void {
        root.estimated = !root.estimated;
    }
}

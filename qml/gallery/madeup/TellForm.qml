// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: telling Shan that a site closes.
QtObject {
    id: root

    enum Field {
        Day,
        How,
        Said,
        SupportedBy
    }

    property bool isOpen: false
    readonly property string formId: "c0Shan"
    property string title: "Telling Shan"
    property string subtitle: "Goscote Centre closes"
    property string hint: "Uses Makaton; allow time"
    property string before
    property string day: "2026-11-20"
    property string how
    property string said
    property string supportedBy
    readonly property string today: "2026-11-20"
    property string savedWords
    property string missing
    property string problem

    signal saved

    function open(): void {
        root.isOpen = true;
    }
    function type(field: int, text: string): void {
        root.savedWords = "Kept as you left it, 10:42";
    }
    function save(): void {
        root.missing = "Still to fill in: how, what they said or showed, who supported them.";
    }
    function close(): void {
        root.isOpen = false;
    }
}

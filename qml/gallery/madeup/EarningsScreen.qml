// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: a month of somebody with two jobs.
QtObject {
    id: root

    property bool allowed: true
    property bool isOpen: false
    property string name: "Shan"
    property string monthWords: "November 2026"
    property bool hasLater: false
    property string sumSentence: "Written for these weeks: 42 h and £533.82 net, over all jobs."
    property string emptySentence
    property string problem
    readonly property EarningsRows rows: EarningsRows {
    }
    readonly property EarningsEditor editor: EarningsEditor {
    }
    readonly property GuardLines guard: GuardLines {
    }
    readonly property EarningsThought thought: EarningsThought {
    }
    readonly property EvidenceScreen evidence: EvidenceScreen {
    }
    readonly property BenefitsEditor benefits: BenefitsEditor {
    }
    readonly property MarginRows margins: MarginRows {
    }

    function open(): void {
        root.isOpen = true;
        root.editor.isOpen = root.emptySentence === "";
    }
    function close(): void {
        root.isOpen = false;
    }
    function earlier(): void {
        root.monthWords = "October 2026";
        root.hasLater = true;
    }
    function later(): void {
        root.monthWords = "November 2026";
        root.hasLater = false;
    }
    function choose(row: int): void {
        root.rows.pick(row);
    }
    function addJob(name: string): void {
        root.editor.title = name;
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one page about a person.
QtObject {
    id: root

    property bool hasAlerts: true
    property bool hasContacts: true
    property bool withAlerts: false
    property bool withContacts: false
    property string emptySentence
    property string outcome
    property url savedAt
    property string problem

    function save(): void {
        root.outcome = "Saved in Documents: Shan Griffiths, one page, 2026-11-20.pdf";
    }
}

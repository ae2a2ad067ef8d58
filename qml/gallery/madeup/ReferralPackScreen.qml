// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what goes with a referral.
QtObject {
    id: root

    enum Form {
        Pdf,
        Fhir
    }

    property bool hasAlerts: true
    property bool withAlerts: false
    property string refusal
    property string outcome
    property url savedAt
    property string problem

    function save(form: int): void {
        root.outcome = "Saved in Documents: Shan Griffiths, referral, 2026-11-20.pdf";
    }
}

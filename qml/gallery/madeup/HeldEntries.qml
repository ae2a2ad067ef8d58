// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what was recorded, beside what the service has.
ListModel {
    ListElement {
        what: "How they were marked"
        recorded: "Here"
        now: "Sick, Mum rang"
        refused: false
    }
    ListElement {
        what: "When they came"
        recorded: "25:70"
        now: ""
        refused: true
    }
    ListElement {
        what: "Note"
        recorded: "Came with the day service's minibus; has her new glasses and likes to be asked about them"
        now: ""
        refused: false
    }
}

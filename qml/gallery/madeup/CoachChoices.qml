// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: coaches to choose from.
ListModel {
    ListElement {
        coachId: "mair"
        initials: "MH"
        name: "Mair Hopkins"
        tint: 2
    }
    ListElement {
        coachId: "rob"
        initials: "RL"
        name: "Rob Lewis"
        tint: 1
    }
    ListElement {
        coachId: "ann"
        initials: "AB"
        name: "Ann-Marie Bartholomew-Okonkwo"
        tint: 0
    }
}

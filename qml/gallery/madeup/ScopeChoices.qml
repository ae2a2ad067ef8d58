// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: whom the register shows.
ListModel {
    ListElement {
        chosen: true
        label: "My group (11)"
    }
    ListElement {
        chosen: false
        label: "Horticulture (14)"
    }
    ListElement {
        chosen: false
        label: "Everyone at Goscote (34)"
    }
}

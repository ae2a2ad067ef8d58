// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: whom to ring.
ListModel {
    ListElement {
        number: "07700 900143"
        who: "Mum, Bethan"
    }
    ListElement {
        number: "01922 496 0123"
        who: "Maes Gwyn supported living, on call"
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: where a placement could be.
ListModel {
    ListElement {
        placeId: "w1"
        name: "Horticulture"
        detail: "Goscote Centre"
        isEmployer: false
    }
    ListElement {
        placeId: "w2"
        name: "Car Valet"
        detail: "County Hall"
        isEmployer: false
    }
    ListElement {
        placeId: "s1"
        name: "Goscote Centre"
        detail: ""
        isEmployer: false
    }
    ListElement {
        placeId: "e1"
        name: "Canal Side Café"
        detail: "2 Wharf Lane, Pelsall"
        isEmployer: true
    }
    ListElement {
        placeId: "e2"
        name: "Pelsall Garden Nursery"
        detail: ""
        isEmployer: true
    }
}

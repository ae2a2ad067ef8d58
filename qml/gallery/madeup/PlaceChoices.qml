// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: where a placement could be.
ListModel {
    ListElement {
        placeId: "w1"
        name: "Horticulture"
        where: "Goscote Centre"
        isEmployer: false
    }
    ListElement {
        placeId: "w2"
        name: "Car Valet"
        where: "County Hall"
        isEmployer: false
    }
    ListElement {
        placeId: "s1"
        name: "Goscote Centre"
        where: ""
        isEmployer: false
    }
    ListElement {
        placeId: "e1"
        name: "Canal Side Café"
        where: "2 Wharf Lane, Pelsall"
        isEmployer: true
    }
    ListElement {
        placeId: "e2"
        name: "Pelsall Garden Nursery"
        where: ""
        isEmployer: true
    }
}

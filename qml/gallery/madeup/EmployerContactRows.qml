// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: whom to ask for at an employer.
ListModel {
    ListElement {
        name: "Ewa Nowicka"
        role: "owner"
        number: "07700 900412"
        link: "tel:07700900412"
    }
    ListElement {
        name: "Martin Rowe"
        role: "supervisor on Wednesdays"
        number: "07700 900587"
        link: "tel:07700900587"
    }
    ListElement {
        name: "Sunita Rai"
        role: "pay and holidays"
        number: ""
        link: ""
    }
}

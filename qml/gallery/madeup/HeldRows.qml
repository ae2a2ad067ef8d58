// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what waits for a supervisor.
ListModel {
    ListElement {
        bundleId: "held1"
        about: "Shan Griffiths, Thursday 19 November, afternoon"
        who: "M. Hicks, recorded Thu 19 Nov 13:02"
        why: "“25:70” could not be taken for “When they came”."
    }
    ListElement {
        bundleId: "held2"
        about: "Aisha Bains, Friday 20 November, morning"
        who: "P. Relief, recorded 09:04"
        why: "P. Relief may not record this: the role does not allow it, or their time here has ended."
    }
    ListElement {
        bundleId: "held3"
        about: "Tomasz Nowak"
        who: "R. Lewis, recorded Wed 18 Nov 15:40"
        why: "It changes something that the service does not have, or no longer has."
    }
}

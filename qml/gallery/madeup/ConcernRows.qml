// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: concerns that somebody may read.
ListModel {
    ListElement {
        concernId: "concern3"
        about: "Aisha Bains"
        who: "You, 09:12"
        standing: "Not sent. Phone the duty team now."
        isUrgent: true
    }
    ListElement {
        concernId: "concern2"
        about: "Craig Davies"
        who: "R. Lewis, Thu 19 Nov 14:40"
        standing: "Safe when this was written"
        isUrgent: false
    }
    ListElement {
        concernId: "concern1"
        about: "Oluwaseun Adebayo-Featherstonehaugh"
        who: "You, Mon 2 Nov 11:05"
        standing: "The service has it. Safeguarding leads can read it."
        isUrgent: false
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what was added to a visit.
ListModel {
    ListElement {
        attachmentId: "photo1"
        what: "Photo"
        detail: "You, 09:12"
        picture: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAL0lEQVR4nA3HMQEAIAwDMIShJEoqYvfuiZhAyJdzQyQ6zi1KStfPMDJ6fpaV1esBFooVkbSyPsAAAAAASUVORK5CYII="
        mayRemove: true
    }
    ListElement {
        attachmentId: "voice1"
        what: "Recording"
        detail: "R. Lewis, 09:20"
        picture: ""
        mayRemove: false
    }
}

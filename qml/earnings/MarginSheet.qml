// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Whose margin changes on the day on which the next rules begin, so that somebody talks with them before.
Sheet {
    id: root

    required property MarginRows coming

    signal personAsked(string personId)

    objectName: "marginSheet"
    subtitle: qsTr("As far as hours and pay are written. Check with welfare rights before anybody decides by this.")
    title: root.coming.sentence

    Repeater {
        model: root.coming

        delegate: ListButton {
            required property int index
            required property string personId
            required property string name
            required property string words

            Layout.fillWidth: true
            detail: words
            objectName: "margin" + index
            text: name

            onClicked: {
                root.close();
                root.personAsked(personId);
            }
        }
    }
}

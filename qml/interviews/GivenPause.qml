// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The person stopped, or has come to the end: what they said is safe, and they can still go on.
ColumnLayout {
    id: root

    required property GivenScreen given

    readonly property bool ended: given.step === GivenScreen.Finished

    spacing: Theme.roomy

    Item {
        Layout.fillHeight: true
    }
    EasyPicture {
        Layout.alignment: Qt.AlignHCenter
        size: Math.min(Theme.scaled(160), Math.max(96, Math.round(root.height * 0.22)))
        source: root.given.pausePicture
        visible: shown
    }
    Label {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        font.pixelSize: Theme.scaled(40)
        horizontalAlignment: Text.AlignHCenter
        objectName: "givenPauseTitle"
        strong: true
        text: root.ended ? qsTr("Thank you, %1").arg(root.given.name) : qsTr("You can stop now")
    }
    Label {
        Layout.fillWidth: true
        font.pixelSize: Theme.scaled(26)
        horizontalAlignment: Text.AlignHCenter
        objectName: "givenPauseWords"
        text: {
            if (root.given.problem !== "")
                return qsTr("Something could not be saved. Show this to your coach.");
            return root.ended ? qsTr("That was the last question. What you said is saved.") : qsTr("What you said is saved. You can go on another day.");
        }
    }
    Flow {
        id: ways

        readonly property int cell: width < Theme.scaled(640) ? width : Math.floor((width - spacing) / 2)

        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.scaled(900)
        spacing: Theme.gap

        GivenButton {
            glyph: Glyph.arrowBack
            objectName: "givenGoOn"
            text: root.ended ? qsTr("Back to the questions") : qsTr("Go on with the questions")
            width: ways.cell

            onClicked: root.given.goOn()
        }
        GivenButton {
            glyph: Glyph.lock
            kind: ActionButton.Kind.Primary
            objectName: "givenHandBack"
            text: qsTr("Give the tablet back")
            width: ways.cell

            onClicked: root.given.giveBack()
        }
    }
    Item {
        Layout.fillHeight: true
    }
}

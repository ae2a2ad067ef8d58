// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// The person's face and name, and the way back where the list is not beside them.
Item {
    id: root

    required property PersonScreen person
    property bool backShown: false
    property bool startsVisits: false

    signal visitStarted

    readonly property int lead: backShown ? back.width + Theme.gap : 0
    readonly property bool beside: width >= Theme.scaled(520)

    implicitHeight: Math.max(face.height, words.height) + (startsVisits && !beside ? start.height + Theme.snug : 0)

    IconButton {
        id: back

        anchors.verticalCenter: face.verticalCenter
        bordered: true
        glyph: Glyph.arrowBack
        objectName: "personBack"
        spokenAs: qsTr("Back to the list")
        visible: root.backShown

        onClicked: root.person.close()
    }
    Avatar {
        id: face

        face: root.person.face.thumbnail
        initials: root.person.initials
        size: Theme.scaled(64)
        tint: root.person.tint
        x: root.lead
    }
    Column {
        id: words

        y: Math.max(0, Math.round((face.height - height) / 2))
        spacing: 2
        width: root.width - x - (root.startsVisits && root.beside ? start.width + Theme.gap : 0)
        x: root.lead + face.width + Theme.gap

        Label {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.heading
            strong: true
            text: root.person.name
            width: parent.width
        }
        Label {
            color: Theme.quiet
            text: root.person.subtitle
            visible: text !== ""
            width: parent.width
        }
    }
    ActionButton {
        id: start

        glyph: Glyph.schedule
        kind: ActionButton.Kind.Primary
        objectName: "startVisit"
        text: qsTr("Start a visit")
        visible: root.startsVisits
        width: root.beside ? implicitWidth : root.width
        x: root.width - width
        y: root.beside ? Math.max(0, Math.round((face.height - height) / 2)) : root.height - height

        onClicked: root.visitStarted()
    }
}

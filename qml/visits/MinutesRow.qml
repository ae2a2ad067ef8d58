// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// One kind of support: its name, which takes the rest of the minutes, and its minutes between less and more.
// By plain positions: a layout keeps the height that the name had before the tablet was turned.
Item {
    id: root

    required property string name
    required property string minutes
    required property bool changeable
    required property bool offersRest
    required property int number

    readonly property int step: 5
    readonly property real nameWidth: width - buttons.width - Theme.tight

    signal added(int minutes)
    signal restGiven

    function takeFocus(): void {
        (root.offersRest ? rest : more).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(buttons.height, root.offersRest ? rest.implicitHeight : kind.implicitHeight)
    implicitWidth: 280

    Label {
        id: kind

        anchors.verticalCenter: parent.verticalCenter
        objectName: "kindOfMinutes" + root.number
        text: root.name
        visible: !root.offersRest
        width: root.nameWidth
    }
    ActionButton {
        id: rest

        anchors.verticalCenter: parent.verticalCenter
        kind: ActionButton.Kind.Outline
        objectName: "giveRest" + root.number
        spokenAs: qsTr("All the rest of the minutes: %1").arg(root.name)
        text: root.name
        visible: root.offersRest
        width: root.nameWidth

        onClicked: root.restGiven()
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tight

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            bordered: true
            enabled: root.minutes !== "" && root.minutes !== "0"
            glyph: Glyph.remove
            objectName: "fewerMinutes" + root.number
            spokenAs: qsTr("%1: five minutes less").arg(root.name)
            visible: root.changeable

            onClicked: root.added(-root.step)
        }
        Label {
            Accessible.name: qsTr("%1: %2 minutes").arg(root.name).arg(text)
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            objectName: "minutes" + root.number
            strong: true
            text: root.minutes === "" ? "–" : root.minutes
            width: Theme.scaled(44)
        }
        IconButton {
            id: more

            anchors.verticalCenter: parent.verticalCenter
            bordered: true
            glyph: Glyph.add
            objectName: "moreMinutes" + root.number
            spokenAs: qsTr("%1: five minutes more").arg(root.name)
            visible: root.changeable

            onClicked: root.added(root.step)
        }
    }
}

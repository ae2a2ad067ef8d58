// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// One kind of support: its name, which takes the rest of the minutes, and its minutes between less and more.
RowLayout {
    id: root

    required property string name
    required property string minutes
    required property bool changeable
    required property bool offersRest
    required property int number

    readonly property int step: 5

    signal added(int minutes)
    signal restGiven

    function takeFocus(): void {
        (root.offersRest ? rest : more).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.tight

    Label {
        Layout.fillWidth: true
        text: root.name
        visible: !root.offersRest
    }
    ActionButton {
        id: rest

        Layout.fillWidth: true
        kind: ActionButton.Kind.Outline
        objectName: "giveRest" + root.number
        spokenAs: qsTr("All the rest of the minutes: %1").arg(root.name)
        text: root.name
        visible: root.offersRest

        onClicked: root.restGiven()
    }
    IconButton {
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
        Layout.preferredWidth: Theme.scaled(44)
        font.pixelSize: Theme.title
        horizontalAlignment: Text.AlignHCenter
        objectName: "minutes" + root.number
        strong: true
        text: root.minutes === "" ? "–" : root.minutes
    }
    IconButton {
        id: more

        bordered: true
        glyph: Glyph.add
        objectName: "moreMinutes" + root.number
        spokenAs: qsTr("%1: five minutes more").arg(root.name)
        visible: root.changeable

        onClicked: root.added(root.step)
    }
}

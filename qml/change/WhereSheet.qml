// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Where one person of a plan goes instead: every place there is by then, with what does not fit there.
Sheet {
    id: root

    required property ChangePlanner planner

    readonly property bool asked: planner.choosing !== ""

    function follow(): void {
        if (root.asked)
            root.open();
        else
            root.close();
    }

    objectName: "whereSheet"
    title: qsTr("Where does %1 go?", "a person").arg(root.planner.choosingFor)

    onAskedChanged: root.follow()
    onDismissed: root.planner.closeChoice()

    Component.onCompleted: root.follow()

    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: root.planner.places

            delegate: ListButton {
                id: place

                required property int index
                required property string optionId
                required property string name
                required detail

                endGlyph: ""
                glyph: place.optionId === "" ? Glyph.remove : place.detail === "" ? Glyph.place : Glyph.priorityHigh
                objectName: "place" + place.index
                text: place.name
                tone: place.optionId !== "" && place.detail !== "" ? Theme.attention : Theme.ink
                width: column.width

                onClicked: root.planner.choosePlace(place.optionId)
            }
        }
    }
}

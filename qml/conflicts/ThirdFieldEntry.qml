// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls

// One field of a third value: typed, or one of a few chosen.
Item {
    id: root

    required property int index
    required property string name
    required property string hint
    required property string typed
    required property string choices // a line for each
    required property int picked
    required property bool isTime
    property bool busy: false
    readonly property bool chosen: root.choices !== ""

    signal typing(string text)
    signal pickedOne(int choice)
    signal accepted

    implicitHeight: root.chosen ? choosing.implicitHeight : words.implicitHeight

    Field {
        id: words

        enabled: !root.busy
        hint: root.hint
        inputMethodHints: root.isTime ? Qt.ImhTime : Qt.ImhNone
        name: root.name
        objectName: "thirdWords" + (root.index > 0 ? root.index : "")
        text: root.typed
        visible: !root.chosen
        width: root.width

        onAccepted: root.accepted()
        onEdited: text => root.typing(text)
    }
    Column {
        id: choosing

        spacing: Theme.tight
        visible: root.chosen
        width: root.width

        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.name
            width: choosing.width
        }
        Flow {
            spacing: Theme.tight
            width: choosing.width

            Repeater {
                model: root.chosen ? root.choices.split("\n") : []

                delegate: Chip {
                    id: choice

                    required property int index
                    required property string modelData

                    enabled: !root.busy
                    glyph: picked ? Glyph.check : ""
                    objectName: "thirdChoice" + root.index + "." + choice.index
                    picked: root.picked === choice.index
                    selectable: true
                    text: choice.modelData

                    onClicked: root.pickedOne(choice.index)
                }
            }
        }
    }
}

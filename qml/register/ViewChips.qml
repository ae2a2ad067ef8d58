// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// Which people the register shows and in what order, and who came besides. Where there is no room for every choice,
// one chip says what is chosen and opens the rest.
Item {
    id: root

    required property RegisterScreen register
    property bool goingHome: false

    readonly property int doorsWidth: goingHomeChip.implicitWidth + Theme.tight + somebodyChip.implicitWidth
    readonly property bool compact: choices.implicitWidth + Theme.tight + doorsWidth > width

    signal goingHomeToggled
    signal somebodyAsked
    signal choicesAsked

    implicitHeight: Math.max(doors.y + doors.height, root.compact ? summary.height : choices.height)

    Row {
        id: choices

        enabled: !root.compact
        opacity: root.compact ? 0 : 1
        spacing: Theme.tight

        Chip {
            selectable: true
            picked: root.register.order === RegisterScreen.ToMarkFirst
            objectName: "orderToMark"
            text: qsTr("To mark first")

            onClicked: root.register.order = RegisterScreen.ToMarkFirst
        }
        Chip {
            selectable: true
            picked: root.register.order === RegisterScreen.ByName
            objectName: "orderByName"
            text: qsTr("By name")

            onClicked: root.register.order = RegisterScreen.ByName
        }
        ChipDivider {
        }
        Repeater {
            model: root.register.scopes

            delegate: Chip {
                id: scope

                required property int index
                required property string label
                required property bool chosen

                selectable: true
                picked: scope.chosen
                objectName: "scope" + scope.index
                text: scope.label

                onClicked: root.register.chooseScope(scope.index)
            }
        }
        ChipDivider {
        }
    }
    Chip {
        id: summary

        glyph: Glyph.filterList
        objectName: "viewChoices"
        text: qsTr("Who is shown")
        visible: root.compact
        width: Math.min(implicitWidth, root.width)

        onClicked: root.choicesAsked()
    }
    Flow {
        id: doors

        readonly property int beside: root.compact ? summary.width + Theme.tight : choices.implicitWidth + Theme.tight
        readonly property bool below: beside + root.doorsWidth > root.width

        spacing: Theme.tight
        width: below ? root.width : Math.min(root.width - beside, root.doorsWidth)
        x: below ? 0 : beside
        y: below ? summary.height + Theme.hair : 0

        Chip {
            id: goingHomeChip

            selectable: true
            picked: root.goingHome
            glyph: Glyph.home
            objectName: "goingHome"
            text: qsTr("Going home")

            onClicked: root.goingHomeToggled()
        }
        Chip {
            id: somebodyChip

            glyph: Glyph.add
            objectName: "somebodyElse"
            text: qsTr("Somebody else came")

            onClicked: root.somebodyAsked()
        }
    }
}

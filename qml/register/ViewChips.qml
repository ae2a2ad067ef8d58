// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// Which people the register shows and in what order, and who came besides. Where there is no room for every choice, one
// chip says whom is shown and opens the others; where there is still less, the order goes behind it too.
Item {
    id: root

    required property RegisterScreen register
    property bool goingHome: false
    // What the chosen one of the scopes is called: the model tells it through its own chips.
    property string chosenScope

    readonly property int doorsWidth: goingHomeChip.implicitWidth + Theme.tight + somebodyChip.implicitWidth
    readonly property bool everyChoice: orders.implicitWidth + scopes.implicitWidth + doorsWidth + 2 * Theme.tight <= width
    readonly property bool orderShown: everyChoice || orders.implicitWidth + scopeChip.implicitWidth + doorsWidth + 2 * Theme.tight <= width
    readonly property int choicesX: orderShown ? orders.implicitWidth + Theme.tight : 0
    readonly property int doorsX: choicesX + (everyChoice ? scopes.implicitWidth : scopeChip.width) + Theme.tight
    readonly property bool doorsBelow: doorsX + doorsWidth > width

    signal goingHomeToggled
    signal somebodyAsked
    signal choicesAsked

    implicitHeight: root.doorsBelow ? doors.y + doors.height : Math.max(doors.height, scopeChip.height)

    Row {
        id: orders

        enabled: root.orderShown
        opacity: root.orderShown ? 1 : 0
        spacing: Theme.tight

        Chip {
            objectName: "orderToMark"
            picked: root.register.order === RegisterScreen.ToMarkFirst
            selectable: true
            text: qsTr("To mark first")

            onClicked: root.register.order = RegisterScreen.ToMarkFirst
        }
        Chip {
            objectName: "orderByName"
            picked: root.register.order === RegisterScreen.ByName
            selectable: true
            text: qsTr("By name")

            onClicked: root.register.order = RegisterScreen.ByName
        }
        ChipDivider {
        }
    }
    Row {
        id: scopes

        enabled: root.everyChoice
        opacity: root.everyChoice ? 1 : 0
        spacing: Theme.tight
        x: root.choicesX

        Repeater {
            model: root.register.scopes

            delegate: Chip {
                id: scope

                required property int index
                required property string label
                required property bool chosen

                function tell(): void {
                    if (scope.chosen)
                        root.chosenScope = scope.label;
                }

                objectName: "scope" + scope.index
                picked: scope.chosen
                selectable: true
                text: scope.label

                Component.onCompleted: scope.tell()
                onChosenChanged: scope.tell()
                onClicked: root.register.chooseScope(scope.index)
                onLabelChanged: scope.tell()
            }
        }
        ChipDivider {
        }
    }
    Chip {
        id: scopeChip

        glyph: Glyph.filterList
        objectName: "viewChoices"
        spokenAs: qsTr("Shown: %1. Choose others").arg(root.chosenScope)
        text: root.chosenScope
        visible: !root.everyChoice
        width: Math.min(implicitWidth, root.width - root.choicesX)
        x: root.choicesX

        onClicked: root.choicesAsked()
    }
    Flow {
        id: doors

        spacing: Theme.tight
        width: root.doorsBelow ? root.width : root.doorsWidth
        x: root.doorsBelow ? 0 : root.doorsX
        y: root.doorsBelow ? scopeChip.height + Theme.hair : 0

        Chip {
            id: goingHomeChip

            glyph: Glyph.home
            objectName: "goingHome"
            picked: root.goingHome
            selectable: true
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

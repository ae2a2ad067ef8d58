// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What was agreed: who does what by when, ticked when it is done; and one more.
Card {
    id: root

    required property VisitEditor visit

    readonly property list<int> weeks: [1, 2, 4]
    readonly property bool typed: (visit.texts[VisitEditor.Action] ?? "") !== ""

    function add(weeks: int): void {
        root.visit.addAction(Math.max(0, owner.current), weeks);
    }

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("What was agreed")
        }
        Repeater {
            model: root.visit.actions

            delegate: Toggle {
                id: action

                required property int index
                required property string actionId
                required property string words
                required property string promise
                required property bool isDone

                Layout.fillWidth: true
                checked: action.isDone
                detail: action.isDone ? qsTr("%1. Done").arg(action.promise) : action.promise
                objectName: "action" + action.index
                text: action.words

                onToggled: root.visit.toggleAction(action.actionId, !action.isDone)
            }
        }
        VisitText {
            Layout.fillWidth: true
            hint: qsTr("What, in a few words")
            name: qsTr("Somebody will …")
            objectName: "visitAction"
            savedWords: root.visit.saved[VisitEditor.Action] ?? ""
            stored: root.visit.texts[VisitEditor.Action] ?? ""
            visit: root.visit.visitId

            onEdited: text => root.visit.type(VisitEditor.Action, text)
        }
        Segments {
            id: owner

            Layout.fillWidth: true
            choices: [...root.visit.ownerChoices]
            current: 0
            name: qsTr("Who does it")
            objectName: "actionOwner"
            visible: root.typed

            onChosen: index => owner.current = index
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight
            visible: root.typed

            Repeater {
                model: root.weeks

                delegate: Chip {
                    id: chip

                    required property int modelData

                    glyph: Glyph.add
                    objectName: "actionIn" + chip.modelData
                    text: qsTr("Within %n weeks", "", chip.modelData)

                    onClicked: root.add(chip.modelData)
                }
            }
            Chip {
                glyph: Glyph.add
                objectName: "actionSometime"
                text: qsTr("No day")

                onClicked: root.add(0)
            }
        }
    }
}

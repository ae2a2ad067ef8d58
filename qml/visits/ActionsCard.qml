// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What was agreed: who does what by when, ticked when it is done; and one more.
Card {
    id: root

    required property VisitEditor visit

    readonly property VisitActions agreed: root.visit.agreed
    readonly property bool typed: (visit.texts[VisitEditor.Action] ?? "") !== ""

    implicitHeight: column.implicitHeight + 2 * padding

    ColleagueSheet {
        id: colleagues

        agreed: root.agreed
    }
    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("What was agreed")
        }
        // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
        Column {
            id: actions

            Layout.fillWidth: true
            spacing: Theme.snug
            visible: actionToggles.count > 0

            Repeater {
                id: actionToggles

                model: root.agreed.rows

                delegate: Toggle {
                    id: action

                    required property int index
                    required property string actionId
                    required property string words
                    required property string promise
                    required property bool isDone

                    checked: action.isDone
                    detail: action.isDone ? qsTr("%1. Done").arg(action.promise) : action.promise
                    objectName: "action" + action.index
                    text: action.words
                    width: actions.width

                    onToggled: root.agreed.toggle(action.actionId, !action.isDone)
                }
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
        ActionTerms {
            Layout.fillWidth: true
            agreed: root.agreed
            visible: root.typed

            onColleagueAsked: colleagues.open()
        }
    }
}

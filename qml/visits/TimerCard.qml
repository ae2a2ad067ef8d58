// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// How long it has been, since when, and the question that only the coach can answer.
Card {
    id: root

    required property VisitEditor visit

    implicitHeight: column.implicitHeight + 2 * padding
    tone: root.visit.timer.question !== "" ? Card.Tone.Attention : root.visit.goingOn ? Card.Tone.Brand : Card.Tone.Plain

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.innerWidth < Theme.scaled(560) ? 1 : 2
            rowSpacing: Theme.snug

            RowLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.gap

                Icon {
                    color: root.visit.goingOn ? Theme.brand : Theme.quiet
                    size: Theme.scaled(40)
                    text: root.visit.goingOn ? Glyph.schedule : Glyph.taskAlt
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        font.pixelSize: Theme.display
                        objectName: "visitLength"
                        strong: true
                        text: root.visit.timer.words
                        visible: text !== ""
                    }
                    Label {
                        Layout.fillWidth: true
                        color: Theme.quiet
                        objectName: "visitWhen"
                        text: root.visit.goingOn ? root.visit.timer.when : qsTr("Ended. %1", "from and to").arg(root.visit.timer.when)
                    }
                }
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                columnSpacing: Theme.snug
                columns: root.innerWidth < Theme.scaled(260) ? 1 : 2
                rowSpacing: Theme.snug
                visible: root.visit.mine

                VisitTimeField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    name: qsTr("Began")
                    objectName: "visitBegan"
                    stored: root.visit.texts[VisitEditor.Began] ?? ""
                    visit: root.visit.visitId

                    onEdited: text => root.visit.type(VisitEditor.Began, text)
                    onFinished: root.visit.leave(VisitEditor.Began)
                }
                VisitTimeField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    hint: qsTr("not yet")
                    name: qsTr("Ended")
                    objectName: "visitEnded"
                    stored: root.visit.texts[VisitEditor.Ended] ?? ""
                    visit: root.visit.visitId

                    onEdited: text => root.visit.type(VisitEditor.Ended, text)
                    onFinished: root.visit.leave(VisitEditor.Ended)
                }
            }
        }
        SavedWords {
            Layout.fillWidth: true
            objectName: "visitTimesSaved"
            text: root.visit.saved[VisitEditor.Began] || root.visit.saved[VisitEditor.Ended] || ""
            visible: root.visit.mine && text !== ""
        }
        Label {
            Layout.fillWidth: true
            objectName: "clockQuestion"
            strong: true
            text: root.visit.timer.question
            visible: text !== ""
        }
        Repeater {
            model: root.visit.timer.answers

            delegate: ActionButton {
                id: answer

                required property int index
                required property string modelData

                Layout.fillWidth: true
                kind: ActionButton.Kind.Outline
                objectName: "clockAnswer" + answer.index
                text: answer.modelData

                onClicked: root.visit.timer.answer(answer.index)
            }
        }
        ActionButton {
            Layout.alignment: Qt.AlignLeft
            Layout.maximumWidth: root.innerWidth
            glyph: Glyph.undo
            kind: ActionButton.Kind.Quiet
            objectName: "visitTakeBack"
            text: qsTr("Begun by mistake")
            visible: root.visit.canTakeBack

            onClicked: root.visit.takeBack()
        }
    }
}

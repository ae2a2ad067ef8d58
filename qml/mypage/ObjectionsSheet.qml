// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What a person says is not right, for staff: each is answered, and stays as it was said.
Sheet {
    id: root

    required property PersonScreen person
    readonly property ObjectionsScreen objections: root.person.objections

    objectName: "objectionsSheet"
    subtitle: qsTr("In their own words. They read your answer on their page.")
    title: qsTr("“That’s not right”")

    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.objections.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: objectionLines

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: objectionRows.count > 0

        Repeater {
            id: objectionRows

            model: root.objections.rows

            delegate: ColumnLayout {
                id: objection

                required property int index
                required property string objectionId
                required property string heading
                required property string words
                required property string stamp
                required property bool isOpen
                required property string answer
                required property string answered

                readonly property bool answering: root.objections.answering === objection.objectionId

                width: objectionLines.width
                spacing: Theme.tight

                Label {
                    Layout.fillWidth: true
                    color: Theme.quiet
                    text: qsTr("%1, %2", "what it is about, and when").arg(objection.heading).arg(objection.stamp)
                }
                Label {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.title
                    objectName: "objection" + objection.index
                    text: qsTr("“%1”").arg(objection.words)
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("%1 answered: %2").arg(objection.answered).arg(objection.answer)
                    visible: !objection.isOpen
                }
                ActionButton {
                    Layout.fillWidth: true
                    glyph: Glyph.editNote
                    kind: ActionButton.Kind.Outline
                    objectName: "answer" + objection.index
                    text: qsTr("Answer")
                    visible: objection.isOpen && !objection.answering

                    onClicked: root.objections.startAnswer(objection.objectionId)
                }
                VisitText {
                    Layout.fillWidth: true
                    hint: qsTr("What you have done about it, in short words")
                    name: qsTr("Your answer")
                    objectName: "answerWords"
                    savedWords: root.objections.saved
                    stored: root.objections.typed
                    visible: objection.answering
                    visit: objection.objectionId

                    onEdited: text => root.objections.type(text)
                }
                ActionButton {
                    Layout.fillWidth: true
                    enabled: root.objections.typed.trim() !== ""
                    kind: ActionButton.Kind.Primary
                    objectName: "answerSave"
                    text: qsTr("Save the answer")
                    visible: objection.answering

                    onClicked: root.objections.answer()
                }
            }
        }
    }
}

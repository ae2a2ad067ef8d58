// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// An answer that is typed: each letter is on its way to the disk before the next. What is stored comes into the field
// only while nothing else is typed there.
FocusScope {
    id: root

    required property QuestionEditor question
    property bool large: false
    property string taken

    readonly property bool tall: question.kind === QuestionEditor.Text
    readonly property bool brief: question.isNumber || question.kind === QuestionEditor.Time || question.kind === QuestionEditor.DayTime
    readonly property bool typing: tall ? many.activeFocus : one.activeFocus
    readonly property string typed: tall ? many.text : one.text

    function take(): void {
        root.taken = root.question.text;
        if (one.text !== root.question.text)
            one.text = root.question.text;
        if (many.text !== root.question.text)
            many.text = root.question.text;
    }
    function hear(): void {
        if (!root.typing || root.typed === root.taken)
            root.take();
        else
            root.taken = root.question.text;
    }

    implicitHeight: row.implicitHeight

    Component.onCompleted: root.take()

    Connections {
        function onChanged(): void {
            root.hear();
        }

        target: root.question
    }
    RowLayout {
        id: row

        spacing: Theme.snug
        width: root.width

        NoteField {
            id: many

            Layout.fillWidth: true
            enabled: root.question.mayAnswer
            fontSize: root.large ? Theme.scaled(26) : Theme.body
            hint: root.question.hint
            objectName: root.objectName + "Text"
            spokenAs: root.question.asked
            visible: root.tall

            onEdited: text => root.question.type(text)
            onFinished: root.question.leave()
        }
        Field {
            id: one

            Layout.fillWidth: true
            Layout.maximumWidth: root.brief ? Theme.scaled(260) : -1
            enabled: root.question.mayAnswer
            fontSize: root.large ? Theme.scaled(26) : Theme.body
            hint: root.question.hint
            inputMethodHints: root.question.isNumber ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
            name: root.question.asked
            nameShown: false
            objectName: root.objectName + "Line"
            visible: !root.tall

            onEdited: text => root.question.type(text)
            onFinished: root.question.leave()
        }
        Label {
            font.pixelSize: root.large ? Theme.scaled(26) : Theme.body
            text: root.question.units.length > 1 ? "" : root.question.unit
            visible: text !== ""
        }
        Item {
            Layout.fillWidth: true
            visible: root.brief
        }
    }
}

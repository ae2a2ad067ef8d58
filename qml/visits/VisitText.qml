// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// Several lines about a visit, and when they reached the disk. What is stored comes into them only while nothing else
// is typed there.
FocusScope {
    id: root

    required property string visit
    required property string stored
    required property string savedWords
    required property string name
    property string hint
    property string taken

    signal edited(string text)
    signal finished(string text)

    function take(): void {
        root.taken = root.stored;
        if (field.text !== root.stored)
            field.text = root.stored;
    }
    function hear(): void {
        if (!field.activeFocus || field.text === root.taken)
            root.take();
        else
            root.taken = root.stored;
    }

    implicitHeight: column.implicitHeight
    implicitWidth: 280

    onStoredChanged: root.hear()
    onVisitChanged: root.take()

    Component.onCompleted: root.take()

    ColumnLayout {
        id: column

        spacing: Theme.hair
        width: root.width

        NoteField {
            id: field

            Layout.fillWidth: true
            focus: true
            hint: root.hint
            name: root.name

            onEdited: text => root.edited(text)
            onFinished: text => root.finished(text)
        }
        SavedWords {
            Layout.fillWidth: true
            text: root.savedWords
        }
    }
}

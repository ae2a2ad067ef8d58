// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// Several lines about a visit, and when they reached the disk: beside their name, so that no gap below waits for it.
// What is stored comes into them only while nothing else is typed there.
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

    // By plain positions: a layout keeps the width that the words had before they came.
    Column {
        id: column

        spacing: Theme.hair
        width: root.width

        Item {
            height: Math.max(name.implicitHeight, saved.height)
            width: root.width

            Label {
                id: name

                Accessible.ignored: true
                anchors.bottom: parent.bottom
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.name
                width: parent.width - (saved.text === "" ? 0 : saved.width + Theme.tight)
            }
            SavedWords {
                id: saved

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                text: root.savedWords
                width: Math.min(implicitWidth, root.width / 2)
            }
        }
        NoteField {
            id: field

            focus: true
            hint: root.hint
            spokenAs: root.name
            width: root.width

            onEdited: text => root.edited(text)
            onFinished: text => root.finished(text)
        }
    }
}

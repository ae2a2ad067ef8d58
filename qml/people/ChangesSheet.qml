// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Who changed what on a person's page, and when; what it was stays to be read.
Sheet {
    id: root

    required property PersonScreen person

    objectName: "changesSheet"
    subtitle: qsTr("Who changed what, and when")
    title: root.person.name

    onOpened: root.person.editor.readChanges()

    Label {
        Layout.fillWidth: true
        text: qsTr("Nothing has been changed since this page was first written.")
        visible: root.person.editor.changes.count === 0
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: changeLines

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: changeRows.count > 0

        Repeater {
            id: changeRows

            model: root.person.editor.changes

            delegate: ColumnLayout {
                id: change

                required property int index
                required property string what
                required property string who
                required property string was
                required property string now

                width: changeLines.width
                spacing: Theme.hair

                Rectangle {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.tight
                    color: Theme.line
                    implicitHeight: Theme.border
                    visible: change.index > 0
                }
                Label {
                    Layout.fillWidth: true
                    strong: true
                    text: change.what
                }
                Label {
                    Layout.fillWidth: true
                    objectName: "changeNow" + change.index
                    text: change.now !== "" ? change.now : qsTr("Taken away")
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.quiet
                    text: qsTr("It was: %1").arg(change.was)
                    visible: change.was !== ""
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.quiet
                    font.pixelSize: Theme.small
                    text: change.who
                }
            }
        }
    }
}

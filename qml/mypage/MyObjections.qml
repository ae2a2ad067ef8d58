// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What a person said is not right, and what they were answered.
Card {
    id: root

    required property MyPageScreen page

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.gap
        width: root.innerWidth

        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: Theme.heading
            strong: true
            text: qsTr("What you told us")
        }
        Repeater {
            model: root.page.objections

            delegate: ColumnLayout {
                id: objection

                required property int index
                required property string heading
                required property string words
                required property string stamp
                required property bool isOpen
                required property string answer

                Layout.fillWidth: true
                spacing: Theme.hair

                Label {
                    Layout.fillWidth: true
                    color: Theme.quiet
                    text: qsTr("%1, %2", "what it is about, and when").arg(objection.heading).arg(objection.stamp)
                }
                Label {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.title
                    objectName: "told" + objection.index
                    text: qsTr("“%1”").arg(objection.words)
                }
                Label {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.title
                    strong: true
                    text: objection.isOpen ? qsTr("We have not answered yet. We must.") : qsTr("Our answer: %1").arg(objection.answer)
                }
            }
        }
    }
}

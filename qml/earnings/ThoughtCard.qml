// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// "If she takes the Saturday shift": hours and pay to think about, which nobody keeps.
Card {
    id: root

    required property EarningsThought thought
    required property string name
    property bool wanted: false

    padding: Theme.tight

    onNameChanged: root.wanted = false

    Column {
        spacing: Theme.snug
        width: root.innerWidth

        ListButton {
            endGlyph: root.wanted ? Glyph.expandMore : Glyph.chevronRight
            framed: false
            glyph: Glyph.questionMark
            objectName: "thinkOfAShift"
            text: qsTr("If %1 takes another shift").arg(root.name)
            detail: qsTr("Only to think about: it is not kept.")
            width: parent.width

            onClicked: root.wanted = !root.wanted
        }
        RowLayout {
            spacing: Theme.snug
            visible: root.wanted
            width: parent.width

            EntryLineField {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                entry: root.name
                hint: qsTr("4 or 3:30")
                inputMethodHints: Qt.ImhPreferNumbers
                label: qsTr("Hours more")
                objectName: "thoughtHours"
                stored: root.thought.hours

                onTyped: text => root.thought.setHours(text)
            }
            EntryLineField {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                entry: root.name
                hint: qsTr("50.84")
                inputMethodHints: Qt.ImhPreferNumbers
                label: qsTr("Net pay more")
                objectName: "thoughtPay"
                stored: root.thought.pay

                onTyped: text => root.thought.setPay(text)
            }
        }
        Repeater {
            model: root.thought.lines

            delegate: GuardMatter {
                required property int index

                objectName: "thought" + index
                visible: root.wanted
                width: parent ? parent.width : 0
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The concerns that whoever holds the tablet may read. Landscape: the list at the left, one of them at the right.
ScreenPage {
    id: root

    required property ConcernsScreen concerns

    readonly property bool sideBySide: width > height && width / Theme.textScale > 860
    readonly property bool reading: concerns.openId !== ""

    subtitle: concerns.lead ? qsTr("Yours, and those that reached you as a safeguarding lead") : qsTr("Those that you wrote on this tablet")
    title: qsTr("Concerns")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin
        anchors.topMargin: Theme.tight
        spacing: Theme.roomy
        visible: root.concerns.rows.count > 0

        ScrollColumn {
            Accessible.name: qsTr("Concerns")
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: !root.sideBySide
            Layout.preferredWidth: root.sideBySide ? Theme.scaled(380) : -1
            Layout.rightMargin: -Theme.snug
            margin: 0
            markRoom: Theme.snug
            objectName: "concernsList"
            spacing: Theme.tight
            topMarginInside: 0
            visible: root.sideBySide || !root.reading

            Banner {
                Layout.fillWidth: true
                glyph: Glyph.key
                objectName: "concernsShut"
                text: root.concerns.shutSentence
                visible: text !== ""
            }
            Banner {
                Layout.fillWidth: true
                glyph: Glyph.error
                text: root.concerns.problem
                tone: Card.Tone.Danger
                visible: text !== ""
            }
            Repeater {
                model: root.concerns.rows

                delegate: ConcernLine {
                    id: line

                    Layout.fillWidth: true
                    objectName: "concernLine" + line.index
                    picked: root.concerns.openId === line.concernId

                    onClicked: root.concerns.open(line.concernId)
                }
            }
        }
        ConcernReading {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.rightMargin: -Theme.snug
            backShown: !root.sideBySide
            concerns: root.concerns
            visible: root.reading
        }
        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            glyph: Glyph.lock
            text: qsTr("Touch one to read it. The service writes down who has opened it, and when.")
            title: qsTr("Which one?")
            visible: root.sideBySide && !root.reading
        }
    }
    EmptyState {
        anchors.fill: parent
        glyph: root.concerns.shutSentence === "" ? Glyph.taskAlt : Glyph.key
        objectName: "noConcerns"
        text: root.concerns.shutSentence !== "" ? root.concerns.shutSentence : qsTr("Raise one from somebody’s page, from the register or during a visit.")
        title: root.concerns.shutSentence !== "" ? qsTr("Not open yet") : qsTr("No concerns here")
        visible: root.concerns.rows.count === 0
    }
}

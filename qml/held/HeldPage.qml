// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What the service could not take, from every tablet. Landscape: the list at the left, one of them at the right;
// otherwise one after the other.
ScreenPage {
    id: root

    required property HeldScreen held

    readonly property bool sideBySide: width > height && width / Theme.textScale > 860
    readonly property bool isEmpty: held.rows.count === 0

    subtitle: qsTr("What was recorded and could not be taken yet")
    title: qsTr("Held for a supervisor")

    onVisibleChanged: if (visible)
        root.held.look()

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin
        anchors.topMargin: Theme.tight
        spacing: Theme.roomy
        visible: !root.isEmpty

        HeldList {
            Layout.fillHeight: true
            Layout.fillWidth: !root.sideBySide
            Layout.preferredWidth: root.sideBySide ? Theme.scaled(400) : -1
            Layout.rightMargin: -Theme.snug
            held: root.held
            visible: root.sideBySide || !root.held.matter.isOpen
        }
        HeldMatterView {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.rightMargin: -Theme.snug
            backShown: !root.sideBySide
            matter: root.held.matter
            visible: root.held.matter.isOpen
        }
        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            glyph: Glyph.panTool
            text: qsTr("Touch one to see why it could not be taken. Nothing of it is lost, however long it waits.")
            title: qsTr("Which one?")
            visible: root.sideBySide && !root.held.matter.isOpen
        }
    }
    EmptyState {
        action: root.held.asking || !root.held.mayLook ? "" : qsTr("Ask again")
        anchors.fill: parent
        glyph: root.held.problem === "" && root.held.known ? Glyph.taskAlt : Glyph.hourglassEmpty
        objectName: "nothingHeld"
        text: !root.held.mayLook ? qsTr("What is held is safe. A supervisor looks at it before it counts.") : root.held.problem !== "" ? root.held.problem : root.held.outcome !== "" ? root.held.outcome : root.held.restSentence !== "" ? root.held.restSentence : root.held.known ? qsTr("Everything that tablets have sent was taken.") : ""
        title: !root.held.mayLook ? qsTr("A supervisor sees this page") : root.held.problem !== "" && !root.held.known ? qsTr("The service is needed for this") : root.held.sentence
        visible: root.isEmpty

        onActed: root.held.look()
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// What can be changed, and what was: those first whose people are still to be told.
ScrollStack {
    id: root

    required property ChangesScreen changes

    SectionTitle {
        text: qsTr("What is to change?")
        visible: root.changes.mayPlan
        width: root.innerWidth
    }
    ListButton {
        glyph: Glyph.place
        objectName: "planCloseSite"
        text: qsTr("Close a site")
        visible: root.changes.mayClose
        width: root.innerWidth

        onClicked: root.changes.planner.begin(ChangePlanner.CloseSite)
    }
    ListButton {
        glyph: Glyph.work
        objectName: "planCloseStream"
        text: qsTr("Close a work stream")
        visible: root.changes.mayClose
        width: root.innerWidth

        onClicked: root.changes.planner.begin(ChangePlanner.CloseWorkStream)
    }
    ListButton {
        glyph: Glyph.swapHoriz
        objectName: "planHandOver"
        text: qsTr("Hand over a caseload")
        visible: root.changes.mayPlan
        width: root.innerWidth

        onClicked: root.changes.planner.begin(ChangePlanner.HandOver)
    }
    ListButton {
        glyph: Glyph.arrowForward
        objectName: "planMove"
        text: qsTr("Move a person")
        visible: root.changes.mayPlan
        width: root.innerWidth

        onClicked: root.changes.planner.begin(ChangePlanner.MovePerson)
    }
    ListButton {
        glyph: Glyph.openInNew
        objectName: "planLeave"
        text: qsTr("A person leaves")
        visible: root.changes.mayPlan
        width: root.innerWidth

        onClicked: root.changes.planner.begin(ChangePlanner.Leave)
    }
    SectionTitle {
        text: qsTr("Changes")
        topPadding: Theme.gap
        visible: lines.count > 0
        width: root.innerWidth
    }
    Repeater {
        id: lines

        model: root.changes.lines

        delegate: ListButton {
            id: line

            required property int index
            required property string changeId
            required property string title
            required property bool isOpen
            required detail

            glyph: line.isOpen ? Glyph.hourglassEmpty : Glyph.checkCircle
            objectName: "change" + line.index
            picked: root.changes.openId === line.changeId
            text: line.title
            tone: line.isOpen ? Theme.attention : Theme.brand
            width: root.innerWidth

            onClicked: root.changes.open(line.changeId)
        }
    }
    Label {
        color: Theme.quiet
        objectName: "noChanges"
        text: root.changes.emptySentence
        visible: text !== "" && root.changes.mayPlan
        width: root.innerWidth
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// What can be done with a person's page: write on it, hand it to them, give a copy away.
Flow {
    id: root

    required property PersonScreen person
    // Whoever holds the tablet may hold a reassessment.
    property bool interviews: false
    // Whoever holds the tablet may see what somebody earns.
    property bool earnings: false

    signal editAsked
    signal paperAsked
    signal photoAsked
    signal changesAsked
    signal equalitiesAsked
    signal concernAsked
    signal interviewAsked
    signal earningsAsked

    spacing: Theme.tight

    ActionButton {
        glyph: Glyph.edit
        kind: ActionButton.Kind.Outline
        objectName: "editPerson"
        text: qsTr("Edit")
        visible: root.person.editor.mayEdit

        onClicked: root.editAsked()
    }
    ActionButton {
        glyph: Glyph.panTool
        kind: ActionButton.Kind.Outline
        objectName: "giveMyPage"
        text: qsTr("Give to %1").arg(root.person.myPage.name)
        visible: root.person.myPage.mayGive

        onClicked: root.person.myPage.give()
    }
    ActionButton {
        glyph: Glyph.assignment
        kind: ActionButton.Kind.Outline
        objectName: "startReassessment"
        text: qsTr("Reassessment")
        visible: root.interviews

        onClicked: root.interviewAsked()
    }
    ActionButton {
        glyph: Glyph.work
        kind: ActionButton.Kind.Outline
        objectName: "openEarnings"
        text: qsTr("Earnings")
        visible: root.earnings

        onClicked: root.earningsAsked()
    }
    ActionButton {
        glyph: Glyph.description
        kind: ActionButton.Kind.Outline
        objectName: "profilePaper"
        text: qsTr("One page to give away")
        visible: root.person.mayTakePaper

        onClicked: root.paperAsked()
    }
    ActionButton {
        glyph: Glyph.photoCamera
        kind: ActionButton.Kind.Outline
        objectName: "facePhoto"
        text: qsTr("Photo")
        visible: root.person.face.mayChange || root.person.face.picture !== ""

        onClicked: root.photoAsked()
    }
    ActionButton {
        glyph: Glyph.history
        kind: ActionButton.Kind.Outline
        objectName: "personChanges"
        text: qsTr("Who changed what")
        visible: root.person.editor.mayEdit

        onClicked: root.changesAsked()
    }
    ActionButton {
        glyph: Glyph.group
        kind: ActionButton.Kind.Outline
        objectName: "askEqualities"
        text: qsTr("Equalities")
        visible: root.person.equalities.mayAsk

        onClicked: root.equalitiesAsked()
    }
    ActionButton {
        glyph: Glyph.priorityHigh
        kind: ActionButton.Kind.Outline
        objectName: "raiseConcern"
        text: qsTr("Raise a safeguarding concern")

        onClicked: root.concernAsked()
    }
}

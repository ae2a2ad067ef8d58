// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Before a reassessment begins: with whom, and in which words and pictures. It makes nothing until it is started.
Sheet {
    id: root

    required property InterviewsScreen interviews

    readonly property bool asked: interviews.startingId !== ""

    signal bookingAsked

    function leave(): void {
        if (root.asked)
            root.interviews.startNothing();
    }
    function follow(): void {
        if (root.asked)
            root.open();
        else
            root.close();
    }

    objectName: "startSheet"
    subtitle: qsTr("It can be left at any time, and goes on at the same question.")
    title: qsTr("Start a reassessment with %1?").arg(root.interviews.startingName)

    onAskedChanged: root.follow()
    onDismissed: root.leave()

    Toggle {
        Layout.fillWidth: true
        checked: root.interviews.startsEasy
        detail: qsTr("Pictures, short words, one question at a time")
        objectName: "startsEasy"
        text: qsTr("Easy-read")

        onToggled: root.interviews.startsEasy = checked
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Which form?")
        visible: root.interviews.forms.length > 1
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: forms

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: formChoices.count > 0

        Repeater {
            id: formChoices

            model: root.interviews.forms.length > 1 ? root.interviews.forms : []

            delegate: AnswerChoice {
                id: form

                required property int index
                required property string modelData

                objectName: "startForm" + form.index
                picked: root.interviews.form === form.index
                text: form.modelData
                width: forms.width

                onClicked: root.interviews.form = form.index
            }
        }
    }
    ListButton {
        Layout.fillWidth: true
        detail: root.interviews.bookingSentence
        glyph: Glyph.event
        objectName: "bookInterview"
        text: qsTr("Book another day")
        visible: root.interviews.bookingSentence !== ""

        onClicked: root.bookingAsked()
    }
    ActionButton {
        Layout.fillWidth: true
        glyph: Glyph.history
        kind: ActionButton.Kind.Outline
        objectName: "openLastInterview"
        text: qsTr("Open the last one")
        visible: root.interviews.hasLast

        onClicked: root.interviews.openLast()
    }

    footer: ActionButton {
        Layout.fillWidth: true
        glyph: Glyph.arrowForward
        kind: ActionButton.Kind.Primary
        objectName: "startInterview"
        text: qsTr("Start")

        onClicked: root.interviews.start()
    }
}

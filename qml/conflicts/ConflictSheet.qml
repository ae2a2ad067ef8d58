// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Two people answered differently: both answers side by side; choose one, write another, or leave it for now.
Sheet {
    id: root

    required property ConflictScreen conflict

    readonly property string matter: conflict.about + conflict.what

    objectName: "conflictSheet"
    subtitle: root.conflict.about
    title: root.conflict.what
    visible: root.conflict.isOpen

    onDismissed: root.conflict.leave()
    onMatterChanged: third.start()

    Label {
        Layout.fillWidth: true
        text: qsTr("Two people answered differently. Which is right? Ask somebody who was there if you do not know.")
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "conflictProblem"
        text: root.conflict.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Column {
        id: answers

        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.conflict.answers

            delegate: AnswerCard {
                id: answer

                busy: root.conflict.saving
                width: answers.width

                onChosen: root.conflict.choose(answer.index)
            }
        }
    }
    Label {
        Layout.fillWidth: true
        objectName: "alsoEnds"
        text: root.conflict.alsoEnds
        visible: text !== ""
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Or something else")
        visible: third.visible
    }
    ThirdAnswer {
        id: third

        Layout.fillWidth: true
        busy: root.conflict.saving
        codes: root.conflict.codes
        form: root.conflict.third
        value: root.conflict.value
        visible: root.conflict.third !== ConflictScreen.None

        onCodeWritten: (codeId, reason) => root.conflict.writeCode(codeId, reason)
        onValueWritten: root.conflict.writeValue()
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        objectName: "thirdAdvice"
        text: root.conflict.thirdAdvice
        visible: text !== ""
    }

    footer: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: qsTr("Both answers are kept until somebody decides. Nothing else waits for this.")
        }
        ActionButton {
            Layout.fillWidth: true
            objectName: "leaveConflict"
            text: qsTr("Leave it for now")

            onClicked: root.close()
        }
    }
}

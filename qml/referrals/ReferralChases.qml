// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// What was heard from the other service so far, and when to ask it again.
Column {
    id: root

    required property ReferralEditor editor

    spacing: Theme.snug

    SectionTitle {
        text: qsTr("Asking how it stands")
        width: root.width
    }
    Repeater {
        model: root.editor.chases.length

        delegate: Label {
            id: line

            required property int index

            color: Theme.quiet
            font.pixelSize: Theme.small
            objectName: "referralChased" + line.index
            text: root.editor.chases[line.index] ?? ""
            width: root.width
        }
    }
    VisitText {
        hint: qsTr("They have it on the list")
        name: qsTr("What you heard when you asked")
        objectName: "referralHeard"
        savedWords: root.editor.saved[ReferralEditor.Chased] ?? ""
        stored: root.editor.texts[ReferralEditor.Chased] ?? ""
        visible: root.editor.movesOn
        visit: root.editor.referralId
        width: root.width

        onEdited: text => root.editor.type(ReferralEditor.Chased, text)
    }
    Flow {
        spacing: Theme.tight
        visible: root.editor.movesOn
        width: root.width

        ActionButton {
            kind: ActionButton.Kind.Outline
            objectName: "chaseAgain"
            text: qsTr("Asked: again in 2 weeks")

            onClicked: root.editor.noteChase(2)
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            objectName: "chaseNoMore"
            text: qsTr("Asked: no need again")

            onClicked: root.editor.noteChase(0)
        }
    }
    DayField {
        day: root.editor.chaseOn
        noDay: qsTr("No day")
        objectName: "chaseDay"
        question: qsTr("Ask on another day")
        today: root.editor.today
        visible: root.editor.movesOn
        width: root.width

        onChosen: day => root.editor.chaseBy(day)
    }
}

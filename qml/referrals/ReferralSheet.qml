// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One referral: how far it is, what can follow, when to ask how it stands, and what goes with it.
Sheet {
    id: root

    required property ReferralEditor editor

    readonly property bool asked: editor.isOpen
    readonly property bool late: editor.chaseOn !== "" && editor.chaseOn < editor.today
    readonly property ReferralPackScreen pack: editor.pack

    function follow(): void {
        if (root.asked)
            root.open();
        else
            root.close();
    }

    objectName: "referralSheet"
    subtitle: root.editor.standing
    title: root.editor.title

    onAskedChanged: root.follow()
    onDismissed: root.editor.close()

    Component.onCompleted: root.follow()

    // Parts of it come and go: a layout of Qt 6.4 keeps stale sizes then.
    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.gap

        Banner {
            glyph: Glyph.panTool
            objectName: "referralSheetStop"
            text: root.editor.stopSentence
            tone: Card.Tone.Danger
            visible: text !== ""
            width: column.width
        }
        Banner {
            glyph: Glyph.error
            objectName: "referralProblem"
            text: root.editor.problem
            tone: Card.Tone.Danger
            visible: text !== ""
            width: column.width
        }
        IconAndWords {
            font.weight: root.late ? Theme.strongWeight : Theme.weight
            glyph: root.late ? Glyph.priorityHigh : Glyph.event
            objectName: "referralChaseWords"
            text: root.editor.chase
            toStart: true
            tone: root.late ? Theme.attention : Theme.ink
            visible: text !== ""
            width: column.width
        }
        Repeater {
            model: root.editor.facts.length

            delegate: Label {
                id: fact

                required property int index

                objectName: "referralFact" + fact.index
                text: root.editor.facts[fact.index] ?? ""
                width: column.width
            }
        }
        VisitText {
            hint: qsTr("The place, and whom to ask for there")
            name: qsTr("Where to exactly")
            objectName: "referralPlace"
            savedWords: root.editor.saved[ReferralEditor.Place] ?? ""
            stored: root.editor.texts[ReferralEditor.Place] ?? ""
            visible: root.editor.movesOn
            visit: root.editor.referralId
            width: column.width

            onEdited: text => root.editor.type(ReferralEditor.Place, text)
            onFinished: root.editor.leave()
        }
        ReferralSteps {
            editor: root.editor
            visible: root.editor.movesOn
            width: column.width
        }
        ReferralChases {
            editor: root.editor
            visible: root.editor.movesOn || root.editor.chases.length > 0
            width: column.width
        }
        SectionTitle {
            text: qsTr("What goes with it")
            width: column.width
        }
        Label {
            color: Theme.quiet
            text: root.pack.refusal === "" ? qsTr("It says how to talk with them, why they come, what matters to them, and how they said yes.") : root.pack.refusal
            width: column.width
        }
        Toggle {
            checked: root.pack.withAlerts
            detail: qsTr("Seizures, allergies, never alone.")
            objectName: "packAlerts"
            text: qsTr("And what keeps them safe")
            visible: root.pack.hasAlerts && root.pack.refusal === ""
            width: column.width

            onToggled: root.pack.withAlerts = !root.pack.withAlerts
        }
        Flow {
            spacing: Theme.tight
            visible: root.pack.refusal === ""
            width: column.width

            ActionButton {
                glyph: Glyph.download
                kind: ActionButton.Kind.Outline
                objectName: "packPdf"
                text: qsTr("Save to read (PDF)")

                onClicked: root.pack.save(ReferralPackScreen.Pdf)
            }
            ActionButton {
                glyph: Glyph.download
                kind: ActionButton.Kind.Outline
                objectName: "packFhir"
                text: qsTr("For their computer system")

                onClicked: root.pack.save(ReferralPackScreen.Fhir)
            }
        }
        Banner {
            detail: qsTr("Whoever can open this tablet's files can read it, even while Alongside is locked.")
            glyph: Glyph.taskAlt
            objectName: "packSaved"
            text: root.pack.outcome
            tone: Card.Tone.Brand
            visible: text !== ""
            width: column.width
        }
        Banner {
            glyph: Glyph.error
            text: root.pack.problem
            tone: Card.Tone.Danger
            visible: text !== ""
            width: column.width
        }
    }
}

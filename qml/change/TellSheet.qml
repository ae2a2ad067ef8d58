// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// How somebody was told of a change. All four parts are needed: a day alone does not say that anybody understood.
Sheet {
    id: root

    required property TellForm form

    readonly property bool asked: form.isOpen

    function follow(): void {
        if (root.asked)
            root.open();
        else
            root.close();
    }

    objectName: "tellSheet"
    subtitle: root.form.subtitle
    title: root.form.title

    onAskedChanged: root.follow()
    onDismissed: root.form.close()

    Component.onCompleted: root.follow()

    // Parts of it come and go: a layout of Qt 6.4 keeps stale sizes then.
    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.gap

        Banner {
            glyph: Glyph.error
            objectName: "tellProblem"
            text: root.form.problem
            tone: Card.Tone.Danger
            visible: text !== ""
            width: column.width
        }
        IconAndWords {
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Theme.weight
            glyph: Glyph.recordVoiceOver
            text: root.form.hint
            toStart: true
            tone: Theme.ink
            visible: text !== ""
            width: column.width
        }
        Label {
            color: Theme.quiet
            objectName: "toldBefore"
            text: root.form.before
            visible: text !== ""
            width: column.width
        }
        DayField {
            day: root.form.day
            objectName: "toldOn"
            past: true
            question: qsTr("When were they told?")
            today: root.form.today
            width: column.width

            onChosen: day => root.form.type(TellForm.Day, day)
        }
        VisitText {
            hint: qsTr("With photos of the new place, in Makaton, on a visit there …")
            name: qsTr("How were they told?")
            objectName: "toldHow"
            savedWords: ""
            stored: root.form.how
            visit: root.form.formId
            width: column.width

            onEdited: text => root.form.type(TellForm.How, text)
        }
        VisitText {
            hint: qsTr("Their own words, or what you saw. “Asked, no answer” counts")
            name: qsTr("What did they say or show?")
            objectName: "toldSaid"
            savedWords: ""
            stored: root.form.said
            visit: root.form.formId
            width: column.width

            onEdited: text => root.form.type(TellForm.Said, text)
        }
        VisitText {
            hint: qsTr("A name and who they are: Bethan, mum. An advocate. Nobody wanted")
            name: qsTr("Who supported them?")
            objectName: "toldSupport"
            savedWords: ""
            stored: root.form.supportedBy
            visit: root.form.formId
            width: column.width

            onEdited: text => root.form.type(TellForm.SupportedBy, text)
        }
    }

    footer: [
        SavedWords {
            Layout.fillWidth: true
            objectName: "tellKept"
            text: root.form.savedWords
            visible: text !== "" && root.form.missing === ""
        },
        ProblemLine {
            Layout.fillWidth: true
            objectName: "tellMissing"
            text: root.form.missing
        },
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Primary
            objectName: "tellSave"
            text: qsTr("They were told")

            onClicked: root.form.save()
        }
    ]
}

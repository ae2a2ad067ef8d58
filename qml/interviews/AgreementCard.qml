// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// How the person says that it is right, or that it is not. Each way is as good as the others, and none has to be there.
Card {
    id: root

    required property InterviewEnd end
    property string name
    readonly property bool recording: end.spoken.voice.recording

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Does %1 agree with what is written?").arg(root.name)
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("Read it to them first, or let them hear it. Every way counts the same, and none is needed.")
        }
        Banner {
            Layout.fillWidth: true
            glyph: Glyph.warning
            objectName: "agreementVoid"
            text: root.end.voidSentence
            visible: text !== ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight

            Repeater {
                model: root.end.agreements.length // a list would be made anew with each change, and the focus lost

                delegate: Chip {
                    id: way

                    required property int index
                    glyph: picked ? Glyph.check : ""
                    objectName: "agreement" + way.index
                    picked: root.end.agreement === way.index
                    selectable: true
                    text: root.end.agreements[way.index] ?? ""

                    onClicked: root.end.chooseAgreement(way.index)
                }
            }
        }
        SignaturePad {
            id: pad

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.scaled(560)
            Layout.preferredHeight: Math.round(width * 0.4)
            objectName: "agreementPad"
            visible: root.end.draws
        }
        VisitText {
            Layout.fillWidth: true
            name: root.end.agreementQuestion
            objectName: "agreementWords"
            savedWords: root.end.agreementSaved
            stored: root.end.agreementWords
            visible: root.end.agreement >= 0
            visit: root.end.about

            onEdited: text => root.end.typeAgreement(text)
            onFinished: root.end.leave()
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight
            visible: root.end.draws

            ActionButton {
                enabled: pad.signed
                glyph: Glyph.check
                kind: ActionButton.Kind.Outline
                objectName: "keepMark"
                text: qsTr("Keep it")

                onClicked: root.end.keepDrawing(pad.strokes, Qt.size(pad.width, pad.height))
            }
            ActionButton {
                enabled: pad.signed
                kind: ActionButton.Kind.Quiet
                objectName: "clearMark"
                text: qsTr("Start again")

                onClicked: pad.clear()
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight
            visible: root.end.speaks || root.end.spoken.mayHear

            ActionButton {
                glyph: root.recording ? Glyph.stop : Glyph.mic
                kind: root.recording ? ActionButton.Kind.Primary : ActionButton.Kind.Outline
                objectName: "recordAgreement"
                spokenAs: root.recording ? qsTr("Stop and keep the recording") : text
                text: root.recording ? root.end.spoken.voice.words : qsTr("Record their voice")
                visible: root.end.speaks

                onClicked: root.recording ? root.end.spoken.voice.stop() : root.end.spoken.voice.start()
            }
            ActionButton {
                glyph: root.end.spoken.hearing ? Glyph.stop : Glyph.recordVoiceOver
                kind: ActionButton.Kind.Quiet
                objectName: "hearAgreement"
                text: root.end.spoken.hearing ? qsTr("Stop") : qsTr("Hear it")
                visible: root.end.spoken.mayHear

                onClicked: root.end.spoken.hear()
            }
        }
        ProblemLine {
            Layout.fillWidth: true
            text: root.end.spoken.problem
        }
        SavedWords {
            Layout.fillWidth: true
            objectName: "agreementSentence"
            text: root.end.agreementSentence
            visible: text !== ""
        }
    }
}

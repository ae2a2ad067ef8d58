// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The coach's view of one interview. Landscape: the parts down the side, one page of questions beside them; portrait:
// the parts along the top, or where letters are large in a sheet.
FocusScope {
    id: root

    required property InterviewScreen interview

    property bool formNotesShown: false
    readonly property bool sideBySide: width > height && width / Theme.textScale > 760

    signal closed

    function showPictures(question: QuestionEditor): void {
        root.interview.pictures.show(question.key);
        picturesMaker.sheet().open();
    }

    objectName: "interviewPage"

    RowLayout {
        anchors.fill: parent
        spacing: Theme.roomy

        ScrollColumn {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.scaled(250) + Theme.tight
            margin: 0
            markRoom: Theme.tight
            topMarginInside: 0
            visible: root.sideBySide

            PartList {
                Layout.fillWidth: true
                interview: root.interview
                objectName: "parts"
            }
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.snug

            ScrollStack {
                id: scroll

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "interviewScroll"

                PartList {
                    id: partsOnTop

                    column: false
                    interview: root.interview
                    objectName: "partsOnTop"
                    visible: !root.sideBySide && fits
                    width: scroll.innerWidth
                }
                ActionButton {
                    glyph: Glyph.expandMore
                    glyphLast: true
                    objectName: "chooseWhichPart"
                    spokenAs: qsTr("%1. Choose another part").arg(text)
                    text: root.interview.pageTitle
                    visible: !root.sideBySide && !partsOnTop.fits
                    width: scroll.innerWidth

                    onClicked: partsMaker.sheet().open()
                }
                Banner {
                    glyph: Glyph.error
                    objectName: "interviewProblem"
                    text: root.interview.problem
                    tone: Card.Tone.Danger
                    visible: text !== ""
                    width: scroll.innerWidth
                }
                Banner {
                    action: root.interview.formNotes.length === 0 ? "" : root.formNotesShown ? qsTr("Hide") : qsTr("Show which")
                    detail: root.interview.formDetail
                    glyph: Glyph.info
                    objectName: "formProblem"
                    text: root.interview.formSentence
                    visible: text !== ""
                    width: scroll.innerWidth

                    onActed: root.formNotesShown = !root.formNotesShown
                }
                Repeater {
                    model: root.formNotesShown ? root.interview.formNotes : []

                    delegate: Label {
                        id: note

                        required property int index
                        required property string modelData
                        objectName: "formNote" + note.index
                        text: "• " + note.modelData
                        width: scroll.innerWidth
                    }
                }
                Banner {
                    action: qsTr("Put it back")
                    glyph: Glyph.info
                    objectName: "repeatRemoved"
                    text: root.interview.removedSentence
                    visible: text !== "" && !root.interview.atEnd
                    width: scroll.innerWidth

                    onActed: root.interview.putBack()
                }
                PageHeading {
                    interview: root.interview
                    titled: root.sideBySide || partsOnTop.fits
                    visible: !root.interview.atEnd
                    width: scroll.innerWidth
                }
                Repeater {
                    model: root.interview.questions

                    delegate: QuestionCard {
                        id: card

                        interview: root.interview
                        width: scroll.innerWidth

                        onPicturesWanted: root.showPictures(card.question)
                    }
                }
                Flow {
                    spacing: Theme.tight
                    visible: root.interview.repeats.length > 0
                    width: scroll.innerWidth

                    Repeater {
                        model: root.interview.repeats.length

                        delegate: ActionButton {
                            id: more

                            required property int index
                            glyph: Glyph.add
                            kind: ActionButton.Kind.Outline
                            objectName: "addRepeat" + more.index
                            text: qsTr("One more: %1").arg(root.interview.repeats[more.index] ?? "")

                            onClicked: root.interview.addRepeat(more.index)
                        }
                    }
                }
                SourceCard {
                    interview: root.interview
                    visible: root.interview.unsourced > 0 && !root.interview.atEnd
                    width: scroll.innerWidth
                }
                InterviewEndCards {
                    end: root.interview.end
                    interview: root.interview
                    visible: root.interview.atEnd
                    width: scroll.innerWidth
                }
            }
            Connections {
                function onTurned(): void {
                    scroll.contentY = 0;
                }

                target: root.interview
            }
            InterviewFooter {
                Layout.bottomMargin: Theme.snug
                Layout.fillWidth: true
                Layout.rightMargin: Theme.snug
                interview: root.interview

                onClosed: root.closed()
            }
        }
    }
    SheetMaker {
        id: partsMaker

        delegate: SheetPlace {
            PartsSheet {
                interview: root.interview
            }
        }
    }
    SheetMaker {
        id: picturesMaker

        delegate: SheetPlace {
            EasyPicturesSheet {
                pictures: root.interview.pictures
            }
        }
    }
}

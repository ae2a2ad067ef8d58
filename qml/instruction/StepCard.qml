// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One step: what to do, what tells that it is time, how much help it took now and last time. The one that is asked for
// has the levels below it.
Card {
    id: root

    required property int index
    required property string stepId
    required property string words
    required property string cue
    required property int level
    required property int lastLevel
    required property string levelWords
    required property string lastWords
    required property list<string> levels
    property bool asked: false

    signal chosen
    signal noted(int level)

    implicitHeight: column.implicitHeight + 2 * padding
    padding: Theme.snug
    tone: asked ? Card.Tone.Brand : Card.Tone.Plain

    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.innerWidth

        T.AbstractButton {
            id: step

            Accessible.description: root.levelWords === "" ? qsTr("not noted yet") : root.levelWords
            Accessible.name: qsTr("Step %1: %2").arg(root.index + 1).arg(root.words)
            Accessible.role: Accessible.Button
            Layout.fillWidth: true
            focusPolicy: Qt.StrongFocus
            implicitHeight: Math.max(Theme.touch, implicitContentHeight)
            objectName: "step" + root.index

            Keys.onEnterPressed: step.clicked()
            Keys.onReturnPressed: step.clicked()
            onClicked: root.chosen()

            background: FocusRing {
                control: step
                corner: Theme.smallRadius
            }
            contentItem: RowLayout {
                spacing: Theme.snug

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: root.level >= 0 ? Theme.brand : Theme.quiet
                    text: root.level >= 0 ? Glyph.checkCircle : Glyph.circle
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    Label {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        strong: true
                        text: qsTr("%1. %2", "number, step").arg(root.index + 1).arg(root.words)
                    }
                    Label {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        color: Theme.quiet
                        font.pixelSize: Theme.small
                        text: qsTr("When: %1").arg(root.cue)
                        visible: root.cue !== ""
                    }
                    Label {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        objectName: "stepLevel" + root.index
                        strong: true
                        text: root.levelWords
                        visible: text !== ""
                    }
                    Label {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        color: Theme.quiet
                        font.pixelSize: Theme.small
                        objectName: "stepLast" + root.index
                        text: qsTr("Last time: %1").arg(root.lastWords)
                        visible: root.lastWords !== ""
                    }
                }
            }
        }
        LevelChoice {
            Layout.fillWidth: true
            lastLevel: root.lastLevel
            level: root.level
            levels: root.levels
            visible: root.asked

            onTouched: level => root.noted(level)
        }
    }
}

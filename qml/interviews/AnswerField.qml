// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What a question is answered with, whatever kind it is.
ColumnLayout {
    id: root

    required property QuestionEditor question
    // In the person's hands.
    property bool large: false

    readonly property int kind: question.kind

    spacing: Theme.snug

    AnswerChoices {
        Layout.fillWidth: true
        objectName: root.objectName + "Choice"
        question: root.question
        visible: root.kind === QuestionEditor.Choice || root.kind === QuestionEditor.Choices
    }
    // Each is made only where it is needed; a question's kind never changes.
    Repeater {
        model: root.kind === QuestionEditor.DropDown ? 1 : 0

        delegate: DropDownAnswer {
            Layout.fillWidth: true
            objectName: root.objectName + "Drop"
            question: root.question
        }
    }
    Repeater {
        model: root.question.isWritten ? 1 : 0

        delegate: WrittenAnswer {
            Layout.fillWidth: true
            large: root.large
            objectName: root.objectName + "Written"
            question: root.question
        }
    }
    Repeater {
        model: root.kind === QuestionEditor.Day || root.kind === QuestionEditor.DayTime ? 1 : 0

        delegate: DayAnswer {
            Layout.fillWidth: true
            objectName: root.objectName + "Day"
            question: root.question
        }
    }
    Repeater {
        model: root.kind === QuestionEditor.Slider ? 1 : 0

        delegate: SliderAnswer {
            Layout.fillWidth: true
            objectName: root.objectName + "Slider"
            question: root.question
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.question.units.length > 1

        Repeater {
            model: root.question.units

            delegate: Chip {
                id: unit

                required property int index
                required property string modelData

                objectName: root.objectName + "Unit" + unit.index
                picked: root.question.unit === unit.modelData
                selectable: true
                text: unit.modelData

                onClicked: root.question.chooseUnit(unit.index)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug
        visible: root.kind === QuestionEditor.Unknown

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.attention
            text: Glyph.info
        }
        Label {
            Layout.fillWidth: true
            objectName: root.objectName + "Unknown"
            text: root.question.unknownSentence
        }
    }
    ProblemLine {
        Layout.fillWidth: true
        objectName: root.objectName + "Problem"
        text: root.question.problem
    }
}

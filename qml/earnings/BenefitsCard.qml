// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// What a person gets, as it is being written: one benefit open at a time.
Card {
    id: root

    required property BenefitsEditor benefits
    property bool adding: false

    implicitHeight: column.height + 2 * padding

    Column {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            text: qsTr("What they get")
            width: parent.width
        }
        Label {
            color: Theme.quiet
            text: qsTr("Earnings are read beside this. Whoever may see earnings sees it, and nobody else.")
            width: parent.width
        }
        Banner {
            glyph: Glyph.error
            text: root.benefits.problem
            tone: Card.Tone.Danger
            visible: text !== ""
            width: parent.width
        }
        Repeater {
            model: root.benefits.rows

            delegate: BenefitEntry {
                required property int index

                benefits: root.benefits
                objectName: "benefit" + index
                width: parent ? parent.width : 0
            }
        }
        ActionButton {
            glyph: Glyph.add
            kind: ActionButton.Kind.Outline
            objectName: "addBenefit"
            text: qsTr("Add a benefit")

            onClicked: root.adding = !root.adding
        }
        Flow {
            spacing: Theme.tight
            visible: root.adding
            width: parent.width

            Repeater {
                model: root.benefits.kinds

                delegate: Chip {
                    required property int index
                    required property string modelData

                    objectName: "benefitKind" + index
                    selectable: true
                    text: modelData

                    onClicked: {
                        root.adding = false;
                        root.benefits.add(index);
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// When the coach comes again: one touch for the usual distances, or a date.
Card {
    id: root

    required property VisitEditor visit

    readonly property list<int> weeks: [1, 2, 4, 6]

    function takeFocus(): void {
        (distances.itemAt(0) as Item).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight + 2 * padding

    NextVisitSheet {
        id: anyDay

        visit: root.visit
    }
    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            SectionTitle {
                Layout.fillWidth: true
                text: root.visit.nextWords === "" ? qsTr("Next visit") : qsTr("Next visit: %1").arg(root.visit.nextWords)
            }
            IconButton {
                glyph: Glyph.close
                objectName: "noNextVisit"
                spokenAs: qsTr("No next visit")
                visible: root.visit.nextWords !== "" && root.visit.mine

                onClicked: root.visit.planOn("")
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight
            visible: root.visit.mine

            Repeater {
                id: distances

                model: root.weeks

                delegate: Chip {
                    id: chip

                    required property int index
                    required property int modelData

                    objectName: "nextIn" + chip.modelData
                    text: qsTr("In %n weeks", "", chip.modelData)

                    onClicked: root.visit.planInWeeks(chip.modelData)
                }
            }
            Chip {
                glyph: Glyph.event
                objectName: "nextOnAnyDay"
                text: qsTr("Another day")

                onClicked: anyDay.open()
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Where the person works now, and who their key coach is.
Card {
    id: root

    required property PersonScreen person

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Where")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("No placement is shown to you.")
            visible: root.person.placements.length === 0
        }
        Repeater {
            model: root.person.placements

            delegate: RowLayout {
                id: placement

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.snug

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.brand
                    text: Glyph.place
                }
                Label {
                    Layout.fillWidth: true
                    text: placement.modelData
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug
            visible: root.person.keyCoach !== ""

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.brand
                text: Glyph.badge
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Key coach: %1").arg(root.person.keyCoach)
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Whom to ring, first one first, with numbers that can be read while dialling.
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
            text: qsTr("Whom to ring")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("Nobody is written down yet. Ask a supervisor to add a contact.")
            visible: root.person.contacts.count === 0
        }
        Repeater {
            model: root.person.contacts

            delegate: RowLayout {
                id: contact

                required property string who
                required property string number

                Layout.fillWidth: true
                spacing: Theme.snug

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.brand
                    text: Glyph.call
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: contact.who
                    }
                    Label {
                        Layout.fillWidth: true
                        font.pixelSize: Theme.title
                        strong: true
                        text: contact.number
                    }
                }
            }
        }
    }
}

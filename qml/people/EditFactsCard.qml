// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Names, number, days, address, key coach and standing of a person, as they are being written.
Card {
    id: root

    required property PersonEditor editor

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.gap
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Names, number and days")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.innerWidth < Theme.scaled(480) ? 1 : 2
            rowSpacing: Theme.gap

            EditedLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                editor: root.editor
                field: PersonEditor.GivenName
                label: qsTr("First name")
            }
            EditedLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                editor: root.editor
                field: PersonEditor.FamilyName
                label: qsTr("Last name")
            }
            EditedLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                editor: root.editor
                field: PersonEditor.Phone
                inputMethodHints: Qt.ImhDialableCharactersOnly
                label: qsTr("Their phone number")
            }
            EditedLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                editor: root.editor
                field: PersonEditor.BirthDate
                hint: qsTr("5 June 1984")
                label: qsTr("Born on")
            }
            EditedLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                editor: root.editor
                field: PersonEditor.Address
                label: qsTr("Address")
            }
            EditedLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                editor: root.editor
                field: PersonEditor.Postcode
                label: qsTr("Postcode")
            }
            EditedLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                editor: root.editor
                field: PersonEditor.Started
                hint: qsTr("1 March 2019")
                label: qsTr("With us since")
            }
        }
        ChoiceChips {
            Layout.fillWidth: true
            choices: [...root.editor.coachChoices]
            chosen: root.editor.coach
            stem: "keyCoach"
            title: qsTr("Key coach")

            onPicked: choice => root.editor.chooseCoach(choice)
        }
        ChoiceChips {
            Layout.fillWidth: true
            choices: [...root.editor.statusChoices]
            chosen: root.editor.status
            stem: "status"
            title: qsTr("With the service")

            onPicked: choice => root.editor.chooseStatus(choice)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One person, large: who they are, how to speak with them, and Here.
Card {
    id: root

    required property RegisterScreen register
    required property string personId
    required property string name
    required property string initials
    required property int tint
    required property string workplace
    required property string hint
    required property string alert
    required property int markState
    required property string codeLabel
    required property string line
    required property string goneHome
    required property bool stillHere
    property bool goingHome: false

    signal notHerePressed

    implicitHeight: column.implicitHeight + 2 * padding
    padding: Theme.wide

    ColumnLayout {
        id: column

        spacing: Theme.roomy
        width: root.innerWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.roomy

            Avatar {
                Layout.alignment: Qt.AlignTop
                initials: root.initials
                size: Theme.scaled(96)
                tint: root.tint
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.hair

                Label {
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    font.pixelSize: Theme.display
                    strong: true
                    text: root.name
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.quiet
                    text: root.workplace
                    visible: text !== ""
                }
                RowRemarks {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.tight
                    alert: root.alert
                    hint: root.hint
                }
            }
        }
        MarkButton {
            id: mark

            Layout.fillWidth: true
            codeLabel: root.codeLabel
            focus: true
            goneHome: root.goneHome !== ""
            large: true
            markState: root.markState
            objectName: "oneMark"
            offersHome: root.goingHome
            personName: root.name
            stillHere: root.stillHere

            onClicked: root.register.press(root.personId)
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
            text: root.line
            visible: text !== ""
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.snug
            columns: width < Theme.scaled(520) ? 1 : 3
            rowSpacing: Theme.snug

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "oneNotHere"
                text: qsTr("Not here")
                visible: !mark.marked

                onClicked: root.notHerePressed()
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                glyph: Glyph.home
                objectName: "oneGoneHome"
                text: qsTr("Gone home")
                visible: root.stillHere

                onClicked: root.register.markGoneHome(root.personId)
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                glyph: Glyph.editNote
                objectName: "oneMore"
                text: qsTr("Times and note")

                onClicked: root.register.openDetails(root.personId)
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                glyph: Glyph.group
                objectName: "oneOther"
                text: qsTr("Somebody else")

                onClicked: root.register.chooseOnly("")
            }
        }
    }
}

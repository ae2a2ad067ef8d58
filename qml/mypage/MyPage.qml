// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What the service holds about a person, for them to hold. There is nothing else on the tablet while they do.
FocusScope {
    id: root

    required property MyPageScreen page
    property string picture
    property string initials
    property int tint

    objectName: "myPage"

    Accessible.name: qsTr("Your page")
    Accessible.role: Accessible.Pane

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            Layout.fillHeight: true
            Layout.fillWidth: true
            maximumWidth: Theme.scaled(720)
            spacing: Theme.roomy

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Avatar {
                    face: root.picture
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
                        text: qsTr("Hello %1").arg(root.page.name)
                    }
                    Label {
                        Layout.fillWidth: true
                        font.pixelSize: Theme.title
                        text: qsTr("This is what we have written about you. Touch Listen to hear it. If something is not right, tell us.")
                    }
                }
            }
            Banner {
                Layout.fillWidth: true
                glyph: Glyph.info
                objectName: "noVoice"
                text: root.page.voiceProblem
                visible: text !== ""
            }
            Banner {
                Layout.fillWidth: true
                glyph: Glyph.error
                text: root.page.problem
                tone: Card.Tone.Danger
                visible: text !== ""
            }
            Repeater {
                model: root.page.parts

                delegate: MyPartCard {
                    Layout.fillWidth: true
                    page: root.page
                }
            }
            MyObjections {
                Layout.fillWidth: true
                page: root.page
                visible: root.page.objections.count > 0
            }
            MyAdditions {
                Layout.fillWidth: true
                page: root.page
            }
            MyLooks {
                Layout.fillWidth: true
                page: root.page
            }
        }
        Rectangle {
            Layout.fillWidth: true
            color: Theme.surface
            implicitHeight: back.implicitHeight + 2 * Theme.snug

            Rectangle {
                color: Theme.line
                height: Theme.border
                width: parent.width
            }
            ActionButton {
                id: back

                anchors.centerIn: parent
                glyph: Glyph.lock
                kind: ActionButton.Kind.Outline
                objectName: "giveBack"
                text: qsTr("I have finished")
                width: Math.min(parent.width - 2 * Theme.roomy, Math.max(implicitWidth, Theme.scaled(320)))

                onClicked: root.page.giveBack()
            }
        }
    }
}

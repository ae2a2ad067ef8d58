// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// How the session stands, the way back for ten seconds, and the one thing to do next.
Card {
    id: root

    required property RegisterScreen register
    property bool goingHome: false

    readonly property bool narrow: width < Theme.scaled(930)

    // Going home, and the register is not marked: that nobody is on it says nothing about the room.
    readonly property bool saysNobody: goingHome && register.leaving === 0 && register.goneHome === 0 && register.toMark > 0

    signal restAsked
    signal homeAsked

    implicitHeight: Math.max(72, grid.implicitHeight + 2 * padding)
    padding: 10

    GridLayout {
        id: grid

        columnSpacing: Theme.gap
        columns: root.narrow ? 1 : 2
        height: root.height - 2 * root.padding
        rowSpacing: Theme.tight
        width: root.innerWidth

        Flow {
            id: stats

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap - 2
            spacing: Theme.roomy

            Stat {
                count: root.register.expected
                word: qsTr("expected")
            }
            Stat {
                count: root.register.here
                word: qsTr("here")
            }
            Stat {
                count: root.register.away
                visible: count > 0
                word: qsTr("away")
            }
            Stat {
                count: root.register.toMark
                tone: count > 0 ? Theme.attention : Theme.ink
                visible: count > 0
                word: qsTr("to mark")
            }
            Stat {
                count: root.register.goneHome
                visible: count > 0
                word: qsTr("gone home")
            }
            Stat {
                count: root.register.capacity
                visible: count > 0 && (root.narrow ? root.width > Theme.scaled(480) : root.register.goneHome === 0 && root.register.undoWords === "")
                word: qsTr("places")
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            Layout.fillWidth: root.narrow
            spacing: Theme.snug

            ActionButton {
                Layout.fillWidth: root.narrow
                Layout.maximumWidth: root.narrow ? -1 : Theme.scaled(210)
                glyph: Glyph.undo
                kind: ActionButton.Kind.Quiet
                objectName: "undoButton"
                text: root.register.undoWords
                visible: text !== ""

                onClicked: root.register.undo()
            }
            ActionButton {
                Layout.fillWidth: root.narrow
                Layout.preferredWidth: Math.max(implicitWidth, Theme.scaled(248))
                kind: ActionButton.Kind.Primary
                labelSize: Theme.title - 1
                objectName: "restButton"
                text: qsTr("The rest (%L1) …").arg(root.register.toMark)
                visible: !root.goingHome && root.register.toMark > 0

                onClicked: root.restAsked()
            }
            ActionButton {
                Layout.fillWidth: root.narrow
                Layout.preferredWidth: Math.max(implicitWidth, Theme.scaled(248))
                glyph: Glyph.home
                kind: ActionButton.Kind.Primary
                objectName: "allHomeButton"
                text: qsTr("All gone home (%L1) …").arg(root.register.leaving)
                visible: root.goingHome && root.register.leaving > 0

                onClicked: root.homeAsked()
            }
            IconAndWords {
                Layout.fillWidth: root.narrow
                Layout.minimumHeight: Theme.touch
                Layout.preferredWidth: implicitWidth + Theme.gap
                font.pixelSize: Theme.body
                font.weight: Theme.strongWeight
                glyph: root.saysNobody ? Glyph.questionMark : Glyph.taskAlt
                text: root.saysNobody ? qsTr("Nobody is marked here today") : root.goingHome ? qsTr("Nobody is left here") : qsTr("Everyone is marked")
                tone: root.saysNobody ? Theme.attention : Theme.brand
                visible: root.goingHome ? root.register.leaving === 0 : root.register.toMark === 0 && root.register.expected > 0
            }
        }
    }
}

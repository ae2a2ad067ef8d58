// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside
import Alongside.Controls

// One of the answers a person can touch. All have the same colour: none of them is the right one. The chosen one has a
// thick frame and a tick.
T.AbstractButton {
    id: root

    property string picture
    property string glyph
    property bool picked: false
    property bool several: false
    property bool flat: false
    property int wordsRoom: 0
    readonly property int wordsHeight: (contentItem as GivenTile)?.wordsHeight ?? 0

    Accessible.checkable: true
    Accessible.checked: root.picked
    Accessible.name: root.text
    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    focusPolicy: Qt.StrongFocus
    implicitHeight: implicitContentHeight
    implicitWidth: implicitContentWidth

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.picked ? Theme.ink : Theme.edge
        border.width: root.picked ? 5 : Theme.strongBorder
        color: root.down ? Theme.line : Theme.sunk
        radius: Theme.roomy

        FocusRing {
            control: root
            corner: parent.radius
        }
    }
    contentItem: GivenTile {
        flat: root.flat
        glyph: root.glyph
        picked: root.picked
        picture: root.picture
        text: root.text
        wordsRoom: root.wordsRoom
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One answer to touch, on a line of its own: a ring for one of many, a box for several of them.
T.AbstractButton {
    id: root

    property bool picked: false
    property bool several: false

    Accessible.checkable: true
    Accessible.checked: root.picked
    Accessible.name: root.text
    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.snug)
    leftPadding: Theme.gap
    rightPadding: Theme.gap

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.picked ? Theme.ink : Theme.edge
        border.width: root.picked ? 3 : Theme.border
        color: root.down ? Theme.line : Theme.surface
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: RowLayout {
        spacing: Theme.snug

        Icon {
            color: root.enabled ? Theme.ink : Theme.quiet
            text: root.several ? root.picked ? Glyph.checkBox : Glyph.checkBoxOutlineBlank : root.picked ? Glyph.radioButtonChecked : Glyph.circle
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            strong: root.picked
            text: root.text
        }
    }
}

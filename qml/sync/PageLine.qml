// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One line of the sync page; where a touch opens something, it is a button with an arrow.
T.AbstractButton {
    id: root

    required property string what
    required property string detail
    required property string lineId
    property bool attention: false

    readonly property bool opens: lineId !== ""

    Accessible.name: root.what + ", " + root.detail
    Accessible.role: root.opens ? Accessible.Button : Accessible.ListItem
    enabled: root.opens
    focusPolicy: root.opens ? Qt.StrongFocus : Qt.NoFocus
    implicitHeight: root.opens ? Math.max(Theme.touch, implicitContentHeight) : implicitContentHeight
    implicitWidth: implicitContentWidth
    padding: 0

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Item {
        FocusRing {
            anchors.margins: -Theme.hair
            control: root
        }
    }
    contentItem: RowLayout {
        spacing: Theme.snug

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                strong: true
                text: root.what
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.attention ? Theme.ink : Theme.quiet
                text: root.detail
                visible: text !== ""
            }
        }
        Icon {
            color: root.attention ? Theme.attention : Theme.quiet
            text: Glyph.chevronRight
            visible: root.opens
        }
    }
}

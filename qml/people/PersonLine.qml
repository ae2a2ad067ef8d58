// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One person in a list: face, name, where they work, and an alert if there is one.
T.AbstractButton {
    id: root

    required property int index
    required property string personId
    required property string name
    required property string fullName
    required property string initials
    required property string face
    required property int tint
    required property string line
    required property string alert
    property bool picked: false
    property string endGlyph: Glyph.chevronRight

    readonly property string second: fullName === name ? line : line === "" ? fullName : fullName + " · " + line

    // A list gives its current line the focus by itself, silently: the ring is asked for here.
    function takeFocus(): void {
        root.forceActiveFocus(Qt.TabFocusReason);
        root.focusReason = Qt.TabFocusReason;
    }

    Accessible.description: root.alert === "" ? root.second : root.alert + ", " + root.second
    Accessible.name: root.name
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.scaled(66), implicitContentHeight + 2 * Theme.tight)
    leftPadding: Theme.snug
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.picked ? Theme.brand : Theme.line
        border.width: root.picked ? Theme.strongBorder : Theme.border
        color: root.picked ? Theme.brandSoft : root.down ? Theme.sunk : Theme.surface
        radius: Theme.cardRadius

        FocusRing {
            anchors.margins: -2
            control: root
            corner: parent.radius - 3
        }
    }
    contentItem: RowLayout {
        spacing: Theme.snug

        Avatar {
            face: root.face
            initials: root.initials
            tint: root.tint
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.title
                strong: true
                text: root.name
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: 6
                visible: root.alert !== ""

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.danger
                    size: Theme.scaled(20)
                    text: Glyph.warning
                }
                Label {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.danger
                    font.pixelSize: Theme.small
                    strong: true
                    text: root.alert
                }
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.second
                visible: text !== ""
            }
        }
        Icon {
            color: Theme.quiet
            text: root.endGlyph
        }
    }
}

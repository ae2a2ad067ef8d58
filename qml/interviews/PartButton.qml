// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One part of the interview and how far it has come: a word, a number and a line.
T.AbstractButton {
    id: root

    required property int index
    required property string name
    required property string progress
    required property int done
    required property int total
    required property bool current

    property bool compact: false

    readonly property bool complete: total > 0 && done >= total

    Accessible.checkable: true
    Accessible.checked: root.current
    Accessible.description: root.progress
    Accessible.name: root.name
    Accessible.role: Accessible.PageTab
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(root.compact ? Theme.scaled(84) : Theme.touch + Theme.gap, implicitContentHeight + topPadding + bottomPadding)
    bottomPadding: Theme.snug
    leftPadding: root.compact ? Theme.snug : Theme.gap
    rightPadding: root.compact ? Theme.snug : Theme.gap
    topPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.current ? Theme.brand : Theme.line
        border.width: root.current ? Theme.strongBorder : Theme.border
        color: root.current ? Theme.brandSoft : root.down ? Theme.sunk : Theme.surface
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.hair

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                strong: true
                text: root.name
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 8
            border.color: Theme.edge
            border.width: Theme.sunlight ? 1 : 0
            color: root.current ? Theme.surface : Theme.sunk
            radius: 4
            visible: root.total > 0

            Rectangle {
                color: Theme.brand
                height: parent.height
                radius: 4
                visible: root.done > 0
                width: Math.max(8, parent.width * Math.min(1, root.done / Math.max(1, root.total)))
            }
        }
        IconAndWords {
            Layout.fillWidth: true
            font.pixelSize: Theme.small
            glyph: root.complete ? Glyph.checkCircle : ""
            text: root.progress
            toStart: true
            tone: root.complete ? Theme.brand : Theme.quiet
            visible: text !== "" && !root.compact
        }
    }
}

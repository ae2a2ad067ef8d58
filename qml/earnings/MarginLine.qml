// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// Somebody's margin until a day and from then on, in the columns of the sheet. A touch opens their earnings.
T.AbstractButton {
    id: root

    required property int index
    required property string personId
    required property string name
    required property string words
    required property string before
    required property string after
    // How wide each of the two columns of money is.
    required property int moneyWidth

    Accessible.description: root.words
    Accessible.name: root.name
    Accessible.role: Accessible.Button
    bottomPadding: Theme.tight
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch + Theme.tight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    objectName: "margin" + root.index
    rightPadding: Theme.snug
    topPadding: Theme.tight

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.border
        color: root.down ? Theme.sunk : Theme.surface
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: RowLayout {
        spacing: Theme.tight

        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            strong: true
            text: root.name
        }
        Label {
            Accessible.ignored: true
            Layout.preferredWidth: root.moneyWidth
            horizontalAlignment: Text.AlignRight
            text: root.before
        }
        Label {
            Accessible.ignored: true
            Layout.preferredWidth: root.moneyWidth
            horizontalAlignment: Text.AlignRight
            strong: true
            text: root.after
        }
        Icon {
            color: Theme.quiet
            size: Theme.scaled(22)
            text: Glyph.chevronRight
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Several lines of typing; it grows with what is written.
FocusScope {
    id: root

    property alias text: input.text
    property string name
    property string hint

    signal edited(string text)
    signal finished(string text)

    implicitHeight: column.implicitHeight
    implicitWidth: 280

    ColumnLayout {
        id: column

        spacing: Theme.hair
        width: root.width

        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.name
            visible: root.name !== ""
        }
        T.TextArea {
            id: input

            Accessible.multiLine: true
            Accessible.name: root.name
            Accessible.role: Accessible.EditableText
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: nextItemInFocusChain(true)
            Layout.fillWidth: true
            bottomPadding: Theme.snug
            color: Theme.ink
            focus: true
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Theme.weight
            implicitHeight: Math.max(Theme.scaled(72), contentHeight + topPadding + bottomPadding)
            leftPadding: Theme.gap
            renderType: Text.NativeRendering
            rightPadding: Theme.gap
            selectByMouse: true
            selectedTextColor: Theme.brandInk
            selectionColor: Theme.brand
            topPadding: Theme.snug
            wrapMode: TextEdit.Wrap

            onEditingFinished: root.finished(input.text)
            onTextChanged: if (input.activeFocus)
                root.edited(input.text)

            background: Rectangle {
                border.color: input.activeFocus ? Theme.focus : Theme.edge
                border.width: input.activeFocus ? 3 : Theme.border
                color: Theme.surface
                radius: Theme.buttonRadius

                Label {
                    Accessible.ignored: true
                    anchors.fill: parent
                    anchors.margins: Theme.snug
                    anchors.leftMargin: Theme.gap
                    color: Theme.quiet
                    text: root.hint
                    visible: input.text === "" && input.preeditText === ""
                }
            }
        }
    }
}

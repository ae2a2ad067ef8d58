// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One line of typing under its own name, with a sentence below when something is wrong.
FocusScope {
    id: root

    property alias text: input.text
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property string name
    property string hint
    property string problem
    property string glyph
    property bool nameShown: true
    property bool clearable: false
    property int fontSize: Theme.body

    signal edited(string text)
    signal accepted
    signal finished(string text)

    function clear(): void {
        input.clear();
        root.edited("");
    }

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
            visible: root.nameShown
        }
        T.TextField {
            id: input

            Accessible.description: root.problem
            Accessible.name: root.name
            Accessible.role: Accessible.EditableText
            Layout.fillWidth: true
            color: Theme.ink
            focus: true
            font.family: Theme.family
            font.pixelSize: root.fontSize
            font.weight: Theme.weight
            implicitHeight: Math.max(Theme.touch, root.fontSize + 2 * Theme.gap)
            leftPadding: root.glyph !== "" ? Theme.scaled(22) + Theme.gap + Theme.tight : Theme.gap
            placeholderText: root.hint
            placeholderTextColor: Theme.quiet
            renderType: Text.NativeRendering
            rightPadding: clearButton.visible ? clearButton.width : Theme.gap
            selectByMouse: true
            selectedTextColor: Theme.brandInk
            selectionColor: Theme.brand
            verticalAlignment: TextInput.AlignVCenter

            onAccepted: root.accepted()
            onEditingFinished: root.finished(input.text)
            onTextEdited: root.edited(input.text)

            background: Rectangle {
                border.color: root.problem !== "" ? Theme.danger : input.activeFocus ? Theme.focus : Theme.edge
                border.width: input.activeFocus || root.problem !== "" ? 3 : Theme.border
                color: Theme.surface
                radius: Theme.buttonRadius

                Label {
                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.leftMargin: input.leftPadding
                    anchors.right: parent.right
                    anchors.rightMargin: input.rightPadding
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.quiet
                    elide: Text.ElideRight
                    text: root.hint
                    visible: input.text === "" && input.preeditText === ""
                    wrapMode: Text.NoWrap
                }
            }

            Icon {
                color: Theme.quiet
                size: Theme.scaled(22)
                text: root.glyph
                visible: root.glyph !== ""
                x: Theme.gap - 2
                y: Math.round((input.height - height) / 2)
            }
            IconButton {
                id: clearButton

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                glyph: Glyph.close
                spokenAs: qsTr("Clear what is typed")
                visible: root.clearable && input.text !== ""

                onClicked: root.clear()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.hair
            visible: root.problem !== ""

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.danger
                size: Theme.scaled(20)
                text: Glyph.error
            }
            Label {
                Layout.fillWidth: true
                color: Theme.danger
                font.pixelSize: Theme.small
                text: root.problem
            }
        }
    }
}

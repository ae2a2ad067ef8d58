// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Several lines of typing; it grows with what is written. `edited` is the coach's own typing: a text that comes in while
// somebody types there was written elsewhere, and is nobody's words here.
FocusScope {
    id: root

    property string text
    property string name
    property string hint
    // Where the words above it are its name already, or nothing stands above it.
    property string spokenAs: root.name !== "" ? root.name : root.hint
    property int fontSize: Theme.body
    property bool showing: false // a text that was given comes into the field

    signal edited(string text)
    signal finished(string text)

    function show(): void {
        root.showing = true;
        if (input.text !== root.text)
            input.text = root.text;
        root.showing = false;
    }
    function hear(): void {
        if (root.showing || input.text === root.text)
            return;
        root.text = input.text;
        root.edited(input.text);
    }

    implicitHeight: column.implicitHeight
    implicitWidth: 280

    Component.onCompleted: root.show()
    onTextChanged: root.show()

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
            Accessible.name: root.spokenAs
            Accessible.role: Accessible.EditableText
            Layout.fillWidth: true
            bottomPadding: Theme.snug
            color: Theme.ink
            focus: true
            font.family: Theme.family
            font.pixelSize: root.fontSize
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

            // A tab leaves the field for what is next at that moment, and is no letter.
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            onEditingFinished: root.finished(input.text)
            onTextChanged: root.hear()

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

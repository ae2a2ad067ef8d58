// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One matter at a time, laid over the page: from the right in landscape, from below in portrait.
T.Popup {
    id: root

    property string title
    property string subtitle
    default property alias content: body.content
    property alias footer: footerSlot.data
    // Something that scrolls by itself, in place of the content: it gets all the room there is.
    property alias list: listSlot.data

    readonly property real roomWidth: parent ? parent.width : 0
    readonly property real roomHeight: parent ? parent.height : 0
    readonly property bool fromBelow: roomHeight > roomWidth

    readonly property Connections leaving: Connections {
        function onPutAway(): void {
            root.vanish();
        }

        target: Sheets
    }

    signal dismissed

    function vanish(): void {
        const slowly = root.exit;
        root.exit = null;
        root.close();
        root.exit = slowly;
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: fromBelow ? Math.min(roomHeight * 0.92, column.implicitHeight) : roomHeight
    modal: true
    padding: 0
    parent: T.Overlay.overlay
    width: fromBelow ? roomWidth : Math.min(roomWidth * 0.94, Theme.scaled(480) + Theme.wide)
    x: fromBelow ? 0 : roomWidth - width
    y: fromBelow ? roomHeight - height : 0

    onClosed: root.dismissed()

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Item {
        Rectangle {
            border.color: Theme.line
            border.width: Theme.border
            color: Theme.surface
            // Two of the four corners lie beyond the edge of the screen.
            height: parent.height + (root.fromBelow ? Theme.roomy : 0)
            radius: Theme.roomy
            width: parent.width + (root.fromBelow ? 0 : Theme.roomy)
        }
    }
    contentData: FocusScope {
        Accessible.name: root.title
        Accessible.role: Accessible.Dialog
        anchors.fill: parent
        focus: true

        ColumnLayout {
            id: column

            anchors.fill: parent
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.roomy
                Layout.rightMargin: Theme.snug
                Layout.topMargin: Theme.snug
                spacing: Theme.tight

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.tight
                    spacing: 2

                    Label {
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                        font.pixelSize: Theme.heading
                        strong: true
                        text: root.title
                    }
                    Label {
                        Layout.fillWidth: true
                        color: Theme.quiet
                        text: root.subtitle
                        visible: root.subtitle !== ""
                    }
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    glyph: Glyph.close
                    objectName: "sheetClose"
                    spokenAs: qsTr("Close")

                    onClicked: root.close()
                }
            }
            ScrollColumn {
                id: body

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: contentHeight
                visible: !listSlot.visible
            }
            Item {
                id: listSlot

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: root.roomHeight
                visible: children.length > 0
            }
            ColumnLayout {
                id: footerSlot

                Layout.bottomMargin: visibleChildren.length > 0 ? Theme.gap : 0
                Layout.fillWidth: true
                Layout.leftMargin: Theme.roomy
                Layout.rightMargin: Theme.roomy
                Layout.topMargin: visibleChildren.length > 0 ? Theme.snug : 0
                spacing: Theme.tight
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            to: 1
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.quick
            property: "opacity"
            to: 0
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// What is kept of a visit on a timeline: when, who, what for, its notes and photos.
ColumnLayout {
    id: root

    required property string when
    required property string who
    required property string detail
    required property string tag
    required property string notes
    required property string pictures
    required property string more
    required property bool late

    spacing: 2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            strong: true
            text: root.when
        }
        Label {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            color: root.late ? Theme.attention : Theme.quiet
            font.pixelSize: Theme.small
            strong: root.late
            text: root.tag
            visible: text !== ""
            wrapMode: Text.NoWrap
        }
    }
    Label {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.who
        visible: text !== ""
    }
    Label {
        Accessible.ignored: true
        Layout.fillWidth: true
        text: root.detail
        visible: text !== ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.notes !== ""

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.quiet
            size: Theme.body
            text: Glyph.editNote
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.pixelSize: Theme.small
            text: root.notes
        }
    }
    Row {
        Layout.topMargin: Theme.hair
        spacing: Theme.tight
        visible: root.pictures !== ""

        Repeater {
            model: root.pictures === "" ? [] : root.pictures.split("\n")

            delegate: Image {
                id: photo

                required property int index
                required property string modelData

                Accessible.ignored: true
                asynchronous: true
                fillMode: Image.PreserveAspectCrop
                height: width
                objectName: "timelinePicture" + photo.index
                source: photo.modelData
                sourceSize.width: 2 * width
                width: Theme.scaled(56)
            }
        }
    }
    Label {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.more
        visible: text !== ""
    }
}

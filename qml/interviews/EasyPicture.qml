// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// A picture beside words: a photograph where there is one, a drawing otherwise. It says nothing that the words do not.
Item {
    id: root

    // A url; empty: none.
    property string source
    property int size: Theme.scaled(120)

    readonly property bool shown: source !== ""

    Accessible.ignored: true
    implicitHeight: root.size
    implicitWidth: root.size

    // The drawings have black outlines: in the dark they need paper to stand on.
    Rectangle {
        anchors.fill: parent
        color: "white"
        radius: Theme.cardRadius
        visible: Theme.dark && root.shown
    }
    Image {
        id: picture

        anchors.fill: parent
        asynchronous: false
        fillMode: Image.PreserveAspectFit
        mipmap: true
        source: root.source
        sourceSize.height: root.size * Screen.devicePixelRatio
    }
}

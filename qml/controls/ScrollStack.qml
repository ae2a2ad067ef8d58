// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// As ScrollColumn, for things that come and go while it is shown: one below the other by plain positions, each as wide
// as innerWidth. (A layout of Qt 6.4 can keep stale sizes when that happens, or crash.)
Flickable {
    id: root

    // Kept free at the right for the scroll mark.
    property int markRoom: Theme.snug
    property alias spacing: stack.spacing
    default property alias content: stack.data

    readonly property int innerWidth: width - markRoom

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: stack.height + Theme.gap
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    pixelAligned: true

    T.ScrollBar.vertical: ScrollMark {
    }

    FocusKeeper {
        container: stack
        page: root
    }

    Column {
        id: stack

        spacing: Theme.snug
        width: root.innerWidth
    }
}

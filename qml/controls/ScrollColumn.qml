// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A column that scrolls when it is taller than its room, keeps the control that has the focus in sight, and shows that there is more.
Flickable {
    id: root

    property int margin: Theme.roomy
    property int topMarginInside: Theme.gap
    property int maximumWidth: 100000
    // Kept free at the right for the scroll mark where there is no margin.
    property int markRoom: 0
    property alias spacing: column.spacing
    readonly property alias columnHeight: column.implicitHeight
    default property alias content: column.data

    function show(item: Item): void {
        const top = keeper.topOf(item);
        keeper.show(top, top + item.height);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight + root.topMarginInside + root.margin
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    implicitHeight: contentHeight
    pixelAligned: true

    T.ScrollBar.vertical: ScrollMark {
    }

    FocusKeeper {
        id: keeper

        container: column
        page: root
    }

    ColumnLayout {
        id: column

        spacing: Theme.gap
        width: Math.min(root.width - 2 * root.margin - root.markRoom, root.maximumWidth)
        x: Math.round((root.width - root.markRoom - width) / 2)
        y: root.topMarginInside
    }
}

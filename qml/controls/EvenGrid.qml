// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Cells of one size in columns, which may come and go: each takes `cellWidth` and `heightOf(itself)`. (A layout of Qt 6.4
// keeps stale sizes of what went, or crashes.)
Item {
    id: root

    property int columns: 1
    property int columnSpacing: Theme.tight
    property int rowSpacing: Theme.tight
    default property alias cells: grid.data

    readonly property int cellWidth: Math.max(0, Math.floor((width - (columns - 1) * columnSpacing) / columns))
    readonly property real tallest: Array.from(grid.children).reduce((height, cell) => Math.max(height, cell.implicitHeight), 0)

    // Beside each other all are as tall as the tallest; alone in its row each is as tall as it needs.
    function heightOf(cell: Item): real {
        return root.columns > 1 ? root.tallest : cell.implicitHeight;
    }

    implicitHeight: grid.implicitHeight

    Grid {
        id: grid

        columnSpacing: root.columnSpacing
        columns: root.columns
        rowSpacing: root.rowSpacing
    }
}

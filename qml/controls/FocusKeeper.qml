// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Keeps the control that the keyboard has moved to in sight of a scrolling page, also when what stands above it comes or
// grows later; until somebody scrolls.
Item {
    id: root

    required property Flickable page
    required property Item container
    readonly property Item focused: Window.activeFocusItem
    property Item kept: null

    // Of the whole control, or of the line that is written where it is taller than the page.
    readonly property real begin: root.kept ? root.topOf(root.kept) + (root.line ? root.line.y : 0) : 0
    readonly property real end: root.begin + (root.line ? root.line.height : root.kept ? root.kept.height : 0)
    readonly property var text: root.kept // perhaps: only a text has a cursor
    readonly property var line: root.kept && root.kept.height > root.page.height ? root.text?.cursorRectangle ?? null : null
    readonly property real room: root.page.height

    // All of it, or where it begins: what is taller than the room is read from its beginning.
    function show(begin: real, end: real): void {
        if (begin < root.page.contentY)
            root.page.contentY = Math.max(0, begin - Theme.gap);
        else if (end + Theme.gap > root.page.contentY + root.room)
            root.page.contentY = Math.max(0, Math.min(end + Theme.gap - root.room, begin - Theme.gap, root.page.contentHeight - root.room));
    }
    function keep(): void {
        if (root.kept)
            root.show(root.begin, root.end);
    }
    // Position by position, so that a binding hears when one of them changes.
    function topOf(item: Item): real {
        let y = 0;
        for (let each = item; each && each !== root.page.contentItem; each = each.parent)
            y += each.y;
        return y;
    }
    function holds(item: Item): bool {
        let ancestor = item;
        while (ancestor && ancestor !== root.container)
            ancestor = ancestor.parent;
        return ancestor !== null;
    }

    onEndChanged: root.keep()
    onFocusedChanged: {
        root.kept = root.focused && root.holds(root.focused) ? root.focused : null;
        root.keep();
    }
    onRoomChanged: root.keep()

    Connections {
        function onContentHeightChanged(): void {
            root.keep();
        }
        function onMovementStarted(): void {
            root.kept = null;
        }

        target: root.page
    }
}

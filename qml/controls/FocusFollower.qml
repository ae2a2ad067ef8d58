// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Tells a scrolling page which control inside it the keyboard has moved to.
Item {
    id: root

    required property Item container
    readonly property Item focused: Window.activeFocusItem

    signal movedTo(Item item)

    function report(): void {
        let ancestor = root.focused;
        while (ancestor && ancestor !== root.container)
            ancestor = ancestor.parent;
        if (ancestor)
            root.movedTo(root.focused);
    }

    onFocusedChanged: root.report()
}

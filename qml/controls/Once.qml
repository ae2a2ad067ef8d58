// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Makes its delegate when it is needed and takes it away when not. (Qt 6.4's Loader cannot make bound components.)
Repeater {
    id: root

    required property bool needed
    property Item made: null
    // Set after what was there before is gone, since that takes the focus of its scope away with it.
    property bool takesFocus: false
    readonly property Timer soon: Timer {
        interval: 0

        onTriggered: root.focusMade()
    }

    function keep(item: Item): void {
        root.made = item;
        root.soon.start();
    }
    function focusMade(): void {
        if (root.made && root.takesFocus)
            root.made.focus = true;
    }

    model: root.needed ? 1 : 0

    onItemAdded: (index, item) => root.keep(item)
    onItemRemoved: root.made = null
}

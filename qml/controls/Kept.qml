// SPDX-License-Identifier: Apache-2.0

// Makes its delegate when it is first shown, and keeps it: nobody waits for what they have not opened.

Once {
    id: root

    required property bool shown
    property bool opened: false

    needed: root.opened || root.shown

    onShownChanged: root.opened = true
}

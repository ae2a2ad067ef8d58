// SPDX-License-Identifier: Apache-2.0
import Alongside.Controls

// A page that is made when it is first in front, and kept.
Once {
    id: root

    required property bool shown
    property bool opened: false
    readonly property ScreenPage page: made as ScreenPage

    needed: root.opened || root.shown

    onShownChanged: root.opened = true
}

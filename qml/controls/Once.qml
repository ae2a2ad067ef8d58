// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Makes its delegate when it is needed and takes it away when not. (Qt 6.4's Loader cannot make bound components.)
Repeater {
    id: root

    required property bool needed
    property Item made: null

    model: root.needed ? 1 : 0

    onItemAdded: (index, item) => root.made = item
    onItemRemoved: root.made = null
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Which colleague does what was agreed.
Sheet {
    id: root

    required property VisitActions agreed

    function choose(colleague: int): void {
        root.agreed.chooseColleague(colleague);
        root.close();
    }

    objectName: "colleagueSheet"
    title: qsTr("Who does it?")

    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: colleagues

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: colleagueButtons.count > 0

        Repeater {
            id: colleagueButtons

            model: root.agreed.colleagues.length

            delegate: ListButton {
                id: colleague

                required property int index

                endGlyph: ""
                objectName: "colleague" + colleague.index
                picked: root.agreed?.colleague === colleague.index
                text: root.agreed?.colleagues[colleague.index] ?? ""
                width: colleagues.width

                onClicked: root.choose(colleague.index)
            }
        }
    }
}

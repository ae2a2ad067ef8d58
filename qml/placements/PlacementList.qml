// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Placements one below the other.
ColumnLayout {
    id: root

    required property PlacementsScreen placements
    required property PlacementRows rows
    property string called: "placement"

    signal visitAsked(string placementId)

    spacing: Theme.tight

    Repeater {
        model: root.rows

        delegate: PlacementEntry {
            id: entry

            Layout.fillWidth: true
            called: root.called

            onBroughtBack: root.placements.comeBack(entry.placementId)
            onChangeAsked: root.placements.change(entry.placementId)
            onEmployerAsked: root.placements.employer.open(entry.employerId)
            onEndAsked: root.placements.end(entry.placementId)
            onPauseAsked: root.placements.suspend(entry.placementId)
            onVisitAsked: root.visitAsked(entry.placementId)
            onWentOn: root.placements.goOn(entry.placementId)
        }
    }
}

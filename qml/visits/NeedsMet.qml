// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Each of a person's communication needs, and whether it was met on this visit.
ColumnLayout {
    id: root

    required property VisitNeeds needs

    spacing: Theme.snug

    Repeater {
        model: root.needs.rows

        delegate: ColumnLayout {
            id: need

            required property int index
            required property string words
            required property int met

            Layout.fillWidth: true
            spacing: Theme.hair

            Label {
                Layout.fillWidth: true
                strong: true
                text: need.words
            }
            Segments {
                Layout.fillWidth: true
                choices: [qsTr("It was met"), qsTr("It was not met")]
                current: need.met
                name: qsTr("Whether this was met: %1").arg(need.words)
                objectName: "needMet" + need.index

                onChosen: index => root.needs.say(need.index, index === 0 ? VisitNeeds.WasMet : VisitNeeds.WasNotMet)
            }
        }
    }
}

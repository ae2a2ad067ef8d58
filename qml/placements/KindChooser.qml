// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What kind of placement it is.
ColumnLayout {
    id: root

    required property PlacementForm form

    spacing: Theme.tight

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("What kind")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: root.form.kinds

            delegate: Chip {
                id: kind

                required property int index
                required property string modelData

                objectName: "kind" + kind.index
                picked: root.form.kind === kind.index
                selectable: true
                text: kind.modelData

                onClicked: root.form.chooseKind(kind.index)
            }
        }
    }
    ProblemLine {
        Layout.fillWidth: true
        text: root.form.problems[PlacementForm.Kind]
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// After the end: what could still be said, each one touch away. Nothing here has to be done.
Card {
    id: root

    required property VisitEditor visit

    signal asked(int field)

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("If you want to add something")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("The visit is saved as it is. You can come back to it at any time.")
        }
        Repeater {
            model: root.visit.gaps

            delegate: ListButton {
                id: gap

                required property int index
                required property string modelData

                Layout.fillWidth: true
                glyph: Glyph.editNote
                objectName: "gap" + gap.index
                text: gap.modelData

                onClicked: root.asked(root.visit.gapFields[gap.index])
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// How much help a step took: one touch. What it took last time has a sign of its own.
GridLayout {
    id: root

    required property list<string> levels
    required property int level
    required property int lastLevel

    signal touched(int level)

    columnSpacing: Theme.tight
    columns: width > Theme.scaled(460) ? 3 : width > Theme.scaled(270) ? 2 : 1
    rowSpacing: Theme.tight

    Repeater {
        model: root.levels

        delegate: ActionButton {
            id: choice

            required property int index
            required property string modelData
            readonly property bool last: choice.index === root.lastLevel

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            glyph: choice.last ? Glyph.history : ""
            kind: choice.index === root.level ? ActionButton.Kind.Primary : ActionButton.Kind.Plain
            objectName: "level" + choice.index
            spokenAs: choice.last ? qsTr("%1, as last time").arg(choice.modelData) : choice.modelData
            text: choice.modelData

            onClicked: root.touched(choice.index)
        }
    }
}

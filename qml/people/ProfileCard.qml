// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The person in their own words: what matters, what they are good at, what they want next.
Card {
    id: root

    required property PersonScreen person

    implicitHeight: grid.implicitHeight + 2 * padding

    GridLayout {
        id: grid

        columnSpacing: Theme.roomy
        columns: root.width < Theme.scaled(640) ? 1 : 3
        rowSpacing: Theme.gap
        width: root.innerWidth

        OwnWords {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            glyph: Glyph.favorite
            heading: qsTr("What matters")
            text: root.person.matters
        }
        OwnWords {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            glyph: Glyph.star
            heading: qsTr("Good at")
            text: root.person.goodAt
        }
        OwnWords {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            glyph: Glyph.arrowForward
            heading: qsTr("Wants next")
            text: root.person.wantsNext
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Where: every place as a line to touch; once one is chosen it stands alone, and a touch on it brings the others back.
ColumnLayout {
    id: root

    required property PlacementForm form

    readonly property bool chosen: form.place !== ""

    signal newAsked

    spacing: Theme.tight

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Where")
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: places

        Layout.fillWidth: true
        spacing: Theme.tight
        visible: placeButtons.count > 0

        Repeater {
            id: placeButtons

            model: root.form.places

            delegate: ListButton {
                id: place

                required property int index
                required property string placeId
                required property string name
                required property bool isEmployer
                required property string where

                detail: place.where
                endGlyph: place.picked ? Glyph.edit : ""
                glyph: place.isEmployer ? Glyph.work : Glyph.place
                objectName: "place" + place.index
                picked: root.form.place === place.placeId
                text: place.name
                visible: !root.chosen || place.picked
                width: places.width

                onClicked: place.picked ? root.form.forgetPlace() : root.form.choosePlace(place.placeId)
            }
        }
    }
    ActionButton {
        Layout.fillWidth: true
        glyph: Glyph.add
        kind: ActionButton.Kind.Quiet
        objectName: "newEmployer"
        text: qsTr("An employer who is not here yet")
        visible: !root.chosen

        onClicked: root.newAsked()
    }
    ProblemLine {
        Layout.fillWidth: true
        text: root.form.problems[PlacementForm.Place]
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One placement: where, what kind, when and how it stands; a touch shows what was before and what can be done.
ColumnLayout {
    id: root

    required property int index
    required property string placementId
    required property string employerId
    required property string name
    required property string kind
    required property string days
    required property string terms
    required property string standing
    required property string history
    required property int step
    property bool opened: false
    property string called: "placement"

    readonly property bool paused: step === PlacementRows.Paused
    readonly property bool ended: step === PlacementRows.Ended
    readonly property string glyph: paused ? Glyph.hourglassEmpty : ended ? Glyph.history : employerId !== "" ? Glyph.work : Glyph.place

    signal changeAsked
    signal pauseAsked
    signal endAsked
    signal broughtBack
    signal wentOn
    signal employerAsked
    signal visitAsked

    function detailWords(): string {
        let words = root.kind;
        for (const part of [root.days, root.terms])
            words += part === "" || words === "" ? part : " · " + part;
        return words + "\n" + root.standing;
    }

    spacing: Theme.tight

    ListButton {
        Layout.fillWidth: true
        detail: root.detailWords()
        endGlyph: root.opened ? Glyph.remove : Glyph.expandMore
        glyph: root.glyph
        objectName: root.called + root.index
        text: root.name
        tone: root.paused ? Theme.attention : root.ended ? Theme.quiet : Theme.brand

        onClicked: root.opened = !root.opened
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        color: Theme.quiet
        font.pixelSize: Theme.small
        objectName: "placementHistory" + root.index
        text: root.history
        visible: root.opened && text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.opened

        ActionButton {
            glyph: Glyph.edit
            objectName: "changePlacement" + root.index
            text: qsTr("Change")
            visible: !root.ended

            onClicked: root.changeAsked()
        }
        ActionButton {
            glyph: Glyph.hourglassEmpty
            objectName: "pausePlacement" + root.index
            text: qsTr("Pause")
            visible: !root.ended && !root.paused

            onClicked: root.pauseAsked()
        }
        ActionButton {
            glyph: Glyph.playArrow
            objectName: "backPlacement" + root.index
            text: qsTr("Back from today")
            visible: root.paused

            onClicked: root.broughtBack()
        }
        ActionButton {
            glyph: Glyph.stop
            objectName: "endPlacement" + root.index
            text: qsTr("End")
            visible: !root.ended

            onClicked: root.endAsked()
        }
        ActionButton {
            glyph: Glyph.undo
            objectName: "goOnPlacement" + root.index
            text: qsTr("It has not ended")
            visible: root.ended

            onClicked: root.wentOn()
        }
        ActionButton {
            glyph: Glyph.event
            objectName: "planVisitAt" + root.index
            text: qsTr("Plan a visit")
            visible: !root.ended

            onClicked: root.visitAsked()
        }
        ActionButton {
            glyph: Glyph.call
            objectName: "employerOf" + root.index
            text: qsTr("The employer")
            visible: root.employerId !== ""

            onClicked: root.employerAsked()
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One thing that is held: why, what it says, what there is, and what can be done. What is being done comes above what
// it is about, in reach of the reason for it.
ScrollColumn {
    id: root

    required property HeldMatter matter
    property bool backShown: false

    readonly property string shown: matter.bundleId + matter.step

    Accessible.name: root.matter.about
    Accessible.role: Accessible.Pane
    margin: 0
    markRoom: Theme.snug
    objectName: "heldMatter"
    topMarginInside: 0

    onShownChanged: root.contentY = 0

    HeldHeading {
        Layout.fillWidth: true
        backShown: root.backShown
        matter: root.matter
    }
    Banner {
        Layout.fillWidth: true
        detail: root.matter.advice
        glyph: Glyph.panTool
        objectName: "matterWhy"
        text: root.matter.why
        tone: Card.Tone.Attention
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "matterProblem"
        text: root.matter.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    MendForm {
        Layout.fillWidth: true
        matter: root.matter
        visible: root.matter.step === HeldMatter.Mending
    }
    AsideForm {
        Layout.fillWidth: true
        matter: root.matter
        visible: root.matter.step === HeldMatter.SettingAside
    }
    EntryCard {
        Layout.fillWidth: true
        entries: root.matter.entries
        later: root.matter.later
    }
    HeldChoices {
        Layout.fillWidth: true
        matter: root.matter
        visible: root.matter.mayDecide && root.matter.step === HeldMatter.Looking
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.info
        objectName: "matterNotYours"
        text: qsTr("A supervisor decides about this. You can tell them what you know.")
        tone: Card.Tone.Plain
        visible: !root.matter.mayDecide
    }
}

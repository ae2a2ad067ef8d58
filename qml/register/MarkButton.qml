// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// The one large target of a row. Empty ring and outline: not marked. Filled and a tick or a cross: on disk.
// It is the same button in both states, so the keyboard does not lose its place.
T.Button {
    id: root

    required property int markState
    required property string codeLabel
    required property string personName
    property bool goneHome: false
    // In this building now, whichever session says so.
    property bool stillHere: false
    property bool offersHome: false
    property bool large: false

    readonly property bool marked: markState !== RegisterRows.Unmarked && markState !== RegisterRows.Saving
    readonly property bool asksHome: offersHome && stillHere
    readonly property bool gone: goneHome && marked
    readonly property bool open: !marked || asksHome
    readonly property bool present: markState === RegisterRows.Here && !goneHome
    readonly property string word: asksHome ? qsTr("Gone home") : gone ? qsTr("Gone home", "marked") : marked ? codeLabel : markState === RegisterRows.Saving ? qsTr("Saving") : qsTr("Here")
    readonly property string mark: asksHome || gone ? Glyph.home : markState === RegisterRows.Here ? Glyph.check : markState === RegisterRows.Away ? Glyph.close : markState === RegisterRows.NotExpected ? Glyph.remove : markState === RegisterRows.Unknown ? Glyph.questionMark : markState === RegisterRows.Saving ? Glyph.hourglassEmpty : Glyph.circle
    readonly property color tone: open ? Theme.brand : present ? Theme.brandInk : markState === RegisterRows.Away ? Theme.attention : Theme.ink
    readonly property color ground: open ? (down ? Theme.brandSoft : Theme.surface) : present ? Theme.brand : markState === RegisterRows.Away ? Theme.attentionSoft : Theme.sunk
    readonly property color frame: open ? Theme.brand : present ? Theme.brand : markState === RegisterRows.Away ? Theme.attention : Theme.edge

    Accessible.name: asksHome ? qsTr("%1: gone home").arg(personName) : marked ? qsTr("%1 is marked %2. Change").arg(personName).arg(word) : qsTr("%1 is here").arg(personName)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: root.large ? Theme.heading : root.open ? Theme.title : Theme.body
    font.weight: Theme.strongWeight
    implicitHeight: Math.max(root.large ? Theme.scaled(80) : Theme.touch, implicitContentHeight + 2 * Theme.tight)
    implicitWidth: implicitContentWidth + 2 * Theme.gap
    leftPadding: Theme.snug
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.frame
        border.width: root.open ? Theme.strongBorder : Theme.border
        color: root.ground
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: IconAndWords {
        font: root.font
        glyph: root.mark
        text: root.word
        tone: root.tone
    }
}

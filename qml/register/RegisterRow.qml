// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls

// One person on the register. Wide: everything on one line; narrower: hints under the name; narrow: buttons below.
// Placed by hand, not by layouts: a list of 147 of these must scroll without a dropped frame.
FocusScope {
    id: root

    required property int index
    required property string personId
    required property string name
    required property string initials
    required property string face
    required property int tint
    required property string workplace
    required property string hint
    required property string alert
    required property int markState
    required property string codeLabel
    required property string line
    required property bool needsRing
    required property string ringContact
    required property string ringNumber
    required property string ringLine
    required property bool inConflict
    required property bool held
    required property string goneHome
    required property bool stillHere
    required property bool unexpected
    property bool goingHome: false
    property bool choosing: false

    readonly property real room: width / Theme.textScale
    readonly property bool wide: room >= 940
    readonly property bool stacked: room < 560 || (needsRing && !wide)
    readonly property bool lineBeside: room >= 640
    readonly property bool marked: actions.marked
    readonly property string place: unexpected ? qsTr("came today, not expected") : workplace
    readonly property int nameX: 14 + face.width + Theme.gap
    readonly property int nameEnd: wide ? nameX + Theme.scaled(236) : stacked ? width - 14 : actions.x - Theme.snug
    readonly property int textHeight: Math.max(face.height, names.height, wide ? remarks.height : 0)

    signal pressed
    signal notHerePressed
    signal detailsPressed
    signal chosen
    signal leftForwards(var event)
    signal leftBackwards(var event)

    function takeFocus(): void {
        actions.takeFocus();
    }

    Accessible.description: root.alert
    Accessible.name: qsTr("%1, %2", "name, mark").arg(root.name).arg(root.marked ? root.codeLabel : qsTr("not marked yet"))
    Accessible.role: Accessible.ListItem
    implicitHeight: root.stacked ? root.textHeight + actions.height + Theme.snug + 2 * Theme.snug : Math.max(58, Math.max(root.textHeight, actions.height) + 10)

    Rectangle {
        anchors.fill: parent
        border.color: root.needsRing ? Theme.attention : Theme.line
        border.width: Theme.border
        color: Theme.surface
        radius: Theme.cardRadius
    }
    Avatar {
        id: face

        face: root.face
        initials: root.initials
        tint: root.tint
        x: 14
        y: root.stacked ? Theme.snug : Math.round((root.height - height) / 2)
    }
    Column {
        id: names

        width: root.nameEnd - root.nameX
        x: root.nameX
        y: root.stacked ? Theme.snug : Math.round((root.height - height) / 2)

        Label {
            Accessible.ignored: true
            font.pixelSize: Theme.title
            objectName: "name" + root.index
            strong: true
            text: root.name
            width: parent.width
        }
        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.place
            visible: text !== "" && root.wide
            width: parent.width
        }
        RowRemarks {
            alert: root.alert
            hint: root.hint === "" || root.unexpected ? root.place : root.hint
            spare: root.marked && !root.lineBeside ? root.line : ""
            visible: !root.wide
            width: parent.width
        }
    }
    RowRemarks {
        id: remarks

        alert: root.alert
        hint: root.hint
        visible: root.wide
        width: Math.max(60, actions.x - x - Theme.snug)
        x: root.nameEnd + Theme.gap
        y: Math.round((root.height - height) / 2)
    }
    RowActions {
        id: actions

        choosing: root.choosing
        codeLabel: root.codeLabel
        focus: true
        goingHome: root.goingHome
        goneHome: root.goneHome !== ""
        held: root.held
        inConflict: root.inConflict
        line: root.lineBeside ? root.line : ""
        markState: root.markState
        needsRing: root.needsRing
        personName: root.name
        ringContact: root.ringContact
        ringLine: root.ringLine
        ringNumber: root.ringNumber
        row: root.index
        stillHere: root.stillHere
        stretch: root.stacked ? root.width - 28 : 0
        wide: root.wide
        x: root.stacked ? 14 : root.width - width - 10
        y: root.stacked ? root.textHeight + 2 * Theme.snug : Math.round((root.height - height) / 2)

        onChosen: root.chosen()
        onDetailsPressed: root.detailsPressed()
        onLeftBackwards: event => root.leftBackwards(event)
        onLeftForwards: event => root.leftForwards(event)
        onNotHerePressed: root.notHerePressed()
        onPressed: root.pressed()
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// What can be done with one row, in the order of the thumb: ring, when it was marked, Here, Not here, more.
FocusScope {
    id: root

    required property int row
    required property string personName
    required property int markState
    required property string codeLabel
    required property string line
    required property bool needsRing
    required property string ringContact
    required property string ringNumber
    required property string ringLine
    required property bool inConflict
    required property bool held
    required property bool goneHome
    required property bool stillHere
    property bool goingHome: false
    property bool choosing: false
    property bool wide: false
    // Over 0: the whole width to fill, below the name, instead of being as wide as needed.
    property int stretch: 0

    readonly property bool marked: mark.marked
    readonly property bool showsNotHere: !marked && !choosing
    readonly property int gap: 10
    // Room for the ring button and the others on one line.
    readonly property bool oneLine: stretch > Theme.scaled(620)
    // What stands on one line is equally high.
    readonly property int lineHeight: ring.visible && (stretch === 0 || oneLine) ? ring.implicitHeight : 0
    readonly property int half: Math.floor((stretch - more.width - 2 * gap) / (showsNotHere ? 2 : 1)) - (showsNotHere ? 0 : -gap)

    signal pressed
    signal notHerePressed
    signal detailsPressed
    signal chosen
    signal leftForwards(var event)
    signal leftBackwards(var event)

    // A list gives its current row the focus by itself, silently: the ring is asked for here.
    function takeFocus(): void {
        mark.forceActiveFocus(Qt.TabFocusReason);
        mark.focusReason = Qt.TabFocusReason;
    }

    implicitHeight: flow.implicitHeight
    implicitWidth: root.stretch > 0 ? root.stretch : flow.implicitWidth

    Flow {
        id: flow

        spacing: root.gap
        width: root.stretch > 0 ? root.stretch : undefined

        RingButton {
            id: ring

            contact: root.ringContact
            number: root.ringNumber
            objectName: "ring" + root.row
            personName: root.personName
            said: root.ringLine
            visible: root.needsRing && !root.choosing
            width: root.oneLine ? root.stretch - mark.width - (root.showsNotHere ? notHere.width + root.gap : 0) - more.width - 2 * root.gap : root.stretch > 0 ? root.stretch : Theme.scaled(264)

            onClicked: root.detailsPressed()
        }
        RowState {
            height: Math.max(implicitHeight, mark.height)
            held: root.held
            inConflict: root.inConflict
            text: root.line
            visible: !root.needsRing && !root.choosing && implicitHeight > 0
            width: root.stretch > 0 ? root.stretch : Math.min(implicitWidth, Theme.scaled(root.wide ? 200 : 132))
        }
        MarkButton {
            id: mark

            Keys.onBacktabPressed: event => root.leftBackwards(event)
            Keys.onRightPressed: (root.showsNotHere ? notHere : more).forceActiveFocus(Qt.TabFocusReason)
            codeLabel: root.codeLabel
            focus: true
            goneHome: root.goneHome
            height: Math.max(implicitHeight, root.lineHeight)
            markState: root.markState
            objectName: "mark" + root.row
            offersHome: root.goingHome
            personName: root.personName
            stillHere: root.stillHere
            visible: !root.choosing
            width: root.stretch > 0 && !root.oneLine ? root.half : Math.max(Math.min(implicitWidth, Theme.scaled(root.wide ? 230 : 180)), Theme.scaled(root.wide ? (mark.open && !root.needsRing ? 176 : 148) : 124))

            onClicked: root.pressed()
        }
        ActionButton {
            id: notHere

            Keys.onLeftPressed: mark.forceActiveFocus(Qt.TabFocusReason)
            Keys.onRightPressed: more.forceActiveFocus(Qt.TabFocusReason)
            height: Math.max(implicitHeight, mark.height)
            objectName: "notHere" + root.row
            spokenAs: qsTr("%1 is not here").arg(root.personName)
            text: qsTr("Not here")
            visible: root.showsNotHere
            width: root.stretch > 0 && !root.oneLine ? root.half : Math.max(implicitWidth, Theme.scaled(112))

            onClicked: root.notHerePressed()
        }
        IconButton {
            id: more

            Keys.onLeftPressed: (root.showsNotHere ? notHere : mark).forceActiveFocus(Qt.TabFocusReason)
            Keys.onTabPressed: event => root.leftForwards(event)
            bordered: !root.marked
            glyph: Glyph.moreHoriz
            height: Math.max(implicitHeight, mark.height)
            objectName: "more" + root.row
            spokenAs: qsTr("More about %1 today").arg(root.personName)
            tone: root.marked ? Theme.quiet : Theme.ink
            visible: !root.choosing

            onClicked: root.detailsPressed()
        }
        ActionButton {
            objectName: "choose" + root.row
            spokenAs: qsTr("Work with %1").arg(root.personName)
            text: qsTr("Choose")
            visible: root.choosing
            width: root.stretch > 0 ? root.stretch : implicitWidth

            onClicked: root.chosen()
        }
    }
}

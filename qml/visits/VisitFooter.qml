// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Under the thumb: end the visit, or leave its page while it goes on.
Item {
    id: root

    required property VisitEditor visit

    readonly property bool ends: visit.goingOn && visit.mine

    signal closeAsked

    implicitHeight: row.implicitHeight + 2 * Theme.snug

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.snug
        width: parent.width

        ActionButton {
            Layout.fillWidth: !root.ends
            Layout.preferredHeight: Theme.primaryHeight
            glyph: root.ends ? Glyph.arrowBack : ""
            kind: root.ends ? ActionButton.Kind.Plain : ActionButton.Kind.Primary
            objectName: "visitLeave"
            spokenAs: root.ends ? qsTr("Leave this page; the visit goes on") : text
            text: root.ends ? qsTr("Back") : qsTr("Done")

            onClicked: root.closeAsked()
        }
        ActionButton {
            glyph: Glyph.undo
            kind: ActionButton.Kind.Quiet
            objectName: "visitGoOn"
            text: qsTr("It is not over")
            visible: !root.visit.goingOn && root.visit.mine

            onClicked: root.visit.goOn()
        }
        ActionButton {
            Layout.fillWidth: true
            glyph: Glyph.check
            kind: ActionButton.Kind.Primary
            labelSize: Theme.title
            objectName: "visitEnd"
            text: qsTr("End the visit")
            visible: root.ends

            onClicked: root.visit.end()
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One change that was made: whom it is about, and how far each is. Nobody's is complete before they were told.
ColumnLayout {
    id: root

    required property ChangesScreen changes
    property bool returns: false

    spacing: Theme.snug

    PlanHeading {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        backSpokenAs: qsTr("Back to all changes")
        detail: root.changes.openDetail
        returns: root.returns
        title: root.changes.openTitle

        onBack: root.changes.close()
    }
    Label {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        objectName: "changeReason"
        text: root.changes.openReason
        visible: text !== ""
    }
    MoveList {
        Layout.fillHeight: true
        Layout.fillWidth: true
        objectName: "changePeople"
        rows: root.changes.people
        spokenAs: root.changes.openTitle
        stem: "told"

        onAsked: key => root.changes.tell(key)
    }
    ActionButton {
        Layout.bottomMargin: Theme.gap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        kind: ActionButton.Kind.Primary
        objectName: "changeFinish"
        text: root.changes.finishWords
        visible: text !== ""

        onClicked: root.changes.finish()
    }
}

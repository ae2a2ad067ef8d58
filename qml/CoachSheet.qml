// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Who holds the tablet: lock it, hand it to another coach, or let a colleague in.
Sheet {
    id: root

    required property TabletSession session
    required property LockScreen lockScreen
    property bool concernsShown: false

    signal concernsAsked

    function lock(): void {
        root.close();
        root.session.lock();
    }
    function openConcerns(): void {
        root.close();
        root.concernsAsked();
    }
    function addColleague(): void {
        root.close();
        root.lockScreen.startAddColleague();
    }

    objectName: "coachSheet"
    subtitle: qsTr("signed in on this tablet")
    title: root.session.coachName

    ListButton {
        Layout.fillWidth: true
        detail: qsTr("What waits is still sent while the tablet is locked.")
        focus: true
        glyph: Glyph.lock
        objectName: "lockNow"
        text: qsTr("Lock, or change coach")

        onClicked: root.lock()
    }
    ListButton {
        Layout.fillWidth: true
        detail: qsTr("Give your own PIN; then they choose theirs on this tablet.")
        glyph: Glyph.personAdd
        objectName: "addColleague"
        text: qsTr("Add a colleague")

        onClicked: root.addColleague()
    }
    ListButton {
        Layout.fillWidth: true
        glyph: Glyph.priorityHigh
        objectName: "coachConcerns"
        text: qsTr("Concerns")
        visible: root.concernsShown

        onClicked: root.openConcerns()
    }
}

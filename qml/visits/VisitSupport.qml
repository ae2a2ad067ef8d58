// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Where the minutes went, whether communication needs were met, and who else is there.
ColumnLayout {
    id: root

    required property VisitEditor visit
    required property VisitAttachments attachments

    signal somebodyAsked
    signal photoAsked
    signal soundAsked
    signal signatureAsked
    signal concernAsked

    function takeFocus(field: int): void {
        if (field === VisitEditor.CommunicationMet)
            communication.takeFocus();
        else
            minutes.takeFocus();
    }

    spacing: Theme.gap

    MinutesCard {
        id: minutes

        Layout.fillWidth: true
        visit: root.visit
    }
    CommunicationCard {
        id: communication

        Layout.fillWidth: true
        visible: root.visit.communicationNeeds !== ""
        visit: root.visit
    }
    WhoCard {
        Layout.fillWidth: true
        visible: root.visit.mine || root.visit.others.count > 0
        visit: root.visit

        onSomebodyAsked: root.somebodyAsked()
    }
    AttachmentsCard {
        Layout.fillWidth: true
        attachments: root.attachments

        onOpened: attachmentId => root.attachments.open(attachmentId)
        onPhotoAsked: root.photoAsked()
        onSoundAsked: root.soundAsked()
        onSignatureAsked: root.signatureAsked()
    }
    ListButton {
        Layout.fillWidth: true
        glyph: Glyph.priorityHigh
        objectName: "raiseConcernOnVisit"
        text: qsTr("Raise a safeguarding concern")

        onClicked: root.concernAsked()
    }
}

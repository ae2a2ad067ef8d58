// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One visit. Landscape: the time at the left, what is written at the right; portrait: one under the other. The end is
// always under the thumb.
Item {
    id: root

    required property VisitEditor visit
    required property VisitAttachments attachments
    required property PersonTasks tasks

    readonly property bool sideBySide: width > height && width / Theme.textScale > 860

    signal closeAsked
    signal taskOpened(string taskId)
    signal concernAsked(string personId)

    function add(field: int): void {
        if (field === VisitEditor.MinutesOnJob || field === VisitEditor.CommunicationMet)
            support.takeFocus(field);
        else
            writing.takeFocus(field);
    }

    objectName: "visitPage"

    ScrollColumn {
        id: leftSide

        height: parent.height - footer.height
        margin: 0
        markRoom: Theme.snug
        topMarginInside: 0
        visible: root.sideBySide
        width: root.sideBySide ? Math.round(root.width * 0.4) : 0

        Item {
            id: leftSlot

            Layout.fillWidth: true
            implicitHeight: root.sideBySide ? about.implicitHeight : 0
        }
        Item {
            id: leftSupportSlot

            Layout.fillWidth: true
            implicitHeight: root.sideBySide ? support.implicitHeight : 0
        }
    }
    ScrollColumn {
        height: parent.height - footer.height
        margin: 0
        markRoom: Theme.snug
        topMarginInside: 0
        width: root.width - x
        x: root.sideBySide ? leftSide.width + Theme.gap : 0

        Banner {
            Layout.fillWidth: true
            glyph: Glyph.error
            objectName: "visitProblem"
            text: root.visit.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        Item {
            id: slot

            Layout.fillWidth: true
            implicitHeight: about.implicitHeight
            visible: !root.sideBySide
        }
        VisitWriting {
            id: writing

            Layout.fillWidth: true
            visit: root.visit
        }
        TasksCard {
            Layout.fillWidth: true
            tasks: root.tasks

            onOpened: taskId => root.taskOpened(taskId)
        }
        Item {
            id: supportSlot

            Layout.fillWidth: true
            implicitHeight: support.implicitHeight
            visible: !root.sideBySide
        }
    }
    VisitAbout {
        id: about

        parent: root.sideBySide ? leftSlot : slot
        visit: root.visit
        width: parent.width

        onAsked: field => root.add(field)
    }
    VisitSupport {
        id: support

        attachments: root.attachments
        parent: root.sideBySide ? leftSupportSlot : supportSlot
        visit: root.visit
        width: parent.width

        onConcernAsked: root.concernAsked(root.visit.personId)
        onPhotoAsked: photo.open()
        onSoundAsked: sound.open()
        onSignatureAsked: signature.open()
        onSomebodyAsked: people.open()
    }
    VisitFooter {
        id: footer

        visit: root.visit
        width: root.width
        y: root.height - height

        onCloseAsked: root.closeAsked()
    }
    AttachmentSheet {
        attachments: root.attachments
    }
    PhotoSheet {
        id: photo

        about: root.visit.title
        attachments: root.attachments
    }
    SoundSheet {
        id: sound

        sounds: root.attachments.sounds
    }
    SignatureSheet {
        id: signature

        about: root.visit.title
        attachments: root.attachments
    }
    VisitPeopleSheet {
        id: people

        somebody: root.visit.somebody
    }
}

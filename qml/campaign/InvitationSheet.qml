// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Everything about one person in a campaign: when, where and with whom it is booked, whether they need an advocate, are
// away or have declined. There is nothing to save: all of it is on disk as it is touched.
Sheet {
    id: root

    required property CampaignScreen campaign

    readonly property InvitationEditor invitation: campaign.invitation
    readonly property bool asked: invitation.isOpen

    signal interviewAsked(string personId)
    signal conflictAsked(string conflictId)

    function follow(): void {
        if (root.asked)
            root.open();
        else
            root.close();
    }
    function interview(): void {
        const personId = root.invitation.personId;
        root.invitation.close();
        root.interviewAsked(personId);
    }

    objectName: "invitationSheet"
    subtitle: root.invitation.sentence
    title: qsTr("Review with %1").arg(root.invitation.name)

    onAskedChanged: root.follow()
    onDismissed: root.invitation.close()

    // Parts of it come and go: a layout of Qt 6.4 keeps stale sizes then.
    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.gap

        Banner {
            width: column.width
            glyph: Glyph.error
            text: root.invitation.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        Banner {
            width: column.width
            action: qsTr("Decide")
            detail: qsTr("Both are kept until somebody decides. Ask whoever booked it, and the person.")
            glyph: Glyph.callSplit
            objectName: "invitationConflict"
            text: root.invitation.conflictSentence
            visible: text !== ""

            onActed: root.conflictAsked(root.invitation.conflictId)
        }
        DayField {
            width: column.width
            day: root.invitation.day
            noDay: qsTr("Nothing booked")
            objectName: "bookedDay"
            question: qsTr("When?")
            today: root.invitation.today

            onChosen: day => root.invitation.bookOn(day)
        }
        VisitTimeField {
            width: column.width
            hint: qsTr("10.30")
            name: qsTr("Time")
            objectName: "bookedTime"
            stored: root.invitation.texts[InvitationEditor.Time] ?? ""
            visit: root.invitation.personId

            onEdited: text => root.invitation.type(InvitationEditor.Time, text)
            onFinished: root.invitation.leave()
        }
        ProblemLine {
            width: column.width
            text: root.invitation.timeProblem
        }
        SectionTitle {
            width: column.width
            text: qsTr("With whom?")
        }
        Flow {
            width: column.width
            spacing: Theme.tight

            Repeater {
                model: root.invitation.coaches.length // a list would be made anew with each change, and the focus lost

                delegate: Chip {
                    id: coach

                    required property int index

                    objectName: "bookedCoach" + coach.index
                    picked: root.invitation.coach === coach.index
                    selectable: true
                    text: root.invitation.coaches[coach.index] ?? ""

                    onClicked: root.invitation.chooseCoach(coach.index)
                }
            }
        }
        InvitationText {
            width: column.width
            field: InvitationEditor.Place
            hint: qsTr("Where they feel at ease")
            invitation: root.invitation
            name: qsTr("Place")
            objectName: "bookedPlace"
        }
        Toggle {
            width: column.width
            checked: root.invitation.needsAdvocate
            detail: qsTr("Somebody who speaks for them and is not staff")
            objectName: "needsAdvocate"
            text: qsTr("Needs an advocate")

            onToggled: root.invitation.needAdvocate(checked)
        }
        InvitationText {
            width: column.width
            field: InvitationEditor.Advocate
            hint: qsTr("Empty while nobody is found")
            invitation: root.invitation
            name: qsTr("Who the advocate is")
            objectName: "advocateName"
            visible: root.invitation.needsAdvocate
        }
        DayField {
            width: column.width
            day: root.invitation.awayUntil
            noDay: qsTr("Not away")
            objectName: "awayUntil"
            question: qsTr("Away: first day back")
            today: root.invitation.today

            onChosen: day => root.invitation.awayUntilDay(day)
        }
        InvitationText {
            width: column.width
            field: InvitationEditor.AwayWhy
            invitation: root.invitation
            name: qsTr("Why they are away")
            objectName: "awayWhy"
            visible: root.invitation.awayUntil !== ""
        }
        Toggle {
            width: column.width
            checked: root.invitation.declined
            detail: qsTr("They do not want a review. They can change their mind.")
            objectName: "hasDeclined"
            text: qsTr("Declined")

            onToggled: root.invitation.decline(checked)
        }
        InvitationText {
            width: column.width
            field: InvitationEditor.DeclinedWhy
            hint: qsTr("In their words, or what they did")
            invitation: root.invitation
            name: qsTr("Why they declined")
            objectName: "declinedWhy"
            visible: root.invitation.declined
        }
        SectionTitle {
            width: column.width
            text: qsTr("Whose words are these?")
            visible: root.invitation.declined
        }
        Segments {
            width: column.width
            choices: [...root.invitation.speakers]
            current: root.invitation.speaker
            name: qsTr("Whose words are these?")
            objectName: "declinedSpeaker"
            visible: root.invitation.declined

            onChosen: index => root.invitation.chooseSpeaker(index)
        }
        SectionTitle {
            width: column.width
            text: qsTr("What it said before")
            visible: root.invitation.history.length > 0
        }
        Label {
            width: column.width
            color: Theme.quiet
            font.pixelSize: Theme.small
            objectName: "invitationHistory"
            text: Array.from(root.invitation.history).join("\n")
            visible: text !== ""
        }
    }

    footer: [
        ActionButton {
            Layout.fillWidth: true
            glyph: Glyph.arrowForward
            kind: ActionButton.Kind.Primary
            objectName: "bookNext"
            text: qsTr("Book the next person")

            onClicked: root.campaign.openNext()
        },
        ActionButton {
            Layout.fillWidth: true
            glyph: Glyph.assignment
            kind: ActionButton.Kind.Outline
            objectName: "invitationInterview"
            text: qsTr("Start or go on with the interview")

            onClicked: root.interview()
        }
    ]
}

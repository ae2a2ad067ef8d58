// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// A referral that is being made: which way, where to, why, and with which yes of the person.
Sheet {
    id: root

    required property ReferralForm form

    readonly property Connections outcome: Connections {
        function onMade(): void {
            root.close();
        }

        target: root.form
    }

    objectName: "newReferralSheet"
    subtitle: qsTr("Everything is kept as you type. It is a referral when you make it.")
    title: qsTr("Refer %1").arg(root.form.name)

    // Parts of it come and go: a layout of Qt 6.4 keeps stale sizes then.
    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.gap

        SectionTitle {
            text: qsTr("Which way?")
            width: column.width
        }
        Flow {
            Accessible.name: qsTr("Which way?")
            Accessible.role: Accessible.Grouping
            spacing: Theme.tight
            width: column.width

            Repeater {
                model: root.form.routes.length // a list would be made anew with each change, and the focus lost

                delegate: Chip {
                    id: way

                    required property int index

                    objectName: "referralRoute" + way.index
                    picked: root.form.route === way.index
                    selectable: true
                    text: root.form.routes[way.index] ?? ""

                    onClicked: root.form.chooseRoute(way.index)
                }
            }
        }
        ReferralText {
            field: ReferralForm.Destination
            form: root.form
            hint: qsTr("The place, and whom to ask for there")
            name: qsTr("Where to exactly")
            objectName: "referralDestination"
            width: column.width
        }
        ReferralText {
            field: ReferralForm.Reason
            form: root.form
            hint: qsTr("In the person’s words where you can")
            name: qsTr("Why")
            objectName: "referralReason"
            width: column.width
        }
        SectionTitle {
            text: qsTr("Which yes is it made with?")
            visible: root.form.yeses.length > 0
            width: column.width
        }
        Column {
            id: yeses

            spacing: Theme.tight
            visible: root.form.yeses.length > 0
            width: column.width

            Repeater {
                model: root.form.yeses.length // a list would be made anew with each change, and the focus lost

                delegate: SegmentButton {
                    id: yes

                    required property int index

                    objectName: "referralYes" + yes.index
                    picked: root.form.yes === yes.index
                    text: root.form.yeses[yes.index] ?? ""
                    width: yeses.width

                    onClicked: root.form.chooseYes(yes.index)
                }
            }
        }
        DayField {
            day: root.form.texts[ReferralForm.ChaseOn] ?? ""
            noDay: qsTr("No day yet")
            objectName: "referralChase"
            question: qsTr("When will you ask how it stands?")
            today: root.form.today
            weeks: [2, 4]
            width: column.width

            onChosen: day => root.form.type(ReferralForm.ChaseOn, day)
        }
        Banner {
            glyph: Glyph.error
            text: root.form.problem
            tone: Card.Tone.Danger
            visible: text !== ""
            width: column.width
        }
    }

    footer: [
        IconAndWords {
            Layout.fillWidth: true
            glyph: Glyph.priorityHigh
            objectName: "referralRefusal"
            text: root.form.refusal
            toStart: true
            tone: Theme.attention
            visible: text !== ""
        },
        ActionButton {
            Layout.fillWidth: true
            enabled: root.form.refusal === ""
            glyph: Glyph.check
            kind: ActionButton.Kind.Primary
            objectName: "makeReferral"
            text: qsTr("Make this referral")

            onClicked: root.form.make()
        }
    ]
}

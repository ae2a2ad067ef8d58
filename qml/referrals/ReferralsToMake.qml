// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// What was said yes to in an interview, each made in one tap, or why it cannot be.
Column {
    id: root

    required property InterviewReferrals referrals

    spacing: Theme.snug

    Label {
        color: Theme.quiet
        text: qsTr("No route was said yes to.")
        visible: root.referrals.routes.length === 0
        width: root.width
    }
    Label {
        color: Theme.danger
        text: root.referrals.problem
        visible: text !== ""
        width: root.width
    }
    Repeater {
        model: root.referrals.routes.length

        delegate: Column {
            id: route

            required property int index
            readonly property string standing: root.referrals.standings[route.index] ?? ""
            readonly property string why: root.referrals.whys[route.index] ?? ""

            spacing: Theme.hair
            width: root.width

            IconAndWords {
                font.pixelSize: Theme.body
                glyph: route.standing === "" ? Glyph.arrowForward : Glyph.check
                objectName: "referral" + route.index
                text: root.referrals.routes[route.index] ?? ""
                toStart: true
                width: route.width
            }
            Label {
                color: Theme.quiet
                font.pixelSize: Theme.small
                objectName: "referralStanding" + route.index
                text: route.standing === "" ? route.why : route.standing
                visible: text !== ""
                width: route.width
            }
            ActionButton {
                glyph: Glyph.arrowForward
                kind: ActionButton.Kind.Outline
                objectName: "makeReferral" + route.index
                spokenAs: qsTr("Make this referral: %1").arg(root.referrals.routes[route.index] ?? "")
                text: qsTr("Make this referral")
                visible: route.standing === "" && route.why === ""

                onClicked: root.referrals.make(route.index)
            }
        }
    }
}

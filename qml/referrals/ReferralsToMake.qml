// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// What was said yes to in an interview, each made in one tap, or why it cannot be.
Column {
    id: root

    required property InterviewReferrals referrals

    spacing: Theme.tight

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

        delegate: RouteToMake {
            id: route

            required property int index

            objectName: "route" + route.index
            place: route.index
            standing: root.referrals.standings[route.index] ?? ""
            way: root.referrals.routes[route.index] ?? ""
            why: root.referrals.whys[route.index] ?? ""
            width: root.width

            onMakeAsked: root.referrals.make(route.index)
        }
    }
}

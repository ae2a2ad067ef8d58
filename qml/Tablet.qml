// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// The whole interface: the lock, or the work behind it, in the colours and the text size that were chosen.
FocusScope {
    id: root

    required property TabletScreens screens

    readonly property PersonScreen person: root.screens.work !== null ? root.screens.work.people.person : null
    readonly property GivenScreen questions: root.screens.work !== null ? root.screens.work.interviews.interview.given : null
    readonly property bool asked: root.questions !== null && root.questions.given
    // The person whose page or interview it is holds the tablet: nothing else is there until a coach's PIN.
    readonly property bool held: root.asked || (root.person !== null && root.person.myPage.given)
    readonly property bool atLock: screens.session.locked || screens.work === null || screens.lockScreen.step === LockScreen.ChooseColleague

    Binding {
        property: "palette"
        target: Theme
        value: root.screens.settings.theme
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.screens.settings.textScale
    }
    Binding {
        property: "motion"
        target: Theme
        value: root.screens.settings.motion === AppSettings.Short
    }
    onHeldChanged: Sheets.putAway()

    Connections {
        function onLocking(): void {
            Sheets.putAway();
        }

        target: root.screens.session
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Once {
        needed: root.screens.working

        delegate: Workspace {
            anchors.fill: parent
            focus: !root.atLock && !root.held
            screens: root.screens
            visible: !root.atLock && !root.held

            onCoachAsked: coachSheet.open()
            onSettingsAsked: settingsSheet.open()
        }
    }
    Once {
        needed: root.asked && root.screens.working
        takesFocus: true

        delegate: GivenPage {
            anchors.fill: parent
            given: root.questions
            visible: !root.atLock
        }
    }
    Once {
        needed: root.held && !root.asked && root.screens.working

        delegate: MyPage {
            anchors.fill: parent
            focus: root.held && !root.atLock
            initials: root.person.initials
            page: root.person.myPage
            picture: root.person.face.picture
            tint: root.person.tint
            visible: root.held && !root.atLock
        }
    }
    LockPage {
        anchors.fill: parent
        focus: root.atLock
        lockScreen: root.screens.lockScreen
        visible: root.atLock

        onSettingsAsked: settingsSheet.open()
    }
    SettingsSheet {
        id: settingsSheet

        settings: root.screens.settings
    }
    CoachSheet {
        id: coachSheet

        concernsShown: root.screens.work?.concerns.hasAny ?? false
        lockScreen: root.screens.lockScreen
        session: root.screens.session

        onConcernsAsked: root.screens.page = TabletScreens.Concerns
    }
}

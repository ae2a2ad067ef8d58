// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// The register: who is expected, who is here, and one touch for each.
ScreenPage {
    id: root

    required property RegisterScreen register
    required property ConflictScreen conflict
    required property VisitsScreen visits

    readonly property bool goingHome: register.goingHome
    readonly property bool oneToOne: register.mode === RegisterScreen.OneToOne
    readonly property bool onePerson: oneToOne && register.onlyPersonId !== ""
    // A closed day still shows whoever was marked on it, or is expected at an employer.
    readonly property bool closed: register.closed && register.rows.count === 0
    readonly property bool nobody: register.emptySentence !== "" && !closed
    readonly property bool listShown: !closed && !nobody && !onePerson
    // Large text in a low window: what stands above the list scrolls away with it.
    readonly property bool tight: listShown && height < Theme.scaled(420)
    readonly property int below: head.height > 0 ? head.height + Theme.tight : 0

    signal visitStarted(string personId)
    signal concernAsked(string personId)
    signal visitOffered

    headerOpens: true
    headerSpokenAs: qsTr("Choose the day, the session and the site")
    subtitle: register.dayWords
    title: register.title

    onHeaderOpened: dayMaker.sheet().open()

    Column {
        id: head

        parent: root.tight ? list.contentItem : root
        spacing: Theme.tight
        width: root.width - 2 * root.sideMargin
        x: root.tight ? 0 : root.sideMargin
        y: root.tight ? list.firstY - height : 0

        OfferCard {
            visible: root.visits.offer !== ""
            visits: root.visits
            width: parent.width

            onTaken: root.visitOffered()
        }
        Banner {
            action: qsTr("All right")
            glyph: Glyph.error
            objectName: "registerProblem"
            text: root.register.problem
            tone: Card.Tone.Danger
            visible: text !== ""
            width: parent.width

            onActed: root.register.dismissProblem()
        }
        Banner {
            action: qsTr("Go to today")
            glyph: Glyph.history
            objectName: "earlierDayBanner"
            text: qsTr("You are looking at %1. What you change is kept with your name and the time.").arg(root.register.dayWords)
            visible: !root.register.isToday && !root.closed
            width: parent.width

            onActed: root.register.openToday()
        }
        Banner {
            glyph: Glyph.eventBusy
            objectName: "closedBanner"
            text: root.register.closedSentence
            visible: root.register.closed && !root.closed
            width: parent.width
        }
        Banner {
            action: qsTr("Open the afternoon")
            glyph: Glyph.schedule
            objectName: "afternoonBanner"
            text: qsTr("It is afternoon now. This is the morning’s register.")
            visible: root.register.morningOver && !root.closed
            width: parent.width

            onActed: root.register.session = RegisterScreen.Afternoon
        }
        SummaryCard {
            goingHome: root.goingHome
            register: root.register
            visible: !root.closed && !root.nobody && !root.oneToOne
            width: parent.width

            onHomeAsked: homeMaker.sheet().open()
            onRestAsked: (restMaker.sheet() as RestSheet).readOut()
        }
        ViewChips {
            goingHome: root.goingHome
            register: root.register
            visible: !root.onePerson
            width: parent.width

            onChoicesAsked: viewMaker.sheet().open()
            onGoingHomeToggled: root.register.goingHome = !root.register.goingHome
            onSomebodyAsked: somebodyMaker.sheet().open()
        }
        OneToOneBar {
            chosen: root.onePerson
            register: root.register
            visible: root.oneToOne && !root.closed
            width: parent.width
        }
    }
    RegisterList {
        id: list

        choosing: root.oneToOne
        focus: true
        goingHome: root.goingHome
        height: root.height - y
        register: root.register
        topMargin: root.tight ? head.height + Theme.tight : 0
        visible: root.listShown
        width: root.width - x - root.sideMargin + Theme.snug
        x: root.sideMargin
        y: root.tight ? 0 : root.below

        onNotHere: (personId, name) => (notHereMaker.sheet() as NotHereSheet).ask(personId, name)
    }
    OnePerson {
        goingHome: root.goingHome
        height: root.height - y
        register: root.register
        visible: root.onePerson && !root.closed
        width: root.width - 2 * x
        x: root.sideMargin
        y: root.below

        onNotHere: (personId, name) => (notHereMaker.sheet() as NotHereSheet).ask(personId, name)
    }
    EmptyState {
        action: root.register.lastOpenDayWords !== "" ? qsTr("Open %1").arg(root.register.lastOpenDayWords) : ""
        glyph: Glyph.eventBusy
        height: root.height - y
        objectName: "closedState"
        text: qsTr("Nobody is expected. You can still look at an earlier day and correct it.")
        title: root.register.closedSentence
        visible: root.closed
        width: root.width
        y: root.below

        onActed: root.register.openLastOpenDay()
    }
    EmptyState {
        action: qsTr("Somebody else came")
        glyph: Glyph.groups
        height: root.height - y
        objectName: "emptyState"
        text: root.register.emptySentence
        title: qsTr("Nobody on this list")
        visible: root.nobody
        width: root.width
        y: root.below

        onActed: somebodyMaker.sheet().open()
    }

    SheetMaker {
        id: notHereMaker
        objectName: "notHereMaker"

        delegate: SheetPlace {
            NotHereSheet {
                register: root.register
            }
        }
    }
    SheetMaker {
        id: restMaker
        objectName: "restMaker"

        delegate: SheetPlace {
            RestSheet {
                register: root.register
            }
        }
    }
    SheetMaker {
        id: homeMaker
        objectName: "homeMaker"

        delegate: SheetPlace {
            HomeSheet {
                register: root.register
            }
        }
    }
    SheetMaker {
        id: somebodyMaker
        objectName: "somebodyMaker"

        delegate: SheetPlace {
            SomebodySheet {
                somebodyElse: root.register.somebodyElse
            }
        }
    }
    SheetMaker {
        id: viewMaker
        objectName: "viewMaker"

        delegate: SheetPlace {
            ViewSheet {
                register: root.register
            }
        }
    }
    SheetMaker {
        id: dayMaker
        objectName: "dayMaker"

        delegate: SheetPlace {
            DaySheet {
                register: root.register
            }
        }
    }
    Kept {
        shown: root.register.details.isOpen

        delegate: SheetPlace {
            MarkSheet {
                codes: root.register.codes
                conflict: root.conflict
                details: root.register.details
                startsVisits: root.visits.allowed

                onConcernAsked: personId => root.concernAsked(personId)
                onVisitStarted: personId => root.visitStarted(personId)
            }
        }
    }
}

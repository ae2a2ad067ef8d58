// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Everything behind the lock: the rail, the header, and the page in front. A page is made when it is first opened.
FocusScope {
    id: root

    required property TabletScreens screens
    readonly property WorkScreens work: screens.work
    readonly property bool portrait: height > width
    readonly property ScreenPage page: pageInFront() ?? today
    readonly property int sideMargin: today.sideMargin

    signal settingsAsked
    signal coachAsked

    function pageInFront(): ScreenPage {
        switch (root.screens.page) {
        case TabletScreens.People:
            return peopleMaker.page;
        case TabletScreens.Sync:
            return syncMaker.page;
        case TabletScreens.HeadCount:
            return headCountMaker.page;
        case TabletScreens.Visits:
            return visitsMaker.page;
        case TabletScreens.Held:
            return heldMaker.page;
        default:
            return today;
        }
    }
    function search(): void {
        root.screens.page = TabletScreens.People;
        (peopleMaker.page as PeoplePage).startSearch();
    }

    Rail {
        id: rail

        alongBottom: root.portrait
        height: root.portrait ? implicitHeight : root.height
        screens: root.screens
        width: root.portrait ? root.width : implicitWidth
        y: root.height - height

        onCoachAsked: root.coachAsked()
        onSettingsAsked: root.settingsAsked()
    }
    ColumnLayout {
        height: root.height - (root.portrait ? rail.height : 0)
        spacing: Theme.tight
        width: root.width - x
        x: root.portrait ? 0 : rail.width

        PageHeader {
            Layout.fillWidth: true
            Layout.leftMargin: root.sideMargin
            Layout.rightMargin: root.sideMargin
            Layout.topMargin: 14
            page: root.page
            visitInFront: root.screens.page === TabletScreens.Visits
            work: root.work

            onHeadCountAsked: root.screens.page = TabletScreens.HeadCount
            onSearchAsked: root.search()
            onSyncAsked: root.screens.page = TabletScreens.Sync
            onVisitAsked: root.screens.openVisit(root.work.visits.chipVisitId)
        }
        FocusScope {
            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true

            TodayPage {
                id: today

                anchors.fill: parent
                conflict: root.work.conflict
                focus: visible
                register: root.work.registerScreen
                visible: root.page === today
                visits: root.work.visits

                onVisitOffered: root.screens.takeVisitOffer()
                onVisitStarted: personId => root.screens.startVisit(personId)
            }
            PageMaker {
                id: peopleMaker

                shown: root.screens.page === TabletScreens.People

                delegate: PeoplePage {
                    anchors.fill: parent
                    focus: visible
                    people: root.work.people
                    visible: root.page === peopleMaker.page
                    visits: root.work.visits

                    onVisitOpened: visitId => root.screens.openVisit(visitId)
                    onVisitStarted: personId => root.screens.startVisit(personId)
                    onVisitsAsked: root.screens.page = TabletScreens.Visits
                }
            }
            PageMaker {
                id: visitsMaker

                shown: root.screens.page === TabletScreens.Visits

                delegate: VisitsPage {
                    anchors.fill: parent
                    focus: visible
                    visible: root.page === visitsMaker.page
                    visits: root.work.visits

                    onClosed: root.screens.closeVisit()
                    onOpened: visitId => root.screens.openVisit(visitId)
                    onPersonAsked: personId => root.screens.openPerson(personId)
                }
            }
            PageMaker {
                id: headCountMaker

                shown: root.screens.page === TabletScreens.HeadCount

                delegate: HeadCountPage {
                    anchors.fill: parent
                    focus: visible
                    headCount: root.work.headCount
                    visible: root.page === headCountMaker.page
                }
            }
            PageMaker {
                id: syncMaker

                shown: root.screens.page === TabletScreens.Sync

                delegate: SyncPage {
                    anchors.fill: parent
                    conflict: root.work.conflict
                    focus: visible
                    held: root.work.held
                    sync: root.work.syncScreen
                    visible: root.page === syncMaker.page

                    onHeldAsked: root.screens.page = TabletScreens.Held
                }
            }
            PageMaker {
                id: heldMaker

                shown: root.screens.page === TabletScreens.Held

                delegate: HeldPage {
                    anchors.fill: parent
                    focus: visible
                    held: root.work.held
                    visible: root.page === heldMaker.page
                }
            }
        }
    }
    ConflictSheet {
        conflict: root.work.conflict
    }
}

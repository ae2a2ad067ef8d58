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
        case TabletScreens.Notes:
            return notesMaker.page;
        case TabletScreens.Task:
            return taskMaker.page;
        case TabletScreens.Earnings:
            return earningsMaker.page;
        case TabletScreens.Held:
            return heldMaker.page;
        case TabletScreens.Interviews:
            return interviewsMaker.page;
        case TabletScreens.Campaign:
            return campaignMaker.page;
        case TabletScreens.Board:
            return boardMaker.page;
        case TabletScreens.Changes:
            return changesMaker.page;
        case TabletScreens.Referrals:
            return referralsMaker.page;
        case TabletScreens.Concerns:
            return concernsMaker.page;
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
            heldInFront: root.screens.page === TabletScreens.Held
            page: root.page
            visitInFront: root.screens.page === TabletScreens.Visits
            work: root.work

            onHeadCountAsked: root.screens.page = TabletScreens.HeadCount
            onHeldAsked: root.screens.page = TabletScreens.Held
            onSearchAsked: root.search()
            onSyncAsked: root.screens.page = TabletScreens.Sync
            onVisitAsked: root.screens.openVisit(root.work.visits.chipVisitId)
        }
        ConcernBanners {
            Layout.fillWidth: true
            Layout.leftMargin: root.sideMargin
            Layout.rightMargin: root.sideMargin
            concerns: root.work.concerns

            onAsked: root.screens.page = TabletScreens.Concerns
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

                onConcernAsked: personId => root.work.concerns.form.open(personId)
                onVisitOffered: root.screens.takeVisitOffer()
                onVisitStarted: personId => root.screens.startVisit(personId)
            }
            PageMaker {
                id: peopleMaker

                shown: root.screens.page === TabletScreens.People

                delegate: PeoplePage {
                    anchors.fill: parent
                    changes: root.work.changes.mayLook
                    focus: visible
                    interviews: root.work.interviews.mayInterview
                    people: root.work.people
                    placements: root.work.placements
                    referrals: root.work.referrals
                    visible: root.page === peopleMaker.page
                    visits: root.work.visits
                    work: root.work.personWork

                    onChangesAsked: root.screens.page = TabletScreens.Changes
                    onNotesAsked: personId => root.screens.findNotes(personId)
                    onTaskOpened: taskId => root.screens.openTask(taskId)
                    onConcernAsked: personId => root.work.concerns.form.open(personId)
                    onEarningsAsked: personId => root.screens.openEarnings(personId)
                    onInterviewAsked: personId => root.screens.openInterview(personId)
                    onVisitOpened: visitId => root.screens.openVisit(visitId)
                    onVisitStarted: personId => root.screens.startVisit(personId)
                    onVisitsAsked: root.screens.page = TabletScreens.Visits
                    onWorkplaceAsked: workplace => root.screens.openWorkplace(workplace)
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
                    onConcernAsked: personId => root.work.concerns.form.open(personId)
                    onOpened: visitId => root.screens.openVisit(visitId)
                    onPersonAsked: personId => root.screens.openPerson(personId)
                    onTaskOpened: taskId => root.screens.openTask(taskId)
                }
            }
            PageMaker {
                id: notesMaker

                shown: root.screens.page === TabletScreens.Notes

                delegate: NotesPage {
                    anchors.fill: parent
                    finder: root.work.wordFinder
                    focus: visible
                    visible: root.page === notesMaker.page

                    onPersonAsked: personId => root.screens.openPerson(personId)
                    onVisitOpened: visitId => root.screens.openVisit(visitId)
                }
            }
            PageMaker {
                id: taskMaker

                shown: root.screens.page === TabletScreens.Task

                delegate: TaskPage {
                    anchors.fill: parent
                    focus: visible
                    task: root.work.task
                    visible: root.page === taskMaker.page

                    onClosed: root.screens.closeTask()
                }
            }
            PageMaker {
                id: earningsMaker

                shown: root.screens.page === TabletScreens.Earnings

                delegate: EarningsPage {
                    anchors.fill: parent
                    earnings: root.work.personWork.earnings
                    focus: visible
                    visible: root.page === earningsMaker.page

                    onClosed: root.screens.closeEarnings()
                }
            }
            PageMaker {
                id: interviewsMaker

                shown: root.screens.page === TabletScreens.Interviews

                delegate: InterviewsPage {
                    anchors.fill: parent
                    counts: root.work.board.mayLook
                    focus: visible
                    interviews: root.work.interviews
                    visible: root.page === interviewsMaker.page

                    onBoardAsked: root.screens.page = TabletScreens.Campaign
                    onBookingAsked: root.screens.bookInterview()
                    onCountsAsked: root.screens.page = TabletScreens.Board
                    onClosed: root.screens.closeInterview()
                    onReferralsAsked: root.screens.page = TabletScreens.Referrals
                }
            }
            PageMaker {
                id: campaignMaker

                shown: root.screens.page === TabletScreens.Campaign

                delegate: CampaignPage {
                    anchors.fill: parent
                    campaign: root.work.campaign
                    focus: visible
                    visible: root.page === campaignMaker.page

                    onConflictAsked: conflictId => root.work.conflict.open(conflictId)
                    onInterviewAsked: personId => root.screens.openInterview(personId)
                }
            }
            PageMaker {
                id: boardMaker

                shown: root.screens.page === TabletScreens.Board

                delegate: BoardPage {
                    anchors.fill: parent
                    board: root.work.board
                    focus: visible
                    visible: root.page === boardMaker.page

                    onChangesAsked: root.screens.page = TabletScreens.Changes
                    onPersonAsked: personId => root.screens.openPerson(personId)
                }
            }
            PageMaker {
                id: changesMaker

                shown: root.screens.page === TabletScreens.Changes

                delegate: ChangesPage {
                    anchors.fill: parent
                    changes: root.work.changes
                    focus: visible
                    visible: root.page === changesMaker.page
                }
            }
            PageMaker {
                id: referralsMaker

                shown: root.screens.page === TabletScreens.Referrals

                delegate: ReferralsPage {
                    anchors.fill: parent
                    focus: visible
                    referrals: root.work.referrals
                    visible: root.page === referralsMaker.page
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
            PageMaker {
                id: concernsMaker

                shown: root.screens.page === TabletScreens.Concerns

                delegate: ConcernsPage {
                    anchors.fill: parent
                    concerns: root.work.concerns
                    focus: visible
                    visible: root.page === concernsMaker.page
                }
            }
        }
    }
    Kept {
        shown: root.work.conflict.isOpen

        delegate: SheetPlace {
            ConflictSheet {
                conflict: root.work.conflict
            }
        }
    }
    Kept {
        shown: root.work.referrals.editor.isOpen

        delegate: SheetPlace {
            ReferralSheet {
                editor: root.work.referrals.editor
            }
        }
    }
    Kept {
        shown: root.work.concerns.form.isOpen

        delegate: SheetPlace {
            ConcernSheet {
                concerns: root.work.concerns
            }
        }
    }
}

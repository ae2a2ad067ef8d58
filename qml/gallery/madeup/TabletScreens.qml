// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in for everything Main shows.
QtObject {
    id: root

    enum Page {
        Today,
        People,
        Sync,
        HeadCount,
        Held,
        Visits,
        Notes,
        Task,
        Concerns,
        Interviews,
        Campaign,
        Referrals,
        Earnings,
        Board,
        Changes
    }

    readonly property AppSettings settings: AppSettings {
    }
    readonly property TabletSession session: TabletSession {
    }
    readonly property LockScreen lockScreen: LockScreen {
        onOpened: root.session.locked = false
    }
    property WorkScreens work: WorkScreens {
    }
    property bool working: true
    property int page: TabletScreens.Today

    function openPerson(personId: string): void {
        root.work.people.person.open(personId);
        root.page = TabletScreens.People;
    }
    function openWorkplace(workplace: string): void {
        root.work.registerScreen.openWorkplace(workplace);
        root.page = TabletScreens.Today;
    }
    function startVisit(personId: string): void {
        root.work.visits.start(personId);
        root.page = TabletScreens.Visits;
    }
    function openVisit(visitId: string): void {
        root.work.visits.open(visitId);
        root.page = TabletScreens.Visits;
    }
    function takeVisitOffer(): void {
        root.work.visits.takeOffer();
        root.page = TabletScreens.Visits;
    }
    function findNotes(personId: string): void {
        root.work.wordFinder.lookAt(personId);
        root.page = TabletScreens.Notes;
    }
    function openTask(taskId: string): void {
        root.work.task.open(taskId);
        root.page = TabletScreens.Task;
    }
    function closeTask(): void {
        root.work.task.close();
        root.page = TabletScreens.People;
    }
    function openEarnings(personId: string): void {
        root.work.people.person.open(personId);
        root.work.personWork.earnings.name = personId.split(" ")[0];
        root.work.personWork.earnings.open();
        root.page = TabletScreens.Earnings;
    }
    function closeEarnings(): void {
        root.work.personWork.earnings.close();
        root.page = TabletScreens.People;
    }
    function openInterview(personId: string): void {
        root.work.interviews.open(personId);
        root.page = TabletScreens.Interviews;
    }
    function bookInterview(): void {
        const personId = root.work.interviews.startingId;
        root.work.interviews.startNothing();
        root.page = TabletScreens.Campaign;
        root.work.campaign.open(personId);
    }
    function closeInterview(): void {
        root.work.interviews.close();
    }
    function closeVisit(): void {
        root.work.visits.visit.close();
        root.page = TabletScreens.Today;
    }
}

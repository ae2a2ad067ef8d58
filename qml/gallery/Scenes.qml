// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Screens

// What each scene of the gallery shows: the page, the made-up facts, and the sheet that is open.
QtObject {
    id: root

    required property QtObject finder

    readonly property var names: Object.keys(scenes)
    readonly property var scenes: ({
            "today": screens => {},
            "today-keyboard": screens => root.finder.object("registerList").moveTo(1),
            "today-undo": screens => screens.work.registerScreen.markHere("Aisha Bains"),
            "today-done": screens => screens.work.registerScreen.markTheRest(screens.work.registerScreen.restIds),
            "today-ring": root.needsRing,
            "today-home": root.goingHome,
            "today-long": root.longNames,
            "today-earlier": screens => screens.work.registerScreen.isToday = false,
            "today-afternoon": screens => screens.work.registerScreen.morningOver = true,
            "today-problem": screens => screens.work.registerScreen.problem = "Aisha's mark was not saved: the tablet is full. Ring the office, and write it on paper until then.",
            "today-closed": screens => screens.work.registerScreen.closed = true,
            "today-empty": root.nobody,
            "one-person": root.onePerson,
            "one-person-choose": screens => screens.work.registerScreen.mode = RegisterScreen.OneToOne,
            "rest": screens => root.finder.object("restSheet").readOut(),
            "all-home": screens => root.finder.object("homeSheet").open(),
            "not-here": screens => root.finder.object("notHereSheet").ask("Craig Davies", "Craig Davies"),
            "mark": screens => screens.work.registerScreen.openDetails("Zara Ahmed"),
            "mark-ring": root.ringSheet,
            "somebody": root.somebody,
            "day": screens => root.finder.object("daySheet").open(),
            "head-count": root.headCount,
            "head-count-done": root.headCountDone,
            "head-count-empty": root.headCountEmpty,
            "people": screens => screens.page = TabletScreens.People,
            "person": screens => screens.openPerson("Shan Griffiths"),
            "person-alert": root.personWithAlert,
            "person-paper": root.personOnPaper,
            "person-edit": root.personEdited,
            "person-changes": root.personChanged,
            "person-decisions": root.personAgreed,
            "decision": root.decisionWritten,
            "withdraw": root.personWithdraws,
            "person-objects": root.personObjects,
            "person-answer": root.personAnswered,
            "my-page": screens => root.myPage(screens),
            "my-page-object": root.myPageObjecting,
            "my-page-quiet": root.myPageWithoutVoice,
            "people-none": root.nobodyFound,
            "placements": root.placementsOpened,
            "placement-start": screens => root.placement(screens, work => work.placements.start()),
            "placement-problems": root.placementWithProblems,
            "placement-change": root.placementChange,
            "placement-pause": root.placementPause,
            "placement-end": screens => root.placement(screens, work => work.placements.end("p0")),
            "placements-empty": root.placementsEmpty,
            "employer": screens => root.placement(screens, work => work.placements.employer.open("e1")),
            "employer-new": screens => root.placement(screens, work => work.placements.employer.openNew()),
            "sync": root.syncOfCoach,
            "sync-waiting": root.syncWaiting,
            "sync-supervisor": root.syncForSupervisor,
            "held": screens => screens.page = TabletScreens.Held,
            "held-open": screens => root.heldOpen(screens, "held2"),
            "held-refused": screens => root.heldOpen(screens, "held1"),
            "held-mend": screens => root.heldStep(screens, "held1", HeldMatter.Mending),
            "held-mend-mark": screens => root.heldStep(screens, "held2", HeldMatter.Mending),
            "held-aside": screens => root.heldStep(screens, "held2", HeldMatter.SettingAside),
            "held-problem": root.heldProblem,
            "held-offline": root.heldOffline,
            "held-done": root.heldDone,
            "held-empty": root.heldEmpty,
            "held-not-yours": root.heldNotYours,
            "held-coach": root.heldOfCoach,
            "conflict": screens => screens.work.conflict.open("c1"),
            "conflict-time": root.conflictAboutTime,
            "mark-conflict": root.markInConflict,
            "concern": screens => screens.work.concerns.form.open("Aisha Bains"),
            "concern-written": root.concernWritten,
            "concern-waits": root.concernWaits,
            "concern-begun": root.concernBegun,
            "concerns": root.concernsOfLead,
            "concerns-read": root.concernRead,
            "concerns-shut": root.concernsShut,
            "visit": screens => screens.startVisit("Shan Griffiths"),
            "visit-begun": root.visitBegun,
            "visit-ended": root.visitEnded,
            "visit-clock": root.visitClock,
            "visit-colleague": root.visitOfColleague,
            "visit-people": root.visitPeople,
            "visits": screens => screens.page = TabletScreens.Visits,
            "today-visit": root.visitOffered,
            "notes": screens => screens.findNotes(""),
            "notes-person": screens => screens.findNotes("Shan Griffiths"),
            "notes-none": root.notesNotFound,
            "person-work": root.personWork,
            "person-new-task": root.personNewTask,
            "task": screens => screens.openTask("Wash a car"),
            "task-new": root.taskNew,
            "task-edit": root.taskEdited,
            "lock": root.locked,
            "lock-pin": screens => root.lockStep(screens, LockScreen.EnterPin),
            "lock-pause": root.lockPause,
            "lock-recover": screens => root.lockStep(screens, LockScreen.Recover),
            "lock-enrol": screens => root.lockStep(screens, LockScreen.Enrol),
            "lock-refused": root.lockRefused,
            "lock-join-again": root.lockJoinAgain,
            "lock-colleague": screens => root.lockStep(screens, LockScreen.ChooseColleague),
            "lock-broken": root.lockBroken,
            "settings": screens => root.finder.object("settingsSheet").open(),
            "coach": screens => root.finder.object("coachSheet").open(),
            "controls": screens => {}
        })

    function set(name: string, screens: TabletScreens): void {
        root.scenes[name](screens);
    }
    function notesNotFound(screens: TabletScreens): void {
        screens.work.noteFinder.searchText = "zebra";
        screens.work.noteFinder.found.clear();
        screens.work.noteFinder.sentence = "No note on this tablet has these words. Older notes may be with the service.";
        screens.findNotes("");
    }
    function personWork(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        const page = root.finder.object("personPage");
        page.contentY = Math.min(page.contentHeight - page.height, root.finder.object("personNote").mapToItem(page.contentItem, 0, 0).y - 80);
    }
    function personNewTask(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        const page = root.finder.object("personPage");
        root.finder.object("newTask").clicked();
        screens.work.personWork.tasks.typeName("Fill the vending machine");
        page.contentY = Math.min(page.contentHeight - page.height, root.finder.object("task0").mapToItem(page.contentItem, 0, 0).y - 80);
    }
    function taskNew(screens: TabletScreens): void {
        screens.work.task.steps.clear();
        screens.work.task.fading.clear();
        screens.work.task.editing = true;
        screens.openTask("Fill the vending machine on the second floor of County Hall");
    }
    function taskEdited(screens: TabletScreens): void {
        screens.work.task.editing = true;
        screens.work.task.editor.editStep("step2");
        screens.work.task.editor.typeWords("Wash the roof from the middle to the sides");
        screens.openTask("Wash a car");
    }
    function placement(screens: TabletScreens, act: var): void {
        screens.openPerson("Shan Griffiths");
        act(screens.work);
    }
    function placementsOpened(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        const page = root.finder.object("personPage");
        const first = root.finder.object("placement0");
        first.clicked();
        root.finder.object("placement1").clicked();
        root.finder.object("pastPlacements").clicked();
        page.contentY = Math.min(page.contentHeight - page.height, first.mapToItem(page.contentItem, 0, 0).y - 80);
    }
    function placementWithProblems(screens: TabletScreens): void {
        const work = screens.work;
        root.placement(screens, () => work.placements.start());
        work.placements.form.sessions = work.placements.form.sessions.map(() => false);
        work.placements.form.notices = ["County Hall closes on 31 Mar 2027.", "On Wednesday mornings Shan is expected at Car Valet, County Hall too."];
        work.placements.form.problems = ["Choose what kind of placement it is.", "Choose where.", "Choose at least one morning or afternoon.", "Choose a day.", "", "Write hours a week as a number: 8, 7.5 or 7:30.", "Write pounds an hour as a number: 12.60.", ""];
        work.placements.form.savedWords = "Kept as you left it, 10:42";
    }
    function placementChange(screens: TabletScreens): void {
        const work = screens.work;
        root.placement(screens, () => work.placements.change("p0"));
        work.placements.form.from = "2026-11-23";
        work.placements.form.hours = "8";
        work.placements.form.pay = "12.60";
        work.placements.form.savedWords = "Kept as you left it, 10:42";
    }
    function placementPause(screens: TabletScreens): void {
        const work = screens.work;
        root.placement(screens, () => work.placements.suspend("p0"));
        work.placements.form.back = "2026-12-28";
        work.placements.form.reason = "Broken arm";
        work.placements.form.notices = ["First day back: Tue 29 Dec. Before it: Bank holiday"];
        root.finder.object("placementBackOther").clicked();
    }
    function placementsEmpty(screens: TabletScreens): void {
        const placements = screens.work.placements;
        placements.current.clear();
        placements.past.clear();
        placements.emptySentence = "No placement is written down yet.";
        placements.begunSentence = "You began a placement and did not finish it.";
        screens.openPerson("Shan Griffiths");
    }
    function scrolledTo(name: string): void {
        const page = root.finder.object("personPage");
        page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, root.finder.object(name).mapToItem(page.contentItem, 0, 0).y - 80));
    }
    function personEdited(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.finder.object("editPerson").clicked();
    }
    function personChanged(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.finder.object("personChanges").clicked();
    }
    function personAgreed(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.finder.object("readDecisions").clicked();
        root.scrolledTo("withdraw0");
    }
    function decisionWritten(screens: TabletScreens): void {
        const decisions = screens.work.people.person.decisions;
        decisions.purpose = 0;
        decisions.texts = ["photo", "For the wall at County Hall", "With a picture of a camera, twice", "Bethan, Mum", "“Yes, on the wall”", "lacks", "Could not keep it in mind long enough. Assessed by Mair Hopkins.", "", "", ""];
        decisions.saved = ["", "Saved 10:42", "Saved 10:42", "", "Saved 10:43", "", "", "", "", ""];
        decisions.capacity = 2;
        decisions.gaps = ["Who has capacity decides themselves; for who lacks it, somebody else does.", "Say who was asked."];
        screens.openPerson("Shan Griffiths");
        root.finder.object("writeDecision").clicked();
    }
    function personWithdraws(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.finder.object("withdraw0").clicked();
    }
    function personObjects(screens: TabletScreens): void {
        screens.work.people.person.objections.rows.add("What you are good at", "I dont like gardning, I like cars", "10:42", "");
        screens.openPerson("Shan Griffiths");
    }
    function personAnswered(screens: TabletScreens): void {
        const objections = screens.work.people.person.objections;
        objections.rows.add("What you are good at", "I dont like gardning, I like cars", "10:42", "");
        objections.typed = "We have written cars, and asked about the car valet.";
        objections.saved = "Saved 10:51";
        screens.openPerson("Shan Griffiths");
        objections.answering = objections.rows.get(1).objectionId;
        root.finder.object("objectionsSheet").open();
    }
    function myPage(screens: TabletScreens): MyPageScreen {
        screens.openPerson("Shan Griffiths");
        const page = screens.work.people.person.myPage;
        page.give();
        return page;
    }
    function myPageObjecting(screens: TabletScreens): void {
        const page = root.myPage(screens);
        page.typed = "I dont like gardning, I like cars";
        page.saved = "Saved 10:42";
        page.objecting = "name";
        page.speaking = "matters";
    }
    function myPageWithoutVoice(screens: TabletScreens): void {
        root.myPage(screens).voiceProblem = "This tablet has no voice. Ask somebody to read it to you.";
    }
    function needsRing(screens: TabletScreens): void {
        const people = screens.work.registerScreen.morning.slice();
        people[0] = Object.assign({}, people[0], {
                "needsRing": true,
                "ringContact": "Mum, Bethan",
                "ringNumber": "07700 900143"
            });
        people[1] = Object.assign({}, people[1], {
                "needsRing": true,
                "ringContact": "Maes Gwyn, on call",
                "ringNumber": "01922 496 0123",
                "ringLine": "Bus late, coming 10:15. Told R. Lewis"
            });
        people[2] = Object.assign({}, people[2], {
                "markState": RegisterRows.Saving
            });
        people[3] = Object.assign({}, people[3], {
                "inConflict": true
            });
        people[5] = Object.assign({}, people[5], {
                "held": true
            });
        people[8] = Object.assign({}, people[8], {
                "markState": RegisterRows.NotExpected,
                "codeLabel": "Not expected"
            });
        people[7] = Object.assign({}, people[7], {
                "unexpected": true
            });
        screens.work.registerScreen.show(people);
    }
    function goingHome(screens: TabletScreens): void {
        const register = screens.work.registerScreen;
        register.markTheRest(register.restIds);
        register.session = RegisterScreen.Afternoon;
        register.markGoneHome("Aisha Bains");
        register.markGoneHome("Craig Davies");
        root.finder.object("goingHome").clicked();
    }
    function longNames(screens: TabletScreens): void {
        const people = screens.work.registerScreen.morning.slice();
        people[0] = Object.assign({}, people[0], {
                "name": "Gwenllian Angharad ap Rhys-Llewellyn",
                "workplace": "Supported permitted work at County Hall staff restaurant",
                "alert": "Seizures: never alone, rescue medicine in the red bag, ring 999 after five minutes",
                "hint": "Uses a communication book; show the picture first and wait for her to point"
            });
        people[3] = Object.assign({}, people[3], {
                "name": "Oluwaseun Adebayo-Featherstonehaugh",
                "hint": "Lip-reads: face the light, and tell him when the subject changes",
                "codeLabel": "Here, on a visit to an employer",
                "line": "09:04 · Ann-Marie Bartholomew-Okonkwo"
            });
        screens.work.registerScreen.show(people);
    }
    function nobody(screens: TabletScreens): void {
        screens.work.registerScreen.show([]);
        screens.work.registerScreen.emptySentence = "Nobody in your group is expected this afternoon. Choose everyone at Goscote, or add somebody who came.";
    }
    function onePerson(screens: TabletScreens): void {
        screens.work.registerScreen.mode = RegisterScreen.OneToOne;
        screens.work.registerScreen.chooseOnly("Aisha Bains");
    }
    function ringSheet(screens: TabletScreens): void {
        root.needsRing(screens);
        screens.work.registerScreen.openDetails("Aisha Bains");
    }
    function somebody(screens: TabletScreens): void {
        root.finder.object("somebodySheet").open();
        screens.work.registerScreen.somebodyElse.searchText = "rhy";
    }
    function headCount(screens: TabletScreens): void {
        screens.work.headCount.show(screens.work.registerScreen.morning, [2, 3, 4, 6, 7]);
        screens.page = TabletScreens.HeadCount;
    }
    function headCountDone(screens: TabletScreens): void {
        screens.work.headCount.show(screens.work.registerScreen.morning.slice(0, 7), [0, 1, 2, 3, 4, 5, 6]);
        screens.page = TabletScreens.HeadCount;
    }
    function headCountEmpty(screens: TabletScreens): void {
        screens.work.headCount.show([], []);
        screens.page = TabletScreens.HeadCount;
    }
    function personOnPaper(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        screens.work.people.person.paper.save();
        root.finder.object("profilePaperSheet").open();
    }
    function personWithAlert(screens: TabletScreens): void {
        screens.work.people.person.alerts = ["Seizures: never alone. Rescue medicine in the red bag.", "Nut allergy"];
        screens.openPerson("Shan Griffiths");
    }
    function nobodyFound(screens: TabletScreens): void {
        screens.work.people.searchText = "qqq";
        screens.page = TabletScreens.People;
    }
    function syncOfCoach(screens: TabletScreens): void {
        screens.work.held.mayLook = false;
        screens.page = TabletScreens.Sync;
    }
    function syncWaiting(screens: TabletScreens): void {
        screens.work.held.mayLook = false;
        const sync = screens.work.syncScreen;
        sync.received = 19;
        sync.ledgerSentence = "Today: 31 recorded, 19 received at 08:55.";
        sync.lastSentence = "At 09:40 the service could not be reached: no signal.";
        sync.nextSentence = "The tablet tries again when there is a signal, and at 09:55 at the latest.";
        sync.answer = "No signal. Nothing is lost: 12 records wait on this tablet.";
        sync.waiting.append({
                "what": "12 attendance marks",
                "detail": "the oldest since 09:04",
                "lineId": ""
            });
        sync.conflicts.append({
                "what": "Shan Griffiths, Friday 20 November, morning",
                "detail": "Here (you, 09:04) or sick (R. Lewis, 09:06)",
                "lineId": "c1"
            });
        sync.held.append({
                "what": "2 attendance marks",
                "detail": "The tablet's clock was a day ahead when they were made.",
                "lineId": ""
            });
        screens.work.syncChip.sentence = "12 waiting, no signal";
        screens.work.syncChip.tone = SyncChip.Waiting;
        screens.page = TabletScreens.Sync;
    }
    function syncForSupervisor(screens: TabletScreens): void {
        root.syncWaiting(screens);
        screens.work.syncScreen.setAside.append({
                "what": "1 attendance mark",
                "detail": "recorded 08:55; it does not count",
                "lineId": ""
            });
        screens.work.held.mayLook = true;
        screens.work.held.chipWords = "3 held";
    }
    function heldOpen(screens: TabletScreens, bundleId: string): void {
        screens.page = TabletScreens.Held;
        screens.work.held.open(bundleId);
    }
    function heldStep(screens: TabletScreens, bundleId: string, step: int): void {
        root.heldOpen(screens, bundleId);
        screens.work.held.matter.step = step;
    }
    function heldProblem(screens: TabletScreens): void {
        root.heldOpen(screens, "held2");
        screens.work.held.matter.problem = "It still cannot be taken, so nothing was changed. Mend it, or set it aside.";
    }
    function heldOffline(screens: TabletScreens): void {
        screens.work.held.problem = "This needs the service, and it does not answer. Try again when there is a signal. The list is as it was at 09:40.";
        screens.page = TabletScreens.Held;
    }
    function heldDone(screens: TabletScreens): void {
        screens.work.held.outcome = "It counts now: Aisha Bains, Friday 20 November, morning. The tablet that recorded it hears of it by itself.";
        screens.page = TabletScreens.Held;
    }
    function heldEmpty(screens: TabletScreens): void {
        screens.work.held.rows.clear();
        screens.work.held.restSentence = "";
        screens.work.held.sentence = "Nothing is held.";
        screens.page = TabletScreens.Held;
    }
    function heldNotYours(screens: TabletScreens): void {
        screens.work.held.matter.mayDecide = false;
        root.heldOpen(screens, "held2");
    }
    function heldOfCoach(screens: TabletScreens): void {
        root.heldEmpty(screens);
        screens.work.held.mayLook = false;
    }
    function conflictAboutTime(screens: TabletScreens): void {
        const conflict = screens.work.conflict;
        conflict.third = ConflictScreen.Time;
        conflict.what = "When they came";
        conflict.answers.setProperty(0, "words", "09:40");
        conflict.answers.setProperty(1, "words", "09:50");
        conflict.open("c2");
        conflict.writeTime("half nine");
    }
    function markInConflict(screens: TabletScreens): void {
        root.needsRing(screens);
        screens.work.registerScreen.openDetails(screens.work.registerScreen.morning[3].name);
    }
    function concernWritten(screens: TabletScreens): void {
        const form = screens.work.concerns.form;
        form.type(ConcernForm.Fact, "A bruise on her left arm, the size of a hand. She held it when the minibus came.");
        form.type(ConcernForm.OwnWords, "“He grabbed me because I was late.”");
        form.type(ConcernForm.SafetyWhy, "She goes home with him at four.");
        form.chooseSafety(ConcernForm.Safety.NotSafe);
        form.gaps = [];
        form.open("Aisha Bains");
    }
    function concernWaits(screens: TabletScreens): void {
        screens.work.concerns.hasAny = true;
        screens.work.concerns.notSent = "Not sent: phone the duty team now";
    }
    function concernBegun(screens: TabletScreens): void {
        screens.work.concerns.hasAny = true;
        screens.work.concerns.begunSentence = "A concern that you began is not finished, and not sent.";
    }
    function concernsOfLead(screens: TabletScreens): void {
        screens.work.concerns.hasAny = true;
        screens.work.concerns.lead = true;
        screens.page = TabletScreens.Concerns;
    }
    function concernRead(screens: TabletScreens): void {
        root.concernWaits(screens);
        root.concernsOfLead(screens);
        screens.work.concerns.open("concern3");
    }
    function concernsShut(screens: TabletScreens): void {
        screens.work.concerns.rows.clear();
        screens.work.concerns.shutSentence = "2 concerns cannot be opened on this tablet yet. Your key for them comes from the service with the next syncs.";
        root.concernsOfLead(screens);
    }
    function visitBegun(screens: TabletScreens): void {
        const visit = screens.work.visits.visit;
        visit.texts = Array(12).fill("");
        visit.saved = Array(12).fill("");
        visit.timer.words = "0 min";
        visit.canTakeBack = true;
        screens.startVisit("Shan Griffiths");
    }
    function visitEnded(screens: TabletScreens): void {
        screens.startVisit("Shan Griffiths");
        screens.work.visits.visit.end();
        screens.work.visits.chipWords = "";
    }
    function visitClock(screens: TabletScreens): void {
        screens.startVisit("Shan Griffiths");
        const visit = screens.work.visits.visit;
        visit.alert = "Seizures: never alone. Rescue medicine in the red bag.";
        visit.timer.words = "40 min";
        visit.timer.question = "This tablet was not running for 38 min, after the first 40 min. Did the visit go on?";
        visit.timer.answers = ["It went on: 1 h 18 min", "It ended at 10:42", "It goes on now: count on from 40 min"];
        visit.problem = "First say how long it has been: this tablet cannot know.";
        visit.communication = VisitEditor.NotMet;
        visit.others.find("cra", true);
    }
    function visitOfColleague(screens: TabletScreens): void {
        root.visitEnded(screens);
        const visit = screens.work.visits.visit;
        visit.mine = false;
        visit.gaps = [];
        visit.ownerSentence = "This is R. Lewis’s visit. You can add notes and actions to it.";
        visit.nextWords = "Friday 4 December";
    }
    function visitPeople(screens: TabletScreens): void {
        screens.startVisit("Shan Griffiths");
        root.finder.object("visitPeopleSheet").open();
        screens.work.visits.visit.somebody.searchText = "rhy";
    }
    function visitOffered(screens: TabletScreens): void {
        screens.work.visits.offer = "Your visit with Shan has not been ended.";
        screens.work.visits.chipWords = "Shan · 42 min";
    }
    function locked(screens: TabletScreens): void {
        screens.session.locked = true;
        screens.lockScreen.waitingSentence = "3 waiting: unlock to send";
        screens.lockScreen.guardSentence = "This machine has no keychain. A file that only this account can read guards the tablet's secrets.";
    }
    function lockStep(screens: TabletScreens, step: int): void {
        screens.session.locked = true;
        screens.lockScreen.chosenName = "Mair";
        screens.lockScreen.digits = 2;
        screens.lockScreen.step = step;
    }
    function lockPause(screens: TabletScreens): void {
        root.lockStep(screens, LockScreen.EnterPin);
        screens.lockScreen.digits = 0;
        screens.lockScreen.message = "That is not the PIN. Nothing was deleted. You can try again in 32 seconds.";
        screens.lockScreen.pauseSeconds = 32;
    }
    function lockRefused(screens: TabletScreens): void {
        root.locked(screens);
        screens.lockScreen.refusedSentence = "The service does not know this tablet any more. Go on as usual: everything is kept here, and is sent when the tablet has joined again. Ask your supervisor for a new code.";
    }
    function lockJoinAgain(screens: TabletScreens): void {
        root.lockRefused(screens);
        root.lockStep(screens, LockScreen.Enrol);
        screens.lockScreen.joinsAgain = true;
    }
    function lockBroken(screens: TabletScreens): void {
        root.lockStep(screens, LockScreen.CannotOpen);
        screens.lockScreen.message = "The tablet's file is damaged and was left as it is.";
    }
}

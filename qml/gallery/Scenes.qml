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
            "rest": screens => root.finder.object("restMaker").sheet().readOut(),
            "all-home": screens => root.finder.object("homeMaker").sheet().open(),
            "not-here": screens => root.finder.object("notHereMaker").sheet().ask("Craig Davies", "Craig Davies"),
            "mark": screens => screens.work.registerScreen.openDetails("Zara Ahmed"),
            "mark-ring": root.ringSheet,
            "somebody": root.somebody,
            "day": screens => root.finder.object("dayMaker").sheet().open(),
            "head-count": root.headCount,
            "head-count-done": root.headCountDone,
            "head-count-empty": root.headCountEmpty,
            "people": screens => screens.page = TabletScreens.People,
            "person": screens => screens.openPerson("Shan Griffiths"),
            "person-alert": root.personWithAlert,
            "person-equalities": root.personEqualities,
            "person-paper": root.personOnPaper,
            "person-edit": root.personEdited,
            "person-changes": root.personChanged,
            "person-benefits": root.personBenefits,
            "earnings": screens => screens.openEarnings("Shan Griffiths"),
            "earnings-over": root.earningsOver,
            "earnings-long": root.earningsLong,
            "earnings-empty": root.earningsEmpty,
            "earnings-margins": root.earningsMargins,
            "person-decisions": root.personAgreed,
            "decision": root.decisionWritten,
            "withdraw": root.personWithdraws,
            "person-objects": root.personObjects,
            "person-answer": root.personAnswered,
            "my-page": screens => root.myPage(screens),
            "my-page-object": root.myPageObjecting,
            "my-page-quiet": root.myPageWithoutVoice,
            "people-all": root.everybody,
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
            "conflict-terms": root.conflictAboutTerms,
            "conflict-elsewhere": root.conflictElsewhere,
            "mark-conflict": root.markInConflict,
            "concern": screens => screens.work.concerns.form.open("Aisha Bains"),
            "concern-written": root.concernWritten,
            "concern-waits": root.concernWaits,
            "concern-begun": root.concernBegun,
            "concerns": root.concernsOfLead,
            "concerns-read": root.concernRead,
            "concerns-dealt-with": root.concernDealtWith,
            "concerns-shut": root.concernsShut,
            "visit": screens => screens.startVisit("Shan Griffiths"),
            "visit-begun": root.visitBegun,
            "visit-ended": root.visitEnded,
            "visit-clock": root.visitClock,
            "visit-colleague": root.visitOfColleague,
            "visit-people": root.visitPeople,
            "visit-action": root.visitAction,
            "visit-colleagues": root.visitColleagues,
            "visit-needs": root.visitNeeds,
            "visit-choose-photo": screens => root.visitSheet(screens, "photoSheet"),
            "person-actions": root.actionsOfPerson,
            "visit-signature": screens => root.visitSheet(screens, "signatureSheet"),
            "timeline": screens => root.timeline(screens),
            "timeline-years": root.timelineOfYears,
            "person-visits": root.visitsOfPerson,
            "person-plan": root.planOfPerson,
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
            "interviews": screens => screens.page = TabletScreens.Interviews,
            "interviews-empty": root.interviewsEmpty,
            "referrals": screens => screens.page = TabletScreens.Referrals,
            "referrals-empty": root.referralsEmpty,
            "referral": screens => root.referral(screens, -1),
            "referral-step": screens => root.referral(screens, 0),
            "referral-stopped": root.referralStopped,
            "referral-new": root.referralNew,
            "person-referrals": root.personReferrals,
            "board": screens => screens.page = TabletScreens.Board,
            "board-empty": root.boardEmpty,
            "board-people": root.boardPeople,
            "board-given-out": root.boardGivenOut,
            "changes": screens => screens.page = TabletScreens.Changes,
            "changes-open": screens => root.changesOpen(screens, "c0"),
            "changes-leaving": screens => root.changesOpen(screens, "c1"),
            "changes-empty": root.changesEmpty,
            "change-close": root.changeAsked,
            "change-refused": root.changeRefused,
            "change-person": screens => root.changeBegun(screens, ChangePlanner.MovePerson),
            "change-hand-over": screens => root.changeBegun(screens, ChangePlanner.HandOver),
            "change-review": root.changeReviewed,
            "change-where": root.changeWhere,
            "change-tell": root.changeTold,
            "campaign": screens => screens.page = TabletScreens.Campaign,
            "campaign-empty": root.campaignEmpty,
            "campaign-people": root.campaignPeople,
            "campaign-long": root.campaignLong,
            "campaign-booking": root.campaignBooking,
            "campaign-declined": root.campaignDeclined,
            "interview-start": screens => screens.openInterview("Shan Griffiths"),
            "interview": screens => root.interview(screens, () => {}),
            "interview-kinds": root.interviewOfAllKinds,
            "interview-source": root.interviewHandedBack,
            "interview-long": root.interviewLong,
            "interview-parts": screens => root.interview(screens, interview => root.finder.object("chooseWhichPart").clicked()),
            "interview-pictures": screens => root.interviewPictures(screens, -1),
            "interview-picture": screens => root.interviewPictures(screens, 0),
            "interview-end": root.interviewAtEnd,
            "interview-end-voice": screens => {
                root.interviewAtEnd(screens);
                const end = screens.work.interviews.interview.end;
                end.chooseAgreement(3);
                end.agreementSentence = "";
                end.unkeptSentence = "Not saved yet: the outcome. It is on this screen only. It is tried again every minute and when you touch Finish, which waits for it.";
            },
            "given": screens => root.given(screens, () => {}),
            "given-again": root.givenAgain,
            "given-several": root.givenSeveral,
            "given-own-words": root.givenOwnWords,
            "given-written": root.givenWritten,
            "given-plain": root.givenPlain,
            "given-stopped": screens => root.given(screens, given => given.step = GivenScreen.Stopped),
            "given-finished": screens => root.given(screens, given => given.step = GivenScreen.Finished),
            "lock": root.locked,
            "lock-pin": screens => root.lockStep(screens, LockScreen.EnterPin),
            "lock-pause": root.lockPause,
            "lock-recover": screens => root.lockStep(screens, LockScreen.Recover),
            "lock-enrol": screens => root.lockStep(screens, LockScreen.Enrol),
            "lock-scan": root.lockScan,
            "lock-scan-none": root.lockScanNone,
            "lock-refused": root.lockRefused,
            "lock-join-again": root.lockJoinAgain,
            "lock-colleague": screens => root.lockStep(screens, LockScreen.ChooseColleague),
            "lock-broken": root.lockBroken,
            "settings": screens => root.finder.object("settingsSheet").open(),
            "coach": screens => root.finder.object("coachSheet").open(),
            "controls": screens => {},
            "visit-photo": root.visitPhoto
        })

    function set(name: string, screens: TabletScreens): void {
        root.scenes[name](screens);
    }
    function drawing(code: string): string {
        return "qrc:/openmoji/" + code + ".png";
    }
    function interview(screens: TabletScreens, act: var): void {
        screens.page = TabletScreens.Interviews;
        screens.work.interviews.interview.isOpen = true;
        act(screens.work.interviews.interview);
    }
    function interviewPictures(screens: TabletScreens, row: int): void {
        root.interview(screens, interview => {
                root.finder.object("picturesOf0").clicked();
                if (row >= 0)
                    interview.pictures.choose(row);
            });
    }
    function interviewAtEnd(screens: TabletScreens): void {
        root.interview(screens, interview => {
                interview.openPart(4);
                interview.questions.clear();
                interview.unsourced = 0;
            });
    }
    function referralsEmpty(screens: TabletScreens): void {
        screens.work.referrals.empty();
        screens.page = TabletScreens.Referrals;
    }
    function referral(screens: TabletScreens, step: int): void {
        screens.page = TabletScreens.Referrals;
        screens.work.referrals.editor.open("r1");
        screens.work.referrals.editor.chooseStep(step);
    }
    function referralStopped(screens: TabletScreens): void {
        const editor = screens.work.referrals.editor;
        editor.stopSentence = "Shan has said no to being referred. It goes no further; it can be withdrawn.";
        editor.pack.refusal = "Shan has said no to being referred. Nobody refers them.";
        root.referral(screens, -1);
    }
    function referralNew(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.finder.object("newReferral").clicked();
        screens.work.referrals.form.chooseRoute(6);
    }
    function personReferrals(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.finder.object("personPage").show(root.finder.object("newReferral"));
    }
    function changesOpen(screens: TabletScreens, changeId: string): void {
        screens.page = TabletScreens.Changes;
        screens.work.changes.open(changeId);
    }
    function changesEmpty(screens: TabletScreens): void {
        screens.work.changes.mayPlan = false;
        screens.work.changes.lines.clear();
        screens.work.changes.countSentence = "";
        screens.work.changes.emptySentence = "Nothing changes at present. What a manager plans shows here.";
        screens.page = TabletScreens.Changes;
    }
    function changeBegun(screens: TabletScreens, kind: int): void {
        screens.page = TabletScreens.Changes;
        screens.work.changes.planner.begin(kind);
    }
    function changeAsked(screens: TabletScreens): void {
        root.changeBegun(screens, ChangePlanner.CloseSite);
        screens.work.changes.planner.chooseSubject("s0");
        screens.work.changes.planner.setDay("2026-12-18");
        screens.work.changes.planner.reason = "The lease ends, and the council does not renew it.";
    }
    function changeRefused(screens: TabletScreens): void {
        root.changeAsked(screens);
        screens.work.changes.planner.setDay("2026-11-13");
        screens.work.changes.planner.refusal = "That day is over, and what was is not changed. Choose today or later.";
    }
    function changeReviewed(screens: TabletScreens): void {
        root.changeAsked(screens);
        screens.work.changes.planner.review();
    }
    function changeWhere(screens: TabletScreens): void {
        root.changeReviewed(screens);
        screens.work.changes.planner.openChoice("Lloyd Williams");
    }
    function changeTold(screens: TabletScreens): void {
        root.changesOpen(screens, "c0");
        screens.work.changes.tell("Shan Griffiths");
        screens.work.changes.telling.type(1, "");
        screens.work.changes.telling.save();
    }
    function boardEmpty(screens: TabletScreens): void {
        screens.work.board.emptySentence = "The board is for managers. Ask yours.";
        screens.page = TabletScreens.Board;
    }
    function boardPeople(screens: TabletScreens): void {
        screens.page = TabletScreens.Board;
        screens.work.board.choose("0|1");
    }
    function boardGivenOut(screens: TabletScreens): void {
        screens.work.board.hoursSentence = "Hours worked are counted here for coaches who may see earnings.";
        screens.work.board.hours.clear();
        screens.work.board.sustained.clear();
        screens.work.board.support.clear();
        screens.work.board.publishPaper();
        screens.page = TabletScreens.Board;
        const numbers = root.finder.object("boardNumbers");
        numbers.contentY = Math.max(0, numbers.contentHeight - numbers.height);
    }
    function campaignEmpty(screens: TabletScreens): void {
        screens.work.campaign.emptySentence = "No campaign has begun. The service begins one, and everybody who is invited is counted here.";
        screens.page = TabletScreens.Campaign;
    }
    function campaignPeople(screens: TabletScreens): void {
        screens.page = TabletScreens.Campaign;
        screens.work.campaign.choose("step:0");
    }
    function campaignLong(screens: TabletScreens): void {
        screens.work.campaign.title = "Adolygiad pawb o bobl y gwasanaeth cyflogaeth gyda chymorth";
        screens.work.campaign.people.setProperty(0, "name", "Bartholomew-Llewelyn Montgomery ap Gruffudd");
        screens.work.campaign.people.setProperty(0, "detail", "Was booked for Mon 9 Nov, 10:30 · The quiet room behind the potting shed at Goscote Centre · M. Hicks: did it happen?");
        root.campaignPeople(screens);
    }
    function campaignBooking(screens: TabletScreens): void {
        screens.page = TabletScreens.Campaign;
        screens.work.campaign.open("Aisha Bains");
    }
    function campaignDeclined(screens: TabletScreens): void {
        screens.work.campaign.invitation.declined = true;
        screens.work.campaign.invitation.needsAdvocate = true;
        root.campaignBooking(screens);
    }
    function interviewsEmpty(screens: TabletScreens): void {
        screens.work.interviews.rows.clear();
        screens.work.interviews.emptySentence = "No form has arrived on this tablet yet. It comes as soon as the tablet reaches the service.";
        screens.page = TabletScreens.Interviews;
    }
    function interviewHandedBack(screens: TabletScreens): void {
        root.interview(screens, interview => {
                interview.unsourced = 6;
                interview.unsourcedSentence = "6 answers were given while Shan had the tablet. Who gave them, and how?";
                interview.pageWho = 1;
                root.finder.object("source1").clicked();
            });
    }
    function interviewOfAllKinds(screens: TabletScreens): void {
        root.interview(screens, interview => {
                interview.unsourced = 0;
                interview.filledByStaff = true;
                interview.pageNote = "Staff filled this in";
                interview.formSentence = "This form asks for 2 things that this app cannot do.";
                interview.formDetail = "Every question is here all the same, and nothing that was answered is lost.";
                interview.formNotes = ["“Which office?”: its choices are not in the form (offices).", "“How sure are you?”: it wants to be shown in a way that this app does not know (dial)."];
                interview.repeats = ["Job"];
                interview.removedSentence = "Taken away: Job";
                interview.questions.fillKinds();
            });
    }
    function interviewLong(screens: TabletScreens): void {
        const name = "Bartholomew-Llewelyn Montgomery ap Gruffudd";
        root.interview(screens, interview => {
                interview.calledName = name;
                interview.title = "Reassessment of " + name;
                interview.problem = "That answer was not saved: the tablet is full. Ring the office, and write it on paper until then.";
                interview.whoChoices = [name, name + " with support", "Family or carer", "Advocate", "Staff"];
            });
    }
    function given(screens: TabletScreens, act: var): void {
        const given = screens.work.interviews.interview.given;
        act(given);
        given.give();
    }
    function givenAgain(screens: TabletScreens): void {
        root.given(screens, given => {
                given.answered = false;
                given.questions.fill([{
                            "kind": QuestionEditor.Choice,
                            "before": "There is no wrong answer.",
                            "asked": "Would you like to try work somewhere else?",
                            "picture": "qrc:/openmoji/1F3EA.png",
                            "choices": ["Yes", "No"],
                            "pictures": ["qrc:/openmoji/1F44D.png", "qrc:/openmoji/1F44E.png"],
                            "picked": [0],
                            "standing": QuestionEditor.Answered
                        }, {
                            "kind": QuestionEditor.Choice,
                            "asked": "Would you rather stay where you work now?",
                            "picture": "qrc:/openmoji/1F3EA.png",
                            "choices": ["Yes", "No"],
                            "pictures": ["qrc:/openmoji/1F44D.png", "qrc:/openmoji/1F44E.png"]
                        }]);
            });
    }
    function givenSeveral(screens: TabletScreens): void {
        root.given(screens, given => given.questions.fill([{
                            "kind": QuestionEditor.Choices,
                            "asked": "What do you like to do?",
                            "picture": root.drawing("2764"),
                            "choices": ["Gardening", "Washing cars", "Cooking", "Packing", "Printing", "Meeting people", "Something else"],
                            "pictures": ["1F33B", "1F697", "1F373", "1F4E6", "1F5A8", "1F465", "2B50"].map(code => root.drawing(code)),
                            "picked": [0, 5]
                        }]));
    }
    function givenOwnWords(screens: TabletScreens): void {
        root.given(screens, given => given.questions.fill([{
                            "kind": QuestionEditor.Choice,
                            "asked": "Where would you like to work?",
                            "choices": ["Garden centre", "Café", "Print shop"],
                            "hint": "Something else",
                            "ownWords": true,
                            "text": "With my uncle"
                        }]));
    }
    function givenWritten(screens: TabletScreens): void {
        root.given(screens, given => {
                given.voiceProblem = "This tablet has no voice. Ask somebody to read it to you.";
                given.questions.fill([{
                            "kind": QuestionEditor.Text,
                            "asked": "What would make your work better?",
                            "picture": root.drawing("1F4A1"),
                            "hint": "Say it your way. Somebody can type it for you.",
                            "text": "More time outside"
                        }]);
            });
    }
    function givenPlain(screens: TabletScreens): void {
        root.given(screens, given => {
                given.answered = false;
                given.place = 0;
                given.canGoBack = false;
                given.questions.fill([{
                            "kind": QuestionEditor.Choice,
                            "asked": "If the centre where you work now were to close, where would you like to go in the week?",
                            "help": "There is no right answer. You can change your mind.",
                            "choices": ["Another centre", "A job with pay", "Stay at home", "College"]
                        }]);
            });
    }
    function notesNotFound(screens: TabletScreens): void {
        screens.work.wordFinder.searchText = "zebra";
        screens.work.wordFinder.found.clear();
        screens.work.wordFinder.sentence = "No note and no visit on this tablet has these words. Older ones may be with the service.";
        screens.findNotes("");
    }
    function everybody(screens: TabletScreens): void {
        screens.work.people.rows.fillService();
        screens.page = TabletScreens.People;
    }
    function timeline(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.finder.object("timelineSheet").open();
    }
    function timelineOfYears(screens: TabletScreens): void {
        screens.work.visits.timeline.all.fillYears();
        root.timeline(screens);
    }
    function planOfPerson(screens: TabletScreens): void {
        const planner = screens.work.visits.timeline.planner;
        planner.plan("2026-12-04");
        planner.plan("2026-11-12");
        screens.openPerson("Shan Griffiths");
        root.finder.object("visitPlanSheet").open();
    }
    function visitsOfPerson(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.scrolledTo("personVisit0");
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
    function personBenefits(screens: TabletScreens): void {
        root.personEdited(screens);
        root.finder.object("benefitHousing0").forceActiveFocus(Qt.TabFocusReason);
    }
    function earningsOver(screens: TabletScreens): void {
        screens.openEarnings("Shan Griffiths");
        const earnings = screens.work.personWork.earnings;
        earnings.guard.fillOver();
        earnings.editor.wrongs = ["Write it like 7:30 or 7.5, with at most 60 hours.", "", "Write pounds and pence like 94.50.", "", "", ""];
        earnings.thought.hours = "4";
        root.finder.object("thinkOfAShift").clicked();
        earnings.thought.setPay("50.84");
    }
    function earningsLong(screens: TabletScreens): void {
        screens.openEarnings("Shan Griffiths");
        const earnings = screens.work.personWork.earnings;
        const name = "Walsall and Aldridge Community Interest Catering Company";
        earnings.rows.fill(name, "Saturday market at the corner of St. Matthew’s Close");
        earnings.editor.title = name;
        earnings.evidence.save();
    }
    function earningsEmpty(screens: TabletScreens): void {
        const earnings = screens.work.personWork.earnings;
        earnings.emptySentence = "Shan has no paid job written down in this month. Say what the job is called, and write what was worked and paid.";
        earnings.rows.clear();
        earnings.guard.fillUnknown();
        earnings.evidence.line = "";
        screens.openEarnings("Shan Griffiths");
    }
    function earningsMargins(screens: TabletScreens): void {
        screens.work.personWork.earnings.margins.fill();
        screens.page = TabletScreens.People;
        root.finder.object("comingMargins").clicked();
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
        root.finder.object("somebodyMaker").sheet().open();
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
    function personEqualities(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.finder.object("askEqualities").clicked();
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
        conflict.third = ConflictScreen.Value;
        conflict.what = "When they came";
        conflict.answers.setProperty(0, "words", "09:40");
        conflict.answers.setProperty(1, "words", "09:50");
        conflict.open("c2");
        conflict.problem = "“half nine” is not a time. Write it as 9:05.";
    }
    function conflictAboutTerms(screens: TabletScreens): void {
        const conflict = screens.work.conflict;
        conflict.third = ConflictScreen.Value;
        conflict.about = "Shan Griffiths";
        conflict.what = "Agreed hours and pay";
        conflict.answers.setProperty(0, "words", "7.5 hours a week, £12.60 an hour");
        conflict.answers.setProperty(1, "words", "8 hours a week, £12.60 an hour");
        conflict.value.show([["Hours a week", "7:30", "7:30", ""], ["Pay an hour", "12.60", "12.60", ""], ["Coach", "", "", "M. Hicks\nR. Lewis\nP. Sahota\nMargaret Featherstonehaugh-Llewellyn"]]);
        conflict.value.pick(2, 1);
        conflict.open("c3");
    }
    function conflictElsewhere(screens: TabletScreens): void {
        const conflict = screens.work.conflict;
        conflict.third = ConflictScreen.None;
        conflict.what = "On which days";
        conflict.thirdAdvice = "If neither is right, choose the nearer one and change it afterwards where it was written.";
        conflict.open("c4");
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
    function concernDealtWith(screens: TabletScreens): void {
        root.concernRead(screens);
        const concerns = screens.work.concerns;
        concerns.state = "";
        concerns.titles = [concerns.titles[0], concerns.titles[1], "Dealt with: R. Lewis, Fri 20 Nov 14:10"];
        concerns.words = [concerns.words[0], concerns.words[1], "Rang her sister, who had seen it too. Referred to the council at 13:40, spoke with D. Price."];
        concerns.outcome.isOpen = true;
        concerns.outcome.words = "Strategy meeting on Tuesday at ten";
        concerns.outcome.saved = "Saved 14:20";
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
    function visitSheet(screens: TabletScreens, name: string): void {
        const attachments = screens.work.visits.attachments;
        attachments.offered = Array(5).fill(attachments.rows.get(0).picture);
        attachments.emptySentence = "";
        screens.startVisit("Shan Griffiths");
        root.finder.object(name).open();
    }
    function visitPhoto(screens: TabletScreens): void {
        const attachments = screens.work.visits.attachments;
        attachments.openWhat = "Photo";
        attachments.openPicture = attachments.rows.get(0).picture;
        attachments.comingSentence = "The whole picture comes with the next sync.";
        attachments.mayListen = false;
        screens.startVisit("Shan Griffiths");
        root.finder.object("attachmentSheet").open();
    }
    function visitNeeds(screens: TabletScreens): void {
        screens.startVisit("Shan Griffiths");
        root.finder.object("needMet1").forceActiveFocus(Qt.TabFocusReason);
    }
    function visitAction(screens: TabletScreens): void {
        const visit = screens.work.visits.visit;
        visit.agreed.people = ["Shan", "Craig", "Wilhelmina"];
        visit.put(VisitEditor.Action, "Ring the depot about boots", "Saved 10:43");
        visit.agreed.chooseColleague(2);
        visit.agreed.chooseDay("2026-11-12");
        screens.startVisit("Shan Griffiths");
        root.finder.object("addAction").forceActiveFocus(Qt.TabFocusReason);
    }
    function visitColleagues(screens: TabletScreens): void {
        root.visitAction(screens);
        root.finder.object("colleagueSheet").open();
    }
    function actionsOfPerson(screens: TabletScreens): void {
        screens.openPerson("Shan Griffiths");
        root.scrolledTo("actionDone0");
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
    function lockScan(screens: TabletScreens): void {
        root.lockStep(screens, LockScreen.Enrol);
        screens.lockScreen.scan.start();
        screens.lockScreen.scan.sentence = "That square is for something else. Look for the one that your service shows beside the code.";
    }
    function lockScanNone(screens: TabletScreens): void {
        root.lockStep(screens, LockScreen.Enrol);
        screens.lockScreen.scan.sentence = "There is no camera here that this app can use. Type what stands beside the square.";
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

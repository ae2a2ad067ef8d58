// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one visit.
QtObject {
    id: root

    enum Field {
        Purpose,
        Seen,
        EmployersView,
        PersonsView,
        CommunicationWhy,
        MinutesOnJob,
        MinutesOffJob,
        MinutesEmployer,
        MinutesTravel,
        Note,
        Action,
        Correction,
        Began,
        Ended,
        NextVisit,
        CommunicationMet
    }
    enum Communication {
        NotSaid,
        Met,
        NotMet
    }

    property bool isOpen: visitId !== ""
    property string visitId
    property string personId: "Shan Griffiths"
    property string calledName: "Shan"
    property string title: "Visit with Shan"
    property string subtitle: "County Hall · Friday 20 November"
    property string alert
    readonly property PeopleRows others: PeopleRows {
        Component.onCompleted: find("nobody at all", true)
    }
    readonly property SomebodyElse somebody: SomebodyElse {
    }
    property bool mine: true
    property bool goingOn: true
    property bool canTakeBack: false
    property string ownerSentence
    readonly property VisitTimer timer: VisitTimer {
    }
    property list<string> gaps: []
    property list<int> gapFields: []
    property list<string> texts: ["", "Two cars inside and out without a prompt. She saw that the hose leaked and said so.", "", "“I like the shiny ones.”", "", "25", "", "5", "", "", "", "", "10:02", ""]
    property list<string> saved: ["", "Saved 10:41", "", "Saved 10:42", "", "", "", "", "", "", "", "", "", ""]
    property list<string> supportNames: ["On the job", "Off the job", "With the employer", "Travel"]
    property int restMinutes: 0
    property bool atEmployer: true
    readonly property VisitNeeds needs: VisitNeeds {
    }
    property string communicationNeeds: "Makaton and short sentences. Wait ten seconds."
    property int communication: VisitEditor.NotSaid
    property string nextWords
    property string nextIso
    property string todayIso: "2026-11-20"
    readonly property VisitActions agreed: VisitActions {
        onAdded: root.addAgreed()
    }
    readonly property NoteRows notes: NoteRows {
    }
    property string problem

    signal takenBack

    function put(field: int, text: string, savedWords: string): void {
        const texts = root.texts.slice();
        const saved = root.saved.slice();
        texts[field] = text;
        saved[field] = savedWords;
        root.texts = texts;
        root.saved = saved;
    }
    function type(field: int, text: string): void {
        root.put(field, text, "");
    }
    function leave(field: int): void {
        if (field === VisitEditor.Note && root.texts[field] !== "") {
            root.notes.add(root.texts[field]);
            root.put(field, "", "Saved 10:44");
        } else if (root.texts[field] !== "") {
            root.put(field, root.texts[field], "Saved 10:44");
        }
    }
    function addMinutes(field: int, minutes: int): void {
        root.put(field, String(Math.max(0, Number(root.texts[field]) + minutes)), "");
    }
    function giveRest(field: int): void {
        root.addMinutes(field, root.restMinutes);
        root.restMinutes = 0;
    }
    function sayCommunication(communication: int): void {
        root.communication = communication;
    }
    function planInWeeks(weeks: int): void {
        root.nextWords = "Friday 4 December";
    }
    function planOn(day: string): void {
        root.nextWords = day;
    }
    function addAgreed(): void {
        root.agreed.rows.add(root.texts[VisitEditor.Action], root.agreed.owners[root.agreed.owner]);
        root.put(VisitEditor.Action, "", "");
    }
    function correctNote(noteId: string, text: string): void {
        root.put(VisitEditor.Correction, text, "");
    }
    function addPerson(personId: string): void {
        root.title = `Visit with Shan and ${personId}`;
    }
    function removePerson(personId: string): void {
        root.title = "Visit with Shan";
    }
    function end(): void {
        root.goingOn = false;
        root.timer.when = "10:02 to 10:44";
        root.put(VisitEditor.Ended, "10:44", "");
        root.restMinutes = 12;
        root.gaps = ["Where the minutes went", "What the employer says", "Whether communication needs were met", "When you come again"];
        root.gapFields = [VisitEditor.MinutesOnJob, VisitEditor.EmployersView, VisitEditor.CommunicationMet, VisitEditor.NextVisit];
    }
    function goOn(): void {
        root.goingOn = true;
        root.put(VisitEditor.Ended, "", "");
        root.gaps = [];
    }
    function takeBack(): void {
        root.close();
        root.takenBack();
    }
    function close(): void {
        root.visitId = "";
    }
}

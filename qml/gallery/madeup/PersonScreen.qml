// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one person.
QtObject {
    id: root

    property bool isOpen: personId !== ""
    property string personId
    property string name: "Shan Griffiths"
    property string initials: "SG"
    property int tint: 3
    property string subtitle: "Siân Griffiths · car valet, County Hall · since March 2019"
    property string talkHeading: "How to talk with Shan"
    property string howToTalk: "Makaton and short sentences. Wait ten seconds. Do not finish her sentences. Loud hand-dryers upset her."
    property list<string> alerts: []
    readonly property TalkRows talk: TalkRows {
    }
    readonly property ContactRows contacts: ContactRows {
    }
    property string keyCoach: "Mair Hopkins"
    property string matters: "My cat Mali. Rugby on Saturdays. Being asked first."
    property string goodAt: "Cleaning the inside of cars. Noticing what others forget. Making people laugh."
    property string wantsNext: "To work near the castle, and to be paid for it."
    property list<string> placements: ["Car valet, County Hall: Mon, Tue, Wed, Fri, since March 2019", "Horticulture, Goscote Centre: Thursday mornings, since June 2025"]
    property string attendanceSentence: "47 of 51 days. 3 sick, 2 away (we don't know why)."
    readonly property AttendanceDays days: AttendanceDays {
    }
    property string problem
    readonly property FaceScreen face: FaceScreen {
    }
    readonly property PersonEditor editor: PersonEditor {
    }
    readonly property EqualitiesForm equalities: EqualitiesForm {
    }
    readonly property PersonActions actions: PersonActions {
    }
    readonly property DecisionsScreen decisions: DecisionsScreen {
    }
    readonly property ObjectionsScreen objections: ObjectionsScreen {
    }
    readonly property MyPageScreen myPage: MyPageScreen {
    }
    property bool mayTakePaper: true
    readonly property ProfilePaperScreen paper: ProfilePaperScreen {
    }

    function open(personId: string): void {
        root.personId = personId;
    }
    function close(): void {
        root.personId = "";
    }
}

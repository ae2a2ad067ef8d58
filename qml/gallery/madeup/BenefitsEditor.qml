// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: benefits as they are being written.
QtObject {
    id: root

    enum Field {
        From,
        To,
        AssessmentDay,
        CycleWeeks = 6
    }

    readonly property BenefitRows rows: BenefitRows {
    }
    property string openId: "uc"
    property string openName: "Universal Credit"
    property bool isCredit: root.openId === "uc"
    property bool isWork: false
    property list<string> texts: ["5 June 2024", "", "14", "", "", "", ""]
    property list<string> wrongs: ["", "", "", "", "", "", ""]
    property list<string> housingChoices: ["With housing costs", "Without"]
    property int housing: -1
    property list<string> capabilityChoices: ["Yes", "No"]
    property int capability: -1
    property list<string> jurisdictionChoices: ["Great Britain", "Northern Ireland"]
    property int jurisdiction: 0
    property list<string> kinds: ["Universal Credit", "ESA", "PIP", "Housing Benefit", "Carer's Allowance"]
    property string savedWords: "Saved 10:42"
    property string problem

    function add(kind: int): void {
        root.openName = root.kinds[kind];
    }
    function open(benefitId: string): void {
        root.openId = benefitId;
    }
    function close(): void {
        root.openId = "";
    }
    function type(field: int, text: string): void {
        root.texts[field] = text;
    }
    function leave(field: int): void {
    }
    function chooseHousing(choice: int): void {
        root.housing = choice;
    }
    function chooseCapability(choice: int): void {
        root.capability = choice;
    }
    function chooseJurisdiction(choice: int): void {
        root.jurisdiction = choice;
    }
}

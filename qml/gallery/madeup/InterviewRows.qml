// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: who is being reassessed.
ListModel {
    id: root

    enum Standing {
        Begun,
        Late,
        Due,
        NotBegun,
        Done
    }

    function add(name: string, initials: string, standing: int, words: string, detail: string, act: string): void {
        root.append({
                "personId": name,
                "name": name,
                "initials": initials,
                "face": "",
                "tint": root.count % 5,
                "standing": standing,
                "standingWords": words,
                "detail": detail,
                "act": act
            });
    }

    Component.onCompleted: {
        root.add("Shan", "SG", InterviewRows.Begun, "Begun", "20 of 35 answered, last on Tue 17 Nov", "Go on");
        root.add("Aisha", "AB", InterviewRows.Begun, "Begun", "3 of 35 answered, today 09:12", "Go on");
        root.add("Craig", "CD", InterviewRows.Late, "Overdue", "was due on 30 Oct", "Start");
        root.add("Daljit", "DS", InterviewRows.Due, "Due", "by 18 Dec", "Start");
        root.add("Eleri", "EP", InterviewRows.NotBegun, "Not begun", "", "Start");
        root.add("Lloyd", "LW", InterviewRows.Done, "Done", "on 12 Nov, next review 12 May 2027", "Look");
    }
}

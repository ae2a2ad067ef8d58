// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what somebody may say for monitoring equalities.
QtObject {
    id: root

    property bool mayAsk: true
    property list<string> titles: ["Ethnic group", "Religion", "Main language"]
    property list<int> chosen: [3, -1, 1]
    property string problem

    function choicesOf(question: int): list<string> {
        return question === 0 ? ["Asian", "Black", "Mixed", "White", "Another", "Prefer not to say"] : question === 1 ? ["No religion", "Christian", "Buddhist", "Hindu", "Jewish", "Muslim", "Sikh", "Another", "Prefer not to say"] : ["English", "Welsh", "A sign language", "Another", "Prefer not to say"];
    }
    function choose(question: int, choice: int): void {
        root.chosen[question] = root.chosen[question] === choice ? -1 : choice;
    }
    function clear(): void {
    }
}

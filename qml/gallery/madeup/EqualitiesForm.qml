// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what somebody may say for monitoring equalities.
QtObject {
    id: root

    property bool mayAsk: true
    property list<string> titles: ["Ethnic group", "Religion", "Main language"]
    property list<int> chosen: [3, -1, 1]
    property string problem
    property list<string> groups: ["Asian", "Black", "Mixed", "White", "Another", "Prefer not to say"]
    property list<string> religions: ["No religion", "Christian", "Buddhist", "Hindu", "Jewish", "Muslim", "Sikh", "Another", "Prefer not to say"]
    property list<string> languages: ["English", "Welsh", "A sign language", "Another", "Prefer not to say"]

    function choicesOf(question: int): list<string> {
        return question === 0 ? root.groups : question === 1 ? root.religions : root.languages;
    }
    function choose(question: int, choice: int): void {
        root.chosen[question] = root.chosen[question] === choice ? -1 : choice;
    }
    function clear(): void {
    }
}

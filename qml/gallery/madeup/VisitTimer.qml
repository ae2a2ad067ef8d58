// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: how long a visit has been.
QtObject {
    id: root

    property string words: "42 min"
    property string when: "since 10:02"
    property string question
    property list<string> answers: []

    function answer(index: int): void {
        root.question = "";
        root.answers = [];
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: two answers to one question.
ListModel {
    ListElement {
        words: "Here"
        who: "you"
        when: "09:04"
    }
    ListElement {
        words: "Sick, Mum rang at ten to nine"
        who: "R. Lewis"
        when: "09:06"
    }
}

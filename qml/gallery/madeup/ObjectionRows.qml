// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what a person says is not right.
ListModel {
    id: root

    property int open: 0

    function add(heading: string, words: string, stamp: string, answer: string): void {
        root.append({
                "objectionId": words,
                "heading": heading,
                "words": words,
                "stamp": stamp,
                "isOpen": answer === "",
                "answer": answer,
                "answered": answer === "" ? "" : "Mair Hopkins, Tue 3 Mar 14:10"
            });
        root.open += answer === "" ? 1 : 0;
    }

    Component.onCompleted: root.add("Your name", "I am Shan, not Siân", "Tue 3 Mar 14:08", "We call you Shan everywhere now.")
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: how a concern was dealt with, while it is written.
QtObject {
    id: root

    property bool isOpen: false
    property string concernId: "c1"
    property string words
    property string saved
    property bool ready: words !== ""
    property string problem

    function type(text: string): void {
        root.words = text;
        root.saved = "Saved 10:51";
    }
    function settle(): void {
        root.words = "";
    }
}

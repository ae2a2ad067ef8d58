// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what has travelled.
QtObject {
    id: root

    property string ledgerSentence: "Today: 31 recorded, 31 received at 09:42."
    property int recorded: 31
    property int received: 31
    property bool level: received >= recorded
    readonly property WaitingRows waiting: WaitingRows {
    }
    readonly property WaitingRows conflicts: WaitingRows {
    }
    readonly property WaitingRows held: WaitingRows {
    }
    readonly property WaitingRows setAside: WaitingRows {
    }
    property bool running: false
    property string lastSentence: "At 09:42 everything was sent, and 4 changes came from other tablets."
    property string nextSentence: "The tablet looks again at 09:45."
    property string answer
    property string tabletSentence: "Goscote tablet 2, Walsall Supported Employment. The system's keychain guards its secrets. History goes back to 21 August 2026."

    property bool mayFetchOlder: true

    function fetchOlder(): void {
        root.mayFetchOlder = false;
    }
    function syncNow(): void {
        root.answer = "Done at 09:43: nothing was waiting, nothing new had come.";
    }
}

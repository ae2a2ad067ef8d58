// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: a recording while it is made.
QtObject {
    id: root

    property bool available: true
    property bool recording: false
    property string words: "Recording: 0:42 of 2:00"

    function start(): void {
        root.recording = true;
    }
    function stop(): void {
        root.recording = false;
    }
}

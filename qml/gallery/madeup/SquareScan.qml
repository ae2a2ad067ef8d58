// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the camera looks for a square.
QtObject {
    id: root

    property bool running: false
    property string picture
    property string sentence

    function start(): void {
        root.sentence = "";
        root.running = true;
    }
    function stop(): void {
        root.running = false;
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what the camera sees.
QtObject {
    id: root

    property bool available: true
    property bool running: false
    property string picture
    property string problem

    function start(): void {
        root.running = true;
    }
    function stop(): void {
        root.running = false;
    }
    function take(): void {
        root.stop();
    }
}

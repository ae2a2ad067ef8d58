// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: recordings that are on the tablet.
QtObject {
    property bool available: false
    property var names: ["Recording 12.m4a", "Shan about the greenhouse, Thursday afternoon.ogg"]
    property var details: ["09:20, 410 kB", "Thu 19 Nov 15:02, 1.2 MB"]
    property string emptySentence
    property bool reading: false

    function look(): void {
    }
    function choose(offered: int): void {
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: a voice as an agreement.
QtObject {
    id: root

    readonly property VoiceNote voice: VoiceNote {
    }
    property bool mayHear: false
    property bool hearing: false
    property string problem

    function hear(): void {
        root.hearing = !root.hearing;
    }
}

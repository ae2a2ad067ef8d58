// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the chip on every screen.
QtObject {
    enum Tone {
        Received,
        Waiting,
        NeedsYou
    }

    property string sentence: "31 recorded, 31 received 09:42"
    property int tone: SyncChip.Received
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: who holds the tablet.
QtObject {
    id: root

    property bool locked: false
    property string coachId: "mair"
    property string coachName: "Mair Hopkins"
    property string coachInitials: "MH"
    property int coachTint: 2
    property bool maySeePlacements: true

    signal locking

    function lock(): void {
        root.locking();
        root.locked = true;
    }
}

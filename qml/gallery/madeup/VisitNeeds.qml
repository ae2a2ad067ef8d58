// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: whether each need was met.
QtObject {
    id: root

    enum Met {
        WasMet,
        WasNotMet
    }

    readonly property NeedRows rows: NeedRows {
    }

    function say(need: int, met: int): void {
        root.rows.setProperty(need, "met", met);
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what somebody promised about one person.
QtObject {
    id: root

    readonly property ActionRows rows: ActionRows {
    }
    property string problem

    function finish(actionId: string): void {
    }
}

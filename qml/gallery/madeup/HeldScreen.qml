// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what the service could not take.
QtObject {
    id: root

    property bool mayLook: true
    property bool asking: false
    property bool known: true
    property string sentence: "3 entries wait for a supervisor."
    property string chipWords
    property string restSentence: "1 more is for somebody who may see more than you."
    property string problem
    property string outcome
    readonly property HeldRows rows: HeldRows {
    }
    readonly property HeldMatter matter: HeldMatter {
    }
    property int asked: 0

    function look(): void {
        root.asked += 1;
    }
    function open(bundleId: string): void {
        for (let index = 0; index < root.rows.count; ++index)
            if (root.rows.get(index).bundleId === bundleId)
                root.matter.show(root.rows.get(index));
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the evidence line of supported permitted work.
QtObject {
    id: root

    property string line: "The work is supervised by a person employed by a public or local authority, a voluntary organisation or a community interest company engaged in the provision or procurement of work for persons who have disabilities"
    property string outcome
    property url savedAt
    property string problem

    function save(): void {
        root.outcome = "Saved in Documents: Shan, supported permitted work, 2026-11-20.pdf";
    }
}

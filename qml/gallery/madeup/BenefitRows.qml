// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what somebody gets.
ListModel {
    id: root

    Component.onCompleted: {
        root.append({
                "benefitId": "uc",
                "name": "Universal Credit",
                "about": "since 5 June 2024 · months begin on day 14",
                "missing": "Not written yet: housing costs, capability for work"
            });
        root.append({
                "benefitId": "pip",
                "name": "PIP",
                "about": "since 1 March 2019",
                "missing": ""
            });
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what can be chosen in a plan.
ListModel {
    id: root

    function show(options: var): void {
        root.clear();
        options.forEach(option => root.append({
                        "optionId": option[0],
                        "name": option[1],
                        "detail": option[2]
                    }));
    }
}

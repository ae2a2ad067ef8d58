// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what was agreed.
ListModel {
    id: root

    function add(words: string, promise: string): void {
        root.append({
                "actionId": words,
                "words": words,
                "promise": promise,
                "isDone": false,
                "isLate": false
            });
    }

    Component.onCompleted: {
        root.add("Ring the depot about boots in size four", "You, by Friday 27 November");
        root.add("Show Craig where the hoses are kept", "Shan, by Friday 4 December");
    }
}

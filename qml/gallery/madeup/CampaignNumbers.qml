// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: numbers of a campaign.
ListModel {
    id: root

    function fill(numbers: var): void {
        root.clear();
        for (const [key, words, people, step] of numbers)
            root.append({
                    "key": key,
                    "words": words,
                    "people": people,
                    "share": people / 147,
                    "step": step
                });
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: numbers of the board.
ListModel {
    id: root

    function fill(numbers: var): void {
        root.clear();
        for (const [key, words, people, detail, urgent] of numbers)
            root.append({
                    "key": key,
                    "words": words,
                    "detail": detail,
                    "people": people,
                    "share": people / 147,
                    "urgent": urgent ?? false
                });
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the entries of one list of a person.
ListModel {
    id: root

    function add(code: string, codeWords: string, words: string, who: list<string>, reviewBy: string): void {
        root.append({
                "code": code,
                "codeWords": codeWords,
                "words": words,
                "name": who[0] ?? "",
                "relation": who[1] ?? "",
                "phone": who[2] ?? "",
                "reviewBy": reviewBy
            });
    }
}

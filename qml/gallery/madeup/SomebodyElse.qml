// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: somebody who was not expected.
QtObject {
    id: root

    property string searchText
    readonly property PeopleRows found: PeopleRows {
    }
    property string sentence: searchText.length < 3 ? "Type three letters of a name." : found.count === 0 ? `Nobody called “${searchText}” on this tablet.` : ""

    signal added(string personId)

    function add(personId: string): void {
        root.added(personId);
    }

    onSearchTextChanged: root.found.find(root.searchText, true)
}

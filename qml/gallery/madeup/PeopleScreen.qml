// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: everyone on the tablet.
QtObject {
    id: root

    property string searchText
    readonly property PeopleRows rows: PeopleRows {
    }
    property string countSentence: searchText.length < 3 ? "147 people" : `${rows.count} found`
    property string emptySentence: rows.count === 0 ? `Nobody called “${searchText}” on this tablet. Try fewer letters.` : ""
    readonly property PersonScreen person: PersonScreen {
    }

    onSearchTextChanged: root.rows.find(root.searchText, false)
}

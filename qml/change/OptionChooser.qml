// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// One of several by name: once one is chosen it stands alone, and a touch on it brings the others back. A plain Column: a
// layout of Qt 6.4 keeps stale sizes where things come and go.
Column {
    id: root

    required property string question
    required property ChangeOptions options
    required property string chosen
    required property string chosenName
    property string glyph: Glyph.place
    property string stem: "option"
    // Where there are many: what is typed to find one of them.
    property bool searchable: false
    property string searchText
    property string more

    signal picked(string optionId)
    signal searched(string text)

    spacing: Theme.tight

    SectionTitle {
        text: root.question
        width: root.width
    }
    ListButton {
        Accessible.checked: true
        endGlyph: Glyph.edit
        glyph: root.glyph
        objectName: root.stem + "Chosen"
        picked: true
        text: root.chosenName
        visible: root.chosen !== ""
        width: root.width

        onClicked: root.picked("")
    }
    Field {
        clearable: true
        glyph: Glyph.search
        hint: qsTr("Three letters of a name")
        inputMethodHints: Qt.ImhNoPredictiveText
        name: root.question
        nameShown: false
        objectName: root.stem + "Search"
        text: root.searchText
        visible: root.searchable && root.chosen === ""
        width: root.width

        onEdited: text => root.searched(text)
    }
    Repeater {
        model: root.options

        delegate: ListButton {
            id: option

            required property int index
            required property string optionId
            required property string name
            required detail

            endGlyph: ""
            glyph: root.glyph
            objectName: root.stem + option.index
            text: option.name
            visible: root.chosen === ""
            width: root.width

            onClicked: root.picked(option.optionId)
        }
    }
    Label {
        color: Theme.quiet
        font.pixelSize: Theme.small
        objectName: root.stem + "More"
        text: root.more
        visible: text !== "" && root.chosen === ""
        width: root.width
    }
}

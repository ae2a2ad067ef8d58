// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Somebody else on the visit: three letters of the name, then a touch.
Sheet {
    id: root

    required property SomebodyElse somebody

    function add(personId: string): void {
        root.somebody.add(personId);
        root.close();
    }

    objectName: "visitPeopleSheet"
    title: qsTr("Who else is there?")

    onDismissed: root.somebody.searchText = ""

    Field {
        Layout.fillWidth: true
        clearable: true
        focus: true
        glyph: Glyph.search
        hint: qsTr("Three letters of a name")
        inputMethodHints: Qt.ImhNoPredictiveText
        name: qsTr("Name")
        nameShown: false
        objectName: "visitPeopleSearch"
        text: root.somebody.searchText

        onEdited: text => root.somebody.searchText = text
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        text: root.somebody.sentence
        visible: text !== ""
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: people

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: finds.count > 0

        Repeater {
            id: finds

            model: root.somebody.found

            delegate: PersonLine {
                id: person

                endGlyph: Glyph.add
                objectName: "visitPerson" + person.index
                width: people.width

                onClicked: root.add(person.personId)
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Somebody came who was not expected: three letters of the name, then a touch marks them here.
Sheet {
    id: root

    required property SomebodyElse somebodyElse

    function add(personId: string): void {
        root.somebodyElse.add(personId);
        root.close();
    }

    objectName: "somebodySheet"
    subtitle: qsTr("Find the person and touch the name. They are marked here.")
    title: qsTr("Somebody else came")

    onDismissed: root.somebodyElse.searchText = ""

    Field {
        Layout.fillWidth: true
        clearable: true
        focus: true
        glyph: Glyph.search
        hint: qsTr("Three letters of a name")
        inputMethodHints: Qt.ImhNoPredictiveText
        name: qsTr("Name")
        nameShown: false
        objectName: "somebodySearch"
        text: root.somebodyElse.searchText

        onEdited: text => root.somebodyElse.searchText = text
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        text: root.somebodyElse.sentence
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

            model: root.somebodyElse.found

            delegate: PersonLine {
                id: person

                endGlyph: Glyph.add
                objectName: "somebody" + person.index
                width: people.width

                onClicked: root.add(person.personId)
            }
        }
    }
}

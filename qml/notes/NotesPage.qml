// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside
import Alongside.Controls
import Alongside.Screens

// Words in notes and on visits: three letters find them as one types.
ScreenPage {
    id: root

    required property WordFinder finder

    signal visitOpened(string visitId)
    signal personAsked(string personId)

    function open(visitId: string, personId: string): void {
        if (visitId !== "")
            root.visitOpened(visitId);
        else
            root.personAsked(personId);
    }

    subtitle: finder.sentence
    title: finder.personName === "" ? qsTr("Notes and visits") : qsTr("Notes and visits: %1").arg(finder.personName)

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin
        anchors.topMargin: Theme.tight
        spacing: Theme.snug

        Field {
            id: search

            Layout.fillWidth: true
            clearable: true
            focus: true
            glyph: Glyph.search
            hint: qsTr("A word, or its beginning")
            inputMethodHints: Qt.ImhNoPredictiveText
            name: qsTr("Find words in notes and visits")
            nameShown: false
            objectName: "noteSearch"
            text: root.finder.searchText

            onEdited: text => root.finder.searchText = text
        }
        Chip {
            glyph: Glyph.close
            objectName: "everybodysNotes"
            spokenAs: qsTr("Look for it about everybody")
            text: qsTr("Only about %1").arg(root.finder.personName)
            visible: root.finder.personName !== ""

            onClicked: root.finder.lookAt("")
        }
        ListView {
            Accessible.name: qsTr("Where it stands")
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.rightMargin: -Theme.snug
            bottomMargin: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.finder.found
            objectName: "findings"
            pixelAligned: true
            reuseItems: true
            spacing: 6
            visible: count > 0

            T.ScrollBar.vertical: ScrollMark {
            }
            delegate: FindingLine {
                id: note

                objectName: "finding" + note.index
                width: ListView.view.width - Theme.snug

                onClicked: root.open(note.visitId, note.personId)
            }
        }
        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            glyph: Glyph.search
            text: root.finder.sentence
            title: qsTr("What do you remember of it?")
            visible: root.finder.found.count === 0
        }
    }
}

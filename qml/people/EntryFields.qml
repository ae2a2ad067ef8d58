// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One entry that is being written: what kind it is and its words, or somebody's name and number.
ColumnLayout {
    id: root

    required property int index
    required property string code
    required property string codeWords
    required property string words
    required property string name
    required property string relation
    required property string phone
    required property string wrong
    required property string reviewBy
    required property PersonEditor editor
    required property int field
    required property list<string> choices
    required property bool reviewed
    property bool choosing: false

    readonly property bool coded: root.choices.length > 0
    readonly property string place: root.editor.personId + root.index

    spacing: Theme.tight

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        ListButton {
            Layout.fillWidth: true
            endGlyph: Glyph.expandMore
            objectName: "entryKind" + root.field + "-" + root.index
            text: root.codeWords !== "" ? root.codeWords : qsTr("Choose what kind")
            visible: root.coded

            onClicked: root.choosing = !root.choosing
        }
        EntryLineField {
            Layout.fillWidth: true
            entry: root.place
            label: qsTr("Name")
            objectName: "entryName" + root.index
            stored: root.name
            visible: !root.coded

            onWasLeft: root.editor.leave(root.field)
            onTyped: text => root.editor.typeEntry(root.field, root.index, PersonEditor.Name, text)
        }
        IconButton {
            Layout.alignment: root.coded ? Qt.AlignVCenter : Qt.AlignBottom
            bordered: true
            glyph: Glyph.close
            objectName: "removeEntry" + root.field + "-" + root.index
            spokenAs: root.coded ? qsTr("Take away: %1").arg(root.words !== "" ? root.words : root.codeWords) : qsTr("Take away: %1").arg(root.name)

            onClicked: root.editor.removeEntry(root.field, root.index)
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.choosing

        Repeater {
            model: root.choosing ? root.choices : []

            delegate: Chip {
                id: choice

                required property int index
                required property string modelData

                objectName: "entryChoice" + choice.index
                picked: root.codeWords === choice.modelData
                selectable: true
                text: choice.modelData

                onClicked: {
                    root.choosing = false;
                    root.editor.chooseCode(root.field, root.index, choice.index);
                }
            }
        }
    }
    EntryLineField {
        Layout.fillWidth: true
        entry: root.place
        label: qsTr("In a few words")
        objectName: "entryWords" + root.field + "-" + root.index
        stored: root.words
        visible: root.coded

        onWasLeft: root.editor.leave(root.field)
        onTyped: text => root.editor.typeEntry(root.field, root.index, PersonEditor.Words, text)
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.tight
        columns: root.width < Theme.scaled(420) ? 1 : 2
        rowSpacing: Theme.tight
        visible: !root.coded

        EntryLineField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            entry: root.place
            label: qsTr("Who that is")
            objectName: "entryRelation" + root.index
            stored: root.relation

            onWasLeft: root.editor.leave(root.field)
            onTyped: text => root.editor.typeEntry(root.field, root.index, PersonEditor.Relation, text)
        }
        EntryLineField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            entry: root.place
            inputMethodHints: Qt.ImhDialableCharactersOnly
            label: qsTr("Number")
            objectName: "entryPhone" + root.index
            problem: root.wrong
            stored: root.phone

            onWasLeft: root.editor.leave(root.field)
            onTyped: text => root.editor.typeEntry(root.field, root.index, PersonEditor.Number, text)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.reviewed

        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: root.reviewBy !== "" ? qsTr("Look at it again in %1").arg(root.reviewBy) : qsTr("No day to look at it again")
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            objectName: "reviewEntry" + root.index
            text: root.reviewBy !== "" ? qsTr("No day") : qsTr("In a year")

            onClicked: root.editor.reviewIn(root.index, root.reviewBy !== "" ? 0 : 12)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Another value than those that are there, given as it would have been given at first.
ColumnLayout {
    id: root

    // One of ConflictScreen's forms.
    required property int form
    required property CodeChoices codes
    required property var places // strings: qmllint 6.4 takes a QStringList for no list<string>
    // What the value is of.
    required property string what
    property string reasonName: qsTr("Why")
    property bool busy: false

    readonly property bool asksCode: form === ConflictScreen.Code
    readonly property bool asksPlace: form === ConflictScreen.Place
    readonly property bool asksTime: form === ConflictScreen.Time
    readonly property bool asksWords: form === ConflictScreen.Words

    signal codeWritten(string codeId, string reason)
    signal placeWritten(int place)
    signal timeWritten(string time)
    signal wordsWritten(string words)

    function start(): void {
        why.text = "";
        words.text = "";
    }
    function write(): void {
        if (root.asksTime)
            root.timeWritten(words.text);
        else
            root.wordsWritten(words.text);
    }

    spacing: Theme.snug

    Field {
        id: why

        Layout.fillWidth: true
        hint: qsTr("In a few words, if you know")
        name: root.reasonName
        objectName: "thirdReason"
        visible: root.asksCode
    }
    CodeGrid {
        Layout.fillWidth: true
        codes: root.codes
        enabled: !root.busy
        prefix: "thirdCode"
        visible: root.asksCode

        onChosen: codeId => root.codeWritten(codeId, why.text)
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: otherPlaces

        Layout.fillWidth: true
        spacing: Theme.snug
        visible: placeButtons.count > 0

        Repeater {
            id: placeButtons

            model: root.asksPlace ? root.places : []

            delegate: ListButton {
                id: place

                required property int index
                required property string modelData

                enabled: !root.busy
                endGlyph: ""
                glyph: Glyph.place
                objectName: "thirdPlace" + place.index
                text: place.modelData
                width: otherPlaces.width

                onClicked: root.placeWritten(place.index)
            }
        }
    }
    Field {
        id: words

        Layout.fillWidth: true
        hint: root.asksTime ? qsTr("9:05") : ""
        inputMethodHints: root.asksTime ? Qt.ImhTime : Qt.ImhNone
        name: root.what
        objectName: "thirdWords"
        visible: root.asksTime || root.asksWords

        onAccepted: root.write()
    }
    ActionButton {
        Layout.fillWidth: true
        enabled: words.text.trim() !== "" && !root.busy
        kind: ActionButton.Kind.Primary
        objectName: "thirdSave"
        text: qsTr("Save this instead")
        visible: words.visible

        onClicked: root.write()
    }
}

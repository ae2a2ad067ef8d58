// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Neither is right: what was, given as it would have been given at first.
ColumnLayout {
    id: root

    required property ConflictScreen conflict
    readonly property bool asksCode: conflict.third === ConflictScreen.Code
    readonly property bool asksPlace: conflict.third === ConflictScreen.Place
    readonly property bool asksTime: conflict.third === ConflictScreen.Time
    readonly property bool asksWords: conflict.third === ConflictScreen.Words

    function start(): void {
        why.text = "";
        words.text = "";
    }
    function write(): void {
        if (root.asksTime)
            root.conflict.writeTime(words.text);
        else
            root.conflict.writeWords(words.text);
    }

    spacing: Theme.snug

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Or something else")
    }
    Field {
        id: why

        Layout.fillWidth: true
        hint: qsTr("In a few words, if you know")
        name: qsTr("Why")
        objectName: "thirdReason"
        visible: root.asksCode
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.tight
        columns: width < Theme.scaled(380) ? 1 : 2
        rowSpacing: Theme.tight
        visible: root.asksCode

        Repeater {
            model: root.asksCode ? root.conflict.codes : null

            delegate: CodeButton {
                id: code

                required property int index

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: !root.conflict.saving
                objectName: "thirdCode" + code.index

                onClicked: root.conflict.writeCode(code.codeId, why.text)
            }
        }
    }
    Repeater {
        model: root.asksPlace ? root.conflict.places : []

        delegate: ListButton {
            id: place

            required property int index
            required property string modelData

            Layout.fillWidth: true
            enabled: !root.conflict.saving
            endGlyph: ""
            glyph: Glyph.place
            objectName: "thirdPlace" + place.index
            text: place.modelData

            onClicked: root.conflict.writePlace(place.index)
        }
    }
    Field {
        id: words

        Layout.fillWidth: true
        hint: root.asksTime ? qsTr("9:05") : ""
        inputMethodHints: root.asksTime ? Qt.ImhTime : Qt.ImhNone
        name: root.conflict.what
        objectName: "thirdWords"
        visible: root.asksTime || root.asksWords

        onAccepted: root.write()
    }
    ActionButton {
        Layout.fillWidth: true
        enabled: words.text.trim() !== "" && !root.conflict.saving
        objectName: "thirdSave"
        text: qsTr("Save this instead")
        visible: words.visible

        onClicked: root.write()
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One part of what is held about a person: to read, to hear, and to say that it is not right.
Card {
    id: root

    required property int index
    required property string part
    required property string heading
    required property string words
    required property MyPageScreen page

    readonly property bool spoken: root.page.speaking === root.part
    readonly property bool objecting: root.page.objecting === root.part

    implicitHeight: column.implicitHeight + 2 * padding
    tone: root.spoken ? Card.Tone.Brand : Card.Tone.Plain

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                strong: true
                text: root.heading
            }
            ActionButton {
                Layout.alignment: Qt.AlignTop
                glyph: root.spoken ? Glyph.stop : Glyph.volumeUp
                kind: ActionButton.Kind.Outline
                objectName: "listen" + root.index
                spokenAs: root.spoken ? qsTr("Stop reading") : qsTr("Listen: %1").arg(root.heading)
                text: root.spoken ? qsTr("Stop") : qsTr("Listen")

                onClicked: root.page.listen(root.part)
            }
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            lineHeight: 1.2
            objectName: "myWords" + root.index
            text: root.words
        }
        ActionButton {
            Layout.leftMargin: -leftPadding
            Layout.maximumWidth: root.innerWidth + leftPadding
            kind: ActionButton.Kind.Quiet
            objectName: "notRight" + root.index
            spokenAs: qsTr("That’s not right: %1").arg(root.heading)
            text: qsTr("That’s not right")
            visible: !root.objecting

            onClicked: root.page.startObjecting(root.part)
        }
        VisitText {
            Layout.fillWidth: true
            hint: qsTr("Say it your way. Somebody can type it for you.")
            name: qsTr("What is not right?")
            objectName: "notRightWords"
            savedWords: root.page.saved
            stored: root.page.typed
            visible: root.objecting
            visit: root.part

            onEdited: text => root.page.type(text)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight
            visible: root.objecting

            ActionButton {
                enabled: root.page.typed.trim() !== ""
                glyph: Glyph.check
                kind: ActionButton.Kind.Primary
                objectName: "notRightSay"
                text: qsTr("Tell them")

                onClicked: root.page.object()
            }
            ActionButton {
                kind: ActionButton.Kind.Quiet
                objectName: "notRightLeave"
                text: qsTr("Not now")

                onClicked: root.page.stopObjecting()
            }
        }
    }
}

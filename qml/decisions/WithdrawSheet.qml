// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// A person says no: what stops is said before it stops.
Sheet {
    id: root

    required property DecisionsScreen decisions
    property string purpose
    property string name
    property string whatStops

    readonly property Connections outcome: Connections {
        function onWithdrawn(): void {
            root.close();
        }

        target: root.decisions
    }

    function ask(purpose: string, name: string, whatStops: string): void {
        root.purpose = purpose;
        root.name = name;
        root.whatStops = whatStops;
        root.decisions.beginWithdrawal(purpose);
        root.open();
    }

    objectName: "withdrawSheet"
    subtitle: root.name
    title: qsTr("%1 says no").arg(root.decisions.name)

    Banner {
        Layout.fillWidth: true
        detail: qsTr("They can say yes again at any time.")
        glyph: Glyph.panTool
        objectName: "whatStops"
        text: root.whatStops
        tone: Card.Tone.Attention
    }
    VisitText {
        Layout.fillWidth: true
        focus: true
        hint: qsTr("In their own words, or what they did")
        name: qsTr("What they said or showed")
        objectName: "withdrawWords"
        savedWords: root.decisions.withdrawalSaved
        stored: root.decisions.withdrawalWords
        visit: root.decisions.name + root.purpose

        onEdited: text => root.decisions.typeWithdrawal(text)
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.decisions.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }

    footer: [
        ActionButton {
            Layout.fillWidth: true
            glyph: Glyph.panTool
            kind: ActionButton.Kind.Danger
            objectName: "withdrawNow"
            text: qsTr("Stop it now")

            onClicked: root.decisions.withdraw()
        }
    ]
}

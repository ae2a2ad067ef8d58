// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// How to talk with the person, and whether that was how it went.
Card {
    id: root

    required property VisitEditor visit
    readonly property bool several: root.visit.needs.rows.count > 1

    function takeFocus(): void {
        met.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.brand
                text: Glyph.recordVoiceOver
            }
            Label {
                Layout.fillWidth: true
                text: root.visit.communicationNeeds
            }
        }
        NeedsMet {
            Layout.fillWidth: true
            enabled: root.visit.mine
            needs: root.visit.needs
            visible: root.several
        }
        Segments {
            id: met

            Layout.fillWidth: true
            choices: [qsTr("It was met"), qsTr("It was not met")]
            visible: !root.several
            current: root.visit.communication - 1
            enabled: root.visit.mine
            name: qsTr("Whether the communication need was met")
            objectName: "communicationMet"

            onChosen: index => root.visit.sayCommunication(index === 0 ? VisitEditor.Met : VisitEditor.NotMet)
        }
        VisitText {
            Layout.fillWidth: true
            enabled: root.visit.mine
            hint: qsTr("If you want to say")
            name: root.visit.communication === VisitEditor.NotMet ? qsTr("What got in the way") : qsTr("What helped")
            objectName: "communicationWhy"
            savedWords: root.visit.saved[VisitEditor.CommunicationWhy] ?? ""
            stored: root.visit.texts[VisitEditor.CommunicationWhy] ?? ""
            visible: root.visit.communication !== VisitEditor.NotSaid
            visit: root.visit.visitId

            onEdited: text => root.visit.type(VisitEditor.CommunicationWhy, text)
            onFinished: root.visit.leave(VisitEditor.CommunicationWhy)
        }
    }
}

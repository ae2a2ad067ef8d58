// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Who else is there: the visit is theirs as much.
Card {
    id: root

    required property VisitEditor visit

    signal somebodyAsked

    implicitHeight: column.implicitHeight + 2 * padding
    padding: Theme.gap

    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.innerWidth

        Repeater {
            model: root.visit.others

            delegate: RowLayout {
                id: person

                required property int index
                required property string personId
                required property string name
                required property string initials
                required property int tint

                Layout.fillWidth: true
                spacing: Theme.snug

                Avatar {
                    initials: person.initials
                    tint: person.tint
                }
                Label {
                    Layout.fillWidth: true
                    strong: true
                    text: person.name
                }
                IconButton {
                    glyph: Glyph.close
                    objectName: "removeFromVisit" + person.index
                    spokenAs: qsTr("%1 was not there").arg(person.name)
                    visible: root.visit.mine

                    onClicked: root.visit.removePerson(person.personId)
                }
            }
        }
        ListButton {
            Layout.fillWidth: true
            endGlyph: ""
            framed: false
            glyph: Glyph.personAdd
            objectName: "addToVisit"
            text: qsTr("Somebody else is there")
            visible: root.visit.mine

            onClicked: root.somebodyAsked()
        }
    }
}

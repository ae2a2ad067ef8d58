// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Where the minutes went: a thumb adds five at a time, and the rest goes to one kind with one touch.
Card {
    id: root

    required property VisitEditor visit

    function takeFocus(): void {
        (rows.itemAt(0) as MinutesRow).takeFocus();
    }

    readonly property bool restShown: visit.mine && visit.restMinutes > 0

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Minutes of support")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            objectName: "restMinutes"
            text: qsTr("%n of the minutes have no kind yet. Touch a kind to give it all of them.", "", root.visit.restMinutes)
            visible: root.restShown
        }
        Repeater {
            id: rows

            model: root.visit.supportNames

            delegate: MinutesRow {
                id: row

                required property int index
                required property string modelData
                readonly property int field: VisitEditor.MinutesOnJob + row.index

                Layout.fillWidth: true
                changeable: root.visit.mine
                minutes: root.visit.texts[row.field] ?? ""
                name: row.modelData
                number: row.index
                offersRest: root.restShown

                onAdded: minutes => root.visit.addMinutes(row.field, minutes)
                onRestGiven: root.visit.giveRest(row.field)
            }
        }
    }
}

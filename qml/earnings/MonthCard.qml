// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// A month in one screen: each week, each job in it, and what is written of it.
Card {
    id: root

    required property EarningsScreen earnings

    padding: Theme.gap

    Column {
        spacing: Theme.tight
        width: root.innerWidth

        RowLayout {
            spacing: Theme.tight
            width: parent.width

            IconButton {
                glyph: Glyph.chevronLeft
                objectName: "earlierMonth"
                spokenAs: qsTr("The month before")

                onClicked: root.earnings.earlier()
            }
            SectionTitle {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: root.earnings.monthWords
            }
            IconButton {
                enabled: root.earnings.hasLater
                glyph: Glyph.chevronRight
                objectName: "laterMonth"
                opacity: enabled ? 1 : 0.3
                spokenAs: qsTr("The month after")

                onClicked: root.earnings.later()
            }
        }
        Label {
            objectName: "noJobs"
            text: root.earnings.emptySentence
            visible: text !== ""
            width: parent.width
        }
        Repeater {
            model: root.earnings.rows

            delegate: MonthLine {
                required property int index

                objectName: "earningsRow" + index
                width: parent ? parent.width : 0

                onClicked: root.earnings.choose(index)
            }
        }
        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            objectName: "monthSum"
            text: root.earnings.sumSentence
            visible: root.earnings.rows.count > 0
            width: parent.width
        }
        NewJob {
            earnings: root.earnings
            width: parent.width
        }
    }
}

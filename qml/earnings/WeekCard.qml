// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Hours and pay of one week of one job, as they are being written.
Card {
    id: root

    required property EarningsEditor editor

    implicitHeight: column.implicitHeight + 2 * padding
    padding: Theme.gap

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: root.editor.title
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.tight
            color: Theme.quiet
            text: root.editor.subtitle
        }
        WeekField {
            Layout.fillWidth: true
            editor: root.editor
            field: EarningsEditor.Hours
            hint: qsTr("7:30 or 7.5")
            label: qsTr("Hours worked")
        }
        WeekField {
            Layout.fillWidth: true
            editor: root.editor
            field: EarningsEditor.Gross
            hint: qsTr("96.00")
            label: qsTr("Pay before anything is taken off, in pounds")
        }
        WeekField {
            Layout.fillWidth: true
            editor: root.editor
            field: EarningsEditor.Net
            hint: qsTr("94.50")
            label: qsTr("Net for the rule, in pounds")
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.tight
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: qsTr("Less tax, National Insurance and pension: all of it for Universal Credit, half for permitted work.")
        }
        SavedWords {
            Layout.fillWidth: true
            objectName: "earningsSaved"
            text: root.editor.savedWords
        }
    }
}

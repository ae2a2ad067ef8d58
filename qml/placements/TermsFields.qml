// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What was agreed: hours a week and pay an hour, as it is typed.
GridLayout {
    id: root

    required property PlacementForm form

    columnSpacing: Theme.gap
    columns: width < Theme.scaled(400) ? 1 : 2
    rowSpacing: Theme.snug

    KeptField {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        hint: qsTr("8 or 7:30")
        inputMethodHints: Qt.ImhPreferNumbers
        name: qsTr("Agreed hours a week")
        objectName: "placementHours"
        person: root.form.formId
        problem: root.form.problems[PlacementForm.Hours]
        stored: root.form.hours

        onEdited: text => root.form.type(PlacementForm.HoursField, text)
    }
    KeptField {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        hint: qsTr("12.60; empty: no pay")
        inputMethodHints: Qt.ImhPreferNumbers
        name: qsTr("Pay an hour in pounds")
        objectName: "placementPay"
        person: root.form.formId
        problem: root.form.problems[PlacementForm.Pay]
        stored: root.form.pay

        onEdited: text => root.form.type(PlacementForm.PayField, text)
    }
}

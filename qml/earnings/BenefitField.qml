// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One line about a benefit: on disk as it is typed, written as it is left.
EntryLineField {
    id: root

    required property BenefitsEditor benefits
    required property int field

    Layout.alignment: Qt.AlignTop
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    entry: root.benefits.openId
    objectName: "benefitField" + root.field
    problem: root.benefits.wrongs[root.field] ?? ""
    stored: root.benefits.texts[root.field] ?? ""

    onTyped: text => root.benefits.type(root.field, text)
    onWasLeft: root.benefits.leave(root.field)
}

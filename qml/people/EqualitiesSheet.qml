// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What somebody may say about themselves for monitoring equalities, by themselves or with staff. It opens empty always.
Sheet {
    id: root

    required property PersonScreen person
    readonly property EqualitiesForm form: root.person.equalities

    objectName: "equalitiesSheet"
    subtitle: qsTr("Only if they want to. Each answer is saved as you touch it; touch it again to take it back.")
    title: qsTr("About %1: equalities").arg(root.person.name)

    onOpened: root.form.clear()
    onClosed: root.form.clear()

    Banner {
        Layout.fillWidth: true
        detail: qsTr("The service counts groups, and hides small ones. Nobody can look up what one person said, here neither: the page opens empty each time.")
        glyph: Glyph.info
        text: qsTr("Nobody reads this about one person")
        tone: Card.Tone.Brand
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.form.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    // A plain Column: what comes and goes in a layout crashes Qt 6.4 on turning.
    Column {
        id: questions

        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.form.titles.length

            delegate: ChoiceChips {
                id: line

                required property int index

                choices: [...root.form.choicesOf(line.index)]
                chosen: root.form.chosen[line.index] ?? -1
                objectName: "equalities" + line.index
                stem: "equalities" + line.index + "_"
                title: root.form.titles[line.index] ?? ""
                width: questions.width

                onPicked: choice => root.form.choose(line.index, choice)
            }
        }
    }
}

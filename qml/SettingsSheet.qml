// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// How the tablet looks and speaks: colours, text size, language, movement. Every change shows at once.
Sheet {
    id: root

    required property AppSettings settings
    readonly property int percent: Math.round(settings.textScale * 100)
    readonly property list<string> languages: ["en", "cy"]

    objectName: "settingsSheet"
    title: qsTr("Settings")

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Colours")
    }
    Segments {
        Layout.fillWidth: true
        choices: [qsTr("Light"), qsTr("Dark"), qsTr("Sunlight")]
        current: root.settings.theme
        glyphs: [Glyph.lightMode, Glyph.darkMode, Glyph.contrast]
        name: qsTr("Colours")
        objectName: "themeChoice"

        onChosen: index => root.settings.theme = index
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Text size")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        ActionButton {
            enabled: root.settings.textScale > 1.0
            objectName: "smallerText"
            spokenAs: qsTr("Smaller text")
            text: "A−"

            onClicked: root.settings.textScale = Math.max(1.0, root.settings.textScale - 0.25)
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            strong: true
            text: qsTr("%L1 %").arg(root.percent)
        }
        ActionButton {
            enabled: root.settings.textScale < 2.0
            objectName: "largerText"
            spokenAs: qsTr("Larger text")
            text: "A+"

            onClicked: root.settings.textScale = Math.min(2.0, root.settings.textScale + 0.25)
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Language")
    }
    Segments {
        Layout.fillWidth: true
        choices: ["English", "Cymraeg"]
        current: root.languages.indexOf(root.settings.language)
        name: qsTr("Language")
        objectName: "languageChoice"

        onChosen: index => root.settings.language = root.languages[index]
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Movement")
    }
    Toggle {
        Layout.fillWidth: true
        checked: root.settings.motion === AppSettings.Short
        detail: qsTr("Short movements show where things come from.")
        objectName: "motionChoice"
        text: qsTr("Show movement")

        onToggled: root.settings.motion = root.settings.motion === AppSettings.Short ? AppSettings.None : AppSettings.Short
    }
}

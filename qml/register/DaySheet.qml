// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Which day, which session, which site or employer. Any earlier day can be corrected; tomorrow cannot be marked.
Sheet {
    id: root

    required property RegisterScreen register

    function openDay(day: string): void {
        root.register.openDayIso(day);
        root.close();
    }
    function openToday(): void {
        root.register.openToday();
        root.close();
    }

    objectName: "daySheet"
    subtitle: root.register.dayWords
    title: qsTr("Day, group and place")

    Segments {
        Layout.fillWidth: true
        choices: [qsTr("Morning"), qsTr("Afternoon")]
        current: root.register.session === RegisterScreen.Morning ? 0 : 1
        name: qsTr("Session")
        objectName: "sessionChoice"

        onChosen: index => root.register.session = index === 0 ? RegisterScreen.Morning : RegisterScreen.Afternoon
    }
    Segments {
        Layout.fillWidth: true
        choices: [qsTr("My group"), qsTr("One person")]
        current: root.register.mode === RegisterScreen.Group ? 0 : 1
        glyphs: [Glyph.groups, Glyph.person]
        name: qsTr("With a group or one person")
        objectName: "modeChoice"

        onChosen: index => root.register.mode = index === 0 ? RegisterScreen.Group : RegisterScreen.OneToOne
    }
    MonthGrid {
        Layout.fillWidth: true
        day: root.register.dayIso
        today: root.register.todayIso

        onChosen: day => root.openDay(day)
    }
    ActionButton {
        Layout.fillWidth: true
        glyph: Glyph.eventAvailable
        objectName: "openToday"
        text: qsTr("Go to today")
        visible: !root.register.isToday

        onClicked: root.openToday()
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Site or employer")
        visible: root.register.siteNames.length > 1
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: sites

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: siteButtons.count > 0

        Repeater {
            id: siteButtons

            model: root.register.siteNames.length > 1 ? root.register.siteNames : []

            delegate: ListButton {
                id: site

                required property int index
                required property string modelData

                endGlyph: ""
                glyph: site.index < root.register.firstEmployer ? Glyph.place : Glyph.work
                objectName: "site" + site.index
                picked: root.register.siteIndex === site.index
                text: site.modelData
                width: sites.width

                onClicked: root.register.chooseSite(site.index)
            }
        }
    }
}

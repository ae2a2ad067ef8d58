// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// The people behind a number, whom to look after first at the top.
ColumnLayout {
    id: root

    required property CampaignScreen campaign
    // Where the numbers are not beside it, a way back to them.
    property bool returns: false

    spacing: Theme.snug

    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        spacing: Theme.tight

        IconButton {
            glyph: Glyph.arrowBack
            objectName: "campaignBack"
            spokenAs: qsTr("Back to all numbers")
            visible: root.returns

            onClicked: root.campaign.choose("")
        }
        SectionTitle {
            Layout.fillWidth: true
            objectName: "campaignPeopleTitle"
            text: root.campaign.peopleTitle
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        objectName: "campaignNobody"
        text: root.campaign.nobodySentence
        visible: text !== ""
    }
    ListView {
        id: list

        function moveTo(row: int): bool {
            if (row < 0 || row >= list.count)
                return false;
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Contain);
            (list.currentItem as CampaignPersonLine).takeFocus();
            return true;
        }

        Accessible.name: root.campaign.peopleTitle
        Accessible.role: Accessible.List
        Keys.onDownPressed: event => event.accepted = list.moveTo(list.currentIndex + 1)
        Keys.onUpPressed: event => event.accepted = list.moveTo(list.currentIndex - 1)
        Layout.fillHeight: true
        Layout.fillWidth: true
        bottomMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: false
        model: root.campaign.people
        objectName: "campaignPeople"
        pixelAligned: true
        spacing: 6

        T.ScrollBar.vertical: ScrollMark {
        }
        delegate: CampaignPersonLine {
            id: line

            objectName: "campaignPerson" + line.index
            width: ListView.view.width - Theme.snug

            onActiveFocusChanged: if (line.activeFocus)
                list.currentIndex = line.index
            onClicked: root.campaign.open(line.personId)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside
import Alongside.Controls
import Alongside.Screens

// Who is being reassessed: what was begun first, then whoever is due, then what is done.
ColumnLayout {
    id: root

    required property InterviewsScreen interviews
    property bool counts: false

    signal boardAsked
    signal countsAsked
    signal referralsAsked

    spacing: Theme.snug

    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        spacing: Theme.snug
        visible: root.interviews.emptySentence === "" || root.interviews.searchText !== ""

        Field {
            Layout.fillWidth: true
            clearable: true
            focus: true
            glyph: Glyph.search
            hint: qsTr("Three letters of a name")
            inputMethodHints: Qt.ImhNoPredictiveText
            name: qsTr("Find a person")
            nameShown: false
            objectName: "interviewSearch"
            text: root.interviews.searchText

            onEdited: text => root.interviews.searchText = text
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.interviews.mayInterview

        Repeater {
            model: root.interviews.filters

            delegate: Chip {
                id: filter

                required property int index
                required property string modelData

                objectName: "interviewFilter" + filter.index
                picked: root.interviews.filter === filter.index
                selectable: true
                text: filter.modelData

                onClicked: root.interviews.filter = filter.index
            }
        }
        Chip {
            glyph: Glyph.checklist
            objectName: "openCampaign"
            text: qsTr("Campaign")

            onClicked: root.boardAsked()
        }
        Chip {
            glyph: Glyph.work
            objectName: "openBoard"
            text: qsTr("Board")
            visible: root.counts

            onClicked: root.countsAsked()
        }
        Chip {
            glyph: Glyph.arrowForward
            objectName: "openReferrals"
            text: qsTr("Referrals")

            onClicked: root.referralsAsked()
        }
    }
    Banner {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        glyph: Glyph.error
        objectName: "interviewsProblem"
        text: root.interviews.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        glyph: Glyph.assignment
        objectName: "noInterviews"
        text: root.interviews.emptySentence
        title: qsTr("No interviews to show")
        visible: text !== ""
    }
    ListView {
        id: list

        function moveTo(row: int): bool {
            if (row < 0 || row >= list.count)
                return false;
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Contain);
            (list.currentItem as InterviewLine).takeFocus();
            return true;
        }

        Accessible.name: qsTr("Interviews")
        Accessible.role: Accessible.List
        Keys.onDownPressed: event => event.accepted = list.moveTo(list.currentIndex + 1)
        Keys.onUpPressed: event => event.accepted = list.moveTo(list.currentIndex - 1)
        Layout.fillHeight: true
        Layout.fillWidth: true
        bottomMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: false
        model: root.interviews.rows
        objectName: "interviewList"
        pixelAligned: true
        spacing: 6
        visible: root.interviews.emptySentence === ""

        T.ScrollBar.vertical: ScrollMark {
        }
        delegate: InterviewLine {
            id: line

            objectName: "interview" + line.index
            width: ListView.view.width - Theme.snug

            onActiveFocusChanged: if (line.activeFocus)
                list.currentIndex = line.index
            onClicked: root.interviews.open(line.personId)
        }
    }
}

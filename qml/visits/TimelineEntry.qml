// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// One visit on a timeline. A planned one cannot be opened: it has not been made.
T.AbstractButton {
    id: root

    required property int index
    required property string visitId
    required property int kind
    required property string month
    required property bool startsMonth
    required property string when
    required property string who
    required property string detail
    required property string tag
    required property string notes
    required property string pictures
    required property string more
    property bool last: false

    readonly property bool made: visitId !== ""
    readonly property bool late: kind === TimelineRows.Late

    function what(): string {
        switch (root.kind) {
        case TimelineRows.Late:
            return qsTr("Planned, and late");
        case TimelineRows.Planned:
            return qsTr("Planned");
        case TimelineRows.GoingOn:
            return qsTr("Going on");
        default:
            return qsTr("Visit");
        }
    }

    Accessible.description: root.who + "\n" + root.detail + "\n" + root.notes + "\n" + root.more
    Accessible.name: root.what() + ", " + root.when + ", " + root.tag
    Accessible.role: root.made ? Accessible.Button : Accessible.StaticText
    bottomPadding: Theme.snug
    focusPolicy: root.made ? Qt.StrongFocus : Qt.NoFocus
    implicitHeight: Math.max(Theme.scaled(66), implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: 280
    leftPadding: Theme.scaled(40)
    rightPadding: Theme.tight
    topPadding: (root.background as TimelineMark).headingHeight + Theme.hair

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: TimelineMark {
        first: root.index === 0
        headed: root.startsMonth
        kind: root.kind
        last: root.last
        month: root.month

        FocusRing {
            anchors.fill: parent
            anchors.margins: -2
            control: root
            corner: Theme.buttonRadius
        }
    }
    contentItem: TimelineWords {
        detail: root.detail
        late: root.late
        more: root.more
        notes: root.notes
        opacity: root.down && root.made ? 0.6 : 1
        pictures: root.pictures
        tag: root.tag
        when: root.when
        who: root.who
    }
}

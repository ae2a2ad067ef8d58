// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// All of one person's visits. Older ones are read as one scrolls; only what is near the eye is made.
Sheet {
    id: root

    required property VisitTimeline timeline

    signal visitAsked(string visitId)

    function choose(visitId: string): void {
        root.close();
        root.visitAsked(visitId);
    }

    objectName: "timelineSheet"
    subtitle: root.timeline.sentence

    onAboutToShow: root.timeline.open()
    onDismissed: root.timeline.close()

    list: ListView {
        Accessible.name: root.title
        Accessible.role: Accessible.List
        anchors.fill: parent
        anchors.leftMargin: Theme.roomy
        anchors.rightMargin: Theme.snug
        bottomMargin: Theme.roomy
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        clip: true
        focus: true
        keyNavigationEnabled: true
        model: root.timeline.all
        objectName: "timelineList"
        pixelAligned: true
        reuseItems: true
        topMargin: Theme.gap

        onAtYEndChanged: if (atYEnd)
            root.timeline.readOlder()

        T.ScrollBar.vertical: ScrollMark {
        }
        delegate: TimelineEntry {
            id: visit

            last: visit.index === visit.ListView.view.count - 1
            objectName: "timelineVisit" + visit.index
            width: ListView.view.width - Theme.gap

            onClicked: if (visit.made)
                root.choose(visit.visitId)
        }
    }
}

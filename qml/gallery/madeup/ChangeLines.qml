// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the list of changes.
ListModel {
    id: root

    function add(changeId: string, title: string, detail: string, isOpen: bool): void {
        root.append({
                "changeId": changeId,
                "title": title,
                "detail": detail,
                "isOpen": isOpen
            });
    }

    Component.onCompleted: {
        root.add("c0", "Goscote Centre closes", "from Mon 21 Dec · 3 of 9 complete", true);
        root.add("c1", "Shan Griffiths leaves", "last day Fri 13 Nov · 0 of 1 complete", true);
        root.add("c2", "M. Hicks hands over to R. Lewis", "from Mon 2 Nov · 14 of 14 complete", false);
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the people behind a number of the board.
ListModel {
    id: root

    function add(name: string, detail: string): void {
        root.append({
                "personId": name,
                "name": name,
                "initials": name.split(" ").map(word => word[0]).slice(0, 2).join(""),
                "face": "",
                "tint": root.count % 5,
                "detail": detail
            });
    }

    Component.onCompleted: {
        root.add("Aisha Bains", "Day service · Horticulture");
        root.add("Craig Davies", "Work experience · Car valet");
        root.add("Daljit Kaur", "Supported permitted work · At an employer");
        root.add("Eleri Price", "Day service · Catering");
        root.add("Lloyd Williams", "Suspended · Horticulture");
        root.add("Shan Griffiths", "Voluntary work · Catering");
        root.add("Tomasz Nowak", "Day service · Horticulture");
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: people in a list.
ListModel {
    id: root

    readonly property var everyone: [["Aisha Bains", "", "Horticulture, Goscote Centre", "Seizures: never alone"], ["Craig Davies", "", "Horticulture, Goscote Centre", ""], ["Daljit Kaur", "", "Packing, Goscote Centre", ""], ["Eleri Hughes", "", "Catering, Goscote Centre", "Nut allergy"], ["Gwenllian ap Rhys-Llewellyn", "Gwenllian Angharad ap Rhys-Llewellyn", "Supported permitted work at County Hall staff restaurant", ""], ["Lloyd Walker", "", "Print, Goscote Centre", ""], ["Priya Mahmood", "Priyanka Mahmood", "Horticulture, Goscote Centre", ""], ["Rhys Jenkins", "", "Horticulture, Goscote Centre", ""], ["Shan Griffiths", "Siân Griffiths", "Car valet, County Hall", ""], ["Tomasz Nowak", "", "Horticulture, Goscote Centre", ""], ["Wyn Pugh", "", "Car valet, County Hall", ""], ["Zara Ahmed", "", "Catering, Goscote Centre", "Diabetic: sugar in the green bag"]]

    function find(text: string, onlyFound: bool): void {
        root.clear();
        root.everyone.forEach((person, index) => {
                const wanted = text.length >= 3 ? (person[0] + person[1]).toLowerCase().includes(text.toLowerCase()) : !onlyFound;
                if (wanted)
                    root.append({
                            "personId": person[0],
                            "name": person[0],
                            "fullName": person[1] === "" ? person[0] : person[1],
                            "initials": person[0].split(" ").map(word => word[0]).slice(0, 2).join(""),
                            "face": "",
                            "tint": index % 5,
                            "line": person[2],
                            "hint": "",
                            "alert": person[3]
                        });
            });
    }

    // As many as the service supports.
    function fillService(): void {
        const some = root.everyone;
        while (root.count < 147)
            root.append(Object.assign({}, root.get(root.count % some.length), {
                        "personId": "person " + root.count
                    }));
    }

    Component.onCompleted: root.find("", false)
}

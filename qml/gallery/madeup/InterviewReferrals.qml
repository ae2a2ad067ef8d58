// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what was said yes to in an interview.
QtObject {
    id: root

    property list<string> routes: ["Access to Work", "A course or college", "Some days somewhere else"]
    property list<string> whys: ["", "", "Record their decision below first."]
    property list<string> standings: ["Written, still to be sent", "", ""]
    property string problem

    function make(place: int): void {
        const made = [...root.standings];
        made[place] = "Written, still to be sent";
        root.standings = made;
    }
}

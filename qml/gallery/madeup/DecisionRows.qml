// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what somebody decided.
ListModel {
    id: root

    function add(heading: string, isYes: bool, stamp: string, words: string): void {
        root.append({
                "heading": heading,
                "isYes": isYes,
                "stamp": stamp,
                "words": words
            });
    }

    Component.onCompleted: {
        root.add("Photos: Yes", true, "Mair Hopkins, Tue 3 Mar 14:10", "For the wall at County Hall\nExplained: With a picture of a camera, twice\nHelped by: Bethan, Mum\nSaid or showed: “Yes, on the wall”\nCapacity was assumed.\nThey decided themselves.");
        root.add("A referral: Yes", true, "Mair Hopkins, Mon 12 Jan 09:31", "Access to Work\nExplained: Easy read leaflet\nSaid or showed: “Nodded, and pointed at the van”\nCapacity was assumed.\nThey decided themselves.");
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what is held about somebody, as it is said to them.
ListModel {
    id: root

    function add(part: string, heading: string, words: string): void {
        root.append({
                "part": part,
                "heading": heading,
                "words": words
            });
    }

    Component.onCompleted: {
        root.add("name", "Your name", "We call you Shan. Your full name is Siân Griffiths.");
        root.add("matters", "What matters to you", "My cat Mali. Rugby on Saturdays. Being asked first.");
        root.add("goodAt", "What you are good at", "Cleaning the inside of cars. Noticing what others forget. Making people laugh.");
        root.add("wantsNext", "What you want next", "To work near the castle, and to be paid for it.");
        root.add("contacts", "Who we ring for you", "Bethan Griffiths (Mum) on 07700 900143");
        root.add("days", "The days you came", "In the last 13 weeks you came on 47 days out of 51.");
        root.add("agreed", "What you said yes or no to", "Being photographed, and seen on this service’s tablets: Yes, since Tue 3 Mar 14:10");
    }
}

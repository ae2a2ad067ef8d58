// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: a person's photo, of whom there is none yet.
QtObject {
    id: root

    property string picture
    property string thumbnail
    property bool mayChange: true
    property list<url> offered: []
    property string emptySentence: "There are no pictures on this tablet. Take one with its camera, then come back."
    property string comingSentence
    property string problem

    function look(): void {
    }
    function choose(file: url): void {
        root.problem = "That file is not a picture that this tablet can read. Choose another.";
    }
    function takeAway(): void {
        root.picture = "";
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the two papers of a review.
QtObject {
    id: root

    property string sentence
    property bool speaking: false
    property string problem

    function writeRecord(): void {
        root.sentence = "Saved in Documents: Siân Griffiths, reassessment, 2026-11-20.pdf";
    }
    function writeMyReview(): void {
        root.sentence = "Saved in Documents: Shan, my review, 2026-11-20.pdf";
    }
    function listen(): void {
        root.speaking = !root.speaking;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// Everything a question can be answered with, and "I don't know", as large as there is room. Placed by hand: nested
// layouts keep stale sizes when the number of columns changes.
Item {
    id: root

    required property QuestionEditor question
    // Of the same the other way round.
    property bool again: false
    // What there is without scrolling.
    property int room: 0

    signal doesNotKnow

    readonly property bool several: question.kind === QuestionEditor.Choices
    readonly property int tiles: question.choices.length + 1
    readonly property var picked: question.picked
    readonly property var pictures: question.pictures
    readonly property bool pictured: pictures.some(picture => picture !== "")
    // As tall tiles, where they can all be seen at once; otherwise lines.
    readonly property int tallAcross: Math.max(1, Math.min(Math.floor((width + Theme.gap) / Theme.scaled(220)), tiles > 6 ? 4 : tiles > 4 ? 3 : tiles))
    readonly property int tallRoom: Math.ceil(tiles / tallAcross) * (Theme.scaled(pictured ? 168 : 100) + Theme.gap) - Theme.gap
    readonly property bool flat: width < Theme.scaled(460) || tallRoom > room || (tiles > 6 && !pictured)
    readonly property int across: flat ? Math.max(1, Math.min(tiles > 6 ? 3 : 2, Math.floor((width + Theme.gap) / Theme.scaled(390)))) : tallAcross
    readonly property int down: Math.ceil(tiles / across)
    readonly property int tileWidth: Math.floor((width - (across - 1) * Theme.gap) / across)
    readonly property int tileHeight: Math.max(tallest, Math.min(Theme.scaled(flat ? 140 : 340), Math.floor((room - (down - 1) * Theme.gap) / down)))
    property int tallest: 0
    property int wordsRoom: 0

    function measure(): void {
        let tallest = unknown.implicitHeight;
        let words = unknown.wordsHeight;
        for (let place = 0; place < choices.count; ++place) {
            const choice = choices.itemAt(place) as GivenChoice;
            tallest = Math.max(tallest, choice?.implicitHeight ?? 0);
            words = Math.max(words, choice?.wordsHeight ?? 0);
        }
        root.tallest = tallest;
        root.wordsRoom = words;
    }
    function columnOf(place: int): int {
        return place % root.across * (root.tileWidth + Theme.gap);
    }
    function rowOf(place: int): int {
        return Math.floor(place / root.across) * (root.tileHeight + Theme.gap);
    }

    Accessible.name: question.asked
    Accessible.role: Accessible.Grouping
    implicitHeight: root.down * (root.tileHeight + Theme.gap) - Theme.gap

    Repeater {
        id: choices

        model: root.question.choices

        delegate: GivenChoice {
            id: choice

            required property int index
            required property string modelData

            flat: root.flat
            height: root.tileHeight
            objectName: (root.again ? "givenAgainChoice" : "givenChoice") + choice.index
            picked: root.picked.includes(choice.index)
            picture: choice.index < root.pictures.length ? root.pictures[choice.index] : ""
            several: root.several
            text: choice.modelData
            width: root.tileWidth
            wordsRoom: root.wordsRoom
            x: root.columnOf(choice.index)
            y: root.rowOf(choice.index)

            onClicked: root.question.choose(choice.index)
            onImplicitHeightChanged: root.measure()
            onWordsHeightChanged: root.measure()
        }
    }
    GivenChoice {
        id: unknown

        flat: root.flat
        glyph: root.pictured || root.flat ? Glyph.questionMark : ""
        height: root.tileHeight
        objectName: root.again ? "givenAgainDoNotKnow" : "givenDoNotKnow"
        picked: root.question.standing === QuestionEditor.DoesNotKnow
        text: qsTr("I don’t know")
        width: root.tileWidth
        wordsRoom: root.wordsRoom
        x: root.columnOf(root.tiles - 1)
        y: root.rowOf(root.tiles - 1)

        onClicked: root.doesNotKnow()
        onImplicitHeightChanged: root.measure()
        onWordsHeightChanged: root.measure()
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the pictures of one question.
QtObject {
    id: root

    property string asked: "Do you like what you do here?"
    readonly property ListModel rows: ListModel {
        ListElement {
            words: "Do you like what you do here?"
            picture: "qrc:/openmoji/1F6E0.png"
            origin: "Drawing"
        }
        ListElement {
            words: "I like it"
            picture: "qrc:/openmoji/1F600.png"
            origin: "Shan’s own"
        }
        ListElement {
            words: "It is all right"
            picture: "qrc:/openmoji/1F610.png"
            origin: "Drawing"
        }
    }
    property int row: -1
    readonly property bool choosing: row >= 0
    readonly property string words: choosing ? rows.get(row).words : ""
    readonly property string picture: choosing ? rows.get(row).picture : ""
    readonly property string origin: choosing ? rows.get(row).origin : ""
    property list<string> scopes: []
    property int scope: 0
    property string advice: "Shan’s own sign, card or photo of it. Only Shan sees it, in every interview."
    property bool hasOne: false
    readonly property PhotoChoice photo: PhotoChoice {
    }
    property string problem

    function show(key: string): void {
        root.chooseNone();
    }
    function choose(row: int): void {
        root.row = row;
        root.hasOne = row === 1;
        root.scopes = row === 0 ? ["For Shan only", "Horticulture, for everybody"] : [];
        root.photo.look();
    }
    function chooseNone(): void {
        root.row = -1;
        root.scopes = [];
    }
    function takeAway(): void {
        root.hasOne = false;
    }
}

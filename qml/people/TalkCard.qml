// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// How to talk with a person, need by need: what it is, whether it was met, and when it is looked at again.
Card {
    id: root

    required property PersonScreen person

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: root.person.talkHeading
        }
        Column {
            id: lines

            Layout.fillWidth: true
            spacing: Theme.snug

            Repeater {
                model: root.person.talk

                delegate: Column {
                    id: need

                    required property int index
                    required property string code
                    required property string words
                    required property string review
                    required property string met
                    required property bool isOverdue

                    objectName: "need" + need.index
                    spacing: Theme.hair
                    width: lines.width

                    Label {
                        font.pixelSize: Theme.title
                        strong: true
                        text: need.code !== "" ? need.code : need.words
                        width: need.width
                    }
                    Label {
                        text: need.words
                        visible: need.code !== "" && text !== ""
                        width: need.width
                    }
                    Label {
                        color: Theme.quiet
                        objectName: "needMet" + need.index
                        text: need.met
                        visible: text !== ""
                        width: need.width
                    }
                    IconAndWords {
                        font.pixelSize: Theme.body
                        glyph: need.isOverdue ? Glyph.priorityHigh : Glyph.schedule
                        objectName: "needReview" + need.index
                        text: need.review
                        toStart: true
                        tone: need.isOverdue ? Theme.attention : Theme.quiet
                        width: need.width
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Starts, changes, pauses or ends a placement: the questions of that, one below the other, and one button that does it.
Sheet {
    id: root

    required property PlacementForm form

    readonly property bool starts: form.purpose === PlacementForm.Start
    readonly property bool changes: form.purpose === PlacementForm.Change

    signal newEmployerAsked

    objectName: "placementSheet"
    subtitle: root.form.subtitle
    title: root.form.title
    visible: root.form.isOpen

    onDismissed: root.form.close()

    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "placementProblem"
        text: root.form.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: stops

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: stopBanners.count > 0

        Repeater {
            id: stopBanners

            model: root.form.stops

            delegate: Banner {
                required property int index
                required property string modelData

                glyph: Glyph.stop
                objectName: "placementStop" + index
                text: modelData
                tone: Card.Tone.Danger
                width: stops.width
            }
        }
    }
    KindChooser {
        Layout.fillWidth: true
        form: root.form
        visible: root.starts
    }
    PlaceChooser {
        Layout.fillWidth: true
        form: root.form
        visible: root.starts

        onNewAsked: root.newEmployerAsked()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.starts || root.changes

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("On which days")
        }
        PatternGrid {
            Layout.fillWidth: true
            sessions: root.form.sessions

            onToggled: index => root.form.toggleSession(index)
        }
        ProblemLine {
            Layout.fillWidth: true
            text: root.form.problems[PlacementForm.Pattern]
        }
    }
    DayField {
        Layout.fillWidth: true
        day: root.form.from
        objectName: "placementFrom"
        problem: root.form.problems[PlacementForm.From]
        question: root.form.fromQuestion
        today: root.form.today

        onChosen: day => root.form.setFrom(day)
    }
    DayField {
        Layout.fillWidth: true
        day: root.form.back
        noDay: qsTr("Not known yet")
        objectName: "placementBack"
        problem: root.form.problems[PlacementForm.Back]
        question: qsTr("The first day back")
        today: root.form.today
        visible: root.form.purpose === PlacementForm.Suspend

        onChosen: day => root.form.setBack(day)
    }
    TermsFields {
        Layout.fillWidth: true
        form: root.form
        visible: root.starts || root.changes
    }
    KeptField {
        Layout.fillWidth: true
        hint: qsTr("Only if somebody funds it")
        name: qsTr("What it counts as, and for whom")
        objectName: "placementFunder"
        person: root.form.formId
        stored: root.form.funder
        visible: root.starts

        onEdited: text => root.form.type(PlacementForm.FunderField, text)
    }
    VisitText {
        Layout.fillWidth: true
        hint: root.form.purpose === PlacementForm.Suspend ? qsTr("A broken arm, the busy season is over …") : ""
        name: root.form.reasonQuestion
        objectName: "placementReason"
        savedWords: ""
        stored: root.form.reason
        visit: root.form.formId

        onEdited: text => root.form.type(PlacementForm.ReasonField, text)
    }
    ProblemLine {
        Layout.fillWidth: true
        text: root.form.problems[PlacementForm.Reason]
    }
    Column {
        id: moves

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: moveToggles.count > 0

        Repeater {
            id: moveToggles

            model: root.form.movesFrom

            delegate: Toggle {
                id: move

                required property int index
                required property string modelData

                checked: root.form.isMovingFrom[move.index]
                detail: qsTr("Its last day is the day before this one begins.")
                objectName: "moveFrom" + move.index
                text: qsTr("This takes the place of %1").arg(move.modelData)
                width: moves.width

                onToggled: root.form.toggleMove(move.index)
            }
        }
    }
    Column {
        id: notices

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: noticeBanners.count > 0

        Repeater {
            id: noticeBanners

            model: root.form.notices

            delegate: Banner {
                required property string modelData

                glyph: Glyph.info
                text: modelData
                width: notices.width
            }
        }
    }

    footer: [
        SavedWords {
            Layout.fillWidth: true
            objectName: "placementKept"
            text: root.form.savedWords
            visible: text !== ""
        },
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            ActionButton {
                objectName: "placementThrowAway"
                text: qsTr("Throw away")
                visible: root.form.savedWords !== ""

                onClicked: root.form.throwAway()
            }
            ActionButton {
                Layout.fillWidth: true
                kind: ActionButton.Kind.Primary
                objectName: "placementSave"
                text: root.form.saveWords

                onClicked: root.form.save()
            }
        }
    ]
}

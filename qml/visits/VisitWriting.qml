// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What is written about a visit: what for, what was seen, what each of them says, what was agreed, when next.
ColumnLayout {
    id: root

    required property VisitEditor visit

    function placeOf(field: int): Item {
        switch (field) {
        case VisitEditor.Purpose:
            return purpose;
        case VisitEditor.EmployersView:
            return employersView;
        case VisitEditor.PersonsView:
            return personsView;
        default:
            return seen;
        }
    }
    function takeFocus(field: int): void {
        if (field === VisitEditor.NextVisit)
            nextVisit.takeFocus();
        else
            root.placeOf(field).forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gap

    Card {
        id: words

        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2 * padding

        ColumnLayout {
            id: column

            spacing: Theme.snug
            width: words.innerWidth

            VisitText {
                id: seen

                Layout.fillWidth: true
                enabled: root.visit.mine
                hint: qsTr("What you saw and heard, as it was")
                name: qsTr("What you saw")
                objectName: "visitSeen"
                savedWords: root.visit.saved[VisitEditor.Seen] ?? ""
                stored: root.visit.texts[VisitEditor.Seen] ?? ""
                visit: root.visit.visitId

                onEdited: text => root.visit.type(VisitEditor.Seen, text)
                onFinished: root.visit.leave(VisitEditor.Seen)
            }
            VisitText {
                id: personsView

                Layout.fillWidth: true
                enabled: root.visit.mine
                hint: qsTr("In their own words, or what they showed")
                name: qsTr("What %1 says").arg(root.visit.calledName)
                objectName: "visitPersonsView"
                savedWords: root.visit.saved[VisitEditor.PersonsView] ?? ""
                stored: root.visit.texts[VisitEditor.PersonsView] ?? ""
                visit: root.visit.visitId

                onEdited: text => root.visit.type(VisitEditor.PersonsView, text)
                onFinished: root.visit.leave(VisitEditor.PersonsView)
            }
            VisitText {
                id: employersView

                Layout.fillWidth: true
                enabled: root.visit.mine
                name: qsTr("What the employer says")
                objectName: "visitEmployersView"
                savedWords: root.visit.saved[VisitEditor.EmployersView] ?? ""
                stored: root.visit.texts[VisitEditor.EmployersView] ?? ""
                visible: root.visit.atEmployer || stored !== ""
                visit: root.visit.visitId

                onEdited: text => root.visit.type(VisitEditor.EmployersView, text)
                onFinished: root.visit.leave(VisitEditor.EmployersView)
            }
            VisitText {
                id: purpose

                Layout.fillWidth: true
                enabled: root.visit.mine
                name: qsTr("What the visit was for")
                objectName: "visitPurpose"
                savedWords: root.visit.saved[VisitEditor.Purpose] ?? ""
                stored: root.visit.texts[VisitEditor.Purpose] ?? ""
                visit: root.visit.visitId

                onEdited: text => root.visit.type(VisitEditor.Purpose, text)
                onFinished: root.visit.leave(VisitEditor.Purpose)
            }
        }
    }
    ActionsCard {
        Layout.fillWidth: true
        visit: root.visit
    }
    NextVisitCard {
        id: nextVisit

        Layout.fillWidth: true
        visit: root.visit
    }
    NotesCard {
        Layout.fillWidth: true
        visit: root.visit
    }
}

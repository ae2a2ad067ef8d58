// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// An employer: whom to ring, who works there, and one more contact; or a new employer.
Sheet {
    id: root

    required property EmployerScreen employer

    readonly property bool isNew: employer.isNew
    // In the order of EmployerScreen's fields.
    readonly property list<string> questions: [qsTr("What it is called"), qsTr("Address"), qsTr("Whom to ask for"), qsTr("What they do there"), qsTr("Phone")]

    signal registerAsked(string workplace)
    signal personAsked(string personId)

    function askRegister(): void {
        const workplace = root.employer.employerId;
        root.close();
        root.registerAsked(workplace);
    }
    function askPerson(personId: string): void {
        root.close();
        root.personAsked(personId);
    }

    objectName: "employerSheet"
    subtitle: root.employer.address
    title: root.isNew ? qsTr("A new employer") : root.employer.name
    visible: root.employer.isOpen

    onDismissed: root.employer.close()

    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.employer.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: contacts

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: contactButtons.count > 0

        Repeater {
            id: contactButtons

            model: root.employer.contacts

            delegate: EmployerContact {
                width: contacts.width
            }
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        text: qsTr("Nobody to ask for is written down yet.")
        visible: !root.isNew && root.employer.contacts.count === 0
    }
    ActionButton {
        Layout.fillWidth: true
        glyph: Glyph.checklist
        objectName: "employerRegister"
        text: qsTr("Today’s register there")
        visible: !root.isNew && root.employer.people.count > 0

        onClicked: root.askRegister()
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Who works there")
        visible: root.employer.people.count > 0
    }
    Column {
        id: people

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: personButtons.count > 0

        Repeater {
            id: personButtons

            model: root.employer.people

            delegate: ListButton {
                id: person

                required property int index
                required property string personId
                required property string name
                required property string days
                required property string standing

                detail: person.days === "" ? person.standing : person.days + "\n" + person.standing
                glyph: Glyph.person
                objectName: "employerPerson" + person.index
                text: person.name
                width: people.width

                onClicked: root.askPerson(person.personId)
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        text: root.isNew ? qsTr("The place") : qsTr("Somebody else to ask for")
    }
    Repeater {
        model: 5 // not the questions: they are made anew with another language

        delegate: KeptField {
            id: field

            required property int index

            Layout.fillWidth: true
            inputMethodHints: field.index === EmployerScreen.ContactPhone ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
            name: root.questions[field.index]
            objectName: "employerField" + field.index
            person: root.employer.employerId
            problem: root.employer.problems[field.index]
            stored: root.employer.texts[field.index]
            visible: root.isNew || field.index >= EmployerScreen.ContactName

            onEdited: text => root.employer.type(field.index, text)
        }
    }

    footer: [
        SavedWords {
            Layout.fillWidth: true
            text: root.employer.savedWords
            visible: text !== ""
        },
        ActionButton {
            Layout.fillWidth: true
            kind: root.isNew ? ActionButton.Kind.Primary : ActionButton.Kind.Outline
            objectName: "employerAdd"
            text: root.isNew ? qsTr("Add the employer") : qsTr("Add this contact")
            visible: root.isNew || root.employer.savedWords !== ""

            onClicked: root.employer.add()
        }
    ]
}

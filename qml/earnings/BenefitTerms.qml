// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The dates of a benefit, and what decides which figures count for it.
Column {
    id: root

    required property BenefitsEditor benefits

    spacing: Theme.snug

    GridLayout {
        columnSpacing: Theme.gap
        columns: root.width < Theme.scaled(480) ? 1 : 2
        rowSpacing: Theme.snug
        width: root.width

        BenefitField {
            benefits: root.benefits
            field: BenefitsEditor.From
            hint: qsTr("5 June 2024")
            label: qsTr("Since")
        }
        BenefitField {
            benefits: root.benefits
            field: BenefitsEditor.To
            hint: qsTr("Empty: they still get it")
            label: qsTr("Last day")
        }
        BenefitField {
            benefits: root.benefits
            field: BenefitsEditor.AssessmentDay
            hint: qsTr("1 to 31")
            inputMethodHints: Qt.ImhDigitsOnly
            label: qsTr("Day of the month on which their assessment period begins")
            visible: root.benefits.isCredit
        }
        BenefitField {
            benefits: root.benefits
            field: BenefitsEditor.CycleWeeks
            hint: qsTr("Empty: none")
            inputMethodHints: Qt.ImhDigitsOnly
            label: qsTr("Weeks after which their pattern of work repeats")
            visible: root.benefits.isWork
        }
    }
    ChoiceChips {
        choices: [...root.benefits.housingChoices]
        chosen: root.benefits.housing
        stem: "benefitHousing"
        title: qsTr("Is there money for housing costs in it?")
        visible: root.benefits.isCredit
        width: root.width

        onPicked: choice => root.benefits.chooseHousing(choice)
    }
    ChoiceChips {
        choices: [...root.benefits.capabilityChoices]
        chosen: root.benefits.capability
        stem: "benefitCapability"
        title: qsTr("Limited capability for work?")
        visible: root.benefits.isCredit
        width: root.width

        onPicked: choice => root.benefits.chooseCapability(choice)
    }
    ChoiceChips {
        choices: [...root.benefits.jurisdictionChoices]
        chosen: root.benefits.jurisdiction
        stem: "benefitRules"
        title: qsTr("Whose rules count?")
        width: root.width

        onPicked: choice => root.benefits.chooseJurisdiction(choice)
    }
    SavedWords {
        text: root.benefits.savedWords
        width: root.width
    }
}

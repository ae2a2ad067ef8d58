// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// One benefit: a line, and below it its terms when it is open.
Column {
    id: root

    required property BenefitsEditor benefits
    required property string benefitId
    required property string name
    required property string about
    required property string missing

    readonly property bool open: root.benefits.openId === root.benefitId

    spacing: Theme.tight

    ListButton {
        detail: root.about + (root.about !== "" && root.missing !== "" ? "\n" : "") + root.missing
        endGlyph: root.open ? Glyph.expandMore : Glyph.chevronRight
        glyph: root.missing !== "" ? Glyph.questionMark : ""
        objectName: root.objectName + "Line"
        text: root.name
        tone: root.missing !== "" ? Theme.attention : Theme.ink
        width: root.width

        onClicked: root.open ? root.benefits.close() : root.benefits.open(root.benefitId)
    }
    Once {
        needed: root.open

        delegate: BenefitTerms {
            benefits: root.benefits
            width: root.width
        }
    }
}

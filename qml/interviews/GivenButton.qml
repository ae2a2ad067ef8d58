// SPDX-License-Identifier: Apache-2.0
import Alongside.Controls

// A button in the hands of the person: large, with a word and a sign.
ActionButton {
    implicitHeight: Math.max(72, implicitContentHeight + 2 * Theme.gap)
    kind: ActionButton.Kind.Outline
    labelSize: Theme.scaled(22)
    leftPadding: Theme.roomy
    rightPadding: Theme.roomy
}

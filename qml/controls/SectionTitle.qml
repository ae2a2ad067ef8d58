// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The heading of one part of a page.
Label {
    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.title
    strong: true
}

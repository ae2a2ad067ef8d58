// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One place of the rail: what stands in the header above it, and what a touch on that does.
FocusScope {
    property string title
    property string subtitle
    // True when the header opens something, as the register's day does.
    property bool headerOpens: false
    property string headerSpokenAs
    // Where the words begin, so that headers and cards stand on one line.
    property int sideMargin: width < 700 ? 16 : 32

    signal headerOpened
}

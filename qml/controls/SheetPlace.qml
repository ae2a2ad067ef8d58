// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Where a sheet stands that a SheetMaker makes.
Item {
    default property Sheet sheet
}

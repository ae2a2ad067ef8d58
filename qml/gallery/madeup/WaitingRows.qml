// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: lines of the sync page.
ListModel {
}

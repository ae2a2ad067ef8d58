// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: faces of a head count.
ListModel {
}

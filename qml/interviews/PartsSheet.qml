// SPDX-License-Identifier: Apache-2.0
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The parts of the interview where there is no room for them beside or above its questions.
Sheet {
    id: root

    required property InterviewScreen interview

    objectName: "partsSheet"
    subtitle: root.interview.title
    title: qsTr("Parts of the interview")

    PartList {
        Layout.fillWidth: true
        interview: root.interview
        objectName: "partsInSheet"

        onChosen: root.close()
    }
}

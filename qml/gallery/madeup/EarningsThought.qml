// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: a shift that is only thought of.
QtObject {
    id: root

    property string hours
    property string pay
    property bool asked: root.hours !== "" || root.pay !== ""
    readonly property GuardLines lines: GuardLines {
    }

    function setHours(typed: string): void {
        root.hours = typed;
    }
    function setPay(typed: string): void {
        root.pay = typed;
        root.lines.fillOver();
    }

    Component.onCompleted: root.lines.clear()
}

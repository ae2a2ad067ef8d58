// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: how the tablet looks and speaks.
QtObject {
    enum Theme {
        Light,
        Dark,
        Sunlight
    }
    enum Motion {
        Short,
        None
    }

    property int theme: AppSettings.Theme.Light
    property real textScale: 1.0
    property string language: "en"
    property int motion: AppSettings.Motion.Short
}

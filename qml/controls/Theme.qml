// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// Every colour, size, weight and duration of the interface; pages name what they mean, never what it looks like.
QtObject {
    id: root

    enum Palette {
        Light,
        Dark,
        Sunlight
    }

    property int palette: Theme.Palette.Light
    // 1.0 to 2.0: what the coach chose in Settings, never smaller than the design's own sizes.
    property real textScale: 1.0
    property bool motion: true

    readonly property bool dark: palette === Theme.Palette.Dark
    readonly property bool sunlight: palette === Theme.Palette.Sunlight

    readonly property color paper: pick("#f5f3ee", "#11171c", "#ffffff")
    readonly property color surface: pick("#ffffff", "#1a2229", "#ffffff")
    readonly property color sunk: pick("#efede6", "#232d35", "#f2f2f2")
    readonly property color ink: pick("#17212b", "#f3f1ec", "#000000")
    readonly property color quiet: pick("#50606e", "#aab6bf", "#1f1f1f")
    readonly property color line: pick("#dad6cc", "#36424c", "#000000")
    // The edge of something that is typed into or ticked: 3:1 against what is behind it.
    readonly property color edge: pick("#7a8690", "#7f8d98", "#000000")
    readonly property color brand: pick("#0b6757", "#63cdb5", "#00382e")
    readonly property color brandPressed: pick("#084d41", "#8adfcb", "#000000")
    readonly property color brandInk: pick("#ffffff", "#06241e", "#ffffff")
    readonly property color brandSoft: pick("#e0f0eb", "#17372f", "#e4f3ee")
    readonly property color attention: pick("#8c4a00", "#f3b664", "#5a2c00")
    readonly property color attentionSoft: pick("#fbebd3", "#38290f", "#fff0d6")
    readonly property color danger: pick("#a5231c", "#ff9f95", "#7a0e08")
    readonly property color dangerSoft: pick("#fbe4e1", "#431f1c", "#ffe9e6")
    readonly property color focus: pick("#1a56c4", "#8fb8ff", "#0000c0")
    readonly property color present: pick("#7dbfb0", "#3f9c88", "#00382e")
    readonly property color shade: pick("#8017212b", "#b3000000", "#b3000000")
    // Away marks and words laid over everything, the opposite of the page behind them.
    readonly property color inverse: pick("#17212b", "#f3f1ec", "#000000")
    readonly property color inverseInk: pick("#ffffff", "#17212b", "#ffffff")

    readonly property var tints: dark ? ["#4a3a1b", "#1f463d", "#3c3459", "#21405f", "#57302c"] : sunlight ? ["#ffffff", "#ffffff", "#ffffff", "#ffffff", "#ffffff"] : ["#fbebd3", "#e0f0eb", "#e8e2f3", "#dce9f8", "#fbe4e1"]

    readonly property string family: regularFile.name
    readonly property string iconFamily: iconFile.name
    readonly property int weight: sunlight ? Font.DemiBold : Font.Normal
    readonly property int strongWeight: sunlight ? Font.ExtraBold : Font.DemiBold

    readonly property int small: scaled(15)
    readonly property int body: scaled(17)
    readonly property int title: scaled(20)
    readonly property int heading: scaled(26)
    readonly property int display: scaled(34)

    readonly property int hair: 4
    readonly property int tight: 8
    readonly property int snug: 12
    readonly property int gap: 16
    readonly property int roomy: 24
    readonly property int wide: 32

    readonly property int cardRadius: 16
    readonly property int buttonRadius: 14
    readonly property int smallRadius: 8
    readonly property int border: sunlight ? 2 : 1
    readonly property int strongBorder: sunlight ? 3 : 2

    // The smallest side of anything a finger is meant to hit.
    readonly property int touch: 48
    readonly property int primaryHeight: Math.max(52, scaled(17) + 32)

    readonly property int quick: motion ? 120 : 0
    readonly property int calm: motion ? 220 : 0

    readonly property FontLoader regularFile: FontLoader {
        source: Qt.resolvedUrl("fonts/AtkinsonHyperlegibleNext-400Regular.ttf")
    }
    readonly property FontLoader strongFile: FontLoader {
        source: Qt.resolvedUrl("fonts/AtkinsonHyperlegibleNext-600SemiBold.ttf")
    }
    readonly property FontLoader sunlightFile: FontLoader {
        source: Qt.resolvedUrl("fonts/AtkinsonHyperlegibleNext-800ExtraBold.ttf")
    }
    readonly property FontLoader iconFile: FontLoader {
        source: Qt.resolvedUrl("icons/MaterialSymbolsRounded-500.ttf")
    }

    function pick(light: color, dark: color, sunlight: color): color {
        return [light, dark, sunlight][root.palette];
    }

    // Design units of type, or of something that must grow with type, in pixels.
    function scaled(units: real): int {
        return Math.round(units * root.textScale);
    }
}

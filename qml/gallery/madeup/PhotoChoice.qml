// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: where a picture comes from.
QtObject {
    id: root

    readonly property CameraView camera: CameraView {
    }
    property list<url> offered: []
    property string emptySentence: "There are no pictures on this tablet. Take one with its camera, then come back."

    function look(): void {
        root.camera.start();
    }
    function end(): void {
        root.camera.stop();
    }
    function choose(file: url): void {
    }
}

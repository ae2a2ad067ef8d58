// SPDX-License-Identifier: Apache-2.0

// A sheet that is made when it is first asked for, and kept. Its delegate is a SheetPlace.

Kept {
    id: root

    function sheet(): Sheet {
        root.opened = true;
        return (root.made as SheetPlace).sheet;
    }

    shown: false
}

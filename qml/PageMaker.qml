// SPDX-License-Identifier: Apache-2.0
import Alongside.Controls

// A page that is made when it is first in front, and kept.
Kept {
    readonly property ScreenPage page: made as ScreenPage
}

// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

// All the sheets there are: a sheet lies over everything, so it must go before what is below it is locked.
QtObject {
    // Every sheet closes at once, without a movement; a field that is being typed into ends first, and is saved.
    signal putAway
}

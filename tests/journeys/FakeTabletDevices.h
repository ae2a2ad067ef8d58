// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/TabletDevices.h"
#include "tests/app/screens/FakeDevices.h"

namespace alongside {

/// A tablet's devices with a microphone that hears, and a camera that sees what `seer` is shown: the one that the
/// tablet made last, null until then.
struct FakeTabletDevices : TabletDevices {
    explicit FakeTabletDevices(FakeCamera *&seer)
    {
        microphone = [] { return std::make_unique<FakeMicrophone>(); };
        camera = [&seer] {
            auto made = std::make_unique<FakeCamera>();
            seer = made.get();
            return made;
        };
    }
};

} // namespace alongside

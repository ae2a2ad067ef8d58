// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/World.h"

namespace alongside {

/// What goes wrong in a world, one thing at a time.
class Misfortunes {
public:
    explicit Misfortunes(World &world) : m_world{world} { }

    /// A tablet's fault befalls that tablet.
    void suffer(Fault fault, int index);
    /// Its coach becomes relief staff, or a coach again.
    void changeScope(int index);

private:
    bool happens(Fault fault, int index);
    bool harmTablet(Fault fault, int index);
    bool harmDisk(Fault fault, int index);
    bool declareLost(int index);
    bool drain(int index);
    bool clone(int index);
    bool passTime();
    bool updateApp(int index);
    bool loseBytes(int index);

    World &m_world;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <random>

namespace alongside {

/// The only source of chance in a simulated world: the same decisions for the same seed, on every machine.
class Chance {
public:
    explicit Chance(quint64 seed) : m_engine{seed} { }

    /// 0 … bound − 1. (std::uniform_int_distribution differs between libraries.)
    int below(int bound) { return int(m_engine() % quint64(bound)); }
    int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    bool oneIn(int times) { return below(times) == 0; }
    quint64 seed() { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace alongside

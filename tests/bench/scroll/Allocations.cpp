// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/scroll/Allocations.h"

#include <atomic>
#include <cstddef>

namespace {

std::atomic<long> counted{0};

} // namespace

// glibc's own, under the name that it keeps for whoever counts; C++ and Qt come through here too.
extern "C" void *__libc_malloc(std::size_t size); // NOLINT
extern "C" void *malloc(std::size_t size) noexcept
{
    counted.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}

namespace alongside::bench {

long allocations() { return counted.load(std::memory_order_relaxed); }

} // namespace alongside::bench

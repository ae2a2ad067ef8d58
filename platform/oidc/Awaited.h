// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace alongside {

/// An answer that comes later, from another thread, once. Any thread.
template <typename Value> class Awaited {
public:
    void set(Result<Value> answer)
    {
        {
            const std::lock_guard lock{m_mutex};
            m_answer = std::move(answer);
        }
        m_came.notify_all();
    }

    /// Nothing: it has not come within that time.
    std::optional<Result<Value>> within(std::chrono::milliseconds patience) const
    {
        std::unique_lock lock{m_mutex};
        m_came.wait_for(lock, patience, [this] { return m_answer.has_value(); });
        return m_answer;
    }

    /// Nothing: it has not come yet.
    std::optional<Result<Value>> now() const
    {
        const std::lock_guard lock{m_mutex};
        return m_answer;
    }

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_came;
    std::optional<Result<Value>> m_answer;
};

} // namespace alongside

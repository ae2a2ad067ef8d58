// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Error.h"

#include <optional>
#include <utility>
#include <variant>

namespace alongside {

/// A value or an Error: the part of std::expected (C++23) that this house needs. Reading the absent side asserts.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_outcome{std::in_place_index<0>, std::move(value)} { }
    Result(Error error) : m_outcome{std::in_place_index<1>, std::move(error)} { }

    explicit operator bool() const { return m_outcome.index() == 0; }

    T &value() & { return present(); }
    const T &value() const & { return const_cast<Result *>(this)->present(); }
    T &&value() && { return std::move(present()); }
    T &operator*() & { return present(); }
    const T &operator*() const & { return const_cast<Result *>(this)->present(); }
    T &&operator*() && { return std::move(present()); }
    T *operator->() { return &present(); }
    const T *operator->() const { return &const_cast<Result *>(this)->present(); }

    const Error &error() const
    {
        Q_ASSERT(m_outcome.index() == 1);
        return *std::get_if<1>(&m_outcome);
    }

private:
    T &present()
    {
        Q_ASSERT(m_outcome.index() == 0);
        return *std::get_if<0>(&m_outcome);
    }

    std::variant<T, Error> m_outcome;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error{std::move(error)} { }

    explicit operator bool() const { return !m_error; }

    const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace alongside

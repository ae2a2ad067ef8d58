// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"

#include <random>

namespace alongside {

/// The same ids and secrets on every run with the same seed.
class FakeIds final : public IdSource {
public:
    explicit FakeIds(quint64 seed = 1);

    QString newId() override;
    QByteArray secret(int bytes) override;

private:
    std::mt19937_64 m_random;
    qint64 m_milliseconds = 1'790'000'000'000;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CountSums.h"

#include <QMap>

#include <algorithm>
#include <limits>
#include <optional>

namespace alongside {

/// A reader with patience: tries numbers for everything that is hidden, one after another, until all sums hold.
class SumReader {
public:
    SumReader(const CountSums &known, const QSet<QString> &hidden) : m_known{known}
    {
        for (auto count = known.counts.begin(); count != known.counts.end(); ++count)
            m_values.insert(count.key(), hidden.contains(count.key()) ? std::nullopt : std::optional{count.value()});
        for (const QString &name : hidden)
            m_hidden.append(name);
        m_hidden.sort();
    }

    /// The first hidden count that can be only one number; empty: none.
    QString told()
    {
        for (const QString &name : std::as_const(m_hidden))
            if (!canBeOther(name)) return name;
        return {};
    }

private:
    static constexpr int farthest = 12; ///< from the true number: a table of few people has its others nearby

    bool canBeOther(const QString &name)
    {
        const int truth = m_known.counts.value(name);
        for (int distance = 1; distance <= farthest; ++distance)
            for (const int value : {truth + distance, truth - distance}) {
                m_steps = 0;
                if (value >= 0 && fits(name, value)) return true;
            }
        return false;
    }

    /// Takes the count for that, and whatever follows from it; then guesses on.
    bool fits(const QString &name, int value)
    {
        const auto before = m_values;
        m_values[name] = value;
        const bool isRight = follow() && guessOn();
        m_values = before;
        return isRight;
    }

    /// Fills in every sum with one gap. False: a sum that cannot hold.
    bool follow()
    {
        for (bool grows = true; grows;) {
            grows = false;
            for (const CountSum &sum : m_known.sums) {
                int rest = 0;
                int gaps = 0;
                QString gap;
                const auto look = [&](const QString &each, int sign) {
                    const auto value = m_values.value(each);
                    rest += sign * value.value_or(0);
                    gaps += value ? 0 : 1;
                    if (!value) gap = each;
                };
                for (const QString &part : sum.parts)
                    look(part, 1);
                look(sum.whole, -1);
                if (gaps == 0 && rest != 0) return false;
                if (gaps == 0 && rest == 0) continue;
                if (gaps > 1) {
                    if (m_values.value(sum.whole) && rest > 0) return false; // too many already
                    continue;
                }
                const int value = gap == sum.whole ? rest : -rest;
                if (value < 0) return false;
                m_values[gap] = value;
                grows = true;
            }
        }
        return true;
    }

    bool guessOn()
    {
        if (++m_steps > mostSteps)
            return false; // then it is taken for told: a test that fails, and not one that passes
        const auto open =
            std::find_if(m_hidden.begin(), m_hidden.end(), [&](const QString &name) { return !m_values.value(name); });
        if (open == m_hidden.end()) return true;
        const QString name = *open;
        const int truth = m_known.counts.value(name);
        for (int distance = 0; distance <= farthest; ++distance)
            for (const int value : {truth + distance, truth - distance})
                if (value >= 0 && fits(name, value)) return true;
        return false;
    }

    static constexpr int mostSteps = 20'000;

    const CountSums &m_known;
    QMap<QString, std::optional<int>> m_values;
    QStringList m_hidden;
    int m_steps = 0;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/domain/HiddenCounts.h"

#include <climits>

namespace alongside {

namespace {

/// What is hidden grows until nothing can be told.
class GrowingHidden {
public:
    GrowingHidden(const CountSums &known, const QSet<QString> &decided, const QSet<QString> &hidden)
        : m_known{known}, m_decided{decided}, m_hidden{hidden}
    {
        for (auto count = known.counts.begin(); count != known.counts.end(); ++count)
            if (count.value() < smallestShownCount && !decided.contains(count.key())) m_hidden.insert(count.key());
    }

    std::optional<QSet<QString>> grown()
    {
        while (m_isPossible) {
            const qsizetype before = m_hidden.size();
            for (const CountSum &sum : m_known.sums)
                protect(sum);
            if (m_hidden.size() > before) continue; // which may leave another alone
            const QSet<QString> told = toldCounts(m_known, m_hidden);
            if (told.isEmpty()) return m_hidden;
            hideBeside(told);
        }
        return std::nullopt;
    }

private:
    /// One that is hidden alone in a sum follows from the rest; several that are next to nothing together do as well,
    /// where the whole is shown.
    void protect(const CountSum &sum)
    {
        while (m_isPossible) {
            int hidden = m_hidden.contains(sum.whole) ? 1 : 0;
            int together = 0;
            for (const QString &part : sum.parts) {
                if (!m_hidden.contains(part)) continue; // everybody sees it
                ++hidden;
                together += m_known.counts.value(part);
            }
            const bool isTold = !m_hidden.contains(sum.whole) && together < smallestShownCount;
            if (hidden == 0 || (hidden > 1 && !isTold)) return;
            if (hidden == sum.parts.size() + 1) return; // all of it
            m_isPossible = hideMoreOf(sum);
        }
    }

    void hideBeside(const QSet<QString> &told)
    {
        bool hasMore = false;
        for (const CountSum &sum : m_known.sums) {
            const QStringList all = sum.parts + QStringList{sum.whole};
            for (const QString &name : all)
                if (told.contains(name)) {
                    hasMore = hideMoreOf(sum) || hasMore;
                    break;
                }
        }
        for (const CountSum &sum : m_known.sums) // further away
            if (!hasMore) hasMore = hideMoreOf(sum);
        m_isPossible = hasMore;
    }

    /// The whole goes last: it is in other sums. Whether there was anything that may be hidden.
    bool hideMoreOf(const CountSum &sum) { return hideSmallestOf(sum.parts) || hideSmallestOf({sum.whole}); }

    bool hideSmallestOf(const QStringList &names)
    {
        std::optional<int> smallest;
        for (const QString &name : names)
            if (mayHide(name)) smallest = std::min(smallest.value_or(INT_MAX), m_known.counts.value(name));
        for (const QString &name : names)
            if (mayHide(name) && m_known.counts.value(name) == smallest) m_hidden.insert(name);
        return smallest.has_value();
    }

    bool mayHide(const QString &name) const { return !m_hidden.contains(name) && !m_decided.contains(name); }

    const CountSums &m_known;
    const QSet<QString> &m_decided;
    QSet<QString> m_hidden;
    bool m_isPossible = true;
};

} // namespace

std::optional<QSet<QString>> hiddenCounts(
    const CountSums &known, const QSet<QString> &decided, const QSet<QString> &hiddenOfDecided)
{
    return GrowingHidden{known, decided, hiddenOfDecided}.grown();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CountSums.h"

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

constexpr double nextToNothing = 1e-7;
/// Bland's rule ends by itself; this is for rounding that would make it go round.
constexpr int mostPivots = 2000;
constexpr int notBasic = -1;

/// All numbers that keep the sums, in the standard form of linear programming: basic counts as a sum over the others.
/// It walks from corner to corner of what is possible, and notes at each which counts differ from the true ones.
class OtherNumbers {
public:
    OtherNumbers(const CountSums &known, const QStringList &names) : m_places(names.size())
    {
        QHash<QString, int> places;
        for (const QString &name : names) {
            places.insert(name, int(m_true.size()));
            m_true.append(known.counts.value(name));
        }
        m_values = QList<double>(m_true.begin(), m_true.end());
        m_hasOther = QList<bool>(m_true.size(), false);
        m_places.fill(notBasic);
        for (const CountSum &sum : known.sums)
            addLine(sum, places);
        eliminate();
        toACorner();
    }

    bool hasOther(int count)
    {
        for (const Way way : {Way::Up, Way::Down})
            if (!m_hasOther.at(count)) walk(count, way);
        return m_hasOther.at(count);
    }

private:
    enum class Way { Up, Down };
    using Line = QList<double>;

    void addLine(const CountSum &sum, const QHash<QString, int> &places)
    {
        Line line(m_true.size(), 0.0);
        bool hasAny = false;
        const auto add = [&](const QString &name, double factor) {
            const auto place = places.constFind(name);
            if (place == places.cend()) return; // everybody sees it
            line[*place] += factor;
            hasAny = true;
        };
        for (const QString &part : sum.parts)
            add(part, 1.0);
        add(sum.whole, -1.0);
        if (hasAny) m_lines.append(line);
    }

    void eliminate()
    {
        int next = 0;
        for (int count = 0; count < m_true.size() && next < m_lines.size(); ++count) {
            int found = next;
            while (found < m_lines.size() && std::abs(m_lines.at(found).at(count)) < nextToNothing)
                ++found;
            if (found == m_lines.size()) continue; // it is free
            m_lines.swapItemsAt(found, next);
            m_basic.append(notBasic);
            pivot(next++, count);
        }
        m_lines.resize(next); // the others say nothing more
    }

    /// Makes that count the basic one of the line.
    void pivot(int line, int count)
    {
        const double factor = m_lines.at(line).at(count);
        for (double &each : m_lines[line])
            each /= factor;
        for (int other = 0; other < m_lines.size(); ++other) {
            const double times = m_lines.at(other).at(count);
            if (other == line || std::abs(times) < nextToNothing) continue;
            for (int place = 0; place < m_true.size(); ++place)
                m_lines[other][place] -= times * m_lines.at(line).at(place);
        }
        if (m_basic.at(line) != notBasic) m_places[m_basic.at(line)] = notBasic;
        m_basic[line] = count;
        m_places[count] = line;
    }

    /// From the true numbers, which lie in the middle: each that is not basic goes down to none, or as far as it can.
    void toACorner()
    {
        for (int count = 0; count < m_true.size(); ++count)
            if (m_places.at(count) == notBasic && m_values.at(count) > nextToNothing) {
                const int limiting = lineThatLimits(count, -1.0, m_values.at(count));
                const double step = limiting == notBasic ? m_values.at(count) : stepTo(limiting, count);
                move(count, -step);
                if (limiting != notBasic) pivot(limiting, count);
                note();
            }
    }

    double stepTo(int line, int count) const
    {
        return m_values.at(m_basic.at(line)) / std::abs(m_lines.at(line).at(count));
    }

    /// The line whose basic count is the first to come to none while that count grows (or falls); the earliest count of
    /// several. None within that far: notBasic.
    int lineThatLimits(int count, double direction, double farthest) const
    {
        int limiting = notBasic;
        double nearest = farthest;
        for (int line = 0; line < m_lines.size(); ++line) {
            if (m_lines.at(line).at(count) * direction < nextToNothing) continue; // its basic count grows, or stays
            const double step = stepTo(line, count);
            const bool isEarlier =
                limiting != notBasic && step < nearest + nextToNothing && m_basic.at(line) < m_basic.at(limiting);
            if (step < nearest - nextToNothing || isEarlier) {
                limiting = line;
                nearest = std::min(nearest, step);
            }
        }
        return limiting;
    }

    void move(int count, double by)
    {
        m_values[count] += by;
        for (int line = 0; line < m_lines.size(); ++line) {
            double &value = m_values[m_basic.at(line)];
            value -= m_lines.at(line).at(count) * by;
            if (std::abs(value) < nextToNothing) value = 0;
        }
        if (std::abs(m_values.at(count)) < nextToNothing) m_values[count] = 0;
    }

    /// The count that grows next, by Bland's rule; the walked one itself while it is none.
    int entering(int walked, Way way) const
    {
        const int line = m_places.at(walked);
        if (line == notBasic) return way == Way::Up ? walked : notBasic;
        for (int count = 0; count < m_true.size(); ++count) {
            if (m_places.at(count) != notBasic) continue; // is basic
            const double growth = -m_lines.at(line).at(count);
            if (way == Way::Up ? growth > nextToNothing : growth < -nextToNothing) return count;
        }
        return notBasic;
    }

    void walk(int walked, Way way)
    {
        for (int pivots = 0; pivots < mostPivots && !m_hasOther.at(walked); ++pivots) {
            const int count = entering(walked, way);
            if (count == notBasic) return; // it is as far as it can be
            const int limiting = lineThatLimits(count, 1.0, HUGE_VAL);
            if (limiting == notBasic) return noteAlong(count);
            move(count, stepTo(limiting, count));
            pivot(limiting, count);
            note();
        }
    }

    /// Nothing limits it: a step of one is possible, and one of six where that leaves no people in parts.
    void noteAlong(int count)
    {
        for (const double step : {1.0, 6.0}) {
            const QList<double> before = m_values;
            move(count, step);
            note();
            m_values = before;
        }
    }

    /// People are whole.
    void note()
    {
        const auto isWhole = [](double value) { return std::abs(value - std::round(value)) < nextToNothing; };
        if (!std::all_of(m_values.cbegin(), m_values.cend(), isWhole)) return; // proves nothing
        for (int count = 0; count < m_true.size(); ++count)
            if (std::lround(m_values.at(count)) != m_true.at(count)) m_hasOther[count] = true;
    }

    QList<int> m_true;
    QList<double> m_values;
    QList<Line> m_lines;
    QList<int> m_basic; ///< the basic count of each line
    QList<int> m_places; ///< the line in which a count is basic
    QList<bool> m_hasOther;
};

} // namespace

QSet<QString> toldCounts(const CountSums &known, const QSet<QString> &hidden)
{
    QStringList names{hidden.begin(), hidden.end()};
    names.sort(); // the same counts are told on every machine
    OtherNumbers others{known, names};
    QSet<QString> told;
    for (int count = 0; count < names.size(); ++count)
        if (!others.hasOther(count)) told.insert(names.at(count));
    return told;
}

} // namespace alongside

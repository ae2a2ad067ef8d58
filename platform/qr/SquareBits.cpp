// SPDX-License-Identifier: Apache-2.0
#include "platform/qr/SquareBits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace alongside {

namespace {

constexpr int surroundings = 4; // a fourth of the picture: more than the largest dark spot of a square that fills it
constexpr int grain = 5; // of 255: what differs less from its surroundings is no drawing

/// Each pixel is the mean of four.
void soften(QImage &grey)
{
    for (int y = 0; y + 1 < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        const uchar *next = grey.constScanLine(y + 1);
        for (int x = 0; x + 1 < grey.width(); ++x)
            line[x] = uchar((line[x] + line[x + 1] + next[x] + next[x + 1]) / 4);
    }
}

/// Sums of all that is above and to the left, so that a mean costs four look-ups.
class Sums {
public:
    explicit Sums(const QImage &grey) : m_width{grey.width() + 1}, m_sums(size_t(m_width) * (grey.height() + 1), 0)
    {
        for (int y = 0; y < grey.height(); ++y) {
            const uchar *line = grey.constScanLine(y);
            quint32 sum = 0;
            for (int x = 0; x < grey.width(); ++x) {
                sum += line[x];
                m_sums[at(x + 1, y + 1)] = m_sums[at(x + 1, y)] + sum;
            }
        }
    }
    /// Right and lower edge excluded.
    quint32 of(int left, int top, int right, int bottom) const
    {
        return m_sums[at(right, bottom)] - m_sums[at(left, bottom)] - m_sums[at(right, top)] + m_sums[at(left, top)];
    }

private:
    size_t at(int x, int y) const { return size_t(y) * m_width + x; }

    int m_width;
    std::vector<quint32> m_sums; // modulo 2^32, which differences do not mind
};

using Runs = std::array<int, 5>; // pixels

/// More lenient than any reader, so that none finds more.
bool isCorner(const Runs &runs)
{
    const double module = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0;
    const auto fits = [module](int run, int modules) { return std::abs(run - modules * module) <= 0.8 * module + 1; };
    return fits(runs[0], 1) && fits(runs[1], 1) && fits(runs[2], 3) && fits(runs[3], 1) && fits(runs[4], 1);
}

/// From a dark place in the middle, up and down.
bool isCornerDownwards(const QImage &bits, int x, int y)
{
    const auto isDark = [&](int line) { return bits.constScanLine(line)[x] == 0; };
    const auto measure = [&](int step, int &middle, int &light, int &dark) {
        int line = y;
        for (int *run : {&middle, &light, &dark})
            for (const bool wanted = run != &light; line >= 0 && line < bits.height() && isDark(line) == wanted;
                 line += step)
                ++*run;
    };
    Runs runs{};
    int below = 0;
    measure(-1, runs[2], runs[1], runs[0]);
    measure(1, below, runs[3], runs[4]);
    runs[2] += below - 1;
    return isCorner(runs);
}

int cornersInLine(const QImage &bits, int y)
{
    const uchar *line = bits.constScanLine(y);
    int corners = 0;
    Runs runs{}; // the last five, the last of them dark
    for (int x = 0; x < bits.width();) {
        int end = x;
        while (end < bits.width() && line[end] == line[x])
            ++end;
        std::rotate(runs.begin(), runs.begin() + 1, runs.end());
        runs[4] = end - x;
        const int middle = end - runs[4] - runs[3] - (runs[2] + 1) / 2;
        const bool isFull = runs[0] > 0 && line[x] == 0;
        corners += isFull && isCorner(runs) && isCornerDownwards(bits, middle, y);
        x = end;
    }
    return corners;
}

} // namespace

QImage bitsOf(QImage grey)
{
    soften(grey);
    const Sums sums{grey};
    const int reach = std::max(4, std::max(grey.width(), grey.height()) / surroundings / 2);
    QImage bits{grey.size(), QImage::Format_Grayscale8};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        uchar *out = bits.scanLine(y);
        const int top = std::max(0, y - reach);
        const int bottom = std::min(grey.height(), y + reach + 1);
        for (int x = 0; x < grey.width(); ++x) {
            const int left = std::max(0, x - reach);
            const int right = std::min(grey.width(), x + reach + 1);
            const int pixels = (right - left) * (bottom - top);
            out[x] = (line[x] + grain) * pixels < int(sums.of(left, top, right, bottom)) ? 0 : 255;
        }
    }
    return bits;
}

int cornersIn(const QImage &bits)
{
    int corners = 0;
    for (int y = 2; y < bits.height(); y += 3)
        corners += cornersInLine(bits, y);
    return corners;
}

} // namespace alongside

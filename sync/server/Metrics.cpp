// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Metrics.h"

#include <algorithm>

namespace alongside {

namespace {

const char *typeWordOf(MetricsText::Kind kind)
{
    switch (kind) {
    case MetricsText::Kind::Counter:
        return "counter";
    case MetricsText::Kind::Gauge:
        return "gauge";
    case MetricsText::Kind::Histogram:
        return "histogram";
    }
    Q_UNREACHABLE();
}

QByteArray escapedHelp(QByteArray text) { return text.replace('\\', "\\\\").replace('\n', "\\n"); }
QByteArray escapedLabel(const QByteArray &text) { return escapedHelp(text).replace('"', "\\\""); }

} // namespace

void Histogram::note(std::chrono::microseconds time)
{
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), time);
    m_counts[size_t(bound - bounds.begin())].add();
    m_microseconds.add(quint64(std::max<qint64>(0, time.count())));
}

std::array<quint64, Histogram::bounds.size() + 1> Histogram::upToEach() const
{
    std::array<quint64, bounds.size() + 1> counts{};
    quint64 sum = 0;
    for (size_t index = 0; index < counts.size(); ++index)
        counts[index] = sum += m_counts[index].value();
    return counts;
}

void MetricsText::begin(const QByteArray &name, Kind kind, const QByteArray &help)
{
    m_name = name;
    m_text += "# HELP " + name + ' ' + escapedHelp(help) + "\n# TYPE " + name + ' ' + typeWordOf(kind) + '\n';
}

void MetricsText::sample(const Labels &labels, const Histogram &histogram)
{
    const auto counts = histogram.upToEach(); // read once: the buckets and the count agree
    for (size_t index = 0; index < counts.size(); ++index) {
        const bool isLast = index == Histogram::bounds.size();
        const QByteArray bound =
            isLast ? QByteArray{"+Inf"} : QByteArray::number(double(Histogram::bounds[index].count()) / 1e6);
        line("_bucket", labels + Labels{{"le", bound}}, QByteArray::number(counts[index]));
    }
    line("_sum", labels, QByteArray::number(histogram.seconds(), 'g', 15));
    line("_count", labels, QByteArray::number(counts.back()));
}

void MetricsText::line(const QByteArray &suffix, const Labels &labels, const QByteArray &value)
{
    QByteArrayList pairs;
    for (const Label &label : labels)
        pairs.append(label.name + "=\"" + escapedLabel(label.value) + '"');
    m_text += m_name + suffix;
    if (!pairs.isEmpty()) m_text += '{' + pairs.join(',') + '}';
    m_text += ' ' + value + '\n';
}

} // namespace alongside

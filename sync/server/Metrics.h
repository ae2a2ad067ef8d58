// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <atomic>
#include <chrono>

namespace alongside {

/// Counts up for as long as the process lives. Any thread, without a lock.
class Counter {
public:
    void add(quint64 more = 1) { m_count.fetch_add(more, std::memory_order_relaxed); }
    quint64 value() const { return m_count.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_count = 0;
};

/// How many there are of something now. Any thread, without a lock.
class Gauge {
public:
    void add(qint64 more) { m_value.fetch_add(more, std::memory_order_relaxed); }
    qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value = 0;
};

/// How long things took, by upper bounds. Any thread, without a lock.
class Histogram {
public:
    /// Upper bounds, each included: from an idle check (1 ms) to the longest wait that a tablet accepts (30 s).
    static constexpr std::array<std::chrono::microseconds, 13> bounds{std::chrono::microseconds{1'000},
        std::chrono::microseconds{2'500}, std::chrono::microseconds{5'000}, std::chrono::microseconds{10'000},
        std::chrono::microseconds{25'000}, std::chrono::microseconds{50'000}, std::chrono::microseconds{100'000},
        std::chrono::microseconds{250'000}, std::chrono::microseconds{500'000}, std::chrono::microseconds{1'000'000},
        std::chrono::microseconds{2'500'000}, std::chrono::microseconds{10'000'000},
        std::chrono::microseconds{30'000'000}};

    void note(std::chrono::microseconds time);
    /// Those up to each bound, and all of them at the end; never fewer than at the bound before.
    std::array<quint64, bounds.size() + 1> upToEach() const;
    double seconds() const { return double(m_microseconds.value()) / 1e6; } ///< of all together

private:
    std::array<Counter, bounds.size() + 1> m_counts; ///< the last: above every bound
    Counter m_microseconds;
};

/// Figures as Prometheus reads them: the text format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats,
/// "Text-based format"). Each family in one piece: begin(), then its samples.
class MetricsText {
public:
    static constexpr char contentType[] = "text/plain; version=0.0.4; charset=utf-8";
    struct Label {
        QByteArray name;
        QByteArray value; ///< of a fixed set: nothing of a person, a device or an account
    };
    using Labels = QList<Label>;
    enum class Kind { Counter, Gauge, Histogram };

    void begin(const QByteArray &name, Kind kind, const QByteArray &help);
    void sample(const Labels &labels, quint64 value) { line({}, labels, QByteArray::number(value)); }
    void sample(const Labels &labels, qint64 value) { line({}, labels, QByteArray::number(value)); }
    void sample(const Labels &labels, double value) { line({}, labels, QByteArray::number(value, 'g', 15)); }
    void sample(const Labels &labels, const Histogram &histogram);

    const QByteArray &text() const { return m_text; }

private:
    void line(const QByteArray &suffix, const Labels &labels, const QByteArray &value);

    QByteArray m_name; ///< of the family that is being written
    QByteArray m_text;
};

} // namespace alongside

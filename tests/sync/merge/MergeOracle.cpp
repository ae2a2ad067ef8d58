// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/merge/MergeOracle.h"

namespace alongside {

namespace {

const QString removed = QStringLiteral("removed");

bool comesBefore(const QJsonValue &one, const QJsonValue &other) { return one.toString() < other.toString(); }

// Notes only append: what the writer added goes below what is there.
QJsonValue appended(const QJsonValue &was, const QJsonValue &current, const QJsonValue &set)
{
    QString added = set.toString();
    if (!was.toString().isEmpty() && added.startsWith(was.toString())) added = added.mid(was.toString().size() + 1);
    return current.toString().isEmpty() ? added : QString{current.toString() + QLatin1Char('\n') + added};
}

} // namespace

MergeOracle::Outcome MergeOracle::write(
    const QString &writer, Verb verb, const QJsonObject &was, const QJsonObject &set)
{
    const bool isMadeAnew = m_presence == Presence::Removed && verb == Verb::Put && was.isEmpty();
    if (m_presence == Presence::NeverMade || isMadeAnew) {
        m_fields = set;
        m_presence = Presence::There;
        return Outcome::Fine;
    }
    Outcome outcome = Outcome::Fine;
    for (const QString &field : set.keys())
        outcome = qMax(outcome, writeField(writer, field, was.value(field), set.value(field)));
    if (m_presence == Presence::There) return outcome;
    // Edit beats delete, and both are shown.
    m_presence = Presence::There;
    m_candidates[removed][m_remover] = true;
    return Outcome::Conflict;
}

MergeOracle::Outcome MergeOracle::writeField(
    const QString &writer, const QString &field, const QJsonValue &was, const QJsonValue &set)
{
    const QJsonValue current = m_fields.value(field);
    const auto putInForce = [&](const QJsonValue &value) {
        m_fields.insert(field, value);
        m_candidates[field].remove(writer); // their later value replaces their own
        return Outcome::Fine;
    };
    if (current == set || current == was) return putInForce(set);
    switch (m_rules.value(field)) {
    case Rule::Earliest:
        return putInForce(!current.isUndefined() && comesBefore(current, set) ? current : set);
    case Rule::Latest:
        return putInForce(!current.isUndefined() && comesBefore(set, current) ? current : set);
    case Rule::Append:
        return putInForce(appended(was, current, set));
    case Rule::Ask:
        break;
    }
    m_candidates[field][writer] = set;
    return Outcome::Conflict;
}

MergeOracle::Outcome MergeOracle::remove(const QString &writer, const QJsonObject &was)
{
    if (m_presence != Presence::There) return Outcome::Fine;
    if (m_fields != was || hasQuestions()) { // edit beats delete; what waits for a person has not been seen
        m_candidates[removed][writer] = true;
        return Outcome::Conflict;
    }
    m_presence = Presence::Removed;
    m_remover = writer;
    return Outcome::Fine;
}

QMap<QString, QJsonValue> MergeOracle::waiting(const QString &path) const
{
    const QJsonValue inForce = path == removed ? QJsonValue{!isThere()} : m_fields.value(path);
    QMap<QString, QJsonValue> waiting = m_candidates.value(path);
    waiting.removeIf([&](auto candidate) { return candidate.value() == inForce; });
    return waiting;
}

bool MergeOracle::hasQuestions() const
{
    const QStringList paths = m_candidates.keys();
    return std::any_of(paths.begin(), paths.end(), [this](const QString &path) { return !waiting(path).isEmpty(); });
}

} // namespace alongside

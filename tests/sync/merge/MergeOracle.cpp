// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/merge/MergeOracle.h"

#include <QJsonArray>

namespace alongside {

namespace {

const QString removed = QStringLiteral("removed");

bool comesBefore(const QJsonValue &one, const QJsonValue &other) { return one.toString() < other.toString(); }

/// What somebody cleared is not there; null says so on the wire.
QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue{} : value; }

void put(QJsonObject &fields, const QString &field, const QJsonValue &value)
{
    if (value.isNull())
        fields.remove(field);
    else
        fields.insert(field, value);
}

// Lists only grow: what the writer added and is not there yet goes to the end.
QJsonValue appended(QJsonArray current, const QJsonArray &set)
{
    for (const QJsonValue &entry : set)
        if (!current.contains(entry)) current.append(entry);
    return current;
}

// Notes only append: what the writer added goes below what is there.
QJsonValue appended(const QJsonValue &was, const QJsonValue &current, const QJsonValue &set)
{
    if (set.isNull()) return current; // clearing adds nothing
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
        if (m_rules.value(field) != Rule::LastWrite)
            outcome = qMax(outcome, writeField(writer, field, orNull(was.value(field)), set.value(field)));
    // What nobody types speaks of the rest: whose value is not in force has not been here.
    for (const QString &field : set.keys())
        if (m_rules.value(field) == Rule::LastWrite && outcome == Outcome::Fine) put(m_fields, field, set.value(field));
    if (m_presence == Presence::There) return outcome;
    // Edit beats delete, and both are shown.
    m_presence = Presence::There;
    m_candidates[removed][m_remover] = true;
    return Outcome::Conflict;
}

MergeOracle::Outcome MergeOracle::writeField(
    const QString &writer, const QString &field, const QJsonValue &was, const QJsonValue &set)
{
    const QJsonValue current = orNull(m_fields.value(field));
    const auto putInForce = [&](const QJsonValue &value) {
        put(m_fields, field, value);
        m_candidates[field].remove(writer); // their later value replaces their own
        return Outcome::Fine;
    };
    if (current == set || current == was) return putInForce(set);
    switch (m_rules.value(field)) {
    case Rule::Earliest:
        return putInForce(set.isNull() || (!current.isNull() && comesBefore(current, set)) ? current : set);
    case Rule::Latest:
        return putInForce(set.isNull() || (!current.isNull() && comesBefore(set, current)) ? current : set);
    case Rule::Append:
        if (set.isArray() || current.isArray()) return putInForce(appended(current.toArray(), set.toArray()));
        return putInForce(appended(was, current, set));
    case Rule::Ask:
    case Rule::LastWrite: // written by whoever comes last, see above
        break;
    }
    m_candidates[field][writer] = set;
    return Outcome::Conflict;
}

MergeOracle::Outcome MergeOracle::remove(const QString &writer, const QJsonObject &was)
{
    if (m_presence != Presence::There) return Outcome::Fine;
    if (meant(m_fields) != meant(was)
        || hasQuestions()) { // edit beats delete; what waits for a person has not been seen
        m_candidates[removed][writer] = true;
        return Outcome::Conflict;
    }
    m_presence = Presence::Removed;
    m_remover = writer;
    return Outcome::Fine;
}

QMap<QString, QJsonValue> MergeOracle::waiting(const QString &path) const
{
    const QJsonValue inForce = path == removed ? QJsonValue{!isThere()} : orNull(m_fields.value(path));
    QMap<QString, QJsonValue> waiting = m_candidates.value(path);
    waiting.removeIf([&](auto candidate) { return candidate.value() == inForce; });
    return waiting;
}

QJsonObject MergeOracle::meant(const QJsonObject &fields) const
{
    QJsonObject meant = fields;
    for (const QString &field : fields.keys())
        if (m_rules.value(field) == Rule::LastWrite) meant.remove(field);
    return meant;
}

bool MergeOracle::hasQuestions() const
{
    const QStringList paths = m_candidates.keys();
    return std::any_of(paths.begin(), paths.end(), [this](const QString &path) { return !waiting(path).isEmpty(); });
}

} // namespace alongside

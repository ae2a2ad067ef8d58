// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/ThreeWayMerge.h"

#include "sync/merge/MergeRule.h"
#include "sync/merge/RecordPath.h"

#include <QJsonArray>

namespace alongside {

namespace {

const QString historyName = QStringLiteral("history");

/// Paths that an operation sets, each once.
QStringList touchedPaths(const RecordKind &kind, const QJsonObject &set)
{
    QStringList paths;
    for (const QString &name : set.keys())
        if (const QString path = kind.pathOf(name); !paths.contains(path)) paths.append(path);
    return paths;
}

/// A path is set as a whole: what the writer did not set of a group is as they saw it.
QJsonValue targetOf(const RecordPath &path, const Operation &operation)
{
    QJsonObject meant = operation.was;
    for (auto field = operation.set.begin(); field != operation.set.end(); ++field)
        meant.insert(field.key(), *field);
    return path.valueIn(meant);
}

QJsonObject historyFields(const RecordKind &kind, const QJsonObject &fields, const QJsonObject &other)
{
    QJsonObject changed;
    for (const QString &name : kind.historyOf)
        if (!isSame(fields.value(name), other.value(name))) setOrClear(changed, name, fields.value(name));
    return changed;
}

// The entry says what the change was to the record, not only to the writer.
void noteInHistory(const RecordKind &kind, const QJsonObject &before, QJsonObject &after, const Envelope &envelope)
{
    const QJsonObject was = historyFields(kind, before, after);
    const QJsonObject now = historyFields(kind, after, before);
    if (was.isEmpty() && now.isEmpty()) return;
    QJsonArray history = after.value(historyName).toArray();
    history.append(QJsonObject{{QStringLiteral("at"), toText(envelope.at)}, {QStringLiteral("by"), envelope.by},
        {QStringLiteral("was"), was}, {QStringLiteral("now"), now}});
    after.insert(historyName, history);
}

/// One operation going into one record, path by path; the gravest path decides the state.
class Merging {
public:
    Merging(const RecordKind &kind, const QJsonObject &current, const Operation &operation)
        : m_kind{kind}, m_current{current}, m_operation{operation}
    {
        m_outcome.fields = current;
    }

    MergeOutcome run(const Envelope &envelope)
    {
        if (m_current.isEmpty() && m_operation.was.isEmpty())
            takeWhole();
        else
            mergePaths();
        noteInHistory(m_kind, m_current, m_outcome.fields, envelope);
        return m_outcome;
    }

private:
    using State = MergeOutcome::State;

    /// Where nothing was and nothing is, nobody can differ: most of what arrives is new, and this is half its cost.
    void takeWhole()
    {
        for (auto field = m_operation.set.begin(); field != m_operation.set.end(); ++field) {
            if (isNone(*field)) continue;
            m_outcome.fields.insert(field.key(), *field);
            if (const QString path = m_kind.pathOf(field.key()); !m_outcome.changedPaths.contains(path))
                m_outcome.changedPaths.append(path);
            reach(State::Applied);
        }
    }

    void mergePaths()
    {
        QList<RecordPath> stamps;
        for (const QString &name : touchedPaths(m_kind, m_operation.set)) {
            const RecordPath path{m_kind, name};
            if (path.isStamp())
                stamps.append(path);
            else
                mergePath(path);
        }
        // Whose value is not in force is not whom the record is by.
        if (m_outcome.clashes.isEmpty())
            for (const RecordPath &stamp : stamps)
                mergePath(stamp);
    }

    void mergePath(const RecordPath &path)
    {
        const ThreeValues values{path.valueIn(m_operation.was), path.valueIn(m_current), targetOf(path, m_operation)};
        if (isSame(values.current, values.set)) return;
        if (path.rule() == MergeRule::Immutable && !isNone(values.current)) return reach(State::Impossible);
        if (isSame(values.current, values.was)) return apply(path, values.set, State::Applied);
        const std::optional<QJsonValue> both = putTogether(path, values);
        if (both) return apply(path, *both, State::Merged);
        m_outcome.clashes.append(Clash{path.name(), values.was, values.current, values.set});
        reach(State::Clashed);
    }

    void apply(const RecordPath &path, const QJsonValue &value, State state)
    {
        reach(state);
        if (isSame(path.valueIn(m_current), value)) return;
        path.write(value, m_outcome.fields);
        m_outcome.changedPaths.append(path.name());
    }

    void reach(State state) { m_outcome.state = std::max(m_outcome.state, state); }

    const RecordKind &m_kind;
    const QJsonObject &m_current;
    const Operation &m_operation;
    MergeOutcome m_outcome;
};

/// Fields that somebody means when they say how a record looked: not what sync writes, nor what nobody types.
QStringList meantFields(const RecordKind &kind, const QJsonObject &fields)
{
    QStringList names;
    for (const QString &name : fields.keys()) {
        const RecordField *field = kind.field(name);
        const bool isTyped = !field || field->rule != MergeRule::LastWrite;
        const bool isMeant = isTyped && name != historyName && !kind.key.contains(name); // the key is in the id
        if (isMeant && !isNone(fields.value(name))) names.append(name);
    }
    return names;
}

} // namespace

Envelope envelopeOf(const Mutation &mutation) { return {mutation.by, mutation.at, mutation.opId}; }

MergeOutcome merge(
    const RecordKind &kind, const QJsonObject &current, const Operation &operation, const Envelope &envelope)
{
    Q_ASSERT(operation.kind != Operation::Kind::Remove);
    return Merging{kind, current, operation}.run(envelope);
}

Removal judgeRemoval(const RecordKind &kind, const QJsonObject &current, const Operation &removal)
{
    QStringList names = meantFields(kind, current) + meantFields(kind, removal.was);
    const bool isAsSeen = std::all_of(names.begin(), names.end(),
        [&](const QString &name) { return isSame(current.value(name), removal.was.value(name)); });
    return isAsSeen ? Removal::GoesAhead : Removal::BeatenByEdit;
}

QJsonObject applyOverlay(
    const RecordKind &kind, const QJsonObject &fields, const Operation &operation, const Envelope &envelope)
{
    Q_ASSERT(operation.kind != Operation::Kind::Remove);
    QJsonObject shown = fields;
    for (const QString &name : operation.set.keys())
        setOrClear(shown, name, operation.set.value(name));
    noteInHistory(kind, fields, shown, envelope);
    return shown;
}

QJsonObject whatWasSeen(const RecordKind &kind, const QJsonObject &shown, const Operation &operation)
{
    QStringList names;
    if (operation.kind == Operation::Kind::Remove) {
        names = meantFields(kind, shown);
    } else {
        for (const QString &path : touchedPaths(kind, operation.set))
            names.append(kind.fieldsOf(path));
    }
    QJsonObject seen;
    for (const QString &name : names)
        if (!kind.key.contains(name)) setOrClear(seen, name, shown.value(name));
    return seen;
}

} // namespace alongside

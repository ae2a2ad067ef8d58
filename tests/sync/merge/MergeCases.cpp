// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/merge/MergeCases.h"

#include <QJsonArray>

#include <array>

namespace alongside {

namespace {

enum class Act { Nothing, PutFirst, PatchBoth, PatchSecond, Remove };
constexpr std::array firstActs{Act::PutFirst, Act::PatchBoth, Act::Remove};
constexpr std::array secondActs{Act::Nothing, Act::PutFirst, Act::PatchSecond, Act::Remove};
constexpr int baseMinute = 25;

/// What somebody sees of the record.
struct View {
    bool isThere = false;
    QJsonObject fields;

    void lay(const Operation &operation)
    {
        if (operation.kind == Operation::Kind::Remove) return void(*this = {});
        for (auto set = operation.set.begin(); set != operation.set.end(); ++set)
            fields.insert(set.key(), *set);
        isThere = true;
    }
};

QJsonValue word(const QString &field, int minute)
{
    if (field == QLatin1String("seenCount")) return minute;
    if (field == QLatin1String("flags")) return QJsonArray{QStringLiteral("f%1").arg(minute)};
    if (field == QLatin1String("code")) return QStringLiteral("c%1").arg(minute);
    if (field == QLatin1String("note")) return QStringLiteral("t%1").arg(minute);
    if (field == QLatin1String("arrived")) return QStringLiteral("09:%1").arg(minute);
    if (field == QLatin1String("workplace")) return QStringLiteral("01950000-0000-7000-8000-0000000000%1").arg(minute);
    return QStringLiteral("2026-11-20T09:%1:00.000Z").arg(minute);
}

/// A list with more entries, or a note with one more line.
QJsonValue added(const QJsonValue &before, const QJsonValue &more)
{
    if (!before.isArray()) return QString{before.toString() + QLatin1Char('\n') + more.toString()};
    QJsonArray both = before.toArray();
    for (const QJsonValue &entry : more.toArray())
        both.append(entry);
    return both;
}

/// A story while it is made up.
class Story {
public:
    Story(const QList<RuledField> &fields, bool isThere)
        : m_fields{fields}, m_case{isThere, {},
                                MergeOracle{
                                    {{fields.at(0).name, fields.at(0).rule}, {fields.at(1).name, fields.at(1).rule}}}}
    {
        if (isThere) m_case.oracle.write(QStringLiteral("service"), MergeOracle::Verb::Put, {}, baseOf(fields));
        noteView();
    }

    const MergeCase &told() const { return m_case; }
    int length() const { return int(m_case.steps.size()); }
    int seenUpTo(int writer) const { return m_seenUpTo[size_t(writer)]; }

    /// Whether the writer can do it, seeing what they see.
    bool add(int writer, Act act, int seenUpTo)
    {
        const View view = viewOf(writer, seenUpTo);
        if (!view.isThere && act != Act::PutFirst) return false;
        m_seenUpTo[size_t(writer)] = seenUpTo;
        const Operation operation = operationOf(act, view, writer);
        const QString name = QString::number(writer);
        const auto verb = operation.kind == Operation::Kind::Put ? MergeOracle::Verb::Put : MergeOracle::Verb::Patch;
        const auto outcome = act == Act::Remove ? m_case.oracle.remove(name, operation.was)
                                                : m_case.oracle.write(name, verb, operation.was, operation.set);
        m_case.steps.append({writer, operation, outcome});
        noteView();
        return true;
    }

private:
    void noteView()
    {
        const bool isThere = m_case.oracle.isThere();
        m_views.append({isThere, isThere ? m_case.oracle.fields() : QJsonObject{}});
    }

    View viewOf(int writer, int seenUpTo) const
    {
        View view = m_views.at(seenUpTo);
        for (const MergeCase::Step &own : m_case.steps.mid(seenUpTo))
            if (own.writer == writer) view.lay(own.operation);
        return view;
    }

    // Words are neither in order of arrival nor of the alphabet.
    Operation operationOf(Act act, const View &view, int writer) const
    {
        static constexpr int minutes[2][2]{{20, 40}, {30, 10}};
        const bool hasActed = std::any_of(m_case.steps.begin(), m_case.steps.end(),
            [writer](const MergeCase::Step &step) { return step.writer == writer; });
        Operation operation{act == Act::PutFirst ? Operation::Kind::Put : Operation::Kind::Patch,
            QStringLiteral("Attendance"), {}, {}, {}};
        if (act == Act::Remove) operation.kind = Operation::Kind::Remove;
        if (act == Act::Remove) operation.was = view.fields;
        if (act != Act::PatchSecond && act != Act::Remove) say(operation, view, 0, minutes[writer][hasActed]);
        if (act == Act::PatchBoth || act == Act::PatchSecond) say(operation, view, 1, minutes[writer][hasActed]);
        return operation;
    }

    void say(Operation &operation, const View &view, int field, int minute) const
    {
        const QString name = m_fields.at(field).name;
        const QJsonValue before = view.fields.value(name);
        const bool isAdded = m_fields.at(field).rule == MergeOracle::Rule::Append && !before.isUndefined();
        operation.set.insert(name, isAdded ? added(before, word(name, minute)) : word(name, minute));
        if (view.fields.contains(name)) operation.was.insert(name, before);
    }

    QList<RuledField> m_fields;
    MergeCase m_case;
    QList<View> m_views; ///< of the service, before each step and after the last
    std::array<int, 2> m_seenUpTo{0, 0};
};

/// Takes one story on in every way.
class Teller {
public:
    explicit Teller(QList<MergeCase> &cases) : m_cases{cases} { }

    void tell(const Story &story, const QList<Act> &one, const QList<Act> &other)
    {
        if (one.isEmpty() && other.isEmpty()) return m_cases.append(story.told());
        if (!one.isEmpty()) goOn(story, 0, one.first(), one.mid(1), other);
        if (!other.isEmpty() && story.length() > 0) goOn(story, 1, other.first(), one, other.mid(1));
    }

private:
    void goOn(const Story &story, int writer, Act act, const QList<Act> &one, const QList<Act> &other)
    {
        for (int seen = story.seenUpTo(writer); seen <= story.length(); ++seen)
            if (Story next = story; next.add(writer, act, seen)) tell(next, one, other);
    }

    QList<MergeCase> &m_cases;
};

QList<Act> actsOf(Act first, Act second)
{
    return second == Act::Nothing ? QList<Act>{first} : QList<Act>{first, second};
}

} // namespace

QJsonObject baseOf(const QList<RuledField> &fields)
{
    QJsonObject base;
    for (const RuledField &field : fields)
        base.insert(field.name, word(field.name, baseMinute));
    return base;
}

QList<MergeCase> everyMergeCase(const QList<RuledField> &twoFields)
{
    QList<MergeCase> cases;
    Teller teller{cases};
    for (const bool isThere : {false, true})
        for (const Act one : firstActs)
            for (const Act two : secondActs)
                for (const Act other : firstActs)
                    for (const Act last : secondActs)
                        if (two == Act::Nothing || last == Act::Nothing)
                            teller.tell(Story{twoFields, isThere}, actsOf(one, two), actsOf(other, last));
    return cases;
}

} // namespace alongside

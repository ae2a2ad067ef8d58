// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/merge/MergeCases.h"

#include <QJsonArray>

#include <array>

namespace alongside {

namespace {

enum class Act { MakeFirst, PatchFirst, PatchSecond, PatchBoth, ClearFirst, Remove };
constexpr std::array everyAct{
    Act::MakeFirst, Act::PatchFirst, Act::PatchSecond, Act::PatchBoth, Act::ClearFirst, Act::Remove};
constexpr int mostActs = 3;
constexpr int baseMinute = 25;

/// What somebody sees of the record.
struct View {
    bool isThere = false;
    QJsonObject fields;

    void lay(const Operation &operation)
    {
        if (operation.kind == Operation::Kind::Remove) return void(*this = {});
        for (auto set = operation.set.begin(); set != operation.set.end(); ++set)
            if (set->isNull())
                fields.remove(set.key());
            else
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
    if (field == QLatin1String("born"))
        return QStringLiteral("1990-01-%1").arg(minute % 28 + 1, 2, 10, QLatin1Char('0'));
    if (field == QLatin1String("workplace") || field == QLatin1String("keyCoach"))
        return QStringLiteral("01950000-0000-7000-8000-0000000000%1").arg(minute);
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
    Story(Making making, const QList<RuledField> &fields, bool isThere)
        : m_making{making}, m_fields{fields}, m_case{isThere, {},
                                                  MergeOracle{{{fields.at(0).name, fields.at(0).rule},
                                                      {fields.at(1).name, fields.at(1).rule}}}}
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
        if (!view.isThere && act != Act::MakeFirst) return false;
        const bool isKnown = m_case.isThere || !m_case.steps.isEmpty();
        if (act == Act::MakeFirst && m_making == Making::Add && isKnown)
            return false; // another id would be another record
        m_seenUpTo[size_t(writer)] = seenUpTo;
        const Operation operation = operationOf(act, view, writer);
        const QString name = QString::number(writer);
        const auto verb = act == Act::MakeFirst ? MergeOracle::Verb::Put : MergeOracle::Verb::Patch;
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
        static constexpr int minutes[2][mostActs]{{20, 40, 15}, {30, 10, 35}};
        const auto ownActs = std::count_if(m_case.steps.begin(), m_case.steps.end(),
            [writer](const MergeCase::Step &step) { return step.writer == writer; });
        const int minute = minutes[writer][ownActs];
        const bool isPut = m_making == Making::Put;
        Operation operation{
            Operation::Kind::Patch, isPut ? QStringLiteral("Attendance") : QStringLiteral("Person"), {}, {}, {}};
        if (act == Act::MakeFirst) operation.kind = isPut ? Operation::Kind::Put : Operation::Kind::Add;
        if (act == Act::Remove) operation.kind = Operation::Kind::Remove;
        if (act == Act::Remove) operation.was = view.fields;
        if (act == Act::ClearFirst) clear(operation, view);
        if (act == Act::MakeFirst || act == Act::PatchFirst || act == Act::PatchBoth) say(operation, view, 0, minute);
        if (act == Act::PatchBoth || act == Act::PatchSecond) say(operation, view, 1, minute);
        return operation;
    }

    void clear(Operation &operation, const View &view) const
    {
        const QString name = m_fields.first().name;
        operation.set.insert(name, QJsonValue{});
        if (view.fields.contains(name)) operation.was.insert(name, view.fields.value(name));
    }

    void say(Operation &operation, const View &view, int field, int minute) const
    {
        const QString name = m_fields.at(field).name;
        const QJsonValue before = view.fields.value(name);
        const bool isAdded = m_fields.at(field).rule == MergeOracle::Rule::Append && !before.isUndefined();
        operation.set.insert(name, isAdded ? added(before, word(name, minute)) : word(name, minute));
        if (view.fields.contains(name)) operation.was.insert(name, before);
    }

    Making m_making;
    QList<RuledField> m_fields;
    MergeCase m_case;
    QList<View> m_views; ///< of the service, before each step and after the last
    std::array<int, 2> m_seenUpTo{0, 0};
};

/// Takes one story on in every way; each beginning of a story is one, too.
void tellOn(const Story &story, QList<MergeCase> &cases)
{
    if (story.length() > 0) cases.append(story.told());
    if (story.length() == mostActs) return;
    const int writers = story.length() > 0 ? 2 : 1;
    for (int writer = 0; writer < writers; ++writer)
        for (const Act act : everyAct)
            for (int seen = story.seenUpTo(writer); seen <= story.length(); ++seen)
                if (Story next = story; next.add(writer, act, seen)) tellOn(next, cases);
}

} // namespace

QJsonObject baseOf(const QList<RuledField> &fields)
{
    QJsonObject base;
    for (const RuledField &field : fields)
        base.insert(field.name, word(field.name, baseMinute));
    return base;
}

QList<MergeCase> everyMergeCase(Making making, const QList<RuledField> &twoFields)
{
    QList<MergeCase> cases;
    for (const bool isThere : {false, true})
        tellOn(Story{making, twoFields, isThere}, cases);
    return cases;
}

} // namespace alongside

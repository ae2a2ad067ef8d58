// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/Conflict.h"
#include "tests/support/TestKinds.h"
#include "tests/support/TestServer.h"
#include "tests/sync/merge/MergeCases.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

using namespace alongside;

namespace {

using Rule = MergeOracle::Rule;

const QString attendance = QStringLiteral("Attendance");
const QString removed = QStringLiteral("removed");
constexpr qsizetype mutationsInPush = 500;
constexpr int mostSteps = 3;
constexpr int mostTold = 5; ///< differences in words

QString personOf(qsizetype number)
{
    return QStringLiteral("01930000-0000-7000-8000-%1").arg(number + 1, 12, 10, QLatin1Char('0'));
}

QJsonObject keyOf(qsizetype number)
{
    return {{QStringLiteral("person"), personOf(number)}, {QStringLiteral("date"), QStringLiteral("2026-11-20")},
        {QStringLiteral("session"), QStringLiteral("am")}};
}

QString typeOf(Making making) { return making == Making::Put ? attendance : QStringLiteral("Person"); }

QString recordOf(Making making, qsizetype number)
{
    return making == Making::Add
        ? personOf(number)
        : naturalId(attendance, {personOf(number), QStringLiteral("2026-11-20"), QStringLiteral("am")});
}

/// With what every record of the kind has beside the two fields.
Operation onRecord(Making making, Operation operation, qsizetype number)
{
    operation.id = recordOf(making, number);
    const QJsonObject name{{QStringLiteral("name"), QStringLiteral("Ann")}};
    if (operation.kind == Operation::Kind::Remove && making == Making::Add)
        operation.was.insert(QStringLiteral("name"), QStringLiteral("Ann"));
    if (operation.kind != Operation::Kind::Put && operation.kind != Operation::Kind::Add) return operation;
    const QJsonObject also = making == Making::Put ? keyOf(number) : name;
    for (auto part = also.begin(); part != also.end(); ++part)
        operation.set.insert(part.key(), *part);
    return operation;
}

/// The real service, the pushes of two tablets, and one record for each case.
class Table {
public:
    Table(Making making, const QList<RuledField> &fields)
        : m_making{making}, m_cases{everyMergeCase(making, fields)}, m_base{baseOf(fields)}
    {
        m_paths.append(removed);
        for (const RuledField &field : fields)
            m_paths.append(testKinds().find(typeOf(making))->pathOf(field.name));
        for (Writer &writer : m_writers) {
            const TestServer::Tablet tablet = m_server.enrolTablet({QStringLiteral("coach")});
            writer = {*require(m_server.members().devices.find(m_server.account(), tablet.device)), tablet.coach, 0};
        }
    }

    /// What the service made of them and the oracle did not, at most a few in words.
    QStringList differences()
    {
        makeBases();
        for (int step = 0; step < mostSteps; ++step)
            for (int writer = 0; writer < 2; ++writer)
                pushStep(step, writer);
        compare();
        return m_differences;
    }
    qsizetype cases() const { return m_cases.size(); }
    qsizetype openQuestions() const { return m_open; }

private:
    struct Writer {
        Device device;
        QString coach;
        qint64 seq = 0;
    };
    struct Sent {
        qsizetype number;
        Mutation mutation;
    };

    template <typename T> static T require(Result<T> result)
    {
        if (!result) qFatal("%s", qPrintable(result.error().detail));
        return *std::move(result);
    }

    void differ(qsizetype number, const QString &what)
    {
        if (m_differences.size() >= mostTold) return;
        QStringList story;
        for (const MergeCase::Step &step : m_cases.at(number).steps)
            story.append(QStringLiteral("%1 %2 %3 -> %4")
                             .arg(step.writer)
                             .arg(int(step.operation.kind))
                             .arg(QString::fromUtf8(QJsonDocument{step.operation.was}.toJson(QJsonDocument::Compact)),
                                 QString::fromUtf8(QJsonDocument{step.operation.set}.toJson(QJsonDocument::Compact))));
        m_differences.append(QStringLiteral("%1 [%2%3]")
                                 .arg(what, m_cases.at(number).isThere ? QStringLiteral("there; ") : QString{},
                                     story.join(QStringLiteral("; "))));
    }

    void makeBases()
    {
        const auto making = m_making == Making::Put ? Operation::Kind::Put : Operation::Kind::Add;
        QList<Operation> bases;
        for (qsizetype number = 0; number < m_cases.size(); ++number)
            if (m_cases.at(number).isThere)
                bases.append(onRecord(m_making, {making, typeOf(m_making), {}, {}, m_base}, number));
        require(m_server.service().writeAsService(m_server.account(), bases));
    }

    void pushStep(int step, int writer)
    {
        QList<Sent> sent;
        for (qsizetype number = 0; number < m_cases.size(); ++number) {
            const QList<MergeCase::Step> &steps = m_cases.at(number).steps;
            if (step < steps.size() && steps.at(step).writer == writer)
                sent.append({number, mutationOf(writer, onRecord(m_making, steps.at(step).operation, number))});
        }
        for (qsizetype from = 0; from < sent.size(); from += mutationsInPush)
            push(step, writer, sent.mid(from, mutationsInPush));
    }

    Mutation mutationOf(int index, const Operation &operation)
    {
        Writer &writer = m_writers[size_t(index)];
        const qint64 seq = ++writer.seq;
        return {QStringLiteral("%1.%2").arg(writer.device.id).arg(seq), seq, testKinds().version(),
            m_server.clock().now(), std::chrono::milliseconds{seq}, writer.coach, {operation}};
    }

    void push(int step, int writer, const QList<Sent> &sent)
    {
        PushRequest request{m_server.account(), 1, {}};
        for (const Sent &one : sent)
            request.mutations.append(one.mutation);
        PushEcho echo;
        const auto reply =
            std::get<PushReply>(require(m_server.service().push(m_writers[size_t(writer)].device, request, echo)));
        if (reply.results.size() != sent.size()) qFatal("a push was refused");
        for (qsizetype index = 0; index < sent.size(); ++index) {
            const qsizetype number = sent.at(index).number;
            const bool isAsked = reply.results.at(index).state == MutationResult::State::Conflict;
            const bool isExpected = m_cases.at(number).steps.at(step).outcome == MergeOracle::Outcome::Conflict;
            if (isAsked != isExpected)
                differ(number, QStringLiteral("step %1 is %2").arg(step).arg(nameOf(reply.results.at(index).state)));
        }
    }

    void compare()
    {
        const auto records = byId(typeOf(m_making));
        const auto conflicts = byId(QStringLiteral("Conflict"));
        for (qsizetype number = 0; number < m_cases.size(); ++number) {
            const MergeOracle &oracle = m_cases.at(number).oracle;
            const QString id = recordOf(m_making, number);
            if (records.contains(id) != oracle.isThere())
                differ(number, records.contains(id) ? QStringLiteral("is there") : QStringLiteral("is gone"));
            for (const QString &path : m_paths)
                compareQuestion(number, path, conflicts.value(Conflict::idOf(id, path)));
            if (!oracle.isThere()) continue;
            for (const QString &field : m_base.keys())
                if (records.value(id).value(field) != oracle.fields().value(field))
                    differ(number, QStringLiteral("%1 is %2").arg(field, records.value(id).value(field).toString()));
        }
    }

    void compareQuestion(qsizetype number, const QString &path, const QJsonObject &conflict)
    {
        const QString field = path == QLatin1String("mark") ? QStringLiteral("code") : path;
        QMap<QString, QJsonValue> waiting;
        const QJsonArray candidates = conflict.value(QStringLiteral("candidates")).toArray();
        for (const QJsonValue &candidate : candidates)
            if (valueOf(candidate, path) != valueOf(candidates.first(), path))
                waiting.insert(writerOf(candidate), valueOf(candidate, path));
        const bool isOpen = conflict.value(QStringLiteral("status")) == QLatin1String("open");
        const auto expected = m_cases.at(number).oracle.waiting(field);
        if (isOpen) ++m_open;
        if (isOpen != !expected.isEmpty() || (isOpen && waiting != expected))
            differ(number,
                QStringLiteral("%1 waits in %2 of %3")
                    .arg(waiting.keys().join(u'+'), path, expected.keys().join(u'+')));
    }

    QString writerOf(const QJsonValue &candidate) const
    {
        const QString device = candidate[QStringLiteral("opId")].toString().section(QLatin1Char('.'), 0, -2);
        for (size_t index = 0; index < m_writers.size(); ++index)
            if (m_writers[index].device.id == device) return QString::number(index);
        return QStringLiteral("service");
    }

    static QJsonValue valueOf(const QJsonValue &candidate, const QString &path)
    {
        const QJsonValue whole = candidate[QStringLiteral("value")];
        const QJsonValue value = path == QLatin1String("mark") ? whole[QStringLiteral("code")] : whole;
        return value.isUndefined() ? QJsonValue{} : value; // cleared
    }

    QMap<QString, QJsonObject> byId(const QString &type)
    {
        QMap<QString, QJsonObject> byId;
        for (const Record &record : require(m_server.service().all(m_server.account(), type)))
            byId.insert(record.id, record.fields);
        return byId;
    }

    TestServer m_server{testKinds()};
    Making m_making;
    QList<MergeCase> m_cases;
    std::array<Writer, 2> m_writers;
    QJsonObject m_base;
    QStringList m_paths;
    QStringList m_differences;
    qsizetype m_open = 0;
};

} // namespace

/// Everything that two people can do to two fields of one record, on two tablets, against what protocol.md says.
class tst_MergeTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergesAsTheDesignSays_data();
    void mergesAsTheDesignSays();
};

void tst_MergeTable::mergesAsTheDesignSays_data()
{
    QTest::addColumn<Making>("making");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("firstRule");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("secondRule");
    const auto rowOf = [](Making making, const char *name, const char *first, Rule firstRule, const char *second,
                           Rule secondRule) {
        QTest::newRow(name) << making << QString::fromLatin1(first) << int(firstRule) << QString::fromLatin1(second)
                            << int(secondRule);
    };
    const auto row = std::bind_front(rowOf, Making::Put);
    row("a typed time, a workplace", "arrived", Rule::Ask, "workplace", Rule::Ask);
    row("a code in its group, a note", "code", Rule::Ask, "note", Rule::Append);
    row("an automatic time, a code", "goneHomeAt", Rule::Earliest, "code", Rule::Ask);
    row("a note, a latest time", "note", Rule::Append, "leftAt", Rule::Latest);
    row("a count that nobody types, a code", "seenCount", Rule::LastWrite, "code", Rule::Ask);
    row("a list that only grows, a typed time", "flags", Rule::Append, "arrived", Rule::Ask);
    rowOf(Making::Add, "a key coach, a birthday of somebody who is added", "keyCoach", Rule::Ask, "born", Rule::Ask);
}

void tst_MergeTable::mergesAsTheDesignSays()
{
    QFETCH(Making, making);
    QFETCH(QString, first);
    QFETCH(int, firstRule);
    QFETCH(QString, second);
    QFETCH(int, secondRule);
    Table table{making, {{first, Rule(firstRule)}, {second, Rule(secondRule)}}};

    const QStringList differences = table.differences();

    qInfo("%lld cases, %lld questions", table.cases(), table.openQuestions());
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(tst_MergeTable)
#include "tst_MergeTable.moc"

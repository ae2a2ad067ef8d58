// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"
#include "sync/protocol/Held.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/WireNames.h"

#include <array>
#include <limits>

namespace alongside {

namespace {

const QString operationName = QStringLiteral("op");
const QString becauseName = QStringLiteral("because");
const QString fieldName = QStringLiteral("field");
const QString withoutName = QStringLiteral("without");
const QString mendName = QStringLiteral("mend");
const QString bundlesName = QStringLiteral("bundles");
const QString mutationsName = QStringLiteral("mutations");

const std::array<const char *, 10> codeNames{"other", "notValid", "mayNotWrite", "notOnDevice", "noSuchRecord",
    "idTaken", "fixedField", "unknownType", "tooOld", "buildsOnHeld"};
const std::array<const char *, 3> presenceNames{"never", "gone", "there"};
const std::array<const char *, 2> decisionNames{"replay", "setAside"};
const std::array<const char *, 3> outcomeNames{"done", "stillRefused", "changed"};

// Not the array itself: g++ 12 at -O3 makes one function of several sizes and then warns of the shorter ones.
QString nameAt(const char *const *names, size_t index) { return QString::fromLatin1(names[index]); }

template <typename Word, size_t Count> QString nameIn(const std::array<const char *, Count> &names, Word word)
{
    return nameAt(names.data(), size_t(word));
}

template <typename Word, size_t Count>
std::optional<Word> wordIn(const std::array<const char *, Count> &names, const QString &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char *known) { return name == QLatin1String{known}; });
    return found == names.end() ? std::optional<Word>{} : Word(found - names.begin());
}

template <typename Word, size_t Count>
Word readWord(JsonReader &reader, const QString &name, const std::array<const char *, Count> &names)
{
    const std::optional<Word> word = wordIn<Word>(names, reader.text(name));
    if (!word) reader.refuse(name);
    return word.value_or(Word{});
}

template <typename T, typename Read> Result<QList<T>> listFrom(const QJsonArray &array, Read read)
{
    QList<T> list;
    for (const QJsonValue &value : array) {
        Result<T> one = read(value.toObject());
        if (!one) return one.error();
        list.append(*std::move(one));
    }
    return list;
}

template <typename T> QJsonArray arrayOf(const QList<T> &list, QJsonObject (*write)(const T &))
{
    QJsonArray array;
    for (const T &one : list)
        array.append(write(one));
    return array;
}

void insertIfAny(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty()) json.insert(name, text);
}

QString textIfAny(JsonReader &reader, const QString &name) { return reader.has(name) ? reader.text(name) : QString{}; }

QJsonObject reasonJson(const HeldReason &reason)
{
    QJsonObject json{{QStringLiteral("code"), nameIn(codeNames, reason.code)}};
    insertIfAny(json, typeName, reason.type);
    insertIfAny(json, fieldName, reason.field);
    return json;
}

/// A code that this version does not know is Other.
Result<HeldReason> reasonFrom(const QJsonObject &json)
{
    JsonReader reader{json};
    const auto code = wordIn<HeldReason::Code>(codeNames, reader.text(QStringLiteral("code")));
    return reader.finish(
        HeldReason{code.value_or(HeldReason::Code::Other), textIfAny(reader, typeName), textIfAny(reader, fieldName)});
}

QJsonObject presentJson(const PresentRecord &present)
{
    QJsonObject json{{QStringLiteral("presence"), nameIn(presenceNames, present.presence)}};
    if (!present.fields.isEmpty()) json.insert(QStringLiteral("fields"), present.fields);
    return json;
}

Result<PresentRecord> presentFrom(const QJsonObject &json)
{
    JsonReader reader{json};
    PresentRecord present{
        readWord<PresentRecord::Presence>(reader, QStringLiteral("presence"), presenceNames), QJsonObject{}};
    if (reader.has(QStringLiteral("fields"))) present.fields = reader.object(QStringLiteral("fields"));
    return reader.finish(std::move(present));
}

QJsonObject heldJson(const HeldMutation &held)
{
    return {{QStringLiteral("mutation"), toJson(held.mutation)}, {QStringLiteral("received"), toText(held.received)},
        {becauseName, reasonJson(held.because)}, {QStringLiteral("now"), arrayOf(held.now, presentJson)}};
}

Result<HeldMutation> heldMutationFrom(const QJsonObject &json)
{
    JsonReader reader{json};
    const Result<Mutation> mutation = mutationFromJson(reader.object(QStringLiteral("mutation")));
    if (!mutation) return mutation.error();
    const Result<HeldReason> because = reasonFrom(reader.object(becauseName));
    if (!because) return because.error();
    const auto now = listFrom<PresentRecord>(reader.array(QStringLiteral("now")), presentFrom);
    if (!now) return now.error();
    if (now->size() != mutation->ops.size()) reader.refuse(QStringLiteral("now"));
    return reader.finish(HeldMutation{*mutation, reader.instant(QStringLiteral("received")), *because, *now});
}

QJsonObject bundleJson(const HeldBundle &bundle)
{
    return {{QStringLiteral("deviceName"), bundle.deviceName}, {mutationsName, arrayOf(bundle.mutations, heldJson)}};
}

Result<HeldBundle> bundleFrom(const QJsonObject &json)
{
    JsonReader reader{json};
    const auto mutations = listFrom<HeldMutation>(reader.array(mutationsName), heldMutationFrom);
    if (!mutations) return mutations.error();
    if (mutations->isEmpty()) reader.refuse(mutationsName);
    return reader.finish(HeldBundle{reader.text(QStringLiteral("deviceName")), *mutations});
}

QJsonObject mendJson(const Mend &mend)
{
    QJsonObject json{{opIdName, mend.opId}, {operationName, mend.operation}, {setName, mend.set}};
    if (!mend.without.isEmpty()) json.insert(withoutName, toJsonArray(mend.without));
    return json;
}

Result<Mend> mendFrom(const QJsonObject &json)
{
    JsonReader reader{json};
    const qint64 operation = reader.integer(operationName);
    if (operation < 0 || operation > std::numeric_limits<int>::max()) reader.refuse(operationName);
    Mend mend{reader.text(opIdName), int(operation), reader.has(setName) ? reader.object(setName) : QJsonObject{},
        QStringList{}};
    if (reader.has(withoutName)) mend.without = reader.texts(withoutName);
    return reader.finish(std::move(mend));
}

} // namespace

QStringList HeldBundle::opIds() const
{
    QStringList ids;
    for (const HeldMutation &held : mutations)
        ids.append(held.mutation.opId);
    return ids;
}

QJsonObject toJson(const HeldList &message)
{
    return {{bundlesName, arrayOf(message.bundles, bundleJson)}, {QStringLiteral("others"), message.others},
        {QStringLiteral("hasMore"), message.hasMore}};
}

Result<HeldList> heldListFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    const auto bundles = listFrom<HeldBundle>(reader.array(bundlesName), bundleFrom);
    if (!bundles) return bundles.error();
    return reader.finish(
        HeldList{*bundles, reader.integer(QStringLiteral("others")), reader.boolean(QStringLiteral("hasMore"))});
}

QJsonObject toJson(const HeldDecision &message)
{
    QJsonObject json{{QStringLiteral("accountId"), message.account}, {QStringLiteral("id"), message.id},
        {QStringLiteral("by"), message.by}, {QStringLiteral("bundle"), message.bundle},
        {QStringLiteral("seen"), toJsonArray(message.seen)},
        {QStringLiteral("decision"), nameIn(decisionNames, message.kind)}, {QStringLiteral("note"), message.note}};
    if (!message.mends.isEmpty()) json.insert(mendName, arrayOf(message.mends, mendJson));
    return json;
}

Result<HeldDecision> heldDecisionFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    HeldDecision decision{reader.text(QStringLiteral("accountId")), reader.text(QStringLiteral("id")),
        reader.text(QStringLiteral("by")), reader.text(QStringLiteral("bundle")), reader.texts(QStringLiteral("seen")),
        readWord<HeldDecision::Kind>(reader, QStringLiteral("decision"), decisionNames),
        reader.text(QStringLiteral("note")), QList<Mend>{}};
    if (reader.has(mendName)) {
        const auto mends = listFrom<Mend>(reader.array(mendName), mendFrom);
        if (!mends) return mends.error();
        decision.mends = *mends;
    }
    return reader.finish(std::move(decision));
}

QJsonObject toJson(const HeldOutcome &message)
{
    QJsonObject json{{QStringLiteral("outcome"), nameIn(outcomeNames, message.kind)}};
    if (message.kind != HeldOutcome::Kind::StillRefused) return json;
    json.insert(opIdName, message.opId);
    json.insert(becauseName, reasonJson(message.because));
    return json;
}

Result<HeldOutcome> heldOutcomeFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    HeldOutcome outcome{readWord<HeldOutcome::Kind>(reader, QStringLiteral("outcome"), outcomeNames), {}, {}};
    if (outcome.kind == HeldOutcome::Kind::StillRefused) {
        const Result<HeldReason> because = reasonFrom(reader.object(becauseName));
        if (!because) return because.error();
        outcome.opId = reader.text(opIdName);
        outcome.because = *because;
    }
    return reader.finish(std::move(outcome));
}

} // namespace alongside

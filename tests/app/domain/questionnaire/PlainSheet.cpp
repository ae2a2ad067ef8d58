// SPDX-License-Identifier: Apache-2.0
#include "tests/app/domain/questionnaire/PlainSheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace alongside {

namespace {

bool isGroup(const QJsonObject &item) { return item.value(u"type") == u"group"_s; }
bool isRepeating(const QJsonObject &item) { return item.value(u"repeats").toBool(); }
QString linkIdIn(const QJsonObject &item) { return item.value(u"linkId").toString(); }

bool mentions(const QJsonObject &item, const QString &linkId)
{
    if (linkIdIn(item) == linkId) return true;
    const QJsonArray items = item.value(u"item").toArray();
    return std::any_of(
        items.begin(), items.end(), [&](const QJsonValue &each) { return mentions(each.toObject(), linkId); });
}

/// Nobody can answer it: what is computed counts alone.
bool isNobodys(const QJsonObject &item)
{
    if (item.value(u"readOnly").toBool()) return true;
    const QJsonArray extensions = item.value(u"extension").toArray();
    return std::any_of(extensions.begin(), extensions.end(),
        [](const QJsonValue &each) { return each[u"url"].toString().endsWith(u"questionnaire-hidden"_s); });
}

/// What is compared: of a quantity its number, as all have the same unit.
QJsonValue comparable(const QJsonValue &value) { return value.isObject() ? value[u"value"] : value; }

QString encoded(QString token)
{
    return token.replace(u"/"_s, u"%2f"_s).replace(u" "_s, u"%20"_s).replace(u"#"_s, u"%23"_s);
}

QString tokenFor(const QJsonValue &entry)
{
    const QJsonObject json = entry.toObject();
    const QJsonValue value = json.value(json.keys().value(0));
    if (value.isString()) return encoded(value.toString());
    return value.isBool() ? (value.toBool() ? u"[true]"_s : u"[false]"_s)
                          : u'[' + QString::number(value.toInt()) + u']';
}

QJsonValue comparedWith(const QJsonObject &condition)
{
    for (const QString &name : condition.keys())
        if (name.startsWith(u"answer"_s)) return condition.value(name);
    return {};
}

} // namespace

PlainSheet::PlainSheet(
    const QJsonObject &form, const QMap<QString, QJsonArray> &given, const QMap<QString, QStringList> &repeats)
    : m_given{given}, m_repeats{repeats}
{
    m_root.item = form;
    grow(m_root, form.value(u"item").toArray(), {}, QJsonValue::Undefined);
}

void PlainSheet::grow(Node &parent, const QJsonArray &items, const QString &within, const QJsonValue &under)
{
    for (const QJsonValue &each : items) {
        const QJsonObject item = each.toObject();
        const QString key = within.isEmpty() ? linkIdIn(item) : within + u'/' + linkIdIn(item);
        if (!isGroup(item) || !isRepeating(item)) {
            growChild(parent, item, key, within, under);
            continue;
        }
        m_groups.append(key);
        for (const QString &token : m_repeats.value(key, {u"1"_s}))
            growChild(parent, item, key + u'#' + token, key + u'#' + token, under);
    }
}

void PlainSheet::growChild(
    Node &parent, const QJsonObject &item, const QString &key, const QString &within, const QJsonValue &under)
{
    auto child = std::make_unique<Node>(Node{.item = item, .key = key, .parent = &parent, .under = under});
    if (isGroup(item))
        grow(*child, item.value(u"item").toArray(), within, QJsonValue::Undefined);
    else
        growUnder(*child, within);
    parent.children.push_back(std::move(child));
}

/// Under a question that repeats, once for each of its answers, in the order of their values.
void PlainSheet::growUnder(Node &question, const QString &within)
{
    const QJsonArray items = question.item.value(u"item").toArray();
    if (!isRepeating(question.item)) return grow(question, items, within, QJsonValue::Undefined);
    QMap<QString, QJsonValue> byToken;
    for (const QJsonValue &entry : m_given.value(question.key))
        byToken.insert(tokenFor(entry), entry);
    for (auto each = byToken.cbegin(); each != byToken.cend(); ++each)
        grow(question, items, question.key + u'#' + each.key(), *each);
}

void PlainSheet::visit(const Node &node, const std::function<void(const Node &)> &visitor) const
{
    for (const auto &child : node.children) {
        visitor(*child);
        visit(*child, visitor);
    }
}

QStringList PlainSheet::enabledKeys() const
{
    QStringList keys;
    visit(m_root, [&](const Node &node) {
        if (isEnabled(node)) keys.append(node.key);
    });
    return keys;
}

QMap<QString, QJsonObject> PlainSheet::questions() const
{
    QMap<QString, QJsonObject> questions;
    visit(m_root, [&](const Node &node) {
        if (!isGroup(node.item)) questions.insert(node.key, node.item);
    });
    return questions;
}

QJsonArray PlainSheet::answer(const QString &key) const
{
    QJsonArray answer;
    visit(m_root, [&](const Node &node) {
        if (node.key == key) answer = answerOf(node);
    });
    return answer;
}

QJsonArray PlainSheet::answerOf(const Node &node) const
{
    const QString path = expressionOf(node, u"calculatedExpression"_s);
    const bool isTakenAsGiven = path.isEmpty() || (m_given.contains(node.key) && !isNobodys(node.item));
    if (isTakenAsGiven) return m_given.value(node.key);
    if (!isEnabled(node)) return isNobodys(node.item) ? QJsonArray{} : m_given.value(node.key);
    const std::optional<int> value = sum(path);
    return value ? QJsonArray{QJsonObject{{u"valueInteger"_s, *value}}} : QJsonArray{};
}

bool PlainSheet::isEnabled(const Node &node) const
{
    const auto known = m_enabled.constFind(&node);
    if (known != m_enabled.constEnd()) return *known;
    const bool isEnabledNow = findEnabled(node);
    m_enabled.insert(&node, isEnabledNow);
    return isEnabledNow;
}

bool PlainSheet::findEnabled(const Node &node) const
{
    if (node.parent == nullptr) return true;
    if (!isEnabled(*node.parent)) return false;
    const bool isUnderQuestion = node.parent->parent != nullptr && !isGroup(node.parent->item);
    if (isUnderQuestion && answerOf(*node.parent).isEmpty()) return false;
    if (!node.under.isUndefined() && !answerOf(*node.parent).contains(node.under)) return false;
    if (const QString path = expressionOf(node, u"enableWhenExpression"_s);
        !path.isEmpty() && sum(path).value_or(0) <= 3)
        return false;
    const QJsonArray conditions = node.item.value(u"enableWhen").toArray();
    const auto isHeld = [&](const QJsonValue &condition) { return holds(node, condition.toObject()); };
    if (conditions.isEmpty()) return true;
    if (node.item.value(u"enableBehavior") == u"any"_s)
        return std::any_of(conditions.begin(), conditions.end(), isHeld);
    return std::all_of(conditions.begin(), conditions.end(), isHeld);
}

bool PlainSheet::holds(const Node &node, const QJsonObject &condition) const
{
    const Node *question = nearest(node, condition.value(u"question").toString());
    return isMet(condition, question ? answerOf(*question) : QJsonArray{});
}

bool PlainSheet::isMet(const QJsonObject &condition, const QJsonArray &answer) const
{
    const QString comparison = condition.value(u"operator").toString();
    const QJsonValue wanted = comparable(comparedWith(condition));
    if (comparison == u"exists") return answer.isEmpty() != wanted.toBool();
    bool isEqual = false;
    bool isGreater = false;
    bool isLess = false;
    for (const QJsonValue &entry : answer) {
        const QJsonObject json = entry.toObject();
        const QJsonValue value = comparable(json.value(json.keys().value(0)));
        const bool areNumbers = value.isDouble() && wanted.isDouble();
        const bool areTexts = value.isString() && wanted.isString();
        isEqual |= value == wanted;
        isGreater |=
            (areNumbers && value.toDouble() > wanted.toDouble()) || (areTexts && value.toString() > wanted.toString());
        isLess |=
            (areNumbers && value.toDouble() < wanted.toDouble()) || (areTexts && value.toString() < wanted.toString());
    }
    if (comparison == u"=") return isEqual;
    if (comparison == u"!=") return !isEqual;
    if (comparison == u">") return isGreater;
    if (comparison == u"<") return isLess;
    return isEqual || (comparison == u">=" ? isGreater : isLess);
}

/// What is named stands before the node, so that the nearest is the last. Only the enabled and answered count, and
/// under a question that repeats only what is under the same answer.
const PlainSheet::Node *PlainSheet::nearest(const Node &node, const QString &linkId) const
{
    const Node *from = &node;
    while (from->parent->parent != nullptr && !mentions(from->parent->item, linkId))
        from = from->parent;
    const Node *around = from->parent;
    if (linkIdIn(around->item) == linkId) return around;
    const Node *last = nullptr;
    const auto look = [&](const Node &each) {
        const bool isAnswered = linkIdIn(each.item) == linkId && isEnabled(each) && !answerOf(each).isEmpty();
        if (isAnswered && !isInEmptyRepeat(each, *around)) last = &each;
    };
    for (const auto &child : around->children) {
        if (child->under != from->under) continue;
        look(*child);
        visit(*child, look);
    }
    return last;
}

/// Where nothing was given, a repeat is in no response.
bool PlainSheet::isInEmptyRepeat(const Node &node, const Node &around) const
{
    const auto isGiven = [this](const QString &repeat) {
        const QStringList keys = m_given.keys();
        return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return key.startsWith(repeat + u'/'); });
    };
    for (const Node *each = &node; each != &around; each = each->parent)
        if (isGroup(each->item) && isRepeating(each->item) && !isGiven(each->key)) return true;
    return false;
}

QString PlainSheet::expressionOf(const Node &node, const QString &kind) const
{
    QString total, path;
    for (const QJsonValue &extension : node.item.value(u"extension").toArray()) {
        const QString url = extension[u"url"].toString();
        const QString expression = extension[u"valueExpression"][u"expression"].toString();
        if (url.endsWith(u"/variable"_s)) total = expression;
        if (url.endsWith(kind)) path = expression;
    }
    return path.replace(u"%total"_s, total);
}

/// Over all enabled answers of the linkId that the path names; nothing where there are none.
std::optional<int> PlainSheet::sum(const QString &path) const
{
    const QString linkId = path.section(u'\'', 1, 1);
    std::optional<int> sum;
    visit(m_root, [&](const Node &node) {
        if (linkIdIn(node.item) != linkId || !isEnabled(node) || isInEmptyRepeat(node, m_root)) return;
        for (const QJsonValue &entry : answerOf(node))
            sum = sum.value_or(0) + entry[u"valueInteger"].toInt();
    });
    return sum;
}

} // namespace alongside

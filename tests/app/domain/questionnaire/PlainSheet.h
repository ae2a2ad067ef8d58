// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace alongside {

/// What of a form is enabled, worked out from nothing each time, straight from its JSON and by other means than the
/// engine: no index, no order, no dependencies, each question asked when its answer is needed. Knows the
/// forms of RandomForm, without loops.
class PlainSheet {
public:
    /// repeats: the tokens of each repeating group, by its key; a group that is not among them has one, "1".
    PlainSheet(
        const QJsonObject &form, const QMap<QString, QJsonArray> &given, const QMap<QString, QStringList> &repeats);

    QStringList enabledKeys() const;
    /// Computed, where nothing is given.
    QJsonArray answer(const QString &key) const;
    /// Every item that is a question, by key, and whether it is enabled or not.
    QMap<QString, QJsonObject> questions() const;
    /// The keys of repeating groups, without a token.
    QStringList groups() const { return m_groups; }

private:
    struct Node {
        QJsonObject item;
        QString key;
        const Node *parent = nullptr;
        QJsonValue under = QJsonValue::Undefined; ///< the answer of the parent that it stands under; undefined: any
        std::vector<std::unique_ptr<Node>> children = {};
    };

    void grow(Node &parent, const QJsonArray &items, const QString &within, const QJsonValue &under);
    void growChild(
        Node &parent, const QJsonObject &item, const QString &key, const QString &within, const QJsonValue &under);
    void growUnder(Node &question, const QString &within);
    bool isEnabled(const Node &node) const;
    bool findEnabled(const Node &node) const;
    bool holds(const Node &node, const QJsonObject &condition) const;
    bool isMet(const QJsonObject &condition, const QJsonArray &answer) const;
    const Node *nearest(const Node &node, const QString &linkId) const;
    bool isInEmptyRepeat(const Node &node, const Node &around) const;
    QJsonArray answerOf(const Node &node) const;
    QString expressionOf(const Node &node, const QString &kind) const;
    std::optional<int> sum(const QString &path) const;
    void visit(const Node &node, const std::function<void(const Node &)> &visitor) const;

    QMap<QString, QJsonArray> m_given;
    QMap<QString, QStringList> m_repeats;
    QStringList m_groups;
    Node m_root;
    mutable QHash<const Node *, bool> m_enabled; ///< found out already, of answers that do not change
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <random>

namespace alongside {

/// Makes up forms and answers; the same seed makes the same.
class RandomForm {
public:
    enum class Loops {
        None, ///< whatever an item depends on stands before it
        Allowed,
    };

    RandomForm(unsigned seed, Loops loops) : m_random{seed}, m_loops{loops} { }

    /// A Questionnaire of some forty items: groups that repeat and hold others, questions under questions, conditions,
    /// sums over integers, also by a variable; some are hidden or read only.
    QJsonObject form();
    /// An answer to such an item; now and then none.
    QJsonArray answerTo(const QJsonObject &item);
    unsigned below(unsigned limit) { return unsigned(m_random() % limit); }

private:
    QJsonArray items(int depth);
    QJsonObject item(int depth);
    QJsonObject condition();
    QJsonObject entry(const QString &type, const QString &prefix);
    static void hide(QJsonObject &item);
    void addLogic(QJsonObject &item);
    void addExpression(QJsonObject &item);

    std::mt19937 m_random;
    Loops m_loops;
    int m_count = 0;
    QList<QJsonObject> m_questions; ///< that are complete
    QStringList m_integers; ///< linkIds of integers that are complete
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>

namespace alongside {

/// What protocol.md says under "Merge", and nothing of how it is done: one record, two fields, whoever writes. Written
/// from the design, not from the code, so that the two can be compared.
class MergeOracle {
public:
    enum class Rule { Ask, Earliest, Latest, Append, LastWrite };
    enum class Outcome { Fine, Conflict };

    explicit MergeOracle(const QMap<QString, Rule> &rules) : m_rules{rules} { }

    /// Makes the record where it is not; never a conflict where its writer saw none and there is none.
    enum class Verb { Put, Patch };
    Outcome write(const QString &writer, Verb verb, const QJsonObject &was, const QJsonObject &set);
    Outcome remove(const QString &writer, const QJsonObject &was);

    bool isThere() const { return m_presence == Presence::There; }
    const QJsonObject &fields() const { return m_fields; }
    /// What differs from the value in force and waits for a person, by writer. The path "removed" is of removals.
    QMap<QString, QJsonValue> waiting(const QString &path) const;

private:
    Outcome writeField(const QString &writer, const QString &field, const QJsonValue &was, const QJsonValue &set);
    bool hasQuestions() const;
    /// Without what nobody types.
    QJsonObject meant(const QJsonObject &fields) const;

    enum class Presence { NeverMade, There, Removed } m_presence = Presence::NeverMade;
    QMap<QString, Rule> m_rules;
    QJsonObject m_fields;
    QMap<QString, QMap<QString, QJsonValue>> m_candidates; ///< by path and writer, beside the value in force
    QString m_remover;
};

} // namespace alongside

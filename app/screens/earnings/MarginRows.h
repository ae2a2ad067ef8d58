// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// Somebody whose margin is another from a day on.
struct MarginLine {
    QString personId = {};
    QString name = {};
    QString words = {}; ///< both margins in a sentence
    QString before = {};
    QString after = {};

    bool operator==(const MarginLine &) const = default;
};

/// Whose margin changes with the next rules, by name. Roles: personId, name, words, before, after.
class MarginRows : public LineModel<MarginLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EarningsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString sentence READ sentence NOTIFY countChanged)

public:
    explicit MarginRows(QObject *parent = nullptr);

    void show(const QString &sentence, QList<MarginLine> lines);
    /// "On 1 April 2027 14 people’s margin changes"; empty: no rules are known to begin.
    QString sentence() const { return m_sentence; }

Q_SIGNALS:
    void countChanged();

private:
    QString m_sentence;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One alert, communication need or contact as it is being written.
struct EntryLine {
    QString code, codeWords, words, name, relation, phone, wrong, reviewBy;
    bool operator==(const EntryLine &) const = default;
};

/// The entries of one list of a person. Roles: code and codeWords (what kind it is), words, name, relation, phone (of a
/// contact), wrong (why nobody can ring it), reviewBy ("20 November 2027", of a need).
class EntryRows : public LineModel<EntryLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit EntryRows(QObject *parent = nullptr);

    /// Of as many as before, those that differ change in place: a field that is being typed into stays.
    void show(QList<EntryLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/pack/PersonRecords.h"

namespace alongside {

/// What is stored, in words for whoever reads a pack on paper: names in place of ids, days and times in full, fields by
/// their own names. A field that nobody thought of here still has words.
class PackWords {
public:
    explicit PackWords(const PersonRecords &about);

    /// "PlacementChange" as "Placement changes"; an unknown kind by its name.
    static QString headingOf(const QString &type);
    /// "whatMatters" as "What matters".
    static QString labelOf(const QString &field);
    /// What tells it from the others of its kind: its day, session or question, and the last letters of its id.
    QString titleOf(const Record &record) const;
    /// Of an id its name, or what its record is called in this pack; empty for nothing.
    QString valueOf(const QString &field, const QJsonValue &value) const;
    /// When it was, to be sorted by: day or instant, then session; empty where nothing says so.
    static QString timeOf(const Record &record);
    /// Every digit that is stored; whole numbers without a point.
    static QString numberOf(const QJsonValue &number);
    static QString shortIdOf(const QString &id);
    /// The name of a record that others point at.
    static QString nameOf(const Record &record);

private:
    void learnForm(const QString &document);
    QString textValue(const QString &field, const QString &text) const;
    QString answerValue(const QString &text) const;
    QString objectValue(const QJsonObject &object) const;

    QHash<QString, QString> m_names; ///< by id, or by code
    QHash<QString, QString> m_questions; ///< by linkId
};

} // namespace alongside

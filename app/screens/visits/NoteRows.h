// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Note.h"
#include "app/screens/LineModel.h"

#include <QHash>
#include <QtQmlIntegration>

namespace alongside {

/// A note as it stands after its corrections.
struct NoteLine {
    QString noteId, words, line, before;
    bool operator==(const NoteLine &) const = default;
};

/// Notes, oldest first. Roles: noteId (of the latest wording), words, line ("10:44 · you"), before (what it said until
/// it was corrected, and who wrote that; empty: it was not).
class NoteRows : public LineModel<NoteLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit NoteRows(QObject *parent = nullptr);

    /// names: of coaches by their ids.
    void show(const QList<NoteThread> &threads, const QHash<QString, QString> &names, QDate today);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/store/MarkDraft.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace alongside {

/// What is being typed about one mark: on disk within a second, whether the hand pauses or not. It stays until the
/// field is left and AttendanceMarker has sealed it.
class SheetDraft : public QObject {
    Q_OBJECT
public:
    /// From a letter to the disk, with a little to spare for the writing: a battery that dies takes the last second.
    static constexpr std::chrono::milliseconds longestWait{700};
    using Field = MarkDraft::Field;

    /// reader: the interface's own connection.
    SheetDraft(CoachWriter &writer, Database &reader, QObject *parent = nullptr);

    /// With what the coach was typing about that mark when it was last open.
    void open(const MarkKey &key);
    void close() { open({}); }
    void type(Field field, const QString &text);
    /// What is typed and not yet on disk goes there now; called by a timer, and before a field is sealed.
    void save();
    /// The field says what is stored: there is nothing to keep.
    void forget(Field field);
    /// Something was sealed: what is still a draft. What is typed and not yet on disk stays.
    void readAgain();

    /// Nothing when the field is not being typed into.
    std::optional<QString> text(Field field) const;
    bool isOnDisk() const { return m_unsaved.isEmpty() && m_writing == 0; }

Q_SIGNALS:
    void saved();
    void failed(const alongside::Error &error);

private:
    void write(const MarkDraft &draft);
    void end(Field field, const Result<void> &written);
    DraftOwner owner() const { return draftOwner(m_key, m_writer.coach()); }

    CoachWriter &m_writer;
    Database &m_reader;
    MarkKey m_key;
    QHash<Field, QString> m_texts;
    QSet<Field> m_unsaved;
    int m_writing = 0;
    QTimer m_wait{this};
};

} // namespace alongside

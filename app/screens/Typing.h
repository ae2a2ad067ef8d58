// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/store/Draft.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace alongside {

/// What is being typed about one thing, whatever it is: each letter is on its way to the disk before the next, as a
/// draft, until its field is left and sealed. Fields are the numbers of the kind's own enumeration.
class Typing : public QObject {
    Q_OBJECT
public:
    /// What a field says when nothing is typed there.
    using Stored = std::function<QString(int field)>;
    /// Ends drafts by writing what they say; on the writer's thread, in the coach's name.
    using Seal = std::function<Result<void>(Act &act, const QList<int> &fields)>;

    /// reader: the interface's own connection.
    Typing(CoachWriter &writer, Database &reader, QObject *parent = nullptr);

    struct Subject {
        QString kind = {}; ///< DraftOwner's
        QString about = {}; ///< empty: nothing
        bool operator==(const Subject &) const = default;
    };
    /// With what the coach was typing about it when it was last open.
    void open(const Subject &subject, Stored stored);
    void close() { open({}, {}); }
    /// Something else may have been stored since; what is being typed stays.
    void readAgain();
    void type(int field, const QString &text);
    /// As type, where the field names what it is about (the note that it corrects, the step that it changes).
    void typeAbout(int field, const QString &text, const QString &base);
    /// Fields were left. Of those that nobody typed into nothing is written; ends with sealed() or failed().
    void seal(const QList<int> &fields, Seal seal);

    /// As it is being typed, otherwise as it is stored.
    QString text(int field) const;
    bool isTyped(int field) const { return m_typed.contains(field); }
    QList<int> typedFields() const { return m_typed.keys(); }
    /// When what the field says reached the disk; nothing before, and while it has not.
    std::optional<Instant> savedAt(int field) const;

Q_SIGNALS:
    void changed();
    void sealed();
    void failed(const alongside::Error &error);

private:
    void keep();
    void endWriting(const Subject &subject, const QList<int> &fields, const Result<void> &written);
    DraftOwner owner() const { return {m_subject.kind, m_subject.about, m_writer.coach()}; }

    CoachWriter &m_writer;
    Database &m_reader;
    Subject m_subject;
    Stored m_stored;
    QHash<int, QString> m_typed;
    QHash<int, QString> m_base; // what each field held when typing began
    QSet<int> m_unsaved;
    QHash<int, Instant> m_savedAt;
    int m_inFlight = 0; // writes that have not been answered
};

} // namespace alongside

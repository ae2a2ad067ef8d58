// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/store/VisitWriter.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace alongside {

/// What is being typed about one visit: each letter is on its way to the disk before the next, as a draft, until its
/// field is left, 10 s pass without a letter, or the tablet locks; then it is sealed into one mutation.
class VisitTyping : public QObject {
    Q_OBJECT
public:
    using Field = VisitDraft::Field;
    static constexpr std::chrono::seconds idle{10};

    /// reader: the interface's own connection.
    VisitTyping(CoachWriter &writer, Database &reader, IdSource &ids, QObject *parent = nullptr);

    /// With what the coach was typing about that visit when it was last open.
    void open(const Visit &visit);
    void close();
    /// The visit as it is stored by now; what is being typed stays.
    void follow(const Visit &visit);
    void type(Field field, const QString &text);
    /// As type, about a note that is there already.
    void correct(const NoteId &note, const QString &text);
    /// Fields were left: what is typed there becomes part of the visit, or is added to it.
    void seal(const QList<Field> &fields, const VisitWriter::Promise &promise = {});
    /// Everything but what is added, which waits for its field to be left: half a note could not be taken back.
    void sealVisit();

    /// As it is being typed, otherwise as it is stored.
    QString text(Field field) const;
    bool isTyped(Field field) const { return m_typed.contains(field); }
    /// When what the field says reached the disk; nothing before, and while it has not.
    std::optional<Instant> savedAt(Field field) const;

Q_SIGNALS:
    void changed();
    void sealed(const alongside::Visit &visit);
    void failed(const alongside::Error &error);

private:
    void keep();
    void endKeeping(const QList<Field> &fields, const Result<void> &kept);
    void endSealing(const QList<Field> &fields, const Result<Visit> &sealed);
    void end(const QList<Field> &fields);
    void readAgain();
    VisitDraft draftOf(Field field) const;
    DraftOwner owner() const { return draftOwner(m_visit.id, m_writer.coach()); }

    CoachWriter &m_writer;
    Database &m_reader;
    IdSource &m_ids;
    Visit m_visit;
    QHash<Field, QString> m_typed;
    QHash<Field, QString> m_base; // what each field held when typing began
    QSet<Field> m_unsaved;
    QHash<Field, Instant> m_savedAt;
    int m_inFlight = 0; // writes that have not been answered
    QTimer m_idle{this};
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/RefusedDrafts.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace alongside {

/// What is being typed about one thing, whatever it is: each letter is on its way to the disk before the next, as a
/// draft, until its field is left and sealed. What the disk refuses is tried again, also when the page is closed.
/// Fields are the numbers of the kind's own enumeration.
class Typing : public QObject {
    Q_OBJECT
public:
    /// Between two times that what the disk refused is written again by itself.
    static constexpr std::chrono::minutes untilAgain{1};

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
    /// With what the coach was typing about it when it was last open. What was open is written first.
    void open(const Subject &subject, Stored stored);
    void close() { open({}, {}); }
    /// In the name of the coach who holds the tablet now.
    bool isOpenOn(const Subject &subject) const { return m_owner == ownerOf(subject); }
    /// Something else may have been stored since; what is being typed stays.
    void readAgain();
    void type(int field, const QString &text);
    /// As type, where the field names what it is about (the note that it corrects, the step that it changes).
    void typeAbout(int field, const QString &text, const QString &base);
    /// Fields were left. Of those that nobody typed into nothing is written; ends with sealed() or failed().
    void seal(const QList<int> &fields, Seal seal);

    /// As it is being typed, otherwise as it is stored.
    QString text(int field) const;
    /// What the field held when typing began; while nobody types, what is stored.
    QString base(int field) const;
    bool isTyped(int field) const { return m_typed.contains(field); }
    QList<int> typedFields() const { return m_typed.keys(); }
    /// When what the field says reached the disk; nothing before, and while it has not.
    std::optional<Instant> savedAt(int field) const;

Q_SIGNALS:
    void changed();
    /// What is stored says so now; the drafts of it go next.
    void sealed();
    void failed(const alongside::Error &error);
    /// The same of what was open before: it is set aside and tried again, and no fault of the page that is open now.
    void failedEarlier(const alongside::Error &error);

private:
    using Texts = QHash<int, QString>;
    struct Writing;
    using WritingPtr = std::shared_ptr<Writing>;

    void keep();
    WritingPtr startWriting();
    void endWriting(const Writing &writing, const Result<void> &written);
    void endEarlier(const Writing &writing, const Result<void> &written);
    void forgetSealed(const Texts &sealed);
    void setAside(const DraftOwner &owner, const RefusedDrafts::Drafts &drafts);
    void takeUp(const RefusedDrafts::Drafts &drafts);
    void keepRefused();
    void followCoach();
    DraftOwner ownerOf(const Subject &subject) const { return {subject.kind, subject.about, m_writer.coach()}; }

    CoachWriter &m_writer;
    Database &m_reader;
    DraftOwner m_owner; // of what is open
    Stored m_stored;
    Texts m_typed;
    Texts m_base; // what each field held when typing began
    QSet<int> m_named; // fields whose base is what they are about
    QSet<int> m_unsaved;
    QHash<int, Instant> m_savedAt;
    std::shared_ptr<Texts> m_sealed; // what stood in fields as they were sealed; the writer's thread's until it answers
    RefusedDrafts m_refused; // of what is closed
    QTimer m_again{this};
    int m_opening = 0; // counts what was opened: an answer may be about something before
    int m_inFlight = 0; // writes about what is open that have not been answered
};

} // namespace alongside

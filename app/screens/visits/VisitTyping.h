// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/store/VisitWriter.h"

#include <QTimer>

namespace alongside {

/// What is being typed about one visit. It is sealed into one mutation when its field is left, when 10 s pass without a
/// letter, or when the tablet locks. Times wait for their field to be left: half a time is a time, too.
class VisitTyping : public QObject {
    Q_OBJECT
public:
    using Field = VisitDraft::Field;
    static constexpr std::chrono::seconds idle{10};

    VisitTyping(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

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
    /// Everything but times and what is added, which wait for their field to be left: half a note could not be taken
    /// back.
    void sealVisit();

    /// As it is being typed, otherwise as it is stored.
    QString text(Field field) const { return m_typing.text(int(field)); }
    bool isTyped(Field field) const { return m_typing.isTyped(int(field)); }
    /// When what the field says reached the disk; nothing before, and while it has not.
    std::optional<Instant> savedAt(Field field) const { return m_typing.savedAt(int(field)); }

Q_SIGNALS:
    void changed();
    void sealed(const alongside::Visit &visit);
    void failed(const alongside::Error &error);
    /// Of a visit that was open before.
    void failedEarlier(const alongside::Error &error);

private:
    void readVisit();

    WorkParts m_parts;
    Visit m_visit;
    Typing m_typing;
    QTimer m_idle{this};
};

} // namespace alongside

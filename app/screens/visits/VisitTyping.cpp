// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitTyping.h"

#include "app/store/VisitStore.h"

#include <algorithm>

namespace alongside {

namespace {

QList<VisitTyping::Field> visitFields(const QList<int> &numbers)
{
    QList<VisitTyping::Field> fields;
    for (const int number : numbers)
        fields.append(VisitTyping::Field(number));
    return fields;
}

} // namespace

VisitTyping::VisitTyping(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_typing{writer, parts.file.reader()}
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &VisitTyping::sealVisit);
    connect(&m_typing, &Typing::changed, this, &VisitTyping::changed);
    connect(&m_typing, &Typing::failed, this, &VisitTyping::failed);
    connect(&m_typing, &Typing::failedEarlier, this, &VisitTyping::failedEarlier);
    connect(&m_typing, &Typing::sealed, this, &VisitTyping::readVisit);
}

void VisitTyping::open(const Visit &visit)
{
    m_idle.stop();
    m_visit = visit;
    const DraftOwner owner = draftOwner(visit.id, {});
    m_typing.open({owner.kind, owner.about}, [this](int field) { return storedText(m_visit, Field(field)); });
}

void VisitTyping::close()
{
    m_idle.stop();
    m_visit = {};
    m_typing.close();
}

void VisitTyping::follow(const Visit &visit)
{
    m_visit = visit;
    m_typing.readAgain();
}

void VisitTyping::type(Field field, const QString &text)
{
    m_idle.start();
    m_typing.type(int(field), text);
}

void VisitTyping::correct(const NoteId &note, const QString &text)
{
    m_idle.start();
    m_typing.typeAbout(int(Field::Correction), text, note.text);
}

void VisitTyping::seal(const QList<Field> &fields, const VisitWriter::Promise &promise)
{
    QList<int> numbers;
    for (const Field field : fields)
        numbers.append(int(field));
    const ClockReading now{m_parts.clock.now(), m_parts.boot.sinceBoot(), m_parts.boot.boot()};
    const auto seal = [&ids = m_parts.ids, id = m_visit.id, promise, now](
                          Act &act, const QList<int> &typed) -> Result<void> {
        const Result<Visit> visit = VisitWriter{act, ids, now}.seal(id, visitFields(typed), promise);
        return visit ? Result<void>{} : visit.error();
    };
    m_typing.seal(numbers, seal);
}

void VisitTyping::sealVisit()
{
    QList<Field> fields = visitFields(m_typing.typedFields());
    fields.removeIf([](Field field) { return !isOfVisit(field) || isTime(field); });
    seal(fields);
}

void VisitTyping::readVisit()
{
    const auto visit = VisitStore{m_parts.file.reader()}.find(m_visit.id);
    if (!visit) return Q_EMIT failed(visit.error());
    if (!*visit) return; // that visit is closed, and is sealed all the same
    m_visit = **visit;
    Q_EMIT sealed(m_visit);
}

} // namespace alongside

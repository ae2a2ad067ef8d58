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

VisitTyping::VisitTyping(CoachWriter &writer, Database &reader, IdSource &ids, QObject *parent)
    : QObject{parent}, m_reader{reader}, m_ids{ids}, m_typing{writer, reader}
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
    m_typing.seal(numbers, [&ids = m_ids, id = m_visit.id, promise](Act &act, const QList<int> &typed) -> Result<void> {
        const Result<Visit> visit = VisitWriter{act, ids}.seal(id, visitFields(typed), promise);
        return visit ? Result<void>{} : visit.error();
    });
}

void VisitTyping::sealVisit()
{
    QList<Field> fields = visitFields(m_typing.typedFields());
    fields.removeIf([](Field field) { return !isOfVisit(field); });
    seal(fields);
}

void VisitTyping::readVisit()
{
    const auto visit = VisitStore{m_reader}.find(m_visit.id);
    if (!visit) return Q_EMIT failed(visit.error());
    if (!*visit) return; // that visit is closed, and is sealed all the same
    m_visit = **visit;
    Q_EMIT sealed(m_visit);
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/mypage/ObjectionsScreen.h"

#include "app/records/RecordKinds.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/mypage/MyPart.h"
#include "app/store/ObjectionDraft.h"
#include "app/store/ObjectionStore.h"

namespace alongside {

namespace {

constexpr int answerField = int(ObjectionDraftField::Words);

ObjectionLine lineOf(const Objection &objection, Database &reader, QDate today)
{
    ObjectionLine line{.objectionId = objection.id.text,
        .heading = MyWords::heading(objection.part),
        .words = objection.words,
        .stamp = DayWords::timeSeenFrom(today, objection.at),
        .answer = objection.answer,
        .answered = {},
        .isOpen = objection.isOpen()};
    if (objection.answeredAt)
        line.answered =
            ObjectionsScreen::tr("%1, %2", "who and when")
                .arg(coachName(reader, objection.answeredBy), DayWords::timeSeenFrom(today, *objection.answeredAt));
    return line;
}

} // namespace

Result<QList<ObjectionLine>> objectionLines(Database &reader, const PersonId &person, QDate today)
{
    const auto objections = ObjectionStore{reader}.of(person);
    if (!objections) return objections.error();
    QList<ObjectionLine> lines;
    for (const Objection &objection : *objections)
        lines.append(lineOf(objection, reader, today));
    return lines;
}

ObjectionsScreen::ObjectionsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &ObjectionsScreen::changed);
    connect(&m_typing, &Typing::sealed, this, [this] {
        m_answering.clear();
        m_typing.close();
        readAgain();
    });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) {
        m_problem = ErrorText::whenSaving(error);
        Q_EMIT changed();
    });
    connect(&m_typing, &Typing::failedEarlier, this, [this](const Error &error) {
        m_problem = ErrorText::whenSavingEarlier(error);
        Q_EMIT changed();
    });
}

void ObjectionsScreen::show(const Person &person)
{
    if (person.id != m_person.id) {
        m_answering.clear();
        m_problem.clear();
        m_typing.close();
    }
    m_person = person;
    readAgain();
}

void ObjectionsScreen::readAgain()
{
    const bool maySee = m_parts.session.maySeePlacements();
    const auto lines = maySee ? objectionLines(m_parts.file.reader(), m_person.id, m_parts.clock.today())
                              : Result<QList<ObjectionLine>>{QList<ObjectionLine>{}};
    if (!lines) m_problem = ErrorText::whenReading(lines.error());
    m_rows.show(lines ? *lines : QList<ObjectionLine>{});
    Q_EMIT changed();
}

QString ObjectionsScreen::openSentence() const
{
    if (m_rows.open() == 0) return {};
    return tr("%1 says that something is not right (%n). It must be answered.", nullptr, m_rows.open())
        .arg(m_person.calledName());
}

QString ObjectionsScreen::typed() const { return m_typing.text(answerField); }

QString ObjectionsScreen::saved() const
{
    const auto at = m_typing.savedAt(answerField);
    return at ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *at)) : QString{};
}

void ObjectionsScreen::startAnswer(const QString &objectionId)
{
    m_answering = objectionId;
    m_typing.open({kind::objection, objectionId}, [](int) { return QString{}; });
    Q_EMIT changed();
}

void ObjectionsScreen::type(const QString &text) { m_typing.type(answerField, text); }

void ObjectionsScreen::answer()
{
    m_problem.clear();
    const auto answer = [&ids = m_parts.ids, id = m_answering, words = typed()](Act &act, const QList<int> &) {
        return ObjectionWriter{act, ids}.answer({id}, words);
    };
    m_typing.seal({answerField}, answer);
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/change/TellForm.h"

#include "app/screens/ErrorText.h"
#include "app/screens/change/ChangeWords.h"
#include "app/screens/placements/KeptWords.h"
#include "app/store/ChangeNoticeDraft.h"
#include "app/store/ChangeWriter.h"

namespace alongside {

static_assert(int(TellForm::SupportedBy) == int(ChangeNoticeField::SupportedBy));

TellForm::TellForm(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &TellForm::changed);
    connect(&m_typing, &Typing::sealed, this, [this] {
        close();
        Q_EMIT saved();
    });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) {
        m_isWriting = false;
        m_problem = ErrorText::whenSaving(error);
        Q_EMIT changed();
    });
    connect(&m_typing, &Typing::failedEarlier, this, [this](const Error &error) {
        m_problem = ErrorText::whenSavingEarlier(error);
        Q_EMIT changed();
    });
}

void TellForm::open(const Change &change, const ChangeEntry &entry, const QString &changeTitle)
{
    m_entry = entry;
    m_changeTitle = changeTitle;
    m_missing.clear();
    m_problem.clear();
    m_isWriting = false;
    const DraftOwner owner = changeNoticeDraftOwner(change.id, entry.person.id, {});
    m_typing.open({owner.kind, owner.about}, [today = today()](int field) { return field == Day ? today : QString{}; });
    Q_EMIT changed();
}

QString TellForm::title() const { return tr("Telling %1", "a person").arg(m_entry.person.calledName()); }
QString TellForm::before() const { return ChangeWords::told(m_entry.notice); }
QString TellForm::day() const { return isOpen() ? m_typing.text(Day) : QString{}; }
QString TellForm::how() const { return isOpen() ? m_typing.text(How) : QString{}; }
QString TellForm::said() const { return isOpen() ? m_typing.text(Said) : QString{}; }
QString TellForm::supportedBy() const { return isOpen() ? m_typing.text(SupportedBy) : QString{}; }
QString TellForm::savedWords() const { return keptWords(m_typing, m_parts.clock.today()); }

void TellForm::type(Field field, const QString &text)
{
    if (!isOpen() || m_isWriting) return; // it is on its way
    m_missing.clear();
    m_typing.type(field, text);
}

ChangeNotice TellForm::notice() const
{
    return {.change = m_entry.notice.change,
        .person = m_entry.notice.person,
        .toldOn = QDate::fromString(day(), Qt::ISODate),
        .how = how().trimmed(),
        .said = said().trimmed(),
        .supportedBy = supportedBy().trimmed()};
}

void TellForm::save()
{
    if (!isOpen() || m_isWriting) return; // the same finger twice
    const QDate on = m_parts.clock.today();
    m_problem.clear();
    m_missing = ChangeWords::missing(missingIn(notice(), on));
    if (m_missing.isEmpty()) {
        m_isWriting = true;
        m_typing.seal(m_typing.typedFields(),
            [&ids = m_parts.ids, told = notice(), on](Act &act, const QList<int> &) -> Result<void> {
                const auto written = ChangeWriter{act, ids}.tell(told, on);
                return written ? Result<void>{} : written.error();
            });
    }
    Q_EMIT changed();
}

void TellForm::close()
{
    m_entry = {};
    m_isWriting = false;
    m_typing.close();
    Q_EMIT changed();
}

} // namespace alongside

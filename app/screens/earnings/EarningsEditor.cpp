// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/EarningsEditor.h"

#include "app/records/EarningsKinds.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/earnings/EarningsWords.h"
#include "app/store/EarningsStore.h"
#include "app/store/EarningsWriter.h"

namespace alongside {

namespace {

constexpr int earningsFields = int(EarningsField::Estimated) + 1;

const QList<Earnings::Source> &everySource()
{
    static const QList<Earnings::Source> sources{
        Earnings::Source::Payslip, Earnings::Source::Employer, Earnings::Source::Self};
    return sources;
}

QList<EarningsField> earningsFieldsFrom(const QList<int> &numbers)
{
    QList<EarningsField> fields;
    for (const int number : numbers)
        fields.append(EarningsField(number));
    return fields;
}

} // namespace

EarningsEditor::EarningsEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &EarningsEditor::changed);
    connect(&m_typing, &Typing::sealed, this, [this] {
        m_problem.clear();
        readAgain();
        Q_EMIT sealed();
    });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) {
        m_problem = ErrorText::whenSaving(error);
        Q_EMIT changed();
    });
    connect(&parts.session, &TabletSession::locking, this, [this] { seal(m_typing.typedFields()); });
}

void EarningsEditor::open(const EarningsKey &key, const QString &job)
{
    const DraftOwner owner = earningsDraftOwner(key, {});
    const Typing::Subject subject{owner.kind, owner.about};
    m_job = job;
    if (key == m_key && m_typing.isOpenOn(subject)) return readAgain();
    seal(m_typing.typedFields()); // of what it was about until now
    m_key = key;
    m_problem.clear();
    readAgain();
    m_typing.open(subject, [this](int field) { return typedText(m_stored, EarningsField(field)); });
    Q_EMIT changed();
}

void EarningsEditor::close()
{
    seal(m_typing.typedFields());
    m_key = {};
    m_stored = {};
    m_typing.close();
    Q_EMIT changed();
}

void EarningsEditor::readAgain()
{
    if (!isOpen()) return; // there is nothing to read
    const auto stored = EarningsStore{m_parts.file.reader()}.find(m_key.person, m_key.job, m_key.week);
    if (!stored) m_problem = ErrorText::whenReading(stored.error());
    const Earnings unwritten{.person = m_key.person, .job = m_key.job, .week = m_key.week};
    if (stored) m_stored = stored->value_or(unwritten);
    m_typing.readAgain();
    Q_EMIT changed();
}

Earnings EarningsEditor::earnings() const
{
    QList<EarningsDraft> typed;
    for (const int field : m_typing.typedFields())
        typed.append({.field = EarningsField(field), .text = m_typing.text(field)});
    return withTyped(m_stored, typed);
}

QString EarningsEditor::formId() const { return isOpen() ? earningsDraftOwner(m_key, {}).about : QString{}; }

QString EarningsEditor::subtitle() const { return tr("Week of %1").arg(EarningsWords::week(m_key.week)); }

QStringList EarningsEditor::texts() const
{
    QStringList texts;
    for (int field = 0; field < earningsFields; ++field)
        texts.append(isOpen() ? m_typing.text(field) : QString{});
    return texts;
}

QStringList EarningsEditor::wrongs() const
{
    QStringList words;
    for (int field = 0; field < earningsFields; ++field)
        words.append(isWrong(field) ? wrongIn(field) : QString{});
    return words;
}

bool EarningsEditor::isWrong(int field) const
{
    return m_typing.isTyped(field)
        && !valueOf(EarningsDraft{.field = EarningsField(field), .text = m_typing.text(field)});
}

QString EarningsEditor::wrongIn(int field) const
{
    return field == Hours ? tr("Write it like 7:30 or 7.5, with at most 60 hours.")
                          : tr("Write pounds and pence like 94.50.");
}

QString EarningsEditor::savedWords() const
{
    std::optional<Instant> last;
    for (const int field : m_typing.typedFields()) {
        const auto at = isWrong(field) ? std::nullopt : m_typing.savedAt(field);
        if (!at) return {};
        last = last ? std::max(*last, *at) : *at;
    }
    if (!last) last = m_stored.at;
    return last ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *last)) : QString{};
}

QStringList EarningsEditor::sourceChoices() const { return {tr("Payslip"), tr("Employer said"), tr("They said")}; }

int EarningsEditor::source() const
{
    return isOpen() ? int(everySource().indexOf(earningsSourceFromText(m_typing.text(Source)))) : -1;
}

bool EarningsEditor::isEstimated() const { return isOpen() && !m_typing.text(Estimated).isEmpty(); }

void EarningsEditor::type(int field, const QString &text) { m_typing.type(field, text); }

void EarningsEditor::choosePaidOn(const QString &day)
{
    m_typing.type(PaidOn, day);
    leave(PaidOn);
}

void EarningsEditor::chooseSource(int choice)
{
    if (choice < 0 || choice >= everySource().size()) return; // there is no such choice
    m_typing.type(Source, toText(everySource().at(choice)));
    leave(Source);
}

void EarningsEditor::toggleEstimated()
{
    m_typing.type(Estimated, isEstimated() ? QString{} : QStringLiteral("yes"));
    leave(Estimated);
}

void EarningsEditor::seal(const QList<int> &fields)
{
    QList<int> right = fields; // what is wrong stays in the hand, and is said
    right.removeIf([this](int field) { return isWrong(field); });
    m_typing.seal(right, [key = m_key](Act &act, const QList<int> &typed) -> Result<void> {
        const Result<int> sealed = EarningsWriter{act}.seal(key, earningsFieldsFrom(typed));
        return sealed ? Result<void>{} : sealed.error();
    });
}

} // namespace alongside

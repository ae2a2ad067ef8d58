// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/BenefitsEditor.h"

#include "app/domain/earnings/EarningsGuard.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/earnings/BenefitWords.h"
#include "app/store/BenefitWriter.h"
#include "app/store/EarningsStore.h"

#include <algorithm>

namespace alongside {

namespace {

/// As case systems write them; none is a translation.
const QStringList &everyBenefitName()
{
    static const QStringList names{QStringLiteral("Universal Credit"), QStringLiteral("ESA"), QStringLiteral("PIP"),
        QStringLiteral("Housing Benefit"), QStringLiteral("Carer's Allowance")};
    return names;
}

const QStringList &everyHousing()
{
    static const QStringList words{toText(Benefit::Housing::With), toText(Benefit::Housing::Without)};
    return words;
}

const QStringList &everyCapability()
{
    static const QStringList words{toText(Benefit::LimitedCapability::Yes), toText(Benefit::LimitedCapability::No)};
    return words;
}

const QStringList &everyJurisdiction()
{
    static const QStringList words{QStringLiteral("GB"), QStringLiteral("NI")};
    return words;
}

QList<BenefitField> benefitFieldsFrom(const QList<int> &numbers)
{
    QList<BenefitField> fields;
    for (const int number : numbers)
        fields.append(BenefitField(number));
    return fields;
}

} // namespace

BenefitsEditor::BenefitsEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &BenefitsEditor::changed);
    connect(&m_typing, &Typing::failed, this, &BenefitsEditor::fail);
    connect(&m_typing, &Typing::sealed, this, [this] {
        m_problem.clear();
        readAgain();
        Q_EMIT sealed();
    });
    connect(&parts.session, &TabletSession::locking, this, [this] { seal(m_typing.typedFields()); });
}

void BenefitsEditor::show(const PersonId &person)
{
    if (person != m_person) {
        close();
        m_person = person;
        m_problem.clear();
    }
    readAgain();
}

void BenefitsEditor::readAgain()
{
    const auto benefits = EarningsStore{m_parts.file.reader()}.benefitsOf(m_person);
    if (!benefits) return fail(benefits.error());
    m_benefits = *benefits;
    QList<BenefitLine> lines;
    for (const Benefit &benefit : std::as_const(m_benefits)) {
        lines.append(BenefitWords::lineOf(benefit));
        if (benefit.id == m_open.id) m_open = benefit;
    }
    m_rows.show(std::move(lines));
    m_typing.readAgain();
    Q_EMIT changed();
}

void BenefitsEditor::add(int kind)
{
    const QString name = everyBenefitName().value(kind);
    if (name.isEmpty() || m_person.isEmpty()) return; // there is no such choice
    m_writer.write(
        [person = m_person, name, &ids = m_parts.ids](Act &act) { return BenefitWriter{act}.add(person, name, ids); },
        [this, person = m_person](const Result<QString> &added) {
            if (!added) return fail(added.error());
            if (person != m_person) return; // another page is open by now
            readAgain();
            open(*added);
            Q_EMIT sealed();
        });
}

void BenefitsEditor::open(const QString &benefitId)
{
    const auto found =
        std::find_if(m_benefits.begin(), m_benefits.end(), [&](const Benefit &each) { return each.id == benefitId; });
    if (found == m_benefits.end()) return; // it went meanwhile
    seal(m_typing.typedFields()); // of the one before
    m_open = *found;
    const DraftOwner owner = benefitDraftOwner(benefitId, {});
    m_typing.open({owner.kind, owner.about}, [this](int field) { return typedText(m_open, BenefitField(field)); });
    Q_EMIT changed();
}

void BenefitsEditor::close()
{
    seal(m_typing.typedFields());
    m_open = {};
    m_typing.close();
    Q_EMIT changed();
}

bool BenefitsEditor::isCredit() const { return benefitKindOf(m_open.name) == BenefitKind::UniversalCredit; }

bool BenefitsEditor::isWork() const { return benefitKindOf(m_open.name) == BenefitKind::EmploymentAndSupport; }

QString BenefitsEditor::text(BenefitField field) const
{
    return m_open.id.isEmpty() ? QString{} : m_typing.text(int(field));
}

QStringList BenefitsEditor::texts() const
{
    QStringList texts;
    for (int field = 0; field < benefitFields; ++field)
        texts.append(text(BenefitField(field)));
    return texts;
}

QStringList BenefitsEditor::wrongs() const
{
    QStringList words;
    for (int field = 0; field < benefitFields; ++field)
        words.append(isWrong(field) ? BenefitWords::wrong(BenefitField(field)) : QString{});
    return words;
}

bool BenefitsEditor::isWrong(int field) const
{
    const BenefitDraft draft{
        .field = BenefitField(field), .text = text(BenefitField(field)), .at = m_parts.clock.now()};
    return m_typing.isTyped(field) && !valueOf(draft);
}

QStringList BenefitsEditor::housingChoices() const { return {tr("With housing costs"), tr("Without")}; }
QStringList BenefitsEditor::capabilityChoices() const { return {tr("Yes"), tr("No")}; }
QStringList BenefitsEditor::jurisdictionChoices() const { return {tr("Great Britain"), tr("Northern Ireland")}; }
QStringList BenefitsEditor::kinds() const { return everyBenefitName(); }

int BenefitsEditor::housing() const { return int(everyHousing().indexOf(text(BenefitField::Housing))); }
int BenefitsEditor::capability() const { return int(everyCapability().indexOf(text(BenefitField::LimitedCapability))); }
int BenefitsEditor::jurisdiction() const { return int(everyJurisdiction().indexOf(text(BenefitField::Jurisdiction))); }

void BenefitsEditor::chooseHousing(int choice) { choose(BenefitField::Housing, everyHousing().value(choice)); }

void BenefitsEditor::chooseCapability(int choice)
{
    choose(BenefitField::LimitedCapability, everyCapability().value(choice));
}

void BenefitsEditor::chooseJurisdiction(int choice)
{
    choose(BenefitField::Jurisdiction, everyJurisdiction().value(choice));
}

/// The one that is chosen, chosen again, is taken back: not known.
void BenefitsEditor::choose(BenefitField field, const QString &word)
{
    m_typing.type(int(field), text(field) == word ? QString{} : word);
    leave(int(field));
}

QString BenefitsEditor::savedWords() const
{
    std::optional<Instant> last;
    for (const int field : m_typing.typedFields()) {
        const auto at = isWrong(field) ? std::nullopt : m_typing.savedAt(field);
        if (!at) return {};
        last = last ? std::max(*last, *at) : *at;
    }
    return last ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *last)) : QString{};
}

void BenefitsEditor::seal(const QList<int> &fields)
{
    QList<int> right = fields; // what is wrong stays in the hand, and is said
    right.removeIf([this](int field) { return isWrong(field); });
    m_typing.seal(right, [id = m_open.id](Act &act, const QList<int> &typed) {
        return BenefitWriter{act}.seal(id, benefitFieldsFrom(typed));
    });
}

void BenefitsEditor::fail(const Error &error)
{
    m_problem = ErrorText::whenSaving(error);
    Q_EMIT changed();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/EmployerScreen.h"

#include "app/domain/TypedFacts.h"
#include "app/screens/ErrorText.h"
#include "app/screens/placements/KeptWords.h"
#include "app/screens/placements/PlacementHistoryWords.h"
#include "app/store/PersonStore.h"
#include "app/store/PlacementStore.h"
#include "app/store/SiteStore.h"

#include <QRegularExpression>

namespace alongside {

namespace {

static_assert(int(EmployerField::ContactPhone) == EmployerScreen::ContactPhone);

/// Digits and a leading plus: what a telephone dials (RFC 3966 §5.1.1).
QString dialled(const QString &number)
{
    static const QRegularExpression others{QStringLiteral("[^0-9+]")};
    QString digits = number;
    digits.remove(others);
    return digits.isEmpty() ? QString{} : QStringLiteral("tel:") + digits;
}

QString likedNameOf(const PersonId &person, Database &database)
{
    const auto found = PersonStore{database}.find(person);
    return found && *found ? (*found)->likedName() : QString{};
}

} // namespace

EmployerScreen::EmployerScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &EmployerScreen::changed);
    connect(&m_typing, &Typing::sealed, this, &EmployerScreen::settle);
    connect(&m_typing, &Typing::failed, this, &EmployerScreen::fail);
    connect(&m_typing, &Typing::failedEarlier, this, [this](const Error &error) {
        m_problem = ErrorText::whenSavingEarlier(error);
        Q_EMIT changed();
    });
}

void EmployerScreen::open(const QString &employerId)
{
    const auto found = SiteStore{m_parts.file.reader()}.find(EmployerId{employerId});
    if (!found || !*found) return; // gone under the finger
    begin(**found);
}

void EmployerScreen::openNew() { begin({}); }

void EmployerScreen::begin(const Employer &employer)
{
    m_isOpen = true;
    m_isAsked = false;
    m_problem.clear();
    m_employer = employer;
    const DraftOwner form = employerForm(employer.id, m_writer.coach());
    m_typing.open({form.kind, form.about}, [](int) { return QString{}; });
    readAgain();
}

void EmployerScreen::close()
{
    m_isOpen = false;
    m_isWriting = false;
    m_employer = {};
    m_typing.close();
    Q_EMIT changed();
}

void EmployerScreen::readAgain()
{
    if (!m_isOpen) return; // nothing is shown
    Database &reader = m_parts.file.reader();
    if (const auto found = SiteStore{reader}.find(m_employer.id); found && *found) m_employer = **found;
    m_contacts.show(contactLines());
    m_people.show(peopleLines());
    Q_EMIT changed();
}

QList<EmployerContactLine> EmployerScreen::contactLines() const
{
    QList<EmployerContactLine> lines;
    for (const EmployerContact &contact : m_employer.everyContact())
        lines.append({contact.name, contact.role, contact.phone, dialled(contact.phone)});
    return lines;
}

QList<PlacementLine> EmployerScreen::peopleLines() const
{
    QList<PlacementLine> people;
    if (m_employer.id.isEmpty()) return people; // a new one
    Database &reader = m_parts.file.reader();
    const PlacementHistoryWords words{reader, m_parts.clock.today()};
    const auto histories = PlacementStore{reader}.atEmployer(m_employer.id);
    for (const PlacementHistory &history : histories ? *histories : QList<PlacementHistory>{}) {
        PlacementLine line = words.lineOf(history);
        line.name = likedNameOf(history.placement().person, reader);
        if (!line.name.isEmpty()) people.append(line); // whoever has left this tablet has left this page
    }
    return people;
}

QStringList EmployerScreen::texts() const
{
    QStringList texts;
    for (int field = Name; field <= ContactPhone; ++field)
        texts.append(m_typing.text(field));
    return texts;
}

QStringList EmployerScreen::problems() const
{
    QStringList problems(ContactPhone + 1);
    if (!m_isAsked) return problems; // nothing has been asked for yet
    if (isNew() && text(Name).isEmpty()) problems[Name] = tr("Write what the place is called.");
    const bool isNobody = text(ContactName).isEmpty() && text(ContactPhone).isEmpty();
    if (!isNew() && isNobody) problems[ContactName] = tr("Write a name or a number.");
    if (!text(ContactPhone).isEmpty() && !isPhoneNumber(text(ContactPhone)))
        problems[ContactPhone] = tr("Nobody can ring that. Write the number only, with at most 15 digits.");
    return problems;
}

QString EmployerScreen::savedWords() const { return keptWords(m_typing, m_parts.clock.today()); }

void EmployerScreen::type(int field, const QString &text)
{
    if (m_isWriting) return; // it is on its way
    m_problem.clear();
    m_typing.type(field, text);
}

EmployerContact EmployerScreen::contactTyped() const
{
    return {.name = text(ContactName), .role = text(ContactRole), .phone = text(ContactPhone)};
}

void EmployerScreen::add()
{
    m_isAsked = true;
    Q_EMIT changed();
    const bool isRight = problems().join(QString{}).isEmpty();
    if (m_isWriting || !isRight) return; // the same finger twice, or said beside the field
    m_isWriting = true;
    const EmployerContact contact = contactTyped();
    const EmployerId before = m_employer.id;
    m_written = before.isEmpty() ? EmployerId{m_parts.ids.newId()} : before;
    const bool hasRole = !contact.role.isEmpty();
    const Employer fresh{.id = m_written,
        .name = text(Name),
        .address = text(Address),
        .contactName = hasRole ? QString{} : contact.name,
        .phone = hasRole ? QString{} : contact.phone,
        .contacts = hasRole ? QList<EmployerContact>{contact} : QList<EmployerContact>{}};
    m_typing.seal(
        m_typing.typedFields(), [before, id = m_written, fresh, contact](Act &act, const QList<int> &) -> Result<void> {
            EmployerWriter writer{act};
            const Result<Employer> written = before.isEmpty() ? writer.add(fresh) : writer.addContact(id, contact);
            return written ? Result<void>{} : written.error();
        });
}

void EmployerScreen::settle()
{
    m_isWriting = false;
    if (!isNew()) return open(m_employer.id.text);
    const QString id = m_written.text;
    close();
    Q_EMIT made(id);
}

void EmployerScreen::fail(const Error &error)
{
    m_isWriting = false;
    m_problem = ErrorText::whenSaving(error);
    Q_EMIT changed();
}

} // namespace alongside

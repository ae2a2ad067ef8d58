// SPDX-License-Identifier: Apache-2.0
#include "app/store/EmployerWriter.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/SiteStore.h"
#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

Result<Employer> employerOf(Database &database, const EmployerId &id)
{
    const auto employer = SiteStore{database}.find(id);
    if (!employer) return employer.error();
    if (!*employer) return Error{ErrorKind::NotFound, QStringLiteral("the employer is not on this tablet")};
    return **employer;
}

} // namespace

DraftOwner employerForm(const EmployerId &about, const CoachId &coach)
{
    return {QStringLiteral("EmployerForm"), about.isEmpty() ? QStringLiteral("new") : about.text, coach};
}

Result<Employer> EmployerWriter::add(const Employer &employer)
{
    return save(making(kind::employer, employer.id.text, fieldsOf(employer)), employerForm({}, m_act.coach()));
}

Result<Employer> EmployerWriter::addContact(const EmployerId &id, const EmployerContact &contact)
{
    const Result<Employer> before = employerOf(m_act.database(), id);
    if (!before) return before;
    const QJsonArray contacts = listFrom(before->contacts + QList<EmployerContact>{contact});
    const Operation operation = patching(kind::employer, id.text, {{QStringLiteral("contacts"), contacts}});
    return save(operation, employerForm(id, m_act.coach()));
}

Result<Employer> EmployerWriter::save(const Operation &operation, const DraftOwner &form)
{
    Transaction transaction{m_act.database()};
    if (auto recorded = m_act.record({operation}); !recorded) return recorded.error();
    if (auto ended = DraftStore{m_act.database()}.removeAll(form); !ended) return ended.error();
    Result<Employer> after = employerOf(m_act.database(), {operation.id});
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "tests/app/store/StoredDay.h"

#include "app/store/Schema.h"
#include "sync/client/Enrolment.h"
#include "tests/support/ResultMatchers.h"

namespace alongside {

namespace {

void mustSucceed(const Result<void> &result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
}

} // namespace

StoredDay::StoredDay() : m_database{m_file.open()}
{
    mustSucceed(migrate(*m_database, tabletMigrations()));
    EnrolReply identity;
    identity.account = QStringLiteral("service");
    identity.device = QStringLiteral("d1");
    identity.epoch = 1;
    mustSucceed(Enrolment::adopt(*m_database, identity));

    for (const Site &site : {goscote, brownhills})
        store(kind::site, site.id.text, fieldsOf(site));
    for (const Coach &coach : {hicks, lewis})
        store(kind::coach, coach.id.text, fieldsOf(coach));
    for (const AttendanceCode &code : given::codes().validOn(given::friday)) {
        const Operation rule = making(kind::rule, {}, fieldsOf(code));
        store(kind::rule, rule.id, rule.set);
    }
    for (const Person &person : {aisha, craig, daljit}) {
        const Expectation expectation = given::expected(person, goscote);
        store(kind::person, person.id.text, fieldsOf(person));
        store(kind::expectation, expectation.id.text, fieldsOf(expectation));
    }
}

Act StoredDay::actOf(const Coach &coach) { return Act{*m_database, recordKinds(), m_clock, coach.id}; }

void StoredDay::store(const QString &type, const QString &id, const QJsonObject &fields)
{
    mustSucceed(RecordMapping{*m_database, recordKinds()}.write({type, id, ++m_revision, fields}));
}

int StoredDay::outboxCount()
{
    const auto count = m_database->first(
        QStringLiteral("SELECT count(*) FROM sync_outbox"), [](const Row &row) { return int(row.integer(0)); });
    return count && *count ? **count : -1;
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ConsentStop.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads how people stand to what they were asked. Whatever does such a thing asks here first. Any thread, with that
/// thread's connection.
class ConsentStore {
public:
    explicit ConsentStore(Database &database) : m_database{database} { }

    Result<QList<Consent>> of(const PersonId &person);
    /// NotAsked where there is none.
    Result<Consent> find(const PersonId &person, const QString &purpose);
    /// Those of them who have said no to it, in their order.
    Result<QList<PersonId>> refusedBy(const QList<PersonId> &people, const QString &purpose);
    /// Those of these acts that the person has said no to.
    Result<QList<ConsentAct>> refused(const PersonId &person, const QList<ConsentAct> &acts);
    /// SQL: true where the person whose id this expression names has not said no to photos.
    static QString allowsPhotosOf(const QString &personExpression);
    /// SQL: true where nobody else in the visit whose id this expression names has said no to photos.
    static QString allowsPhotosAt(const QString &visitExpression);

private:
    Database &m_database;
};

} // namespace alongside

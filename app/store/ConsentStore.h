// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Consent.h"
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
    /// SQL: true where the person whose id this expression names has not said no to photos.
    static QString allowsPhotosOf(const QString &personExpression);

private:
    Database &m_database;
};

} // namespace alongside

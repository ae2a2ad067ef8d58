// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/FormVersion.h"
#include "platform/sql/Database.h"

#include <QList>

#include <optional>

namespace alongside {

/// Reads the forms that the service has released. Any thread, with that thread's connection.
class FormStore {
public:
    explicit FormStore(Database &database) : m_database{database} { }

    /// Of each form the version that an interview begins with: the one released last that is not retired.
    Result<QList<FormVersion>> inUse();
    /// The same of one form; nothing where it is not here, or retired.
    Result<std::optional<FormVersion>> inUse(const QString &url);
    Result<std::optional<FormVersion>> find(const QuestionnaireId &id);
    /// The form itself, FHIR R4 JSON as it was released; nothing where it is not here.
    Result<std::optional<QByteArray>> document(const QuestionnaireId &id);

private:
    Database &m_database;
};

} // namespace alongside

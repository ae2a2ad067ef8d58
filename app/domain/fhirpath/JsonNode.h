// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathNode.h"

#include <QJsonObject>
#include <QJsonValue>

namespace alongside::fhirpath {

/// A place in FHIR's JSON. Types come from `resourceType` and from names such as `valueDate`; elsewhere text is a
/// string and a number an integer or a decimal by how it is written. Names that begin with "_" are not walked.
class JsonNode : public PathNode {
public:
    /// Of a whole resource, or any part of one.
    static PathNodePointer of(const QJsonValue &json, const QString &type = {});

    JsonNode(QJsonValue json, QString type);

    QString type() const override { return m_type; }
    QList<PathNodePointer> children(const QString &name) const override;
    QList<Child> children() const override;
    std::optional<PathValue> value() const override;

private:
    QJsonValue m_json;
    QString m_type;
};

} // namespace alongside::fhirpath

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"
#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/screens/visits/NeedRows.h"

namespace alongside {

/// Whether each communication need of the person was met on a visit, as the Accessible Information Standard asks. Of
/// whom the visit is about first.
class VisitNeeds : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitEditor")
    Q_PROPERTY(alongside::NeedRows *rows READ rows CONSTANT)

public:
    enum Met { WasMet, WasNotMet };
    Q_ENUM(Met)

    VisitNeeds(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about this visit, as it is stored now.
    void show(const Visit &visit);

    NeedRows *rows() { return &m_rows; }

    /// Ends with written() or failed().
    Q_INVOKABLE void say(int need, alongside::VisitNeeds::Met met);

Q_SIGNALS:
    void written(const alongside::Visit &visit);
    void failed(const alongside::Error &error);

private:
    WorkParts m_parts;
    CoachWriter &m_writer;
    VisitId m_visit;
    NeedRows m_rows;
};

} // namespace alongside

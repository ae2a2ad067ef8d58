// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One thing that was added to a visit.
struct AttachmentRow {
    QString attachmentId, what, detail, picture;
    bool mayRemove = false;
    bool operator==(const AttachmentRow &) const = default;
};

/// What was added to a visit, oldest first. Roles: attachmentId, what ("Photo"), detail ("You, 09:12"), picture (of its
/// thumbnail, for an Image; empty: none), mayRemove (the holder added it).
class AttachmentRows : public LineModel<AttachmentRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to VisitAttachments")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit AttachmentRows(QObject *parent = nullptr);

    void show(QList<AttachmentRow> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside

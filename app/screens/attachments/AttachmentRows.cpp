// SPDX-License-Identifier: Apache-2.0
#include "app/screens/attachments/AttachmentRows.h"

namespace alongside {

AttachmentRows::AttachmentRows(QObject *parent)
    : LineModel{{{"attachmentId", [](const AttachmentRow &line) { return QVariant{line.attachmentId}; }},
                    {"what", [](const AttachmentRow &line) { return QVariant{line.what}; }},
                    {"detail", [](const AttachmentRow &line) { return QVariant{line.detail}; }},
                    {"picture", [](const AttachmentRow &line) { return QVariant{line.picture}; }},
                    {"mayRemove", [](const AttachmentRow &line) { return QVariant{line.mayRemove}; }}},
        parent}
{
}

void AttachmentRows::show(QList<AttachmentRow> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside

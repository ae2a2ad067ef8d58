// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/InterviewRows.h"

namespace alongside {

InterviewRows::InterviewRows(QObject *parent)
    : LineModel{{{"personId", [](const InterviewLine &line) { return QVariant{line.personId}; }},
                    {"name", [](const InterviewLine &line) { return QVariant{line.name}; }},
                    {"initials", [](const InterviewLine &line) { return QVariant{line.initials}; }},
                    {"face", [](const InterviewLine &line) { return QVariant{line.face}; }},
                    {"tint", [](const InterviewLine &line) { return QVariant{line.tint}; }},
                    {"standing", [](const InterviewLine &line) { return QVariant{line.standing}; }},
                    {"standingWords", [](const InterviewLine &line) { return QVariant{line.standingWords}; }},
                    {"detail", [](const InterviewLine &line) { return QVariant{line.detail}; }},
                    {"act", [](const InterviewLine &line) { return QVariant{line.act}; }}},
        parent}
{
}

void InterviewRows::show(QList<InterviewLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside

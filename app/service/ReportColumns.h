// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Equalities.h"
#include "app/domain/board/Board.h"
#include "app/domain/outcomes/PersonOutcome.h"
#include "app/domain/referral/Referral.h"

#include <QStringList>

/// The columns that an update to a scrutiny panel counts people in, as it calls them.
namespace alongside::panelcolumn {

inline const QString noneOfThem = QStringLiteral("None");
inline const QString anotherOne = QStringLiteral("Another");
inline const QString everybodyWord = QStringLiteral("People");
inline const QString notInACampaign = QStringLiteral("Not in a campaign");
inline const QString isRecorded = QStringLiteral("Recorded");
inline const QString isNotRecorded = QStringLiteral("Not recorded");
inline const QString noHours = QStringLiteral("No hours recorded, or no work");
inline const QString notAsked = QStringLiteral("Not asked, or not said");
inline const QString isOverdue = QStringLiteral("Overdue");
inline const QString isNotOverdue = QStringLiteral("Not overdue");

/// The columns for codes: none of them, each in words, and another that this version does not know.
QStringList columnsOf(const QStringList &codes);
QString columnOf(const QStringList &codes, const QString &code);

/// Of what goes on by its kind, of everything else how it stands: the words of placementAnswer.
QStringList everyPlacement();
QString placementOf(const PlaceOnDay &place);

QStringList everyChange();
QString changeOf(const PlacementTurns &turns);

QStringList everyStanding();
/// Nothing: they were not referred.
QString standingOf(const std::optional<Referral::State> &state);

/// What nobody said, each group, and those who prefer not to.
QStringList equalitiesColumns(EqualitiesQuestion question);
QString equalitiesColumn(EqualitiesQuestion question, const QString &answer);
QString equalitiesWords(EqualitiesQuestion question); ///< "Ethnic group"

QString bandWords(const HoursBand &band);
QStringList everySustained();
QString sustainedWords(const OutcomeFacts &known, const PersonOutcome &outcome);
/// Which definition in which version; that there is none.
QString bandDefinition(const RuleBook &book, QDate day);
QString sustainedDefinition(const RuleBook &book, QDate day);

} // namespace alongside::panelcolumn

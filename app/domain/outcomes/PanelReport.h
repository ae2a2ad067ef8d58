// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/outcomes/PersonOutcome.h"

#include <QStringList>

namespace alongside {

/// One question of an update to a scrutiny panel: everybody is in exactly one of its columns, those of whom there is
/// nothing to say too. So nobody can be found by taking one table from another.
struct PanelQuestion {
    QString heading = {}; ///< of the part of the report that it belongs to
    QString name = {};
    QStringList columns = {};
    QString countedFrom = {}; ///< which records, and which definition in which version
    enum class By {
        Everybody,
        Site, ///< unless a hidden count could be worked out then
    } by = By::Everybody;
    QStringList sites = {}; ///< of which each column is a part (PanelPlaces); empty: they are no parts of sites
    QString sharesColumnsWith = {}; ///< the name of another question: columns with the same words count the same people
    bool isInOtherPapers = false; ///< a campaign's file asks it of the same people too

    bool operator==(const PanelQuestion &) const = default;
};

/// Somebody whom the service supports, as they are counted.
struct PanelPerson {
    QString site = {};
    QStringList answers = {}; ///< a column of each question, in their order
    PersonOutcome outcome = {};
    int sessionsExpected = 0; ///< marked present or away
    int sessionsPresent = 0;
};

struct PanelSite {
    QString name = {};
    int capacity = 0; ///< people at once; 0: not known
    QDate closedOn = {}; ///< invalid: it has not
};

/// What is said in tables, in the language of whoever gives them out. The service's own files are in English.
struct PanelWords {
    QString hidden = QStringLiteral("under 5, or hidden");
    QString everybody = QStringLiteral("Everybody");
    QString site = QStringLiteral("Site");
    QString who = QStringLiteral("Who");
};

struct PanelFacts {
    QString service = {};
    Quarter quarter = {};
    QDate asOf = {}; ///< the last day that is in it
    QList<PanelQuestion> questions = {};
    QList<PanelPerson> people = {};
    QList<PanelSite> sites = {};
    PanelWords words = {};
};

/// A table as it may be given out: the first row names the columns, the last is of everybody.
struct PanelTable {
    PanelQuestion question = {};
    QList<QStringList> rows = {};
};
/// One for each question. Counts under 5 are hidden, and as many more as it takes that none can be worked out: from one
/// table, from several, or from another paper of the same people and day (a board's, a campaign's and a report's), for
/// in all of them the same is hidden of sites and work streams, and of what several ask. All of them are given out
/// together.
QList<PanelTable> panelTables(PanelFacts facts);

/// The headings of an update to a scrutiny panel, in their order; the last says what the system cannot tell.
QStringList everyPanelHeading();
/// One heading of the update: sentences, then tables; small counts are hidden.
struct PanelPart {
    QString heading = {};
    QStringList sentences = {}; ///< each says what its figure is counted from, or the last says it for all
    QList<PanelTable> tables = {};
};
/// All of them, under every heading in its order.
QList<PanelPart> panelParts(const PanelFacts &facts);
/// "2026-10-01 to 2026-11-20. The quarter is not over: …".
QString panelDays(const PanelFacts &facts);
/// The update as Markdown, with the same counts hidden.
QString panelMarkdown(const PanelFacts &facts);
/// The same tables as rows of CSV, with the same counts hidden.
QList<QStringList> panelCsv(const PanelFacts &facts);

} // namespace alongside

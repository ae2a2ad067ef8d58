// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/register/RegisterRows.h"
#include "app/screens/register/RegisterView.h"

#include <QCoreApplication>

namespace alongside {

/// A register in the words that the page shows.
class RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)

public:
    /// reader: the coach who reads, who is "you".
    static RegisterLine lineOf(const RegisterRow &row, const CoachId &reader);
    /// "09:04 · you", "Mum rang 08:50 · R. Lewis", "came 09:40 · you"; unmarked: "went home 12:30", or empty.
    static QString whoAndWhen(const RegisterRow &row, const CoachId &reader);
    /// "Rang 10:00: missed the bus. Told: R. Lewis".
    static QString callOf(const FollowUp &call);
    /// The work stream or employer that everyone shown shares; empty when they differ.
    static QString sharedPlace(const QList<RegisterRow> &rows);
    /// "Goscote Centre · Horticulture".
    static QString title(const RegisterView &view);
    /// "Friday 20 November, morning · your group".
    static QString dayWords(const RegisterView &view);
    /// "Friday 20 November, morning".
    static QString when(QDate day, Session session);
    static QString closedSentence(const Site &site, QDate day);
    static QString emptySentence(const RegisterView &view);

    /// "Undo: Aisha here"; "Undo: 24 people here".
    static QString undoMark(const QList<RegisterRow> &rows, const QString &codeLabel);
    static QString undoGoneHome(const QList<RegisterRow> &rows);
    /// Why a touch did nothing.
    static QString twoTouches();
    /// "Aisha, Craig and 3 more": whom something is about.
    static QString someOf(const QStringList &names);
    /// "Mum, Bethan".
    static QString contact(const Person &person);
    static QString number(const Person &person);

private:
    static QString wentHome(const RegisterRow &row);
    static QString whyWhereOrWhen(const RegisterRow &row);
};

} // namespace alongside

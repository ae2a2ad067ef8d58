// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/papers/Paper.h"
#include "app/papers/ReviewContent.h"

#include <QCoreApplication>

namespace alongside {

/// The formal record of a review: every question of the four parts that was asked, its answer, who gave it and how,
/// what was seen apart from what staff think it means, and the agreement with the version of the form.
class RecordPaper {
    Q_DECLARE_TR_FUNCTIONS(RecordPaper)

public:
    static Paper of(const ReviewContent &review, QDate today);
    /// "Siân Griffiths, reassessment, 2026-11-22.pdf".
    static QString fileName(const ReviewContent &review, QDate today);

private:
    static QString held(const ReviewContent &review);
    static Paper::Section sectionOf(const ReviewContent::Part &part);
    static void add(Paper::Section &section, const ReviewContent::Question &question);
    static Paper::Section outcome(const ReviewContent &review);
    static Paper::Section decisions(const ReviewContent &review);
    static Paper::Section agreement(const ReviewContent &review);
};

} // namespace alongside

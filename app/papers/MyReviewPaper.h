// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/papers/Paper.h"
#include "app/papers/ReviewContent.h"

#include <QCoreApplication>

#include <functional>

namespace alongside {

/// "My review": what somebody told us and what happens next, for them to hold: few words, large, each with a picture.
class MyReviewPaper {
    Q_DECLARE_TR_FUNCTIONS(MyReviewPaper)

public:
    /// The picture of that name; null where there is none. Where somebody has a photograph or symbol of their own for
    /// these words, it is that.
    using Pictures = std::function<QImage(const QString &picture, const QString &words)>;

    /// Only what the person was asked and somebody answered; what staff filled in is in the formal record.
    static Paper of(const ReviewContent &review, QDate today, const Pictures &pictures);
    /// "Shan, my review, 2026-11-22.pdf".
    static QString fileName(const ReviewContent &review, QDate today);
    /// The same to be read aloud, a sentence each.
    static QStringList aloud(const Paper &paper);

private:
    static Paper::Section told(const ReviewContent &review, const Pictures &pictures);
    static Paper::Section next(const ReviewContent &review, const Pictures &pictures);
    static QString who(const ReviewContent::Question &question);
};

} // namespace alongside

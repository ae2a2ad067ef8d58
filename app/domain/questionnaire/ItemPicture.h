// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/QuestionnaireItem.h"

namespace alongside {

/// A picture that a form has in easy-read: what is drawn, what it means there, and which place it is of. A person's own
/// symbol stands for a meaning: the same drawing at the same answer means the same in every question.
struct ItemPicture {
    QString drawing = {}; ///< name of an OpenMoji; empty: none
    QString meaning = {}; ///< "1F44D/yes"
    QString place = {}; ///< as QuestionnaireItem::place

    static ItemPicture of(const QuestionnaireItem &question);
    static ItemPicture of(const AnswerOption &option);
    static ItemPicture yes();
    static ItemPicture no();
    /// The question's, and that of each of its answers.
    static QList<ItemPicture> all(const QuestionnaireItem &question);

    bool operator==(const ItemPicture &) const = default;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"
#include "app/domain/questionnaire/AnswerSheet.h"

#include <QSet>

namespace alongside {

/// Some questions that are shown together.
struct InterviewPage {
    int part = 0; ///< place among the parts
    QString title = {};
    bool isByStaff = false;
    QList<SheetItem> items = {}; ///< questions and words between them, in order
    QList<AnswerKey> repeats = {}; ///< groups of which one more can be added here; without a token

    bool operator==(const InterviewPage &) const = default;
};

/// One part of the form, and how far it has come.
struct InterviewPart {
    QString name = {};
    int done = 0;
    int total = 0; ///< questions that are asked with the answers so far

    bool operator==(const InterviewPart &) const = default;
};

/// How a form falls into parts and pages with the answers so far: each group at the top is a part, each group in it a
/// page, what stands between groups is a page of its own, and so is a group of any depth that asks to be one. Pure.
class InterviewPages {
public:
    InterviewPages() = default;
    explicit InterviewPages(const AnswerSheet &sheet);

    const QList<InterviewPage> &pages() const { return m_pages; }
    QList<InterviewPart> parts(const InterviewAnswers &answers) const;
    /// otherwise: where the key stands on none of them.
    int pageOf(const AnswerKey &key, int otherwise = 0) const;
    /// -1: the part has no page now.
    int firstPageOf(int part) const;

    /// What the person is asked themself, in order: the items that are theirs to fill in; where the form says so of
    /// none, all of them.
    static QList<SheetItem> ownQuestions(const AnswerSheet &sheet);
    /// What the form tells the person before that question: the words of the groups around it, with their help, and
    /// what stands between it and the question before it.
    static QStringList wordsBefore(const AnswerSheet &sheet, const SheetItem &question);
    /// What an item's help says: the help that stands directly below it and is asked for by the answers.
    static QString helpOf(const AnswerSheet &sheet, const SheetItem &question);

private:
    void add(const SheetItem &item);
    void startPart(const SheetItem &item);
    bool startsPage(const SheetItem &item);
    void startPage(const SheetItem &item);
    bool isShown(int place) const;
    QString titleAround(const SheetItem &item) const;

    QStringList m_partNames;
    QList<InterviewPage> m_pages;
    bool m_isPageOpen = false;

    // While the pages are made.
    static constexpr int noEnd = std::numeric_limits<int>::max();
    std::shared_ptr<const Questionnaire> m_form;
    QSet<const QuestionnaireItem *> m_shown; // on some page
    int m_pageEnd = noEnd; // of a page deeper down: the item that is no longer on it
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/InterviewPages.h"

#include "app/screens/interviews/AnswerWords.h"

#include <algorithm>

namespace alongside {

namespace {

bool isHelp(const QuestionnaireItem &item)
{
    return item.type == ItemType::Display && item.control == ItemControl::Help;
}

bool isAsked(const SheetItem &item) { return item.item->isQuestion() && !item.item->isReadOnly; }

QString titleOf(const QuestionnaireItem &item)
{
    const QString text = item.text.in(AnswerWords::language());
    return item.prefix.isEmpty() ? text : item.prefix + u' ' + text;
}

} // namespace

InterviewPages::InterviewPages(const AnswerSheet &sheet)
{
    for (const SheetItem &item : sheet.visibleItems())
        add(item);
    m_pages.removeIf([](const InterviewPage &page) { return page.items.isEmpty() && page.repeats.isEmpty(); });
}

void InterviewPages::add(const SheetItem &item)
{
    if (item.depth == 0) startPart(item);
    if (isHelp(*item.item)) return; // it stands with its question
    const bool isGroup = item.item->isGroup();
    const AnswerKey group =
        isGroup && item.item->repeats ? answerKey(item.item->linkId, repeatAround(item.key)) : AnswerKey{};
    const bool isNext = !group.isEmpty() && m_pages.last().repeats.contains(group); // of the same group: the same page
    if (item.depth == 1 && !isNext && (isGroup || !m_isPageOpen)) startPage(item);
    InterviewPage &page = m_pages.last();
    if (!group.isEmpty() && !isNext) page.repeats.append(group);
    if (!isGroup || item.depth > 1 || item.item->repeats) page.items.append(item);
}

void InterviewPages::startPart(const SheetItem &item)
{
    const bool isLoose = !item.item->isGroup();
    if (isLoose && !m_pages.isEmpty() && m_partNames.last().isEmpty()) return; // among other loose ones
    m_partNames.append(isLoose ? QString{} : titleOf(*item.item));
    startPage(item);
}

/// What follows a group within its part, and is in none, is a page again.
void InterviewPages::startPage(const SheetItem &item)
{
    InterviewPage page;
    page.part = int(m_partNames.size()) - 1;
    page.title = item.item->isGroup() ? titleOf(*item.item) : m_partNames.last();
    page.isByStaff = item.item->filledBy == FilledBy::Staff;
    m_isPageOpen = item.depth == 0 || !item.item->isGroup();
    m_pages.append(page);
}

QList<InterviewPart> InterviewPages::parts(const InterviewAnswers &answers) const
{
    QList<InterviewPart> parts;
    for (const QString &name : m_partNames)
        parts.append({name, 0, 0});
    for (const InterviewPage &page : m_pages)
        for (const SheetItem &item : page.items) {
            if (!isAsked(item)) continue;
            InterviewPart &part = parts[page.part];
            ++part.total;
            part.done += answers.value(item.key).isComplete() ? 1 : 0;
        }
    return parts;
}

/// A repeat in which nothing was answered is not there any more: then where others of its group are.
int InterviewPages::pageOf(const AnswerKey &key, int otherwise) const
{
    int alike = otherwise;
    for (int place = int(m_pages.size()) - 1; place >= 0; --place)
        for (const SheetItem &item : m_pages.at(place).items) {
            if (item.key == key) return place;
            if (item.item->linkId == linkIdOf(key)) alike = place;
        }
    return alike;
}

int InterviewPages::firstPageOf(int part) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [part](const InterviewPage &page) { return page.part == part; });
    return found == m_pages.end() ? -1 : int(found - m_pages.begin());
}

QList<SheetItem> InterviewPages::ownQuestions(const AnswerSheet &sheet)
{
    QList<SheetItem> own, all;
    for (const SheetItem &item : sheet.visibleItems()) {
        if (!isAsked(item)) continue;
        all.append(item);
        if (item.item->filledBy == FilledBy::Person) own.append(item);
    }
    const auto &items = sheet.form()->items();
    const bool saysWhose = std::any_of(
        items.begin(), items.end(), [](const QuestionnaireItem &item) { return item.filledBy != FilledBy::Unstated; });
    return saysWhose ? own : all;
}

QString InterviewPages::helpOf(const AnswerSheet &sheet, const SheetItem &question)
{
    QStringList help;
    const auto &items = sheet.form()->items();
    for (int below = sheet.form()->indexOf(question.item->linkId) + 1; below < question.item->end; ++below)
        if (isHelp(items.at(below))) help.append(items.at(below).text.in(AnswerWords::language()));
    return help.join(u' ');
}

} // namespace alongside

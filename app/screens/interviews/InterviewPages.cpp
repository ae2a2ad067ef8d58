// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/InterviewPages.h"

#include "app/domain/questionnaire/PersonsPart.h"
#include "app/screens/interviews/AnswerWords.h"

#include <algorithm>

namespace alongside {

namespace {

bool isHelp(const QuestionnaireItem &item)
{
    return item.type == ItemType::Display && item.control == ItemControl::Help;
}

/// "What you told us", "Staff filled this in": a group that says whose it is, or which part, tells the person nothing.
bool isTitleOfWhose(const AnswerSheet &sheet, const SheetItem &group)
{
    const int around = group.item->parent;
    const QuestionnaireItem nobodys;
    const QuestionnaireItem &parent = around < 0 ? nobodys : sheet.form()->items().at(around);
    return group.item->filledBy != parent.filledBy || group.item->part != parent.part;
}

bool isAsked(const SheetItem &item) { return item.item->isQuestion() && !item.item->isReadOnly; }

/// Of what stands directly below an item: within its repeat where it is a group that repeats.
AnswerKey keyBelow(const SheetItem &item, const QString &linkId)
{
    const bool isRepeat = item.item->isGroup() && item.item->repeats;
    return answerKey(linkId, isRepeat ? item.key : repeatAround(item.key));
}

QString titleOf(const QuestionnaireItem &item)
{
    const QString text = item.text.in(AnswerWords::language());
    return item.prefix.isEmpty() ? text : item.prefix + u' ' + text;
}

} // namespace

InterviewPages::InterviewPages(const AnswerSheet &sheet) : m_form{sheet.form()}
{
    for (const SheetItem &item : sheet.visibleItems())
        add(item);
    m_pages.removeIf([](const InterviewPage &page) { return page.items.isEmpty() && page.repeats.isEmpty(); });
}

void InterviewPages::add(const SheetItem &item)
{
    if (item.depth == 0) startPart(item);
    if (isHelp(*item.item) && isShown(item.item->parent)) return; // it stands with its question
    const bool isGroup = item.item->isGroup();
    const AnswerKey group =
        isGroup && item.item->repeats ? answerKey(item.item->linkId, repeatAround(item.key)) : AnswerKey{};
    const bool isNext = !group.isEmpty() && m_pages.last().repeats.contains(group); // of the same group: the same page
    const bool isOwn = isGroup && item.depth > 1 && item.item->control == ItemControl::Page;
    if (item.depth > 0 && !isNext && startsPage(item)) startPage(item);
    InterviewPage &page = m_pages.last();
    if (!group.isEmpty() && !isNext) page.repeats.append(group);
    if (isGroup && !item.item->repeats && (item.depth <= 1 || isOwn)) return; // the page has its words
    page.items.append(item);
    m_shown.insert(item.item);
}

/// Each group in a part, what is between such groups, and deeper down what asks for a page of its own, with what
/// follows it.
bool InterviewPages::startsPage(const SheetItem &item)
{
    const int place = int(item.item - m_form->items().constData());
    const bool isGroup = item.item->isGroup();
    const bool isOwn = isGroup && item.item->control == ItemControl::Page;
    const bool isPast = place >= m_pageEnd;
    m_pageEnd = item.depth > 1 && isOwn ? item.item->end : isPast ? noEnd : m_pageEnd;
    return isPast || isOwn || (item.depth == 1 && (isGroup || !m_isPageOpen));
}

bool InterviewPages::isShown(int place) const { return place >= 0 && m_shown.contains(&m_form->items().at(place)); }

void InterviewPages::startPart(const SheetItem &item)
{
    const bool isLoose = !item.item->isGroup();
    if (isLoose && !m_pages.isEmpty() && m_partNames.last().isEmpty()) return; // among other loose ones
    m_partNames.append(isLoose ? QString{} : titleOf(*item.item));
    m_pageEnd = noEnd;
    startPage(item);
}

/// What follows a group within its part, and is in none, is a page again.
void InterviewPages::startPage(const SheetItem &item)
{
    InterviewPage page;
    page.part = int(m_partNames.size()) - 1;
    page.title = item.item->isGroup() ? titleOf(*item.item) : titleAround(item);
    page.isByStaff = item.item->filledBy == FilledBy::Staff;
    m_isPageOpen = item.depth == 0 || !item.item->isGroup();
    m_pages.append(page);
}

/// Of what stands after a page of its own: the page that it goes on.
QString InterviewPages::titleAround(const SheetItem &item) const
{
    const int around = item.item->parent;
    return item.depth > 1 && around >= 0 ? titleOf(m_form->items().at(around)) : m_partNames.last();
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
    const PersonsPart part{*sheet.form()};
    QList<SheetItem> own = sheet.visibleItems();
    own.removeIf([&part](const SheetItem &item) { return !part.has(*item.item); });
    return own;
}

QStringList InterviewPages::wordsBefore(const AnswerSheet &sheet, const SheetItem &question)
{
    QList<SheetItem> groups;
    QStringList words;
    const PersonsPart part{*sheet.form()};
    for (const SheetItem &item : sheet.visibleItems()) {
        while (!groups.isEmpty() && groups.last().depth >= item.depth)
            groups.removeLast();
        if (item.item->isGroup()) groups.append(item);
        if (item == question) break;
        if (item.item->isQuestion()) words.clear(); // they were about that one
        const bool isTold = item.item->type == ItemType::Display && !isHelp(*item.item) && !part.isStaffs(*item.item);
        if (isTold) words.append(item.item->text.in(AnswerWords::language()));
    }
    QStringList headings;
    for (const SheetItem &group : std::as_const(groups))
        if (!isTitleOfWhose(sheet, group)) headings += QStringList{titleOf(*group.item), helpOf(sheet, group)};
    headings.removeAll(QString{});
    return headings + words;
}

QString InterviewPages::helpOf(const AnswerSheet &sheet, const SheetItem &question)
{
    QStringList help;
    const auto &items = sheet.form()->items();
    const int place = sheet.form()->indexOf(question.item->linkId);
    for (int below = place + 1; below < question.item->end; ++below) {
        const bool isIts = items.at(below).parent == place && isHelp(items.at(below)) && !items.at(below).isHidden;
        const AnswerKey key = keyBelow(question, items.at(below).linkId);
        const bool isAskedFor = !sheet.at(key).item || sheet.isEnabled(key); // none: it stands below each answer
        if (isIts && isAskedFor) help.append(items.at(below).text.in(AnswerWords::language()));
    }
    return help.join(u' ');
}

} // namespace alongside

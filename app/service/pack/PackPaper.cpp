// SPDX-License-Identifier: Apache-2.0
#include "app/service/pack/PackPaper.h"

#include "app/records/RecordKinds.h"
#include "app/service/pack/PackWords.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int tallestPicture = 400; // pixels: it is printed 3 letters high, and the file has all of them
constexpr int longestShortWord = 60; // letters; what is longer is a sentence of its own

/// Bytes, and what only finds them: they are files of the pack. Whose it is, is on every page.
bool isOnlyForPrograms(const QString &field)
{
    return field == QStringLiteral("person") || field == QStringLiteral("chunks")
        || field == QStringLiteral("thumbnail") || field == QStringLiteral("hash");
}

QStringList needWords(const Person &person)
{
    QStringList words;
    for (const CommunicationNeed &need : person.communication)
        words.append(need.words.isEmpty() ? need.code : need.words);
    return words;
}

QList<Record> inOrderOfTime(QList<Record> records)
{
    std::stable_sort(records.begin(), records.end(),
        [](const Record &left, const Record &right) { return PackWords::timeOf(left) < PackWords::timeOf(right); });
    return records;
}

Paper::Section sectionOf(const QString &heading, const QStringList &lines)
{
    return {heading, QList<Paper::Line>{lines.begin(), lines.end()}};
}

/// Sets records in words: short facts in one line, each longer one in its own.
class RecordLines {
public:
    RecordLines(const PackWords &words, const PackAttachments &attachments) : m_words{words}, m_attachments{attachments}
    {
    }

    QList<Paper::Line> of(const Record &record, const RecordKind &kind) const
    {
        QList<Paper::Line> lines{{m_words.titleOf(record), Paper::Line::Tone::Question}};
        QStringList brief;
        for (const QString &name : fieldsIn(record, kind)) {
            if (isOnlyForPrograms(name)) continue;
            const QString words = m_words.valueOf(name, record.fields.value(name));
            const QString fact = PackWords::labelOf(name) + QStringLiteral(": ") + words;
            if (words.size() > longestShortWord || words.contains(u'\n'))
                lines.append(Paper::Line{fact});
            else if (!words.isEmpty())
                brief.append(fact);
        }
        if (!brief.isEmpty()) lines.insert(1, Paper::Line{brief.join(QStringLiteral("; "))});
        if (m_attachments.byRecord.contains(record.id)) lines.append(fileLine(m_attachments.byRecord.value(record.id)));
        return lines;
    }

private:
    static QStringList fieldsIn(const Record &record, const RecordKind &kind)
    {
        QStringList names;
        for (const RecordField &field : kind.fields)
            if (record.fields.contains(field.name)) names.append(field.name);
        for (const QString &name : record.fields.keys())
            if (!kind.field(name)) names.append(name);
        return names;
    }

    static Paper::Line fileLine(const PackFile &file)
    {
        QImage picture = QImage::fromData(file.bytes);
        if (picture.height() > tallestPicture) picture = picture.scaledToHeight(tallestPicture);
        return {QStringLiteral("File: ") + file.path, Paper::Line::Tone::Quiet, picture};
    }

    const PackWords &m_words;
    const PackAttachments &m_attachments;
};

QStringList wordsOfHeld(const PersonRecords &about, const PackWords &words)
{
    QStringList lines;
    for (const StoredMutation &held : about.held)
        for (const Operation &operation : held.mutation.ops)
            lines.append(QStringLiteral("%1, written %2 by %3: %4")
                             .arg(PackWords::headingOf(operation.type), words.valueOf({}, toText(held.mutation.at)),
                                 words.valueOf({}, held.mutation.by), words.valueOf({}, operation.set)));
    return lines;
}

} // namespace

Paper packPaper(const PersonRecords &about, const PackAttachments &attachments, const PackFacts &facts)
{
    const Person &person = about.found.person;
    const PackWords words{about};
    const QString made = words.valueOf({}, toText(facts.at));
    Paper paper;
    paper.fit = Paper::Fit::AsLongAsItIs;
    paper.title = person.likedName();
    paper.subtitle = QStringLiteral("Everything that %1 holds about %2, made on %3 by %4")
                         .arg(facts.service, person.calledName(), made, facts.madeBy);
    if (const QStringList needs = needWords(person); !needs.isEmpty())
        paper.sections.append(sectionOf(QStringLiteral("How to talk with %1").arg(person.calledName()), needs));
    if (const QStringList alerts = person.alertWords(); !alerts.isEmpty())
        paper.sections.append(sectionOf(QStringLiteral("To keep %1 safe").arg(person.calledName()), alerts));
    paper.sections.append(sectionOf(QStringLiteral("Before you read on"), facts.notes));
    const RecordLines lines{words, attachments};
    for (const RecordKind &kind : recordKinds().kinds()) {
        Paper::Section section{PackWords::headingOf(kind.type), {}};
        for (const Record &record : inOrderOfTime(about.of(kind.type)))
            section.lines += lines.of(record, kind);
        if (!section.lines.isEmpty()) paper.sections.append(section);
    }
    if (!about.held.isEmpty())
        paper.sections.append(
            sectionOf(QStringLiteral("Waiting for a supervisor, and not in force"), wordsOfHeld(about, words)));
    paper.running = person.likedName();
    paper.pageWords = QStringLiteral(" · page %1 of %2");
    return paper;
}

} // namespace alongside

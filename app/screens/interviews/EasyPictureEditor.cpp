// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/EasyPictureEditor.h"

#include "app/screens/ErrorText.h"
#include "app/screens/attachments/PictureBytes.h"
#include "app/screens/interviews/QuestionEditor.h"
#include "app/screens/people/PlaceNames.h"

namespace alongside {

EasyPictureEditor::EasyPictureEditor(
    const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_interview{interview}, m_photo{parts, symbolFromFile}
{
    connect(&interview, &OpenInterview::changed, this, &EasyPictureEditor::showRows);
    connect(&m_photo, &PhotoChoice::made, this, &EasyPictureEditor::keep);
    connect(&m_photo, &PhotoChoice::failed, this, &EasyPictureEditor::say);
}

void EasyPictureEditor::forget()
{
    m_key.clear();
    m_wanted.clear();
    chooseNone();
    showRows();
}

void EasyPictureEditor::readAgain()
{
    showRows();
    fetch();
}

void EasyPictureEditor::show(const QString &key)
{
    m_key = key;
    chooseNone();
    showRows();
}

/// The question may have gone with an answer from elsewhere.
void EasyPictureEditor::showRows()
{
    m_pictures.clear();
    QList<EasyPictureLine> lines;
    for (const SheetItem &item : m_interview.sheet().visibleItems())
        if (item.key == m_key) lines = linesOf(item);
    m_rows.show(lines);
    if (m_row >= lines.size()) m_row = -1;
    Q_EMIT changed();
}

QList<EasyPictureLine> EasyPictureEditor::linesOf(const SheetItem &item)
{
    const QuestionEditor question{m_interview, item, QuestionEditor::Manner::EasyRead};
    m_asked = question.asked();
    m_pictures = ItemPicture::all(*item.item);
    const QStringList words = QStringList{m_asked} + question.choices();
    QList<EasyPictureLine> lines;
    for (int row = 0; row < m_pictures.size(); ++row) {
        const ItemPicture &picture = m_pictures.at(row);
        lines.append({words.value(row), m_interview.pictures().sourceOf(picture), originOf(picture)});
    }
    return lines;
}

QString EasyPictureEditor::originOf(const ItemPicture &picture) const
{
    switch (m_interview.pictures().originOf(picture)) {
    case EasyPictures::Origin::Own:
        return tr("%1’s own", "name").arg(m_interview.calledName());
    case EasyPictures::Origin::Place:
        return tr("Photo of %1", "place").arg(nameOf(m_interview.pictures().photoOf(picture)->shows));
    case EasyPictures::Origin::Drawing:
        return tr("Drawing");
    case EasyPictures::Origin::None:
        return tr("No picture");
    }
    Q_UNREACHABLE();
}

QString EasyPictureEditor::nameOf(const QString &place) const
{
    return place.isEmpty() ? QString{} : namesOfPlaces(m_parts.file.reader()).value(place);
}

QStringList EasyPictureEditor::scopes() const
{
    if (!isChoosing()) return {};
    QStringList whose{tr("For %1 only", "name").arg(m_interview.calledName())};
    const QString place = nameOf(m_interview.pictures().placeOf(m_pictures.at(m_row)));
    if (!place.isEmpty()) whose.append(tr("%1, for everybody", "place").arg(place));
    return whose;
}

void EasyPictureEditor::setScope(Scope scope)
{
    if (scope != m_scope) m_photo.callOff(); // others would see it
    m_scope = scope;
    Q_EMIT changed();
}

QString EasyPictureEditor::advice() const
{
    if (m_scope == Place) return tr("Show the place, and nobody who is in it. Everybody who goes there sees it.");
    return tr("%1’s own sign, card or photo of it. Only %1 sees it, in every interview.", "name")
        .arg(m_interview.calledName());
}

std::optional<Attachment> EasyPictureEditor::current() const
{
    if (!isChoosing()) return {};
    const EasyPictures &known = m_interview.pictures();
    const ItemPicture &asked = m_pictures.at(m_row);
    if (m_scope == Person) return known.ownOf(asked);
    const auto photo = known.photoOf(asked);
    return photo && photo->shows == known.placeOf(asked) ? photo : std::nullopt; // another's is changed there
}

void EasyPictureEditor::choose(int row)
{
    m_problem.clear();
    m_row = row;
    m_scope = scopes().size() > 1 ? Place : Person;
    if (m_interview.pictures().ownOf(m_pictures.at(row))) m_scope = Person;
    m_photo.look();
    Q_EMIT changed();
}

void EasyPictureEditor::chooseNone()
{
    m_photo.end();
    m_row = -1;
    m_problem.clear();
    Q_EMIT changed();
}

void EasyPictureEditor::keep(const AttachmentKeeper::Picture &picture)
{
    if (!isChoosing()) return; // the sheet was closed: it was not seen, and is not there
    const ItemPicture asked = m_pictures.at(m_row);
    const auto set = [&ids = m_parts.ids, picture, asked, scope = m_scope, person = m_interview.review().person,
                         place = m_interview.pictures().placeOf(asked)](Act &act) -> Result<void> {
        AttachmentKeeper keeper{act, ids};
        const auto kept =
            scope == Place ? keeper.setPlacePhoto(place, picture) : keeper.setOwnSymbol(person, asked.meaning, picture);
        return kept ? Result<void>{} : kept.error();
    };
    m_writer.write(set, [this, chosen = chosen()](const Result<void> &outcome) { settle(outcome, chosen); });
}

void EasyPictureEditor::takeAway()
{
    const auto gone = current();
    if (!gone) return; // another tablet took it away
    const auto remove = [&ids = m_parts.ids, gone = *gone](Act &act) {
        return AttachmentKeeper{act, ids}.remove(gone);
    };
    m_writer.write(remove, [this, chosen = chosen()](const Result<void> &outcome) { settle(outcome, chosen); });
}

void EasyPictureEditor::settle(const Result<void> &outcome, const Chosen &written)
{
    const bool isStillIt = written == chosen();
    const auto page = isStillIt ? ErrorText::Page::Open : ErrorText::Page::Closed;
    if (!outcome) return say(ErrorText::whenDoing(outcome.error(), page));
    if (isStillIt) chooseNone();
    m_interview.readAgain();
}

void EasyPictureEditor::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

/// Once each: a question is asked in a minute, and the photographs come while the interview is under way.
void EasyPictureEditor::fetch()
{
    QList<Attachment> toCome = m_interview.pictures().toCome();
    toCome.removeIf([this](const Attachment &each) { return m_wanted.contains(each.id.text); });
    if (toCome.isEmpty()) return; // all of them are here, or on their way
    for (const Attachment &each : std::as_const(toCome))
        m_wanted.insert(each.id.text);
    const auto want = [&ids = m_parts.ids, toCome](Act &act) -> Result<void> {
        for (const Attachment &each : toCome)
            if (auto wanted = AttachmentKeeper{act, ids}.want(each); !wanted) return wanted.error();
        return {};
    };
    m_writer.keep(want, [this](const Result<void> &wanted) {
        if (wanted) return m_parts.sync.noteWish();
        m_wanted.clear(); // the next change asks again; drawings and thumbnails are there meanwhile
    });
}

} // namespace alongside

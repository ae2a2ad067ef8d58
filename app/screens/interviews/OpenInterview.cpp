// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/OpenInterview.h"

#include "app/store/AnswerWriter.h"
#include "app/store/FormStore.h"
#include "app/store/InterviewStore.h"
#include "app/store/InterviewWriter.h"
#include "app/store/PersonStore.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int apartBytes = 3; // two tablets offline, a handful of repeats: 16 million are enough

QString wordsOf(const AnswerKey &key) { return key + QStringLiteral(" words"); } // a key has no space

QString slotOf(const TypedAnswer &typed)
{
    const bool isWords = typed.field == AnswerDraftField::Seen || typed.field == AnswerDraftField::Means;
    return isWords ? wordsOf(typed.place.key) : typed.place.key;
}

AnswerKey groupOf(const AnswerKey &repeat) { return repeat.left(repeat.lastIndexOf(u'#')); }

bool isWithinRepeat(const AnswerKey &key, const AnswerKey &repeat) { return key.startsWith(repeat + u'/'); }

} // namespace

OpenInterview::OpenInterview(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
    m_sheet.emplace(loadQuestionnaire({}).form, parts.clock.today());
}

Result<void> OpenInterview::open(const Reassessment &review)
{
    m_review = {}; // until all of it is read
    m_answers.clear();
    m_unfinished.clear();
    m_openRepeats.clear();
    m_removedRepeat.clear();
    m_typed.clear();
    Database &reader = m_parts.file.reader();
    const auto document = FormStore{reader}.document(review.questionnaire);
    if (!document) return document.error();
    const LoadedQuestionnaire loaded = loadQuestionnaire(document->value_or(QByteArray{}));
    const auto person = PersonStore{reader}.find(review.person);
    m_calledName = person && *person ? (*person)->calledName() : tr("them", "somebody whose name is not here");
    m_review = review;
    m_previous = {};
    m_lastTime.clear();
    if (!review.previous.isEmpty()) {
        const auto previous = InterviewStore{reader}.find(review.previous);
        const auto lastTime = InterviewStore{reader}.answersOf(review.previous);
        if (previous && *previous) m_previous = **previous;
        if (lastTime) m_lastTime = *lastTime;
    }
    m_formProblems = loaded.problems;
    m_times.forget();
    m_sheet.emplace(loaded.form, m_parts.clock.today());
    m_pictures = {};
    readPictures();
    const Result<void> read = readAnswers();
    if (!read) m_review = {};
    return read;
}

/// An interview without them goes on with drawings.
void OpenInterview::readPictures()
{
    EasyPictures::Subject subject{m_review.person, {}, m_parts.clock.today()};
    for (const QuestionnaireItem &item : m_sheet->form()->items())
        for (const ItemPicture &picture : ItemPicture::all(item))
            if (!picture.place.isEmpty()) subject.named.append(picture.place);
    if (auto read = m_pictures.read(m_parts.file.reader(), subject); !read) Q_EMIT failed(read.error());
}

Result<void> OpenInterview::readAnswers()
{
    Database &reader = m_parts.file.reader();
    const auto answers = InterviewStore{reader}.answersOf(m_review.id);
    if (!answers) return answers.error();
    const auto drafts = answerDraftsOf(reader, m_review.id, m_writer.coach());
    if (!drafts) return drafts.error();
    m_answers = answersWith(*answers, *drafts);
    showDrafts(*drafts);
    for (const TypedAnswer &typed : unkept()) {
        const AnswerKey &key = typed.place.key;
        typed.showIn(m_answers[key]);
        m_typed.insert(slotOf(typed));
        if (typed.field == AnswerDraftField::Unfinished) m_unfinished.insert(key, typed.text);
    }
    m_sheet = AnswerSheet{m_sheet->form(), m_parts.clock.today(), onSheet()};
    Q_EMIT changed({});
    return {};
}

void OpenInterview::showDrafts(const AnswerDrafts &drafts)
{
    m_unfinished.clear();
    for (auto at = drafts.cbegin(); at != drafts.cend(); ++at)
        for (const AnswerDraft &draft : *at) {
            m_typed.insert(slotOf({.place = placeAt(at.key()), .field = draft.field}));
            if (draft.field == AnswerDraftField::Unfinished && !draft.text.isEmpty())
                m_unfinished.insert(at.key(), draft.text);
        }
}

/// Where nobody has said anything, nothing is: a repeat that was removed has only such answers.
GivenAnswers OpenInterview::onSheet() const
{
    GivenAnswers given;
    for (const AnswerKey &repeat : m_openRepeats)
        given.insert(repeat, {});
    for (auto text = m_unfinished.cbegin(); text != m_unfinished.cend(); ++text)
        given.insert(text.key(), {});
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer)
        if (!answer->isUntouched()) given.insert(answer.key(), answer->value);
    return given;
}

void OpenInterview::showAgain()
{
    if (auto read = readAnswers(); !read) Q_EMIT failed(read.error());
}

void OpenInterview::readAgain()
{
    m_isStale = m_times.isWriting(); // then what is on its way comes first
    if (!isOpen() || m_isStale) return;
    const auto review = InterviewStore{m_parts.file.reader()}.find(m_review.id);
    if (review && *review) m_review = **review;
    readPictures();
    showAgain();
}

void OpenInterview::close()
{
    if (!isOpen()) return; // nothing is open
    const QList<TypedAnswer> typed = unkept();
    const QList<TypedWords> words = unkeptWords();
    m_writer.write(
        [id = m_review.id, typed, words](Act &act) -> Result<Reassessment> {
            if (auto kept = keepAll(act, typed); !kept) return kept.error();
            if (auto kept = keepAll(act, words); !kept) return kept.error();
            return InterviewWriter{act}.seal(id);
        },
        [this, typed, words](const Result<Reassessment> &sealed) {
            if (!sealed) return Q_EMIT failed(sealed.error());
            m_refused.remove(typed);
            m_refusedWords.remove(words);
        });
    m_review = {};
    m_answers.clear();
    m_unfinished.clear();
    m_openRepeats.clear();
    m_removedRepeat.clear();
    m_typed.clear();
    Q_EMIT changed({});
}

bool OpenInterview::wantsSource(const AnswerKey &key) const
{
    const InterviewAnswer answer = m_answers.value(key);
    const bool isSaid = answer.isAnswered() || answer.without == NoAnswer::DoesNotKnow;
    return isSaid && (!answer.by || answer.how.isEmpty());
}

std::optional<QString> OpenInterview::unfinished(const AnswerKey &key) const
{
    const auto text = m_unfinished.constFind(key);
    return text == m_unfinished.cend() ? std::nullopt : std::optional{*text};
}

std::optional<Instant> OpenInterview::savedAt(const AnswerKey &key) const
{
    const QList<TypedAnswer> refused = unkept();
    const bool isRefused =
        std::any_of(refused.begin(), refused.end(), [&key](const TypedAnswer &typed) { return slotOf(typed) == key; });
    return isRefused ? std::nullopt : m_times.of(key);
}

std::optional<Instant> OpenInterview::savedAt() const { return unkept().isEmpty() ? m_times.last() : std::nullopt; }

void OpenInterview::give(const AnswerKey &key, const QJsonArray &value)
{
    forgetTyped(key);
    InterviewAnswer answer = m_answers.value(key);
    answer.say(value, NoAnswer::None);
    show(key, answer);
    write(key, {key}, [value](Act &act, const AnswerPlace &place) { return AnswerWriter{act}.keep(place, value); });
}

/// Something else was said.
void OpenInterview::forgetTyped(const AnswerKey &key)
{
    m_unfinished.remove(key);
    m_typed.remove(key);
    m_refused.remove({TypedAnswer{.place = placeAt(key)}});
}

void OpenInterview::giveWithout(const AnswerKey &key, NoAnswer why)
{
    forgetTyped(key);
    InterviewAnswer answer = m_answers.value(key);
    answer.say({}, why);
    show(key, answer);
    write(key, {key}, [why](Act &act, const AnswerPlace &place) { return AnswerWriter{act}.keepWithout(place, why); });
}

void OpenInterview::setSource(const AnswerKey &key, std::optional<AnsweredBy> by, const QList<AnsweredHow> &how)
{
    InterviewAnswer answer = m_answers.value(key);
    answer.by = by;
    answer.how = how;
    show(key, answer);
    write(key, {key},
        [by, how](Act &act, const AnswerPlace &place) { return AnswerWriter{act}.setSource(place, by, how); });
}

void OpenInterview::setReversed(const AnswerKey &key, const ReversedCheck &check)
{
    InterviewAnswer answer = m_answers.value(key);
    answer.reversed = check;
    show(key, answer);
    write(key, {key},
        [check](Act &act, const AnswerPlace &place) { return AnswerWriter{act}.setReversed(place, check); });
}

void OpenInterview::type(const AnswerKey &key, const QJsonArray &value)
{
    m_unfinished.remove(key);
    const TypedAnswer typed{placeAt(key), AnswerDraftField::Value, value, {}, m_writer.coach()};
    InterviewAnswer answer = m_answers.value(key);
    typed.showIn(answer);
    show(key, answer);
    keep(typed);
}

void OpenInterview::typeUnfinished(const AnswerKey &key, const QString &text)
{
    m_unfinished.insert(key, text);
    Q_EMIT changed({key});
    keep({placeAt(key), AnswerDraftField::Unfinished, {}, text, m_writer.coach()});
}

void OpenInterview::typeWords(const AnswerKey &key, AnswerDraftField field, const QString &text)
{
    const TypedAnswer typed{placeAt(key), field, {}, text, m_writer.coach()};
    typed.showIn(m_answers[key]);
    Q_EMIT changed({key});
    keep(typed);
}

void OpenInterview::seal(const AnswerKey &key)
{
    QStringList fields{key, wordsOf(key)};
    fields.removeIf([this](const QString &slot) { return !m_typed.contains(slot); });
    if (fields.isEmpty()) return; // it was looked at, and nothing was typed
    for (const QString &slot : fields)
        m_typed.remove(slot);
    const QList<TypedAnswer> typed = unkeptAt(key);
    write(key, fields, [typed](Act &act, const AnswerPlace &place) -> Result<InterviewAnswer> {
        if (auto kept = keepAll(act, typed); !kept) return kept.error();
        return AnswerWriter{act}.seal(place);
    });
}

void OpenInterview::stand(const AnswerKey &key)
{
    m_writer.keep([id = m_review.id, key](Act &act) { return InterviewWriter{act}.stand(id, key); },
        [this](const Result<void> &kept) {
            if (!kept) Q_EMIT failed(kept.error());
        });
}

AnswerKey OpenInterview::addRepeat(const AnswerKey &group)
{
    const AnswerKey repeat = m_sheet->addRepeat(group, QString::fromLatin1(m_parts.ids.secret(apartBytes).toHex()));
    for (const AnswerKey &each : m_sheet->repeatsOf(group))
        m_openRepeats.insert(each);
    const GivenAnswers proposed = m_sheet->initialAnswers(repeat);
    for (auto answer = proposed.cbegin(); answer != proposed.cend(); ++answer)
        give(answer.key(), *answer);
    Q_EMIT changed({repeat});
    return repeat;
}

bool OpenInterview::canRemoveRepeat(const AnswerKey &repeat) const
{
    const bool isSaidIn = std::any_of(m_answers.begin(), m_answers.end(), [&repeat](const InterviewAnswer &answer) {
        return isWithinRepeat(answer.key, repeat) && !answer.isUntouched();
    });
    return isSaidIn || m_sheet->repeatsOf(groupOf(repeat)).size() > 1;
}

void OpenInterview::removeRepeat(const AnswerKey &repeat)
{
    m_removed.clear();
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer)
        if (isWithinRepeat(answer.key(), repeat)) m_removed.insert(answer.key(), *answer);
    m_removedRepeat = repeat;
    for (const AnswerKey &each : m_sheet->repeatsOf(groupOf(repeat)))
        m_openRepeats.insert(each); // the others stay, also with nothing in them
    forgetRepeat(repeat);
    m_sheet = AnswerSheet{m_sheet->form(), m_parts.clock.today(), onSheet()};
    replace(m_removed.keys(), {});
    Q_EMIT changed({});
}

/// It is no longer on the screen, and nothing is typed there.
void OpenInterview::forgetRepeat(const AnswerKey &repeat)
{
    const auto isThere = [&repeat](const AnswerKey &key) { return key == repeat || isWithinRepeat(key, repeat); };
    m_openRepeats.removeIf(isThere);
    for (auto answer = m_removed.cbegin(); answer != m_removed.cend(); ++answer) {
        forgetTyped(answer.key());
        m_answers.remove(answer.key());
    }
}

void OpenInterview::putBackRepeat()
{
    if (m_removedRepeat.isEmpty()) return; // it is back
    m_openRepeats.insert(m_removedRepeat);
    m_removedRepeat.clear();
    m_answers.insert(m_removed);
    m_sheet = AnswerSheet{m_sheet->form(), m_parts.clock.today(), onSheet()};
    replace(m_removed.keys(), m_removed);
    Q_EMIT changed({});
}

void OpenInterview::replace(const QStringList &keys, const InterviewAnswers &said)
{
    if (keys.isEmpty()) return; // nothing was said in it
    m_times.start(keys);
    m_writer.write([id = m_review.id, keys, said](Act &act) { return AnswerWriter{act}.replace(id, keys, said); },
        [this, keys, id = m_review.id](const Result<void> &replaced) {
            endWriting(keys, replaced);
            if (!replaced && id == m_review.id) showAgain(); // what is shown is what is on the disk
        });
}

void OpenInterview::take(const Reassessment &review)
{
    if (review.id != m_review.id) return; // that was another one
    m_review = review;
    Q_EMIT changed({});
}

void OpenInterview::show(const AnswerKey &key, const InterviewAnswer &answer)
{
    m_answers.insert(key, answer);
    if (const AnswerKey repeat = repeatAround(key); !repeat.isEmpty())
        m_openRepeats.insert(repeat); // emptied, it stays
    QList<AnswerKey> keys = m_sheet->set(key, answer.value);
    if (!keys.contains(key)) keys.append(key);
    Q_EMIT changed(keys);
}

void OpenInterview::write(const AnswerKey &key, const QStringList &fields, Write write)
{
    m_times.start(fields);
    m_writer.write([write = std::move(write), place = placeAt(key)](Act &act) { return write(act, place); },
        [this, fields, id = m_review.id](const Result<InterviewAnswer> &written) {
            endWriting(fields, written ? Result<void>{} : Result<void>{written.error()});
            if (id != m_review.id) return; // another one is open by now
            if (written)
                takeSource(*written);
            else
                showAgain(); // what is shown is what is on the disk, and what it has refused to keep typed
        });
}

void OpenInterview::keep(const TypedAnswer &typed)
{
    m_typed.insert(slotOf(typed));
    m_times.start({slotOf(typed)});
    m_writer.keep([typed](Act &act) { return typed.keep(act); },
        [this, typed](const Result<void> &kept) {
            if (!kept) m_refused.add(typed);
            if (!kept) m_typed.insert(slotOf(typed)); // the field may have been left meanwhile
            if (kept) m_refused.remove({typed});
            endWriting({slotOf(typed)}, kept);
        });
}

void OpenInterview::noteKept(const QList<TypedAnswer> &typed)
{
    m_refused.remove(typed);
    Q_EMIT saved();
}

void OpenInterview::keepAgain()
{
    for (const TypedAnswer &typed : unkept())
        if (!m_times.isWriting(slotOf(typed))) keep(typed);
}

QList<TypedAnswer> OpenInterview::unkeptAt(const AnswerKey &key) const
{
    QList<TypedAnswer> there = unkept();
    there.removeIf([&key](const TypedAnswer &typed) { return typed.place.key != key; });
    return there;
}

/// What is typed back to what it was has its who and how again.
void OpenInterview::takeSource(const InterviewAnswer &sealed)
{
    if (m_times.isWriting(sealed.key) || m_typed.contains(sealed.key)) return; // more is to come
    InterviewAnswer &shown = m_answers[sealed.key];
    if (shown.by == sealed.by && shown.how == sealed.how) return; // as it is shown
    shown.by = sealed.by;
    shown.how = sealed.how;
    Q_EMIT changed({sealed.key});
}

void OpenInterview::endWriting(const QStringList &fields, const Result<void> &written)
{
    if (!written) {
        m_times.endRefused(fields);
        return Q_EMIT failed(written.error());
    }
    m_times.endSaved(fields, m_parts.clock.now());
    Q_EMIT saved();
    if (!m_times.isWriting()) keepAgain();
    if (m_isStale) readAgain();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/AnswerSheet.h"
#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/screens/interviews/EasyPictures.h"
#include "app/screens/interviews/RefusedWords.h"
#include "app/screens/interviews/SavedTimes.h"
#include "app/screens/interviews/TypedAnswer.h"
#include "app/screens/interviews/TypedWords.h"

#include <QObject>

#include <functional>
#include <optional>

namespace alongside {

/// One review while it is open: its form, what is answered and typed, what was answered last time. Each answer is shown
/// at once and on its way to the disk; `saved` says when all of it is there. A choice that the disk refused is taken
/// back and said; what was typed stays, is said, and is written again with the next thing that is. Interface thread.
class OpenInterview : public QObject {
    Q_OBJECT
public:
    OpenInterview(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// With what is on disk now; nothing is open where that cannot be read. A review whose form is not here is open all
    /// the same, with nothing to ask.
    Result<void> open(const Reassessment &review);
    /// Something else may be stored by now: the service sent it, or another screen wrote it.
    void readAgain();
    /// What is being typed becomes answers; ends with nothing open.
    void close();

    bool isOpen() const { return !m_review.id.isEmpty(); }
    const Reassessment &review() const { return m_review; }
    /// Of the last completed review before this one; empty: there was none.
    const Reassessment &previous() const { return m_previous; }
    /// "Shan".
    QString calledName() const { return m_calledName; }
    QDate today() const { return m_parts.clock.today(); }
    Instant now() const { return m_parts.clock.now(); }
    const AnswerSheet &sheet() const { return *m_sheet; }
    /// What the person sees in easy-read.
    const EasyPictures &pictures() const { return m_pictures; }
    const QList<FormProblem> &formProblems() const { return m_formProblems; }
    const InterviewAnswers &answers() const { return m_answers; }
    InterviewAnswer answer(const AnswerKey &key) const { return m_answers.value(key); }
    InterviewAnswer lastTime(const AnswerKey &key) const { return m_lastTime.value(key); }
    /// It is answered, and nobody has said by whom or how.
    bool wantsSource(const AnswerKey &key) const;
    /// What stands in a field and is no answer yet; nothing: the field says what the answer says.
    std::optional<QString> unfinished(const AnswerKey &key) const;
    /// When all of it reached the disk; nothing while it has not, and before anything was given.
    std::optional<Instant> savedAt(const AnswerKey &key) const;
    /// The same of everything.
    std::optional<Instant> savedAt() const;
    /// Seen or Means, while it is typed.
    std::optional<Instant> wordsSavedAt(const AnswerKey &key) const { return savedAt(key + QStringLiteral(" words")); }

    void give(const AnswerKey &key, const QJsonArray &value);
    void giveWithout(const AnswerKey &key, NoAnswer why);
    void setSource(const AnswerKey &key, std::optional<AnsweredBy> by, const QList<AnsweredHow> &how);
    void setReversed(const AnswerKey &key, const ReversedCheck &check);
    /// One more letter: what it makes of the answer, or that it makes none yet.
    void type(const AnswerKey &key, const QJsonArray &value);
    void typeUnfinished(const AnswerKey &key, const QString &text);
    void typeWords(const AnswerKey &key, AnswerDraftField field, const QString &text);
    /// The field was left: what was typed there becomes the answer.
    void seal(const AnswerKey &key);
    void stand(const AnswerKey &key);
    /// One more of a group that repeats.
    AnswerKey addRepeat(const AnswerKey &group);
    /// There are others, or something was said in it.
    bool canRemoveRepeat(const AnswerKey &repeat) const;
    /// That one of the group goes, with everything that was said in it.
    void removeRepeat(const AnswerKey &repeat);
    /// The one that went last comes back, with everything that was said in it.
    void putBackRepeat();
    /// Which that is; empty: none went, or it is back.
    AnswerKey removedRepeat() const { return m_removedRepeat; }
    /// What the disk has refused and is only on the screen.
    QList<TypedAnswer> unkept() const { return m_refused.of(m_review.id, m_writer.coach()); }
    /// They are on the disk, by another act.
    void noteKept(const QList<TypedAnswer> &typed);
    /// The same of words about the review as a whole, which are typed elsewhere on this screen.
    QList<TypedWords> unkeptWords() const { return m_refusedWords.of(m_review.id, m_writer.coach()); }
    void noteRefused(const TypedWords &typed) { m_refusedWords.add(typed); }
    void noteKept(const QList<TypedWords> &typed) { m_refusedWords.remove(typed); }
    /// Once more onto the disk: perhaps there is room again.
    void keepAgain();
    /// Written elsewhere on this screen: outcome, agreement, format.
    void take(const Reassessment &review);

Q_SIGNALS:
    /// Something is shown differently at these; empty: anywhere.
    void changed(const QList<alongside::AnswerKey> &keys);
    /// Something reached the disk.
    void saved();
    void failed(const alongside::Error &error);

private:
    using Write = std::function<Result<InterviewAnswer>(Act &act, const AnswerPlace &place)>;

    AnswerPlace placeAt(const AnswerKey &key) const { return {m_review.id, key}; }
    Result<void> readAnswers();
    void readPictures();
    void showAgain();
    void showDrafts(const AnswerDrafts &drafts);
    GivenAnswers onSheet() const;
    void show(const AnswerKey &key, const InterviewAnswer &answer);
    void write(const AnswerKey &key, const QStringList &fields, Write write);
    void keep(const TypedAnswer &typed);
    void forgetTyped(const AnswerKey &key);
    void forgetRepeat(const AnswerKey &repeat);
    void replace(const QStringList &keys, const InterviewAnswers &said);
    QList<TypedAnswer> unkeptAt(const AnswerKey &key) const;
    void takeSource(const InterviewAnswer &sealed);
    void endWriting(const QStringList &fields, const Result<void> &written);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Reassessment m_review, m_previous;
    QString m_calledName;
    std::optional<AnswerSheet> m_sheet;
    EasyPictures m_pictures;
    QList<FormProblem> m_formProblems;
    InterviewAnswers m_answers, m_lastTime;
    QHash<AnswerKey, QString> m_unfinished;
    QSet<AnswerKey> m_openRepeats; // that are on the screen, perhaps with nothing in them
    AnswerKey m_removedRepeat;
    InterviewAnswers m_removed; // what was said in it
    QSet<QString> m_typed; // fields (as in m_times) that hold more than was sealed
    RefusedWords<TypedAnswer> m_refused;
    RefusedWords<TypedWords> m_refusedWords;
    SavedTimes m_times;
    bool m_isStale = false;
};

} // namespace alongside

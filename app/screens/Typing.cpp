// SPDX-License-Identifier: Apache-2.0
#include "app/screens/Typing.h"

#include "app/store/DraftStore.h"

#include <algorithm>

namespace alongside {

namespace {

using AnyDraft = Draft<int>;

} // namespace

/// Drafts on their way to the disk. Whoever writes them has them alone until the answer.
struct Typing::Writing {
    DraftOwner owner;
    int opening;
    QSet<int> named;
    std::shared_ptr<Texts> sealed;
    QList<AnyDraft> drafts = {};
    QSet<int> fields = {}; ///< of the drafts, and those that are sealed

    Result<void> keep(Act &act);
    Result<bool> isSealed(DraftStore &store, const AnyDraft &draft) const;
};

/// What a seal before this one ended does not begin again, and what is typed since begins with what was sealed: not
/// before, because that seal may have been refused.
Result<void> Typing::Writing::keep(Act &act)
{
    DraftStore store{act.database()};
    QList<AnyDraft> unsealed;
    for (AnyDraft &draft : drafts) {
        const auto ended = isSealed(store, draft);
        if (!ended) return ended.error();
        if (!named.contains(draft.field)) draft.base = sealed->value(draft.field, draft.base);
        if (!*ended) unsealed.append(draft);
    }
    return store.keep(owner, unsealed);
}

Result<bool> Typing::Writing::isSealed(DraftStore &store, const AnyDraft &draft) const
{
    if (!sealed->contains(draft.field) || sealed->value(draft.field) != draft.text) return false;
    const auto onDisk = store.of<AnyDraft>(owner);
    if (!onDisk) return onDisk.error();
    return std::none_of(
        onDisk->begin(), onDisk->end(), [&](const AnyDraft &each) { return each.field == draft.field; });
}

Typing::Typing(CoachWriter &writer, Database &reader, QObject *parent)
    : QObject{parent}, m_writer{writer}, m_reader{reader}, m_sealed{std::make_shared<Texts>()}
{
    m_again.setSingleShot(true);
    m_again.setInterval(untilAgain);
    connect(&m_again, &QTimer::timeout, this, &Typing::keepRefused);
}

void Typing::open(const Subject &subject, Stored stored)
{
    if (!m_unsaved.isEmpty() && !m_owner.about.isEmpty()) keep(); // once more: it is nowhere else
    ++m_opening;
    m_inFlight = 0;
    m_owner = ownerOf(subject);
    m_stored = std::move(stored);
    m_typed.clear();
    m_base.clear();
    m_named.clear();
    m_unsaved.clear();
    m_savedAt.clear();
    m_sealed = std::make_shared<Texts>();
    readAgain();
    takeUp(m_refused.take(m_owner));
    keepRefused();
    if (!m_unsaved.isEmpty()) keep();
}

void Typing::type(int field, const QString &text)
{
    followCoach();
    if (m_owner.about.isEmpty()) return; // nothing is open
    if (!m_base.contains(field)) m_base.insert(field, m_stored(field));
    m_typed.insert(field, text);
    m_unsaved.insert(field);
    m_savedAt.remove(field);
    if (m_inFlight == 0) keep(); // otherwise with the answer: one write at a time, whatever the hand's speed
    Q_EMIT changed();
}

void Typing::typeAbout(int field, const QString &text, const QString &base)
{
    followCoach();
    m_named.insert(field);
    m_base.insert(field, base);
    type(field, text);
}

void Typing::keep()
{
    const WritingPtr writing = startWriting();
    m_writer.keep([writing](Act &act) { return writing->keep(act); },
        [this, writing](const Result<void> &kept) { endWriting(*writing, kept); });
}

/// Everything that is typed and not known to be on the disk.
Typing::WritingPtr Typing::startWriting()
{
    auto writing = std::make_shared<Writing>(Writing{m_owner, m_opening, m_named, m_sealed});
    for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed) {
        if (m_savedAt.contains(typed.key()) && !m_unsaved.contains(typed.key())) continue; // it is there
        writing->drafts.append({typed.key(), *typed, m_base.value(typed.key()), m_writer.clock().now()});
        writing->fields.insert(typed.key());
    }
    m_unsaved.clear();
    ++m_inFlight;
    return writing;
}

// In one act with the words: a page that closes now has no other.
void Typing::seal(const QList<int> &fields, Seal seal)
{
    followCoach();
    Texts texts;
    for (const int field : fields)
        if (isTyped(field)) texts.insert(field, m_typed.value(field));
    if (texts.isEmpty()) return; // nothing new was typed
    const WritingPtr writing = startWriting();
    writing->fields += QSet<int>{texts.keyBegin(), texts.keyEnd()};
    const auto work = [seal = std::move(seal), texts, writing](Act &act) -> Result<void> {
        if (auto kept = writing->keep(act); !kept) return kept;
        if (auto sealed = seal(act, texts.keys()); !sealed) return sealed;
        writing->sealed->insert(texts);
        return {};
    };
    m_writer.write(work, [this, texts, writing](const Result<void> &written) {
        if (written && writing->opening == m_opening) forgetSealed(texts);
        if (written) Q_EMIT sealed(); // first: what is stored is read before the drafts of it go
        endWriting(*writing, written);
    });
}

/// Words that the disk had refused to keep went with their seal.
void Typing::forgetSealed(const Texts &sealed)
{
    m_unsaved.removeIf(
        [&](int field) { return sealed.contains(field) && sealed.value(field) == m_typed.value(field); });
}

void Typing::endWriting(const Writing &writing, const Result<void> &written)
{
    if (writing.opening != m_opening) return endEarlier(writing, written);
    --m_inFlight;
    if (!written) {
        m_unsaved += writing.fields; // with the next letter, or when the field is left
        return Q_EMIT failed(written.error());
    }
    for (const int field : writing.fields)
        if (!m_unsaved.contains(field)) m_savedAt.insert(field, m_writer.clock().now());
    if (m_inFlight == 0 && !m_unsaved.isEmpty())
        keep();
    else if (m_inFlight == 0)
        readAgain();
    keepRefused();
    Q_EMIT changed();
}

/// Of something that was closed meanwhile, and may be open again by now.
void Typing::endEarlier(const Writing &writing, const Result<void> &written)
{
    if (!written) {
        setAside(writing.owner, writing.drafts);
        return writing.owner == m_owner ? Q_EMIT failed(written.error()) : Q_EMIT failedEarlier(written.error());
    }
    readAgain();
    keepRefused();
    Q_EMIT changed();
}

void Typing::setAside(const DraftOwner &owner, const RefusedDrafts::Drafts &drafts)
{
    if (owner == m_owner) return takeUp(drafts);
    m_refused.add(owner, drafts);
    if (!m_refused.isEmpty()) m_again.start();
}

/// It is open again. What has been typed there since is newer.
void Typing::takeUp(const RefusedDrafts::Drafts &drafts)
{
    for (const AnyDraft &draft : drafts) {
        if (isTyped(draft.field) && !m_savedAt.contains(draft.field)) continue; // newer
        m_typed.insert(draft.field, draft.text);
        m_base.insert(draft.field, draft.base);
        m_unsaved.insert(draft.field);
        m_savedAt.remove(draft.field);
    }
}

void Typing::keepRefused()
{
    for (const DraftOwner &owner : m_refused.owners()) {
        const RefusedDrafts::Drafts drafts = m_refused.take(owner);
        m_writer.keep([owner, drafts](Act &act) { return DraftStore{act.database()}.keep(owner, drafts); },
            [this, owner, drafts](const Result<void> &kept) {
                if (!kept) return setAside(owner, drafts);
                readAgain();
                Q_EMIT changed();
            });
    }
}

/// What one coach types is nobody else's: the page may have stayed open while the tablet changed hands.
void Typing::followCoach()
{
    const CoachId coach = m_writer.coach();
    const bool isAnothers = !coach.isEmpty() && coach != m_owner.coach; // behind the lock it is nobody's
    if (isAnothers && !m_owner.about.isEmpty()) open({m_owner.kind, m_owner.about}, m_stored);
}

/// Once nothing is on its way, what is a draft is what is on the disk, besides what the disk refused.
void Typing::readAgain()
{
    followCoach();
    if (m_inFlight > 0 || m_owner.about.isEmpty()) return; // with the answer; or nothing is open
    const auto stored = DraftStore{m_reader}.of<AnyDraft>(m_owner);
    if (!stored) return; // what is typed is still here
    const auto isKept = [this](const auto &text) { return !m_unsaved.contains(text.key()); };
    m_typed.removeIf(isKept);
    m_base.removeIf(isKept);
    m_sealed->removeIf(isKept);
    for (const AnyDraft &draft : *stored) {
        if (m_unsaved.contains(draft.field)) continue; // what is typed is newer
        m_typed.insert(draft.field, draft.text);
        m_base.insert(draft.field, draft.base);
        if (!m_savedAt.contains(draft.field)) m_savedAt.insert(draft.field, draft.at);
    }
}

QString Typing::text(int field) const
{
    const auto typed = m_typed.constFind(field);
    if (typed != m_typed.cend()) return *typed;
    return m_stored ? m_stored(field) : QString{};
}

QString Typing::base(int field) const
{
    const auto begun = m_base.constFind(field);
    if (begun != m_base.cend()) return *begun;
    return m_stored ? m_stored(field) : QString{};
}

std::optional<Instant> Typing::savedAt(int field) const
{
    const auto saved = m_savedAt.constFind(field);
    return saved == m_savedAt.cend() ? std::nullopt : std::optional{*saved};
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "platform/device/KeyFile.h"

#include "platform/base/DurableFile.h"
#include "platform/base/Log.h"
#include "platform/device/Base32.h"
#include "platform/device/KeyFileContent.h"
#include "platform/device/PinKey.h"
#include "platform/device/SealedBox.h"
#include "platform/device/SecretBox.h"

#include <algorithm>

namespace alongside {

using namespace std::chrono_literals;

namespace {

constexpr int freeAttempts = 2; // a slip of the finger, and one in the wrong coach's name
constexpr std::chrono::milliseconds firstPause = 5s;
constexpr std::chrono::milliseconds longestPause = 15min; // long for a guesser, short of a lost morning
constexpr int codeBytes = 16;
constexpr qsizetype labelBlock = 64; // a sealed name of any usual length looks the same

std::chrono::milliseconds pauseAfter(int wrongAttempts)
{
    if (wrongAttempts <= freeAttempts) return 0ms;
    const int doublings = std::min(wrongAttempts - freeAttempts - 1, 16);
    return std::min(firstPause * (1 << doublings), longestPause);
}

/// The time that has surely passed since then. A start that lies in the future is of before a restart of the machine:
/// then only what has passed since that is sure. The wall clock, which anybody can set, has no say.
std::chrono::milliseconds surelyPassed(std::chrono::milliseconds since, std::chrono::milliseconds now)
{
    return now >= since ? now - since : now;
}

QByteArray labelKey(const QByteArray &deviceSecret) { return derivedKey(deviceSecret, "alongside slot label"); }

QByteArray codeKey(const QByteArray &code) { return derivedKey(code, "alongside recovery code"); }

QByteArray padded(const QString &label)
{
    const QByteArray utf8 = label.toUtf8();
    return utf8.leftJustified((utf8.size() / labelBlock + 1) * labelBlock, '\0');
}

QString unpadded(const QByteArray &label) { return QString::fromUtf8(label.constData()); }

Error noSuchPerson() { return {ErrorKind::NotFound, QStringLiteral("nobody of that id has a PIN here")}; }

} // namespace

KeyFile::KeyFile(QString path, QByteArray deviceSecret, const Clock &clock, IdSource &ids)
    : m_path{std::move(path)}, m_deviceSecret{std::move(deviceSecret)}, m_clock{clock}, m_ids{ids}
{
}

Result<QList<KeyFile::Slot>> KeyFile::slots() const
{
    const QMutexLocker alone{&m_alone};
    const Result<Content> content = load();
    if (!content) return content.error();
    QList<Slot> slots;
    for (const Person &person : content->people)
        slots.append(
            {person.id, unpadded(opened(person.sealedLabel, labelKey(m_deviceSecret)).value_or(QByteArray{}))});
    return slots;
}

Result<QList<int>> KeyFile::recoveryNumbersLeft() const
{
    const QMutexLocker alone{&m_alone};
    const Result<Content> content = load();
    if (!content) return content.error();
    QList<int> numbers;
    for (const RecoveryWrap &code : content->codes)
        numbers.append(code.number);
    return numbers;
}

Result<void> KeyFile::wrap(const QString &slotId, const QString &label, const QString &pin, const QByteArray &fileKey)
{
    const QMutexLocker alone{&m_alone};
    Result<Content> content = loadOrEmpty();
    if (!content) return content.error();
    const Result<Person> person = personFor({slotId, label}, pin, fileKey);
    if (!person) return person.error();

    Person *known = content->find(slotId);
    if (!known) {
        content->people.append(*person);
        return save(*content, Copy::OfBefore);
    }
    *known = *person;
    return save(*content, Copy::OfNow); // the old PIN is taken away
}

Result<KeyFile::Person> KeyFile::personFor(const Slot &slot, const QString &pin, const QByteArray &fileKey)
{
    if (!isPin(pin)) return Error{ErrorKind::Rejected, QStringLiteral("a PIN has six digits")};
    Person person{.id = slot.id, .salt = m_ids.secret(pinSaltBytes), .sealedKey = {}, .sealedLabel = {}};
    QByteArray seed = m_ids.secret(keySeedBytes);
    Result<QByteArray> key = keyFromPin(pin, m_deviceSecret, person.salt);
    if (!key) return key.error();
    person.sealedKey = sealed(fileKey, *key, m_ids);
    person.sealedLabel = sealed(padded(slot.label), labelKey(m_deviceSecret), m_ids);
    person.sealedSeed = sealed(seed, *key, m_ids);
    wipe(seed);
    wipe(*key);
    return person;
}

Result<void> KeyFile::setUp(
    const Slot &first, const QString &pin, const QByteArray &fileKey, const QList<RecoveryWrap> &recoveryWraps)
{
    const QMutexLocker alone{&m_alone};
    Result<Content> content = loadOrEmpty();
    if (!content) return content.error();
    const Result<Person> person = personFor(first, pin, fileKey);
    if (!person) return person.error();
    content->people = {*person};
    content->codes = recoveryWraps;
    return save(*content, Copy::OfNow); // wraps of a try that broke off open another file
}

Result<void> KeyFile::forget(const QString &slotId)
{
    const QMutexLocker alone{&m_alone};
    Result<Content> content = load();
    if (!content) return content.error();
    if (!content->find(slotId)) return noSuchPerson();
    content->people.removeIf([&](const Person &person) { return person.id == slotId; });
    return save(*content, Copy::OfNow);
}

Result<QByteArray> KeyFile::unwrap(const QString &slotId, const QString &pin)
{
    const Result<Unlocked> unlocked = unlock(slotId, pin);
    if (!unlocked) return unlocked.error();
    return unlocked->fileKey;
}

Result<KeyFile::Unlocked> KeyFile::unlock(const QString &slotId, const QString &pin)
{
    const QMutexLocker alone{&m_alone};
    Result<Content> content = load();
    if (!content) return content.error();
    Person *person = content->find(slotId);
    if (!person) return noSuchPerson();
    const auto pause = pauseLeft(*person);
    if (pause > 0s) return Error{ErrorKind::Wait, QStringLiteral("%1 s").arg(pause.count())};

    Result<QByteArray> key = keyFromPin(pin, m_deviceSecret, person->salt);
    if (!key) return key.error();
    const std::optional<QByteArray> fileKey = opened(person->sealedKey, *key);
    const QByteArray seed = fileKey ? seedOf(*content, *person, *key) : QByteArray{};
    wipe(*key);
    const Result<void> counted = count(*content, *person, fileKey ? Attempt::Right : Attempt::Wrong);
    if (fileKey) return Unlocked{*fileKey, seed}; // counted or not: a full disk locks nobody out
    if (!counted) return counted.error();
    return Error{ErrorKind::WrongKey, QStringLiteral("wrong PIN")};
}

/// On a disk that takes no more the new one holds until the lock, and another comes with the next PIN.
QByteArray KeyFile::seedOf(Content &content, Person &person, const QByteArray &pinKey)
{
    if (auto kept = opened(person.sealedSeed, pinKey)) return *kept;
    const QByteArray seed = m_ids.secret(keySeedBytes);
    person.sealedSeed = sealed(seed, pinKey, m_ids);
    if (auto saved = save(content, Copy::OfBefore); !saved)
        qCWarning(appLog) << "a coach's own key is not kept:" << nameOf(saved.error().kind);
    return seed;
}

Result<void> KeyFile::count(Content &content, Person &person, Attempt attempt)
{
    if (attempt == Attempt::Right && person.wrongAttempts == 0) return {}; // the usual morning writes nothing
    person.wrongAttempts = attempt == Attempt::Right ? 0 : person.wrongAttempts + 1;
    person.wrongAt = m_clock.monotonic();
    Result<void> saved = save(content, Copy::OfBefore);
    if (!saved) m_unsaved.insert(person.id, {person.wrongAttempts, person.wrongAt});
    return saved;
}

std::chrono::seconds KeyFile::pauseLeft(const QString &slotId) const
{
    const QMutexLocker alone{&m_alone};
    const Result<Content> content = load();
    const Person *person = content ? content->find(slotId) : nullptr;
    return person ? pauseLeft(*person) : 0s;
}

std::chrono::seconds KeyFile::pauseLeft(const Person &person) const
{
    const auto left = pauseAfter(person.wrongAttempts) - surelyPassed(person.wrongAt, m_clock.monotonic());
    return std::max(std::chrono::ceil<std::chrono::seconds>(left), 0s);
}

Result<void> KeyFile::setRecoveryWraps(const QList<RecoveryWrap> &wraps)
{
    const QMutexLocker alone{&m_alone};
    Result<Content> content = loadOrEmpty();
    if (!content) return content.error();
    content->codes = wraps;
    return save(*content, Copy::OfNow);
}

Result<QByteArray> KeyFile::recover(int number, const QString &code)
{
    const std::optional<QByteArray> bytes = bytesFromBase32(code);
    if (!bytes || bytes->size() != codeBytes)
        return Error{ErrorKind::Rejected, QStringLiteral("a code has 26 letters and digits")};
    const QMutexLocker alone{&m_alone};
    Result<Content> content = load();
    if (!content) return content.error();
    const auto wrap = std::find_if(content->codes.begin(), content->codes.end(),
        [&](const RecoveryWrap &candidate) { return candidate.number == number; });
    if (wrap == content->codes.end()) return Error{ErrorKind::NotFound, QStringLiteral("that code is spent")};

    const std::optional<QByteArray> fileKey = opened(wrap->sealed, codeKey(*bytes));
    if (!fileKey) return Error{ErrorKind::WrongKey, QStringLiteral("the code does not fit its number")};
    content->codes.erase(wrap);
    if (auto spent = save(*content, Copy::OfNow); !spent) return spent.error();
    return *fileKey;
}

QByteArray KeyFile::sealUnderCode(const QByteArray &code, const QByteArray &fileKey, IdSource &ids)
{
    Q_ASSERT(code.size() == codeBytes);
    return sealed(fileKey, codeKey(code), ids);
}

QString KeyFile::codeAsText(const QByteArray &code) { return base32Text(code); }

QString KeyFile::previousPath() const { return m_path + QStringLiteral(".previous"); }

Result<KeyFile::Content> KeyFile::load() const
{
    Result<Content> content = loadSaved();
    if (!content) return content;
    for (Person &person : content->people)
        if (const auto unsaved = m_unsaved.constFind(person.id); unsaved != m_unsaved.constEnd()) {
            person.wrongAttempts = unsaved->count;
            person.wrongAt = unsaved->lastAt;
        }
    return content;
}

Result<KeyFile::Content> KeyFile::loadSaved() const
{
    Result<Content> current = loadFrom(m_path);
    if (current || current.error().kind == ErrorKind::TooNew) return current;
    Result<Content> previous = loadFrom(previousPath());
    if (previous || current.error().kind == ErrorKind::Corrupt) return previous ? previous : current;
    return previous; // there is no file: what is wrong with the copy, or that there is none either
}

Result<KeyFile::Content> KeyFile::loadFrom(const QString &path)
{
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes) return bytes.error();
    return Content::fromBytes(*bytes);
}

Result<KeyFile::Content> KeyFile::loadOrEmpty() const
{
    Result<Content> content = load();
    if (!content && content.error().kind == ErrorKind::NotFound) return Content{};
    return content;
}

// The copy comes first: where it cannot be written nothing has changed, and the file itself says what holds.
Result<void> KeyFile::save(const Content &content, Copy copy)
{
    if (auto kept = saveCopy(content, copy); !kept) return kept;
    Result<void> saved = replaceDurably(m_path, content.toBytes());
    if (saved) m_unsaved.clear();
    return saved;
}

Result<void> KeyFile::saveCopy(const Content &content, Copy copy)
{
    if (copy == Copy::OfNow) return replaceDurably(previousPath(), content.toBytes());
    const Result<Content> current = loadFrom(m_path);
    if (!current) return {}; // a torn file never replaces the whole copy
    return replaceDurably(previousPath(), current->toBytes());
}

} // namespace alongside

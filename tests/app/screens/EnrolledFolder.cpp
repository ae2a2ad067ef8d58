// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/EnrolledFolder.h"

#include "app/store/TabletFile.h"
#include "platform/device/KeyFile.h"
#include "platform/device/KeyVault.h"
#include "platform/device/PinCost.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/support/Must.h"

namespace alongside {

namespace {

void makeFile(const QString &path, const QByteArray &fileKey, const QList<Record> &more)
{
    SqliteOptions options;
    options.path = path;
    options.key = fileKey;
    const auto file = must(TabletFile::open(options));
    const auto fill = [more](Database &database) -> Result<void> {
        if (auto written = givenDay::write(database, givenDay::records() + more); !written) return written;
        return givenDay::enrol(database);
    };
    must(file->writer().run(DatabaseThread::Urgency::Tap, fill).result());
}

} // namespace

// In place of the product's (PinCost.h): what these tests look at lies behind the PIN. libsodium's smallest.
PinCost pinCost() { return {.memoryBytes = 8 * 1024, .passes = 1}; }

EnrolledFolder EnrolledFolder::make(const AppPaths &paths, const Clock &clock, IdSource &ids, const QList<Record> &more)
{
    const EnrolledFolder made{.fileKey = ids.secret(32), .codes = {ids.secret(16), ids.secret(16)}};
    const QByteArray deviceSecret = ids.secret(32);
    must(paths.create());
    makeFile(paths.store(), made.fileKey, more);
    must(FileKeyVault{paths.vault()}.write(QStringLiteral("deviceSecret"), deviceSecret));

    KeyFile keys{paths.keys(), deviceSecret, clock, ids};
    for (const auto &[coach, pin] : {std::pair{"M. Hicks", hicksPin}, std::pair{"R. Lewis", lewisPin}})
        must(keys.wrap(givenDay::id(QLatin1String{coach}), QLatin1String{coach}, pin, made.fileKey));
    QList<KeyFile::RecoveryWrap> wraps;
    for (const QByteArray &code : made.codes)
        wraps.append({int(wraps.size()), KeyFile::sealUnderCode(code, made.fileKey, ids)});
    must(keys.setRecoveryWraps(wraps));
    return made;
}

} // namespace alongside

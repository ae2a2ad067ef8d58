// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/device/KeyVault.h"
#include "platform/device/KeychainVault.h"

#include <sys/stat.h>

using namespace alongside;

class tst_KeyVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsInFilesOfTheOwner();
    void replacesAndRemovesASecret();
    void saysWhenTheFolderCannotBeWritten();
    void answersWithAnErrorWhereThereIsNoKeychain();
    void fallsBackToFilesAndSaysSo();
    void staysWithFilesOnceTheyHoldSecrets();
    void doesNotTakeAMissingKeychainForADeviceWithoutSecrets();

private:
    const QString m_name = QStringLiteral("device");
    const QByteArray m_secret{"\0\1binary\xff", 9};
    const QString m_service = QStringLiteral("alongside-test");
};

void tst_KeyVault::keepsSecretsInFilesOfTheOwner()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("vault"));
    VERIFY_OK(FileKeyVault{folder}.write(m_name, m_secret));

    FileKeyVault again{folder};

    QCOMPARE(**again.read(m_name), m_secret);
    QCOMPARE(again.guard(), KeyVault::Guard::FileOnly);
    struct stat status = {};
    QCOMPARE(stat(qPrintable(folder + QStringLiteral("/device.secret")), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QCOMPARE(stat(qPrintable(folder), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0700));
}

void tst_KeyVault::replacesAndRemovesASecret()
{
    const QTemporaryDir place;
    FileKeyVault vault{place.path()};
    VERIFY_OK(vault.write(m_name, "one"));
    VERIFY_OK(vault.write(m_name, "two"));
    QCOMPARE(**vault.read(m_name), QByteArray{"two"});

    VERIFY_OK(vault.remove(m_name));
    VERIFY_OK(vault.remove(m_name)); // twice is as good as once

    const auto gone = vault.read(m_name);
    VERIFY_OK(gone);
    QVERIFY(!*gone);
}

void tst_KeyVault::saysWhenTheFolderCannotBeWritten()
{
    FileKeyVault vault{QStringLiteral("/proc/no-such-place")};

    VERIFY_FAILS(vault.write(m_name, m_secret), ErrorKind::Storage);
}

void tst_KeyVault::answersWithAnErrorWhereThereIsNoKeychain()
{
    KeychainVault keychain{m_service};

    // Where a keychain runs, it must keep the secret; where none does, nothing may be lost silently.
    if (const auto written = keychain.write(m_name, m_secret); written)
        QCOMPARE(**keychain.read(m_name), m_secret);
    else
        VERIFY_FAILS(keychain.read(m_name), ErrorKind::Storage);
    QCOMPARE(bool(keychain.remove(m_name)), bool(keychain.read(m_name)));
}

void tst_KeyVault::fallsBackToFilesAndSaysSo()
{
    const QTemporaryDir place;
    KeychainVault keychain{m_service};
    const bool hasKeychain = bool(keychain.read(m_name));

    const auto vault = systemKeyVault(m_service, place.path());

    QCOMPARE(vault->guard(), hasKeychain ? KeyVault::Guard::System : KeyVault::Guard::FileOnly);
    VERIFY_OK(vault->write(m_name, m_secret));
    QCOMPARE(**systemKeyVault(m_service, place.path())->read(m_name), m_secret);
    VERIFY_OK(vault->remove(m_name));
}

void tst_KeyVault::staysWithFilesOnceTheyHoldSecrets()
{
    const QTemporaryDir place;
    VERIFY_OK(FileKeyVault{place.path()}.write(m_name, m_secret));

    const auto vault = systemKeyVault(m_service, place.path());

    QCOMPARE(vault->guard(), KeyVault::Guard::FileOnly);
    QCOMPARE(**vault->read(m_name), m_secret);
}

void tst_KeyVault::doesNotTakeAMissingKeychainForADeviceWithoutSecrets()
{
    const QTemporaryDir place;
    VERIFY_OK(FileKeyVault{place.path()}.write(QStringLiteral("kept-by-system"), "1")); // chosen on a better day

    const auto vault = systemKeyVault(m_service, place.path());

    QCOMPARE(vault->guard(), KeyVault::Guard::System);
}

QTEST_GUILESS_MAIN(tst_KeyVault)
#include "tst_KeyVault.moc"

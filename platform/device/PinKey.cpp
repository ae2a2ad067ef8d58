// SPDX-License-Identifier: Apache-2.0
#include "platform/device/PinKey.h"

#include "platform/device/PinCost.h"
#include "platform/device/SecretBox.h"

#include <sodium.h>

#include <algorithm>

namespace alongside {

namespace {
constexpr qsizetype pinDigits = 6;
static_assert(pinSaltBytes == crypto_pwhash_SALTBYTES);
} // namespace

bool isPin(const QString &text)
{
    const auto isDigit = [](QChar letter) { return letter >= QLatin1Char('0') && letter <= QLatin1Char('9'); };
    return text.size() == pinDigits && std::all_of(text.begin(), text.end(), isDigit);
}

Result<QByteArray> keyFromPin(const QString &pin, const QByteArray &deviceSecret, const QByteArray &salt)
{
    Q_ASSERT(salt.size() == pinSaltBytes);
    QByteArray password = pin.toLatin1() + deviceSecret;
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const PinCost cost = pinCost();
    const int code = crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), size_t(key.size()),
        password.constData(), size_t(password.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
        cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    wipe(password);
    if (code != 0) return Error{ErrorKind::Storage, QStringLiteral("not enough memory to try a PIN")};
    return key;
}

} // namespace alongside

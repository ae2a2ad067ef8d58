// SPDX-License-Identifier: Apache-2.0
#include "sync/server/OneTimeCodes.h"

#include <QCryptographicHash>

namespace alongside {

namespace {

const QByteArray alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O and U
constexpr int characters = 12;
constexpr int groupSize = 4;

QString nameOf(OneTimeCode::Purpose purpose)
{
    switch (purpose) {
    case OneTimeCode::Purpose::Enrol:
        return QStringLiteral("enrol");
    case OneTimeCode::Purpose::SignIn:
        return QStringLiteral("signIn");
    case OneTimeCode::Purpose::Browser:
        return QStringLiteral("browser");
    }
    Q_UNREACHABLE();
}

/// Case, spaces and dashes do not matter, and the letters that are not used stand for the digits they look like.
QString plain(const QString &typed)
{
    QString code;
    for (const QChar character : typed.toUpper()) {
        if (character == QLatin1Char('O'))
            code.append(QLatin1Char('0'));
        else if (character == QLatin1Char('I') || character == QLatin1Char('L'))
            code.append(QLatin1Char('1'));
        else if (character.isLetterOrNumber())
            code.append(character);
    }
    return code;
}

QString hashOf(const QString &typed)
{
    const QByteArray hash = QCryptographicHash::hash(plain(typed).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

QString grouped(const QByteArray &chance)
{
    QString code;
    for (int index = 0; index < characters; ++index) {
        if (index > 0 && index % groupSize == 0) code.append(QLatin1Char('-'));
        code.append(QLatin1Char(alphabet[quint8(chance[index]) % alphabet.size()])); // 256 is a multiple of 32
    }
    return code;
}

} // namespace

OneTimeCodes::OneTimeCodes(Database &database, const Clock &clock, IdSource &ids)
    : m_database{database}, m_clock{clock}, m_ids{ids}
{
}

Result<QString> OneTimeCodes::make(const OneTimeCode &code)
{
    const QString text = grouped(m_ids.secret(characters));
    const Result<qint64> written = m_database.run(
        QStringLiteral("INSERT INTO oneTimeCode (hash, account, purpose, coaches, expires, usedBy) "
                       "VALUES (?, ?, ?, ?, ?, '')"),
        hashOf(text), code.account, nameOf(code.purpose), code.coaches.join(QLatin1Char(' ')), toText(code.expires));
    if (!written) return written.error();
    return text;
}

Result<std::optional<OneTimeCode>> OneTimeCodes::find(const QString &typed, OneTimeCode::Purpose purpose)
{
    const auto read = [&](const Row &row) {
        return OneTimeCode{row.text(0), purpose, row.text(1).split(QLatin1Char(' ')),
            instantFromText(row.text(2)).value_or(Instant{}), row.text(3)};
    };
    Result<std::optional<OneTimeCode>> code = m_database.first(
        QStringLiteral("SELECT account, coaches, expires, usedBy FROM oneTimeCode WHERE hash = ? AND purpose = ?"),
        read, hashOf(typed), nameOf(purpose));
    if (!code) return code.error();
    if (code->has_value() && (*code)->expires <= m_clock.now()) return std::optional<OneTimeCode>{};
    return code;
}

Result<bool> OneTimeCodes::use(const QString &typed, const QString &device)
{
    const Result<qint64> used = m_database.run(
        QStringLiteral("UPDATE oneTimeCode SET usedBy = ? WHERE hash = ? AND usedBy = ''"), device, hashOf(typed));
    if (!used) return used.error();
    return *used > 0;
}

} // namespace alongside

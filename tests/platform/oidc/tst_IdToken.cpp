// SPDX-License-Identifier: Apache-2.0
#include "platform/oidc/IdToken.h"
#include "tests/platform/oidc/TokenMint.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// Who is let in hangs on this: a token is what was asked for in every point, or it is nothing.
class tst_IdToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTakenAsItWasAskedFor_data();
    void isTakenAsItWasAskedFor();
    void isRefusedInEveryOtherCase_data();
    void isRefusedInEveryOtherCase();
    void isTakenWhereClocksDifferALittle();
    void refusesWhatNobodySigned_data();
    void refusesWhatNobodySigned();
    void refusesAnotherProvidersSignature();
    void refusesEveryChangedCharacter();
    void saysWhenAKeyIsUnknown();
    void takesTheOneKeyThatHasNoName();
    void believesAnEmailAddressOnlyWhereItIsVerified();
    void passesOverKeysForOtherUses();
    void whatIsNoSetOfKeysIsSaidSo();
};

namespace {

const Instant noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{12}};
const qint64 noonSeconds = std::chrono::duration_cast<std::chrono::seconds>(noon.time_since_epoch()).count();
const IdTokenTerms asked{u"https://sign.example"_s, u"alongside"_s, u"n-1"_s, noon};

QJsonObject goodClaims()
{
    return {{u"iss"_s, asked.issuer}, {u"aud"_s, asked.client}, {u"nonce"_s, asked.nonce}, {u"sub"_s, u"248289"_s},
        {u"iat"_s, noonSeconds - 2}, {u"exp"_s, noonSeconds + 300}, {u"email"_s, u"ruth@council.example"_s},
        {u"email_verified"_s, true}};
}

QJsonObject with(const char *name, const QJsonValue &value)
{
    QJsonObject claims = goodClaims();
    if (value.isUndefined())
        claims.remove(QLatin1String(name));
    else
        claims.insert(QLatin1String(name), value);
    return claims;
}

TokenKeys keysOf(const TokenMint &mint) { return must(TokenKeys::read(mint.keySet())); }

} // namespace

void tst_IdToken::isTakenAsItWasAskedFor_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("RS256") << int(TokenMint::Kind::Rsa);
    QTest::newRow("ES256") << int(TokenMint::Kind::Curve);
}

void tst_IdToken::isTakenAsItWasAskedFor()
{
    QFETCH(int, kind);
    const TokenMint mint{TokenMint::Kind(kind)};

    const auto claims = claimsOf(mint.sign(goodClaims()), keysOf(mint), asked);

    VERIFY_OK(claims);
    QCOMPARE(*claims, (IdClaims{asked.issuer, u"248289"_s, u"ruth@council.example"_s}));
}

void tst_IdToken::isRefusedInEveryOtherCase_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<ErrorKind>("expected");
    const auto row = [](const char *title, const QJsonObject &claims, ErrorKind expected = ErrorKind::Rejected) {
        QTest::newRow(title) << claims << expected;
    };
    const QJsonValue absent{QJsonValue::Undefined};
    row("another issuer", with("iss", u"https://sign.example/"_s));
    row("no issuer", with("iss", absent));
    row("another client", with("aud", u"payroll"_s));
    row("no audience", with("aud", absent));
    row("one of several audiences", with("aud", QJsonArray{asked.client, u"payroll"_s}));
    row("an empty list of audiences", with("aud", QJsonArray{}));
    row("made for another party", with("azp", u"payroll"_s));
    row("another nonce", with("nonce", u"n-2"_s));
    row("no nonce", with("nonce", absent));
    row("nobody", with("sub", absent));
    row("an empty subject", with("sub", QString{}));
    row("a number as its subject", with("sub", 248289));
    row("a subject without end", with("sub", QString(256, u'1')));
    row("no end", with("exp", absent));
    row("an end in words", with("exp", u"tomorrow"_s));
    row("no beginning", with("iat", absent));
    row("expired", with("exp", noonSeconds - 61), ErrorKind::WrongClock);
    row("made in the future", with("iat", noonSeconds + 61), ErrorKind::WrongClock);
    row("made long ago", with("iat", noonSeconds - 3600), ErrorKind::WrongClock);
}

void tst_IdToken::isRefusedInEveryOtherCase()
{
    QFETCH(QJsonObject, claims);
    QFETCH(ErrorKind, expected);
    const TokenMint mint;

    VERIFY_FAILS(claimsOf(mint.sign(claims), keysOf(mint), asked), expected);
}

void tst_IdToken::isTakenWhereClocksDifferALittle()
{
    const TokenMint mint;
    VERIFY_OK(claimsOf(mint.sign(with("exp", noonSeconds - 59)), keysOf(mint), asked));
    VERIFY_OK(claimsOf(mint.sign(with("iat", noonSeconds + 59)), keysOf(mint), asked));
}

void tst_IdToken::refusesWhatNobodySigned_data()
{
    QTest::addColumn<QByteArray>("token");
    const TokenMint mint;
    const QJsonObject none{{u"alg"_s, u"none"_s}};
    QTest::newRow("alg none") << unsignedToken(none, goodClaims());
    QTest::newRow("alg None") << unsignedToken({{u"alg"_s, u"None"_s}}, goodClaims());
    QTest::newRow("alg none with a signature") << unsignedToken(none, goodClaims(), "signature");
    QTest::newRow("no alg") << unsignedToken({}, goodClaims(), "signature");
    QTest::newRow("an empty signature") << unsignedToken(
        {{u"alg"_s, u"ES256"_s}, {u"kid"_s, u"key-1"_s}}, goodClaims());
    QTest::newRow("no token") << QByteArray{"let me in"};
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("two parts") << QByteArray{"eyJhbGciOiJub25lIn0.e30"};
    QTest::newRow("too much") << QByteArray(1 << 20, 'e');
}

void tst_IdToken::refusesWhatNobodySigned()
{
    QFETCH(QByteArray, token);
    const TokenMint mint;
    VERIFY_FAILS(claimsOf(token, keysOf(mint), asked), ErrorKind::Rejected);
}

void tst_IdToken::refusesAnotherProvidersSignature()
{
    const TokenMint mint{TokenMint::Kind::Rsa};
    const TokenMint stranger{TokenMint::Kind::Rsa}; // calls its key the same
    VERIFY_FAILS(claimsOf(stranger.sign(goodClaims()), keysOf(mint), asked), ErrorKind::Rejected);

    // The public key taken for a shared secret.
    const QByteArray forged = unsignedToken({{u"alg"_s, u"HS256"_s}, {u"kid"_s, u"key-1"_s}}, goodClaims());
    const QByteArray text = forged.left(forged.lastIndexOf('.'));
    const QByteArray secret = QJsonDocument{mint.publicKey()}.toJson(QJsonDocument::Compact);
    const QByteArray code = QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    VERIFY_FAILS(claimsOf(text + '.' + code, keysOf(mint), asked), ErrorKind::Rejected);

    // What has to be understood is not.
    const QByteArray critical = mint.sign(goodClaims(), {{u"crit"_s, QJsonArray{u"b64"_s}}, {u"b64"_s, false}});
    VERIFY_FAILS(claimsOf(critical, keysOf(mint), asked), ErrorKind::Rejected);
}

void tst_IdToken::refusesEveryChangedCharacter()
{
    const TokenMint mint;
    const TokenKeys keys = keysOf(mint);
    const QByteArray token = mint.sign(goodClaims());
    const qsizetype last = token.size() - 1; // its last bits are padding
    for (qsizetype at = 0; at < last; at += 7) {
        QByteArray changed = token;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QVERIFY2(!claimsOf(changed, keys, asked), QByteArray::number(at));
    }
}

void tst_IdToken::saysWhenAKeyIsUnknown()
{
    const TokenMint mint{TokenMint::Kind::Curve, "key-2"};
    const TokenMint former{TokenMint::Kind::Curve, "key-1"};
    VERIFY_FAILS(claimsOf(mint.sign(goodClaims()), keysOf(former), asked), ErrorKind::NotFound);
    // Of that name, and for something else.
    const TokenMint rsa{TokenMint::Kind::Rsa, "key-2"};
    VERIFY_FAILS(claimsOf(mint.sign(goodClaims()), keysOf(rsa), asked), ErrorKind::NotFound);
}

void tst_IdToken::takesTheOneKeyThatHasNoName()
{
    const TokenMint mint{TokenMint::Kind::Curve, {}};
    VERIFY_OK(claimsOf(mint.sign(goodClaims()), keysOf(mint), asked));

    const TokenMint other{TokenMint::Kind::Curve, {}};
    const QJsonObject both{{u"keys"_s, QJsonArray{mint.publicKey(), other.publicKey()}}};
    const TokenKeys keys = must(TokenKeys::read(QJsonDocument{both}.toJson()));
    VERIFY_FAILS(claimsOf(mint.sign(goodClaims()), keys, asked), ErrorKind::Rejected);
}

void tst_IdToken::believesAnEmailAddressOnlyWhereItIsVerified()
{
    const TokenMint mint;
    for (const QJsonValue &said :
        {QJsonValue{false}, QJsonValue{u"true"_s}, QJsonValue{1}, QJsonValue{QJsonValue::Undefined}})
        QCOMPARE(must(claimsOf(mint.sign(with("email_verified", said)), keysOf(mint), asked)).email, QString{});
}

void tst_IdToken::passesOverKeysForOtherUses()
{
    const TokenMint mint;
    QJsonObject sealing = mint.publicKey();
    sealing.insert(u"use"_s, u"enc"_s);
    QJsonObject other = mint.publicKey();
    other.insert(u"alg"_s, u"ES384"_s);
    const QJsonObject shared{{u"kty"_s, u"oct"_s}, {u"k"_s, u"c2VjcmV0"_s}};
    const QJsonObject broken{{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s}, {u"x"_s, u"AAAA"_s}, {u"y"_s, u"AAAA"_s}};
    const QJsonArray all{sealing, other, shared, broken, QJsonObject{}, 5};
    const auto keys = TokenKeys::read(QJsonDocument{QJsonObject{{u"keys"_s, all}}}.toJson());
    VERIFY_OK(keys);
    QCOMPARE(keys->size(), 0);
}

void tst_IdToken::whatIsNoSetOfKeysIsSaidSo()
{
    for (const QByteArray text : {"", "{}", "[]", "<html>", R"({"keys": 5})"})
        VERIFY_FAILS(TokenKeys::read(text), ErrorKind::Corrupt);
}

QTEST_GUILESS_MAIN(tst_IdToken)
#include "tst_IdToken.moc"

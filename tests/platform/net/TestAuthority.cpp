// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/net/TestAuthority.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace alongside {

namespace {

template <auto function> struct Free {
    template <typename T> void operator()(T *it) const { function(it); }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Memory = std::unique_ptr<BIO, Free<BIO_free>>;

Key newKey() { return Key{EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256")}; }

QByteArray contentOf(BIO *memory)
{
    char *bytes = nullptr;
    const long count = BIO_get_mem_data(memory, &bytes);
    return {bytes, count};
}

QByteArray textOf(EVP_PKEY *key)
{
    const Memory text{BIO_new(BIO_s_mem())};
    PEM_write_bio_PrivateKey(text.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(text.get());
}

QByteArray textOf(X509 *certificate)
{
    const Memory text{BIO_new(BIO_s_mem())};
    PEM_write_bio_X509(text.get(), certificate);
    return contentOf(text.get());
}

Memory readable(const QByteArray &text) { return Memory{BIO_new_mem_buf(text.constData(), int(text.size()))}; }

void setTime(ASN1_TIME *time, std::chrono::hours fromNow)
{
    const auto days = std::chrono::floor<std::chrono::duration<int, std::ratio<86400>>>(fromNow);
    X509_time_adj_ex(time, days.count(), long(std::chrono::seconds{fromNow - days}.count()), nullptr);
}

void setName(X509 *certificate, const char *name)
{
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
}

void extend(X509 *certificate, int extension, const QByteArray &value)
{
    const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> made{
        X509V3_EXT_conf_nid(nullptr, nullptr, extension, value.constData())};
    X509_add_ext(certificate, made.get(), -1);
}

Certificate newCertificate(const char *name, EVP_PKEY *key, std::chrono::hours from, std::chrono::hours until)
{
    static long serial = 0;
    Certificate certificate{X509_new()};
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    setTime(X509_getm_notBefore(certificate.get()), from);
    setTime(X509_getm_notAfter(certificate.get()), until);
    setName(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

} // namespace

TestAuthority::TestAuthority(Hours until)
{
    const Key key = newKey();
    const Certificate certificate = newCertificate("Test authority", key.get(), -30 * year, until);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    extend(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    m_key = textOf(key.get());
    m_certificate = textOf(certificate.get());
}

QSslConfiguration TestAuthority::serverWith(const Server &server) const
{
    const Key ownKey{PEM_read_bio_PrivateKey(readable(m_key).get(), nullptr, nullptr, nullptr)};
    const Certificate own{PEM_read_bio_X509(readable(m_certificate).get(), nullptr, nullptr, nullptr)};
    const Key key = newKey();
    const Certificate certificate = newCertificate("Test server", key.get(), server.from, server.until);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(own.get()));
    extend(certificate.get(), NID_subject_alt_name, server.name);
    X509_sign(certificate.get(), ownKey.get(), EVP_sha256());

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey{textOf(key.get()), QSsl::Ec});
    configuration.setLocalCertificateChain(
        {QSslCertificate{textOf(certificate.get())}, QSslCertificate{m_certificate}});
    return configuration;
}

QSslConfiguration TestAuthority::trusting() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate{m_certificate}});
    return configuration;
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/net/SelfSigned.h"

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

QByteArray contentOf(BIO *memory)
{
    char *bytes = nullptr;
    const long count = BIO_get_mem_data(memory, &bytes);
    return {bytes, count};
}

Certificate certificateFor(EVP_PKEY *key)
{
    Certificate certificate{X509_new()};
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> address{
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1")};
    X509_add_ext(certificate.get(), address.get(), -1);
    X509_set_pubkey(certificate.get(), key);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

} // namespace

QSslConfiguration selfSignedServer()
{
    const Key key{EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(2048))};
    const Certificate certificate = certificateFor(key.get());
    const Memory keyText{BIO_new(BIO_s_mem())};
    const Memory certificateText{BIO_new(BIO_s_mem())};
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(certificateText.get(), certificate.get());

    QSslConfiguration server = QSslConfiguration::defaultConfiguration();
    server.setPrivateKey(QSslKey{contentOf(keyText.get()), QSsl::Rsa});
    server.setLocalCertificate(QSslCertificate{contentOf(certificateText.get())});
    return server;
}

} // namespace alongside

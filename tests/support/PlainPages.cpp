// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PlainPages.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <memory>

namespace alongside {

namespace {

constexpr int pageBytes = 4096;
constexpr int reservedBytes = 48;
constexpr int saltBytes = 16;
constexpr int logHeaderBytes = 32; // SQLite's file format, section 4.1
constexpr int frameHeaderBytes = 24;

QByteArray decrypted(const QByteArray &encrypted, const QByteArray &key, const QByteArray &vector)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher{
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
    const auto bytesOf = [](const QByteArray &bytes) {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    };
    QByteArray plain(encrypted.size(), '\0');
    int written = 0;
    EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr, bytesOf(key), bytesOf(vector));
    EVP_CIPHER_CTX_set_padding(cipher.get(), 0);
    EVP_DecryptUpdate(cipher.get(), reinterpret_cast<unsigned char *>(plain.data()), &written, bytesOf(encrypted),
        int(encrypted.size()));
    if (written != encrypted.size()) qFatal("a page cannot be decrypted");
    return plain;
}

QByteArray plainPage(const QByteArray &page, quint32 number, const QByteArray &key)
{
    const int from = number == 1 ? saltBytes : 0;
    const QByteArray vector = page.mid(pageBytes - reservedBytes, 16);
    return decrypted(page.mid(from, pageBytes - reservedBytes - from), key, vector);
}

} // namespace

QByteArray plainPages(const QByteArray &file, const QByteArray &log, const QByteArray &key)
{
    QByteArray plain;
    for (qsizetype at = 0; at + pageBytes <= file.size(); at += pageBytes)
        plain += plainPage(file.mid(at, pageBytes), quint32(at / pageBytes) + 1, key);
    // The page size stands in the first page: the key and the format are the right ones.
    if (!plain.isEmpty() && qFromBigEndian<quint16>(plain.constData()) != pageBytes) qFatal("not a page in the clear");
    constexpr int frameBytes = frameHeaderBytes + pageBytes;
    for (qsizetype at = logHeaderBytes; at + frameBytes <= log.size(); at += frameBytes)
        plain +=
            plainPage(log.mid(at + frameHeaderBytes, pageBytes), qFromBigEndian<quint32>(log.constData() + at), key);
    return plain;
}

} // namespace alongside

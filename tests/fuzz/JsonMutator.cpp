// SPDX-License-Identifier: Apache-2.0
// Half of what libFuzzer makes is one value inside a JSON message changed, gone or doubled: bytes that are changed
// blindly seldom get past the parser. What comes before the first brace stays.
#include "tests/fuzz/ByteMutator.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *bytes, std::size_t size, std::size_t room);

namespace {

/// Empty where the input is no JSON.
QByteArray twisted(const QByteArray &input, unsigned seed)
{
    const qsizetype begin = input.indexOf('{');
    if (begin < 0) return {};
    const QJsonDocument document = QJsonDocument::fromJson(input.mid(begin));
    if (!document.isObject() || document.object().isEmpty()) return {};
    const QJsonObject changed = alongside::ByteMutator{seed}.twisted(document.object());
    return input.left(begin) + QJsonDocument{changed}.toJson(QJsonDocument::Compact);
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *bytes, std::size_t size, std::size_t room, unsigned int seed)
{
    if (seed % 2 == 0) return LLVMFuzzerMutate(bytes, size, room);
    const QByteArray changed = twisted({reinterpret_cast<const char *>(bytes), qsizetype(size)}, seed);
    if (changed.isEmpty() || std::size_t(changed.size()) > room) return LLVMFuzzerMutate(bytes, size, room);
    memcpy(bytes, changed.constData(), std::size_t(changed.size()));
    return std::size_t(changed.size());
}

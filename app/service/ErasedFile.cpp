// SPDX-License-Identifier: Apache-2.0
#include "app/service/ErasedFile.h"

#include "platform/base/DurableFile.h"

namespace alongside {

ErasedBefore ErasedFile::read() const
{
    const Result<QByteArray> text = readWhole(m_path);
    return text ? ErasedBefore::fromText(*text) : ErasedBefore{};
}

Result<void> ErasedFile::note(OpenService &service) const
{
    Result<ErasedBefore> erased = ErasedBefore::readFrom(service.database());
    if (!erased) return erased.error();
    erased->add(read());
    return replaceDurably(m_path, erased->toText());
}

} // namespace alongside

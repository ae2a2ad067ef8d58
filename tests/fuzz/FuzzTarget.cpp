// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/FuzzTarget.h"

#include <QLoggingCategory>

#include <cstdint>
#include <cstdlib>

namespace alongside {

void broken(const char *promise)
{
    fprintf(stderr, "broken: %s\n", promise);
    abort();
}

} // namespace alongside

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false")); // a refusal is what is expected
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    alongside::takeInput(QByteArray{reinterpret_cast<const char *>(bytes), qsizetype(size)});
    return 0;
}

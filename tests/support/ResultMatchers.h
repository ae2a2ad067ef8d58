// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QTest>

/// The Result is a value; otherwise the test fails and prints the error.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &outcomeOfTest = (result);                                                                          \
        QVERIFY2(bool(outcomeOfTest), outcomeOfTest ? "" : qPrintable(alongside::describe(outcomeOfTest.error())));    \
    } while (false)

/// The Result is an error of that kind; otherwise the test fails and prints what it is.
#define VERIFY_FAILS(result, expectedKind)                                                                             \
    do {                                                                                                               \
        const auto &outcomeOfTest = (result);                                                                          \
        QVERIFY2(!outcomeOfTest, "expected an error");                                                                 \
        QVERIFY2(                                                                                                      \
            outcomeOfTest.error().kind == (expectedKind), qPrintable(alongside::describe(outcomeOfTest.error())));     \
    } while (false)

namespace alongside {

inline QString describe(const Error &error) { return nameOf(error.kind) + QStringLiteral(": ") + error.detail; }

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>

namespace alongside {

/// A key and a certificate for 127.0.0.1 that nobody else vouches for, made anew each time.
QSslConfiguration selfSignedServer();

} // namespace alongside

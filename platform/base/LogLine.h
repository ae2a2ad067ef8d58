// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

class QMessageLogContext;
class QString;

namespace alongside {

/// A message as a line of a JSON log; for Log.cpp.
QByteArray jsonLine(QtMsgType type, const QMessageLogContext &context, const QString &message);

} // namespace alongside

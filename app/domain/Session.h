// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace alongside {

/// Half a day: what people are expected for and marked in.
enum class Session { Morning, Afternoon };

inline constexpr Session everySession[] = {Session::Morning, Session::Afternoon};

/// "am" or "pm": the form of the wire and of the store.
QString toText(Session session);
std::optional<Session> sessionFromText(const QString &text);

/// The session a register opens on: the afternoon's from half an hour before it starts.
Session sessionAt(QTime now, QTime afternoonStart);

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace alongside {

/// The codes of communication needs that a coach can choose; they follow the four kinds of the Accessible Information
/// Standard (DCB1605): how to reach somebody, the form of what is written, a professional, and support to take part.
/// One from a newer service is kept.
const QStringList &everyCommunicationCode();
/// The same for alerts.
const QStringList &everyAlertKind();

} // namespace alongside

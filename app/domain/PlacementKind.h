// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace alongside {

/// The kinds of placement in the order in which somebody may go through them: the forms of the wire and of the store. A
/// newer service may know others.
QStringList everyPlacementKind();
/// Whether pay is agreed in a placement of that kind; somebody in any other may still be paid.
bool isPaidKind(const QString &kind);
/// Whether the hours in a placement of that kind are hours of work: in every known kind but a day service. A kind that
/// only a newer service knows counts as nothing.
bool isWorkKind(const QString &kind);

} // namespace alongside

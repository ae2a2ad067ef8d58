// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// A Questionnaire of so many items, for measurements.
namespace alongside::sizedForm {

constexpr int itemsInPage = 10;

/// Every tenth opens a page; every page has a yes that three of its items wait for, a number, and what follows from it.
QByteArray ofItems(int items);
QString linkIdAt(int index);

} // namespace alongside::sizedForm

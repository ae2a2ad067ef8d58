// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/change/Change.h"
#include "sync/protocol/Record.h"

#include <QJsonObject>

namespace alongside {

QJsonObject fieldsOf(const Change &change);
QJsonObject fieldsOf(const ChangeNotice &notice);
Change changeFrom(const Record &record);
ChangeNotice changeNoticeFrom(const Record &record);
/// The same on every tablet.
QString changeNoticeIdOf(const ChangeId &change, const PersonId &person);

} // namespace alongside

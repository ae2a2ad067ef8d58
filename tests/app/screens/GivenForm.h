// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Record.h"

#include <QByteArray>
#include <QDate>
#include <QList>

/// A form as the service has released it, and what a tablet knows of somebody's last review.
namespace alongside::givenForm {

/// A small form of two parts: what the person is asked (work, a yes that is asked twice, why, likes, hours, since) and
/// what staff fill in (jobs, which repeat; a sure slider; a payslip, which this app cannot show).
QByteArray document();
/// As a record. document: of any form, with its own url and version.
Record released(const QByteArray &document);
/// A review of that person by the small form, completed on that day, with the question `work` answered with no.
QList<Record> completedReview(const QString &person, QDate on);

} // namespace alongside::givenForm

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/TypedWords.h"

#include "app/store/InterviewWriter.h"

namespace alongside {

Result<void> TypedWords::keep(Act &act) const { return InterviewWriter{act}.type(about, field, text); }

QString TypedWords::where() const { return QStringLiteral("%1/%2 %3").arg(about.text, coach.text).arg(int(field)); }

} // namespace alongside

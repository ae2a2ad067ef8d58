// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/Wording.h"

namespace alongside {

QString Wording::in(const QString &language) const
{
    const auto exact = translations.constFind(language);
    if (exact != translations.constEnd()) return *exact;
    return translations.value(language.section(u'-', 0, 0), text);
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/service/Typeface.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace alongside {

Result<void> loadTypeface()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{ErrorKind::Storage, QStringLiteral("this program was started without what a PDF needs")};
    for (const char *weight : {"400Regular", "600SemiBold"}) {
        const int font = QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/AtkinsonHyperlegibleNext-%1.ttf").arg(QLatin1String{weight}));
        const QStringList families = QFontDatabase::applicationFontFamilies(font);
        if (families.isEmpty()) return Error{ErrorKind::Storage, QStringLiteral("the typeface cannot be read")};
        QGuiApplication::setFont(QFont{families.first()});
    }
    return {};
}

} // namespace alongside

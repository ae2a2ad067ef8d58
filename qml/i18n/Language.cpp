// SPDX-License-Identifier: Apache-2.0
#include "qml/i18n/Language.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {

namespace {

QLocale localeOf(const QString &tag)
{
    return tag == QLatin1String("cy") ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                                      : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Language::~Language() { takeBack(); }

void Language::show(const QString &tag)
{
    takeBack();
    QLocale::setDefault(localeOf(tag));
    if (tag == QLatin1String("pseudo")) {
        QCoreApplication::installTranslator(&m_pseudo);
        return;
    }
    const QString file = tag == QLatin1String("cy") ? QStringLiteral("alongside_cy") : QStringLiteral("alongside_en");
    if (m_words.load(file, QStringLiteral(":/i18n"))) QCoreApplication::installTranslator(&m_words);
}

void Language::takeBack()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_pseudo);
}

} // namespace alongside

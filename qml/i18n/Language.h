// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/i18n/PseudoTranslator.h"

#include <QTranslator>

namespace alongside {

/// The language of the interface: the words, and how dates and numbers are written. Interface thread only. Afterwards
/// the caller asks the QML engine to retranslate().
class Language {
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// "en", "cy", or "pseudo"; any other tag shows English.
    void show(const QString &tag);

private:
    void takeBack();

    QTranslator m_words;
    PseudoTranslator m_pseudo;
};

} // namespace alongside

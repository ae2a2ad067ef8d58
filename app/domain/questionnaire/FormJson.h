// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/Wording.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>

namespace alongside {

/// The extensions of FHIR's forms that this engine knows, by their urls, and our own.
namespace extension {
inline const QString core = QStringLiteral("http://hl7.org/fhir/StructureDefinition/");
inline const QString capture = QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-");
inline const QString own = QStringLiteral("https://alongside.example/fhir/");

inline const QString itemControl = core + QStringLiteral("questionnaire-itemControl");
inline const QString hidden = core + QStringLiteral("questionnaire-hidden");
inline const QString minValue = core + QStringLiteral("minValue");
inline const QString maxValue = core + QStringLiteral("maxValue");
inline const QString minOccurs = core + QStringLiteral("questionnaire-minOccurs");
inline const QString maxOccurs = core + QStringLiteral("questionnaire-maxOccurs");
inline const QString regex = core + QStringLiteral("regex");
inline const QString entryFormat = core + QStringLiteral("entryFormat");
inline const QString unit = core + QStringLiteral("questionnaire-unit");
inline const QString unitOption = core + QStringLiteral("questionnaire-unitOption");
inline const QString sliderStep = core + QStringLiteral("questionnaire-sliderStepValue");
inline const QString ordinalValue = core + QStringLiteral("ordinalValue");
inline const QString optionPrefix = core + QStringLiteral("questionnaire-optionPrefix");
inline const QString optionExclusive = core + QStringLiteral("questionnaire-optionExclusive");
inline const QString translation = core + QStringLiteral("translation");
inline const QString variable = core + QStringLiteral("variable");
inline const QString calculated = capture + QStringLiteral("calculatedExpression");
inline const QString enabledWhen = capture + QStringLiteral("enableWhenExpression");
inline const QString initial = capture + QStringLiteral("initialExpression");
inline const QString easyRead = own + QStringLiteral("easy-read");
inline const QString picture = own + QStringLiteral("picture");
inline const QString place = own + QStringLiteral("place");
inline const QString part = own + QStringLiteral("part");
inline const QString filledBy = own + QStringLiteral("filled-by");
inline const QString reversed = own + QStringLiteral("reversed");
inline const QString shortWords = own + QStringLiteral("short");
inline const QString decision = own + QStringLiteral("decision");
} // namespace extension

/// The urls of an element's extensions that this engine does not know; also of those at these companions of its
/// texts, as "_text".
QStringList unknownExtensionsOf(const QJsonObject &element, std::initializer_list<const char *> companions = {});

/// Every extension of an element with that url.
QList<QJsonObject> extensionsOf(const QJsonObject &element, const QString &url);
/// The value of the first one; undefined: there is none.
QJsonValue extensionValue(const QJsonObject &element, const QString &url);
/// The same with its translations, as a text.
Wording extensionWording(const QJsonObject &element, const QString &url);

/// An element's text `name`, with the translations that stand beside it in `_name`.
Wording wordingOf(const QJsonObject &element, const QString &name);

/// The one member that begins with the prefix and goes on with a capital, as "answerCoding" with "answer", renamed to
/// begin with "value"; empty: there is none, or more than one.
QJsonObject entryOf(const QJsonObject &element, const QString &prefix);

} // namespace alongside

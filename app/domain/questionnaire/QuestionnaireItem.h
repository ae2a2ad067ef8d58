// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/Wording.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace alongside {

enum class ItemType {
    Group,
    Display,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Url,
    Choice,
    OpenChoice,
    Attachment,
    Reference,
    Quantity,
};

/// How an item asks to be shown (the extension itemControl). A screen may do otherwise where it must.
enum class ItemControl { Unstated, DropDown, RadioButton, CheckBox, Slider, Page, Help, Other };

enum class FormPart { Unstated, Profile, Earnings, Referrals, Placements };
enum class FilledBy { Unstated, Person, Staff };

/// QuestionnaireItem::place: wherever the person goes now.
inline const QString placeNow = QStringLiteral("here");

/// One thing that can be chosen.
struct AnswerOption {
    QJsonObject answer = {}; ///< the entry of the answer, as {"valueCoding": {…}}
    Wording label = {}; ///< never empty: the code where there is no display
    QString prefix = {};
    Wording easyRead = {};
    QString picture = {}; ///< name of an OpenMoji; empty: none
    QString place = {}; ///< as the question's
    std::optional<double> score = {}; ///< ordinalValue
    bool isInitial = false; ///< initialSelected
    bool isExclusive = false; ///< optionExclusive: chosen alone

    bool operator==(const AnswerOption &) const = default;
};

struct FormUnit {
    QString text = {};
    QString system = {};
    QString code = {};

    bool operator==(const FormUnit &) const = default;
};

/// The bounds of an answer. A value is as in JSON: a number, or the text of a date or time (R4 writes them so that
/// texts of one precision sort as they follow each other).
struct AnswerBounds {
    QJsonValue least = QJsonValue::Undefined; ///< minValue
    QJsonValue most = QJsonValue::Undefined; ///< maxValue
    std::optional<double> step = {}; ///< sliderStepValue
    std::optional<int> fewest = {}; ///< minOccurs; counts answers, or repeats of a group
    std::optional<int> greatest = {}; ///< maxOccurs
    std::optional<int> length = {}; ///< maxLength, in characters
    QString pattern = {}; ///< regex, which the whole answer must match; empty: none

    bool operator==(const AnswerBounds &) const = default;
};

/// One item of a form, as it is shown. What it depends on is Questionnaire's.
struct QuestionnaireItem {
    QString linkId = {};
    ItemType type = ItemType::String;
    Wording text = {};
    QString prefix = {};
    Wording easyRead = {}; ///< the wording for easy-read; empty: none
    QString picture = {}; ///< name of an OpenMoji; empty: none
    QString place =
        {}; ///< what its picture is of: `placeNow`, or the id of a site, work stream or employer; empty: no place
    Wording entryFormat = {}; ///< what is to be typed, as "dd/mm/yyyy"
    Wording reversed = {}; ///< the same asked the other way round, after a yes; empty: not asked again
    Wording shortWords = {}; ///< what a yes leads to, in a word or two: "College"; empty: the text
    QString decision = {}; ///< what a yes decides, as Decision::purpose: "refer"; empty: nothing by itself
    FormPart part = FormPart::Unstated; ///< its own, or that of the nearest group around it that has one
    FilledBy filledBy = FilledBy::Unstated; ///< the same
    ItemControl control = ItemControl::Unstated;
    QString controlCode = {}; ///< as written, for Other
    bool isRequired = false;
    bool repeats = false;
    bool isReadOnly = false;
    bool isHidden = false; ///< never shown; computed and exported all the same
    bool isCalculated = false; ///< has a calculatedExpression
    QList<AnswerOption> options = {};
    AnswerBounds bounds = {};
    QList<FormUnit> units = {}; ///< `unit`, or the choices of `unitOption`; the first is meant where none is said
    QJsonArray initial = {}; ///< entries of an answer; not initialExpression, which needs a sheet

    // Where it stands among Questionnaire::items(), which are in the order of the form.
    int parent = -1; ///< -1: at the top
    int end = 0; ///< the first item that is no longer under this one
    int depth = 0; ///< 0 at the top

    bool isGroup() const { return type == ItemType::Group; }
    bool isQuestion() const { return type != ItemType::Group && type != ItemType::Display; }
    bool isChoice() const { return type == ItemType::Choice || type == ItemType::OpenChoice; }
    bool operator==(const QuestionnaireItem &) const = default;
};

/// The code R4 has for it, as "open-choice".
QString codeOf(ItemType type);
std::optional<ItemType> itemTypeOf(const QString &code);

/// The element of an answer that this type has, as "valueDate"; the usual one where there are several (an open choice
/// may be a valueString too). Empty for groups and displays.
QString answerElement(ItemType type);
/// Whether an answer of that element may stand at an item of this type. A choice's options may be of several.
bool takesElement(ItemType type, const QString &element);

} // namespace alongside

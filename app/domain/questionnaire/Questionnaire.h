// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/FormProblem.h"
#include "app/domain/questionnaire/QuestionnaireItem.h"

#include <QHash>

#include <memory>

namespace alongside {

struct FormLogic;

/// A form that was read once: a FHIR R4 Questionnaire as an index of its items. Never changes, so that any number of
/// sheets and threads share it.
class Questionnaire {
public:
    /// What the form says of itself.
    struct Heading {
        QString url = {};
        QString version = {};
        QString status = {};
        QString language = {};
        Wording title = {};

        /// "url|version", as a response names its form; without '|' where there is no version.
        QString canonical() const;
        bool operator==(const Heading &) const = default;
    };

    Questionnaire(Heading heading, QList<QuestionnaireItem> items, std::unique_ptr<const FormLogic> logic);
    ~Questionnaire();

    const Heading &heading() const { return m_heading; }
    /// Every item, in the order of the form; a group before what it holds.
    const QList<QuestionnaireItem> &items() const { return m_items; }
    const QuestionnaireItem *item(const QString &linkId) const;
    /// -1: there is none.
    int indexOf(const QString &linkId) const { return m_indexes.value(linkId, -1); }
    /// What depends on what; for the sheet.
    const FormLogic &logic() const { return *m_logic; }

private:
    Heading m_heading;
    QList<QuestionnaireItem> m_items;
    QHash<QString, int> m_indexes;
    std::unique_ptr<const FormLogic> m_logic;
};

struct LoadedQuestionnaire {
    std::shared_ptr<const Questionnaire> form; ///< never null; without items where nothing could be read
    QList<FormProblem> problems;
};

/// Reads a form of any kind: what is strange about it is a problem, never a refusal.
LoadedQuestionnaire loadQuestionnaire(const QByteArray &json);

} // namespace alongside

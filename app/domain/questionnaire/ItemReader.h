// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/OptionReader.h"

namespace alongside {

/// Reads what one item says of itself, of R4 or what other releases have in its place.
class ItemReader {
public:
    ItemReader(const QJsonObject &form, QList<FormProblem> &problems) : m_options{form, problems}, m_problems{problems}
    {
    }

    /// linkId: its own, or the one made up for it.
    QuestionnaireItem read(const QJsonObject &json, const QString &linkId);

private:
    ItemType typeOf(const QJsonObject &json);
    void readWords(const QJsonObject &json);
    void readFlags(const QJsonObject &json);
    void readControl(const QJsonObject &json);
    void takeControl(const QString &code);
    void readBounds(const QJsonObject &json);
    void readPattern(const QJsonObject &json);
    void readUnits(const QJsonObject &json);
    void readInitial(const QJsonObject &json);
    void checkInitial(const QJsonObject &json);
    void checkExtensions(const QJsonObject &json);
    std::optional<int> count(const QJsonObject &json, const QString &url);
    void note(FormProblem::Code code, const QString &detail = {}) { m_problems.append({code, m_item.linkId, detail}); }

    OptionReader m_options;
    QList<FormProblem> &m_problems;
    QuestionnaireItem m_item;
};

} // namespace alongside

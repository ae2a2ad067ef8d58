// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"
#include "app/screens/conflicts/ThirdReply.h"

#include <QtQmlIntegration>

namespace alongside {

/// A third value while somebody gives it, field by field. Roles: name, hint, typed, choices (words), picked (place
/// among them; -1: none), isTime, isNumber.
class ThirdValue : public LineModel<ThirdField> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ConflictScreen or a HeldMatter")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool given READ isGiven NOTIFY changed)

public:
    explicit ThirdValue(QObject *parent = nullptr);

    /// To be given for that path of a record of that type. record: its id, for the question that an answer answers.
    void ask(Database &database, const RecordSchema &schema, const QString &type, const QString &path,
        const QString &record, const QJsonValue &inForce);
    /// Nothing is asked for, and what was typed is forgotten.
    void forget();

    /// Something was typed or chosen.
    bool isGiven() const { return m_isGiven; }
    /// The whole value, or what is wrong with it.
    ThirdGiven value(QDate today) const;

    Q_INVOKABLE void type(int row, const QString &text);
    Q_INVOKABLE void pick(int row, int choice);

Q_SIGNALS:
    void changed();

private:
    void askAnswer(Database &database, const RecordSchema &schema, const QString &record);
    void note();

    QString m_path;
    QString m_about; // type, path and record: what is asked for
    QJsonValue m_inForce;
    std::optional<QuestionnaireItem> m_question; // of an interview
    bool m_isGiven = false;
};

} // namespace alongside

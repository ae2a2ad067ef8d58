// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/CodeChoices.h"

namespace alongside {

namespace {

CodeChoices::Kind kindOf(AttendanceCode::CountsAs countsAs)
{
    switch (countsAs) {
    case AttendanceCode::CountsAs::Present:
        return CodeChoices::Present;
    case AttendanceCode::CountsAs::AuthorisedAbsence:
        return CodeChoices::Away;
    case AttendanceCode::CountsAs::UnauthorisedAbsence:
        return CodeChoices::AwayUnexplained;
    case AttendanceCode::CountsAs::NotExpected:
    case AttendanceCode::CountsAs::Nothing:
        break;
    }
    return CodeChoices::NotExpected;
}

} // namespace

int CodeChoices::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_choices.size()); }

QVariant CodeChoices::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Choice &shown = m_choices.at(index.row());
    switch (role) {
    case CodeIdRole:
        return shown.codeId;
    case LabelRole:
        return shown.label;
    case LetterRole:
        return shown.letter;
    case KindRole:
        return int(shown.kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> CodeChoices::roleNames() const
{
    return {{CodeIdRole, "codeId"}, {LabelRole, "label"}, {LetterRole, "letter"}, {KindRole, "kind"}};
}

void CodeChoices::show(const AttendanceCodes &codes, QDate day, Which which)
{
    QList<Choice> choices;
    for (const AttendanceCode &code : codes.validOn(day)) {
        const Choice choice{
            .codeId = code.id, .label = code.label, .letter = code.letter, .kind = kindOf(code.countsAs)};
        if (which == Which::All || choice.kind != Present) choices.append(choice);
    }
    if (choices == m_choices) return; // nothing to show anew
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/QuestionRows.h"

#include <QTimer>

#include <algorithm>

namespace alongside {

QuestionRows::QuestionRows(QObject *parent)
    : LineModel{{{"question", [](const QuestionLine &line) { return QVariant::fromValue(line.question); }}}, parent}
{
}

void QuestionRows::show(OpenInterview &interview, const QList<Wanted> &wanted)
{
    const int before = count();
    removeAllBut(wanted);
    insertMissing(interview, wanted);
    if (count() != before) Q_EMIT countChanged();
}

/// The form may have been read anew: an editor points into it.
void QuestionRows::removeAllBut(const QList<Wanted> &wanted)
{
    for (int row = count() - 1; row >= 0; --row) {
        const bool isWanted =
            std::any_of(wanted.begin(), wanted.end(), [this, row](const Wanted &each) { return isAt(row, each); });
        if (isWanted) continue;
        beginRemoveRows({}, row, row);
        QuestionEditor *gone = m_lines.takeAt(row).question;
        endRemoveRows();
        QTimer::singleShot(0, gone, &QObject::deleteLater); // after what shows it, which goes with the next event
    }
}

/// Those that stay are in the order of the form already.
void QuestionRows::insertMissing(OpenInterview &interview, const QList<Wanted> &wanted)
{
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < count() && isAt(row, wanted.at(row))) continue;
        beginInsertRows({}, row, row);
        m_lines.insert(row, {new QuestionEditor{interview, wanted.at(row).item, wanted.at(row).manner, this}});
        endInsertRows();
    }
}

bool QuestionRows::isAt(int row, const Wanted &wanted) const { return at(row)->isOf(wanted.item, wanted.manner); }

void QuestionRows::hear(const QList<AnswerKey> &keys)
{
    for (const QuestionLine &line : std::as_const(m_lines))
        if (keys.isEmpty() || keys.contains(line.question->key())) line.question->hear();
}

QuestionEditor *QuestionRows::find(const AnswerKey &key) const
{
    for (const QuestionLine &line : m_lines)
        if (line.question->key() == key) return line.question;
    return nullptr;
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"
#include "app/screens/interviews/QuestionEditor.h"

namespace alongside {

/// A question on a list: rows are told apart by key and manner.
struct QuestionLine {
    QuestionEditor *question = nullptr;

    bool operator==(const QuestionLine &) const = default;
};

/// The questions of a page. What stays keeps its row, so that nothing is lost under a finger or a cursor when skip
/// logic brings or takes others. Role: question.
class QuestionRows : public LineModel<QuestionLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit QuestionRows(QObject *parent = nullptr);

    struct Wanted {
        SheetItem item;
        QuestionEditor::Manner manner;
    };
    void show(OpenInterview &interview, const QList<Wanted> &wanted);
    /// The questions at these keys hear that something else is known; none named: all of them.
    void hear(const QList<AnswerKey> &keys);
    QuestionEditor *at(int row) const { return m_lines.at(row).question; }
    /// Null: it is not on the list.
    QuestionEditor *find(const AnswerKey &key) const;

Q_SIGNALS:
    void countChanged();

private:
    void removeAllBut(const QList<Wanted> &wanted);
    void insertMissing(OpenInterview &interview, const QList<Wanted> &wanted);
    bool isAt(int row, const Wanted &wanted) const;
};

} // namespace alongside

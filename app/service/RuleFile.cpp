// SPDX-License-Identifier: Apache-2.0
#include "app/service/RuleFile.h"

#include "app/domain/rules/RuleCheck.h"
#include "app/domain/rules/RuleShape.h"
#include "app/service/Csv.h"
#include "app/service/RuleTables.h"

#include <QFile>
#include <QSet>

namespace alongside {

namespace {

QDate dateOf(const QString &cell) { return QDate::fromString(cell, Qt::ISODate); }

FigureShape::Form formOf(const QString &set, const QString &figure)
{
    for (const FigureShape &each : figuresOf(set))
        if (each.name == figure) return each.form;
    return FigureShape::Form::Text;
}

/// Nothing where the words are no figure of that form.
QJsonValue figureFrom(FigureShape::Form form, const QString &words)
{
    if (form == FigureShape::Form::Text) return words;
    if (form == FigureShape::Form::Money) {
        const std::optional<Pence> amount = penceFromPounds(words);
        return amount ? QJsonValue{amount->count} : QJsonValue{};
    }
    bool isNumber = false;
    const int number = words.toInt(&isNumber);
    return isNumber ? QJsonValue{number} : QJsonValue{};
}

/// One row on its way to a rule.
class RuleRow {
public:
    explicit RuleRow(const RuleCells &cells) : m_cells{cells} { }

    DatedRule read()
    {
        DatedRule rule{.id = cell("id"),
            .set = cell("set"),
            .name = cell("name"),
            .from = dateOf(cell("from")),
            .to = dateOf(cell("to")),
            .version = cell("version").toInt(),
            .confidence = cell("confidence"),
            .source = cell("source")};
        if (!cell("to").isEmpty() && !rule.to.isValid())
            m_wrong.append(QStringLiteral("its last day \"%1\" is no date").arg(cell("to")));
        for (const QString &part : cell("figures").split(QLatin1Char(';'), Qt::SkipEmptyParts))
            readFigure(rule, part.trimmed());
        m_wrong += wrongIn(rule);
        return rule;
    }

    const QStringList &wrong() const { return m_wrong; }

private:
    QString cell(const char *column) const { return m_cells.value(QLatin1String{column}).trimmed(); }

    void readFigure(DatedRule &rule, const QString &part)
    {
        const qsizetype sign = part.indexOf(QLatin1Char('='));
        if (sign < 1) return m_wrong.append(QStringLiteral("\"%1\" is no figure (write name=value)").arg(part));
        const QString name = part.left(sign).trimmed();
        const QString words = part.mid(sign + 1).trimmed();
        if (rule.figures.contains(name)) m_wrong.append(QStringLiteral("\"%1\" is there twice").arg(name));
        const QJsonValue value = figureFrom(formOf(rule.set, name), words);
        if (value.isNull())
            m_wrong.append(QStringLiteral("\"%1\" of \"%2\" is no number that can be read").arg(words, name));
        rule.figures.insert(name, value);
    }

    const RuleCells &m_cells;
    QStringList m_wrong;
};

void addTo(RuleFile &file, int line, const RuleCells &cells)
{
    RuleRow row{cells};
    const DatedRule rule = row.read();
    const QStringList wrong = row.wrong() + wrongBeside(file.rules, rule);
    for (const QString &words : wrong)
        file.problems.append({line, words});
    if (wrong.isEmpty()) file.rules.append(rule);
}

} // namespace

int RuleFile::wrongRows() const
{
    QSet<int> lines;
    for (const Problem &each : problems)
        lines.insert(each.line);
    return int(lines.size());
}

Result<RuleFile> readRuleFile(const QByteArray &bytes)
{
    const Result<QList<CsvRow>> rows = readCsv(bytes);
    if (!rows) return rows.error();
    if (rows->isEmpty()) return Error{ErrorKind::Rejected, QStringLiteral("the file is empty")};
    const std::optional<RuleTable> table = ruleTableWith(rows->first().cells);
    if (!table)
        return Error{ErrorKind::Rejected,
            QStringLiteral("its first line does not name the columns id, set, name, from, to, version, confidence, "
                           "source, figures, nor those of a table of figures that is known here")};
    RuleFile file;
    for (const CsvRow &row : rows->mid(1)) {
        if (row.isDamaged) file.problems.append({row.line, QStringLiteral("a quotation mark is not closed")});
        if (row.cells.size() != table->columns.size())
            file.problems.append({row.line,
                QStringLiteral("it has %1 cells, and the first line names %2 columns")
                    .arg(row.cells.size())
                    .arg(table->columns.size())});
        else if (!row.isDamaged)
            addTo(file, row.line, table->cellsOf(row.cells));
    }
    if (file.rules.isEmpty() && file.problems.isEmpty())
        return Error{ErrorKind::Rejected, QStringLiteral("the file holds no rule")};
    return file;
}

QByteArray ownRules()
{
    QFile file{QStringLiteral(":/rules/rules.csv")};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray{};
}

} // namespace alongside

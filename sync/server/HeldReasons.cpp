// SPDX-License-Identifier: Apache-2.0
#include "sync/server/HeldReasons.h"

#include "sync/protocol/Validation.h"

#include <QRegularExpression>

#include <array>
#include <span>

namespace alongside {

namespace {

using Code = HeldReason::Code;

/// How it reads in the store: "%1" is a type, "%2" a field.
struct Form {
    Code code;
    const char *text;
};

// In the order of Refusal, whose names index it.
constexpr std::array forms{
    Form{Code::MayNotWrite, "%1: the writer may not write this"},
    Form{Code::NotOnDevice, "%1: the writer does not sign in on this device"},
    Form{Code::NoSuchRecord, "%1: no such record"},
    Form{Code::NoSuchRecord, "no such conflict"},
    Form{Code::IdTaken, "%1: the id is taken"},
    Form{Code::IdTaken, "%1: the id belongs to another type"},
    Form{Code::FixedField, "%1: a fixed field would change"},
    Form{Code::NotValid, "%1: not a resolution"},
    Form{Code::TooOld, "schema: older than this service can read"},
    Form{Code::BuildsOnHeld, "builds on a held mutation"},
};
static_assert(forms.size() == size_t(Refusal::BuildsOnHeld) + 1);

constexpr std::array formsOfValidation{
    Form{Code::NotValid, notValidText},
    Form{Code::UnknownType, unknownTypeText},
};

struct Reading {
    Code code;
    QRegularExpression pattern;
};

QRegularExpression patternOf(const Form &form)
{
    QString pattern = QRegularExpression::escape(QString::fromLatin1(form.text));
    pattern.replace(QStringLiteral("\\%1"), QStringLiteral("(?<type>[^.:]*)"));
    pattern.replace(QStringLiteral("\\%2"), QStringLiteral("(?<field>.*)"));
    return QRegularExpression{QRegularExpression::anchoredPattern(pattern)};
}

const QList<Reading> &readings()
{
    static const QList<Reading> all = [] {
        QList<Reading> made;
        for (const std::span<const Form> some :
            {std::span<const Form>{forms}, std::span<const Form>{formsOfValidation}})
            for (const Form &form : some)
                made.append({form.code, patternOf(form)});
        return made;
    }();
    return all;
}

} // namespace

Error refused(Refusal why, const QString &type)
{
    QString text = QString::fromLatin1(forms[size_t(why)].text);
    if (text.contains(QLatin1String{"%1"})) text = text.arg(type);
    return {ErrorKind::Rejected, text};
}

HeldReason heldReasonFrom(const QString &heldBecause)
{
    for (const Reading &reading : readings()) {
        const QRegularExpressionMatch match = reading.pattern.match(heldBecause);
        if (match.hasMatch())
            return {reading.code, match.captured(QStringLiteral("type")), match.captured(QStringLiteral("field"))};
    }
    return {};
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "sync/server/HeldReasons.h"

#include <QRegularExpression>

#include <array>

namespace alongside {

namespace {

using Code = HeldReason::Code;

/// How a refusal reads in the store: "%1" is a type, "%2" a field.
struct Form {
    Code code;
    const char *text;
};

constexpr std::array forms{
    Form{Code::NotValid, "%1.%2 is not valid"},
    Form{Code::MayNotWrite, "%1: the writer may not write this"},
    Form{Code::NotOnDevice, "%1: the writer does not sign in on this device"},
    Form{Code::NoSuchRecord, "%1: no such record"},
    Form{Code::NoSuchRecord, "no such conflict"},
    Form{Code::IdTaken, "%1: the id is taken"},
    Form{Code::IdTaken, "%1: the id belongs to another type"},
    Form{Code::FixedField, "%1: a fixed field would change"},
    Form{Code::NotValid, "%1: not a resolution"},
    Form{Code::UnknownType, "%1 is not a known type"},
    Form{Code::TooOld, "schema: older than this service can read"},
    Form{Code::BuildsOnHeld, "builds on a held mutation"},
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
        for (const Form &form : forms)
            made.append({form.code, patternOf(form)});
        return made;
    }();
    return all;
}

} // namespace

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

// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Person.h"

namespace alongside {

namespace {

QString joined(const QString &given, const QString &family)
{
    if (given.isEmpty() || family.isEmpty()) return given + family;
    return given + u' ' + family;
}

QString firstLetter(const QString &name)
{
    for (const QChar letter : name)
        if (letter.isLetterOrNumber()) return letter.toUpper();
    return {};
}

} // namespace

QString Person::calledName() const { return preferredName.isEmpty() ? givenName : preferredName; }

QString Person::likedName() const { return joined(calledName(), familyName); }

QString Person::fullName() const { return joined(givenName, familyName); }

QString Person::initials() const { return firstLetter(calledName()) + firstLetter(familyName); }

QStringList Person::alertWords() const
{
    QStringList words;
    for (const Alert &alert : alerts)
        words.append(alert.words);
    return words;
}

QString Person::communicationHint() const
{
    QStringList words;
    for (const CommunicationNeed &need : communication)
        words.append(need.words);
    return words.join(QStringLiteral("; "));
}

QString toText(Person::Status status)
{
    switch (status) {
    case Person::Status::Paused:
        return QStringLiteral("paused");
    case Person::Status::Left:
        return QStringLiteral("left");
    case Person::Status::Active:
        break;
    }
    return QStringLiteral("active");
}

Person::Status personStatusFromText(const QString &text)
{
    for (const Person::Status status : {Person::Status::Paused, Person::Status::Left})
        if (text == toText(status)) return status;
    return Person::Status::Active;
}

} // namespace alongside

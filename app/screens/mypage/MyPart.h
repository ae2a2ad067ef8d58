// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceSummary.h"
#include "app/domain/Consent.h"
#include "app/domain/Person.h"
#include "app/domain/Profile.h"

#include <QCoreApplication>

namespace alongside {

/// One part of what is held about somebody, as it is said to them.
struct MyPart {
    QString part = {}; ///< its name, which an objection keeps: "goodAt"
    QString heading = {};
    QString words = {};

    bool operator==(const MyPart &) const = default;
};

/// What is known about a person, gathered to be said to them.
struct MyFacts {
    Person person = {};
    Profile profile = {};
    QString keyCoach = {}; ///< a name
    QStringList places = {}; ///< where they work, a sentence each
    AttendanceSummary attendance = {};
    int visits = 0;
    QList<Consent> consents = {};
    QDate today = {};
};

/// Says it to the person: short sentences, everyday words, "you". What is not known is said too.
class MyWords {
    Q_DECLARE_TR_FUNCTIONS(MyWords)

public:
    static QList<MyPart> about(const MyFacts &facts);
    /// The heading of a part by its name; the name where this version does not know it.
    static QString heading(const QString &part);

private:
    static QString name(const MyFacts &facts);
    static QString home(const MyFacts &facts);
    static QString ownWords(const QString &words);
    static QString talk(const MyFacts &facts);
    static QString safe(const MyFacts &facts);
    static QString contacts(const MyFacts &facts);
    static QString work(const MyFacts &facts);
    static QString days(const MyFacts &facts);
    static QString agreed(const MyFacts &facts);
};

} // namespace alongside

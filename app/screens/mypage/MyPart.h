// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/mypage/MyFacts.h"
#include "sync/client/History.h"

#include <QCoreApplication>

namespace alongside {

/// One part of what is held about somebody, as it is said to them.
struct MyPart {
    QString part = {}; ///< its name, which an objection keeps: "goodAt"
    QString heading = {};
    QString words = {};

    bool operator==(const MyPart &) const = default;
};

/// Says it to the person: short sentences, everyday words, "you". What is not known is said too.
class MyWords {
    Q_DECLARE_TR_FUNCTIONS(MyWords)

public:
    static QList<MyPart> about(const MyFacts &facts);
    /// The heading of a part by its name; the name where this version does not know it.
    static QString heading(const QString &part);
    /// What they can add, and what they have added.
    static QString own(int added);
    /// That what they added longer ago is not on this tablet; empty: it is.
    static QString older(const History &history);

private:
    static QString name(const MyFacts &facts);
    static QString phone(const MyFacts &facts);
    static QString home(const MyFacts &facts);
    static QString ownWords(const QString &words);
    static QString talk(const MyFacts &facts);
    static QString safe(const MyFacts &facts);
    static QString contacts(const MyFacts &facts);
    static QString work(const MyFacts &facts);
    static QString days(const MyFacts &facts);
    static QString agreed(const MyFacts &facts);
};

/// As MyWords: what staff wrote about the person as time went by.
class MyStoryWords {
    Q_DECLARE_TR_FUNCTIONS(MyStoryWords)

public:
    static constexpr int mostNotes = 10;

    static QString notes(const MyFacts &facts);
    static QString visits(const MyFacts &facts);
    static QString tasks(const MyFacts &facts);
    static QString reviews(const MyFacts &facts);
    static QString promises(const MyFacts &facts);
    /// Earnings and benefits are on few tablets (domain.md): it says so.
    static QString money();

private:
    static QString visit(const Visit &visit, const MyFacts &facts);
    static QString task(const TaskFacts &task);
    static QString review(const Reassessment &review);
    static QString promise(const Action &promise, const MyFacts &facts);
};

/// As MyWords: what staff sent to others and what they took, photos and recordings included that nobody shows any more.
class MyHeldWords {
    Q_DECLARE_TR_FUNCTIONS(MyHeldWords)

public:
    static constexpr int mostPictureLines = 10;

    static QString referrals(const MyFacts &facts);
    static QString pictures(const MyFacts &facts);

private:
    static QString referral(const Referral &referral, const MyFacts &facts);
    static QString taken(const QList<Attachment> &together, const MyFacts &facts);
    static QString counted(Attachment::Purpose purpose, int count);
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace alongside {

/// Everything that names what is to be erased, account by account: found first, then overwritten.
struct ErasurePlan {
    struct Rewritten {
        QString key; ///< opId, or the decision's id
        QByteArray text; ///< canonical JSON, without them
        bool isEmpty = false; ///< nothing of it is about anybody else
    };
    struct Part {
        QString account;
        QStringList records; ///< ids of rows that go, those that were removed before among them
        QMap<QString, int> kinds; ///< of those that are there, how many of each
        int removed = 0; ///< of those: were removed before, and kept what they said
        QStringList mentions; ///< records of others that lose these ids and stay
        QStringList shared; ///< of those: were about them and others, and are about the others now; their words stay
        QList<Rewritten> mutations;
        QSet<QString> held; ///< opIds of those that wait for a supervisor
        QList<Rewritten> mends;
        QList<Rewritten> decisions;
        QSet<QString> chunks;
        QStringList moved; ///< records that went to another account from here
        int snapshots = 0;

        bool isEmpty() const
        {
            return records.isEmpty() && mentions.isEmpty() && mutations.isEmpty() && mends.isEmpty() && moved.isEmpty();
        }
    };
    QSet<QString> roots;
    QSet<QString> ids; ///< of everything that is about them, in all accounts
    QHash<QString, QString> rootOf;
    QMap<QString, QSet<QString>> rootKinds; ///< of roots, kinds as records or mutations have them: roots by kind
    QList<Part> parts; ///< of accounts that hold anything

    bool isEmpty() const { return parts.isEmpty(); }
};

} // namespace alongside

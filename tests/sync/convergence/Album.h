// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/World.h"

namespace alongside {

/// A coach takes a picture; its bytes follow from its id.
Operation takePicture(Chance &chance, int people, int number);
QByteArray bytesOfPicture(const QString &id);
/// Keeps the bytes of the pictures that these operations make: in the transaction that records them.
Result<void> keepPictures(Database &database, const QList<Operation> &operations);

/// The bytes of a world's pictures: on their way, and where they must be in the end.
class Album {
public:
    explicit Album(World &world) : m_world{world} { }

    /// As after an attempt that ended well: the bytes have their turn, and somebody may have looked at a picture.
    void passTheTime(int index);
    /// One attempt to send and fetch bytes. What it calls sent, the service has to its last chunk.
    SyncReason transfer(int index);
    bool isAnyWaiting(int index) { return !waitingOn(index).isEmpty(); }

    /// Once the world has settled: the service has the bytes of every picture that it has, and whoever looks sees them.
    void check();

private:
    void look(int index, const QString &id);
    bool isLostByTheOtherService(const QString &id);
    QSet<QString> waitingOn(int index);
    QSet<QString> saidLostBy(int index);
    QSet<QString> idsOn(int index, const QString &condition);
    QStringList shownOn(int index);
    void checkIsThere(const QString &id, const QString &otherwise);
    void mendWhatDisksHaveLost();
    void lookWithoutACopy(int index);
    void checkIsKept(const Act &act, const Operation &operation);
    void checkIsRightlyLost(int index);
    bool mayBeMissing(const Act &act, const Operation &operation);
    void checkWhoeverLooks(int index);

    World &m_world;
};

} // namespace alongside

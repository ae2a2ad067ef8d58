// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Composition.h"

namespace alongside {

/// Does what the options ask in place of hands: enrols and fetches, or signs in. For the demonstration and for tests.
class UnattendedStart : public QObject {
    Q_OBJECT
public:
    UnattendedStart(Composition &tablet, QString pin, QObject *parent = nullptr);

    void enrol();
    void signIn();

Q_SIGNALS:
    /// Enrolled and everything fetched, or signed in.
    void done();
    /// In words.
    void failed(const QString &why);

private:
    void giveNewPin();
    void answerAfterSync(const SyncOutcome &outcome);
    QString coachId() const;

    Composition &m_tablet;
    QString m_pin;
};

} // namespace alongside

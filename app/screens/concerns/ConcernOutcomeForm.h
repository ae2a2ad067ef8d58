// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/store/ConcernDraft.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// What a safeguarding lead writes about how the concern that they read was dealt with. Each letter is on its way to
/// the disk before the next, sealed to the lead's own key; it goes when they say so.
class ConcernOutcomeForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ConcernsScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString concernId READ concernId NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ConcernOutcomeForm(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// About that one, with what the lead was writing about it.
    void open(const Concern &concern);
    /// What is written stays, to be finished. For whoever is no lead it is never open.
    void close();

    bool isOpen() const { return !m_concern.id.isEmpty(); }
    QString concernId() const { return m_concern.id.text; }
    QString words() const { return m_words; }
    /// "Saved 09:04", or nothing while it is not.
    QString saved() const;
    /// There are words, and none of them is on its way.
    bool isReady() const { return !m_words.trimmed().isEmpty() && !m_isSending; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void type(const QString &text);
    /// It has been dealt with so: for every lead to read, and never changed.
    Q_INVOKABLE void settle();

Q_SIGNALS:
    void changed();
    /// On disk, sealed, on its way.
    void settled();

private:
    void keep();
    void endKeeping(const QString &words, const Result<void> &kept);
    void say(const QString &problem);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Concern m_concern;
    QString m_words;
    std::optional<Instant> m_savedAt;
    bool m_isKeeping = false;
    bool m_isSending = false;
    QString m_problem;
};

} // namespace alongside

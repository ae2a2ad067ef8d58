// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/store/ConcernDraft.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QtQmlIntegration>

namespace alongside {

/// A concern while it is being written: each letter is on its way to the disk before the next, sealed to its writer's
/// own key. It goes when they say so; until then it is offered again to them, and to nobody else.
class ConcernForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ConcernsScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions CONSTANT)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QStringList saved READ saved NOTIFY changed)
    Q_PROPERTY(alongside::ConcernForm::Safety safety READ safety NOTIFY changed)
    Q_PROPERTY(QStringList gaps READ gaps NOTIFY changed)
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed)
    Q_PROPERTY(bool sending READ isSending NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Part { Fact, OwnWords, Hearsay, Opinion, Wants, SafetyWhy, Told };
    Q_ENUM(Part)
    enum class Safety { NotSaid, Safe, NotSafe, NotKnown };
    Q_ENUM(Safety)

    ConcernForm(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    bool isOpen() const { return !m_concern.person.isEmpty(); }
    QString personId() const { return m_concern.person.text; }
    /// "Aisha Bains".
    QString about() const { return m_concern.personName; }
    /// By Part.
    QStringList questions() const;
    QStringList texts() const;
    /// "Saved 09:04", or nothing while it is not.
    QStringList saved() const;
    Safety safety() const { return Safety(m_concern.safety); }
    /// What is needed before it can go.
    QStringList gaps() const;
    bool isBegun() const { return alongside::isBegun(m_concern); }
    bool isSending() const { return m_isSending; }
    QString problem() const { return m_problem; }

    /// With what the coach was writing about them, if anything.
    Q_INVOKABLE void open(const QString &personId);
    /// What is written stays, to be finished.
    Q_INVOKABLE void close();
    Q_INVOKABLE void type(alongside::ConcernForm::Part part, const QString &text);
    Q_INVOKABLE void chooseSafety(alongside::ConcernForm::Safety safety);
    /// Ends with sent, or a problem; what was written stays until then.
    Q_INVOKABLE void send();
    /// What was written goes.
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void changed();
    /// On disk, sealed, on its way.
    void sent();
    /// Something is begun, or nothing any more.
    void kept();

private:
    using Field = ConcernDraftField;

    void readDrafts();
    void take(const ConcernDraft &draft);
    void note(Field field, const QString &text);
    void keep();
    void endKeeping(const QSet<Field> &fields, const Result<void> &kept);
    void forget();
    void say(const QString &problem);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Concern m_concern;
    QHash<Field, QString> m_unsaved;
    QHash<Field, Instant> m_savedAt;
    bool m_isKeeping = false;
    bool m_isSending = false;
    QString m_problem;
};

} // namespace alongside

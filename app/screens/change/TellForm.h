// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/store/ChangeStore.h"

#include <QtQmlIntegration>

namespace alongside {

/// How one person was told of one change: the day, how, what they said or showed, and who supported them. Each letter
/// is on disk; only save() fills their row.
class TellForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ChangesScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString formId READ formId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString how READ how NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed)
    Q_PROPERTY(QString supportedBy READ supportedBy NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// ChangeNoticeField.
    enum Field { Day, How, Said, SupportedBy };
    Q_ENUM(Field)

    TellForm(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// changeTitle: "Goscote Centre closes".
    void open(const Change &change, const ChangeEntry &entry, const QString &changeTitle);

    bool isOpen() const { return !m_entry.notice.change.isEmpty(); }
    QString formId() const { return m_entry.notice.change.text + m_entry.notice.person.text; }
    QString title() const;
    QString subtitle() const { return m_changeTitle; }
    QString hint() const { return m_entry.person.communicationHint(); } ///< how to talk with them
    QString before() const; ///< what was written down before; what is added now stands below
    QString day() const;
    QString how() const;
    QString said() const;
    QString supportedBy() const;
    QString today() const { return m_parts.clock.today().toString(Qt::ISODate); }
    QString savedWords() const;
    QString missing() const { return m_missing; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void type(alongside::TellForm::Field field, const QString &text);
    /// Ends with `saved`, or with `missing` or `problem`.
    Q_INVOKABLE void save();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void saved();

private:
    ChangeNotice notice() const;

    WorkParts m_parts;
    Typing m_typing;
    ChangeEntry m_entry; // nothing: closed
    QString m_changeTitle, m_missing, m_problem;
    bool m_isWriting = false;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/HeadCount.h"
#include "app/screens/WorkParts.h"
#include "app/screens/headcount/HeadCountRows.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// Who is with me now: everyone marked here and not gone home, in my group. Faces are tapped as they are seen; whoever
/// is missing stays, with the number to ring. Works offline.
class HeadCountScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(int withMe READ withMe NOTIFY changed)
    Q_PROPERTY(QString chipWords READ chipWords NOTIFY changed)
    Q_PROPERTY(int seen READ seen NOTIFY changed)
    Q_PROPERTY(int missing READ missing NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    Q_PROPERTY(alongside::HeadCountRows *faces READ faces CONSTANT)
    Q_PROPERTY(alongside::HeadCountRows *missingFaces READ missingFaces CONSTANT)

public:
    explicit HeadCountScreen(const WorkParts &parts, QObject *parent = nullptr);

    /// Reads who is marked here; faces that were seen stay seen.
    void readAgain();
    /// Another coach holds the tablet: their group, nobody seen yet.
    void startForCoach();

    int withMe() const { return m_count.count(); }
    /// "7 with me".
    QString chipWords() const;
    int seen() const { return m_count.seenCount(); }
    int missing() const { return withMe() - seen(); }
    /// "5 of 7 seen. Missing: Aisha, Craig", "Everyone is here: 7 of 7, counted at 15:20", "Nobody is marked here yet".
    QString sentence() const;
    bool isComplete() const { return withMe() > 0 && missing() == 0; }
    HeadCountRows *faces() { return &m_faces; }
    /// Those not seen, with contact and number.
    HeadCountRows *missingFaces() { return &m_missingFaces; }

    /// A face is tapped: seen; tapped again: not seen after all.
    Q_INVOKABLE void tap(const QString &personId);
    Q_INVOKABLE void startAgain();
    /// The page is opened: a count that is over begins again, one that is under way goes on.
    Q_INVOKABLE void open();

Q_SIGNALS:
    void changed();

private:
    void show();
    QStringList missingNames() const;

    WorkParts m_parts;
    HeadCount m_count;
    HeadCountRows m_faces;
    HeadCountRows m_missingFaces;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/board/BoardFigures.h"

#include <QStringList>

namespace alongside {

/// A board as it may be given out: counts alone, small ones hidden. Pure.
class BoardExport {
    Q_DECLARE_TR_FUNCTIONS(BoardExport)

public:
    explicit BoardExport(const BoardFigures &figures);

    /// Each question over everybody. All of them hide the same totals.
    const QList<PanelTable> &tables() const { return m_tables; }
    /// "Goscote Centre: room for 30, three quarters full, or more".
    QStringList sites() const;
    /// Attendance, and support for each hour worked, over everybody; each where the panel's update says it too.
    QStringList sums() const;
    QList<QStringList> csv(const QString &service) const;

private:
    const BoardFigures &m_figures;
    QList<PanelTable> m_tables;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/headcount/HeadCountScreen.h"

#include "app/screens/DayWords.h"
#include "app/screens/NameTint.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/register/RegisterWords.h"
#include "app/store/AttendanceStore.h"

namespace alongside {

namespace {

HeadCountRows::Face faceOf(const RegisterRow &row, const HeadCount &count)
{
    return {.personId = row.person.id.text,
        .name = row.person.likedName(),
        .initials = row.person.initials(),
        .face = row.person.face,
        .alert = row.person.alertWords().join(QStringLiteral("; ")),
        .contact = RegisterWords::contact(row.person),
        .number = RegisterWords::number(row.person),
        .tint = tintOf(row.person.id.text),
        .seen = count.isSeen(row.person.id)};
}

QList<HeadCountRows::Face> facesOf(const QList<RegisterRow> &rows, const HeadCount &count)
{
    QList<HeadCountRows::Face> faces;
    for (const RegisterRow &row : rows)
        faces.append(faceOf(row, count));
    return faces;
}

} // namespace

HeadCountScreen::HeadCountScreen(const WorkParts &parts, QObject *parent) : QObject{parent}, m_parts{parts} { }

void HeadCountScreen::readAgain()
{
    const RegisterQuestion mine{.day = m_parts.clock.today(),
        .session = Session::Morning,
        .site = {},
        .group = CoachId{m_parts.session.coachId()},
        .workStream = {}};
    const auto fresh = AttendanceStore{m_parts.file.reader()}.readHeadCount(mine);
    if (!fresh) return show(); // what was counted last stays on the screen: somebody may be missing
    m_count = m_count.updated(*fresh);
    show();
}

void HeadCountScreen::startForCoach()
{
    m_count = {};
    readAgain();
}

void HeadCountScreen::tap(const QString &personId)
{
    m_count.toggle(PersonId{personId}, m_parts.clock.now());
    show();
}

void HeadCountScreen::startAgain() { startForCoach(); }

void HeadCountScreen::open()
{
    if (m_count.isOver(m_parts.clock.now())) return startAgain();
    readAgain();
}

void HeadCountScreen::show()
{
    m_faces.show(facesOf(m_count.withMe(), m_count));
    m_missingFaces.show(facesOf(m_count.missing(), m_count));
    Q_EMIT changed();
}

QString HeadCountScreen::chipWords() const { return tr("%n with me", nullptr, withMe()); }

QStringList HeadCountScreen::missingNames() const
{
    QStringList names;
    for (const RegisterRow &row : m_count.missing())
        names.append(row.person.calledName());
    return names;
}

QString HeadCountScreen::sentence() const
{
    if (withMe() == 0) return tr("Nobody in your group is marked here yet. Mark the register first.");
    if (isComplete())
        return tr("Everyone is here: %1 of %1, counted at %2").arg(withMe()).arg(DayWords::time(*m_count.countedAt()));
    if (seen() == 0) return tr("Tap each face as you see it.");
    return tr("%1 of %2 seen. Missing: %3").arg(seen()).arg(withMe()).arg(missingNames().join(QStringLiteral(", ")));
}

} // namespace alongside

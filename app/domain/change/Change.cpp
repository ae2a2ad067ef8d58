// SPDX-License-Identifier: Apache-2.0
#include "app/domain/change/Change.h"

namespace alongside {

QString toText(Change::What what)
{
    switch (what) {
    case Change::What::CloseSite:
        return QStringLiteral("closeSite");
    case Change::What::CloseWorkStream:
        return QStringLiteral("closeWorkStream");
    case Change::What::HandOver:
        return QStringLiteral("handOver");
    case Change::What::MovePerson:
        return QStringLiteral("movePerson");
    case Change::What::Leave:
        return QStringLiteral("leave");
    case Change::What::Unknown:
        break;
    }
    return {};
}

Change::What changeFromText(const QString &text)
{
    using What = Change::What;
    for (const What what : {What::CloseSite, What::CloseWorkStream, What::HandOver, What::MovePerson, What::Leave})
        if (text == toText(what)) return what;
    return What::Unknown;
}

bool ChangeNotice::isTold() const
{
    return toldOn.isValid() && !how.trimmed().isEmpty() && !said.trimmed().isEmpty()
        && !supportedBy.trimmed().isEmpty();
}

QList<NoticePart> missingIn(const ChangeNotice &notice, QDate today)
{
    QList<NoticePart> missing;
    if (!notice.toldOn.isValid() || notice.toldOn > today) missing.append(NoticePart::ToldOn);
    if (notice.how.trimmed().isEmpty()) missing.append(NoticePart::How);
    if (notice.said.trimmed().isEmpty()) missing.append(NoticePart::Said);
    if (notice.supportedBy.trimmed().isEmpty()) missing.append(NoticePart::SupportedBy);
    return missing;
}

MoveStanding standingOf(const Change &change, const ChangeNotice &notice, PlaceAfter place, QDate today)
{
    const bool isLeaving = change.what == Change::What::Leave;
    if (place == PlaceAfter::None && !isLeaving) return MoveStanding::NoPlace;
    if (!notice.isTold()) return MoveStanding::NotTold;
    if (today < change.from) return MoveStanding::Told;
    if (place == PlaceAfter::Again) return MoveStanding::PlacedAgain;
    return place == PlaceAfter::None ? MoveStanding::ToFinish : MoveStanding::Complete;
}

} // namespace alongside

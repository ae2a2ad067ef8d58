// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Reassessment.h"

#include <algorithm>

namespace alongside {

QString toText(SittingEvent::What what)
{
    switch (what) {
    case SittingEvent::What::Began:
        return QStringLiteral("began");
    case SittingEvent::What::Paused:
        return QStringLiteral("paused");
    case SittingEvent::What::Stopped:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

SittingEvent::What sittingEventFromText(const QString &text)
{
    for (const auto what : {SittingEvent::What::Paused, SittingEvent::What::Stopped})
        if (toText(what) == text) return what;
    return SittingEvent::What::Began;
}

QString toText(InterviewFormat format)
{
    return format == InterviewFormat::EasyRead ? QStringLiteral("easyRead") : QStringLiteral("standard");
}

InterviewFormat interviewFormatFromText(const QString &text)
{
    return text == toText(InterviewFormat::EasyRead) ? InterviewFormat::EasyRead : InterviewFormat::Standard;
}

int Reassessment::sittingsHeld() const
{
    return int(std::count_if(sittings.begin(), sittings.end(),
        [](const SittingEvent &event) { return event.what == SittingEvent::What::Began; }));
}

AgreementStanding standingOf(const Reassessment &reassessment, const QByteArray &response)
{
    if (!reassessment.agreement) return AgreementStanding::None;
    return stands(*reassessment.agreement, response) ? AgreementStanding::Stands : AgreementStanding::Voided;
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ConsentStop.h"

#include "app/domain/PlacementKind.h"

namespace alongside {

const QList<ConsentStop> &everyConsentStop()
{
    static const QList<ConsentStop> stops{
        {purpose::photo, ConsentAct::TakePhotos}, // AttachmentKeeper
        {purpose::photo, ConsentAct::SeePhotos}, // AttachmentStore
        {purpose::share, ConsentAct::GivePage}, // ProfilePaperScreen
        {purpose::refer,
            ConsentAct::MakeReferral}, // InterviewEnd: no route is offered; the key coach is asked to stop it
        {purpose::move, ConsentAct::BeginPlacement}, // PlacementWriter
        {purpose::pay, ConsentAct::AgreePay}, // PlacementWriter
    };
    return stops;
}

QString purposeOf(ConsentAct act)
{
    for (const ConsentStop &stop : everyConsentStop())
        if (stop.act == act) return stop.purpose;
    Q_UNREACHABLE();
}

QList<ConsentAct> stoppedBy(const QString &purpose)
{
    QList<ConsentAct> acts;
    for (const ConsentStop &stop : everyConsentStop())
        if (stop.purpose == purpose) acts.append(stop.act);
    return acts;
}

QList<ConsentAct> actsOfBeginning(const QString &kind, const PlacementTerms &terms)
{
    QList<ConsentAct> acts{ConsentAct::BeginPlacement};
    if (isPaidKind(kind) || terms.hourlyPence.value_or(0) > 0) acts.append(ConsentAct::AgreePay);
    return acts;
}

QList<ConsentAct> actsOfChange(const PlacementTerms &before, const PlacementTerms &after)
{
    const bool isOtherPay = after.hourlyPence != before.hourlyPence && after.hourlyPence.value_or(0) > 0;
    return isOtherPay ? QList<ConsentAct>{ConsentAct::AgreePay} : QList<ConsentAct>{};
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Benefit.h"

namespace alongside {

QString toText(Benefit::Housing housing)
{
    switch (housing) {
    case Benefit::Housing::With:
        return QStringLiteral("with");
    case Benefit::Housing::Without:
        return QStringLiteral("without");
    case Benefit::Housing::Unknown:
        break;
    }
    return {};
}

Benefit::Housing housingFromText(const QString &text)
{
    for (const auto housing : {Benefit::Housing::With, Benefit::Housing::Without})
        if (text == toText(housing)) return housing;
    return Benefit::Housing::Unknown;
}

QString toText(Benefit::LimitedCapability capability)
{
    switch (capability) {
    case Benefit::LimitedCapability::Yes:
        return QStringLiteral("yes");
    case Benefit::LimitedCapability::No:
        return QStringLiteral("no");
    case Benefit::LimitedCapability::Unknown:
        break;
    }
    return {};
}

Benefit::LimitedCapability limitedCapabilityFromText(const QString &text)
{
    for (const auto capability : {Benefit::LimitedCapability::Yes, Benefit::LimitedCapability::No})
        if (text == toText(capability)) return capability;
    return Benefit::LimitedCapability::Unknown;
}

} // namespace alongside

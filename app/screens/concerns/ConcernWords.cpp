// SPDX-License-Identifier: Apache-2.0
#include "app/screens/concerns/ConcernWords.h"

namespace alongside {

QString ConcernWords::question(Concern::Part part)
{
    switch (part) {
    case Concern::Part::Fact:
        return tr("What you saw or heard yourself");
    case Concern::Part::OwnWords:
        return tr("Their own words, exactly as they said them");
    case Concern::Part::Hearsay:
        return tr("What somebody else told you, and who");
    case Concern::Part::Opinion:
        return tr("What you think it may mean");
    case Concern::Part::Wants:
        return tr("What they want to happen");
    case Concern::Part::SafetyWhy:
        return tr("What makes them safe, or not safe");
    case Concern::Part::Told:
        return tr("Who has been told, and when");
    }
    Q_UNREACHABLE();
}

QString ConcernWords::heading(Concern::Part part)
{
    switch (part) {
    case Concern::Part::Fact:
        return tr("Seen or heard by the writer");
    case Concern::Part::OwnWords:
        return tr("The person’s own words");
    case Concern::Part::Hearsay:
        return tr("Told to the writer by somebody else");
    case Concern::Part::Opinion:
        return tr("What the writer thinks");
    case Concern::Part::Wants:
        return tr("What the person wants to happen");
    case Concern::Part::SafetyWhy:
        return tr("About their safety");
    case Concern::Part::Told:
        return tr("Who was told");
    }
    Q_UNREACHABLE();
}

QString ConcernWords::safety(Concern::Safety safety)
{
    switch (safety) {
    case Concern::Safety::NotSaid:
        return {};
    case Concern::Safety::Safe:
        return tr("Safe when this was written");
    case Concern::Safety::NotSafe:
        return tr("NOT safe when this was written");
    case Concern::Safety::NotKnown:
        return tr("It was not known whether they were safe");
    }
    Q_UNREACHABLE();
}

QString ConcernWords::gap(ConcernGap gap)
{
    switch (gap) {
    case ConcernGap::Words:
        return tr("Write what happened, what was said, or what worries you.");
    case ConcernGap::Safety:
        return tr("Say whether they are safe now. “I do not know” is an answer.");
    }
    Q_UNREACHABLE();
}

QString ConcernWords::way(ConcernStore::Own::Way way)
{
    switch (way) {
    case ConcernStore::Own::Way::Waiting:
        return tr("Not sent. Phone the duty team now.");
    case ConcernStore::Own::Way::Received:
        return tr("The service has it. Safeguarding leads can read it.");
    case ConcernStore::Own::Way::Held:
        return tr("The service could not take it. Phone the duty team now.");
    }
    Q_UNREACHABLE();
}

QString ConcernWords::whomToRing(const Safeguarding &said)
{
    if (said.dutyPhone.isEmpty())
        return tr(
            "Their number has not reached this tablet: ask your supervisor, or ring 999 if somebody is in danger.");
    return tr("Ring %1. In danger now: 999 first.").arg(said.dutyPhone);
}

} // namespace alongside

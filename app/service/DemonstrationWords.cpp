// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationWords.h"

namespace alongside {

namespace {

Task lesson(const char *name, std::initializer_list<std::pair<const char *, const char *>> steps)
{
    Task made{.name = QString::fromUtf8(name)};
    for (const auto &[words, cue] : steps)
        made.steps.append({.id = {}, .words = QString::fromUtf8(words), .cue = QString::fromUtf8(cue)});
    return made;
}

} // namespace

const QStringList &everySight()
{
    static const QStringList sights{
        QStringLiteral("Two cars washed, calm all morning. Asked a customer where the key was without being told."),
        QStringLiteral("Started late because of the bus, caught up by ten. Took a break when the radio was loud."),
        QStringLiteral("Laid twelve trays; two were short of cutlery, found that out and put it right."),
        QStringLiteral("Worked beside Dave from the depot and laughed a lot. Gloves were too large again."),
        QStringLiteral("Planted forty leeks. Needed to be shown the distance once, then measured with the stick."),
        QStringLiteral("Printed the badges for the council. The paper jammed, went and fetched the supervisor."),
        QStringLiteral("Packed for an hour and a half without stopping, then was tired and sat outside."),
        QStringLiteral("Quiet today. Did everything on the list, spoke to nobody until dinner."),
        QStringLiteral("Used the picture list alone for the first time. Ticked every line."),
        QStringLiteral("The jet wash was broken, so we swept the yard. Not keen, did it with music.")};
    return sights;
}

const QStringList &everyView()
{
    static const QStringList views{QStringLiteral("“Good. I like the foam.”"),
        QStringLiteral("“I want to do the till.”"), QStringLiteral("Thumbs up, then pointed at the tea room."),
        QStringLiteral("“Not Fridays. Fridays are too loud.”"), QStringLiteral("Smiled when the wages were mentioned."),
        QStringLiteral("“Can I come on Thursday too?”"), QStringLiteral("Signed “finished” and “again”.")};
    return views;
}

const QStringList &everyVisitPurpose()
{
    static const QStringList purposes{QStringLiteral("Review of the month"), QStringLiteral("New task"),
        QStringLiteral("Settling in"), QStringLiteral("After a difficult day"), QStringLiteral("Travel training"),
        QStringLiteral("Regular visit")};
    return purposes;
}

const QStringList &everyRemark()
{
    static const QStringList remarks{QStringLiteral("Mother rang: new bus from Monday, the 33 instead of the 10."),
        QStringLiteral("Size 9 boots asked for, the stores have them on Tuesday."),
        QStringLiteral("Has a dentist’s appointment on the 14th, will be an hour late."),
        QStringLiteral("The new earplugs help with the compressor."),
        QStringLiteral("Prefers to be shown from the left side: hears better there."),
        QStringLiteral("Key worker at home has changed; write to her about the review."),
        QStringLiteral("Asked twice about college. Tell them when the open day is."),
        QStringLiteral("Wants to bring a packed lunch, no fridge needed."),
        QStringLiteral("Feels the cold in the yard: thermal vest ordered."),
        QStringLiteral("Did not like the hi-vis with the hood, the one without is fine.")};
    return remarks;
}

const QStringList &everyPromise()
{
    static const QStringList promises{QStringLiteral("Ring the depot about gloves"),
        QStringLiteral("Bring the picture list"), QStringLiteral("Try the till with somebody beside"),
        QStringLiteral("Ask for a quieter corner"), QStringLiteral("Show the new bus stop once")};
    return promises;
}

const QList<Task> &everyLesson()
{
    static const QList<Task> lessons{
        lesson("Wash a car",
            {{"Fill the bucket with warm water", "The bucket is empty"},
                {"Put in one cap of shampoo", "The bucket is full"}, {"Wash the roof", "The sponge is wet"},
                {"Wash the doors", "The roof is clean"}, {"Wash the wheels", "The doors are clean"},
                {"Rinse from the top", "All of it has foam"}, {"Dry the windows", "The water has run off"},
                {"Bring the key to the office", "The car shines"}}),
        lesson("Set a table for four",
            {{"Wipe the table", "The last guests have gone"}, {"Put down four mats", "The table is dry"},
                {"A fork left of each mat", "The mats lie straight"}, {"A knife on the right", "Every mat has a fork"},
                {"A glass above the knife", "Every mat has a knife"}, {"The jug in the middle", "Four glasses stand"}}),
        lesson("Pack a parcel",
            {{"Fold the box", "There is an order on the desk"}, {"Tape the bottom", "The box stands"},
                {"Lay the things in", "The bottom is taped"}, {"Fill the gaps with paper", "Everything is in"},
                {"Close and tape the top", "Nothing rattles"}, {"Stick on the label", "The top is taped"},
                {"Put it in the cage", "The label is on"}})};
    return lessons;
}

} // namespace alongside

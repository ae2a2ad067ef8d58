// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/WorldKinds.h"

#include "tests/support/PictureKinds.h"
#include "tests/support/TestKinds.h"
#include "tests/sync/convergence/OlderApp.h"

namespace alongside {

namespace {

RecordSchema askingNobody(const RecordSchema &asking)
{
    QList<RecordKind> kinds = asking.kinds();
    for (RecordKind &kind : kinds)
        for (RecordField &field : kind.fields)
            if (field.rule == MergeRule::Ask) field.rule = MergeRule::LastWrite;
    return {asking.version(), kinds};
}

WorldKinds kindsOf(const RecordSchema &newest)
{
    return {newest, kindsOfOlderApp(newest), kindsWithUpCasts(newest), askingNobody(newest)};
}

} // namespace

const WorldKinds &WorldKinds::of(const Scenario &scenario)
{
    static const WorldKinds plain = kindsOf(testKinds());
    static const WorldKinds withPictures = kindsOf(pictureKinds());
    return scenario.pictures == Scenario::Pictures::Taken ? withPictures : plain;
}

} // namespace alongside

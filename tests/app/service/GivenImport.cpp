// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/GivenImport.h"

#include "tests/support/Given.h"

#include <QFile>

namespace alongside {

ImportContext aService()
{
    ImportContext context;
    context.source = QStringLiteral("case system");
    context.today = given::friday;
    for (const char *name : {"Goscote Centre", "Brownhills", "County Hall"})
        context.sites.append(given::site(QString::fromLatin1(name)));
    for (const auto &[stream, site] : {std::pair{"Horticulture", 0}, std::pair{"Packing", 0}, std::pair{"Catering", 1},
             std::pair{"Print & Design", 1}, std::pair{"Car Valet", 2}})
        context.workStreams.append(given::workStream(QString::fromLatin1(stream), context.sites.at(site)));
    for (const char *name : {"M. Hicks", "J. Mann", "P. Sahota", "S. Okafor", "R. Lewis", "D. Price"})
        context.coaches.append(given::coach(QString::fromLatin1(name)));
    return context;
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace alongside

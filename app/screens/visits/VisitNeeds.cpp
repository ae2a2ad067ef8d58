// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitNeeds.h"

#include "app/domain/NeedHistory.h"
#include "app/store/PersonStore.h"
#include "app/store/VisitWriter.h"

#include <algorithm>

namespace alongside {

namespace {

int metIn(const QList<MetNeed> &said, const QString &code)
{
    const auto found = std::find_if(said.begin(), said.end(), [&](const MetNeed &each) { return each.code == code; });
    return found == said.end() ? -1 : found->isMet ? VisitNeeds::WasMet : VisitNeeds::WasNotMet;
}

} // namespace

VisitNeeds::VisitNeeds(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
}

void VisitNeeds::show(const Visit &visit)
{
    m_visit = visit.id;
    const auto person = PersonStore{m_parts.file.reader()}.find(visit.person);
    QList<NeedLine> lines;
    for (const CommunicationNeed &need : person &&*person ? (*person)->communication : QList<CommunicationNeed>{})
        lines.append({.code = codeOf(need), .words = need.words, .met = metIn(visit.needs, codeOf(need))});
    m_rows.show(lines);
}

void VisitNeeds::say(int need, Met met)
{
    if (need < 0 || need >= m_rows.count()) return; // it has been taken away meanwhile
    const MetNeed said{m_rows.lines().at(need).code, met == WasMet};
    m_writer.write(
        [&ids = m_parts.ids, id = m_visit, said](Act &act) {
            return VisitWriter{act, ids}.sayMet(id, said);
        },
        [this](const Result<Visit> &outcome) {
            if (!outcome) return Q_EMIT failed(outcome.error());
            Q_EMIT written(*outcome);
        });
}

} // namespace alongside

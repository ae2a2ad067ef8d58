// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/EvidenceScreen.h"

#include "app/papers/EvidencePaper.h"
#include "app/screens/ErrorText.h"
#include "app/store/AccessStore.h"

namespace alongside {

EvidenceScreen::EvidenceScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
}

void EvidenceScreen::show(About about)
{
    if (about.person != m_about.person || about.job != m_about.job || about.week != m_about.week) {
        m_savedAt.clear();
        m_problem.clear();
    }
    m_about = std::move(about);
    Q_EMIT changed();
}

std::optional<DatedRule> EvidenceScreen::rule() const
{
    return m_about.guard.permittedWork ? m_about.guard.permittedWork->work.supported : std::nullopt;
}

QString EvidenceScreen::line() const
{
    const auto shown = rule();
    return shown ? shown->text("evidence") : QString{};
}

QString EvidenceScreen::outcome() const
{
    return m_savedAt.isEmpty() ? QString{} : tr("Saved in Documents: %1").arg(m_savedAt.fileName());
}

void EvidenceScreen::save()
{
    const auto shown = rule();
    if (!shown) return; // there is no line
    const auto add = [&ids = m_parts.ids, person = m_about.person](Act &act) {
        return AccessStore{act, ids}.add(person, AccessStore::What::Exported);
    };
    m_writer.write(add, [this, about = m_about, rule = *shown](const Result<void> &noted) {
        const auto saved = noted ? write(about, rule) : Result<QUrl>{noted.error()};
        if (about.person == m_about.person) tell(saved);
    });
}

Result<QUrl> EvidenceScreen::write(const About &about, const DatedRule &rule) const
{
    const QDate today = m_parts.clock.today();
    const auto pdf = EvidencePaper::about({about.name, about.job, about.week, rule}, today).toPdf();
    if (!pdf) return pdf.error();
    const auto path = m_parts.documents.add(EvidencePaper::fileName(about.name, today), pdf->bytes);
    if (!path) return path.error();
    return QUrl::fromLocalFile(*path);
}

void EvidenceScreen::tell(const Result<QUrl> &saved)
{
    m_savedAt = saved ? *saved : QUrl{};
    m_problem = saved ? QString{} : ErrorText::whenSaving(saved.error());
    Q_EMIT changed();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/ProfilePaperScreen.h"

#include "app/screens/ErrorText.h"
#include "app/store/AccessStore.h"
#include "app/store/ConsentStore.h"

namespace alongside {

ProfilePaperScreen::ProfilePaperScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
}

void ProfilePaperScreen::show(const Person &person, const Profile &profile)
{
    if (person.id != m_person.id) {
        m_chosen = {};
        m_savedAt.clear();
        m_problem.clear();
    }
    m_person = person;
    m_profile = profile;
    const auto asked = ConsentStore{m_parts.file.reader()}.find(person.id, purpose::share);
    m_isRefused = !asked || !asked->allows();
    Q_EMIT changed();
}

QString ProfilePaperScreen::emptySentence() const
{
    if (m_isRefused) return tr("%1 has said no to sharing. There is no page to give away.").arg(m_person.calledName());
    if (!paper().sections.isEmpty()) return {};
    return tr("Nothing is written yet about what matters to %1, or how to talk with them.").arg(m_person.calledName());
}

QString ProfilePaperScreen::outcome() const
{
    return m_savedAt.isEmpty() ? QString{} : tr("Saved in Documents: %1").arg(m_savedAt.fileName());
}

void ProfilePaperScreen::save()
{
    if (m_isRefused) return; // the sentence says so
    const auto add = [&ids = m_parts.ids, person = m_person.id](Act &act) {
        return AccessStore{act, ids}.add(person, AccessStore::What::Exported);
    };
    const QString name = ProfilePaper::fileName(m_person, m_parts.clock.today());
    m_writer.write(add, [this, person = m_person.id, page = paper(), name](const Result<void> &noted) {
        const auto saved = noted ? write(page, name) : Result<QUrl>{noted.error()};
        if (person == m_person.id) tell(saved);
    });
}

void ProfilePaperScreen::tell(const Result<QUrl> &saved)
{
    m_savedAt = saved ? *saved : QUrl{};
    m_problem = saved ? QString{} : ErrorText::whenSaving(saved.error());
    Q_EMIT changed();
}

Paper ProfilePaperScreen::paper() const
{
    return ProfilePaper::about(m_person, m_profile, m_chosen, m_parts.clock.today());
}

Result<QUrl> ProfilePaperScreen::write(const Paper &page, const QString &name) const
{
    const auto pdf = page.toPdf();
    if (!pdf) return pdf.error();
    const auto path = m_parts.documents.add(name, pdf->bytes);
    if (!path) return path.error();
    return QUrl::fromLocalFile(*path);
}

void ProfilePaperScreen::choose(ProfilePaper::Part part, bool wanted)
{
    if (m_chosen.testFlag(part) == wanted) return;
    m_chosen.setFlag(part, wanted);
    m_savedAt.clear();
    Q_EMIT changed();
}

} // namespace alongside

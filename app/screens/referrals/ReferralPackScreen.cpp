// SPDX-License-Identifier: Apache-2.0
#include "app/screens/referrals/ReferralPackScreen.h"

#include "app/papers/ReferralPaper.h"
#include "app/screens/CoachName.h"
#include "app/screens/ErrorText.h"
#include "app/screens/decisions/DecisionWords.h"
#include "app/screens/referrals/ReferralWords.h"
#include "app/store/AccessStore.h"
#include "app/store/ConsentStore.h"
#include "app/store/DecisionStore.h"
#include "app/store/PersonStore.h"

#include <QJsonDocument>

namespace alongside {

ReferralPackScreen::ReferralPackScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
}

void ReferralPackScreen::show(const Referral &referral)
{
    if (referral.id != m_pack.referral.id) {
        m_pack = {};
        m_savedAt.clear();
    }
    const Result<void> done = read(referral);
    m_problem = done ? QString{} : ErrorText::whenReading(done.error());
    Q_EMIT changed();
}

Result<void> ReferralPackScreen::read(const Referral &referral)
{
    Database &reader = m_parts.file.reader();
    const auto person = PersonStore{reader}.find(referral.person);
    if (!person) return person.error();
    const auto profile = PersonStore{reader}.profileOf(referral.person);
    if (!profile) return profile.error();
    const auto decisions = DecisionStore{reader}.of(referral.person);
    if (!decisions) return decisions.error();
    m_pack.referral = referral;
    m_pack.person = person->value_or(Person{});
    m_pack.profile = profile->value_or(Profile{});
    m_pack.decision = {};
    for (const Decision &decision : *decisions)
        if (decision.id == referral.decision) m_pack.decision = decision;
    m_pack.route = ReferralWords::route(referral.route);
    m_pack.coach = coachName(reader, referral.by);
    m_pack.service = m_parts.serviceName;
    const Result<QString> refusal = refusalNow();
    if (!refusal) return refusal.error();
    m_refusal = *refusal;
    return {};
}

/// Their yes must stand, and they must not have said no to sharing what is written about them.
Result<QString> ReferralPackScreen::refusalNow()
{
    const QString name = m_pack.person.calledName();
    ConsentStore store{m_parts.file.reader()};
    const auto refer = store.find(m_pack.person.id, purpose::refer);
    if (!refer) return refer.error();
    const auto share = store.find(m_pack.person.id, purpose::share);
    if (!share) return share.error();
    if (!refer->allows()) return DecisionWords::stopped(ConsentAct::MakeReferral, name);
    if (!share->allows()) return DecisionWords::stopped(ConsentAct::GivePage, name);
    if (!standsForReferral(m_pack.decision, *refer)) return ReferralWords::refusal(ReferralRefusal::NoDecision, name);
    return QString{};
}

void ReferralPackScreen::setWithAlerts(bool wanted)
{
    if (wanted == withAlerts()) return; // it is so already
    m_pack.safety = wanted ? ReferralPack::Safety::Included : ReferralPack::Safety::Left;
    m_savedAt.clear();
    Q_EMIT changed();
}

QString ReferralPackScreen::outcome() const
{
    return m_savedAt.isEmpty() ? QString{} : tr("Saved in Documents: %1").arg(m_savedAt.fileName());
}

void ReferralPackScreen::save(Form form)
{
    if (!m_refusal.isEmpty()) return; // the sentence says so
    m_pack.at = m_parts.clock.now();
    const auto add = [&ids = m_parts.ids, person = m_pack.person.id](Act &act) {
        return AccessStore{act, ids}.add(person, AccessStore::What::Exported);
    };
    const QString name = ReferralPaper::fileName(
        m_pack.person, m_parts.clock.today(), form == Pdf ? QStringLiteral("pdf") : QStringLiteral("json"));
    m_writer.write(add, [this, id = m_pack.referral.id, bytes = bytesAs(form), name](const Result<void> &noted) {
        if (id != m_pack.referral.id) return; // another one is open
        if (!noted) return tell(noted.error());
        if (!bytes) return tell(bytes.error());
        const auto path = m_parts.documents.add(name, *bytes);
        tell(path ? Result<QUrl>{QUrl::fromLocalFile(*path)} : path.error());
    });
}

Result<QByteArray> ReferralPackScreen::bytesAs(Form form) const
{
    if (form == Fhir) return QJsonDocument{referralBundle(m_pack)}.toJson();
    const auto pdf = ReferralPaper::of(m_pack).toPdf();
    if (!pdf) return pdf.error();
    return pdf->bytes;
}

void ReferralPackScreen::tell(const Result<QUrl> &saved)
{
    m_savedAt = saved ? *saved : QUrl{};
    m_problem = saved ? QString{} : ErrorText::whenSaving(saved.error());
    Q_EMIT changed();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/instruction/TrialKeeper.h"

#include "app/store/DraftStore.h"
#include "app/store/TaskStore.h"

#include <algorithm>

namespace alongside {

TrialKeeper::TrialKeeper(CoachWriter &writer, Database &reader, IdSource &ids, QObject *parent)
    : QObject{parent}, m_writer{writer}, m_reader{reader}, m_ids{ids}, m_current{std::make_shared<TrialId>()}
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &TrialKeeper::seal);
}

void TrialKeeper::open(const Setting &setting)
{
    close();
    m_setting = setting;
    const auto trials = TaskStore{m_reader}.trialsOf(setting.task.id);
    if (trials && !trials->isEmpty() && isToGoOn(trials->first())) m_id = trials->first().id;
    m_current = std::make_shared<TrialId>(m_id);
    readAgain();
}

bool TrialKeeper::isToGoOn(const Trial &trial) const
{
    const bool isMineOfToday = trial.by == m_writer.coach() && Clock::localDateOf(trial.at) == m_setting.today;
    return isMineOfToday && !trial.isComplete(m_setting.task);
}

void TrialKeeper::close()
{
    seal();
    m_setting = {};
    beginAnew();
    m_before.reset();
    m_all.clear();
}

void TrialKeeper::beginAnew()
{
    seal();
    m_id = {};
    m_current = std::make_shared<TrialId>();
    readAgain();
}

void TrialKeeper::touch(const TrialWriter::Touch &touch)
{
    const auto work = [&ids = m_ids, current = m_current, setting = m_setting, touch](Act &act) -> Result<TrialId> {
        TrialWriter writer{act, ids};
        if (!current->isEmpty()) {
            const Result<void> kept = writer.keep(*current, touch);
            return kept ? Result<TrialId>{*current} : kept.error();
        }
        const Result<Trial> begun = writer.begin(setting.task, setting.visit, touch);
        if (!begun) return begun.error();
        *current = begun->id;
        return begun->id;
    };
    m_idle.start();
    m_writer.write(work, [this, current = m_current](const Result<TrialId> &id) {
        if (!id) return Q_EMIT failed(id.error());
        if (current != m_current) return; // another task is open, or another trial
        m_id = *id;
        readAgain();
        Q_EMIT kept();
    });
}

void TrialKeeper::seal()
{
    m_idle.stop();
    if (m_id.isEmpty()) return; // nothing was touched
    const auto work = [&ids = m_ids, id = m_id](Act &act) { return TrialWriter{act, ids}.seal(id); };
    m_writer.write(work, [this](const Result<Trial> &sealed) {
        if (!sealed && sealed.error().kind != ErrorKind::NotFound) return Q_EMIT failed(sealed.error());
        readAgain(); // what was a draft is last time's level now
        Q_EMIT kept();
    });
}

void TrialKeeper::readAgain()
{
    m_trial.reset();
    m_before.reset();
    m_all.clear();
    if (m_setting.task.id.isEmpty()) return; // nothing is open
    if (const auto trials = TaskStore{m_reader}.trialsOf(m_setting.task.id)) m_all = *trials;
    for (Trial &trial : m_all) {
        if (trial.id == m_id) {
            const auto drafts = DraftStore{m_reader}.of<TrialDraft>(trialDraftOwner(m_id, m_writer.coach()));
            if (drafts) trial.levels = levelsWith(trial.levels, *drafts);
            m_trial = trial;
        } else if (!m_before) {
            m_before = trial;
        }
    }
}

} // namespace alongside

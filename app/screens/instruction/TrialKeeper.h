// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/store/TrialWriter.h"

#include <QTimer>

#include <memory>

namespace alongside {

/// The trial that is going on: each level is on disk as it is touched, and the trial is sealed when its task is left,
/// 10 s pass without a touch, or the tablet locks.
class TrialKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds idle{10};

    /// reader: the interface's own connection.
    TrialKeeper(CoachWriter &writer, Database &reader, IdSource &ids, QObject *parent = nullptr);

    struct Setting {
        Task task = {};
        VisitId visit = {}; ///< during which; empty: apart from one
        QDate today = {};
    };
    /// Goes on with the coach's trial of today where steps are left, otherwise the next touch begins one.
    void open(const Setting &setting);
    /// Seals what is touched, and goes on with nothing.
    void close();
    /// The next touch begins a new trial.
    void beginAnew();
    /// Nothing: the level is taken away again. The answer is `kept` or `failed`.
    void touch(const TrialWriter::Touch &touch);
    void seal();

    /// With what is on disk and not sealed; nothing before the first touch.
    std::optional<Trial> trial() const { return m_trial; }
    /// The trial before it, by whoever did it.
    std::optional<Trial> before() const { return m_before; }
    /// All that are on this tablet, the latest first.
    const QList<Trial> &all() const { return m_all; }
    void readAgain();
    /// The same task, as it is by now.
    void follow(const Task &task) { m_setting.task = task; }

Q_SIGNALS:
    void kept();
    void failed(const alongside::Error &error);

private:
    bool isToGoOn(const Trial &trial) const;

    CoachWriter &m_writer;
    Database &m_reader;
    IdSource &m_ids;
    Setting m_setting;
    std::shared_ptr<TrialId> m_current; // the writer's thread alone looks into it
    TrialId m_id; // the same, as far as it is known here
    std::optional<Trial> m_trial;
    std::optional<Trial> m_before;
    QList<Trial> m_all;
    QTimer m_idle{this};
};

} // namespace alongside

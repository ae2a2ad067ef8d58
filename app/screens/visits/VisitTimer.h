// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/store/VisitWriter.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// How long the visit has been. Where the tablet's clocks disagree it says so and asks: it never makes a time up.
class VisitTimer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitEditor")
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QStringList answers READ answers NOTIFY changed)

public:
    VisitTimer(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void show(const Visit &visit);
    /// Time has passed.
    void tick();

    /// "42 min"; empty where only another tablet can know.
    QString words() const;
    /// "since 10:02", "10:02 to 10:44".
    QString when() const;
    /// Local time as "10:02"; empty before it begins.
    QString startTime() const;
    /// What only the coach can say, and what they may answer; empty while the clocks agree.
    QString question() const;
    QStringList answers() const;

    /// What the visit ends as when it ends now; nothing while there is a question.
    std::optional<VisitWriter::Ending> endingNow() const;
    const std::optional<VisitClock> &clock() const { return m_clock; }
    /// Why a time that is typed cannot be; empty: it can. "9:50", "0950" and "9.50" are understood.
    QString refusalOf(const VisitDraft &draft) const;

    Q_INVOKABLE void answer(int index);

Q_SIGNALS:
    void changed();
    void written(const alongside::Visit &visit);
    void failed(const alongside::Error &error);

private:
    enum class Answer { BeganThen, BeganByNow, WentOn, EndedThen, LeftOut };

    ClockReading reading() const;
    VisitTime time() const;
    bool counts() const { return m_visit.isGoingOn() && m_clock.has_value(); }
    QList<Answer> possibleAnswers() const;
    QString wordsOf(Answer answer, const VisitTime &time) const;
    QString sentenceOf(const VisitTime &time) const;
    Instant startByNow(const VisitTime &time) const { return m_parts.clock.now() - time.lasted; }
    void countOn(std::chrono::milliseconds lasted, std::optional<Instant> start = {});
    void endAt(Instant end);
    template <typename Change> void write(Change change);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Visit m_visit;
    std::optional<VisitClock> m_clock;
};

} // namespace alongside

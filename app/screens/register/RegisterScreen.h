// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/WorkParts.h"
#include "app/screens/register/CodeChoices.h"
#include "app/screens/register/DayChoice.h"
#include "app/screens/register/MarkDetails.h"
#include "app/screens/register/RegisterActs.h"
#include "app/screens/register/RegisterRows.h"
#include "app/screens/register/RegisterWords.h"
#include "app/screens/register/ScopeChoices.h"
#include "app/screens/register/SomebodyElse.h"
#include "app/screens/register/TapPolicy.h"

#include <QDate>
#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// The register of one site, day and session: one touch marks, the tick comes when the mark is on disk, everything
/// can be undone for ten seconds and corrected for ever. Where to go next is DayChoice's, what a touch does
/// RegisterActs'.
class RegisterScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    // where and when
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString dayWords READ dayWords NOTIFY changed)
    Q_PROPERTY(QDate day READ day NOTIFY changed)
    Q_PROPERTY(QString dayIso READ dayIso NOTIFY changed)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(bool morningOver READ isMorningOver NOTIFY changed)
    Q_PROPERTY(alongside::RegisterScreen::Session session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    Q_PROPERTY(QString closedSentence READ closedSentence NOTIFY changed)
    Q_PROPERTY(QString lastOpenDayWords READ lastOpenDayWords NOTIFY changed)
    Q_PROPERTY(QStringList siteNames READ siteNames NOTIFY changed)
    Q_PROPERTY(int siteIndex READ siteIndex NOTIFY changed)
    Q_PROPERTY(int firstEmployer READ firstEmployer NOTIFY changed)
    // how it is shown
    Q_PROPERTY(alongside::ScopeChoices *scopes READ scopes CONSTANT)
    Q_PROPERTY(alongside::RegisterScreen::Order order READ order WRITE setOrder NOTIFY changed)
    Q_PROPERTY(alongside::RegisterScreen::Mode mode READ mode WRITE setMode NOTIFY changed)
    Q_PROPERTY(QString onlyPersonId READ onlyPersonId NOTIFY changed)
    // counts of what is shown; capacity is the site's
    Q_PROPERTY(int expected READ expected NOTIFY changed)
    Q_PROPERTY(int here READ here NOTIFY changed)
    Q_PROPERTY(int away READ away NOTIFY changed)
    Q_PROPERTY(int toMark READ toMark NOTIFY changed)
    Q_PROPERTY(int goneHome READ goneHome NOTIFY changed)
    Q_PROPERTY(int capacity READ capacity NOTIFY changed)
    Q_PROPERTY(int toRing READ toRing NOTIFY changed)
    // what is shown
    Q_PROPERTY(alongside::RegisterRows *rows READ rows CONSTANT)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(alongside::CodeChoices *codes READ codes CONSTANT)
    Q_PROPERTY(alongside::CodeChoices *awayCodes READ awayCodes CONSTANT)
    Q_PROPERTY(alongside::MarkDetails *details READ details CONSTANT)
    Q_PROPERTY(alongside::SomebodyElse *somebodyElse READ somebodyElse CONSTANT)
    Q_PROPERTY(QStringList restNames READ restNames NOTIFY changed)
    Q_PROPERTY(QStringList restIds READ restIds NOTIFY changed)
    Q_PROPERTY(int leaving READ leaving NOTIFY changed)
    Q_PROPERTY(bool goingHome READ isGoingHome WRITE setGoingHome NOTIFY changed)
    // what happened
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY undoChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum class Session { Morning, Afternoon };
    Q_ENUM(Session)
    enum class Order { ToMarkFirst, ByName };
    Q_ENUM(Order)
    enum class Mode {
        Group, ///< everyone in the scope
        OneToOne, ///< one person: rows holds them alone once chosen with chooseOnly, else everyone to choose from
    };
    Q_ENUM(Mode)

    RegisterScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Reads what is stored; rows keep their places while something can be undone.
    void readAgain();
    /// Another coach holds the tablet: their group, today.
    void startForCoach();
    /// Ends the offer of undo, and sorts again, when it is time; called by a timer.
    void passTime();
    TapPolicy *taps() { return &m_taps; }

    /// "Goscote Centre · Horticulture".
    QString title() const;
    /// "Friday 20 November, morning · your group".
    QString dayWords() const;
    QDate day() const { return m_shown.wish.day; }
    /// "2026-11-20": for pages, since QML's own dates are instants that a time zone can shift by a day.
    QString dayIso() const { return day().toString(Qt::ISODate); }
    QString todayIso() const { return m_days.today().toString(Qt::ISODate); }
    bool isToday() const { return m_days.isToday(); }
    /// The afternoon has begun and this is still the morning's register: said, never switched while somebody works.
    bool isMorningOver() const { return m_days.isMorningOver(); }
    Session session() const;
    void setSession(Session session);
    bool isClosed() const { return m_days.isClosed(); }
    /// "Goscote Centre is closed on Saturday 21 November." with the reason where one is known.
    QString closedSentence() const;
    /// "Friday 20 November", for the button of openLastOpenDay; empty when there is none.
    QString lastOpenDayWords() const;
    QStringList siteNames() const { return m_days.siteNames(); }
    int siteIndex() const { return m_days.siteIndex(); }
    /// From there on `siteNames` are employers.
    int firstEmployer() const { return m_days.firstEmployer(); }

    ScopeChoices *scopes() { return &m_scopes; }
    Order order() const { return m_order; }
    void setOrder(Order order);
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    QString onlyPersonId() const { return m_only; }

    int expected() const { return counts().expected; }
    int here() const { return counts().here; }
    int away() const { return counts().away; }
    int toMark() const { return counts().toMark; }
    int goneHome() const { return counts().goneHome; }
    /// 0: not known.
    int capacity() const { return m_shown.view.site.capacity; }
    int toRing() const;

    RegisterRows *rows() { return &m_rows; }
    /// Why there is nobody, and what to do; empty when there is somebody.
    QString emptySentence() const { return RegisterWords::emptySentence(m_shown.view); }
    CodeChoices *codes() { return &m_codes; }
    /// For "Not here": the codes that are absences or "not expected".
    CodeChoices *awayCodes() { return &m_awayCodes; }
    MarkDetails *details() { return &m_details; }
    SomebodyElse *somebodyElse() { return &m_somebodyElse; }
    /// Those who are still to be marked, as they like to be called, by name.
    QStringList restNames() const;
    /// The same people, in the same order.
    QStringList restIds() const;
    /// How many markAllGoneHome would send home.
    int leaving() const { return m_shown.here.count(); }
    /// The large buttons say "Gone home" for those who are here.
    bool isGoingHome() const { return m_isGoingHome; }
    void setGoingHome(bool isGoingHome);

    /// "Undo: Aisha here", for ten seconds; empty when there is nothing to undo.
    QString undoWords() const { return m_marking.undoWords(); }
    /// What could not be saved and what to do; empty when all is well.
    QString problem() const { return m_acts.problem(); }

    Q_INVOKABLE void openDay(QDate day) { go(m_days.onDay(day)); }
    Q_INVOKABLE void openDayIso(const QString &day) { openDay(QDate::fromString(day, Qt::ISODate)); }
    Q_INVOKABLE void openToday() { openDay(m_days.today()); }
    Q_INVOKABLE void openLastOpenDay() { openDay(m_days.lastOpenDay()); }
    Q_INVOKABLE void chooseSite(int index) { goTo(m_days.atSite(index)); }
    /// Today's register of a site or an employer, by its id.
    Q_INVOKABLE void openWorkplace(const QString &workplace);
    Q_INVOKABLE void chooseScope(int index) { go(m_days.inScope(index)); }
    Q_INVOKABLE void chooseOnly(const QString &personId);

    /// The large button of a row: marks whoever is unmarked, sends home whoever is here while that is offered, opens
    /// the sheet of whoever is marked. A second touch within 300 ms does nothing: the first has changed what is
    /// offered.
    Q_INVOKABLE void press(const QString &personId);
    /// One touch, and whether it counts: not a second one on the same person within 300 ms, nor any with two contacts.
    Q_INVOKABLE bool mark(const QString &personId, const QString &codeId);
    Q_INVOKABLE bool markHere(const QString &personId) { return mark(personId, QString::fromLatin1(presentCode)); }
    Q_INVOKABLE void markGoneHome(const QString &personId);
    /// Everyone shown who is here and not yet gone, whichever session marked them.
    Q_INVOKABLE bool markAllGoneHome() { return m_acts.markAllGoneHome(); }
    /// Those of restIds who were named to the coach, where nobody has marked them meanwhile; whether the touch counts.
    Q_INVOKABLE bool markTheRest(const QStringList &personIds) { return m_acts.markTheRest(personIds); }
    Q_INVOKABLE void undo() { m_acts.undo(); }
    Q_INVOKABLE void openDetails(const QString &personId);
    Q_INVOKABLE void dismissProblem() { m_acts.say({}); }

Q_SIGNALS:
    void changed();
    void undoChanged();
    void problemChanged();
    /// These marks are on disk, and the rows show it.
    void saved(const QStringList &personIds);

private:
    enum class Places { Kept, Sorted };

    /// Whether it could be read; otherwise the problem says so.
    [[nodiscard]] bool readSources();
    void show(Places places);
    void showLines(Places places);
    QList<RegisterRow> shownRows() const;
    /// Another register, where there is such a step.
    void go(const DayChoice::Step &step);
    /// Another place: a site has a group, an employer one person at a time.
    void goTo(const DayChoice::Step &step);
    const RegisterCounts &counts() const { return m_shown.view.shown.counts; }
    void hearSaved(const QList<AttendanceMark> &marks);
    void add(const QString &personId);
    void sortLater();
    /// Runs the timer while something has a time: the offer of undo, the order of the rows.
    void time();

    WorkParts m_parts;
    TapPolicy m_taps;
    Marking m_marking;
    ShownRegister m_shown;
    DayChoice m_days;
    RegisterActs m_acts;
    Order m_order = Order::ToMarkFirst;
    Mode m_mode = Mode::Group;
    QString m_only;
    bool m_isGoingHome = false;
    std::optional<std::chrono::milliseconds> m_sortAt; // by the monotonic clock; nothing: sorted
    QTimer m_timed{this};
    ScopeChoices m_scopes;
    RegisterRows m_rows;
    CodeChoices m_codes;
    CodeChoices m_awayCodes;
    MarkDetails m_details;
    SomebodyElse m_somebodyElse;
};

} // namespace alongside

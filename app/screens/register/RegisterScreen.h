// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/HeadCount.h"
#include "app/screens/WorkParts.h"
#include "app/screens/register/CodeChoices.h"
#include "app/screens/register/MarkDetails.h"
#include "app/screens/register/Marking.h"
#include "app/screens/register/RegisterLines.h"
#include "app/screens/register/RegisterRows.h"
#include "app/screens/register/RegisterView.h"
#include "app/screens/register/RegisterWords.h"
#include "app/screens/register/ScopeChoices.h"
#include "app/screens/register/SomebodyElse.h"
#include "app/screens/register/TapPolicy.h"

#include <QDate>
#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// The register of one site, day and session: one touch marks, the tick comes when the mark is on disk, everything
/// can be undone for ten seconds and corrected for ever.
class RegisterScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    // where and when
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QString dayWords READ dayWords NOTIFY changed)
    Q_PROPERTY(QDate day READ day NOTIFY changed)
    Q_PROPERTY(QString dayIso READ dayIso NOTIFY changed)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(bool morningOver READ isMorningOver NOTIFY changed)
    Q_PROPERTY(bool canGoLater READ canGoLater NOTIFY changed)
    Q_PROPERTY(alongside::RegisterScreen::Session session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    Q_PROPERTY(QString closedSentence READ closedSentence NOTIFY changed)
    Q_PROPERTY(QString lastOpenDayWords READ lastOpenDayWords NOTIFY changed)
    Q_PROPERTY(QStringList siteNames READ siteNames NOTIFY changed)
    Q_PROPERTY(int siteIndex READ siteIndex NOTIFY changed)
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
    QString siteName() const { return m_view.site.name; }
    /// "Friday 20 November, morning · your group".
    QString dayWords() const;
    QDate day() const { return m_wish.day; }
    /// "2026-11-20": for pages, since QML's own dates are instants that a time zone can shift by a day.
    QString dayIso() const { return m_wish.day.toString(Qt::ISODate); }
    QString todayIso() const { return today().toString(Qt::ISODate); }
    bool isToday() const { return day() == today(); }
    /// The afternoon has begun and this is still the morning's register: said, never switched while somebody works.
    bool isMorningOver() const;
    /// False on today: tomorrow cannot be marked.
    bool canGoLater() const { return day() < today(); }
    Session session() const;
    void setSession(Session session);
    bool isClosed() const;
    /// "Goscote Centre is closed on Saturday 21 November." with the reason where one is known.
    QString closedSentence() const;
    /// "Friday 20 November", for the button of openLastOpenDay; empty when there is none.
    QString lastOpenDayWords() const;
    QStringList siteNames() const;
    int siteIndex() const;

    ScopeChoices *scopes() { return &m_scopes; }
    Order order() const { return m_order; }
    void setOrder(Order order);
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    QString onlyPersonId() const { return m_only; }

    int expected() const { return m_view.shown.counts.expected; }
    int here() const { return m_view.shown.counts.here; }
    int away() const { return m_view.shown.counts.away; }
    int toMark() const { return m_view.shown.counts.toMark; }
    int goneHome() const { return m_view.shown.counts.goneHome; }
    /// 0: not known.
    int capacity() const { return m_view.site.capacity; }
    int toRing() const;

    RegisterRows *rows() { return &m_rows; }
    /// Why there is nobody, and what to do; empty when there is somebody.
    QString emptySentence() const { return RegisterWords::emptySentence(m_view); }
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
    int leaving() const { return m_stillHere.count(); }
    /// The large buttons say "Gone home" for those who are here.
    bool isGoingHome() const { return m_isGoingHome; }
    void setGoingHome(bool isGoingHome);

    /// "Undo: Aisha here", for ten seconds; empty when there is nothing to undo.
    QString undoWords() const { return m_marking.undoWords(); }
    /// What could not be saved and what to do; empty when all is well.
    QString problem() const { return m_problem; }

    Q_INVOKABLE void earlierDay();
    Q_INVOKABLE void laterDay();
    Q_INVOKABLE void openDay(QDate day);
    Q_INVOKABLE void openDayIso(const QString &day) { openDay(QDate::fromString(day, Qt::ISODate)); }
    Q_INVOKABLE void openToday();
    Q_INVOKABLE void openLastOpenDay();
    Q_INVOKABLE void chooseSite(int index);
    Q_INVOKABLE void chooseScope(int index);
    Q_INVOKABLE void chooseOnly(const QString &personId);

    /// One touch, and whether it counts: not a second one on the same person within 300 ms, nor any with two contacts.
    Q_INVOKABLE bool markHere(const QString &personId);
    Q_INVOKABLE bool mark(const QString &personId, const QString &codeId);
    Q_INVOKABLE void markGoneHome(const QString &personId);
    /// Everyone shown who is here and not yet gone, whichever session marked them.
    Q_INVOKABLE bool markAllGoneHome();
    /// Those of restIds who were named to the coach, where nobody has marked them meanwhile; whether the touch counts.
    Q_INVOKABLE bool markTheRest(const QStringList &personIds);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void openDetails(const QString &personId);
    Q_INVOKABLE void dismissProblem();

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
    void wish(const RegisterView::Wish &wish);
    void open(QDate day);
    QDate today() const { return m_parts.clock.today(); }
    alongside::Session sessionNow() const;
    const RegisterRow *rowOf(const QString &personId) const;
    QList<RegisterRow> rest() const;
    QSet<PersonId> peopleStillHere() const;
    /// One contact alone; two at once are answered in `problem`.
    bool isMeant();
    /// As the service calls it on the register's day.
    QString labelOf(const QString &codeId) const;
    AttendanceMarker::Place placeOfUnexpected(const PersonId &person) const;
    void sayFailed(const QList<MarkKey> &keys, const Error &error);
    void hearSaved(const QList<AttendanceMark> &marks);
    void add(const QString &personId);
    void say(const QString &problem);
    void sortLater();
    /// Runs the timer while something has a time: the offer of undo, the order of the rows.
    void time();

    WorkParts m_parts;
    TapPolicy m_taps;
    Marking m_marking;
    RegisterView::Wish m_wish;
    RegisterSources m_sources;
    RegisterView m_view;
    HeadCount m_stillHere; // of those shown, by the latest mark of the day
    MarkFlags m_flags;
    Order m_order = Order::ToMarkFirst;
    Mode m_mode = Mode::Group;
    QString m_only;
    bool m_isGoingHome = false;
    QString m_problem;
    QSet<PersonId> m_failed; // whom the problem is about
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

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/placements/PlacementSetting.h"
#include "app/store/PlacementDraft.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// The form that starts, changes, pauses or ends a placement. Every touch and letter is a draft on disk, so a form that
/// was not finished is there again when it is opened; only save() makes something of it.
class PlacementForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PlacementsScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString formId READ formId NOTIFY changed)
    Q_PROPERTY(alongside::PlacementForm::Purpose purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    // what kind, and where
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(alongside::PlaceChoices *places READ places CONSTANT)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QStringList movesFrom READ movesFrom NOTIFY changed)
    Q_PROPERTY(QList<bool> isMovingFrom READ isMovingFrom NOTIFY changed)
    // when
    Q_PROPERTY(QList<bool> sessions READ sessions NOTIFY changed)
    Q_PROPERTY(QString fromQuestion READ fromQuestion NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(QString back READ back NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    // what was agreed, and why
    Q_PROPERTY(QString hours READ hours NOTIFY changed)
    Q_PROPERTY(QString pay READ pay NOTIFY changed)
    Q_PROPERTY(QString funder READ funder NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString reasonQuestion READ reasonQuestion NOTIFY changed)
    // how it stands
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(QStringList stops READ stops NOTIFY changed)
    Q_PROPERTY(QStringList notices READ notices NOTIFY changed)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY changed)
    Q_PROPERTY(QString saveWords READ saveWords NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// PlacementWish::Purpose.
    enum Purpose { Start, Change, Suspend, End };
    Q_ENUM(Purpose)
    /// PlacementPart: the places in `problems`.
    enum Part { Kind, Place, Pattern, From, Back, Hours, Pay, Reason };
    Q_ENUM(Part)
    /// PlacementField, of those that are typed.
    enum Field {
        HoursField = int(PlacementField::Hours),
        PayField = int(PlacementField::Pay),
        ReasonField = int(PlacementField::Reason),
        FunderField = int(PlacementField::Funder),
    };
    Q_ENUM(Field)

    PlacementForm(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void start(const PersonId &person);
    void open(PlacementWish::Purpose purpose, const PlacementId &placement);
    /// An employer was made for this form: it is where.
    void takeNewPlace(const QString &placeId);
    /// Whether a placement for that person was begun and not finished by this coach.
    bool isBegun(const PersonId &person) const;

    bool isOpen() const { return !m_person.isEmpty(); }
    /// Changes with what the form is about.
    QString formId() const { return m_form.about; }
    Purpose purpose() const { return Purpose(int(m_purpose)); }
    QString title() const;
    QString subtitle() const { return m_subtitle; }
    QStringList kinds() const;
    int kind() const; ///< -1: none chosen
    PlaceChoices *places() { return &m_places; }
    QString place() const { return text(PlacementField::Place); } ///< an id; empty: none chosen
    /// The placements that this one could take the place of.
    QStringList movesFrom() const;
    QList<bool> isMovingFrom() const;
    /// Monday morning, Monday afternoon, Tuesday morning … Sunday afternoon.
    QList<bool> sessions() const;
    QString fromQuestion() const;
    QString from() const { return text(PlacementField::From); } ///< "2026-11-20"
    QString back() const { return text(PlacementField::Back); } ///< empty: not known
    QString today() const { return m_parts.clock.today().toString(Qt::ISODate); }
    QString hours() const { return text(PlacementField::Hours); }
    QString pay() const { return text(PlacementField::Pay); }
    QString funder() const { return text(PlacementField::Funder); }
    QString reason() const { return text(PlacementField::Reason); }
    QString reasonQuestion() const;
    /// By Part; empty where nothing is wrong, or has not been asked for yet.
    QStringList problems() const;
    /// What the person has said no to; nothing is saved while there is one.
    QStringList stops() const { return m_stops; }
    /// What does not stand in the way and should be known.
    QStringList notices() const { return m_notices; }
    QString savedWords() const;
    QString saveWords() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void chooseKind(int index);
    Q_INVOKABLE void choosePlace(const QString &placeId) { fill(PlacementField::Place, placeId); }
    /// Choose again where.
    Q_INVOKABLE void forgetPlace() { fill(PlacementField::Place, {}); }
    Q_INVOKABLE void toggleMove(int index);
    Q_INVOKABLE void toggleSession(int index);
    Q_INVOKABLE void setFrom(const QString &day) { fill(PlacementField::From, day); }
    Q_INVOKABLE void setBack(const QString &day) { fill(PlacementField::Back, day); }
    Q_INVOKABLE void type(int field, const QString &text);
    /// Ends with `saved` when it is on disk; otherwise `problems` or `problem` say what is in the way.
    Q_INVOKABLE void save();
    Q_INVOKABLE void throwAway();
    /// The form goes from the screen; what is filled in stays.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void saved();

private:
    void begin(PlacementWish::Purpose purpose, const PersonId &person, const QString &about);
    void fill(PlacementField field, const QString &text);
    QString text(PlacementField field) const;
    /// What the form holds before anything is filled in: what is so now.
    QString initialText(PlacementField field) const;
    PlacementWish wish() const;
    QList<PlacementProblem> problemsNow() const;
    QStringList movingIds() const;
    void write(const PlacementWish &wish);
    void settle();
    void fail(const Error &error);
    void refresh();

    WorkParts m_parts;
    CoachWriter &m_writer;
    Typing m_typing;
    PlaceChoices m_places;
    PlacementWish::Purpose m_purpose = PlacementWish::Purpose::Start;
    DraftOwner m_form;
    PersonId m_person; // empty: closed
    QString m_subtitle, m_problem;
    PlacementSetting m_setting;
    QStringList m_notices, m_stops;
    bool m_isAsked = false; // save was touched: what is missing is said from then on
    bool m_isWriting = false;
};

} // namespace alongside

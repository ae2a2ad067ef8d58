// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/screens/ReadAloud.h"
#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/attachments/VisitAttachments.h"
#include "app/screens/mypage/MyPartRows.h"
#include "app/screens/mypage/ObjectionRows.h"

#include <QtQmlIntegration>

namespace alongside {

/// What the service holds about a person, for them to hold, hear and answer. Given to them it is all that the tablet
/// shows: giving it back locks the tablet, and a coach's PIN brings the rest again.
class MyPageScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(bool mayGive READ mayGive NOTIFY changed)
    Q_PROPERTY(bool given READ isGiven NOTIFY givenChanged)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(alongside::MyPartRows *parts READ parts CONSTANT)
    Q_PROPERTY(QString speaking READ speaking NOTIFY speakingChanged)
    Q_PROPERTY(QString voiceProblem READ voiceProblem NOTIFY speakingChanged)
    Q_PROPERTY(alongside::VisitAttachments *own READ own CONSTANT)
    Q_PROPERTY(QString ownSentence READ ownSentence NOTIFY changed)
    Q_PROPERTY(QString looksSentence READ looksSentence NOTIFY changed)
    Q_PROPERTY(QStringList looks READ looks NOTIFY changed)
    Q_PROPERTY(QString olderSentence READ olderSentence NOTIFY changed)
    Q_PROPERTY(bool mayFetchOlder READ mayFetchOlder NOTIFY changed)
    Q_PROPERTY(alongside::ObjectionRows *objections READ objections CONSTANT)
    Q_PROPERTY(QString objecting READ objecting NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    static constexpr int mostLooks = 200; ///< that are read
    static constexpr int mostLookLines = 20; ///< that are said

    MyPageScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them, as it is stored now.
    void show(const Person &person);
    /// A coach has the tablet again.
    void takeBack();

    /// Coaches and above: the page says what a profile says.
    bool mayGive() const;
    bool isGiven() const { return m_isGiven; }
    QString name() const { return m_person.calledName(); }
    MyPartRows *parts() { return &m_partRows; }
    /// Name of the part that is being read aloud; empty: none.
    QString speaking() const { return m_voice.speaking(); }
    /// That this tablet has no voice; empty while nobody has asked, or it has one.
    QString voiceProblem() const { return m_voice.problem(); }
    /// What they gave themselves; on a coach's page too.
    VisitAttachments *own() { return &m_own; }
    QString ownSentence() const { return m_ownSentence; }
    /// Whether what follows is of this tablet alone, and who can say the rest.
    QString looksSentence() const;
    /// "M. Hicks opened your page today at 09:04.", latest first.
    QStringList looks() const { return m_looks; }
    /// That this tablet has no more than the last weeks of what they gave; empty: it has all of it.
    QString olderSentence() const { return MyWords::older(m_history); }
    bool mayFetchOlder() const;
    ObjectionRows *objections() { return &m_objections; }
    /// Name of the part that is not right; empty: none is being said.
    QString objecting() const { return m_objecting; }
    QString typed() const;
    QString saved() const;
    QString problem() const { return m_problem; }

    /// The person holds the tablet from now on.
    Q_INVOKABLE void give();
    /// Locks the tablet.
    Q_INVOKABLE void giveBack();
    /// Reads a part aloud, or stops where it is being read; "own" and "looks" as well.
    Q_INVOKABLE void listen(const QString &part);
    /// "That's not right": about this part. What is typed is on disk.
    Q_INVOKABLE void startObjecting(const QString &part);
    Q_INVOKABLE void type(const QString &words);
    /// It is kept word for word; ends with it shown, or a problem.
    Q_INVOKABLE void object();
    /// They leave it; what was typed stays for next time.
    Q_INVOKABLE void stopObjecting();
    /// All that is older comes to this tablet, theirs too, as soon as there is a connection.
    Q_INVOKABLE void fetchOlder();

Q_SIGNALS:
    void changed();
    void givenChanged();
    void speakingChanged();

private:
    void readAgain();
    /// Without what the roles of whoever is signed in may not read.
    MyFacts facts() const;
    void sayOwn();
    void readHistory();
    bool holdsAllLooks() const;
    void readLooks();
    QString spokenOf(const QString &part) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    Person m_person;
    bool m_isGiven = false;
    ReadAloud m_voice;
    Typing m_typing;
    MyPartRows m_partRows;
    VisitAttachments m_own;
    ObjectionRows m_objections;
    QString m_objecting, m_problem, m_ownSentence;
    QStringList m_looks;
    History m_history;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/visits/NoteRows.h"
#include "app/store/NoteWriter.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// The notes about one person, those of visits too, and one that is being written. Nothing is ever changed: a
/// correction is shown in the place of what it corrects, with what that said.
class PersonNotes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonWork")
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(alongside::NoteRows *notes READ notes CONSTANT)
    Q_PROPERTY(int earlier READ earlier NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString wordsSaved READ wordsSaved NOTIFY changed)
    Q_PROPERTY(QString correctedId READ correctedId NOTIFY changed)
    Q_PROPERTY(QString correction READ correction NOTIFY changed)
    Q_PROPERTY(QString correctionSaved READ correctionSaved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    PersonNotes(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    static constexpr int few = 3;
    static constexpr int page = 20;

    /// Empty: of nobody.
    void show(const QString &personId);
    void readAgain();

    QString personId() const { return m_person.text; }
    /// The latest first: a few, and as many more as were asked for. Years of notes cost no more than those.
    NoteRows *notes() { return &m_notes; }
    /// How many notes there are before those.
    int earlier() const { return m_earlier; }
    /// What is being typed, and "Saved 10:42" once all of it is on disk.
    QString words() const { return m_typing.text(int(NoteDraftField::Words)); }
    QString wordsSaved() const { return savedWords(NoteDraftField::Words); }
    /// The note that is being corrected; empty: none is.
    QString correctedId() const { return m_corrected.text; }
    QString correction() const { return m_typing.text(int(NoteDraftField::Correction)); }
    QString correctionSaved() const { return savedWords(NoteDraftField::Correction); }
    QString problem() const { return m_problem; }

    /// Some earlier ones too.
    Q_INVOKABLE void showEarlier();
    Q_INVOKABLE void type(const QString &text);
    /// How that note should read.
    Q_INVOKABLE void correct(const QString &noteId, const QString &text);
    /// The field was left: what was typed there is a note from now on.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void leaveCorrection();

Q_SIGNALS:
    void changed();
    /// On disk.
    void written();

private:
    void readNotes();
    void seal(const QList<int> &fields);
    void say(const QString &problem);
    QString savedWords(NoteDraftField field) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    PersonId m_person;
    QString m_problem;
    NoteId m_corrected;
    Typing m_typing;
    NoteRows m_notes;
    int m_most = few; // notes that are shown
    int m_earlier = 0;
};

} // namespace alongside

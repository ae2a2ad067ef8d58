// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/screens/notes/FoundNotes.h"
#include "app/store/NoteSearch.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// Notes by words in them: of everybody, or of one person. From three letters on it finds as one types.
class NoteFinder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(alongside::FoundNotes *found READ found CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    static constexpr int fewestLetters = 3;
    static constexpr int most = 50;

    NoteFinder(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Another coach holds the tablet: nothing is looked for.
    void startForCoach();
    /// Looks again for the same.
    void readAgain();

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /// Whose notes alone; empty: everybody's.
    QString personName() const { return m_personName; }
    FoundNotes *found() { return &m_found; }
    /// "3 notes", "Type three letters or more", and what else there is to say.
    QString sentence() const { return m_sentence; }

    /// Only this person's, or with an empty id everybody's.
    Q_INVOKABLE void lookAt(const QString &personId);

Q_SIGNALS:
    void changed();

private:
    bool isAllowed() const;
    QString sentenceFor(qsizetype count) const;
    FoundNote lineOf(const NoteSearch::Hit &hit, const QHash<QString, QString> &coaches) const;
    void forgetRemoved();

    WorkParts m_parts;
    CoachWriter &m_writer;
    QString m_searchText;
    PersonId m_person;
    QString m_personName;
    QString m_sentence;
    FoundNotes m_found;
};

} // namespace alongside

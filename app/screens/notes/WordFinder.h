// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/screens/notes/Findings.h"
#include "app/store/WordSearch.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// Words in notes and on visits: of everybody, or of one person. From three letters on it finds as one types.
class WordFinder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(alongside::Findings *found READ found CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    static constexpr int fewestLetters = 3;
    static constexpr int most = 50;

    WordFinder(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Another coach holds the tablet: nothing is looked for.
    void startForCoach();
    /// Looks again for the same.
    void readAgain();

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /// Whose alone; empty: everybody's.
    QString personName() const { return m_personName; }
    Findings *found() { return &m_found; }
    /// "Found 3 times", "Type three letters or more", and what else there is to say.
    QString sentence() const { return m_sentence; }

    /// Only this person's, or with an empty id everybody's.
    Q_INVOKABLE void lookAt(const QString &personId);

Q_SIGNALS:
    void changed();

private:
    bool isAllowed() const;
    QString sentenceFor(qsizetype count) const;
    Finding lineOf(const WordSearch::Hit &hit, const QHash<QString, QString> &coaches) const;
    void forgetRemoved();

    WorkParts m_parts;
    CoachWriter &m_writer;
    QString m_searchText;
    PersonId m_person;
    QString m_personName;
    QString m_sentence;
    Findings m_found;
};

} // namespace alongside

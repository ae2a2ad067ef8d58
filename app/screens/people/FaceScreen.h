// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/store/AttachmentStore.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace alongside {

/// One person's photo: to look at, to choose from the device's pictures, to take away. What is shown is a JPEG in
/// base64url: the photo where it is on this tablet, its thumbnail until then.
class FaceScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString thumbnail READ thumbnail NOTIFY changed)
    Q_PROPERTY(bool mayChange READ mayChange NOTIFY changed)
    Q_PROPERTY(QList<QUrl> offered READ offered NOTIFY changed)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(QString comingSentence READ comingSentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    static constexpr int mostOffered = 24;

    FaceScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about them.
    void show(const PersonId &person);

    QString picture() const { return m_picture; }
    QString thumbnail() const { return m_thumbnail; }
    bool mayChange() const;
    /// The device's latest pictures, after look().
    QList<QUrl> offered() const { return m_offered; }
    /// Why nothing is offered; empty when something is.
    QString emptySentence() const;
    /// That the photo itself is still to come; empty when it is here.
    QString comingSentence() const;
    QString problem() const { return m_problem; }

    /// Somebody looks: the photo comes to this tablet, and the device's pictures are listed.
    Q_INVOKABLE void look();
    /// Ends with the photo shown, or a problem.
    Q_INVOKABLE void choose(const QUrl &file);
    Q_INVOKABLE void takeAway();

Q_SIGNALS:
    void changed();
    /// Somebody's face is another: lists show it.
    void saved();

private:
    void readAgain();
    void fetch();
    void keep(const PersonId &person, const AttachmentKeeper::Picture &picture);
    void settle(const Result<void> &outcome, const PersonId &person);

    WorkParts m_parts;
    CoachWriter &m_writer;
    PersonId m_person;
    std::optional<Attachment> m_face;
    QString m_picture, m_thumbnail, m_problem;
    QList<QUrl> m_offered;
};

} // namespace alongside

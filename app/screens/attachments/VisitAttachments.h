// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"
#include "app/screens/attachments/AttachmentRows.h"
#include "app/screens/attachments/CameraView.h"
#include "app/screens/attachments/PictureBytes.h"
#include "app/screens/attachments/SoundOffer.h"
#include "app/screens/attachments/VoiceNote.h"

#include <QObject>
#include <QUrl>
#include <QVariant>
#include <QtQmlIntegration>

namespace alongside {

/// Photos, recordings and signatures of one visit, or the photos, recordings and drawings that a person gave
/// themselves: what is there, and adding to it. Each is on disk, and seen, before anything of it is sent.
class VisitAttachments : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitsScreen")
    Q_PROPERTY(alongside::AttachmentRows *rows READ rows CONSTANT)
    Q_PROPERTY(alongside::VoiceNote *voice READ voice CONSTANT)
    Q_PROPERTY(alongside::SoundOffer *sounds READ sounds CONSTANT)
    Q_PROPERTY(alongside::CameraView *camera READ camera CONSTANT)
    Q_PROPERTY(QString noPhotoSentence READ noPhotoSentence NOTIFY changed)
    Q_PROPERTY(QList<QUrl> offered READ offered NOTIFY changed)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString openId READ openId NOTIFY changed)
    Q_PROPERTY(QString openWhat READ openWhat NOTIFY changed)
    Q_PROPERTY(QString openDetail READ openDetail NOTIFY changed)
    Q_PROPERTY(QString openPicture READ openPicture NOTIFY changed)
    Q_PROPERTY(QString comingSentence READ comingSentence NOTIFY changed)
    Q_PROPERTY(bool mayListen READ mayListen NOTIFY changed)
    Q_PROPERTY(bool listening READ isListening NOTIFY changed)
    Q_PROPERTY(bool mayRemove READ mayRemove NOTIFY changed)

public:
    static constexpr int mostOffered = 24;

    /// A coach of a visit, or the person of themselves: what they gave is theirs alone to take back.
    enum class Giver { Coach, Person };

    VisitAttachments(
        const WorkParts &parts, CoachWriter &writer, Giver giver = Giver::Coach, QObject *parent = nullptr);

    /// From now on it is about that visit with that person; empty: about none.
    void show(const VisitId &visit, const PersonId &person);
    /// From now on it is about what they gave themselves.
    void showOwn(const PersonId &person) { show({}, person); }
    /// Who has the tablet in their hands.
    void passTo(Giver holder);
    void readAgain();

    AttachmentRows *rows() { return &m_rows; }
    VoiceNote *voice() { return &m_voice; }
    /// Instead of the voice, where there is no microphone.
    SoundOffer *sounds() { return &m_sounds; }
    CameraView *camera() { return &m_camera; }
    /// Why no photo may be taken; empty when one may.
    QString noPhotoSentence() const { return m_noPhoto; }
    /// The device's latest pictures, after look().
    QList<QUrl> offered() const { return m_offered; }
    QString emptySentence() const;
    QString problem() const { return m_problem; }
    /// What was just done, where it is not seen at once.
    QString outcome() const { return m_outcome; }

    /// What is looked at; empty: nothing.
    QString openId() const { return m_open.id.text; }
    QString openWhat() const;
    QString openDetail() const;
    /// For an Image: whole where it is on this tablet, small until then.
    QString openPicture() const;
    QString comingSentence() const;
    /// It is a recording, and here.
    bool mayListen() const;
    bool isListening() const { return m_isListening; }
    bool mayRemove() const;

    /// Lists the device's pictures.
    Q_INVOKABLE void look();
    Q_INVOKABLE void addPhoto(const QUrl &file);
    /// strokes: lists of points of a field of this size.
    Q_INVOKABLE void sign(const QVariantList &strokes, const QSizeF &field);
    /// Its bytes come to this tablet, soon.
    Q_INVOKABLE void open(const QString &attachmentId);
    Q_INVOKABLE void closeOpen();
    Q_INVOKABLE void listen();
    Q_INVOKABLE void stopListening();
    /// The one that is looked at goes, on every tablet.
    Q_INVOKABLE void removeOpen();

Q_SIGNALS:
    void changed();

private:
    /// What was shown when something was begun: its answer is for that page alone.
    struct About {
        VisitId visit = {};
        PersonId person = {};
        bool operator==(const About &) const = default;
    };

    void addTaken(const QByteArray &jpeg);
    /// read: on another thread.
    void addFrom(std::function<Result<QByteArray>()> read);
    void add(Attachment::Purpose purpose, const AttachmentKeeper::Picture &picture);
    void addVoice(const QByteArray &wav, VoiceNote::End end);
    void settle(const Result<void> &outcome, const About &about);
    /// The purpose of something that is added: the person's own where they give it.
    Attachment::Purpose given(Attachment::Purpose purpose) const;
    bool isHolders(const Attachment &attachment) const;
    void askEverybody();
    void say(const QString &problem);
    QString what(Attachment::Purpose purpose) const;
    QString detail(const Attachment &attachment) const;
    QString noPhotosOf(const QStringList &names) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    const Giver m_giver;
    Giver m_holder = Giver::Coach;
    AttachmentRows m_rows;
    VoiceNote m_voice;
    SoundOffer m_sounds;
    CameraView m_camera;
    About m_about;
    QList<Attachment> m_all;
    Attachment m_open;
    std::optional<QByteArray> m_openBytes;
    QList<QUrl> m_offered;
    bool m_isListening = false;
    QString m_noPhoto, m_problem, m_outcome;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/WorkParts.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// Recordings that are on this tablet already, to be chosen where it has no microphone. One that is chosen is read
/// into plain sound, without where and with what it was made.
class SoundOffer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to VisitAttachments")
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(QStringList details READ details NOTIFY changed)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)

public:
    static constexpr int mostOffered = 24;

    explicit SoundOffer(const WorkParts &parts, QObject *parent = nullptr);

    /// There is no microphone, and files can be read.
    bool isAvailable() const;
    /// After look(): what the files are called, and when they were made and how large they are.
    QStringList names() const;
    QStringList details() const;
    QString emptySentence() const;
    bool isReading() const { return m_isReading; }

    Q_INVOKABLE void look();
    /// Ends with chosen or refused, unless it is left before.
    Q_INVOKABLE void choose(int offered);
    /// Another page is open: what is being read is not for it.
    void leave();

Q_SIGNALS:
    void changed();
    /// wav: a whole file, as VoiceNote makes it.
    void chosen(const QByteArray &wav);
    /// Why not, and what to do.
    void refused(const QString &sentence);

private:
    void take(const Result<QByteArray> &sound);

    SoundFolder m_folder;
    SoundReader *m_reader;
    Microphone *m_microphone;
    const Clock &m_clock;
    QStringList m_paths;
    bool m_isReading = false;
    int m_choice = 0; // counts what was chosen or left: an answer to an earlier one is nobody's
};

} // namespace alongside

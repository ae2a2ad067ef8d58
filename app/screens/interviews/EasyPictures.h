// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/ItemPicture.h"
#include "app/store/AttachmentStore.h"

#include <QDate>
#include <QHash>
#include <QImage>

namespace alongside {

/// What one person sees in easy-read where a form has a picture: their own symbol, the photograph of the real place,
/// otherwise the form's drawing. As this tablet knew them when it was asked.
class EasyPictures {
public:
    enum class Origin { None, Drawing, Place, Own };

    struct Subject {
        PersonId person = {};
        QStringList named = {}; ///< places that the form itself names, by id
        QDate today = {};
    };
    /// Before it there are drawings alone. What was read of the same picture before stays: none ever changes.
    Result<void> read(Database &reader, const Subject &subject);

    Origin originOf(const ItemPicture &asked) const;
    /// For an Image; empty: there is none. A photograph is small until it has come to this tablet.
    QString sourceOf(const ItemPicture &asked) const;
    /// What tells it from the others; empty: there is none.
    QString nameOf(const ItemPicture &asked) const;
    QImage imageCalled(const QString &name) const;
    /// The id of the place that it is of, the nearest of those where they go now; empty: of none.
    QString placeOf(const ItemPicture &asked) const;
    std::optional<Attachment> ownOf(const ItemPicture &asked) const;
    /// Of the nearest place that has one.
    std::optional<Attachment> photoOf(const ItemPicture &asked) const;
    /// Of all that they would see, what is not here yet.
    QList<Attachment> toCome() const;

private:
    QList<Attachment> everyOne() const { return m_own.values() + m_places.values(); }
    std::optional<Attachment> shown(const ItemPicture &asked) const;
    QByteArray bytesOf(const Attachment &attachment) const;

    QStringList m_here; // ids of where they go now, the nearest first
    QHash<QString, Attachment> m_own; // by meaning
    QHash<QString, Attachment> m_places; // by place; of those that this person can be shown
    QHash<QString, QByteArray> m_bytes; // by attachment, of those that are here
};

} // namespace alongside

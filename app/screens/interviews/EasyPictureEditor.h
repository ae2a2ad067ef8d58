// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/attachments/PhotoChoice.h"
#include "app/screens/interviews/EasyPictureRows.h"
#include "app/screens/interviews/OpenInterview.h"

namespace alongside {

/// The pictures of one question as the person sees them in easy-read, and others in their place: the person's own
/// symbol, which only they see, or a photograph of the real place, for everybody who goes there.
class EasyPictureEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewScreen")
    Q_PROPERTY(QString asked READ asked NOTIFY changed)
    Q_PROPERTY(alongside::EasyPictureRows *rows READ rows CONSTANT)
    Q_PROPERTY(bool choosing READ isChoosing NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QStringList scopes READ scopes NOTIFY changed)
    Q_PROPERTY(alongside::EasyPictureEditor::Scope scope READ scope WRITE setScope NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(bool hasOne READ hasOne NOTIFY changed)
    Q_PROPERTY(alongside::PhotoChoice *photo READ photo CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Scope { Person, Place };
    Q_ENUM(Scope)

    EasyPictureEditor(const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent = nullptr);

    /// What is stored may be another by now; what has not come to this tablet is asked for.
    void readAgain();
    /// Another interview is open, or none.
    void forget();

    /// The question's words.
    QString asked() const { return m_asked; }
    /// The question first, then its answers.
    EasyPictureRows *rows() { return &m_rows; }
    /// One of them was touched, to be another.
    bool isChoosing() const { return m_row >= 0; }
    QString words() const { return line().words; }
    QString picture() const { return line().picture; }
    QString origin() const { return line().origin; }
    /// Who will see it, in words: one where it is of no place.
    QStringList scopes() const;
    Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    /// What to mind, and whom to ask.
    QString advice() const;
    /// There is one in this scope, which can be taken away.
    bool hasOne() const { return current().has_value(); }
    PhotoChoice *photo() { return &m_photo; }
    QString problem() const { return m_problem; }

    /// The question at that key; none of its pictures is touched yet.
    Q_INVOKABLE void show(const QString &key);
    Q_INVOKABLE void choose(int row);
    /// Back to all of them.
    Q_INVOKABLE void chooseNone();
    Q_INVOKABLE void takeAway();

Q_SIGNALS:
    void changed();

private:
    void showRows();
    QList<EasyPictureLine> linesOf(const SheetItem &item);
    EasyPictureLine line() const { return m_rows.lines().value(m_row); }
    QString originOf(const ItemPicture &picture) const;
    QString nameOf(const QString &place) const;
    std::optional<Attachment> current() const;
    void keep(const AttachmentKeeper::Picture &picture);
    /// What is touched, so that an answer that comes late is known as one about something else.
    struct Chosen {
        ReassessmentId review = {};
        AnswerKey key = {};
        int row = -1;
        bool operator==(const Chosen &) const = default;
    };
    Chosen chosen() const { return {m_interview.review().id, m_key, m_row}; }
    void settle(const Result<void> &outcome, const Chosen &written);
    void say(const QString &problem);
    void fetch();

    WorkParts m_parts;
    CoachWriter &m_writer;
    OpenInterview &m_interview;
    PhotoChoice m_photo;
    EasyPictureRows m_rows;
    AnswerKey m_key;
    QString m_asked, m_problem;
    QList<ItemPicture> m_pictures; // as m_rows
    int m_row = -1;
    Scope m_scope = Person;
    QSet<QString> m_wanted; // ids, that were asked for
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/VisitFields.h"
#include "app/store/AttachmentStore.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteWriter.h"
#include "app/store/WordSearch.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/Given.h"
#include "tests/support/PlainPages.h"
#include "tests/support/ResultMatchers.h"

#include <QLoggingCategory>

using namespace alongside;

namespace {

const QString secret = QStringLiteral("Zygomorphic");

} // namespace

/// Somebody who is erased leaves a tablet with all that it alone keeps: what is being typed, words that are searched,
/// photos that were not sent yet.
class tst_ErasedPerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }
    void init()
    {
        m_server = std::make_unique<TestServer>(recordKinds());
        m_erased = given::person(secret + QStringLiteral(" Griffiths"));
        m_staying = given::person(QStringLiteral("Ben Carr"));
        Visit visit;
        visit.person = m_erased.id;
        visit.seen = secret + QStringLiteral(" potted plants");
        VERIFY_OK(m_server->service().writeAsService(m_server->account(),
            {making(kind::person, m_erased.id.text, fieldsOf(m_erased)),
                making(kind::person, m_staying.id.text, fieldsOf(m_staying)),
                making(kind::visit, m_visit.text, fieldsOf(visit))}));
        m_tablet = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        m_tablet->sync();
    }
    void cleanup()
    {
        m_tablet.reset();
        m_server.reset();
    }

    void leavesNoByteOfAnythingThatTheTabletKept()
    {
        type(m_erased.id, secret + QStringLiteral(" was late"));
        type(m_staying.id, QStringLiteral("Heliotrope was late"));
        takePhoto();
        note(m_erased.id, secret + QStringLiteral(" likes the early bus"));
        note(m_staying.id, QStringLiteral("Heliotrope likes the late bus"));
        m_tablet->sync();
        QVERIFY(inTheClear().contains(secret.toUtf8()));
        QVERIFY(inTheClear().contains("PHOTOGRAPHBYTES"));

        erase();
        m_tablet->sync();
        m_tablet->sync();

        const QByteArray clear = inTheClear();
        QVERIFY2(!clear.contains(secret.toUtf8()), "a word");
        QVERIFY2(!clear.contains(secret.toLower().toUtf8()), "a word in an index");
        QVERIFY2(!clear.contains("PHOTOGRAPHBYTES"), "a photo");
        QCOMPARE(drafts(m_erased.id), QStringList{});
        QCOMPARE(drafts(m_staying.id), QStringList{QStringLiteral("Heliotrope was late")});
        QCOMPARE(WordSearch{m_tablet->database()}.find({.typed = QStringLiteral("heliotrope")})->size(), 1);
    }

    /// It is somebody else's, and is being typed.
    void keepsADraftThatOnlyMentionsThem()
    {
        type(m_staying.id, QStringLiteral("went with ") + m_erased.id.text);
        erase();

        m_tablet->sync();

        QCOMPARE(drafts(m_staying.id).size(), 1);
    }

    /// The photo's bytes waited, and nobody would keep them.
    void sendsNoBytesOfAnErasedPhoto()
    {
        takePhoto();
        m_tablet->sync();
        erase();
        m_tablet->sync();

        m_tablet->transfer();

        const auto count = m_server->database().first(
            QStringLiteral("SELECT count(*) FROM chunk"), [](const Row &row) { return row.integer(0); });
        QCOMPARE(**count, 0);
    }

private:
    void type(const PersonId &person, const QString &words)
    {
        const NoteDraft draft{NoteDraftField::Words, words, {}, m_server->clock().now()};
        VERIFY_OK(DraftStore{m_tablet->database()}.keep<NoteDraft>(noteDraftOwner(person, m_tablet->coach()), {draft}));
    }
    QStringList drafts(const PersonId &person)
    {
        QStringList words;
        const auto found = DraftStore{m_tablet->database()}.of<NoteDraft>(noteDraftOwner(person, m_tablet->coach()));
        for (const NoteDraft &draft : *found)
            words.append(draft.text);
        return words;
    }
    void note(const PersonId &person, const QString &words)
    {
        Act act = m_tablet->act();
        VERIFY_OK(act.save({{making(kind::note, m_ids.newId(),
            {{QStringLiteral("person"), person.text}, {QStringLiteral("words"), words},
                {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")},
                {QStringLiteral("by"), m_tablet->coach().text}})}}));
    }
    void takePhoto()
    {
        Act act = m_tablet->act();
        VERIFY_OK(
            AttachmentKeeper(act, m_ids)
                .add(m_erased.id, Attachment::Purpose::Photo,
                    {QByteArrayLiteral("PHOTOGRAPHBYTES").repeated(100), QStringLiteral("image/jpeg"), {}}, m_visit));
    }
    void erase() { VERIFY_OK(m_server->service().erase({m_erased.id.text}, QStringLiteral("erased"))); }
    QByteArray inTheClear()
    {
        const QString path = m_tablet->file().path();
        return plainPages(bytesOf(path), bytesOf(path + QStringLiteral("-wal")), m_tablet->file().options.key);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncedTablet> m_tablet;
    Person m_erased;
    Person m_staying;
    const VisitId m_visit{QStringLiteral("01930000-0000-7000-8000-00000000f00d")};
    FakeIds m_ids{5};
};

QTEST_GUILESS_MAIN(tst_ErasedPerson)
#include "tst_ErasedPerson.moc"

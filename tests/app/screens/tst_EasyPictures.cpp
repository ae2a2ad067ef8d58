// SPDX-License-Identifier: Apache-2.0
#include "app/records/AttachmentFields.h"
#include "app/screens/attachments/PictureBytes.h"
#include "tests/app/screens/InterviewTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

namespace alongside {

/// What easy-read shows: the person's own symbols and photographs of real places first, drawings otherwise.
class EasyPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAPersonsOwnSymbolInEveryQuestionThatMeansTheSame();
    void showsThePlaceThatSomebodyGoesToNow();
    void showsTheirOwnSymbolBeforeThePlace();
    void takesOneAwayAgain();
    void saysWhoWillSeeIt();
    void saysSoWhenAFileIsNoPictureOrTheDiskRefusesIt();
    void showsASmallOneUntilItsBytesHaveCome();
    void printsTheSamePicturesOnMyReview();
    void forgetsWhatWasBeingChosenWhenTheInterviewIsLeft();
    void keepsNoPictureForWhatItWasNotChosenFor();
};

namespace {

const QString yesDrawing = QStringLiteral("qrc:/openmoji/1F44D.png");

/// "Is work good?" is about where the person goes now.
QByteArray formAboutHere()
{
    return givenForm::document().replace(R"("valueCode": "1F6E0"})",
        R"("valueCode": "1F6E0"}, {"url": "https://alongside.example/fhir/place", "valueCode": "here"})");
}

/// Shan's interview, in easy-read.
struct EasyTablet : InterviewTablet {
    explicit EasyTablet(const QList<Record> &more = {}) : InterviewTablet{more, formAboutHere()}
    {
        start("Shan");
        interview().setEasyRead(true);
        settle();
    }

    EasyPictureEditor &editor() { return *interview().pictures(); }
    QString originOf(int row) { return editor().rows()->lines().at(row).origin; }
    QUrl pictureFile(const char *name, Qt::GlobalColor colour)
    {
        QDir{}.mkpath(pictures());
        const QString path = pictures() + u'/' + QString::fromUtf8(name);
        QImage image{900, 600, QImage::Format_RGB32};
        image.fill(colour);
        if (!image.save(path)) qFatal("cannot write");
        return QUrl::fromLocalFile(path);
    }
    void choose(const char *key, int row, const QUrl &from)
    {
        editor().show(QString::fromUtf8(key));
        editor().choose(row);
        editor().photo()->choose(from);
        if (!QTest::qWaitFor([this] { return !editor().isChoosing(); })) qFatal("it was not kept");
        settle();
    }
};

QColor colourOf(const QString &source)
{
    const QImage image = QImage::fromData(QByteArray::fromBase64(source.section(u',', 1).toLatin1()));
    return image.isNull() ? QColor{} : image.pixelColor(image.rect().center());
}

bool isNear(const QColor &one, const QColor &other)
{
    return qAbs(one.red() - other.red()) < 8 && qAbs(one.green() - other.green()) < 8
        && qAbs(one.blue() - other.blue()) < 8;
}

constexpr int question = 0, yes = 1, no = 2; // rows of a question of yes and no

} // namespace

void EasyPicturesTest::showsAPersonsOwnSymbolInEveryQuestionThatMeansTheSame()
{
    EasyTablet tablet;
    tablet.given().give();
    QCOMPARE(tablet.asked().pictures().first(), yesDrawing);
    tablet.given().takeBack();

    tablet.choose("work", yes, tablet.pictureFile("yes.png", Qt::blue));

    QCOMPARE(tablet.originOf(yes), QStringLiteral("Shan’s own"));
    QCOMPARE(tablet.originOf(no), QStringLiteral("Drawing"));
    tablet.given().give();
    QVERIFY(isNear(colourOf(tablet.asked().pictures().first()), Qt::blue));
    tablet.asked().choose(0);
    tablet.settle();
    tablet.given().next();
    QCOMPARE(tablet.asked().key(), QStringLiteral("move"));
    QVERIFY(isNear(colourOf(tablet.asked().pictures().first()), Qt::blue));
    tablet.given().takeBack();
    tablet.restart();
    tablet.comeIn();
    tablet.resume("Aisha"); // nobody else's
    tablet.start("Aisha");
    tablet.interview().setEasyRead(true);
    tablet.settle();
    tablet.given().give();
    QCOMPARE(tablet.asked().pictures().first(), yesDrawing);
}

void EasyPicturesTest::showsThePlaceThatSomebodyGoesToNow()
{
    EasyTablet tablet;
    tablet.editor().show(QStringLiteral("work"));
    tablet.editor().choose(question);
    QCOMPARE(tablet.editor().scope(), EasyPictureEditor::Place);

    tablet.choose("work", question, tablet.pictureFile("garden.jpg", Qt::green));

    QCOMPARE(tablet.originOf(question), QStringLiteral("Photo of Horticulture"));
    tablet.given().give();
    QVERIFY(isNear(colourOf(tablet.asked().picture()), Qt::green));
    tablet.given().takeBack();
    tablet.start("Aisha"); // in Horticulture too
    tablet.interview().setEasyRead(true);
    tablet.settle();
    tablet.given().give();
    QVERIFY(isNear(colourOf(tablet.asked().picture()), Qt::green));
    tablet.given().takeBack();
    tablet.start("Eleri"); // in Catering
    tablet.interview().setEasyRead(true);
    tablet.settle();
    tablet.given().give();
    QCOMPARE(tablet.asked().picture(), QStringLiteral("qrc:/openmoji/1F6E0.png"));
}

void EasyPicturesTest::showsTheirOwnSymbolBeforeThePlace()
{
    EasyTablet tablet;
    tablet.choose("work", question, tablet.pictureFile("garden.jpg", Qt::green));

    tablet.editor().show(QStringLiteral("work"));
    tablet.editor().choose(question);
    tablet.editor().setScope(EasyPictureEditor::Person);
    tablet.editor().photo()->choose(tablet.pictureFile("sign.png", Qt::red));
    QTRY_VERIFY(!tablet.editor().isChoosing());
    tablet.settle();

    QCOMPARE(tablet.originOf(question), QStringLiteral("Shan’s own"));
    QVERIFY(isNear(colourOf(tablet.editor().rows()->lines().first().picture), Qt::red));
}

void EasyPicturesTest::takesOneAwayAgain()
{
    EasyTablet tablet;
    tablet.choose("work", yes, tablet.pictureFile("yes.png", Qt::blue));

    tablet.editor().choose(yes);
    QVERIFY(tablet.editor().hasOne());
    tablet.editor().takeAway();

    QTRY_VERIFY(!tablet.editor().isChoosing());
    QCOMPARE(tablet.originOf(yes), QStringLiteral("Drawing"));
    QCOMPARE(tablet.editor().rows()->lines().at(yes).picture, yesDrawing);
}

void EasyPicturesTest::saysWhoWillSeeIt()
{
    EasyTablet tablet;
    tablet.editor().show(QStringLiteral("work"));

    tablet.editor().choose(yes);
    QCOMPARE(tablet.editor().scopes(), QStringList{QStringLiteral("For Shan only")});
    QVERIFY(tablet.editor().advice().contains(QStringLiteral("Only Shan sees it")));

    tablet.editor().choose(question);
    QCOMPARE(tablet.editor().scopes().value(1), QStringLiteral("Horticulture, for everybody"));
    QVERIFY(tablet.editor().advice().contains(QStringLiteral("nobody who is in it")));
    QVERIFY(!tablet.editor().hasOne());
}

void EasyPicturesTest::saysSoWhenAFileIsNoPictureOrTheDiskRefusesIt()
{
    EasyTablet tablet;
    tablet.editor().show(QStringLiteral("work"));
    tablet.editor().choose(yes);

    tablet.editor().photo()->choose(QUrl::fromLocalFile(QStringLiteral("/nowhere/yes.png")));
    QTRY_VERIFY(tablet.editor().problem().contains(QStringLiteral("not a picture")));

    tablet.refuse("OwnSymbol");
    tablet.editor().photo()->choose(tablet.pictureFile("yes.png", Qt::blue));
    QTRY_VERIFY(!tablet.editor().problem().contains(QStringLiteral("not a picture")));
    tablet.settle();
    QVERIFY(tablet.editor().isChoosing()); // and can be tried again
    QCOMPARE(tablet.originOf(yes), QStringLiteral("Drawing"));
}

void EasyPicturesTest::showsASmallOneUntilItsBytesHaveCome()
{
    QImage small{60, 40, QImage::Format_RGB32};
    small.fill(Qt::blue);
    Attachment symbol;
    symbol.id = {interviewTablet::id("the symbol")};
    symbol.person = PersonId{interviewTablet::id("Shan")};
    symbol.purpose = Attachment::Purpose::OwnSymbol;
    symbol.shows = ItemPicture::yes().meaning;
    symbol.mediaType = QStringLiteral("image/jpeg");
    symbol.size = 90000;
    symbol.hash = QString(64, u'a');
    symbol.chunks = {QString(64, u'b')};
    symbol.thumbnail = QString::fromLatin1(thumbnailOf(small).toBase64(QByteArray::Base64UrlEncoding));
    symbol.by = {interviewTablet::id("M. Hicks")};

    EasyTablet tablet{{{kind::ownSymbol, symbol.id.text, 1, fieldsOf(symbol)}}};

    tablet.editor().show(QStringLiteral("work"));
    QVERIFY(isNear(colourOf(tablet.editor().rows()->lines().at(yes).picture), Qt::blue));
    const auto wanted = must(tablet.file->reader().first(
        QStringLiteral("SELECT count(*) FROM sync_attachment WHERE type = ? AND id = ?"),
        [](const Row &row) { return row.integer(0); }, kind::ownSymbol, symbol.id.text));
    QCOMPARE(wanted.value_or(0), 1); // it comes as soon as there is a network
}

void EasyPicturesTest::printsTheSamePicturesOnMyReview()
{
    EasyTablet tablet;
    tablet.choose("work", yes, tablet.pictureFile("yes.png", Qt::blue));
    EasyPictures pictures;
    VERIFY_OK(pictures.read(tablet.file->reader(), {PersonId{interviewTablet::id("Shan")}, {}, givenDay::friday}));

    const QString name = pictures.nameOf(ItemPicture::yes());

    QVERIFY(isNear(pictures.imageCalled(name).pixelColor(5, 5), Qt::blue));
    QCOMPARE(pictures.nameOf(ItemPicture::no()), QStringLiteral("1F44E"));
    QVERIFY(pictures.imageCalled({}).isNull());
}

void EasyPicturesTest::forgetsWhatWasBeingChosenWhenTheInterviewIsLeft()
{
    EasyTablet tablet;
    tablet.editor().show(QStringLiteral("work"));
    tablet.editor().choose(yes);

    tablet.screens->interviews()->close();
    tablet.settle();

    QVERIFY(!tablet.editor().isChoosing());
    QCOMPARE(tablet.editor().rows()->count(), 0);
}

void EasyPicturesTest::keepsNoPictureForWhatItWasNotChosenFor()
{
    EasyTablet tablet;
    tablet.editor().show(QStringLiteral("work"));
    tablet.editor().choose(yes);
    tablet.editor().photo()->choose(tablet.pictureFile("yes.png", Qt::blue)); // read on another thread
    tablet.editor().chooseNone();
    tablet.editor().choose(no);
    QSignalSpy made{tablet.editor().photo(), &PhotoChoice::made};

    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    tablet.settle();

    QCOMPARE(made.count(), 0);
    QVERIFY(tablet.editor().isChoosing());
    QCOMPARE(tablet.originOf(yes), QStringLiteral("Drawing"));
    QCOMPARE(tablet.originOf(no), QStringLiteral("Drawing"));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::EasyPicturesTest)
#include "tst_EasyPictures.moc"

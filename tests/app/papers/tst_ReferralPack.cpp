// SPDX-License-Identifier: Apache-2.0
#include "ReadPaper.h"
#include "app/domain/referral/ReferralRoute.h"
#include "app/papers/ReferralPaper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace alongside {

/// What goes with somebody to another service, read back by what shares nothing with what wrote it.
class ReferralPackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::loadFonts(); }
    void saysHowToTalkWithThemFirst();
    void canBeReadBackFromThePdf();
    void keepsAlertsToItselfUntilTheyAreChosen();
    void isABundleWhoseReferencesAllLeadSomewhere();
    void hasNoEmptyStringInIt();
    void saysWhatTheRequestIs_data();
    void saysWhatTheRequestIs();
};

namespace {

ReferralPack packOfShan()
{
    Person shan;
    shan.id = {QStringLiteral("019a0000-0000-7000-8000-000000000001")};
    shan.givenName = QStringLiteral("Siân");
    shan.preferredName = QStringLiteral("Shan");
    shan.familyName = QStringLiteral("Griffiths");
    shan.communication = {{QStringLiteral("makaton"), QStringLiteral("Makaton and short sentences")},
        {QStringLiteral("easyRead"), QStringLiteral("Pictures on paper")}};
    shan.alerts = {{QStringLiteral("seizures"), QStringLiteral("Seizures: never alone")}};
    const Decision yes{.id = {QStringLiteral("019a0000-0000-7000-8000-000000000002")},
        .person = shan.id,
        .purpose = purpose::refer,
        .about = QStringLiteral("To the college"),
        .explained = QStringLiteral("With pictures of both places"),
        .said = QStringLiteral("Pointed at the kitchen"),
        .answer = Decision::Answer::Yes,
        .at = *instantFromText(QStringLiteral("2026-11-12T10:00:00.000Z"))};
    return {.referral = {.id = {QStringLiteral("019a0000-0000-7000-8000-000000000003")},
                .person = shan.id,
                .route = route::college,
                .destination = QStringLiteral("Coleg Sir Gâr"),
                .reason = QStringLiteral("Wants to learn catering"),
                .decision = yes.id,
                .at = yes.at},
        .person = shan,
        .profile = {.birthDate = {1990, 2, 28}, .whatMatters = QStringLiteral("My cat Mali.")},
        .decision = yes,
        .route = QStringLiteral("College or training"),
        .coach = QStringLiteral("M. Hicks"),
        .service = QStringLiteral("Walsall Supported Employment"),
        .at = *instantFromText(QStringLiteral("2026-11-20T10:00:00.000Z"))};
}

QList<QJsonObject> resourcesOf(const QJsonObject &bundle, const char *type)
{
    QList<QJsonObject> found;
    for (const QJsonValue &entry : bundle.value(QStringLiteral("entry")).toArray())
        if (entry[QStringLiteral("resource")][QStringLiteral("resourceType")].toString() == QLatin1String{type})
            found.append(entry[QStringLiteral("resource")].toObject());
    return found;
}

void addReferences(const QJsonValue &value, QStringList &references)
{
    if (value.isArray())
        for (const QJsonValue &item : value.toArray())
            addReferences(item, references);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == QStringLiteral("reference")) references.append(field->toString());
        addReferences(*field, references);
    }
}

bool hasEmptyString(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    const QJsonObject fields = value.toObject();
    return (value.isString() && value.toString().isEmpty()) || std::any_of(items.begin(), items.end(), hasEmptyString)
        || std::any_of(fields.begin(), fields.end(), hasEmptyString);
}

} // namespace

void ReferralPackTest::saysHowToTalkWithThemFirst()
{
    const Paper paper = ReferralPaper::of(packOfShan());

    QCOMPARE(paper.sections.first().heading, QStringLiteral("How to talk with Shan"));
    QCOMPARE(paper.sections.first().lines.size(), 2);
}

void ReferralPackTest::canBeReadBackFromThePdf()
{
    const QString text = test::textOf(test::pdfOf(ReferralPaper::of(packOfShan())));

    for (const char *words : {"A referral for Shan Griffiths", "College or training: Coleg Sir Gâr",
             "Makaton and short sentences", "Pictures on paper", "Wants to learn catering", "28 February 1990",
             "Pointed at the kitchen", "M. Hicks", "can say no at any time", "page 1 of 1"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

void ReferralPackTest::keepsAlertsToItselfUntilTheyAreChosen()
{
    ReferralPack pack = packOfShan();
    QVERIFY(!test::headingsOf(ReferralPaper::of(pack)).contains(QStringLiteral("To keep them safe")));
    QCOMPARE(resourcesOf(referralBundle(pack), "Flag").size(), 2);
    QVERIFY(!QJsonDocument{referralBundle(pack)}.toJson().contains("Seizures"));

    pack.safety = ReferralPack::Safety::Included;

    QVERIFY(test::headingsOf(ReferralPaper::of(pack)).contains(QStringLiteral("To keep them safe")));
    QCOMPARE(resourcesOf(referralBundle(pack), "Flag").size(), 3);
}

void ReferralPackTest::isABundleWhoseReferencesAllLeadSomewhere()
{
    const QJsonObject bundle = QJsonDocument::fromJson(QJsonDocument{referralBundle(packOfShan())}.toJson()).object();
    QStringList urls, references;
    for (const QJsonValue &entry : bundle.value(QStringLiteral("entry")).toArray()) {
        const QString url = entry[QStringLiteral("fullUrl")].toString();
        QCOMPARE(url, QStringLiteral("urn:uuid:") + entry[QStringLiteral("resource")][QStringLiteral("id")].toString());
        urls.append(url);
    }
    addReferences(bundle, references);

    QCOMPARE(urls.size(), 5); // the request, the person, their yes, two needs
    QCOMPARE(QSet<QString>(urls.begin(), urls.end()).size(), urls.size());
    QCOMPARE(references.size(), 7); // subject of each of four, and what supports the request
    for (const QString &reference : references)
        QVERIFY2(urls.contains(reference), qPrintable(reference));
    QCOMPARE(resourcesOf(bundle, "Patient").first().value(QStringLiteral("birthDate")).toString(),
        QStringLiteral("1990-02-28"));
    const QJsonObject need = resourcesOf(bundle, "Flag").first().value(QStringLiteral("code")).toObject();
    QCOMPARE(need.value(QStringLiteral("text")).toString(), QStringLiteral("Makaton and short sentences"));
    QCOMPARE(need[QStringLiteral("coding")][0][QStringLiteral("code")].toString(), QStringLiteral("makaton"));
}

void ReferralPackTest::hasNoEmptyStringInIt()
{
    ReferralPack pack = packOfShan();
    pack.person.familyName.clear();
    pack.person.communication.first().words.clear();
    pack.decision.about.clear();

    const QJsonObject bundle = referralBundle(pack);

    QVERIFY(!hasEmptyString(bundle));
    QCOMPARE(resourcesOf(bundle, "Flag").first()[QStringLiteral("code")][QStringLiteral("text")].toString(),
        QStringLiteral("makaton"));
}

void ReferralPackTest::saysWhatTheRequestIs_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("status");
    const auto row = [](Referral::State state, const char *status) {
        QTest::newRow(status + QByteArray::number(int(state))) << int(state) << QString::fromLatin1(status);
    };
    row(Referral::State::Made, "draft");
    row(Referral::State::Sent, "active");
    row(Referral::State::Accepted, "active");
    row(Referral::State::Declined, "revoked");
    row(Referral::State::Withdrawn, "revoked");
    row(Referral::State::Ended, "completed");
    row(Referral::State::Unknown, "unknown");
}

void ReferralPackTest::saysWhatTheRequestIs()
{
    QFETCH(const int, state);
    QFETCH(const QString, status);
    ReferralPack pack = packOfShan();
    pack.referral.state = Referral::State(state);

    const QJsonObject request = resourcesOf(referralBundle(pack), "ServiceRequest").first();

    QCOMPARE(request.value(QStringLiteral("status")).toString(), status);
    QCOMPARE(request[QStringLiteral("code")][QStringLiteral("coding")][0][QStringLiteral("code")].toString(),
        route::college);
    QCOMPARE(
        request[QStringLiteral("performer")][0][QStringLiteral("display")].toString(), QStringLiteral("Coleg Sir Gâr"));
}

} // namespace alongside

QTEST_MAIN(alongside::ReferralPackTest)
#include "tst_ReferralPack.moc"

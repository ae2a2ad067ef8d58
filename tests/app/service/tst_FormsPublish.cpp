// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewValues.h"
#include "app/records/RecordKinds.h"
#include "app/service/FormRelease.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QFile>

using namespace alongside;

namespace {

QByteArray formOf(const char *version, const char *text = "Do you like your work?")
{
    return QByteArray{R"({"resourceType":"Questionnaire","url":"urn:story","version":")"} + version
        + R"(","status":"active","title":"Story","item":[{"linkId":"1","type":"boolean","text":")" + text + R"("}]})";
}

} // namespace

/// Forms by what they leave in the service.
class tst_FormsPublish : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_service = std::make_unique<OperatorsService>(); }

    void aFormIsThereWordForWord()
    {
        const auto published = publish(formOf("1"));

        QCOMPARE(published.code, ExitCode::Done);
        QVERIFY2(published.out.trimmed().endsWith(QStringLiteral("\turn:story|1")), qPrintable(published.out));
        const QList<Record> forms = recordsOf(kind::questionnaire);
        QCOMPARE(forms.size(), 1);
        QCOMPARE(forms.first().fields.value(QStringLiteral("document")).toString().toUtf8(), formOf("1"));
        QCOMPARE(formVersionFrom(forms.first()).title, QStringLiteral("Story"));
    }

    void theSameAgainChangesNothing()
    {
        publish(formOf("1"));
        m_service->clock().advance(std::chrono::hours{1});

        const auto again = publish(formOf("1"));

        QCOMPARE(again.code, ExitCode::Done);
        QVERIFY2(again.err.contains(QStringLiteral("here already")), qPrintable(again.err));
        QCOMPARE(recordsOf(kind::questionnaire).size(), 1);
    }

    void aReleasedVersionIsNeverChanged()
    {
        publish(formOf("1"));

        const auto other = publish(formOf("1", "Do you hate your work?"));

        QCOMPARE(other.code, ExitCode::Failed);
        QVERIFY2(other.err.contains(QStringLiteral("new version")), qPrintable(other.err));
        QVERIFY(recordsOf(kind::questionnaire)
                    .first()
                    .fields.value(QStringLiteral("document"))
                    .toString()
                    .contains(QStringLiteral("like")));
    }

    void aNewerVersionStandsBesideTheOld()
    {
        publish(formOf("1"));
        m_service->clock().advance(std::chrono::hours{1});
        publish(formOf("2"));

        QCOMPARE(recordsOf(kind::questionnaire).size(), 2);
    }

    void aRetiredVersionStaysForThoseWhoBeganWithIt()
    {
        publish(formOf("1"));

        const auto retired =
            m_service->type({QStringLiteral("forms"), QStringLiteral("retire"), QStringLiteral("urn:story|1")});

        QCOMPARE(retired.code, ExitCode::Done);
        QCOMPARE(formVersionFrom(recordsOf(kind::questionnaire).first()).status, FormVersion::Status::Retired);
        QCOMPARE(publish(formOf("1")).code, ExitCode::Done); // is there already, retired
        QCOMPARE(
            m_service->type({QStringLiteral("forms"), QStringLiteral("retire"), QStringLiteral("urn:story|7")}).code,
            ExitCode::Failed);
    }

    void refusesInWordsWhatCannotBeReleased_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << QByteArray{"<xml/>"} << QStringLiteral("not JSON");
        QTest::newRow("another resource")
            << QByteArray{R"({"resourceType":"Patient"})"} << QStringLiteral("not a FHIR");
        QTest::newRow("no url") << QByteArray{R"({"resourceType":"Questionnaire","version":"1","item":[
            {"linkId":"1","type":"string"}]})"}
                                << QStringLiteral("no url");
        QTest::newRow("no version") << QByteArray{R"({"resourceType":"Questionnaire","url":"urn:x","item":[
            {"linkId":"1","type":"string"}]})"}
                                    << QStringLiteral("no version");
        QTest::newRow("no question") << QByteArray{R"({"resourceType":"Questionnaire","url":"urn:x","version":"1"})"}
                                     << QStringLiteral("asks nothing");
        QTest::newRow("too large") << formOf("1", QByteArray(longestForm, 'x').constData())
                                   << QStringLiteral("is the most that goes to a tablet");
    }
    void refusesInWordsWhatCannotBeReleased()
    {
        QFETCH(const QByteArray, form);
        QFETCH(const QString, says);

        const auto refused = publish(form);

        QCOMPARE(refused.code, ExitCode::Failed);
        QVERIFY2(refused.err.contains(says), qPrintable(refused.err));
        QCOMPARE(recordsOf(kind::questionnaire).size(), 0);
    }

    void theLargestFormThatIsTakenFitsAPageOfTheWire()
    {
        const qsizetype room = longestForm - formOf("1", "").size();
        QVERIFY(publish(formOf("1", QByteArray(room, 'x').constData())).code == ExitCode::Done);

        const auto service = m_service->open();
        const ServerConfig &config = service->config();
        QVERIFY(longestForm * 2 < config.maxPageBytes); // even if every letter takes two bytes
    }

    void ourOwnFormIsReleasedWithoutAFile()
    {
        const auto published = m_service->type({QStringLiteral("forms"), QStringLiteral("publish")});

        QCOMPARE(published.code, ExitCode::Done);
        QCOMPARE(recordsOf(kind::questionnaire).size(), 1);
        QVERIFY(
            recordsOf(kind::questionnaire).first().fields.value(QStringLiteral("document")).toString().size() > 1000);
    }

private:
    OperatorsService::Answer publish(const QByteArray &form)
    {
        QFile file{m_service->pathOf("form.json")};
        if (!file.open(QIODevice::WriteOnly) || file.write(form) != form.size()) qFatal("no room for a form");
        file.close();
        return m_service->type({QStringLiteral("forms"), QStringLiteral("publish"), file.fileName()});
    }
    QList<Record> recordsOf(const QString &type)
    {
        const auto service = m_service->open();
        return must(service->sync().all(must(service->account()).id, type));
    }

    std::unique_ptr<OperatorsService> m_service;
};

QTEST_GUILESS_MAIN(tst_FormsPublish)
#include "tst_FormsPublish.moc"

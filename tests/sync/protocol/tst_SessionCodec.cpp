// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

class tst_SessionCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackASession();
    void givesBackEnrolment();
    void givesBackASignIn();
    void givesBackAGapAndAnError();
    void refusesBytesThatAreNotBase64Url();
};

void tst_SessionCodec::givesBackASession()
{
    const AccountSession session{QStringLiteral("a"), QStringLiteral("Riverside"), 7, 5, 4, 3, QStringLiteral("5c0pe"),
        {QStringLiteral("Person"), QStringLiteral("Site")}, 1841, 1 << 20, 8 << 20, 5080};

    QCOMPARE(*accountSessionFromJson(toJson(session)), session);
}

void tst_SessionCodec::givesBackEnrolment()
{
    const QByteArray key(32, '\xfb');
    const EnrolRequest request{QStringLiteral("K7QW"), QStringLiteral("Tablet 3"), key, 7};
    const EnrolReply reply{QStringLiteral("a"), QStringLiteral("Riverside"), QStringLiteral("d"), QStringLiteral("t"),
        QStringLiteral("c"), QStringLiteral("Sam"), 3, {{1, "\x00\xff sealed"}, {2, key}}};

    const Result<EnrolRequest> received = enrolRequestFromJson(toJson(request));

    QCOMPARE(received->fileKey, key);
    QCOMPARE(received->code, request.code);
    QCOMPARE(received->deviceName, request.deviceName);
    QCOMPARE(received->schema, 7);
    QCOMPARE(*enrolReplyFromJson(toJson(reply)), reply);
}

void tst_SessionCodec::givesBackASignIn()
{
    const SignInReply reply{QStringLiteral("c"), QStringLiteral("Sam"), QByteArray(32, '\x07')};

    QCOMPARE(*signInReplyFromJson(toJson(reply)), reply);
    QCOMPARE(signInRequestFromJson(toJson(SignInRequest{QStringLiteral("K7QW")}))->code, QStringLiteral("K7QW"));
}

void tst_SessionCodec::givesBackAGapAndAnError()
{
    const GapRequest gap{QStringLiteral("a"), 5, 9};
    const MethodError plain{QStringLiteral("forbidden"), {}, {}};
    const MethodError forked{QStringLiteral("cannotCalculateChanges"), QStringLiteral("restored"), StateToken{4, 4800}};

    QCOMPARE(*gapRequestFromJson(toJson(gap)), gap);
    QCOMPARE(*methodErrorFromJson(toJson(plain)), plain);
    QCOMPARE(*methodErrorFromJson(toJson(forked)), forked);
}

void tst_SessionCodec::refusesBytesThatAreNotBase64Url()
{
    QJsonObject json = toJson(SignInReply{QStringLiteral("c"), QStringLiteral("Sam"), "key"});
    json.insert(QStringLiteral("fileKey"), QStringLiteral("not/base64url+"));

    QCOMPARE(signInReplyFromJson(json).error().kind, ErrorKind::Rejected);
}

QTEST_GUILESS_MAIN(tst_SessionCodec)
#include "tst_SessionCodec.moc"

// SPDX-License-Identifier: Apache-2.0
#include "platform/qr/QrCode.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/ZbarRead.h"

#include <QTest>

using namespace alongside;

class tst_QrCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadByACamera_data();
    void isReadByACamera();
    void isReadFromATerminal();
    void isReadFromAPage();
    void refusesNothingAndTooMuch();
};

namespace {

const QByteArray onScreen = "alongside://enrol?service=https://alongside.example.gov.uk&code=K7QW-3MPA-XH2D";

QrCode codeOf(const QByteArray &text)
{
    const Result<QrCode> code = QrCode::of(text);
    if (!code) qFatal("no code of %s", text.constData());
    return *code;
}

int wholeSize(const QrCode &code) { return code.size() + 2 * qrEdge; }

} // namespace

void tst_QrCode::isReadByACamera_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one letter") << QByteArray{"A"};
    QTest::newRow("a link") << onScreen;
    QTest::newRow("as much as there may be") << QByteArray(1000, 'x');
}

void tst_QrCode::isReadByACamera()
{
    QFETCH(QByteArray, text);

    const QrCode code = codeOf(text);

    const auto isDark = [&](int x, int y) { return code.isDark(x - qrEdge, y - qrEdge); };
    QCOMPARE(readByZbar(wholeSize(code), isDark), text);
}

void tst_QrCode::isReadFromATerminal()
{
    const QrCode code = codeOf(onScreen);

    const QString text = terminalText(code);

    QVERIFY(text.endsWith(QLatin1Char('\n')));
    QCOMPARE(readFromTerminal(text), onScreen);
}

void tst_QrCode::isReadFromAPage()
{
    const QrCode code = codeOf(onScreen);

    const QByteArray page = "<svg viewBox=\"0 0 " + QByteArray::number(wholeSize(code)) + " 1\"><path d=\""
        + svgPath(code).toUtf8() + "\"/>";

    QCOMPARE(readFromPage(page), onScreen);
}

void tst_QrCode::refusesNothingAndTooMuch()
{
    VERIFY_FAILS(QrCode::of({}), ErrorKind::Rejected);
    VERIFY_FAILS(QrCode::of(QByteArray(1001, 'x')), ErrorKind::Rejected);
}

QTEST_GUILESS_MAIN(tst_QrCode)
#include "tst_QrCode.moc"

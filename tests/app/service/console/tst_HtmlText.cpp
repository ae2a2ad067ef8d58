// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/FormFields.h"
#include "app/service/console/HtmlText.h"

#include <QTest>

using namespace alongside;

/// Whatever is put into a page stays text; whatever a form says arrives as it was typed.
class tst_HtmlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreNeverMarkup();
    void aValueNeverEndsItsAttribute();
    void partsAreEscapedOnce();
    void aFormSaysWhatWasTyped();
    void aLinkSaysNothingBesideItsFields();
};

void tst_HtmlText::wordsAreNeverMarkup()
{
    const HtmlText text = element("p", QStringLiteral("<script>1 && '2'</script>"));
    QCOMPARE(text.toUtf8(), "<p>&lt;script&gt;1 &amp;&amp; &#39;2&#39;&lt;/script&gt;</p>");
    QCOMPARE(HtmlText{QStringLiteral("Siân & Zoë")}.toUtf8(), QByteArray{"Siân &amp; Zoë"});
    QCOMPARE(HtmlText{QString{QChar{u'\0'}} + u'x'}.toUtf8(), "x");
}

void tst_HtmlText::aValueNeverEndsItsAttribute()
{
    const HtmlText text = emptyElement("input", {{"value", QStringLiteral("\"><script>' onfocus='x")}, {"required"}});
    QCOMPARE(text.toUtf8(), "<input value=\"&quot;&gt;&lt;script&gt;&#39; onfocus=&#39;x\" required>");
}

void tst_HtmlText::partsAreEscapedOnce()
{
    HtmlText text = QStringLiteral("a < b");
    text += element("b", QStringLiteral("&")) + QStringLiteral("c");
    QCOMPARE(element("p", text).toUtf8(), "<p>a &lt; b<b>&amp;</b>c</p>");
}

void tst_HtmlText::aFormSaysWhatWasTyped()
{
    const FormFields fields{"name=Si%C3%A2n+%26+Zo%C3%AB&coach=1&coach=2&empty=&bare&=nameless&a=b=c&bad=%zz"};
    QCOMPARE(fields.value("name"), QStringLiteral("Siân & Zoë"));
    QCOMPARE(fields.values("coach"), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    QVERIFY(fields.contains(QStringLiteral("empty")) && fields.contains(QStringLiteral("bare")));
    QVERIFY(!fields.contains(QStringLiteral("missing")) && fields.value("missing").isEmpty());
    QCOMPARE(fields.value("a"), QStringLiteral("b=c"));
    QVERIFY(fields.contains(QStringLiteral("bad")));
}

void tst_HtmlText::aLinkSaysNothingBesideItsFields()
{
    const QString target = linkTo(QStringLiteral("/console/x"),
        {{QStringLiteral("group"), QStringLiteral("a&b=c#d é\r\nSet-Cookie: x")}, {QStringLiteral("by"), {}}});
    QCOMPARE(target, QStringLiteral("/console/x?group=a%26b%3Dc%23d%20%C3%A9%0D%0ASet-Cookie%3A%20x&by="));
    QCOMPARE(
        FormFields{target.section(u'?', 1).toLatin1()}.value("group"), QStringLiteral("a&b=c#d é\r\nSet-Cookie: x"));
}

QTEST_GUILESS_MAIN(tst_HtmlText)
#include "tst_HtmlText.moc"

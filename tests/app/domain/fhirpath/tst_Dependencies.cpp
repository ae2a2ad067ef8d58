// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Expression.h"

#include <QTest>

using namespace alongside::fhirpath;

class tst_Dependencies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheItemsWhoseAnswersCanChangeTheResult_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("linkIds"); // sorted; "*": everything
        QTest::addColumn<QString>("variables");
        const auto row = [](const char *text, const char *linkIds, const char *variables = "") {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(linkIds)
                                << QString::fromLatin1(variables);
        };
        row("1 + 2", "");
        row("today()", "");
        row("%resource.subject.reference", "");
        row("%resource.item.where(linkId='a').answer.value", "a");
        row("%resource.descendants().where(linkId = 'a').answer.value.code = 'yes'", "a");
        row("%resource.repeat(item).where('a' = linkId).answer.exists()", "a");
        row("%resource.item.where(linkId='g').item.where(linkId='a').answer.value", "a");
        row("%resource.item.where(linkId='g').item.answer.value.sum()", "g");
        row("%resource.item.where(linkId='a' or linkId='b').answer.value.sum()", "a b");
        row("%resource.item.where(linkId in ('a' | 'b')).answer.count()", "a b");
        row("%resource.item.where(linkId='a' and answer.exists()).count()", "a");
        row("%resource.item.where($this.linkId = 'a').exists()", "a");
        row("%resource.item.exists(linkId='a')", "a");
        row("item.where(linkId='a').answer.value + item.where(linkId='b').answer.value", "a b");
        row("iif(%resource.item.where(linkId='a').answer.value, %resource.item.where(linkId='b').answer.value, 0)",
            "a b");
        row("%resource.item.where(linkId='g').select(item.where(linkId='x').answer.value)", "g x");
        row("%resource.item.where(linkId='g' and item.where(linkId='y').answer.value = 1).count()", "g y");
        row("%weight / (%height * %height)", "", "height weight");
        row("%group.item.where(linkId='a').answer.value", "", "group");
        row("%resource.item.answer.value.sum()", "*");
        row("%resource.item.where(linkId.startsWith('a')).answer.value", "*");
        row("%resource.item.where(linkId='a' or text='b').answer.value", "*");
        row("%resource.item.where(linkId != 'a').answer.value", "*");
        row("%resource.item[2].answer.value", "*");
        row("(1 | 2)[%resource.item.where(linkId='a').answer.value]", "a");
        row("%context.answer.value", "*");
    }
    void namesTheItemsWhoseAnswersCanChangeTheResult()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, linkIds);
        QFETCH(const QString, variables);

        const auto expression = Expression::parse(text);

        QVERIFY2(bool(expression), qPrintable(expression ? QString{} : expression.error().detail));
        const Dependencies &found = expression->dependencies();
        QCOMPARE(found.reach == Dependencies::Reach::Everything, linkIds == u'*');
        if (linkIds != u'*') QCOMPARE(sorted(found.linkIds), linkIds);
        QCOMPARE(sorted(found.variables), variables);
    }

private:
    static QString sorted(const QSet<QString> &names)
    {
        QStringList list{names.begin(), names.end()};
        list.sort();
        return list.join(u' ');
    }
};

QTEST_GUILESS_MAIN(tst_Dependencies)
#include "tst_Dependencies.moc"

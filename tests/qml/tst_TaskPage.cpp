// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QTest>

using namespace alongside::tests;

/// One task in the middle of a trial, as a coach holds it.
class tst_TaskPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheAskedStepIsInSight_data();
    void keepsWhatTheAskedStepIsInSight();
};

void tst_TaskPage::keepsWhatTheAskedStepIsInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textScale");
    QTest::newRow("landscape") << QSize{1280, 800} << 1.0;
    QTest::newRow("portrait, letters twice as large") << QSize{800, 1280} << 2.0;
    QTest::newRow("small, and twice as large: the levels are taller than the page") << QSize{1024, 600} << 2.0;
}

void tst_TaskPage::keepsWhatTheAskedStepIsInSight()
{
    QFETCH(const QSize, size);
    QFETCH(const double, textScale);
    OnStage stage{{.size = size, .textScale = textScale}};
    stage.show(QStringLiteral("task"));
    QObject *task = stage.screens()->property("work").value<QObject *>()->property("task").value<QObject *>();
    QVERIFY(task);

    for (const int step : {5, 0, 7, 3}) {
        QMetaObject::invokeMethod(task, "choose", Q_ARG(int, step));
        stage.draw();
        stage.draw();

        const QQuickItem *heading = stage.item(QStringLiteral("step%1").arg(step));
        QVERIFY(heading);
        QVERIFY2(visiblePartOf(*heading).height() > 20,
            qPrintable(QStringLiteral("step %1 is at %2").arg(step).arg(placeOf(*heading).y())));
    }
}

QTEST_MAIN(tst_TaskPage)
#include "tst_TaskPage.moc"

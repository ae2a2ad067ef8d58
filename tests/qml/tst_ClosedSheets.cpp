// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QSet>
#include <QTest>

using namespace alongside::tests;

/// A sheet that was closed is still there, as is a page behind another, and so is what it lists. Rows that go
/// meanwhile, and a tablet that is turned, leave it sound: a layout of Qt 6.4 in which they were read them after they
/// were gone.
class tst_ClosedSheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standThatTheirRowsGoWhileTheTabletIsTurned();
};

namespace {

// Delegates are children on the screen but not of the object tree; popups the other way round.
void gatherSheets(QObject &object, QList<QObject *> &open)
{
    if (object.inherits("QQuickPopup") && object.property("fromBelow").isValid() && object.property("visible").toBool())
        open.append(&object);
    QObjectList below = object.children();
    if (const auto *item = qobject_cast<QQuickItem *>(&object))
        for (QQuickItem *child : item->childItems())
            if (!below.contains(child)) below.append(child);
    for (QObject *child : std::as_const(below))
        gatherSheets(*child, open);
}

QList<QObject *> openSheetsOf(OnStage &stage)
{
    QList<QObject *> open;
    gatherSheets(*stage.window().contentItem(), open);
    return open;
}

/// Every list that the made-up screens hold, as a sync or another coach may empty it.
void emptyLists(QObject &object, QSet<QObject *> &emptied)
{
    if (emptied.contains(&object)) return;
    emptied.insert(&object);
    if (qobject_cast<QAbstractItemModel *>(&object)) QMetaObject::invokeMethod(&object, "clear");
    const QMetaObject *type = object.metaObject();
    for (int index = 0; index < type->propertyCount(); ++index) {
        const QMetaProperty property = type->property(index);
        const QVariant value = property.read(&object);
        if (value.metaType() == QMetaType::fromType<QStringList>() && property.isWritable())
            property.write(&object, QStringList{});
        else if (auto *part = value.value<QObject *>(); part && !qobject_cast<QQuickItem *>(part))
            emptyLists(*part, emptied);
    }
}

void turn(OnStage &stage)
{
    stage.window().resize(stage.window().size().transposed());
    stage.draw();
}

} // namespace

void tst_ClosedSheets::standThatTheirRowsGoWhileTheTabletIsTurned()
{
    OnStage stage;
    QSet<QString> seen;
    for (const QString &scene : stage.scenes()) {
        stage.show(scene);
        const QList<QObject *> sheets = openSheetsOf(stage);
        if (sheets.isEmpty()) continue;
        qInfo("%s", qPrintable(scene)); // where it does not come back, this tells which it was
        for (QObject *sheet : sheets) {
            seen.insert(sheet->objectName());
            QVERIFY(QMetaObject::invokeMethod(sheet, "vanish"));
        }
        stage.draw();

        QSet<QObject *> emptied;
        emptyLists(*stage.screens(), emptied);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the rows themselves
        turn(stage);
        turn(stage);

        for (QObject *sheet : sheets) {
            QVERIFY2(QMetaObject::invokeMethod(sheet, "open"), qPrintable(scene));
            stage.draw();
            QVERIFY2(sheet->property("height").toDouble() > 0, qPrintable(scene));
        }
    }

    for (const char *name : {"changesSheet", "colleagueSheet", "concernSheet", "conflictSheet", "daySheet",
             "decisionSheet", "easyPicturesSheet", "employerSheet", "invitationSheet", "marginSheet", "markSheet",
             "newReferralSheet", "notHereSheet", "objectionsSheet", "placementSheet", "referralSheet", "restSheet",
             "somebodySheet", "startSheet", "visitPeopleSheet"})
        QVERIFY2(seen.contains(QString::fromUtf8(name)), name);
}

QTEST_MAIN(tst_ClosedSheets)
#include "tst_ClosedSheets.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/TabletScreens.h"
#include "app/screens/headcount/HeadCountRows.h"
#include "app/screens/people/ContactRows.h"
#include "app/screens/people/PeopleRows.h"
#include "app/screens/people/TalkRows.h"
#include "app/screens/register/CodeChoices.h"
#include "app/screens/register/RegisterRows.h"
#include "app/screens/register/ScopeChoices.h"

#include <QMetaMethod>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <memory>

using namespace alongside;

/// The gallery and the tests of pages run on made-up screens: these hold them to the face of the real ones.
class tst_MadeUpScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void haveEveryPropertyAndMethod_data();
    void haveEveryPropertyAndMethod();
    void haveEveryRole_data();
    void haveEveryRole();

private:
    std::unique_ptr<QObject> make(const QString &type);

    QQmlEngine m_engine;
};

std::unique_ptr<QObject> tst_MadeUpScreens::make(const QString &type)
{
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/gallery/Alongside/Screens/%1.qml").arg(type)));
    if (component.isError()) qWarning("%s", qPrintable(component.errorString()));
    return std::unique_ptr<QObject>(component.create());
}

void tst_MadeUpScreens::haveEveryPropertyAndMethod_data()
{
    QTest::addColumn<const QMetaObject *>("real");
    for (const QMetaObject *type :
        {&TabletScreens::staticMetaObject, &WorkScreens::staticMetaObject, &AppSettings::staticMetaObject,
            &TabletSession::staticMetaObject, &LockScreen::staticMetaObject, &RegisterScreen::staticMetaObject,
            &MarkDetails::staticMetaObject, &SomebodyElse::staticMetaObject, &PeopleScreen::staticMetaObject,
            &PersonScreen::staticMetaObject, &PersonEditor::staticMetaObject, &PersonActions::staticMetaObject,
            &EqualitiesForm::staticMetaObject, &DecisionsScreen::staticMetaObject, &ObjectionsScreen::staticMetaObject,
            &MyPageScreen::staticMetaObject, &HeadCountScreen::staticMetaObject, &VisitsScreen::staticMetaObject,
            &PlacementsScreen::staticMetaObject, &PlacementForm::staticMetaObject, &EmployerScreen::staticMetaObject,
            &VisitEditor::staticMetaObject, &VisitNeeds::staticMetaObject, &VisitTimeline::staticMetaObject,
            &VisitTimer::staticMetaObject, &SyncScreen::staticMetaObject, &HeldScreen::staticMetaObject,
            &HeldMatter::staticMetaObject, &ConflictScreen::staticMetaObject, &ConcernsScreen::staticMetaObject,
            &ConcernForm::staticMetaObject, &ConcernOutcomeForm::staticMetaObject, &VisitAttachments::staticMetaObject,
            &VoiceNote::staticMetaObject, &InterviewsScreen::staticMetaObject, &InterviewScreen::staticMetaObject,
            &GivenScreen::staticMetaObject, &InterviewEnd::staticMetaObject, &InterviewPapers::staticMetaObject,
            &InterviewDecisions::staticMetaObject, &EarningsScreen::staticMetaObject, &EarningsEditor::staticMetaObject,
            &EarningsThought::staticMetaObject, &EvidenceScreen::staticMetaObject, &BenefitsEditor::staticMetaObject,
            &PersonWork::staticMetaObject, &SpokenAgreement::staticMetaObject, &QuestionEditor::staticMetaObject,
            &ChangesScreen::staticMetaObject, &ChangePlanner::staticMetaObject, &TellForm::staticMetaObject,
            &CameraView::staticMetaObject, &SquareScan::staticMetaObject, &SyncChip::staticMetaObject})
        QTest::newRow(QByteArray(type->className()).replace("alongside::", "")) << type;
}

void tst_MadeUpScreens::haveEveryPropertyAndMethod()
{
    QFETCH(const QMetaObject *, real);
    const std::unique_ptr<QObject> madeUp = make(QLatin1String(QTest::currentDataTag()));
    QVERIFY(madeUp);

    for (int index = real->propertyOffset(); index < real->propertyCount(); ++index)
        QVERIFY2(
            madeUp->metaObject()->indexOfProperty(real->property(index).name()) >= 0, real->property(index).name());
    QSet<QByteArray> offered;
    for (int index = 0; index < madeUp->metaObject()->methodCount(); ++index)
        offered.insert(madeUp->metaObject()->method(index).name());
    for (int index = real->methodOffset(); index < real->methodCount(); ++index)
        if (real->method(index).methodType() == QMetaMethod::Method)
            QVERIFY2(offered.contains(real->method(index).name()), real->method(index).name());
}

void tst_MadeUpScreens::haveEveryRole_data()
{
    QTest::addColumn<QStringList>("roles");
    const auto add = [](const char *type, const QAbstractItemModel &model) {
        QStringList roles;
        for (const QByteArray &role : model.roleNames())
            roles.append(QString::fromUtf8(role));
        QTest::newRow(type) << roles;
    };
    add("PeopleRows", PeopleRows());
    add("CodeChoices", CodeChoices());
    add("CoachChoices", CoachChoices());
    add("ScopeChoices", ScopeChoices());
    add("ConflictAnswers", ConflictAnswers());
    add("HeldRows", HeldRows());
    add("ConcernRows", ConcernRows());
    add("AttachmentRows", AttachmentRows());
    add("HeldEntries", HeldEntries());
    add("ContactRows", ContactRows());
    add("TalkRows", TalkRows());
    add("ChangeRows", ChangeRows());
    add("ConsentRows", ConsentRows());
    add("DecisionRows", DecisionRows());
    add("EntryRows", EntryRows());
    add("MyPartRows", MyPartRows());
    add("ObjectionRows", ObjectionRows());
    add("VisitRows", VisitRows());
    add("NoteRows", NoteRows());
    add("TimelineRows", TimelineRows());
    add("Findings", Findings());
    add("TaskRows", TaskRows());
    add("StepRows", StepRows());
    add("ChartColumns", ChartColumns());
    add("InterviewRows", InterviewRows());
    add("PartRows", PartRows());
    add("EarningsRows", EarningsRows());
    add("GuardLines", GuardLines());
    add("BenefitRows", BenefitRows());
    add("MarginRows", MarginRows());
    add("QuestionRows", QuestionRows());
    add("ActionRows", ActionRows());
    add("NeedRows", NeedRows());
    add("AttendanceDays", AttendanceDays());
    add("ChangeLines", ChangeLines());
}

void tst_MadeUpScreens::haveEveryRole()
{
    QFETCH(const QStringList, roles);
    const std::unique_ptr<QObject> madeUp = make(QLatin1String(QTest::currentDataTag()));
    const auto *model = qobject_cast<QAbstractItemModel *>(madeUp.get());
    QVERIFY(model && model->rowCount() > 0);

    const QList<QByteArray> offered = model->roleNames().values();

    for (const QString &role : roles)
        QVERIFY2(offered.contains(role.toUtf8()), qPrintable(role));
}

QTEST_MAIN(tst_MadeUpScreens)
#include "tst_MadeUpScreens.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/forms/SizedForm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside::sizedForm {

QString linkIdAt(int index) { return QStringLiteral("q%1").arg(index); }

namespace {

const QString capture = QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-");

QJsonObject calculatedFrom(const QString &linkId)
{
    const QString path =
        QStringLiteral("%resource.descendants().where(linkId = '%1').answer.value.sum() * 2").arg(linkId);
    const QJsonObject expression{
        {QStringLiteral("language"), QStringLiteral("text/fhirpath")}, {QStringLiteral("expression"), path}};
    return {{QStringLiteral("url"), capture + QStringLiteral("calculatedExpression")},
        {QStringLiteral("valueExpression"), expression}};
}

/// Every tenth opens a page; every page has a yes that three of its items wait for, a number, and what follows from it.
QJsonObject itemAt(int index)
{
    const int place = index % itemsInPage;
    QJsonObject item{{QStringLiteral("linkId"), linkIdAt(index)},
        {QStringLiteral("text"), QStringLiteral("Question number %1 of a form that somebody wrote").arg(index)},
        {QStringLiteral("type"), place == 1 ? QStringLiteral("boolean") : QStringLiteral("integer")}};
    if (place >= 5 && place <= 7)
        item.insert(QStringLiteral("enableWhen"),
            QJsonArray{QJsonObject{{QStringLiteral("question"), linkIdAt(index - place + 1)},
                {QStringLiteral("operator"), QStringLiteral("=")}, {QStringLiteral("answerBoolean"), true}}});
    if (place == 9) item.insert(QStringLiteral("extension"), QJsonArray{calculatedFrom(linkIdAt(index - place + 2))});
    return item;
}

} // namespace

QByteArray ofItems(int items)
{
    QJsonArray pages;
    for (int index = 0; index < items; index += itemsInPage) {
        QJsonArray page;
        for (int each = index + 1; each < qMin(items, index + itemsInPage); ++each)
            page.append(itemAt(each));
        QJsonObject group = itemAt(index);
        group.insert(QStringLiteral("type"), QStringLiteral("group"));
        group.insert(QStringLiteral("item"), page);
        pages.append(group);
    }
    return QJsonDocument{
        QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
            {QStringLiteral("url"), QStringLiteral("https://alongside.example/fhir/Questionnaire/sized")},
            {QStringLiteral("version"), QString::number(items)}, {QStringLiteral("title"), QStringLiteral("A form")},
            {QStringLiteral("status"), QStringLiteral("active")}, {QStringLiteral("item"), pages}}}
        .toJson();
}

} // namespace alongside::sizedForm

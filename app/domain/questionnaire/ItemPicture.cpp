// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ItemPicture.h"

#include "app/domain/questionnaire/AnswerValue.h"

namespace alongside {

namespace {

QString meaningIn(const QString &drawing, const QString &code) { return drawing + u'/' + code; }

ItemPicture drawn(const QString &drawing, const QString &code) { return {drawing, meaningIn(drawing, code), {}}; }

} // namespace

ItemPicture ItemPicture::of(const QuestionnaireItem &question)
{
    return {question.picture, meaningIn(question.picture, question.linkId), question.place};
}

ItemPicture ItemPicture::of(const AnswerOption &option)
{
    return {option.picture, meaningIn(option.picture, answerToken(option.answer)), option.place};
}

ItemPicture ItemPicture::yes() { return drawn(QStringLiteral("1F44D"), QStringLiteral("yes")); }

ItemPicture ItemPicture::no() { return drawn(QStringLiteral("1F44E"), QStringLiteral("no")); }

QList<ItemPicture> ItemPicture::all(const QuestionnaireItem &question)
{
    QList<ItemPicture> pictures{of(question)};
    if (question.type == ItemType::Boolean) pictures.append({yes(), no()});
    for (const AnswerOption &option : question.options)
        pictures.append(of(option));
    return pictures;
}

} // namespace alongside

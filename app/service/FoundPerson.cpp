// SPDX-License-Identifier: Apache-2.0
#include "app/service/FoundPerson.h"

#include "app/domain/FoldedText.h"
#include "app/service/KnownRecords.h"

namespace alongside {

namespace {

bool isCalled(const Person &person, const QString &typed)
{
    return person.id.text == typed || foldedText(person.fullName()) == foldedText(typed)
        || foldedText(person.likedName()) == foldedText(typed);
}

Result<QList<FoundPerson>> everyoneCalled(OpenService &service, const QString &typed)
{
    const Result<QList<Account>> accounts = service.members().accounts.all();
    if (!accounts) return accounts.error();
    QList<FoundPerson> found;
    for (const Account &account : *accounts) {
        const Result<QList<Person>> people = KnownRecords{service, account}.people();
        if (!people) return people.error();
        for (const Person &person : *people)
            if (isCalled(person, typed)) found.append({person, account});
    }
    return found;
}

} // namespace

Result<FoundPerson> findPerson(OpenService &service, const QString &typed)
{
    const Result<QList<FoundPerson>> found = everyoneCalled(service, typed);
    if (!found) return found.error();
    if (found->isEmpty()) return Error{ErrorKind::NotFound, QStringLiteral("there is no person \"%1\"").arg(typed)};
    if (found->size() == 1) return found->first();
    QStringList ids;
    for (const FoundPerson &one : *found)
        ids.append(one.person.id.text);
    return Error{ErrorKind::Rejected,
        QStringLiteral("several people are called so: say which by id, %1").arg(ids.join(QStringLiteral(", ")))};
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/store/RecordWords.h"

#include "app/records/ChangeKinds.h"
#include "app/records/EarningsKinds.h"
#include "app/records/InterviewFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralKinds.h"
#include "app/store/AnswerQuestion.h"
#include "app/store/AttendanceStore.h"
#include "app/store/PersonStore.h"
#include "app/store/RecordMapping.h"
#include "sync/merge/ThreeWayMerge.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace alongside {

namespace {

const QString personField = QStringLiteral("person");
const QString nameField = QStringLiteral("name");

/// "weeklyMinutes" as "weekly minutes": for what has no words of its own yet.
QString spaced(const QString &name)
{
    static const QRegularExpression inner{QStringLiteral("(?<=[a-z])(?=[A-Z])")};
    QString words = name;
    return words.replace(inner, QStringLiteral(" ")).toLower();
}

QJsonObject laidOver(QJsonObject under, const QJsonObject &over)
{
    for (auto field = over.begin(); field != over.end(); ++field)
        under.insert(field.key(), *field);
    return under;
}

QDate dateOf(const QJsonObject &fields)
{
    const QString date = fields.value(QStringLiteral("date")).toString();
    return QDate::fromString(
        date.isEmpty() ? fields.value(QStringLiteral("plannedFor")).toString() : date, Qt::ISODate);
}

} // namespace

QString RecordWords::ofKind(const QString &type)
{
    const QHash<QString, QString> words{{kind::attendance, tr("Attendance mark")}, {kind::person, tr("Person")},
        {kind::profile, tr("Profile")}, {kind::benefit, tr("Benefit")}, {kind::earnings, tr("Earnings")},
        {kind::placement, tr("Placement")}, {kind::placementChange, tr("A change of a placement")},
        {kind::pause, tr("A pause of a placement")}, {kind::expectation, tr("Place on the register")},
        {kind::site, tr("Site")}, {kind::workStream, tr("Work stream")}, {kind::employer, tr("Employer")},
        {kind::coach, tr("Coach")}, {kind::rule, tr("Rule of the service")},
        {kind::conflict, tr("A decision between two answers")}, {kind::accessLine, tr("A line of who opened whom")},
        {kind::visit, tr("Visit")}, {kind::note, tr("Note")}, {kind::action, tr("Something agreed")},
        {kind::concern, tr("Sealed record")}, {kind::task, tr("Task")}, {kind::trial, tr("Trial of a task")},
        {kind::decision, tr("Decision")}, {kind::consent, tr("Agreement")}, {kind::objection, tr("“That’s not right”")},
        {kind::questionnaire, tr("Form")}, {kind::reassessment, tr("Reassessment")},
        {kind::answer, tr("Answer of an interview")}, {kind::campaign, tr("Campaign")},
        {kind::invitation, tr("Place in a campaign")}, {kind::ownSymbol, tr("Own symbol")},
        {kind::placePhoto, tr("Photo of a place")}, {kind::referral, tr("Referral")},
        {kind::change, tr("A change for several people")}, {kind::changeNotice, tr("Being told of a change")}};
    return words.value(type, type);
}

QString RecordWords::ofPath(const QString &path)
{
    const QHash<QString, QString> words{{QStringLiteral("mark"), tr("How they were marked")},
        {QStringLiteral("code"), tr("How they were marked")}, {QStringLiteral("reason"), tr("Why")},
        {QStringLiteral("workplace"), tr("Where they were")}, {QStringLiteral("arrival"), tr("When they came")},
        {QStringLiteral("leaving"), tr("When they left")}, {QStringLiteral("goneHomeAt"), tr("When they went home")},
        {QStringLiteral("note"), tr("Note")}, {QStringLiteral("removed"), tr("Whether it was taken away")},
        {QStringLiteral("givenName"), tr("First name")}, {QStringLiteral("familyName"), tr("Family name")},
        {QStringLiteral("preferredName"), tr("Name they like")}, {QStringLiteral("phone"), tr("Phone")},
        {QStringLiteral("birthDate"), tr("Date of birth")}, {QStringLiteral("alerts"), tr("Alerts")},
        {QStringLiteral("contacts"), tr("Who to call")}, {QStringLiteral("communication"), tr("How they communicate")},
        {QStringLiteral("keyCoach"), tr("Key coach")}, {QStringLiteral("address"), tr("Address")},
        {QStringLiteral("whatMatters"), tr("What matters to them")},
        {QStringLiteral("goodAt"), tr("What they are good at")},
        {QStringLiteral("wantsNext"), tr("What they want next")}, {QStringLiteral("purpose"), tr("What it was for")},
        {QStringLiteral("time"), tr("When it was")}, {QStringLiteral("nextVisit"), tr("When the next visit is")},
        {QStringLiteral("dates"), tr("When it began and ended")}, {QStringLiteral("terms"), tr("Agreed hours and pay")},
        {QStringLiteral("pattern"), tr("On which days")}, {QStringLiteral("back"), tr("First day back")},
        {QStringLiteral("where"), tr("Where")}, {QStringLiteral("kind"), tr("Kind of placement")},
        {QStringLiteral("minutesOnJob"), tr("Minutes on the job")},
        {QStringLiteral("minutesOffJob"), tr("Minutes off the job")},
        {QStringLiteral("minutesEmployer"), tr("Minutes with the employer")},
        {QStringLiteral("minutesTravel"), tr("Minutes of travel")},
        {QStringLiteral("steps"), tr("The steps of the task")},
        {QStringLiteral("levels"), tr("How much help each step took")}, {nameField, tr("Name")},
        {personField, tr("Person")}, {QStringLiteral("source"), tr("Who answered, and how")},
        {QStringLiteral("reversed"), tr("What they said the other way round")},
        {QStringLiteral("nextReview"), tr("When the next review is")},
        {QStringLiteral("agreed"), tr("Whether they agreed")}, {QStringLiteral("booking"), tr("When it is booked for")},
        {QStringLiteral("minutes"), tr("Hours worked")},
        {QStringLiteral("grossPence"), tr("Pay before anything is taken off")},
        {QStringLiteral("netPence"), tr("Pay that counts for the rule")},
        {QStringLiteral("paidOn"), tr("When it was paid")}, {QStringLiteral("decline"), tr("Whether they declined")},
        {QStringLiteral("bookedPlace"), tr("Where it is")}, {QStringLiteral("away"), tr("How long they are away")},
        {QStringLiteral("advocacy"), tr("Whether they need an advocate")},
        {QStringLiteral("value"), tr("What was chosen")}, {QStringLiteral("route"), tr("Which way they are referred")},
        {QStringLiteral("destination"), tr("Where to exactly")},
        {QStringLiteral("progress"), tr("How far the referral is")},
        {QStringLiteral("state"), tr("How far the referral is")},
        {QStringLiteral("chaseOn"), tr("When to ask how it stands")}, {QStringLiteral("from"), tr("First day")},
        {QStringLiteral("to"), tr("Last day")}, {QStringLiteral("start"), tr("When it began")},
        {QStringLiteral("end"), tr("When it ended")}, {QStringLiteral("date"), tr("Day")},
        {QStringLiteral("weeklyMinutes"), tr("Hours a week")}, {QStringLiteral("hourlyPence"), tr("Pay an hour")},
        {QStringLiteral("site"), tr("Site")}, {QStringLiteral("employer"), tr("Employer")},
        {QStringLiteral("workStream"), tr("Work stream")}, {QStringLiteral("postcode"), tr("Postcode")},
        {QStringLiteral("bookedFor"), tr("Day")}, {QStringLiteral("bookedTime"), tr("Time")},
        {QStringLiteral("coach"), tr("Coach")}, {QStringLiteral("declinedOn"), tr("When they said so")},
        {QStringLiteral("declinedWhy"), tr("Why")}, {QStringLiteral("declinedSaidBy"), tr("In whose words")},
        {QStringLiteral("awayUntil"), tr("Away until")}, {QStringLiteral("awayWhy"), tr("Why")},
        {QStringLiteral("needsAdvocate"), tr("Needs an advocate")}, {QStringLiteral("advocate"), tr("Who")},
        {QStringLiteral("ownedBy"), tr("Who does it")}, {QStringLiteral("due"), tr("By when")},
        {QStringLiteral("words"), tr("What was agreed")}, {QStringLiteral("home"), tr("Address")},
        {QStringLiteral("status"), tr("Whether they are with us")},
        {QStringLiteral("started"), tr("When they started")}, {QStringLiteral("funder"), tr("Who pays for it")},
        {QStringLiteral("capacity"), tr("How many there is room for")},
        {QStringLiteral("cycleWeeks"), tr("Weeks of the work cycle")},
        {QStringLiteral("assessmentDay"), tr("Day of the month on which a period begins")},
        {QStringLiteral("owner"), tr("Who does it")}};
    return words.value(path, spaced(path));
}

/// Any value at all, as it stands: for what has no words of its own yet.
QString RecordWords::plain(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) return tr("Nothing");
    if (value.isBool()) return value.toBool() ? tr("Yes") : tr("No");
    QStringList parts;
    if (value.isObject())
        for (const QJsonValue &field : value.toObject())
            if (!field.isNull()) parts.append(plain(field));
    if (value.isArray())
        for (const QJsonValue &item : value.toArray())
            parts.append(plain(item));
    if (!value.isObject() && !value.isArray()) return value.toVariant().toString();
    return parts.isEmpty() ? tr("Nothing") : parts.join(QStringLiteral(", "));
}

/// What is no date stands as it was written.
QString RecordWords::dated(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? QLocale{}.toString(day, QStringLiteral("d MMMM yyyy")) : plain(value);
}

QString RecordWords::ofMark(const QJsonObject &mark, const AttendanceCodes &codes)
{
    const QString code = mark.value(QStringLiteral("code")).toString();
    const QString reason = mark.value(QStringLiteral("reason")).toString();
    if (code.isEmpty()) return tr("Not marked");
    const QString label = codes.find(code, {}).label;
    return reason.isEmpty() ? label : label + QStringLiteral(", ") + reason;
}

/// "10:02 to 10:44", with the day where the two answers could differ in it.
QString RecordWords::ofVisitTime(const QJsonObject &time)
{
    const auto start = instantFromText(time.value(QStringLiteral("start")).toString());
    const auto end = instantFromText(time.value(QStringLiteral("end")).toString());
    if (!start) return plain(time);
    const auto clock = [](Instant instant) { return Clock::localTimeOf(instant).toString(QStringLiteral("HH:mm")); };
    const QString day = QLocale{}.toString(Clock::localDateOf(*start), QStringLiteral("d MMMM"));
    return end ? tr("%1, %2 to %3", "day, from, to").arg(day, clock(*start), clock(*end))
               : tr("%1, from %2 and not ended", "day, from").arg(day, clock(*start));
}

/// "8 hours a week, £12.60 an hour".
QString RecordWords::ofTerms(const QJsonObject &terms)
{
    QStringList parts;
    if (const QJsonValue minutes = terms.value(QStringLiteral("weeklyMinutes")); minutes.isDouble())
        parts.append(tr("%1 hours a week").arg(QLocale{}.toString(minutes.toInt() / 60.0, 'g', 4)));
    if (const QJsonValue pence = terms.value(QStringLiteral("hourlyPence")); pence.isDouble())
        parts.append(tr("£%1 an hour").arg(QLocale{}.toString(pence.toInt() / 100.0, 'f', 2)));
    return parts.isEmpty() ? tr("Nothing agreed") : parts.join(QStringLiteral(", "));
}

/// "23 November 2026, 10:30, M. Hicks".
Result<QString> RecordWords::ofBooking(const QJsonObject &booking)
{
    const QJsonValue day = booking.value(QStringLiteral("bookedFor"));
    if (!day.isString()) return tr("Nothing booked");
    const auto with = nameOf(booking.value(QStringLiteral("coach")).toString());
    if (!with) return with.error();
    QStringList parts{dated(day), booking.value(QStringLiteral("bookedTime")).toString(), with->value_or(QString{})};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

/// "Accepted, 20 November 2026".
QString RecordWords::ofProgress(const QJsonObject &progress)
{
    static const QHash<QString, const char *> names{{QStringLiteral("sent"), QT_TR_NOOP("Sent")},
        {QStringLiteral("accepted"), QT_TR_NOOP("Accepted")}, {QStringLiteral("declined"), QT_TR_NOOP("Declined")},
        {QStringLiteral("ended"), QT_TR_NOOP("Something came of it")},
        {QStringLiteral("withdrawn"), QT_TR_NOOP("Withdrawn")}};
    const QString state = progress.value(QStringLiteral("state")).toString();
    const QString words = names.contains(state) ? tr(names.value(state)) : state.isEmpty() ? tr("Not sent yet") : state;
    for (const char *day : {"endedOn", "answeredOn", "sentOn"})
        if (const QJsonValue on = progress.value(QLatin1String{day}); on.isString())
            return words + QStringLiteral(", ") + dated(on);
    return words;
}

/// "Yes", "Paid work, A course".
QString RecordWords::ofAnswer(const QJsonObject &answer)
{
    switch (noAnswerFromText(answer.value(QStringLiteral("absence")).toString())) {
    case NoAnswer::AskedNoAnswer:
        return tr("Asked, no answer");
    case NoAnswer::NotFoundOutYet:
        return tr("Not found out yet");
    case NoAnswer::DoesNotKnow:
        return tr("I don’t know");
    case NoAnswer::Skipped:
        return tr("Skipped");
    case NoAnswer::None:
        break;
    }
    QStringList said;
    for (const QJsonValue &entry : answerValueFrom(answer.value(QStringLiteral("value")).toString())) {
        const QJsonValue coding = entry[QStringLiteral("valueCoding")];
        const QString display = coding[QStringLiteral("display")].toString();
        if (coding.isUndefined())
            said.append(plain(entry));
        else
            said.append(display.isEmpty() ? coding[QStringLiteral("code")].toString() : display);
    }
    return said.isEmpty() ? tr("Nothing") : said.join(QStringLiteral(", "));
}

Result<QString> RecordWords::ofValue(const QString &type, const QString &path, const QJsonValue &value)
{
    if (type == kind::attendance && path == QStringLiteral("mark")) {
        const Result<AttendanceCodes> codes = AttendanceStore{m_database}.codes();
        if (!codes) return codes.error();
        return ofMark(value.toObject(), *codes);
    }
    if (type == kind::visit && path == QStringLiteral("time")) return ofVisitTime(value.toObject());
    if (type == kind::answer && path == QStringLiteral("value")) return ofAnswer(value.toObject());
    if (type == kind::referral && path == QStringLiteral("progress")) return ofProgress(value.toObject());
    if (type == kind::invitation && path == QStringLiteral("booking")) return ofBooking(value.toObject());
    if (path == QStringLiteral("terms")) return ofTerms(value.toObject());
    if (path == QLatin1String{removalPath}) return value.toBool() ? tr("It is gone") : tr("It stays");
    const RecordKind *kind = recordKinds().find(type);
    const RecordField *field = kind ? kind->field(path) : nullptr;
    if (field && field->type == FieldType::Date) return dated(value);
    if (!field || field->type != FieldType::Id || !value.isString()) return plain(value);
    const Result<std::optional<QString>> name = nameOf(value.toString());
    if (!name) return name.error();
    if (path == personField) return nameOfPerson(value.toString(), {});
    return name->value_or(tr("Nowhere"));
}

Result<QString> RecordWords::about(const QString &type, const QString &id, const QJsonObject &fields)
{
    const Result<std::optional<Record>> stored = RecordMapping{m_database, recordKinds()}.read(type, id);
    if (!stored) return stored.error();
    const QJsonObject known = laidOver(stored->value_or(Record{}).fields, fields);
    const QString person = type == kind::person ? id : known.value(personField).toString();
    const QString ownName = known.value(nameField).toString();
    if (person.isEmpty()) return ownName.isEmpty() ? ofKind(type) : ownName;
    const Result<QString> name = nameOfPerson(person, type == kind::person ? known : QJsonObject{});
    if (name && type == kind::answer) return aboutAnswer(*name, known);
    const QDate day = dateOf(known);
    if (!name || !day.isValid()) return name;
    const QString when = QLocale{}.toString(day, QStringLiteral("dddd d MMMM"));
    const QString session = known.value(QStringLiteral("session")).toString();
    if (session.isEmpty()) return QStringLiteral("%1, %2").arg(*name, when);
    return QStringLiteral("%1, %2, %3")
        .arg(*name, when, sessionFromText(session) == Session::Afternoon ? tr("afternoon") : tr("morning"));
}

/// A question is asked again in its own words: its key says nothing to anybody.
Result<QString> RecordWords::aboutAnswer(const QString &name, const QJsonObject &answer)
{
    const auto question = questionOf(m_database, answer);
    if (!question) return question.error();
    if (!*question || (*question)->text.isEmpty()) return name;
    return tr("%1, “%2”", "person, question").arg(name, (*question)->text.in(QLocale{}.bcp47Name()));
}

Result<QString> RecordWords::nameOfPerson(const QString &id, const QJsonObject &fields)
{
    const Result<std::optional<Person>> found = PersonStore{m_database}.find(PersonId{id});
    if (!found) return found.error();
    if (*found) return (*found)->likedName();
    const QString given = fields.value(QStringLiteral("givenName")).toString();
    const QString name = given + QLatin1Char(' ') + fields.value(QStringLiteral("familyName")).toString();
    return name.trimmed().isEmpty() ? tr("Somebody") : name.trimmed();
}

Result<std::optional<QString>> RecordWords::nameOf(const QString &id)
{
    return m_database.first(
        QStringLiteral(R"sql(
        SELECT "name" FROM "Site" WHERE "id" = ?1
        UNION ALL SELECT "name" FROM "Employer" WHERE "id" = ?1
        UNION ALL SELECT "name" FROM "WorkStream" WHERE "id" = ?1
        UNION ALL SELECT "name" FROM "Coach" WHERE "id" = ?1)sql"),
        [](const Row &row) { return row.text(0); }, id);
}

} // namespace alongside

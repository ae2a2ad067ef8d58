// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationNames.h"

namespace alongside {

namespace {

QStringList split(const char *text) { return QString::fromUtf8(text).split(u'|'); }

Alert alert(const char *kind, const char *words) { return {QString::fromLatin1(kind), QString::fromLatin1(words)}; }

CommunicationNeed need(const char *code, const char *words)
{
    return {QString::fromLatin1(code), QString::fromLatin1(words)};
}

DemonstrationName name(const char *given, const char *family)
{
    return {QString::fromUtf8(given), QString::fromUtf8(family)};
}

DemonstrationName with(DemonstrationName made, const Alert &alert)
{
    made.alerts.append(alert);
    return made;
}

DemonstrationName with(DemonstrationName made, const CommunicationNeed &need)
{
    made.communication.append(need);
    return made;
}

DemonstrationName called(const char *preferred, DemonstrationName made)
{
    made.preferred = QString::fromUtf8(preferred);
    return made;
}

const QList<DemonstrationName> &hicksGroup()
{
    static const QList<DemonstrationName> names{
        with(name("Aisha", "Bains"), alert("seizures", "Seizures: never alone")),
        with(name("Craig", "Davies"), need("hearingAid", "Hearing aid, left side")),
        with(name("Daljit", "Kaur"), need("pictureCards", "Picture cards")),
        called("Shan", with(name("Siân", "Griffiths"), need("makaton", "Uses Makaton; allow time"))),
        name("Tomasz", "Nowak"), with(name("Eleri", "Hughes"), alert("allergy", "Nut allergy")),
        name("Lloyd", "Walker"), with(name("Priya", "Mahmood"), need("written", "Needs things written down")),
        name("Rhys", "Jenkins"),
        called("Gosia", with(name("Małgorzata", "Wiśniewska"), need("interpreter", "Speaks Polish at home"))),
        with(name("Leroy", "O’Connor"), alert("diabetes", "Diabetes: eats at 12")),
        called("Gary", name("Gareth", "Pritchard")),
        with(name("Manjit", "Sandhu"), need("interpreter", "Speaks Punjabi at home")),
        with(name("Zoë", "Fletcher"), alert("neverAlone", "Never alone near traffic"))};
    return names;
}

const QStringList &everyFamilyName()
{
    static const QStringList names = split(
        "Ahmed|Baker|Begum|Bhatti|Brown|Carter|Chaudhry|Clarke|Dhillon|Edwards|Evans|Gill|Green|Hall|Harris|Hussain|"
        "Iqbal|James|Johnson|Kowalska|Lewandowski|Lewis|Llewellyn|Martin|Mitchell|Morgan|Parker|Patel|Phillips|Powell|"
        "Price|Rahman|Roberts|Robinson|Singh|Smith-Jones|Taylor|Thomas|Turner|Ward|Williams|Yıldız|Zielińska");
    return names;
}

} // namespace

const QStringList &everyGivenName()
{
    static const QStringList names = split(
        "Aaron|Agnieszka|Alan|Amrit|Anthony|Ashley|Balbir|Bethan|Brian|Caroline|Chantelle|Chloë|Darren|Deborah|Dylan|"
        "Emma|Farah|Gemma|Gurpreet|Hannah|Harjinder|Ian|Imran|Jacqueline|Jasmine|Jermaine|Joanne|Jürgen|Kamal|Kelvin|"
        "Lauren|Łukasz|Mark|Mohammed|Natalie|Nigel|Olena|Owain|Paul|Rachel|Ryan|Samantha|Sean|Shabnam|Stephen|Susan|"
        "Tariq|Terence|Tracey|Usha|Wayne|Yvonne|Zainab");
    return names;
}

DemonstrationName demonstrationName(int number)
{
    if (number < hicksGroup().size()) return hicksGroup().at(number);
    const int rest = number - int(hicksGroup().size());
    // Both lists have a prime number of names (53 and 43), so no pair comes twice in 2,279.
    DemonstrationName made{
        everyGivenName().at(rest % everyGivenName().size()), everyFamilyName().at(rest % everyFamilyName().size())};
    if (rest % 9 == 4) made.preferred = made.given.left(3);
    return made;
}

const QList<Alert> &everyAlert()
{
    static const QList<Alert> alerts{alert("seizures", "Seizures: never alone"), alert("allergy", "Nut allergy"),
        alert("allergy", "Penicillin allergy"), alert("asthma", "Asthma: inhaler in the bag"),
        alert("diabetes", "Diabetes: eats at 12"), alert("choking", "Choking: cut food small"),
        alert("neverAlone", "Never alone near traffic")};
    return alerts;
}

const QList<CommunicationNeed> &everyNeed()
{
    static const QList<CommunicationNeed> needs{need("makaton", "Uses Makaton; allow time"),
        need("pictureCards", "Non-verbal; picture cards"), need("shortSentences", "Prefers short sentences"),
        need("written", "Needs things written down"), need("hearingAid", "Hearing aid, left side"),
        need("interpreter", "Speaks Punjabi at home"), need("reads", "Reads well, finds phone calls hard")};
    return needs;
}

const QStringList &everyRelation()
{
    static const QStringList words = split("Mum|Dad|Sister|Brother|Aunt|Carer|Support worker");
    return words;
}

const QStringList &everyStreet()
{
    static const QStringList words = split("Bell Lane|High Street|Lichfield Road|Station Road|Park View, Bloxwich");
    return words;
}

const QStringList &everyMatter()
{
    static const QStringList words = split("Being asked first|Knowing what comes next|Football on Saturdays|"
                                           "Sunday dinner at Mum's|A quiet place for breaks|Music while working");
    return words;
}

const QStringList &everyStrength()
{
    static const QStringList words = split("Never forgets a name|Careful with plants|Counts stock without a mistake|"
                                           "Makes newcomers welcome|Good with his hands|Always on time");
    return words;
}

const QStringList &everyWish()
{
    static const QStringList words = split("A paid job in a kitchen|Taking the bus alone|Working outdoors|"
                                           "More hours at the nursery|A certificate in food hygiene|Staying as it is");
    return words;
}

} // namespace alongside

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AttendanceChart</name>
    <message numerus="yes">
        <source>Here on %1 of %2 days in %n weeks.</source>
        <translation>
            <numerusform>Here on %1 of %2 days in %n week.</numerusform>
            <numerusform>Here on %1 of %2 days in %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message numerus="yes">
        <source>%1 of %n days.</source>
        <translation>
            <numerusform>%1 of %n day.</numerusform>
            <numerusform>%1 of %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message numerus="yes">
        <source>work repeats every %n weeks</source>
        <translation>
            <numerusform>work repeats every week</numerusform>
            <numerusform>work repeats every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardExport</name>
    <message numerus="yes">
        <source>Support: %n minutes for each hour worked</source>
        <translation>
            <numerusform>Support: %n minute for each hour worked</numerusform>
            <numerusform>Support: %n minutes for each hour worked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>%n more than on %1</source>
        <translation>
            <numerusform>%n more than on %1</numerusform>
            <numerusform>%n more than on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than on %1</source>
        <translation>
            <numerusform>%n fewer than on %1</numerusform>
            <numerusform>%n fewer than on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions a week</source>
        <translation>
            <numerusform>%n session a week</numerusform>
            <numerusform>%n sessions a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %1, %n too many</source>
        <translation>
            <numerusform>room for %1, %n too many</numerusform>
            <numerusform>room for %1, %n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes for each hour</source>
        <translation>
            <numerusform>%n minute for each hour</numerusform>
            <numerusform>%n minutes for each hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over everybody, in weeks whose hours are known.</source>
        <translation>
            <numerusform>%n minute over everybody, in weeks whose hours are known.</numerusform>
            <numerusform>%n minutes over everybody, in weeks whose hours are known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>and %n sessions more</source>
        <translation>
            <numerusform>and %n session more</numerusform>
            <numerusform>and %n sessions more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n people</source>
        <translation>
            <numerusform>Hand over %n person</numerusform>
            <numerusform>Hand over %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %1 and move %n people</source>
        <comment>a place</comment>
        <translation>
            <numerusform>Close %1 and move %n person</numerusform>
            <numerusform>Close %1 and move %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something does not fit for %n of them</source>
        <translation>
            <numerusform>something does not fit for %n of them</numerusform>
            <numerusform>something does not fit for %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingMargins</name>
    <message numerus="yes">
        <source>On %1 the margin of %n people changes</source>
        <translation>
            <numerusform>On %1 the margin of one person changes</numerusform>
            <numerusform>On %1 the margin of %n people changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>In %n week</numerusform>
            <numerusform>In %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n months</source>
        <translation>
            <numerusform>In %n month</numerusform>
            <numerusform>In %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartureWords</name>
    <message numerus="yes">
        <source>%n people moved to another service: find them by name.</source>
        <translation>
            <numerusform>%n person moved to another service: find them by name.</numerusform>
            <numerusform>%n people moved to another service: find them by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormNotes</name>
    <message numerus="yes">
        <source>This form asks for %n things that this app cannot do.</source>
        <translation>
            <numerusform>This form asks for %n thing that this app cannot do.</numerusform>
            <numerusform>This form asks for %n things that this app cannot do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This form has %n mistakes.</source>
        <translation>
            <numerusform>This form has %n mistake.</numerusform>
            <numerusform>This form has %n mistakes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardFigures</name>
    <message numerus="yes">
        <source>Hours on average over %n weeks</source>
        <translation>
            <numerusform>Hours on average over %n week</numerusform>
            <numerusform>Hours on average over %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid over all jobs, on %n days</source>
        <translation>
            <numerusform>Paid over all jobs, on %n day</numerusform>
            <numerusform>Paid over all jobs, on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message numerus="yes">
        <source>%1 paid over all jobs, on %n days.</source>
        <translation>
            <numerusform>%1 paid over all jobs, on one day.</numerusform>
            <numerusform>%1 paid over all jobs, on %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours must stay under %1 on average over %n weeks, and they do not.</source>
        <translation>
            <numerusform>Hours must stay under %1 in the week, and they do not.</numerusform>
            <numerusform>Hours must stay under %1 on average over %n weeks, and they do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours must stay under %1 on average over %n weeks. Of those, %2 are written.</source>
        <translation>
            <numerusform>Hours must stay under %1. They are not written for this week.</numerusform>
            <numerusform>Hours must stay under %1 on average over %n weeks. Of those, %2 are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on average over %n weeks. Hours must stay under %2.</source>
        <translation>
            <numerusform>%1 in the week. Hours must stay under %2.</numerusform>
            <numerusform>%1 on average over %n weeks. Hours must stay under %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message numerus="yes">
        <source>%n later entries from the same tablet wait with it.</source>
        <translation>
            <numerusform>%n later entry from the same tablet waits with it.</numerusform>
            <numerusform>%n later entries from the same tablet wait with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message numerus="yes">
        <source>Mark %n gone home</source>
        <comment>people</comment>
        <translation>
            <numerusform>Mark %n gone home</numerusform>
            <numerusform>Mark %n gone home</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstructionWords</name>
    <message numerus="yes">
        <source>%1 of %n steps alone</source>
        <translation>
            <numerusform>%1 of %n step alone</numerusform>
            <numerusform>%1 of %n steps alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Help with the steps, %n weeks</source>
        <translation>
            <numerusform>Help with the steps, %n week</numerusform>
            <numerusform>Help with the steps, %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewLines</name>
    <message numerus="yes">
        <source>%n answered, begun %1</source>
        <translation>
            <numerusform>%n answered, begun %1</numerusform>
            <numerusform>%n answered, begun %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message numerus="yes">
        <source>%1 opened your page %n times that day, last %2.</source>
        <comment>who, when</comment>
        <translation>
            <numerusform>%1 opened your page once that day, %2.</numerusform>
            <numerusform>%1 opened your page %n times that day, last %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message numerus="yes">
        <source>%n of the minutes have no kind yet. Touch a kind to give it all of them.</source>
        <translation>
            <numerusform>%n of the minutes has no kind yet. Touch a kind to give it that one.</numerusform>
            <numerusform>%n of the minutes have no kind yet. Touch a kind to give it all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyHeldWords</name>
    <message numerus="yes">
        <source>We have %n photos, recordings and drawings of you.</source>
        <translation>
            <numerusform>We have %n photo, recording or drawing of you.</numerusform>
            <numerusform>We have %n photos, recordings and drawings of you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And on %n more days. Ask us to show you.</source>
        <translation>
            <numerusform>And on %n more day. Ask us to show you.</numerusform>
            <numerusform>And on %n more days. Ask us to show you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of your face</source>
        <translation>
            <numerusform>%n photo of your face</numerusform>
            <numerusform>%n photos of your face</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings</source>
        <translation>
            <numerusform>%n drawing</numerusform>
            <numerusform>%n drawings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of your own signs</source>
        <translation>
            <numerusform>%n picture of your own signs</numerusform>
            <numerusform>%n pictures of your own signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyStoryWords</name>
    <message numerus="yes">
        <source>There are %n more. Ask us to read them to you.</source>
        <translation>
            <numerusform>There is %n more. Ask us to read it to you.</numerusform>
            <numerusform>There are %n more. Ask us to read them to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n more visits. Ask us to read them to you.</source>
        <translation>
            <numerusform>There was %n more visit. Ask us to read it to you.</numerusform>
            <numerusform>There were %n more visits. Ask us to read them to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyWords</name>
    <message numerus="yes">
        <source>Somebody came to see you at work %n times.</source>
        <translation>
            <numerusform>Somebody came to see you at work %n time.</numerusform>
            <numerusform>Somebody came to see you at work %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have added %n things.</source>
        <translation>
            <numerusform>You have added %n thing.</numerusform>
            <numerusform>You have added %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextVisitCard</name>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>In %n week</numerusform>
            <numerusform>In %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenQuestions</name>
    <message numerus="yes">
        <source>Still open: %n questions</source>
        <translation>
            <numerusform>Still open: %n question</numerusform>
            <numerusform>Still open: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonNotesCard</name>
    <message numerus="yes">
        <source>%n earlier note(s)</source>
        <translation>
            <numerusform>%n earlier note</numerusform>
            <numerusform>%n earlier notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n of 6 digits given</source>
        <translation>
            <numerusform>%n of 6 digits given</numerusform>
            <numerusform>%n of 6 digits given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message numerus="yes">
        <source>%n sittings</source>
        <translation>
            <numerusform>%n sitting</numerusform>
            <numerusform>%n sittings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message numerus="yes">
        <source>Ask how it stands: %n days late</source>
        <translation>
            <numerusform>Ask how it stands: %n day late</numerusform>
            <numerusform>Ask how it stands: %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message numerus="yes">
        <source>Undo: %n people %1</source>
        <comment>code</comment>
        <translation>
            <numerusform>Undo: %n person %1</numerusform>
            <numerusform>Undo: %n people %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n people gone home</source>
        <translation>
            <numerusform>Undo: %n person gone home</numerusform>
            <numerusform>Undo: %n people gone home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message numerus="yes">
        <source>Mark these %n here</source>
        <comment>people</comment>
        <translation>
            <numerusform>Mark this %n here</numerusform>
            <numerusform>Mark these %n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewedPlan</name>
    <message numerus="yes">
        <source>%n actions agreed</source>
        <translation>
            <numerusform>%n action agreed</numerusform>
            <numerusform>%n actions agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placements end</source>
        <translation>
            <numerusform>%n placement ends</numerusform>
            <numerusform>%n placements end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions agreed and not done: see to them first</source>
        <translation>
            <numerusform>%n action agreed and not done: see to it first</numerusform>
            <numerusform>%n actions agreed and not done: see to them first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n waiting, no signal</source>
        <translation>
            <numerusform>%n waiting, no signal</numerusform>
            <numerusform>%n waiting, no signal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: open Sync</source>
        <translation>
            <numerusform>%n waiting: open Sync</numerusform>
            <numerusform>%n waiting: open Sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n now…</source>
        <translation>
            <numerusform>Sending %n now…</numerusform>
            <numerusform>Sending %n now…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching: %n records so far…</source>
        <translation>
            <numerusform>Fetching: %n record so far…</numerusform>
            <numerusform>Fetching: %n records so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n waiting on this tablet.</source>
        <translation>
            <numerusform>%1 %n waiting on this tablet.</numerusform>
            <numerusform>%1 %n waiting on this tablet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s)</source>
        <translation>
            <numerusform>%n attendance mark</numerusform>
            <numerusform>%n attendance marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of who opened whom</source>
        <translation>
            <numerusform>%n line of who opened whom</numerusform>
            <numerusform>%n lines of who opened whom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of kind %1</source>
        <translation>
            <numerusform>%n record of kind %1</numerusform>
            <numerusform>%n records of kind %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 From earlier days %n still waiting.</source>
        <translation>
            <numerusform>%1 From earlier days %n still waiting.</numerusform>
            <numerusform>%1 From earlier days %n still waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, no answer</source>
        <translation>
            <numerusform>%n waiting, no answer</numerusform>
            <numerusform>%n waiting, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its date is %n days away from the service&apos;s: set it, so that marks are of the right day.</source>
        <translation>
            <numerusform>Its date is %n day away from the service&apos;s: set it, so that marks are of the right day.</numerusform>
            <numerusform>Its date is %n days away from the service&apos;s: set it, so that marks are of the right day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or signature(s)</source>
        <translation>
            <numerusform>%n photo or signature</numerusform>
            <numerusform>%n photos or signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of people</source>
        <translation>
            <numerusform>%n photo of a person</numerusform>
            <numerusform>%n photos of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed record(s)</source>
        <translation>
            <numerusform>%n sealed record</numerusform>
            <numerusform>%n sealed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these went on to another service, where the person is now.</source>
        <translation>
            <numerusform>%n of these went on to another service, where the person is now.</numerusform>
            <numerusform>%n of these went on to another service, where the people are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) for easy-read</source>
        <translation>
            <numerusform>%n picture for easy-read</numerusform>
            <numerusform>%n pictures for easy-read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message numerus="yes">
        <source>Met on %1 of the last %n visits</source>
        <translation>
            <numerusform>Met on %1 of the last %n visit</numerusform>
            <numerusform>Met on %1 of the last %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineLines</name>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos</source>
        <translation>
            <numerusform>%n more photo</numerusform>
            <numerusform>%n more photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>tomorrow</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::BoardScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::CampaignScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %1, in %n days</source>
        <translation>
            <numerusform>by %1, in %n day</numerusform>
            <numerusform>by %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ChangesScreen</name>
    <message numerus="yes">
        <source>%n people are still to be told</source>
        <translation>
            <numerusform>%n person is still to be told</numerusform>
            <numerusform>%n people are still to be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ConcernsScreen</name>
    <message numerus="yes">
        <source>%n concern(s) cannot be opened on this tablet yet. Your key for them comes from the service with the next syncs.</source>
        <translation>
            <numerusform>%n concern cannot be opened on this tablet yet. Your key for it comes from the service with the next syncs.</numerusform>
            <numerusform>%n concerns cannot be opened on this tablet yet. Your key for them comes from the service with the next syncs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ConflictScreen</name>
    <message numerus="yes">
        <source>If it is gone, %n other questions about it end too.</source>
        <translation>
            <numerusform>If it is gone, %n other question about it ends too.</numerusform>
            <numerusform>If it is gone, %n other questions about it end too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::HeadCountScreen</name>
    <message numerus="yes">
        <source>%n with me</source>
        <translation>
            <numerusform>%n with me</numerusform>
            <numerusform>%n with me</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::HeldScreen</name>
    <message numerus="yes">
        <source>%n entries wait for a supervisor.</source>
        <translation>
            <numerusform>%n entry waits for a supervisor.</numerusform>
            <numerusform>%n entries wait for a supervisor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are for somebody who may see more than you.</source>
        <translation>
            <numerusform>%n more is for somebody who may see more than you.</numerusform>
            <numerusform>%n more are for somebody who may see more than you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::InterviewScreen</name>
    <message numerus="yes">
        <source>%n answers were given while %1 had the tablet. Who gave them, and how?</source>
        <translation>
            <numerusform>%n answer was given while %1 had the tablet. Who gave it, and how?</numerusform>
            <numerusform>%n answers were given while %1 had the tablet. Who gave them, and how?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers on this page: who gave them, and how?</source>
        <translation>
            <numerusform>%n answer on this page: who gave it, and how?</numerusform>
            <numerusform>%n answers on this page: who gave them, and how?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::InterviewsScreen</name>
    <message numerus="yes">
        <source>%n people: %1 begun, %2 overdue, %3 done</source>
        <translation>
            <numerusform>%n person: %1 begun, %2 overdue, %3 done</numerusform>
            <numerusform>%n people: %1 begun, %2 overdue, %3 done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::LockScreen</name>
    <message numerus="yes">
        <source>%n waiting: unlock to send</source>
        <translation>
            <numerusform>%n waiting: unlock to send</numerusform>
            <numerusform>%n waiting: unlock to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ObjectionsScreen</name>
    <message numerus="yes">
        <source>%1 says that something is not right (%n). It must be answered.</source>
        <translation>
            <numerusform>%1 says that something is not right. It must be answered.</numerusform>
            <numerusform>%1 says that %n things are not right. They must be answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::PeopleScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::PersonTasks</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ReferralsScreen</name>
    <message numerus="yes">
        <source>%n referrals wait</source>
        <translation>
            <numerusform>%n referral waits</numerusform>
            <numerusform>%n referrals wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <comment>how many wait</comment>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TaskScreen</name>
    <message numerus="yes">
        <source>This trial: %1 of %n steps, since %2</source>
        <translation>
            <numerusform>This trial: %1 of %n step, since %2</numerusform>
            <numerusform>This trial: %1 of %n steps, since %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::VisitTimeline</name>
    <message numerus="yes">
        <source>%n visits on this tablet</source>
        <translation>
            <numerusform>%n visit on this tablet</numerusform>
            <numerusform>%n visits on this tablet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::VisitsScreen</name>
    <message numerus="yes">
        <source>%n of your visits are late</source>
        <translation>
            <numerusform>%n of your visits is late</numerusform>
            <numerusform>%n of your visits are late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::WordFinder</name>
    <message numerus="yes">
        <source>Found %n times</source>
        <translation>
            <numerusform>Found once</numerusform>
            <numerusform>Found %n times</numerusform>
        </translation>
    </message>
</context>
</TS>

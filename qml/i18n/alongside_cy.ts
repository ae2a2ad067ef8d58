<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Attendance, 13 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a day to read it. Each column is a week, from Monday at the top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceKey</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away, with its letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away, we don&apos;t know why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed or to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceMap</name>
    <message>
        <source>Attendance, day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message>
        <source>No attendance in these 13 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 away (we don&apos;t know why)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>days. absences.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachChoice</name>
    <message>
        <source>I am new on this tablet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachSheet</name>
    <message>
        <source>signed in on this tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits is still sent while the tablet is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, or change coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They choose their own PIN on this tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColleagueChoice</name>
    <message>
        <source>There is no other colleague to add. They must be on the service&apos;s list first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Whom to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written down yet. Ask a supervisor to add a contact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Day, group and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a group or one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolEntry</name>
    <message>
        <source>Your service gives you an address and a code that works once. The tablet needs a signal for this, only this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Not saved: this tablet is full. Make room on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: that is not something this tablet can record. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the tablet&apos;s file is damaged. Write it on paper and ring your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the tablet could not write it. Try again; if it happens twice, write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet&apos;s file is damaged, so this page cannot be shown. Ring your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page could not be read. Go back and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the right PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a moment; nothing has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Alongside wrote this tablet&apos;s file. Update the app; nothing has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet is full, so the file cannot be opened. Make room; nothing has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s file is damaged. Nothing has been deleted: ring your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s file is not the one that Alongside wrote. It was left alone: ring your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s file is not where it was. Ring your supervisor before you do anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s file could not be opened. Nothing has been deleted: try again, or ring your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer. Check the signal and the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A guest network may want you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not take that code. It may be used up or mistyped: ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service needs a newer version of Alongside. Update the app, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Nothing has been changed: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been sent and fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal. Your work is safe on this tablet and goes when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is slow to answer. Your work is safe here; the tablet tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants you to sign in first: open a web page, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent. Check the tablet&apos;s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer knows this tablet. Go on recording, and ring your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service needs a newer version of Alongside. Go on recording, and update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy. The tablet tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not take it. Your work is safe here: ring your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer arrived damaged. The tablet tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tablet works under this one&apos;s name. Go on recording, and ask for a new enrolment code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet does not belong to a service yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet is full, so nothing new can be fetched. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet could not read its file. Try again; if it happens twice, ring your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>%1, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadCountPage</name>
    <message>
        <source>Touch each face as you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark people here on Today first. Then they appear on this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>when, who, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came %1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Everyone on this list who is marked here and has not gone yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is written for each of them. You can undo it for ten seconds, and correct one person at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n gone home</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded on this tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockGreeting</name>
    <message>
        <source>Alongside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, colours and language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockSteps</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring a supervisor and read them this number. They give you a code that works once. Nothing on this tablet is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supervisor gives you a code that works once. The tablet needs a signal for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Bring the tablet to your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Alongside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone home</source>
        <comment>marked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked %2. Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>Both answers are kept. Someone who was there decides which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, if you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone home now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went home at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to remember about this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the count again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingLine</name>
    <message>
        <source>Nobody to ring is written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Last and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and fetching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotHereSheet</name>
    <message>
        <source>Touch why. You can add a note or correct it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnePersonCard</name>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneToOneBar</name>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a name, or type three letters of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHeading</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n of 6 digits given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Number keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementWords</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voluntary work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permitted work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported permitted work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relation and name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementsCard</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No placement is shown to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key coach: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lock or change coach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterRow</name>
    <message>
        <source>came today, not expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Rang %1: %2. Told: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>site and work stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · your group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and work stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your people have not arrived on this tablet yet. They come as soon as it reaches the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected here then. Choose another session or day, or add somebody who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 %2</source>
        <comment>name and code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n people %1</source>
        <comment>code</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1 gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n people gone home</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relation and name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message>
        <source>These people will be marked here. Close this if somebody is missing, and mark them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark these %n here</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RingButton</name>
    <message>
        <source>Ring about %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>%1 is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Two answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short movements show where things come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show movement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SomebodySheet</name>
    <message>
        <source>Find the person and touch the name. They are marked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest (%L1) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gone home (%L1) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone is marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>What this tablet has recorded, and what the service has received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people answered differently. Both answers are kept until someone who knows chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor holds these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are safe. A supervisor looks at them before they count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are safe on this tablet and go by themselves when there is a signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you record is safe on this tablet at once, and goes to the service by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits, and nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n waiting, no signal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: open Sync</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recorded, %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded, %2 received %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded on this tablet today yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1 recorded, %2 received by the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1 recorded, %2 received by the service at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %n now…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching: %n records so far…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This tablet has not tried to sync since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet tries again by itself at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n waiting on this tablet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting, and there is nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 new here. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the oldest since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded %1; a supervisor is looking at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>about whom, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, who and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of who opened whom</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of kind %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Choose the day, the session and the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at %1. What you change is kept with your name and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected. You can still look at an earlier day and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>To mark first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Who is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mark first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alongside::HeadCountScreen</name>
    <message numerus="yes">
        <source>%n with me</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in your group is marked here yet. Mark the register first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone is here: %1 of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap each face as you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seen. Missing: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alongside::LockScreen</name>
    <message>
        <source>Coach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join this tablet to your service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring your supervisor and ask for code number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the one-time code that the service gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colleague do you let in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, choose a PIN of six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same six digits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: unlock to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This device has no keychain, so its secrets are guarded by the disk only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those were not the same six digits. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recovery codes of this tablet are used. Ask your supervisor for a sign-in code, with a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not code number %1. Check each letter with your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who has a PIN here must unlock the tablet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address is not complete. It looks like https://service.example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alongside::MarkDetails</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 9:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 15:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot leave before they came. Check the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: times of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 not gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said, if only “no answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people wrote different things: %1. It waits for a decision; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor is looking at this mark. Your own value stays here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alongside::PeopleScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your people have not arrived on this tablet yet. They come as soon as it reaches the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Try the beginning of either name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alongside::PersonScreen</name>
    <message>
        <source>This person is not on this tablet any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to talk with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alongside::ScopeChoices</name>
    <message>
        <source>My group (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone at %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alongside::SomebodyElse</name>
    <message>
        <source>Type three letters of their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this tablet is called “%1”. Check the spelling, or ask your supervisor to add them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alongside::SyncScreen</name>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

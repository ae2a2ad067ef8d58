<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>ActionTerms</name>
    <message>
        <source>About whom</source>
        <translation>Am bwy</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Pwy sy’n ei wneud</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Dim diwrnod</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Add what was agreed</source>
        <translation>Ychwanegu’r hyn a gytunwyd</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>What was agreed</source>
        <translation>Yr hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>%1. Done</source>
        <translation>%1. Wedi’i wneud</translation>
    </message>
    <message>
        <source>Somebody will …</source>
        <translation>Bydd rhywun yn …</translation>
    </message>
    <message>
        <source>What, in a few words</source>
        <translation>Beth, mewn ychydig eiriau</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Does %1 agree with what is written?</source>
        <translation>A yw %1 yn cytuno â’r hyn sydd wedi’i ysgrifennu?</translation>
    </message>
    <message>
        <source>Read it to them first, or let them hear it. Every way counts the same, and none is needed.</source>
        <translation>Darllenwch ef iddynt yn gyntaf, neu gadewch iddynt ei glywed. Mae pob ffordd yn cyfrif yr un fath, ac nid oes angen yr un.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Stop and keep the recording</source>
        <translation>Stopio a chadw’r recordiad</translation>
    </message>
    <message>
        <source>Record their voice</source>
        <translation>Recordio eu llais</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Ei glywed</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>Agreed, with a signature</source>
        <translation>Cytunwyd, gyda llofnod</translation>
    </message>
    <message>
        <source>Agreed, with a mark</source>
        <translation>Cytunwyd, gyda marc</translation>
    </message>
    <message>
        <source>Agreed, with a picture</source>
        <translation>Cytunwyd, gyda llun</translation>
    </message>
    <message>
        <source>Agreed, in their own voice, which was recorded</source>
        <translation>Cytunwyd, yn eu llais eu hunain, a gafodd ei recordio</translation>
    </message>
    <message>
        <source>Agreed by somebody for them</source>
        <translation>Cytunodd rhywun ar eu rhan</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation>Heb gytuno</translation>
    </message>
    <message>
        <source>We cannot tell whether they agree</source>
        <translation>Ni allwn ddweud a ydynt yn cytuno</translation>
    </message>
    <message>
        <source>You agreed. You signed your name.</source>
        <translation>Roeddech chi’n cytuno. Llofnodoch chi eich enw.</translation>
    </message>
    <message>
        <source>You agreed. You made your mark.</source>
        <translation>Roeddech chi’n cytuno. Gwnaethoch chi eich marc.</translation>
    </message>
    <message>
        <source>You agreed. You chose a picture.</source>
        <translation>Roeddech chi’n cytuno. Dewisoch chi lun.</translation>
    </message>
    <message>
        <source>You agreed. We recorded your voice.</source>
        <translation>Roeddech chi’n cytuno. Recordion ni eich llais.</translation>
    </message>
    <message>
        <source>Somebody agreed for you.</source>
        <translation>Cytunodd rhywun ar eich rhan.</translation>
    </message>
    <message>
        <source>You did not agree. That is all right.</source>
        <translation>Doeddech chi ddim yn cytuno. Mae hynny’n iawn.</translation>
    </message>
    <message>
        <source>We are not sure what you think. We will ask you again.</source>
        <translation>Dydyn ni ddim yn siŵr beth yw eich barn. Byddwn yn gofyn i chi eto.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <comment>an answer</comment>
        <translation>Mae %1 yn gywir</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Hwn sy’n gywir</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Asked, no answer</source>
        <translation>Gofynnwyd, dim ateb</translation>
    </message>
    <message>
        <source>Not found out yet</source>
        <translation>Heb ei ganfod eto</translation>
    </message>
    <message>
        <source>“I don’t know”</source>
        <translation>“Dwi ddim yn gwybod”</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Wedi’i hepgor</translation>
    </message>
    <message>
        <source>%1 with support</source>
        <translation>%1 gyda chymorth</translation>
    </message>
    <message>
        <source>Family or carer</source>
        <translation>Teulu neu ofalwr</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Siaradodd</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Arwyddodd</translation>
    </message>
    <message>
        <source>Pointed</source>
        <translation>Pwyntiodd</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Edrychodd</translation>
    </message>
    <message>
        <source>Chose an object or photo</source>
        <translation>Dewisodd wrthrych neu lun</translation>
    </message>
    <message>
        <source>Showed it by what they did</source>
        <translation>Dangosodd drwy’r hyn a wnaeth</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who answered, and how</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Dim ateb eto</translation>
    </message>
    <message>
        <source>At least %1 are asked for.</source>
        <translation>Gofynnir am o leiaf %1.</translation>
    </message>
    <message>
        <source>At most %1 can be given.</source>
        <translation>Gellir rhoi %1 ar y mwyaf.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of this form.</source>
        <translation>Nid yw “%1” yn un o ddewisiadau’r ffurflen hon.</translation>
    </message>
    <message>
        <source>That is less than it can be: %1 is the least.</source>
        <translation>Mae hynny’n llai nag y gall fod: %1 yw’r lleiaf.</translation>
    </message>
    <message>
        <source>That is more than it can be: %1 is the most.</source>
        <translation>Mae hynny’n fwy nag y gall fod: %1 yw’r mwyaf.</translation>
    </message>
    <message>
        <source>That is too long: %1 letters are the most.</source>
        <translation>Mae hynny’n rhy hir: %1 llythyren ar y mwyaf.</translation>
    </message>
    <message>
        <source>The form asks for it like this: %1</source>
        <translation>Mae’r ffurflen yn gofyn amdano fel hyn: %1</translation>
    </message>
    <message>
        <source>“%1” can only be chosen alone.</source>
        <translation>Dim ond ar ei ben ei hun y gellir dewis “%1”.</translation>
    </message>
    <message>
        <source>The form works this out by itself, and it comes out differently.</source>
        <translation>Mae’r ffurflen yn cyfrifo hyn ei hun, ac mae’r canlyniad yn wahanol.</translation>
    </message>
    <message>
        <source>This was answered, and is not asked any more. The answer is kept.</source>
        <translation>Atebwyd hyn, ac nid yw’n cael ei ofyn mwyach. Cedwir yr ateb.</translation>
    </message>
    <message>
        <source>This is not an answer that the form can take. It is kept as it is.</source>
        <translation>Nid yw hwn yn ateb y gall y ffurflen ei gymryd. Fe’i cedwir fel y mae.</translation>
    </message>
</context>
<context>
    <name>AsideForm</name>
    <message>
        <source>Set it aside</source>
        <translation>Ei roi o’r neilltu</translation>
    </message>
    <message>
        <source>It does not count then, and the tablet that recorded it stops showing it. It is kept, with your name and reason.</source>
        <translation>Ni fydd yn cyfrif wedyn, a bydd y llechen a’i cofnododd yn peidio â’i ddangos. Fe’i cedwir, gyda’ch enw a’ch rheswm.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Yn gofyn i’r gwasanaeth…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Recorded twice, once on each tablet</source>
        <translation>Cofnodwyd ddwywaith, unwaith ar bob llechen</translation>
    </message>
</context>
<context>
    <name>AttachmentSheet</name>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Gwrando</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ei dynnu oddi yma</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Photos, voice and signature</source>
        <translation>Lluniau, llais a llofnod</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Stop and keep the recording</source>
        <translation>Stopio a chadw’r recordiad</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Llais</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Reading it …</source>
        <translation>Wrthi’n ei ddarllen …</translation>
    </message>
    <message>
        <source>Voice, from a file</source>
        <translation>Llais, o ffeil</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Attendance, 13 weeks</source>
        <translation>Presenoldeb, 13 wythnos</translation>
    </message>
    <message>
        <source>Touch a day to read it. Each column is a week, from Monday at the top.</source>
        <translation>Cyffyrddwch â diwrnod i’w ddarllen. Mae pob colofn yn wythnos, gyda dydd Llun ar y brig.</translation>
    </message>
</context>
<context>
    <name>AttendanceChart</name>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Away, we don’t know why</source>
        <translation>I ffwrdd, wyddon ni ddim pam</translation>
    </message>
    <message>
        <source>Week of %1: here %2, away %3, away and we don’t know why %4</source>
        <translation>Wythnos %1: yma %2, i ffwrdd %3, i ffwrdd heb wybod pam %4</translation>
    </message>
    <message numerus="yes">
        <source>Here on %1 of %2 days in %n weeks.</source>
        <translation>
            <numerusform>Yma ar %1 o %2 diwrnod mewn %n wythnos.</numerusform>
            <numerusform>Yma ar %1 o %2 diwrnod mewn wythnos.</numerusform>
            <numerusform>Yma ar %1 o %2 diwrnod mewn %n wythnos.</numerusform>
            <numerusform>Yma ar %1 o %2 diwrnod mewn %n wythnos.</numerusform>
            <numerusform>Yma ar %1 o %2 diwrnod mewn %n wythnos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceKey</name>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>here</source>
        <translation>yma</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>away, with its letter</source>
        <translation>i ffwrdd, gyda’r llythyren</translation>
    </message>
    <message>
        <source>away, we don&apos;t know why</source>
        <translation>i ffwrdd, wyddon ni ddim pam</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>ddim yn cael ei ddisgwyl</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>eto i ddod</translation>
    </message>
</context>
<context>
    <name>AttendanceMap</name>
    <message>
        <source>Attendance, day by day</source>
        <translation>Presenoldeb, fesul diwrnod</translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message>
        <source>No attendance in these 13 weeks.</source>
        <translation>Dim presenoldeb yn y 13 wythnos hyn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days.</source>
        <translation>
            <numerusform>%1 o %n diwrnod.</numerusform>
            <numerusform>%1 o %n diwrnod.</numerusform>
            <numerusform>%1 o %n diwrnod.</numerusform>
            <numerusform>%1 o %n diwrnod.</numerusform>
            <numerusform>%1 o %n diwrnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 away (we don&apos;t know why)</source>
        <translation>%1 i ffwrdd (wyddon ni ddim pam)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>days. absences.</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>heb ei farcio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and code</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days here, days expected</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 away (%2: %3)</source>
        <comment>count, letter of the code, its name</comment>
        <translation>%1 i ffwrdd (%2: %3)</translation>
    </message>
    <message>
        <source>away, we don&apos;t know why</source>
        <translation>i ffwrdd, wyddon ni ddim pam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday and its days</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BenefitTerms</name>
    <message>
        <source>5 June 2024</source>
        <translation>5 Mehefin 2024</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Empty: they still get it</source>
        <translation>Gwag: maent yn ei gael o hyd</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>1 to 31</source>
        <translation>1 i 31</translation>
    </message>
    <message>
        <source>Day of the month on which their assessment period begins</source>
        <translation>Y diwrnod o’r mis pan fydd eu cyfnod asesu yn dechrau</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Gwag: dim un</translation>
    </message>
    <message>
        <source>Weeks after which their pattern of work repeats</source>
        <translation>Ar ôl sawl wythnos y mae eu patrwm gwaith yn ailadrodd</translation>
    </message>
    <message>
        <source>Is there money for housing costs in it?</source>
        <translation>A oes arian at gostau tai ynddo?</translation>
    </message>
    <message>
        <source>Limited capability for work?</source>
        <translation>Gallu cyfyngedig i weithio?</translation>
    </message>
    <message>
        <source>Whose rules count?</source>
        <translation>Rheolau pwy sy’n cyfrif?</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>months begin on day %1</source>
        <translation>misoedd yn dechrau ar ddiwrnod %1</translation>
    </message>
    <message>
        <source>with housing costs</source>
        <translation>gyda chostau tai</translation>
    </message>
    <message>
        <source>without housing costs</source>
        <translation>heb gostau tai</translation>
    </message>
    <message>
        <source>limited capability for work</source>
        <translation>gallu cyfyngedig i weithio</translation>
    </message>
    <message>
        <source>no limited capability for work</source>
        <translation>dim gallu cyfyngedig i weithio</translation>
    </message>
    <message numerus="yes">
        <source>work repeats every %n weeks</source>
        <translation>
            <numerusform>gwaith yn ailadrodd bob %n wythnos</numerusform>
            <numerusform>gwaith yn ailadrodd bob wythnos</numerusform>
            <numerusform>gwaith yn ailadrodd bob %n wythnos</numerusform>
            <numerusform>gwaith yn ailadrodd bob %n wythnos</numerusform>
            <numerusform>gwaith yn ailadrodd bob %n wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>the day their months begin</source>
        <translation>y diwrnod y mae eu misoedd yn dechrau</translation>
    </message>
    <message>
        <source>housing costs</source>
        <translation>costau tai</translation>
    </message>
    <message>
        <source>capability for work</source>
        <translation>gallu i weithio</translation>
    </message>
    <message>
        <source>Not written yet: %1</source>
        <translation>Heb ei ysgrifennu eto: %1</translation>
    </message>
    <message>
        <source>That is no day. Write it like 5 June 2024 or 5/6/2024.</source>
        <translation>Nid diwrnod yw hwnnw. Ysgrifennwch ef fel 5 Mehefin 2024 neu 5/6/2024.</translation>
    </message>
    <message>
        <source>Write a day of the month, from 1 to 31.</source>
        <translation>Ysgrifennwch ddiwrnod o’r mis, o 1 i 31.</translation>
    </message>
    <message>
        <source>Write a number of weeks, from 1 to 52.</source>
        <translation>Ysgrifennwch nifer o wythnosau, o 1 i 52.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Day of the month on which their assessment period begins</source>
        <translation>Y diwrnod o’r mis pan fydd eu cyfnod asesu’n dechrau</translation>
    </message>
    <message>
        <source>Money for housing costs</source>
        <translation>Arian at gostau tai</translation>
    </message>
    <message>
        <source>Limited capability for work</source>
        <translation>Gallu cyfyngedig i weithio</translation>
    </message>
    <message>
        <source>Whose rules count</source>
        <translation>Rheolau pwy sy’n cyfrif</translation>
    </message>
    <message>
        <source>Weeks after which their pattern of work repeats</source>
        <translation>Faint o wythnosau cyn i’w patrwm gwaith ailadrodd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a benefit, and what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>With housing costs</source>
        <translation>Gyda chostau tai</translation>
    </message>
    <message>
        <source>Without housing costs</source>
        <translation>Heb gostau tai</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac oes</translation>
    </message>
</context>
<context>
    <name>BenefitsCard</name>
    <message>
        <source>What they get</source>
        <translation>Beth maent yn ei gael</translation>
    </message>
    <message>
        <source>Earnings are read beside this. Whoever may see earnings sees it, and nobody else.</source>
        <translation>Darllenir enillion ochr yn ochr â hyn. Mae’r rhai sy’n cael gweld enillion yn ei weld, a neb arall.</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>Ychwanegu budd-dal</translation>
    </message>
</context>
<context>
    <name>BoardExport</name>
    <message>
        <source>%1: room for %2, %3</source>
        <comment>a site, people, how full</comment>
        <translation>%1: lle i %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, how full</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Lle i</translation>
    </message>
    <message>
        <source>In its busiest session of the week</source>
        <translation>Yn sesiwn brysuraf yr wythnos</translation>
    </message>
    <message>
        <source>Attendance: %1% of the sessions that were marked</source>
        <translation>Presenoldeb: %1% o’r sesiynau sydd wedi’u marcio</translation>
    </message>
    <message numerus="yes">
        <source>Support: %n minutes for each hour worked</source>
        <translation>
            <numerusform>Cymorth: %n munud am bob awr o waith</numerusform>
            <numerusform>Cymorth: %n munud am bob awr o waith</numerusform>
            <numerusform>Cymorth: %n munud am bob awr o waith</numerusform>
            <numerusform>Cymorth: %n munud am bob awr o waith</numerusform>
            <numerusform>Cymorth: %n munud am bob awr o waith</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardNumberLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BoardNumbersList</name>
    <message>
        <source>Look after these first</source>
        <translation>Gofalwch am y rhain yn gyntaf</translation>
    </message>
    <message>
        <source>Everybody once: their placement that began last.</source>
        <translation>Pawb unwaith: y lleoliad a ddechreuodd ddiwethaf.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Lleoliadau</translation>
    </message>
    <message>
        <source>The busiest session of the week: how many are expected then.</source>
        <translation>Sesiwn brysuraf yr wythnos: faint y disgwylir bryd hynny.</translation>
    </message>
    <message>
        <source>Sites and their room</source>
        <translation>Safleoedd a’u lle</translation>
    </message>
    <message>
        <source>Everybody once: where they began last.</source>
        <translation>Pawb unwaith: ble y dechreuon nhw ddiwethaf.</translation>
    </message>
    <message>
        <source>Work streams and their use</source>
        <translation>Ffrydiau gwaith a’u defnydd</translation>
    </message>
    <message>
        <source>All jobs, in the last week of the quarter that is known.</source>
        <translation>Pob swydd, yn wythnos olaf y chwarter sy’n hysbys.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Oriau wythnosol</translation>
    </message>
    <message>
        <source>Sustained work</source>
        <translation>Gwaith parhaus</translation>
    </message>
    <message>
        <source>Changes: moving, leaving, closing</source>
        <translation>Newidiadau: symud, gadael, cau</translation>
    </message>
    <message>
        <source>Attendance in this quarter</source>
        <translation>Presenoldeb yn y chwarter hwn</translation>
    </message>
    <message>
        <source>Support for each hour worked</source>
        <translation>Cymorth am bob awr o waith</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Bwrdd</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Dim i’w gyfrif eto</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>%1, counted on %2</source>
        <comment>months, a day</comment>
        <translation>%1, wedi’i gyfrif ar %2</translation>
    </message>
    <message>
        <source>Room at each site, in its busiest session of the week</source>
        <translation>Lle ym mhob safle, yn sesiwn brysuraf yr wythnos</translation>
    </message>
    <message>
        <source>Everybody whom the service supports is in each list once. Counts under 5 are hidden, and as many more as it takes that none can be worked out. Made on %1.</source>
        <translation>Mae pawb y mae’r gwasanaeth yn eu cefnogi ym mhob rhestr unwaith. Mae niferoedd o dan 5 wedi’u cuddio, a chynifer eto ag sydd ei angen fel na ellir cyfrifo’r un ohonynt. Gwnaed ar %1.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Pawb gyda’i gilydd</translation>
    </message>
</context>
<context>
    <name>BoardPapersCard</name>
    <message>
        <source>To give out</source>
        <translation>I’w rannu</translation>
    </message>
    <message>
        <source>Counts of this quarter. Nobody is named, and counts under 5 are hidden. Give out this or the update to the panel, not both: together they can tell what each hides.</source>
        <translation>Niferoedd y chwarter hwn. Ni enwir neb, ac mae niferoedd o dan 5 wedi’u cuddio. Rhannwch hwn neu’r diweddariad i’r panel, nid y ddau: gyda’i gilydd gallant ddatgelu’r hyn y mae pob un yn ei guddio.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Cadw fel tabl</translation>
    </message>
    <message>
        <source>Save as a page</source>
        <translation>Cadw fel tudalen</translation>
    </message>
</context>
<context>
    <name>BoardPeopleList</name>
    <message>
        <source>Back to all numbers</source>
        <translation>Yn ôl at yr holl rifau</translation>
    </message>
</context>
<context>
    <name>BoardQuarter</name>
    <message>
        <source>The quarter before</source>
        <translation>Y chwarter blaenorol</translation>
    </message>
    <message>
        <source>The quarter after</source>
        <translation>Y chwarter nesaf</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Another kind</source>
        <translation>Math arall</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Wedi’i atal dros dro</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Heb ddechrau eto</translation>
    </message>
    <message>
        <source>Ended, and none since</source>
        <translation>Wedi dod i ben, a dim un ers hynny</translation>
    </message>
    <message>
        <source>At an employer</source>
        <translation>Gyda chyflogwr</translation>
    </message>
    <message>
        <source>Not sustained</source>
        <translation>Heb barhau</translation>
    </message>
    <message>
        <source>Depends on weeks that are not known</source>
        <translation>Yn dibynnu ar wythnosau nad ydynt yn hysbys</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Wedi parhau</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Not overdue</source>
        <translation>Ddim yn hwyr</translation>
    </message>
    <message>
        <source>No hours recorded, or no work</source>
        <translation>Dim oriau wedi’u cofnodi, neu ddim gwaith</translation>
    </message>
    <message>
        <source>Expected nowhere</source>
        <translation>Heb eu disgwyl yn unman</translation>
    </message>
    <message>
        <source>No placement</source>
        <translation>Dim lleoliad</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 awr yr wythnos</translation>
    </message>
    <message>
        <source>%1, no work stream</source>
        <translation>%1, dim ffrwd waith</translation>
    </message>
    <message>
        <source>A site that is not here</source>
        <translation>Safle nad yw yma</translation>
    </message>
    <message>
        <source>A work stream that is not here</source>
        <translation>Ffrwd waith nad yw yma</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Lleoliadau</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>Ffrydiau gwaith</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Oriau wythnosol</translation>
    </message>
    <message>
        <source>Sustained work</source>
        <translation>Gwaith parhaus</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>Placements and their pauses: the one that began last. Of what goes on, its kind.</source>
        <translation>Lleoliadau a’u seibiau: yr un a ddechreuodd ddiwethaf. O’r hyn sy’n parhau, ei fath.</translation>
    </message>
    <message>
        <source>Where people are expected: what began last.</source>
        <translation>Ble y disgwylir pobl: yr hyn a ddechreuodd ddiwethaf.</translation>
    </message>
    <message>
        <source>Earnings of all jobs: the last week of the quarter that is known. Definition: %1.</source>
        <translation>Enillion pob swydd: wythnos olaf y chwarter sy’n hysbys. Diffiniad: %1.</translation>
    </message>
    <message>
        <source>there is none for that day</source>
        <translation>nid oes un ar gyfer y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>Definition: %1.</source>
        <translation>Diffiniad: %1.</translation>
    </message>
    <message>
        <source>Earnings of all jobs: %1 of %2 weeks at %3 hours or more. Definition: %4.</source>
        <translation>Enillion pob swydd: %1 o %2 wythnos ar %3 awr neu fwy. Diffiniad: %4.</translation>
    </message>
    <message>
        <source>Visits that were planned and that nobody has made.</source>
        <translation>Ymweliadau a gynlluniwyd ac nad oes neb wedi’u gwneud.</translation>
    </message>
    <message>
        <source>The next review that the last one named.</source>
        <translation>Yr adolygiad nesaf a enwyd gan yr un diwethaf.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a year that is known</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>cynifer ag ar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more than on %1</source>
        <translation>
            <numerusform>%n yn fwy nag ar %1</numerusform>
            <numerusform>%n yn fwy nag ar %1</numerusform>
            <numerusform>%n yn fwy nag ar %1</numerusform>
            <numerusform>%n yn fwy nag ar %1</numerusform>
            <numerusform>%n yn fwy nag ar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than on %1</source>
        <translation>
            <numerusform>%n yn llai nag ar %1</numerusform>
            <numerusform>%n yn llai nag ar %1</numerusform>
            <numerusform>%n yn llai nag ar %1</numerusform>
            <numerusform>%n yn llai nag ar %1</numerusform>
            <numerusform>%n yn llai nag ar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions a week</source>
        <translation>
            <numerusform>%n sesiwn yr wythnos</numerusform>
            <numerusform>%n sesiwn yr wythnos</numerusform>
            <numerusform>%n sesiwn yr wythnos</numerusform>
            <numerusform>%n sesiwn yr wythnos</numerusform>
            <numerusform>%n sesiwn yr wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is expected this week</source>
        <translation>ni ddisgwylir neb yr wythnos hon</translation>
    </message>
    <message>
        <source>%1, morning</source>
        <translation>%1, bore</translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation>%1, prynhawn</translation>
    </message>
    <message>
        <source>its capacity is not recorded</source>
        <translation>nid yw ei gapasiti wedi’i gofnodi</translation>
    </message>
    <message numerus="yes">
        <source>room for %1, %n too many</source>
        <translation>
            <numerusform>lle i %1, %n yn ormod</numerusform>
            <numerusform>lle i %1, %n yn ormod</numerusform>
            <numerusform>lle i %1, %n yn ormod</numerusform>
            <numerusform>lle i %1, %n yn ormod</numerusform>
            <numerusform>lle i %1, %n yn ormod</numerusform>
        </translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>lle i %1</translation>
    </message>
    <message>
        <source>hidden: the site is small</source>
        <translation>wedi’i guddio: mae’r safle’n fach</translation>
    </message>
    <message>
        <source>more than full</source>
        <translation>mwy na llawn</translation>
    </message>
    <message>
        <source>three quarters full, or more</source>
        <translation>tri chwarter llawn, neu fwy</translation>
    </message>
    <message>
        <source>half full, or more</source>
        <translation>hanner llawn, neu fwy</translation>
    </message>
    <message>
        <source>a quarter full, or more</source>
        <translation>chwarter llawn, neu fwy</translation>
    </message>
    <message>
        <source>less than a quarter full</source>
        <translation>llai na chwarter llawn</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>A planned visit is overdue</source>
        <translation>Mae ymweliad a gynlluniwyd yn hwyr</translation>
    </message>
    <message>
        <source>The next review is overdue</source>
        <translation>Mae’r adolygiad nesaf yn hwyr</translation>
    </message>
    <message>
        <source>under 5, or hidden</source>
        <translation>o dan 5, neu wedi’i guddio</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Came to fewer than half</source>
        <translation>Daethant i lai na hanner</translation>
    </message>
    <message>
        <source>Came to half or more</source>
        <translation>Daethant i hanner neu fwy</translation>
    </message>
    <message>
        <source>Came to nine of ten, or more</source>
        <translation>Daethant i naw o bob deg, neu fwy</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>Dim cymorth</translation>
    </message>
    <message>
        <source>Up to 15 minutes for each hour</source>
        <translation>Hyd at 15 munud am bob awr</translation>
    </message>
    <message>
        <source>Up to 30 minutes for each hour</source>
        <translation>Hyd at 30 munud am bob awr</translation>
    </message>
    <message>
        <source>More than 30 minutes for each hour</source>
        <translation>Mwy na 30 munud am bob awr</translation>
    </message>
    <message>
        <source>Nothing is marked of them</source>
        <translation>Does dim wedi’i farcio amdanynt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Support for each hour worked</source>
        <translation>Cymorth am bob awr o waith</translation>
    </message>
    <message>
        <source>Attendance marks of the quarter, by what their codes count as.</source>
        <translation>Marciau presenoldeb y chwarter, yn ôl yr hyn mae eu codau’n cyfrif fel.</translation>
    </message>
    <message>
        <source>Visits and earnings of the quarter, in weeks whose hours are known.</source>
        <translation>Ymweliadau ac enillion y chwarter, mewn wythnosau y mae eu horiau’n hysbys.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions</source>
        <translation>
            <numerusform>%1 o %n sesiwn</numerusform>
            <numerusform>%1 o %n sesiwn</numerusform>
            <numerusform>%1 o %n sesiwn</numerusform>
            <numerusform>%1 o %n sesiwn</numerusform>
            <numerusform>%1 o %n sesiwn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes for each hour</source>
        <translation>
            <numerusform>%n munud am bob awr</numerusform>
            <numerusform>%n munud am bob awr</numerusform>
            <numerusform>%n munud am bob awr</numerusform>
            <numerusform>%n munud am bob awr</numerusform>
            <numerusform>%n munud am bob awr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of this quarter’s marked sessions: %2 of %3.</source>
        <translation>%1% o’r sesiynau sydd wedi’u marcio y chwarter hwn: %2 o %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over everybody, in weeks whose hours are known.</source>
        <translation>
            <numerusform>%n munud dros bawb, mewn wythnosau y mae eu horiau’n hysbys.</numerusform>
            <numerusform>%n munud dros bawb, mewn wythnosau y mae eu horiau’n hysbys.</numerusform>
            <numerusform>%n munud dros bawb, mewn wythnosau y mae eu horiau’n hysbys.</numerusform>
            <numerusform>%n munud dros bawb, mewn wythnosau y mae eu horiau’n hysbys.</numerusform>
            <numerusform>%n munud dros bawb, mewn wythnosau y mae eu horiau’n hysbys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignNumberLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CampaignNumbersList</name>
    <message>
        <source>Look after these first</source>
        <translation>Gofalwch am y rhain yn gyntaf</translation>
    </message>
    <message>
        <source>How everybody stands</source>
        <translation>Sut mae pethau gyda phawb</translation>
    </message>
    <message>
        <source>Still to do, by site</source>
        <translation>Ar ôl i’w wneud, fesul safle</translation>
    </message>
    <message>
        <source>Still to do, by coach</source>
        <translation>Ar ôl i’w wneud, fesul hyfforddwr</translation>
    </message>
    <message>
        <source>Still to do, by part of the form</source>
        <translation>Ar ôl i’w wneud, fesul rhan o’r ffurflen</translation>
    </message>
    <message>
        <source>For the scrutiny panel</source>
        <translation>Ar gyfer y panel craffu</translation>
    </message>
    <message>
        <source>Counts by site as a table. Nobody is named, and counts under 5 are hidden.</source>
        <translation>Niferoedd fesul safle mewn tabl. Nid yw neb yn cael ei enwi, ac mae niferoedd o dan 5 wedi’u cuddio.</translation>
    </message>
    <message>
        <source>Save the counts</source>
        <translation>Cadw’r niferoedd</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Campaign</source>
        <translation>Ymgyrch</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Dim i’w gyfrif eto</translation>
    </message>
</context>
<context>
    <name>CampaignPeopleList</name>
    <message>
        <source>Back to all numbers</source>
        <translation>Yn ôl at yr holl rifau</translation>
    </message>
</context>
<context>
    <name>CampaignPersonLine</name>
    <message>
        <source>%1 · %2</source>
        <comment>standing and detail</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Not begun, nothing booked</source>
        <translation>Heb ddechrau, dim wedi’i drefnu</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Wedi’i drefnu</translation>
    </message>
    <message>
        <source>Paused part way</source>
        <translation>Wedi oedi ar ganol</translation>
    </message>
    <message>
        <source>Under way now</source>
        <translation>Yn digwydd nawr</translation>
    </message>
    <message>
        <source>Given, agreement still open</source>
        <translation>Wedi’i roi, cytundeb heb ei nodi</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Wedi gwrthod</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Individual profile</source>
        <translation>Proffil unigol</translation>
    </message>
    <message>
        <source>Permitted earnings</source>
        <translation>Enillion a ganiateir</translation>
    </message>
    <message>
        <source>Referral routes</source>
        <translation>Llwybrau atgyfeirio</translation>
    </message>
    <message>
        <source>Monitoring of placements</source>
        <translation>Monitro lleoliadau</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Cwestiynau eraill</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Ar ôl i’w wneud</translation>
    </message>
    <message>
        <source>Needs an advocate, nobody found yet</source>
        <translation>Angen eiriolwr, heb ganfod neb eto</translation>
    </message>
    <message>
        <source>At no site</source>
        <translation>Ddim ar unrhyw safle</translation>
    </message>
    <message>
        <source>No coach named</source>
        <translation>Dim hyfforddwr wedi’i enwi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why is not written down</source>
        <translation>Nid yw’r rheswm wedi’i nodi</translation>
    </message>
    <message>
        <source>Back on %1</source>
        <translation>Yn ôl ar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of 4 parts done</source>
        <translation>%1 o’r 4 rhan wedi’u gwneud</translation>
    </message>
    <message>
        <source>%1 · goes on %2</source>
        <comment>how far, when</comment>
        <translation>%1 · yn parhau %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ar %1</translation>
    </message>
    <message>
        <source>Was booked for %1: did it happen?</source>
        <translation>Roedd wedi’i drefnu ar gyfer %1: a ddigwyddodd?</translation>
    </message>
    <message>
        <source>Book …</source>
        <translation>Trefnu …</translation>
    </message>
    <message>
        <source>Look …</source>
        <translation>Gweld …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Gwrthodwyd ar</translation>
    </message>
    <message>
        <source>Why they declined</source>
        <translation>Pam y gwrthodon nhw</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>I ffwrdd tan</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>%1: was %2</source>
        <comment>a field and what it said</comment>
        <translation>%1: %2 cyn hyn</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Geiriau pwy</translation>
    </message>
    <message>
        <source>Why they are away</source>
        <translation>Pam maen nhw i ffwrdd</translation>
    </message>
    <message>
        <source>Needs an advocate</source>
        <translation>Angen eiriolwr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Rhannau</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Ddim angen</translation>
    </message>
    <message>
        <source>%1 of 4 parts</source>
        <translation>%1 o 4 rhan</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>under 5, or hidden</source>
        <translation>llai na 5, neu wedi’i guddio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Part done</source>
        <translation>Wedi’i wneud yn rhannol</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Not in a campaign</source>
        <translation>Ddim mewn ymgyrch</translation>
    </message>
</context>
<context>
    <name>ChangeMenu</name>
    <message>
        <source>What is to change?</source>
        <translation>Beth sydd i newid?</translation>
    </message>
    <message>
        <source>Close a site</source>
        <translation>Cau safle</translation>
    </message>
    <message>
        <source>Close a work stream</source>
        <translation>Cau ffrwd waith</translation>
    </message>
    <message>
        <source>Hand over a caseload</source>
        <translation>Trosglwyddo llwyth achosion</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Symud person</translation>
    </message>
    <message>
        <source>A person leaves</source>
        <translation>Person yn gadael</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Back to all changes</source>
        <translation>Yn ôl i’r holl newidiadau</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 morning</source>
        <comment>a day of the week</comment>
        <translation>bore %1</translation>
    </message>
    <message>
        <source>%1 afternoon</source>
        <comment>a day of the week</comment>
        <translation>prynhawn %1</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <comment>a site</comment>
        <translation>%1 yn cau</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <comment>a work stream and its site</comment>
        <translation>%1 yn cau</translation>
    </message>
    <message>
        <source>%1 hands over to %2</source>
        <comment>two coaches</comment>
        <translation>%1 yn trosglwyddo i %2</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <comment>a person</comment>
        <translation>%1 yn symud</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <comment>a person</comment>
        <translation>%1 yn gadael</translation>
    </message>
    <message>
        <source>A change that a newer version made</source>
        <translation>Newid a wnaed gan fersiwn mwy newydd</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>diwrnod olaf %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>o %1</translation>
    </message>
    <message>
        <source>nobody to move</source>
        <translation>neb i’w symud</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <comment>moves of people</comment>
        <translation>%1 o %2 wedi’u cwblhau</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Unman eto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a work stream and its site</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose where they go</source>
        <translation>Dewiswch ble maen nhw’n mynd</translation>
    </message>
    <message>
        <source>Has left the service</source>
        <translation>Wedi gadael y gwasanaeth</translation>
    </message>
    <message>
        <source>Has said no to another place</source>
        <translation>Wedi gwrthod lle arall</translation>
    </message>
    <message>
        <source>That place is not open by then</source>
        <translation>Ni fydd y lle hwnnw ar agor erbyn hynny</translation>
    </message>
    <message>
        <source>Not open: %1</source>
        <comment>a session of the week</comment>
        <translation>Ddim ar agor: %1</translation>
    </message>
    <message>
        <source>Too full: %1, %2 people and room for %3</source>
        <comment>a session of the week</comment>
        <translation>Rhy lawn: %1, %2 o bobl a lle i %3</translation>
    </message>
    <message>
        <source>Expected elsewhere: %1</source>
        <comment>a session of the week</comment>
        <translation>Disgwylir nhw yn rhywle arall: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n sessions more</source>
        <translation>
            <numerusform>a %n sesiwn arall</numerusform>
            <numerusform>a %n sesiwn arall</numerusform>
            <numerusform>a %n sesiwn arall</numerusform>
            <numerusform>a %n sesiwn arall</numerusform>
            <numerusform>a %n sesiwn arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what closes.</source>
        <translation>Dewiswch beth sy’n cau.</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>Dewiswch y diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>Choose the last day.</source>
        <translation>Dewiswch y diwrnod olaf.</translation>
    </message>
    <message>
        <source>It is not open on that day: it has closed before, or not begun. Choose another day.</source>
        <translation>Nid yw ar agor ar y diwrnod hwnnw: mae wedi cau cyn hynny, neu heb ddechrau. Dewiswch ddiwrnod arall.</translation>
    </message>
    <message>
        <source>That day is over, and what was is not changed. Choose today or later.</source>
        <translation>Mae’r diwrnod hwnnw wedi mynd heibio, ac ni chaiff yr hyn a fu ei newid. Dewiswch heddiw neu’n hwyrach.</translation>
    </message>
    <message>
        <source>They have no placement at a site on that day. A placement begins on their own page.</source>
        <translation>Nid oes ganddynt leoliad ar safle ar y diwrnod hwnnw. Mae lleoliad yn dechrau ar eu tudalen eu hunain.</translation>
    </message>
    <message>
        <source>Touch a placement, and choose where they go instead.</source>
        <translation>Cyffyrddwch â lleoliad, a dewiswch ble maen nhw’n mynd yn ei le.</translation>
    </message>
    <message>
        <source>Choose both coaches.</source>
        <translation>Dewiswch y ddau hyfforddwr.</translation>
    </message>
    <message>
        <source>Choose two different coaches.</source>
        <translation>Dewiswch ddau hyfforddwr gwahanol.</translation>
    </message>
    <message>
        <source>Nobody is with this coach on that day: there is nothing to hand over.</source>
        <translation>Nid oes neb gyda’r hyfforddwr hwn ar y diwrnod hwnnw: nid oes dim i’w drosglwyddo.</translation>
    </message>
    <message>
        <source>Choose who leaves.</source>
        <translation>Dewiswch pwy sy’n gadael.</translation>
    </message>
    <message>
        <source>That they leave is decided already: it is in the list of changes.</source>
        <translation>Mae eu gadael wedi’i benderfynu eisoes: mae yn y rhestr newidiadau.</translation>
    </message>
    <message>
        <source>Not complete: nowhere to go yet</source>
        <translation>Heb ei gwblhau: unman i fynd eto</translation>
    </message>
    <message>
        <source>Not complete: not told yet</source>
        <translation>Heb ei gwblhau: heb gael gwybod eto</translation>
    </message>
    <message>
        <source>Told; the last day is %1</source>
        <translation>Wedi cael gwybod; y diwrnod olaf yw %1</translation>
    </message>
    <message>
        <source>Told; it begins on %1</source>
        <translation>Wedi cael gwybod; mae’n dechrau ar %1</translation>
    </message>
    <message>
        <source>Told, and the last day is over</source>
        <translation>Wedi cael gwybod, ac mae’r diwrnod olaf wedi bod</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Wedi’i gwblhau</translation>
    </message>
    <message>
        <source>the day</source>
        <comment>on which somebody was told</comment>
        <translation>y diwrnod</translation>
    </message>
    <message>
        <source>how</source>
        <comment>somebody was told</comment>
        <translation>sut</translation>
    </message>
    <message>
        <source>what they said or showed</source>
        <translation>yr hyn a ddywedon nhw neu a ddangoson nhw</translation>
    </message>
    <message>
        <source>who supported them</source>
        <translation>pwy oedd yn eu cefnogi</translation>
    </message>
    <message>
        <source>Still to fill in: %1.</source>
        <translation>Ar ôl i’w lenwi: %1.</translation>
    </message>
    <message>
        <source>Close a site</source>
        <translation>Cau safle</translation>
    </message>
    <message>
        <source>Close a work stream</source>
        <translation>Cau ffrwd waith</translation>
    </message>
    <message>
        <source>Hand over a caseload</source>
        <translation>Trosglwyddo llwyth achosion</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Symud person</translation>
    </message>
    <message>
        <source>A person leaves</source>
        <translation>Person yn gadael</translation>
    </message>
    <message>
        <source>Which site closes?</source>
        <translation>Pa safle sy’n cau?</translation>
    </message>
    <message>
        <source>Which work stream closes?</source>
        <translation>Pa ffrwd waith sy’n cau?</translation>
    </message>
    <message>
        <source>Who hands over?</source>
        <translation>Pwy sy’n trosglwyddo?</translation>
    </message>
    <message>
        <source>Who moves?</source>
        <translation>Pwy sy’n symud?</translation>
    </message>
    <message>
        <source>Who leaves?</source>
        <translation>Pwy sy’n gadael?</translation>
    </message>
    <message>
        <source>The first day with the other coach</source>
        <translation>Y diwrnod cyntaf gyda’r hyfforddwr arall</translation>
    </message>
    <message>
        <source>The first day there</source>
        <translation>Y diwrnod cyntaf yno</translation>
    </message>
    <message>
        <source>Their last day</source>
        <translation>Eu diwrnod olaf</translation>
    </message>
    <message>
        <source>The last day that it is open</source>
        <translation>Y diwrnod olaf y bydd ar agor</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n people</source>
        <translation>
            <numerusform>Trosglwyddo %n o bobl</numerusform>
            <numerusform>Trosglwyddo %n person</numerusform>
            <numerusform>Trosglwyddo %n berson</numerusform>
            <numerusform>Trosglwyddo %n o bobl</numerusform>
            <numerusform>Trosglwyddo %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>a person</comment>
        <translation>Symud %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a place</comment>
        <translation>Cau %1</translation>
    </message>
    <message numerus="yes">
        <source>Close %1 and move %n people</source>
        <comment>a place</comment>
        <translation>
            <numerusform>Cau %1 a symud %n o bobl</numerusform>
            <numerusform>Cau %1 a symud %n person</numerusform>
            <numerusform>Cau %1 a symud %n berson</numerusform>
            <numerusform>Cau %1 a symud %n o bobl</numerusform>
            <numerusform>Cau %1 a symud %n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n berson</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>everything fits</source>
        <translation>popeth yn ffitio</translation>
    </message>
    <message numerus="yes">
        <source>something does not fit for %n of them</source>
        <translation>
            <numerusform>rhywbeth ddim yn ffitio i %n ohonynt</numerusform>
            <numerusform>rhywbeth ddim yn ffitio i %n ohonynt</numerusform>
            <numerusform>rhywbeth ddim yn ffitio i %n ohonynt</numerusform>
            <numerusform>rhywbeth ddim yn ffitio i %n ohonynt</numerusform>
            <numerusform>rhywbeth ddim yn ffitio i %n ohonynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Told on %1: %2
Said or showed: %3
With them: %4</source>
        <comment>a day, how, what they said, who supported them</comment>
        <translation>Cael gwybod ar %1: %2
Dywedwyd neu dangoswyd: %3
Gyda nhw: %4</translation>
    </message>
    <message>
        <source>Not complete: a placement goes on after that day</source>
        <translation>Heb ei gwblhau: mae lleoliad yn parhau ar ôl y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>The coach who would take over has left by that day. Choose another one.</source>
        <translation>Bydd yr hyfforddwr a fyddai’n cymryd drosodd wedi gadael erbyn y diwrnod hwnnw. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Dim newidiadau</translation>
    </message>
    <message>
        <source>Each change is looked at before it happens, and open until everybody was told.</source>
        <translation>Edrychir ar bob newid cyn iddo ddigwydd, ac mae’n agored nes i bawb gael gwybod.</translation>
    </message>
    <message>
        <source>What is to change?</source>
        <translation>Beth sydd i newid?</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>Who changed what, and when</source>
        <translation>Pwy newidiodd beth, a phryd</translation>
    </message>
    <message>
        <source>Nothing has been changed since this page was first written.</source>
        <translation>Does dim wedi newid ers i’r dudalen hon gael ei hysgrifennu gyntaf.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Wedi’i dynnu i ffwrdd</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Roedd yn: %1</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Touch a column to read it.</source>
        <translation>Cyffyrddwch golofn i’w darllen.</translation>
    </message>
    <message>
        <source>All the numbers as text</source>
        <translation>Y rhifau i gyd fel testun</translation>
    </message>
</context>
<context>
    <name>ChartKey</name>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
</context>
<context>
    <name>CoachChoice</name>
    <message>
        <source>I am new on this tablet</source>
        <translation>Rwy’n newydd ar y llechen hon</translation>
    </message>
    <message>
        <source>I have a new code for this tablet</source>
        <translation>Mae gen i god newydd ar gyfer y llechen hon</translation>
    </message>
</context>
<context>
    <name>CoachSheet</name>
    <message>
        <source>signed in on this tablet</source>
        <translation>wedi mewngofnodi ar y llechen hon</translation>
    </message>
    <message>
        <source>What waits is still sent while the tablet is locked.</source>
        <translation>Mae’r hyn sy’n aros yn dal i gael ei anfon tra bo’r llechen wedi’i chloi.</translation>
    </message>
    <message>
        <source>Lock, or change coach</source>
        <translation>Cloi, neu newid hyfforddwr</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ychwanegu cydweithiwr</translation>
    </message>
    <message>
        <source>Give your own PIN; then they choose theirs on this tablet.</source>
        <translation>Rhowch eich PIN eich hun; yna byddant yn dewis eu PIN nhw ar y llechen hon.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Pryderon</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>One moment …</source>
        <translation>Un eiliad …</translation>
    </message>
</context>
<context>
    <name>ColleagueChoice</name>
    <message>
        <source>There is no other colleague to add. They must be on the service&apos;s list first.</source>
        <translation>Does dim cydweithiwr arall i’w ychwanegu. Rhaid iddynt fod ar restr y gwasanaeth yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>Who does it?</source>
        <translation>Pwy sy’n ei wneud?</translation>
    </message>
</context>
<context>
    <name>ComingMargins</name>
    <message>
        <source>%1 until then, %2 from then on, with hours and pay as they are</source>
        <translation>%1 tan hynny, %2 o hynny ymlaen, gydag oriau a chyflog fel y maent</translation>
    </message>
    <message>
        <source>On %1 new figures begin. Nobody’s margin is known to change.</source>
        <translation>Ar %1 mae ffigurau newydd yn dechrau. Ni wyddys bod lwfans neb yn newid.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 the margin of %n people changes</source>
        <translation>
            <numerusform>Ar %1 mae’r hyn sydd ar ôl gan %n o bobl yn newid</numerusform>
            <numerusform>Ar %1 mae’r hyn sydd ar ôl gan un person yn newid</numerusform>
            <numerusform>Ar %1 mae’r hyn sydd ar ôl gan %n o bobl yn newid</numerusform>
            <numerusform>Ar %1 mae’r hyn sydd ar ôl gan %n o bobl yn newid</numerusform>
            <numerusform>Ar %1 mae’r hyn sydd ar ôl gan %n o bobl yn newid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunicationCard</name>
    <message>
        <source>It was met</source>
        <translation>Cafodd ei ddiwallu</translation>
    </message>
    <message>
        <source>It was not met</source>
        <translation>Ni chafodd ei ddiwallu</translation>
    </message>
    <message>
        <source>Whether the communication need was met</source>
        <translation>A gafodd yr angen cyfathrebu ei ddiwallu</translation>
    </message>
    <message>
        <source>If you want to say</source>
        <translation>Os hoffech ddweud</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation>Beth oedd yn y ffordd</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Beth helpodd</translation>
    </message>
</context>
<context>
    <name>ConcernBanners</name>
    <message>
        <source>Read it</source>
        <translation>Ei ddarllen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
</context>
<context>
    <name>ConcernOutcomeCard</name>
    <message>
        <source>What was done, by whom, and what comes next</source>
        <translation>Beth a wnaed, gan bwy, a beth sy’n dod nesaf</translation>
    </message>
    <message>
        <source>How it was dealt with</source>
        <translation>Sut y deliwyd ag ef</translation>
    </message>
    <message>
        <source>Every safeguarding lead can read it. It cannot be changed afterwards; you can add to it.</source>
        <translation>Gall pob arweinydd diogelu ei ddarllen. Ni ellir ei newid wedyn; gallwch ychwanegu ato.</translation>
    </message>
    <message>
        <source>It has been dealt with</source>
        <translation>Deliwyd ag ef</translation>
    </message>
</context>
<context>
    <name>ConcernReading</name>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl at y rhestr</translation>
    </message>
</context>
<context>
    <name>ConcernSheet</name>
    <message>
        <source>A safeguarding concern</source>
        <translation>Pryder diogelu</translation>
    </message>
    <message>
        <source>Only the safeguarding leads and you can read what you write here.</source>
        <translation>Dim ond yr arweinwyr diogelu a chi all ddarllen yr hyn rydych yn ei ysgrifennu yma.</translation>
    </message>
    <message>
        <source>Are they safe now?</source>
        <translation>Ydyn nhw’n ddiogel nawr?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydyn</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac ydyn</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Dw i ddim yn gwybod</translation>
    </message>
    <message>
        <source>Send to the safeguarding leads</source>
        <translation>Anfon at yr arweinwyr diogelu</translation>
    </message>
    <message>
        <source>Throw away what I wrote</source>
        <translation>Taflu’r hyn a ysgrifennais</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>What you saw or heard yourself</source>
        <translation>Beth welsoch neu glywsoch chi eich hun</translation>
    </message>
    <message>
        <source>Their own words, exactly as they said them</source>
        <translation>Eu geiriau eu hunain, yn union fel y dywedon nhw nhw</translation>
    </message>
    <message>
        <source>What somebody else told you, and who</source>
        <translation>Beth ddywedodd rhywun arall wrthych, a phwy</translation>
    </message>
    <message>
        <source>What you think it may mean</source>
        <translation>Beth rydych chi’n meddwl y gall ei olygu</translation>
    </message>
    <message>
        <source>What they want to happen</source>
        <translation>Beth maen nhw eisiau iddo ddigwydd</translation>
    </message>
    <message>
        <source>What makes them safe, or not safe</source>
        <translation>Beth sy’n eu gwneud yn ddiogel, neu ddim yn ddiogel</translation>
    </message>
    <message>
        <source>Who has been told, and when</source>
        <translation>Pwy sydd wedi cael gwybod, a phryd</translation>
    </message>
    <message>
        <source>Seen or heard by the writer</source>
        <translation>Wedi’i weld neu ei glywed gan yr awdur</translation>
    </message>
    <message>
        <source>The person’s own words</source>
        <translation>Geiriau’r person ei hun</translation>
    </message>
    <message>
        <source>Told to the writer by somebody else</source>
        <translation>Wedi’i ddweud wrth yr awdur gan rywun arall</translation>
    </message>
    <message>
        <source>What the writer thinks</source>
        <translation>Beth mae’r awdur yn ei feddwl</translation>
    </message>
    <message>
        <source>What the person wants to happen</source>
        <translation>Beth mae’r person eisiau iddo ddigwydd</translation>
    </message>
    <message>
        <source>About their safety</source>
        <translation>Am eu diogelwch</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Pwy gafodd wybod</translation>
    </message>
    <message>
        <source>Safe when this was written</source>
        <translation>Yn ddiogel pan ysgrifennwyd hyn</translation>
    </message>
    <message>
        <source>NOT safe when this was written</source>
        <translation>DDIM yn ddiogel pan ysgrifennwyd hyn</translation>
    </message>
    <message>
        <source>It was not known whether they were safe</source>
        <translation>Nid oedd yn hysbys a oedden nhw’n ddiogel</translation>
    </message>
    <message>
        <source>Write what happened, what was said, or what worries you.</source>
        <translation>Ysgrifennwch beth ddigwyddodd, beth ddywedwyd, neu beth sy’n eich poeni.</translation>
    </message>
    <message>
        <source>Say whether they are safe now. “I do not know” is an answer.</source>
        <translation>Dywedwch a ydyn nhw’n ddiogel nawr. Mae “Dw i ddim yn gwybod” yn ateb.</translation>
    </message>
    <message>
        <source>Not sent. Phone the duty team now.</source>
        <translation>Heb ei anfon. Ffoniwch y tîm ar ddyletswydd nawr.</translation>
    </message>
    <message>
        <source>The service has it. Safeguarding leads can read it.</source>
        <translation>Mae gan y gwasanaeth. Gall yr arweinwyr diogelu ei ddarllen.</translation>
    </message>
    <message>
        <source>The service could not take it. Phone the duty team now.</source>
        <translation>Ni allai’r gwasanaeth ei dderbyn. Ffoniwch y tîm ar ddyletswydd nawr.</translation>
    </message>
    <message>
        <source>Their number has not reached this tablet: ask your supervisor, or ring 999 if somebody is in danger.</source>
        <translation>Nid yw eu rhif wedi cyrraedd y llechen hon: gofynnwch i’ch goruchwyliwr, neu ffoniwch 999 os oes rhywun mewn perygl.</translation>
    </message>
    <message>
        <source>Ring %1. In danger now: 999 first.</source>
        <translation>Ffoniwch %1. Mewn perygl nawr: 999 yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Yours, and those that reached you as a safeguarding lead</source>
        <translation>Eich rhai chi, a’r rhai a’ch cyrhaeddodd fel arweinydd diogelu</translation>
    </message>
    <message>
        <source>Those that you wrote on this tablet</source>
        <translation>Y rhai a ysgrifennoch ar y llechen hon</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Pryderon</translation>
    </message>
    <message>
        <source>Touch one to read it. The service writes down who has opened it, and when.</source>
        <translation>Cyffyrddwch ag un i’w ddarllen. Mae’r gwasanaeth yn nodi pwy a’i hagorodd, a phryd.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Pa un?</translation>
    </message>
    <message>
        <source>Raise one from somebody’s page, from the register or during a visit.</source>
        <translation>Codwch un o dudalen rhywun, o’r gofrestr neu yn ystod ymweliad.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Heb ei agor eto</translation>
    </message>
    <message>
        <source>No concerns here</source>
        <translation>Dim pryderon yma</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Two people answered differently. Which is right? Ask somebody who was there if you do not know.</source>
        <translation>Rhoddodd dau berson atebion gwahanol. Pa un sy’n gywir? Gofynnwch i rywun a oedd yno os nad ydych yn gwybod.</translation>
    </message>
    <message>
        <source>Both answers are kept until somebody decides. Nothing else waits for this.</source>
        <translation>Cedwir y ddau ateb nes bydd rhywun yn penderfynu. Does dim byd arall yn aros am hyn.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Ei adael am y tro</translation>
    </message>
    <message>
        <source>Or something else</source>
        <translation>Neu rywbeth arall</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Whom to ring</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>Nobody is written down yet. Ask a supervisor to add a contact.</source>
        <translation>Does neb wedi’i nodi eto. Gofynnwch i oruchwyliwr ychwanegu rhywun.</translation>
    </message>
</context>
<context>
    <name>CountSummary</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 o %L2</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>wedi’u gweld</translation>
    </message>
</context>
<context>
    <name>DayAnswer</name>
    <message>
        <source>No day yet</source>
        <translation>Dim diwrnod eto</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Dydd Llun nesaf</translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation>Diwrnod arall …</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>Ymhen %n wythnos</numerusform>
            <numerusform>Ymhen wythnos</numerusform>
            <numerusform>Ymhen %n wythnos</numerusform>
            <numerusform>Ymhen %n wythnos</numerusform>
            <numerusform>Ymhen %n wythnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n months</source>
        <translation>
            <numerusform>Ymhen %n mis</numerusform>
            <numerusform>Ymhen %n mis</numerusform>
            <numerusform>Ymhen %n mis</numerusform>
            <numerusform>Ymhen %n mis</numerusform>
            <numerusform>Ymhen %n mis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Day, group and place</source>
        <translation>Diwrnod, grŵp a lle</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Bore</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Prynhawn</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>My group</source>
        <translation>Fy ngrŵp</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Un person</translation>
    </message>
    <message>
        <source>With a group or one person</source>
        <translation>Gyda grŵp neu un person</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Mynd i heddiw</translation>
    </message>
    <message>
        <source>Site or employer</source>
        <translation>Safle neu gyflogwr</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>Everything is kept as you type. It counts when you save it.</source>
        <translation>Cedwir popeth wrth ichi deipio. Mae’n cyfrif pan fyddwch yn ei gadw.</translation>
    </message>
    <message>
        <source>A decision of %1</source>
        <translation>Penderfyniad %1</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Am beth yr oedd?</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Am beth yr oedd</translation>
    </message>
    <message>
        <source>Which photo, with whom, where to</source>
        <translation>Pa lun, gyda phwy, i ble</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>Yn fwy manwl</translation>
    </message>
    <message>
        <source>In which words, pictures or signs</source>
        <translation>Ym mha eiriau, lluniau neu arwyddion</translation>
    </message>
    <message>
        <source>How it was explained</source>
        <translation>Sut yr esboniwyd</translation>
    </message>
    <message>
        <source>Who helped them to decide</source>
        <translation>Pwy helpodd nhw i benderfynu</translation>
    </message>
    <message>
        <source>In their own words, or what they did</source>
        <translation>Yn eu geiriau eu hunain, neu beth wnaethon nhw</translation>
    </message>
    <message>
        <source>What they said or showed</source>
        <translation>Beth ddywedon nhw neu ei ddangos</translation>
    </message>
    <message>
        <source>Capacity for this decision</source>
        <translation>Galluedd ar gyfer y penderfyniad hwn</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Tybiwyd</translation>
    </message>
    <message>
        <source>Assessed: has it</source>
        <translation>Aseswyd: mae ganddynt</translation>
    </message>
    <message>
        <source>Assessed: lacks it</source>
        <translation>Aseswyd: nid oes ganddynt</translation>
    </message>
    <message>
        <source>The reasons, and who assessed it</source>
        <translation>Y rhesymau, a phwy asesodd</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation>Pwy benderfynodd?</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Y person</translation>
    </message>
    <message>
        <source>Best interests</source>
        <translation>Budd pennaf</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Atwrnai</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Dirprwy</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Pwy benderfynodd</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Pwy ofynnwyd</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Yr ateb</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Save this decision</source>
        <translation>Cadw’r penderfyniad hwn</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Photos</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Rhannu</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>Atgyfeiriad</translation>
    </message>
    <message>
        <source>Moving place</source>
        <translation>Symud lle</translation>
    </message>
    <message>
        <source>Paid work</source>
        <translation>Gwaith am dâl</translation>
    </message>
    <message>
        <source>Being photographed, and seen on this service’s tablets</source>
        <translation>Cael tynnu eu llun, a’i weld ar dabledi’r gwasanaeth hwn</translation>
    </message>
    <message>
        <source>Giving others a page of what is written about them</source>
        <translation>Rhoi i eraill dudalen o’r hyn sydd wedi’i ysgrifennu amdanynt</translation>
    </message>
    <message>
        <source>Asking another service to help them</source>
        <translation>Gofyn i wasanaeth arall eu helpu</translation>
    </message>
    <message>
        <source>Going to another place</source>
        <translation>Mynd i le arall</translation>
    </message>
    <message>
        <source>Earning money, and what it does to benefits</source>
        <translation>Ennill arian, a beth mae’n ei wneud i fudd-daliadau</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Yes, since %1</source>
        <translation>Ie, ers %1</translation>
    </message>
    <message>
        <source>No, since %1</source>
        <translation>Na, ers %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>no since, and their words</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>No photo of %1 is shown or taken any more, on any tablet, from its next contact on.</source>
        <translation>Ni ddangosir na thynnir llun o %1 mwyach, ar unrhyw dabled, o’i gysylltiad nesaf ymlaen.</translation>
    </message>
    <message>
        <source>No page about %1 can be saved to give away.</source>
        <translation>Ni ellir cadw tudalen am %1 i’w rhoi i neb.</translation>
    </message>
    <message>
        <source>The key coach gets something to do, due today: %1</source>
        <translation>Mae’r hyfforddwr allweddol yn cael rhywbeth i’w wneud heddiw: %1</translation>
    </message>
    <message>
        <source>Stop the referral: they have said no.</source>
        <translation>Stopiwch yr atgyfeiriad: maen nhw wedi dweud na.</translation>
    </message>
    <message>
        <source>Stop the move: they have said no.</source>
        <translation>Stopiwch y symud: maen nhw wedi dweud na.</translation>
    </message>
    <message>
        <source>Stop what is planned about paid work: they have said no.</source>
        <translation>Stopiwch yr hyn sydd ar y gweill am waith am dâl: maen nhw wedi dweud na.</translation>
    </message>
    <message>
        <source>Stop what was agreed: they have said no.</source>
        <translation>Stopiwch yr hyn a gytunwyd: maen nhw wedi dweud na.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gofynnwyd i: %1</translation>
    </message>
    <message>
        <source>They decided themselves.</source>
        <translation>Nhw eu hunain benderfynodd.</translation>
    </message>
    <message>
        <source>Decided in their best interests.</source>
        <translation>Penderfynwyd er eu budd pennaf.</translation>
    </message>
    <message>
        <source>Their attorney decided.</source>
        <translation>Eu hatwrnai benderfynodd.</translation>
    </message>
    <message>
        <source>Their deputy decided.</source>
        <translation>Eu dirprwy benderfynodd.</translation>
    </message>
    <message>
        <source>Capacity was assumed.</source>
        <translation>Tybiwyd bod galluedd.</translation>
    </message>
    <message>
        <source>Assessed: they have capacity. %1</source>
        <translation>Aseswyd: mae ganddynt alluedd. %1</translation>
    </message>
    <message>
        <source>Assessed: they lack capacity for this. %1</source>
        <translation>Aseswyd: nid oes ganddynt alluedd ar gyfer hyn. %1</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Dewiswch am beth y mae.</translation>
    </message>
    <message>
        <source>Say how it was explained.</source>
        <translation>Dywedwch sut yr esboniwyd.</translation>
    </message>
    <message>
        <source>Say what they said or showed.</source>
        <translation>Dywedwch beth ddywedon nhw neu ei ddangos.</translation>
    </message>
    <message>
        <source>Give the reasons of the assessment.</source>
        <translation>Rhowch resymau’r asesiad.</translation>
    </message>
    <message>
        <source>Who has capacity decides themselves; for who lacks it, somebody else does.</source>
        <translation>Y sawl sydd â galluedd sy’n penderfynu; dros y sawl sydd hebddo, rhywun arall.</translation>
    </message>
    <message>
        <source>Say who was asked.</source>
        <translation>Dywedwch pwy ofynnwyd.</translation>
    </message>
    <message>
        <source>No photo of %1 is shown or taken any more.</source>
        <translation>Ni chaiff yr un llun o %1 ei ddangos na’i dynnu mwyach.</translation>
    </message>
    <message>
        <source>No referral is made for %1.</source>
        <translation>Ni wneir atgyfeiriad ar gyfer %1.</translation>
    </message>
    <message>
        <source>No new placement can be started for %1.</source>
        <translation>Ni ellir dechrau lleoliad newydd ar gyfer %1.</translation>
    </message>
    <message>
        <source>No paid work and no other pay can be agreed for %1.</source>
        <translation>Ni ellir cytuno ar waith â thâl na thâl arall ar gyfer %1.</translation>
    </message>
    <message>
        <source>%1 said no: %2.</source>
        <comment>a name, and what was asked</comment>
        <translation>Dywedodd %1 na: %2.</translation>
    </message>
    <message>
        <source>Ask them again first, and write down what they decide.</source>
        <translation>Gofynnwch eto yn gyntaf, ac ysgrifennwch beth maen nhw’n ei benderfynu.</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>What they agreed to</source>
        <translation>Beth y cytunon nhw iddo</translation>
    </message>
    <message>
        <source>%1: they say no</source>
        <translation>%1: maen nhw’n dweud na</translation>
    </message>
    <message>
        <source>Says no</source>
        <translation>Yn dweud na</translation>
    </message>
    <message>
        <source>Go on with the decision you began</source>
        <translation>Parhau â’r penderfyniad a ddechreuoch</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Ysgrifennu penderfyniad</translation>
    </message>
    <message>
        <source>Hide how it was decided</source>
        <translation>Cuddio sut y penderfynwyd</translation>
    </message>
    <message>
        <source>How it was decided (%L1)</source>
        <translation>Sut y penderfynwyd (%L1)</translation>
    </message>
</context>
<context>
    <name>DecisionsToRecord</name>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>A touch writes down how it was asked, what was said, and that capacity is assumed. A decision stands on the person’s page and on the papers.</source>
        <translation>Mae cyffyrddiad yn ysgrifennu sut y gofynnwyd, beth a ddywedwyd, a bod galluedd yn cael ei gymryd yn ganiataol. Mae penderfyniad yn sefyll ar dudalen y person ac ar y papurau.</translation>
    </message>
    <message>
        <source>Write down: %1</source>
        <translation>Ysgrifennu: %1</translation>
    </message>
</context>
<context>
    <name>DepartureWords</name>
    <message>
        <source>%1 moved to %2 on %3.</source>
        <translation>Symudodd %1 i %2 ar %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to another service: find them by name.</source>
        <translation>
            <numerusform>Symudodd %n o bobl i wasanaeth arall: dewch o hyd iddynt yn ôl enw.</numerusform>
            <numerusform>Symudodd %n o bobl i wasanaeth arall: dewch o hyd iddynt yn ôl enw.</numerusform>
            <numerusform>Symudodd %n o bobl i wasanaeth arall: dewch o hyd iddynt yn ôl enw.</numerusform>
            <numerusform>Symudodd %n o bobl i wasanaeth arall: dewch o hyd iddynt yn ôl enw.</numerusform>
            <numerusform>Symudodd %n o bobl i wasanaeth arall: dewch o hyd iddynt yn ôl enw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropDownAnswer</name>
    <message>
        <source>Choose one of %1</source>
        <translation>Dewiswch un o %1</translation>
    </message>
</context>
<context>
    <name>EarningsPage</name>
    <message>
        <source>Earnings of %1</source>
        <translation>Enillion %1</translation>
    </message>
    <message>
        <source>Back to %1’s page</source>
        <translation>Yn ôl i dudalen %1</translation>
    </message>
</context>
<context>
    <name>EarningsWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 a %2 mun</translation>
    </message>
    <message>
        <source>payslip</source>
        <translation>slip cyflog</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>cyflogwr</translation>
    </message>
    <message>
        <source>they said so</source>
        <translation>dywedasant hynny</translation>
    </message>
    <message>
        <source>%1 gross</source>
        <translation>%1 gros</translation>
    </message>
    <message>
        <source>%1 net</source>
        <translation>%1 net</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>talwyd %1</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>amcangyfrif</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Dim wedi’i ysgrifennu eto</translation>
    </message>
</context>
<context>
    <name>EasyPictureLine</name>
    <message>
        <source>Another picture for: %1</source>
        <translation>Llun arall ar gyfer: %1</translation>
    </message>
</context>
<context>
    <name>EasyPicturesSheet</name>
    <message>
        <source>As they are seen in easy-read. Touch one for another.</source>
        <translation>Fel y’u gwelir mewn hawdd ei ddeall. Cyffyrddwch ag un i gael un arall.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Pwy sy’n ei weld</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Tynnu ymaith</translation>
    </message>
    <message>
        <source>All the pictures</source>
        <translation>Y lluniau i gyd</translation>
    </message>
    <message>
        <source>Pictures of this question</source>
        <translation>Lluniau’r cwestiwn hwn</translation>
    </message>
</context>
<context>
    <name>EditFactsCard</name>
    <message>
        <source>Names, number and days</source>
        <translation>Enwau, rhif a dyddiau</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Eu rhif ffôn</translation>
    </message>
    <message>
        <source>5 June 1984</source>
        <translation>5 Mehefin 1984</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Ganwyd ar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>1 March 2019</source>
        <translation>1 Mawrth 2019</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>Gyda ni ers</translation>
    </message>
    <message>
        <source>Key coach</source>
        <translation>Hyfforddwr allweddol</translation>
    </message>
    <message>
        <source>With the service</source>
        <translation>Gyda’r gwasanaeth</translation>
    </message>
</context>
<context>
    <name>EditProfileCard</name>
    <message>
        <source>In their own words</source>
        <translation>Yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Beth sy’n bwysig iddyn nhw</translation>
    </message>
    <message>
        <source>What they are good at</source>
        <translation>Beth maen nhw’n dda am ei wneud</translation>
    </message>
    <message>
        <source>What they want next</source>
        <translation>Beth maen nhw eisiau nesaf</translation>
    </message>
    <message>
        <source>As they like it; empty: their first name</source>
        <translation>Fel maen nhw’n hoffi; gwag: eu henw cyntaf</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Beth i’w galw</translation>
    </message>
</context>
<context>
    <name>EmployerContact</name>
    <message>
        <source>Ring %1: %2</source>
        <translation>Ffonio %1: %2</translation>
    </message>
</context>
<context>
    <name>EmployerSheet</name>
    <message>
        <source>A new employer</source>
        <translation>Cyflogwr newydd</translation>
    </message>
    <message>
        <source>Nobody to ask for is written down yet.</source>
        <translation>Does neb i ofyn amdanynt wedi’i nodi eto.</translation>
    </message>
    <message>
        <source>Today’s register there</source>
        <translation>Cofrestr heddiw yno</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Pwy sy’n gweithio yno</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Y lle</translation>
    </message>
    <message>
        <source>Somebody else to ask for</source>
        <translation>Rhywun arall i ofyn amdanynt</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Enw’r lle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Pwy i ofyn amdanynt</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Beth maen nhw’n ei wneud yno</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Add the employer</source>
        <translation>Ychwanegu’r cyflogwr</translation>
    </message>
    <message>
        <source>Add this contact</source>
        <translation>Ychwanegu’r cyswllt hwn</translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message>
        <source>If you want to add something</source>
        <translation>Os hoffech ychwanegu rhywbeth</translation>
    </message>
    <message>
        <source>The visit is saved as it is. You can come back to it at any time.</source>
        <translation>Mae’r ymweliad wedi’i gadw fel y mae. Gallwch ddod yn ôl ato unrhyw bryd.</translation>
    </message>
</context>
<context>
    <name>EnrolEntry</name>
    <message>
        <source>Your service gives you an address and a code that works once. The tablet needs a signal for this, only this time.</source>
        <translation>Bydd eich gwasanaeth yn rhoi cyfeiriad i chi, a chod sy’n gweithio unwaith. Mae angen signal ar y llechen ar gyfer hyn, y tro hwn yn unig.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Cyfeiriad y gwasanaeth</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un eiliad …</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation>Gosod y llechen hon</translation>
    </message>
    <message>
        <source>Your supervisor gives you a code that works once. The tablet needs a signal for this. PINs stay as they are, and what has not been sent yet is kept and sent.</source>
        <translation>Mae eich goruchwyliwr yn rhoi cod i chi sy’n gweithio unwaith. Mae angen signal ar y llechen ar gyfer hyn. Mae’r rhifau PIN yn aros fel y maent, a chaiff yr hyn sydd heb ei anfon eto ei gadw a’i anfon.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Ymuno eto</translation>
    </message>
    <message>
        <source>Scan the square</source>
        <translation>Sganio’r sgwâr</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Choose what kind</source>
        <translation>Dewiswch pa fath</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Tynnu i ffwrdd: %1</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Mewn ychydig eiriau</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Pwy yw hwnnw</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Look at it again in %1</source>
        <translation>Edrych arno eto ym mis %1</translation>
    </message>
    <message>
        <source>No day to look at it again</source>
        <translation>Dim dyddiad i edrych arno eto</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Ymhen blwyddyn</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>recorded; this could not be taken</source>
        <translation>cofnodwyd; ni ellid derbyn hwn</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>cofnodwyd</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim byd</translation>
    </message>
    <message>
        <source>with the service now</source>
        <translation>gyda’r gwasanaeth nawr</translation>
    </message>
</context>
<context>
    <name>EqualitiesSheet</name>
    <message>
        <source>Only if they want to. Each answer is saved as you touch it; touch it again to take it back.</source>
        <translation>Dim ond os ydyn nhw eisiau. Mae pob ateb yn cael ei gadw wrth i chi ei gyffwrdd; cyffyrddwch ag ef eto i’w dynnu’n ôl.</translation>
    </message>
    <message>
        <source>About %1: equalities</source>
        <translation>Am %1: cydraddoldeb</translation>
    </message>
    <message>
        <source>The service counts groups, and hides small ones. Nobody can look up what one person said, here neither: the page opens empty each time.</source>
        <translation>Mae’r gwasanaeth yn cyfrif grwpiau, ac yn cuddio rhai bach. Ni all neb edrych beth ddywedodd un person, yma chwaith: mae’r dudalen yn agor yn wag bob tro.</translation>
    </message>
    <message>
        <source>Nobody reads this about one person</source>
        <translation>Does neb yn darllen hyn am un person</translation>
    </message>
</context>
<context>
    <name>EqualitiesWords</name>
    <message>
        <source>Ethnic group</source>
        <translation>Grŵp ethnig</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Crefydd</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation>Cyfeiriadedd rhywiol</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Prif iaith</translation>
    </message>
    <message>
        <source>Asian</source>
        <comment>an ethnic group</comment>
        <translation>Asiaidd</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>an ethnic group</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an ethnic group</comment>
        <translation>Cymysg</translation>
    </message>
    <message>
        <source>White</source>
        <comment>an ethnic group</comment>
        <translation>Gwyn</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Benyw</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Gwryw</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation>Dim crefydd</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation>Cristion</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>Bwdhydd</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation>Hindŵ</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation>Iddewig</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation>Mwslim</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation>Sikh</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Heterorywiol</translation>
    </message>
    <message>
        <source>Gay or lesbian</source>
        <translation>Hoyw neu lesbiaidd</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <translation>Deurywiol</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language</comment>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <comment>a language</comment>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>A sign language</source>
        <translation>Iaith arwyddion</translation>
    </message>
    <message>
        <source>Another</source>
        <comment>group</comment>
        <translation>Un arall</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Mae’n well gen i beidio â dweud</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Not saved: this tablet is full. Make room on it, then try again.</source>
        <translation>Heb ei gadw: mae’r llechen yn llawn. Gwnewch le arni, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Not saved: that is not something this tablet can record. Check it and try again.</source>
        <translation>Heb ei gadw: ni all y llechen hon gofnodi hynny. Gwiriwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Not saved: the tablet&apos;s file is damaged. Write it on paper and ring your supervisor.</source>
        <translation>Heb ei gadw: mae ffeil y llechen wedi’i difrodi. Ysgrifennwch ef ar bapur a ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>Not saved: the tablet could not write it. Try again; if it happens twice, write it on paper.</source>
        <translation>Heb ei gadw: methodd y llechen â’i ysgrifennu. Rhowch gynnig arall arni; os bydd yn digwydd eto, ysgrifennwch ef ar bapur.</translation>
    </message>
    <message>
        <source>This tablet&apos;s file is damaged, so this page cannot be shown. Ring your supervisor.</source>
        <translation>Mae ffeil y llechen hon wedi’i difrodi, felly ni ellir dangos y dudalen. Ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>This page could not be read. Go back and open it again.</source>
        <translation>Methwyd â darllen y dudalen hon. Ewch yn ôl a’i hagor eto.</translation>
    </message>
    <message>
        <source>That is not the right PIN.</source>
        <translation>Nid dyna’r PIN cywir.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a moment; nothing has been deleted.</source>
        <translation>Gormod o PINs anghywir. Arhoswch funud; does dim wedi’i ddileu.</translation>
    </message>
    <message>
        <source>A newer version of Alongside wrote this tablet&apos;s file. Update the app; nothing has been deleted.</source>
        <translation>Fersiwn newydd o Alongside a ysgrifennodd ffeil y llechen hon. Diweddarwch yr ap; does dim wedi’i ddileu.</translation>
    </message>
    <message>
        <source>This tablet is full, so the file cannot be opened. Make room; nothing has been deleted.</source>
        <translation>Mae’r llechen yn llawn, felly ni ellir agor y ffeil. Gwnewch le; does dim wedi’i ddileu.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file is damaged, or another tablet&apos;s. Nothing has been deleted: ring your supervisor.</source>
        <translation>Mae ffeil y llechen wedi’i difrodi, neu’n perthyn i lechen arall. Does dim wedi’i ddileu: ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file is not the one that Alongside wrote. It was left alone: ring your supervisor.</source>
        <translation>Nid Alongside a ysgrifennodd y ffeil hon. Gadawyd llonydd iddi: ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file is not where it was. Ring your supervisor before you do anything else.</source>
        <translation>Nid yw ffeil y llechen lle’r oedd. Ffoniwch eich goruchwyliwr cyn gwneud dim byd arall.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file could not be opened. Nothing has been deleted: try again, or ring your supervisor.</source>
        <translation>Methwyd ag agor ffeil y llechen. Does dim wedi’i ddileu: rhowch gynnig arall arni, neu ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>The service did not answer. Check the signal and the address, then try again.</source>
        <translation>Ni atebodd y gwasanaeth. Gwiriwch y signal a’r cyfeiriad, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A guest network may want you to sign in first.</source>
        <translation>Atebodd rhywbeth arall yn lle’r gwasanaeth. Efallai fod rhwydwaith gwesteion am i chi fewngofnodi yn gyntaf.</translation>
    </message>
    <message>
        <source>The service did not take that code. It may be used up or mistyped: ask for a new one.</source>
        <translation>Ni dderbyniodd y gwasanaeth y cod hwnnw. Efallai ei fod wedi’i ddefnyddio neu ei gamdeipio: gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>The service needs a newer version of Alongside. Update the app, then try again.</source>
        <translation>Mae angen fersiwn mwy newydd o Alongside ar y gwasanaeth. Diweddarwch yr ap, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>That did not work. Nothing has been changed: try again.</source>
        <translation>Ni weithiodd hynny. Does dim wedi newid: rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Everything has been sent and fetched.</source>
        <translation>Mae popeth wedi’i anfon a’i nôl.</translation>
    </message>
    <message>
        <source>No signal. Your work is safe on this tablet and goes when there is one.</source>
        <translation>Dim signal. Mae eich gwaith yn ddiogel ar y llechen hon a bydd yn mynd pan fydd signal.</translation>
    </message>
    <message>
        <source>The service is slow to answer. Your work is safe here; the tablet tries again.</source>
        <translation>Mae’r gwasanaeth yn araf yn ateb. Mae eich gwaith yn ddiogel yma; bydd y llechen yn rhoi cynnig arall arni.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first: open a web page, then sync again.</source>
        <translation>Mae’r rhwydwaith hwn am i chi fewngofnodi yn gyntaf: agorwch dudalen we, yna cysonwch eto.</translation>
    </message>
    <message>
        <source>The service no longer knows this tablet. Go on recording, and ring your supervisor.</source>
        <translation>Nid yw’r gwasanaeth yn adnabod y llechen hon bellach. Daliwch ati i gofnodi, a ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>The service needs a newer version of Alongside. Go on recording, and update the app.</source>
        <translation>Mae angen fersiwn mwy newydd o Alongside ar y gwasanaeth. Daliwch ati i gofnodi, a diweddarwch yr ap.</translation>
    </message>
    <message>
        <source>The service is busy. The tablet tries again by itself.</source>
        <translation>Mae’r gwasanaeth yn brysur. Bydd y llechen yn rhoi cynnig arall arni ei hun.</translation>
    </message>
    <message>
        <source>The service did not take it. Your work is safe here: ring your supervisor.</source>
        <translation>Ni dderbyniodd y gwasanaeth ef. Mae eich gwaith yn ddiogel yma: ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>The answer arrived damaged. The tablet tries again by itself.</source>
        <translation>Cyrhaeddodd yr ateb wedi’i ddifrodi. Bydd y llechen yn rhoi cynnig arall arni ei hun.</translation>
    </message>
    <message>
        <source>Another tablet works under this one&apos;s name. Go on recording, and ask for a new enrolment code.</source>
        <translation>Mae llechen arall yn gweithio dan enw’r llechen hon. Daliwch ati i gofnodi, a gofynnwch am god cofrestru newydd.</translation>
    </message>
    <message>
        <source>This tablet does not belong to a service yet.</source>
        <translation>Nid yw’r llechen hon yn perthyn i wasanaeth eto.</translation>
    </message>
    <message>
        <source>This tablet is full, so nothing new can be fetched. Make room on it.</source>
        <translation>Mae’r llechen yn llawn, felly ni ellir nôl dim byd newydd. Gwnewch le arni.</translation>
    </message>
    <message>
        <source>The tablet could not read its file. Try again; if it happens twice, ring your supervisor.</source>
        <translation>Methodd y llechen â darllen ei ffeil. Rhowch gynnig arall arni; os bydd yn digwydd eto, ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>Not saved: the tablet was locked. Unlock it, then try again.</source>
        <translation>Heb ei gadw: roedd y llechen wedi’i chloi. Datglowch hi, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The service is older than this app. Your work is kept here: go on recording, and tell your manager.</source>
        <translation>Mae’r gwasanaeth yn hŷn na’r ap hwn. Cedwir eich gwaith yma: ewch ymlaen i gofnodi, a dywedwch wrth eich rheolwr.</translation>
    </message>
    <message>
        <source>There is a network, but no service at that address. Check the address; a guest network may want you to sign in first.</source>
        <translation>Mae rhwydwaith, ond dim gwasanaeth yn y cyfeiriad hwnnw. Gwiriwch y cyfeiriad; efallai fod rhwydwaith gwesteion am i chi fewngofnodi yn gyntaf.</translation>
    </message>
    <message>
        <source>Whoever answered could not prove to be the service, so nothing was sent. Check the address, or use another network.</source>
        <translation>Ni allai pwy bynnag a atebodd brofi mai’r gwasanaeth ydoedd, felly ni anfonwyd dim. Gwiriwch y cyfeiriad, neu defnyddiwch rwydwaith arall.</translation>
    </message>
    <message>
        <source>This tablet&apos;s date or time is wrong, so it cannot recognise the service. Set them, then try again.</source>
        <translation>Mae dyddiad neu amser y llechen hon yn anghywir, felly ni all adnabod y gwasanaeth. Gosodwch nhw, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a network, but the service does not answer over it. Your work is safe here: a guest network may want you to sign in first, otherwise wait.</source>
        <translation>Mae rhwydwaith, ond nid yw’r gwasanaeth yn ateb drosto. Mae eich gwaith yn ddiogel yma: efallai fod rhwydwaith gwesteion am i chi fewngofnodi yn gyntaf, fel arall arhoswch.</translation>
    </message>
    <message>
        <source>Something else answered in the service&apos;s name, so nothing was sent. Try another network; if it stays, ring your supervisor.</source>
        <translation>Atebodd rhywbeth arall yn enw’r gwasanaeth, felly ni anfonwyd dim. Rhowch gynnig ar rwydwaith arall; os yw’n parhau, ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>This tablet&apos;s date or time is wrong, so it cannot recognise the service. Set them, then sync again.</source>
        <translation>Mae dyddiad neu amser y llechen hon yn anghywir, felly ni all adnabod y gwasanaeth. Gosodwch nhw, yna cysonwch eto.</translation>
    </message>
    <message>
        <source>The service has shut this tablet out. Nothing that waits here is lost: ring your supervisor.</source>
        <translation>Mae’r gwasanaeth wedi cau’r llechen hon allan. Nid oes dim sy’n aros yma wedi’i golli: ffoniwch eich goruchwyliwr.</translation>
    </message>
    <message>
        <source>This tablet was reported lost, so it has forgotten everything. Give it to your supervisor.</source>
        <translation>Adroddwyd bod y llechen hon ar goll, felly mae wedi anghofio popeth. Rhowch hi i’ch goruchwyliwr.</translation>
    </message>
    <message>
        <source>The service has no room for more photos. They are kept on this tablet: tell your manager.</source>
        <translation>Nid oes gan y gwasanaeth le i ragor o luniau. Maent yn cael eu cadw ar y llechen hon: dywedwch wrth eich rheolwr.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is not saved yet. It is on this tablet only while the app runs, and is tried again every minute. Open that page again to see it.</source>
        <translation>Nid yw’r hyn a ysgrifennoch ar y dudalen gynt wedi’i gadw eto. Mae ar y dabled hon dim ond tra bo’r ap yn rhedeg, a rhoddir cynnig arall arno bob munud. Agorwch y dudalen honno eto i’w weld.</translation>
    </message>
    <message>
        <source>What you did on the page before was not saved. Open that page again and do it once more.</source>
        <translation>Ni chadwyd yr hyn a wnaethoch ar y dudalen gynt. Agorwch y dudalen honno eto a’i wneud unwaith yn rhagor.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Supported permitted work</source>
        <translation>Gwaith a ganiateir â chymorth</translation>
    </message>
    <message>
        <source>On paper, as PDF</source>
        <translation>Ar bapur, fel PDF</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Agor y dudalen</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Supported permitted work: evidence</source>
        <translation>Gwaith a ganiateir â chymorth: tystiolaeth</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Y gwaith</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>Swydd:</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Swydd: %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Wythnos o %1</translation>
    </message>
    <message>
        <source>What the rule asks</source>
        <translation>Beth mae’r rheol yn ei ofyn</translation>
    </message>
    <message>
        <source>Who employs the supervisor</source>
        <translation>Pwy sy’n cyflogi’r goruchwyliwr</translation>
    </message>
    <message>
        <source>Filled in by hand</source>
        <translation>Llenwyd â llaw</translation>
    </message>
    <message>
        <source>Supervisor:</source>
        <translation>Goruchwyliwr:</translation>
    </message>
    <message>
        <source>Employed by:</source>
        <translation>Cyflogir gan:</translation>
    </message>
    <message>
        <source>Signed, and when:</source>
        <translation>Llofnod, a phryd:</translation>
    </message>
    <message>
        <source>By rule %1, version %2, from %3. %4</source>
        <translation>Yn ôl rheol %1, fersiwn %2, o %3. %4</translation>
    </message>
    <message>
        <source>Provisional: not confirmed yet. </source>
        <translation>Dros dro: heb ei gadarnhau eto. </translation>
    </message>
    <message>
        <source>Made on %1. This page decides nothing: check with welfare rights.</source>
        <translation>Gwnaed ar %1. Nid yw’r dudalen hon yn penderfynu dim: gwiriwch gyda hawliau lles.</translation>
    </message>
    <message>
        <source>%1, supported permitted work, %2.pdf</source>
        <translation>%1, gwaith a ganiateir â chymorth, %2.pdf</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>%1, seen</source>
        <translation>%1, wedi’i weld</translation>
    </message>
    <message>
        <source>%1, not seen yet</source>
        <translation>%1, heb ei weld eto</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>wedi’i weld</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>heb ei weld eto</translation>
    </message>
</context>
<context>
    <name>FaceSheet</name>
    <message>
        <source>A photo, so that everybody knows who is who.</source>
        <translation>Llun, fel bod pawb yn gwybod pwy yw pwy.</translation>
    </message>
    <message>
        <source>Everyone who works with them sees it, on every tablet of the service. It can be taken away at any time.</source>
        <translation>Mae pawb sy&apos;n gweithio gyda nhw yn ei weld, ar bob llechen yn y gwasanaeth. Gellir ei dynnu i ffwrdd unrhyw bryd.</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>Gofynnwch i %1 yn gyntaf</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Dewiswch lun</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>Tynnu&apos;r llun i ffwrdd</translation>
    </message>
</context>
<context>
    <name>FadingCards</name>
    <message>
        <source>How help fades: %1</source>
        <translation>Sut mae’r cymorth yn lleihau: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear what is typed</source>
        <translation>Clirio’r hyn a deipiwyd</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>%1: %2</source>
        <comment>where it stands, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, when and who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · corrected since</source>
        <translation>%1 · cywirwyd ers hynny</translation>
    </message>
</context>
<context>
    <name>FormNotes</name>
    <message numerus="yes">
        <source>This form asks for %n things that this app cannot do.</source>
        <translation>
            <numerusform>Mae’r ffurflen hon yn gofyn am %n peth na all yr ap hwn ei wneud.</numerusform>
            <numerusform>Mae’r ffurflen hon yn gofyn am %n peth na all yr ap hwn ei wneud.</numerusform>
            <numerusform>Mae’r ffurflen hon yn gofyn am %n peth na all yr ap hwn ei wneud.</numerusform>
            <numerusform>Mae’r ffurflen hon yn gofyn am %n peth na all yr ap hwn ei wneud.</numerusform>
            <numerusform>Mae’r ffurflen hon yn gofyn am %n peth na all yr ap hwn ei wneud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This form has %n mistakes.</source>
        <translation>
            <numerusform>Mae %n camgymeriad yn y ffurflen hon.</numerusform>
            <numerusform>Mae %n camgymeriad yn y ffurflen hon.</numerusform>
            <numerusform>Mae %n camgymeriad yn y ffurflen hon.</numerusform>
            <numerusform>Mae %n camgymeriad yn y ffurflen hon.</numerusform>
            <numerusform>Mae %n camgymeriad yn y ffurflen hon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Y ffurflen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a question</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: its choices are not in the form (%2).</source>
        <translation>%1: nid yw ei ddewisiadau yn y ffurflen (%2).</translation>
    </message>
    <message>
        <source>%1: it wants to be shown in a way that this app does not know (%2).</source>
        <translation>%1: mae am gael ei ddangos mewn ffordd nad yw’r ap hwn yn ei hadnabod (%2).</translation>
    </message>
    <message>
        <source>%1: it asks for something that this app does not know (%2).</source>
        <translation>%1: mae’n gofyn am rywbeth nad yw’r ap hwn yn ei adnabod (%2).</translation>
    </message>
    <message>
        <source>%1: something that this app does not know may change what it means (%2).</source>
        <translation>%1: gall rhywbeth nad yw’r ap hwn yn ei adnabod newid ei ystyr (%2).</translation>
    </message>
    <message>
        <source>%1: it works something out in a language that this app does not know (%2).</source>
        <translation>%1: mae’n cyfrifo rhywbeth mewn iaith nad yw’r ap hwn yn ei hadnabod (%2).</translation>
    </message>
    <message>
        <source>%1: a mistake in the form (%2).</source>
        <translation>%1: camgymeriad yn y ffurflen (%2).</translation>
    </message>
</context>
<context>
    <name>GivenChoices</name>
    <message>
        <source>I don’t know</source>
        <translation>Dwi ddim yn gwybod</translation>
    </message>
</context>
<context>
    <name>GivenFooter</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>I want to stop</source>
        <translation>Dwi eisiau stopio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hepgor</translation>
    </message>
</context>
<context>
    <name>GivenPage</name>
    <message>
        <source>Your questions</source>
        <translation>Eich cwestiynau</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stopio darllen</translation>
    </message>
    <message>
        <source>Listen to the question</source>
        <translation>Gwrando ar y cwestiwn</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Tawel</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Gwrando</translation>
    </message>
</context>
<context>
    <name>GivenPause</name>
    <message>
        <source>Thank you, %1</source>
        <translation>Diolch, %1</translation>
    </message>
    <message>
        <source>You can stop now</source>
        <translation>Cewch stopio nawr</translation>
    </message>
    <message>
        <source>That was the last question. What you said is saved.</source>
        <translation>Dyna’r cwestiwn olaf. Mae’r hyn a ddywedoch wedi’i gadw.</translation>
    </message>
    <message>
        <source>What you said is saved. You can go on another day.</source>
        <translation>Mae’r hyn a ddywedoch wedi’i gadw. Cewch fynd ymlaen ddiwrnod arall.</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Yn ôl at y cwestiynau</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Mynd ymlaen â’r cwestiynau</translation>
    </message>
    <message>
        <source>Give the tablet back</source>
        <translation>Rhoi’r llechen yn ôl</translation>
    </message>
    <message>
        <source>Something could not be saved. Show this to your coach.</source>
        <translation>Ni ellid cadw rhywbeth. Dangoswch hyn i’ch hyfforddwr.</translation>
    </message>
</context>
<context>
    <name>GivenProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>GivenQuestion</name>
    <message>
        <source>You can choose more than one.</source>
        <translation>Cewch ddewis mwy nag un.</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Dwi ddim yn gwybod</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>Beside the rules</source>
        <translation>Ochr yn ochr â’r rheolau</translation>
    </message>
    <message>
        <source>Check with welfare rights before anybody decides by this.</source>
        <translation>Gwiriwch gyda hawliau lles cyn i neb benderfynu ar sail hyn.</translation>
    </message>
    <message>
        <source>Provisional: these figures are not confirmed.</source>
        <translation>Dros dro: nid yw’r ffigurau hyn wedi’u cadarnhau.</translation>
    </message>
</context>
<context>
    <name>GuardFigures</name>
    <message>
        <source>%1 over the limit</source>
        <translation>%1 dros y terfyn</translation>
    </message>
    <message>
        <source>%1 left of the limit</source>
        <translation>%1 ar ôl o’r terfyn</translation>
    </message>
    <message>
        <source>%1 left of the allowance</source>
        <translation>%1 ar ôl o’r lwfans</translation>
    </message>
    <message>
        <source>About %1 comes off</source>
        <translation>Daw tua %1 i ffwrdd</translation>
    </message>
    <message>
        <source>Earned over all jobs</source>
        <translation>Enillwyd dros bob swydd</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Terfyn</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Oriau a weithiwyd</translation>
    </message>
    <message numerus="yes">
        <source>Hours on average over %n weeks</source>
        <translation>
            <numerusform>Oriau ar gyfartaledd dros %n wythnos</numerusform>
            <numerusform>Oriau ar gyfartaledd dros %n wythnos</numerusform>
            <numerusform>Oriau ar gyfartaledd dros %n wythnos</numerusform>
            <numerusform>Oriau ar gyfartaledd dros %n wythnos</numerusform>
            <numerusform>Oriau ar gyfartaledd dros %n wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>They must stay under</source>
        <translation>Rhaid iddynt aros o dan</translation>
    </message>
    <message numerus="yes">
        <source>Paid over all jobs, on %n days</source>
        <translation>
            <numerusform>Talwyd dros bob swydd, ar %n diwrnod</numerusform>
            <numerusform>Talwyd dros bob swydd, ar un diwrnod</numerusform>
            <numerusform>Talwyd dros bob swydd, ar %n diwrnod</numerusform>
            <numerusform>Talwyd dros bob swydd, ar %n diwrnod</numerusform>
            <numerusform>Talwyd dros bob swydd, ar %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Lwfans</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Uwch ei ben</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>No benefit is written down</source>
        <translation>Dim budd-dal wedi’i ysgrifennu</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 gets in this week. It is written where their page is edited.</source>
        <translation>Ni wyddys beth mae %1 yn ei gael yn yr wythnos hon. Fe’i hysgrifennir lle golygir eu tudalen.</translation>
    </message>
    <message>
        <source>What %1 gets changes within this week.</source>
        <translation>Mae’r hyn y mae %1 yn ei gael yn newid o fewn yr wythnos hon.</translation>
    </message>
    <message>
        <source>Universal Credit</source>
        <translation>Credyd Cynhwysol</translation>
    </message>
    <message>
        <source>The day on which %1’s months begin is not written, so nothing can be worked out. Ask, and write it where their page is edited.</source>
        <translation>Nid yw’r diwrnod y mae misoedd %1 yn dechrau wedi’i ysgrifennu, felly ni ellir cyfrifo dim. Gofynnwch, ac ysgrifennwch ef lle golygir eu tudalen.</translation>
    </message>
    <message>
        <source>Universal Credit, %1 to %2</source>
        <translation>Credyd Cynhwysol, %1 i %2</translation>
    </message>
    <message>
        <source>There is an allowance only with limited capability for work, or a child. Which of them holds for %1 is not written.</source>
        <translation>Dim ond gyda gallu cyfyngedig i weithio, neu blentyn, y mae lwfans. Nid yw wedi’i ysgrifennu pa un sy’n wir am %1.</translation>
    </message>
    <message>
        <source>Universal Credit has no limit of hours.</source>
        <translation>Nid oes terfyn oriau i Gredyd Cynhwysol.</translation>
    </message>
    <message>
        <source>Not everything that was paid in this month is known, or on which day.</source>
        <translation>Nid yw popeth a dalwyd yn y mis hwn yn hysbys, neu ar ba ddiwrnod.</translation>
    </message>
    <message>
        <source>Nothing is written as paid in this month.</source>
        <translation>Dim wedi’i ysgrifennu fel tâl yn y mis hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 paid over all jobs, on %n days.</source>
        <translation>
            <numerusform>Talwyd %1 dros bob swydd, ar %n diwrnod.</numerusform>
            <numerusform>Talwyd %1 dros bob swydd, ar un diwrnod.</numerusform>
            <numerusform>Talwyd %1 dros bob swydd, ar %n diwrnod.</numerusform>
            <numerusform>Talwyd %1 dros bob swydd, ar %n diwrnod.</numerusform>
            <numerusform>Talwyd %1 dros bob swydd, ar %n diwrnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without limited capability for work, or a child, there is no allowance.</source>
        <translation>Heb allu cyfyngedig i weithio, neu blentyn, nid oes lwfans.</translation>
    </message>
    <message>
        <source>About %1 comes off Universal Credit.</source>
        <translation>Daw tua %1 oddi ar Gredyd Cynhwysol.</translation>
    </message>
    <message>
        <source>If the award holds housing costs: %1</source>
        <translation>Os yw’r dyfarniad yn cynnwys costau tai: %1</translation>
    </message>
    <message>
        <source>If it does not: %1</source>
        <translation>Os nad yw: %1</translation>
    </message>
    <message>
        <source>No figures are here for that month.</source>
        <translation>Nid oes ffigurau yma am y mis hwnnw.</translation>
    </message>
    <message>
        <source>%1 can be paid before %2 p of each pound above it comes off.</source>
        <translation>Gellir talu %1 cyn i %2 c o bob punt uwch ei ben ddod i ffwrdd.</translation>
    </message>
    <message>
        <source>%1 left of the allowance of %2.</source>
        <translation>%1 ar ôl o’r lwfans o %2.</translation>
    </message>
    <message>
        <source>%1 above the allowance of %2: about %3 comes off.</source>
        <translation>%1 uwchlaw’r lwfans o %2: daw tua %3 i ffwrdd.</translation>
    </message>
    <message>
        <source>Permitted work, %1</source>
        <translation>Gwaith a ganiateir, %1</translation>
    </message>
    <message>
        <source>No figures are here for that week.</source>
        <translation>Nid oes ffigurau yma am yr wythnos honno.</translation>
    </message>
    <message>
        <source>Hours of supported permitted work are not counted. What decides is who employs the supervisor.</source>
        <translation>Ni chyfrifir oriau gwaith a ganiateir â chymorth. Yr hyn sy’n penderfynu yw pwy sy’n cyflogi’r goruchwyliwr.</translation>
    </message>
    <message>
        <source>From %1 the limit is %2. Which of them counts for this week is not written in any rule here.</source>
        <translation>O %1 y terfyn yw %2. Nid yw’r un rheol yma yn dweud pa un sy’n cyfrif am yr wythnos hon.</translation>
    </message>
    <message>
        <source>No limit is here for that week.</source>
        <translation>Nid oes terfyn yma am yr wythnos honno.</translation>
    </message>
    <message>
        <source>What was earned in this week is not all known. The limit is %1.</source>
        <translation>Nid yw popeth a enillwyd yn yr wythnos hon yn hysbys. Y terfyn yw %1.</translation>
    </message>
    <message>
        <source>%1 over all jobs.</source>
        <translation>%1 dros bob swydd.</translation>
    </message>
    <message>
        <source>%1 left of the limit of %2.</source>
        <translation>%1 ar ôl o’r terfyn o %2.</translation>
    </message>
    <message>
        <source>%1 over the limit of %2.</source>
        <translation>%1 dros y terfyn o %2.</translation>
    </message>
    <message>
        <source>Hours must stay under %1, and they do not.</source>
        <translation>Rhaid i oriau aros o dan %1, ac nid ydynt.</translation>
    </message>
    <message numerus="yes">
        <source>Hours must stay under %1 on average over %n weeks, and they do not.</source>
        <translation>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos, ac nid ydynt.</numerusform>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos, ac nid ydynt.</numerusform>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos, ac nid ydynt.</numerusform>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos, ac nid ydynt.</numerusform>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos, ac nid ydynt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours must stay under %1 on average over %n weeks. Of those, %2 are written.</source>
        <translation>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos. O’r rheini, mae %2 wedi’u hysgrifennu.</numerusform>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos. O’r rheini, mae %2 wedi’u hysgrifennu.</numerusform>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos. O’r rheini, mae %2 wedi’u hysgrifennu.</numerusform>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos. O’r rheini, mae %2 wedi’u hysgrifennu.</numerusform>
            <numerusform>Rhaid i oriau aros o dan %1 ar gyfartaledd dros %n wythnos. O’r rheini, mae %2 wedi’u hysgrifennu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worked. Hours must stay under %2.</source>
        <translation>Gweithiwyd %1. Rhaid i oriau aros o dan %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on average over %n weeks. Hours must stay under %2.</source>
        <translation>
            <numerusform>%1 ar gyfartaledd dros %n wythnos. Rhaid i oriau aros o dan %2.</numerusform>
            <numerusform>%1 ar gyfartaledd dros %n wythnos. Rhaid i oriau aros o dan %2.</numerusform>
            <numerusform>%1 ar gyfartaledd dros %n wythnos. Rhaid i oriau aros o dan %2.</numerusform>
            <numerusform>%1 ar gyfartaledd dros %n wythnos. Rhaid i oriau aros o dan %2.</numerusform>
            <numerusform>%1 ar gyfartaledd dros %n wythnos. Rhaid i oriau aros o dan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule about earnings is here for it.</source>
        <translation>Nid oes rheol am enillion yma ar ei gyfer.</translation>
    </message>
    <message>
        <source>By rule %1, version %2, from %3</source>
        <translation>Yn ôl rheol %1, fersiwn %2, o %3</translation>
    </message>
    <message>
        <source>That little may be earned however many hours are worked.</source>
        <translation>Gellir ennill cyn lleied â hynny, faint bynnag o oriau a weithir.</translation>
    </message>
</context>
<context>
    <name>HeadCountPage</name>
    <message>
        <source>Touch each face as you see it</source>
        <translation>Cyffyrddwch â phob wyneb wrth ei weld</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Cyfrif pennau</translation>
    </message>
    <message>
        <source>Nobody is with you yet</source>
        <translation>Does neb gyda chi eto</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Look at what is held</source>
        <translation>Gweld beth sy’n cael ei ddal</translation>
    </message>
    <message>
        <source>What any tablet recorded, and the service could not take yet. Nothing of it is lost.</source>
        <translation>Yr hyn a gofnododd unrhyw lechen, ac na allai’r gwasanaeth ei dderbyn eto. Ni chollir dim ohono.</translation>
    </message>
</context>
<context>
    <name>HeldChoices</name>
    <message>
        <source>Asking the service…</source>
        <translation>Yn gofyn i’r gwasanaeth…</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Ei drwsio</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Ei roi o’r neilltu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Gadael iddo gyfrif</translation>
    </message>
</context>
<context>
    <name>HeldHeading</name>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
</context>
<context>
    <name>HeldList</name>
    <message>
        <source>What is held</source>
        <translation>Beth sy’n cael ei ddal</translation>
    </message>
</context>
<context>
    <name>HeldMatterView</name>
    <message>
        <source>A supervisor decides about this. You can tell them what you know.</source>
        <translation>Goruchwyliwr sy’n penderfynu ar hyn. Gallwch ddweud wrthynt beth a wyddoch.</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>What was recorded and could not be taken yet</source>
        <translation>Beth a gofnodwyd ac na ellid ei dderbyn eto</translation>
    </message>
    <message>
        <source>Held for a supervisor</source>
        <translation>Yn aros am oruchwyliwr</translation>
    </message>
    <message>
        <source>Touch one to see why it could not be taken. Nothing of it is lost, however long it waits.</source>
        <translation>Cyffyrddwch ag un i weld pam na ellid ei dderbyn. Ni chollir dim ohono, pa mor hir bynnag y bydd yn aros.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Pa un?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
    <message>
        <source>Everything that tablets have sent was taken.</source>
        <translation>Derbyniwyd popeth a anfonodd y llechi.</translation>
    </message>
    <message>
        <source>The service is needed for this</source>
        <translation>Mae angen y gwasanaeth ar gyfer hyn</translation>
    </message>
    <message>
        <source>What is held is safe. A supervisor looks at it before it counts.</source>
        <translation>Mae’r hyn sy’n cael ei ddal yn ddiogel. Bydd goruchwyliwr yn edrych arno cyn iddo gyfrif.</translation>
    </message>
    <message>
        <source>A supervisor sees this page</source>
        <translation>Goruchwyliwr sy’n gweld y dudalen hon</translation>
    </message>
</context>
<context>
    <name>HeldProblem</name>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>%1, recorded %2</source>
        <comment>who, when</comment>
        <translation>%1, cofnodwyd %2</translation>
    </message>
    <message>
        <source>Somebody who is not on this tablet</source>
        <translation>Rhywun nad yw ar y llechen hon</translation>
    </message>
    <message>
        <source>Recorded by %1 at %2 on %3; with the service since %4.</source>
        <comment>who, when, which tablet, when</comment>
        <translation>Cofnodwyd gan %1 am %2 ar %3; gyda’r gwasanaeth ers %4.</translation>
    </message>
    <message>
        <source>%1 may not record this: the role does not allow it, or their time here has ended.</source>
        <translation>Ni chaiff %1 gofnodi hyn: nid yw’r rôl yn ei ganiatáu, neu mae eu cyfnod yma wedi dod i ben.</translation>
    </message>
    <message>
        <source>Roles are taken only from a tablet that %1 signs in on.</source>
        <translation>Dim ond o lechen y mae %1 yn mewngofnodi arni y derbynnir rolau.</translation>
    </message>
    <message>
        <source>It changes something that the service does not have, or no longer has.</source>
        <translation>Mae’n newid rhywbeth nad yw gan y gwasanaeth, neu nad yw ganddo bellach.</translation>
    </message>
    <message>
        <source>It makes something new, and the service has one like it already.</source>
        <translation>Mae’n gwneud rhywbeth newydd, ac mae gan y gwasanaeth un tebyg yn barod.</translation>
    </message>
    <message>
        <source>It would change something that is set once and never again.</source>
        <translation>Byddai’n newid rhywbeth a osodir unwaith a byth wedyn.</translation>
    </message>
    <message>
        <source>The service does not know this kind of entry.</source>
        <translation>Nid yw’r gwasanaeth yn adnabod y math hwn o gofnod.</translation>
    </message>
    <message>
        <source>It was written by a version of Alongside that is too old for the service.</source>
        <translation>Fe’i hysgrifennwyd gan fersiwn o Alongside sy’n rhy hen i’r gwasanaeth.</translation>
    </message>
    <message>
        <source>It waits for another one.</source>
        <translation>Mae’n aros am un arall.</translation>
    </message>
    <message>
        <source>The service could not take it at that moment.</source>
        <translation>Ni allai’r gwasanaeth ei dderbyn ar y foment honno.</translation>
    </message>
    <message>
        <source>Something in it has a form that the service cannot keep.</source>
        <translation>Mae ffurf rhywbeth ynddo yn un na all y gwasanaeth ei chadw.</translation>
    </message>
    <message>
        <source>Put in what is right, or leave that value out. What was typed is kept beside it.</source>
        <translation>Rhowch yr hyn sy’n gywir, neu gadewch y gwerth hwnnw allan. Cedwir yr hyn a deipiwyd wrth ei ochr.</translation>
    </message>
    <message>
        <source>If it is right, let it count: it stays under their name, and yours is noted as who allowed it.</source>
        <translation>Os yw’n gywir, gadewch iddo gyfrif: mae’n aros dan eu henw nhw, a nodir eich enw chi fel y sawl a’i caniataodd.</translation>
    </message>
    <message>
        <source>If it has come back since, let it count. Otherwise set it aside.</source>
        <translation>Os yw wedi dod yn ôl ers hynny, gadewch iddo gyfrif. Fel arall rhowch ef o’r neilltu.</translation>
    </message>
    <message>
        <source>Update the app on that tablet. Then it can be recorded again, and this one set aside.</source>
        <translation>Diweddarwch yr ap ar y llechen honno. Yna gellir ei gofnodi eto, a rhoi hwn o’r neilltu.</translation>
    </message>
    <message>
        <source>Compare the two. Record what is right, then set this one aside.</source>
        <translation>Cymharwch y ddau. Cofnodwch yr hyn sy’n gywir, yna rhowch hwn o’r neilltu.</translation>
    </message>
    <message>
        <source>Letting it count now may be all it needs.</source>
        <translation>Efallai mai gadael iddo gyfrif nawr yw’r cyfan sydd ei angen.</translation>
    </message>
    <message numerus="yes">
        <source>%n later entries from the same tablet wait with it.</source>
        <translation>
            <numerusform>Mae %n cofnod diweddarach o’r un llechen yn aros gydag ef.</numerusform>
            <numerusform>Mae %n cofnod diweddarach o’r un llechen yn aros gydag ef.</numerusform>
            <numerusform>Mae %n cofnod diweddarach o’r un llechen yn aros gydag ef.</numerusform>
            <numerusform>Mae %n cofnod diweddarach o’r un llechen yn aros gydag ef.</numerusform>
            <numerusform>Mae %n cofnod diweddarach o’r un llechen yn aros gydag ef.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>about whom, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Wedi’i ddileu</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Yno o hyd</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ddim yno</translation>
    </message>
    <message>
        <source>This needs the service, and it does not answer. Try again when there is a signal.</source>
        <translation>Mae angen y gwasanaeth ar gyfer hyn, ac nid yw’n ateb. Rhowch gynnig arall arni pan fydd signal.</translation>
    </message>
    <message>
        <source>The service does not allow it on this tablet. Sync, and ask your manager if it stays so.</source>
        <translation>Nid yw’r gwasanaeth yn ei ganiatáu ar y llechen hon. Cysonwch, a gofynnwch i’ch rheolwr os bydd yn aros felly.</translation>
    </message>
    <message>
        <source>The answer arrived damaged. Try again.</source>
        <translation>Cyrhaeddodd yr ateb wedi’i ddifrodi. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Recorded by %1 at %2 in another service; with this one since %3.</source>
        <comment>who, when, when</comment>
        <translation>Cofnodwyd gan %1 am %2 mewn gwasanaeth arall; gyda’r gwasanaeth hwn ers %3.</translation>
    </message>
    <message>
        <source>“%1” could not be taken for “%2”.</source>
        <comment>the value, what it is</comment>
        <translation>Ni ellid derbyn “%1” ar gyfer “%2”.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>when, who, what</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>code</comment>
        <translation>%1, yn flaenorol %2</translation>
    </message>
    <message>
        <source>reason taken away</source>
        <translation>rheswm wedi’i dynnu</translation>
    </message>
    <message>
        <source>came %1, was %2</source>
        <translation>daeth %1, yn flaenorol %2</translation>
    </message>
    <message>
        <source>left %1, was %2</source>
        <translation>gadawodd %1, yn flaenorol %2</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>mewn lle arall</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>heb ei farcio</translation>
    </message>
    <message>
        <source>you</source>
        <translation>chi</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>rhywun arall</translation>
    </message>
    <message>
        <source>gone home at %1</source>
        <translation>wedi mynd adref am %1</translation>
    </message>
    <message>
        <source>not gone home after all</source>
        <translation>heb fynd adref wedi’r cyfan</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nodyn: %1</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Everyone on this list who is marked here and has not gone yet.</source>
        <translation>Pawb ar y rhestr hon sydd wedi’u marcio yn “Yma” ac sydd heb fynd eto.</translation>
    </message>
    <message>
        <source>All gone home</source>
        <translation>Pawb wedi mynd adref</translation>
    </message>
    <message>
        <source>The time is written for each of them. You can undo it for ten seconds, and correct one person at any time.</source>
        <translation>Nodir yr amser ar gyfer pob un. Gallwch ddadwneud hyn am ddeg eiliad, a chywiro un person unrhyw bryd.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n gone home</source>
        <comment>people</comment>
        <translation>
            <numerusform>Marcio %n wedi mynd adref</numerusform>
            <numerusform>Marcio %n wedi mynd adref</numerusform>
            <numerusform>Marcio %n wedi mynd adref</numerusform>
            <numerusform>Marcio %n wedi mynd adref</numerusform>
            <numerusform>Marcio %n wedi mynd adref</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstructionWords</name>
    <message>
        <source>On their own</source>
        <translation>Ar eu pen eu hunain</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Ystum</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Shown how</source>
        <translation>Dangos sut</translation>
    </message>
    <message>
        <source>Part by hand</source>
        <translation>Rhan â llaw</translation>
    </message>
    <message>
        <source>Fully by hand</source>
        <translation>Cyfan â llaw</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps alone</source>
        <translation>
            <numerusform>%1 o %n cam heb help</numerusform>
            <numerusform>%1 o %n cam heb help</numerusform>
            <numerusform>%1 o %n cam heb help</numerusform>
            <numerusform>%1 o %n cam heb help</numerusform>
            <numerusform>%1 o %n cam heb help</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Heb help</translation>
    </message>
    <message>
        <source>With a prompt</source>
        <translation>Gydag anogaeth</translation>
    </message>
    <message>
        <source>With a hand</source>
        <translation>Gyda llaw</translation>
    </message>
    <message>
        <source>Week of %1: no trial</source>
        <translation>Wythnos %1: dim cynnig</translation>
    </message>
    <message>
        <source>Week of %1: %2 of %3 steps alone, %4 with a prompt, %5 with a hand</source>
        <translation>Wythnos %1: %2 o %3 cam heb help, %4 gydag anogaeth, %5 gyda llaw</translation>
    </message>
    <message numerus="yes">
        <source>Help with the steps, %n weeks</source>
        <translation>
            <numerusform>Help gyda’r camau, %n wythnos</numerusform>
            <numerusform>Help gyda’r camau, wythnos</numerusform>
            <numerusform>Help gyda’r camau, %n wythnos</numerusform>
            <numerusform>Help gyda’r camau, %n wythnos</numerusform>
            <numerusform>Help gyda’r camau, %n wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of support for each hour worked</source>
        <translation>Munudau o gymorth am bob awr o waith</translation>
    </message>
    <message>
        <source>Week of %1: %2 minutes of support for each hour worked</source>
        <translation>Wythnos %1: %2 munud o gymorth am bob awr o waith</translation>
    </message>
    <message>
        <source>Week of %1: %2 minutes of support, no hours known</source>
        <translation>Wythnos %1: %2 munud o gymorth, dim oriau’n hysbys</translation>
    </message>
    <message>
        <source>%1 minutes of support for each hour worked.</source>
        <translation>%1 munud o gymorth am bob awr o waith.</translation>
    </message>
    <message>
        <source>No hours of work are known for these weeks.</source>
        <translation>Does dim oriau gwaith yn hysbys ar gyfer yr wythnosau hyn.</translation>
    </message>
    <message>
        <source>Week of %1: %2 minutes of support, not all hours known</source>
        <translation>Wythnos %1: %2 munud o gymorth, heb wybod yr oriau i gyd</translation>
    </message>
    <message>
        <source>Some hours are estimated from what was agreed.</source>
        <translation>Amcangyfrif yw rhai oriau, o’r hyn a gytunwyd.</translation>
    </message>
    <message>
        <source>Weeks of which not all hours are known are left out.</source>
        <translation>Mae’r wythnosau na wyddom eu horiau i gyd wedi’u gadael allan.</translation>
    </message>
</context>
<context>
    <name>InterviewEndCards</name>
    <message>
        <source>The end</source>
        <translation>Y diwedd</translation>
    </message>
    <message>
        <source>Finish this reassessment</source>
        <translation>Gorffen yr ailasesiad hwn</translation>
    </message>
    <message>
        <source>Nothing above has to be filled in first. What you leave open stays open, and says so.</source>
        <translation>Nid oes rhaid llenwi dim uchod yn gyntaf. Mae’r hyn a adewch yn agored yn aros yn agored, ac yn dweud hynny.</translation>
    </message>
</context>
<context>
    <name>InterviewFooter</name>
    <message>
        <source>Leave for now</source>
        <translation>Gadael am nawr</translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>Rhoi i %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Rhoi</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
</context>
<context>
    <name>InterviewLine</name>
    <message>
        <source>%1 · %2</source>
        <comment>standing and detail</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>InterviewLines</name>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Start …</source>
        <translation>Dechrau …</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Wedi dechrau</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message numerus="yes">
        <source>%n answered, begun %1</source>
        <translation>
            <numerusform>%n wedi’u hateb, dechreuwyd %1</numerusform>
            <numerusform>%n wedi’u hateb, dechreuwyd %1</numerusform>
            <numerusform>%n wedi’u hateb, dechreuwyd %1</numerusform>
            <numerusform>%n wedi’u hateb, dechreuwyd %1</numerusform>
            <numerusform>%n wedi’u hateb, dechreuwyd %1</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>roedd i’w wneud ar %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>on %1, next review %2</source>
        <translation>ar %1, adolygiad nesaf %2</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Three letters of a name</source>
        <translation>Tair llythyren o enw</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Dod o hyd i berson</translation>
    </message>
    <message>
        <source>No interviews to show</source>
        <translation>Dim cyfweliadau i’w dangos</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Ymgyrch</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Atgyfeiriadau</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bwrdd</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>One more: %1</source>
        <translation>Un arall: %1</translation>
    </message>
    <message>
        <source>%1. Choose another part</source>
        <translation>%1. Dewis rhan arall</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ei roi’n ôl</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Dangos pa rai</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Review with %1</source>
        <translation>Adolygiad gyda %1</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Dim wedi’i drefnu</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Pryd?</translation>
    </message>
    <message>
        <source>10.30</source>
        <translation>10.30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Where they feel at ease</source>
        <translation>Lle maen nhw’n gartrefol</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Gyda phwy?</translation>
    </message>
    <message>
        <source>Somebody who speaks for them and is not staff</source>
        <translation>Rhywun sy’n siarad drostynt ac nad yw’n aelod o staff</translation>
    </message>
    <message>
        <source>Needs an advocate</source>
        <translation>Angen eiriolwr</translation>
    </message>
    <message>
        <source>Empty while nobody is found</source>
        <translation>Gwag nes canfod rhywun</translation>
    </message>
    <message>
        <source>Who the advocate is</source>
        <translation>Pwy yw’r eiriolwr</translation>
    </message>
    <message>
        <source>Not away</source>
        <translation>Ddim i ffwrdd</translation>
    </message>
    <message>
        <source>Away: first day back</source>
        <translation>I ffwrdd: diwrnod cyntaf yn ôl</translation>
    </message>
    <message>
        <source>Why they are away</source>
        <translation>Pam maen nhw i ffwrdd</translation>
    </message>
    <message>
        <source>They do not want a review. They can change their mind.</source>
        <translation>Dydyn nhw ddim eisiau adolygiad. Gallant newid eu meddwl.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Wedi gwrthod</translation>
    </message>
    <message>
        <source>In their words, or what they did</source>
        <translation>Yn eu geiriau nhw, neu’r hyn a wnaethon nhw</translation>
    </message>
    <message>
        <source>Why they declined</source>
        <translation>Pam y gwrthodon nhw</translation>
    </message>
    <message>
        <source>Whose words are these?</source>
        <translation>Geiriau pwy yw’r rhain?</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Yr hyn a ddywedai cyn hyn</translation>
    </message>
    <message>
        <source>Book the next person</source>
        <translation>Trefnu ar gyfer y person nesaf</translation>
    </message>
    <message>
        <source>Start or go on with the interview</source>
        <translation>Dechrau neu barhau â’r cyfweliad</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Both are kept until somebody decides. Ask whoever booked it, and the person.</source>
        <translation>Cedwir y ddau nes i rywun benderfynu. Gofynnwch i bwy bynnag a’i trefnodd, ac i’r person.</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Kept as you left it, %1</source>
        <translation>Wedi’i gadw fel y gadawsoch ef, %1</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>What kind</source>
        <translation>Pa fath</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>Last time</source>
        <translation>Y tro diwethaf</translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <translation>Y tro diwethaf, %1</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>recorded on this tablet</source>
        <translation>wedi’u cofnodi ar y llechen hon</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>wedi’u derbyn gan y gwasanaeth</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>%1, as last time</source>
        <translation>%1, fel y tro diwethaf</translation>
    </message>
</context>
<context>
    <name>LockGreeting</name>
    <message>
        <source>Alongside</source>
        <translation>Alongside</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Text size, colours and language</source>
        <translation>Maint testun, lliwiau ac iaith</translation>
    </message>
</context>
<context>
    <name>LockSteps</name>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>Ring a supervisor and read them this number. They give you a code that works once. Nothing on this tablet is deleted.</source>
        <translation>Ffoniwch oruchwyliwr a darllenwch y rhif hwn. Cewch god sy’n gweithio unwaith. Does dim ar y llechen hon yn cael ei ddileu.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Eich cod</translation>
    </message>
    <message>
        <source>Your supervisor gives you a code that works once. The tablet needs a signal for this.</source>
        <translation>Bydd eich goruchwyliwr yn rhoi cod i chi sy’n gweithio unwaith. Mae angen signal ar y llechen ar gyfer hyn.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Bring the tablet to your supervisor.</source>
        <translation>Does dim wedi’i ddileu. Ewch â’r llechen at eich goruchwyliwr.</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Somebody at the office</source>
        <translation>Rhywun yn y swyddfa</translation>
    </message>
    <message>
        <source>%1 saved a paper about you %2.</source>
        <comment>who, when</comment>
        <translation>Cadwodd %1 bapur amdanoch %2.</translation>
    </message>
    <message>
        <source>%1 printed a paper about you %2.</source>
        <comment>who, when</comment>
        <translation>Argraffodd %1 bapur amdanoch %2.</translation>
    </message>
    <message>
        <source>%1 opened your page %2.</source>
        <comment>who, when</comment>
        <translation>Agorodd %1 eich tudalen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 opened your page %n times that day, last %2.</source>
        <comment>who, when</comment>
        <translation>
            <numerusform>Agorodd %1 eich tudalen %n o weithiau y diwrnod hwnnw, y tro olaf %2.</numerusform>
            <numerusform>Agorodd %1 eich tudalen unwaith y diwrnod hwnnw, %2.</numerusform>
            <numerusform>Agorodd %1 eich tudalen ddwywaith y diwrnod hwnnw, y tro olaf %2.</numerusform>
            <numerusform>Agorodd %1 eich tudalen %n o weithiau y diwrnod hwnnw, y tro olaf %2.</numerusform>
            <numerusform>Agorodd %1 eich tudalen %n o weithiau y diwrnod hwnnw, y tro olaf %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heddiw am %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time</comment>
        <translation>ar %1 am %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Alongside</source>
        <translation>Alongside</translation>
    </message>
</context>
<context>
    <name>MarginSheet</name>
    <message>
        <source>As far as hours and pay are written. Check with welfare rights before anybody decides by this.</source>
        <translation>Cyn belled ag y mae oriau a chyflog wedi’u hysgrifennu. Gwiriwch gyda hawliau lles cyn i neb benderfynu ar sail hyn.</translation>
    </message>
    <message>
        <source>Until then</source>
        <comment>margin</comment>
        <translation>Tan hynny</translation>
    </message>
    <message>
        <source>From then on</source>
        <comment>margin</comment>
        <translation>O hynny ymlaen</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Gone home</source>
        <translation>Wedi mynd adref</translation>
    </message>
    <message>
        <source>Gone home</source>
        <comment>marked</comment>
        <translation>Wedi mynd adref</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Yn cadw</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>%1: gone home</source>
        <translation>%1: wedi mynd adref</translation>
    </message>
    <message>
        <source>%1 is marked %2. Change</source>
        <translation>Mae %1 wedi’i farcio %2. Newid</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>Mae %1 yma</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>Both answers are kept. Someone who was there decides which is right.</source>
        <translation>Cedwir y ddau ateb. Rhywun oedd yno fydd yn penderfynu pa un sy’n gywir.</translation>
    </message>
    <message>
        <source>In a few words, if you know</source>
        <translation>Mewn ychydig eiriau, os gwyddoch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Amserau</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>heb ei roi</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Daeth am</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gadawodd am</translation>
    </message>
    <message>
        <source>Gone home now</source>
        <translation>Wedi mynd adref nawr</translation>
    </message>
    <message>
        <source>Touch to take it back</source>
        <translation>Cyffyrddwch i’w dynnu’n ôl</translation>
    </message>
    <message>
        <source>Went home at %1</source>
        <translation>Aeth adref am %1</translation>
    </message>
    <message>
        <source>Something to remember about this session</source>
        <translation>Rhywbeth i’w gofio am y sesiwn hon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Pwy newidiodd beth</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whom to ring, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Ychwanegu at y nodyn</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Dechrau ymweliad</translation>
    </message>
    <message>
        <source>Raise a safeguarding concern</source>
        <translation>Codi pryder diogelu</translation>
    </message>
</context>
<context>
    <name>MendForm</name>
    <message>
        <source>Put in what is right. What was recorded is kept beside it, for good.</source>
        <translation>Rhowch yr hyn sy’n gywir. Cedwir yr hyn a gofnodwyd wrth ei ochr, am byth.</translation>
    </message>
    <message>
        <source>Their reason, if there is one</source>
        <translation>Eu rheswm, os oes un</translation>
    </message>
    <message>
        <source>Leave this out and keep the rest</source>
        <translation>Gadael hwn allan a chadw’r gweddill</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Minutes of support</source>
        <translation>Munudau o gymorth</translation>
    </message>
    <message numerus="yes">
        <source>%n of the minutes have no kind yet. Touch a kind to give it all of them.</source>
        <translation>
            <numerusform>Does gan %n o’r munudau ddim math eto. Cyffyrddwch â math i’w rhoi i gyd iddo.</numerusform>
            <numerusform>Does gan %n o’r munudau ddim math eto. Cyffyrddwch â math i’w rhoi i gyd iddo.</numerusform>
            <numerusform>Does gan %n o’r munudau ddim math eto. Cyffyrddwch â math i’w rhoi i gyd iddo.</numerusform>
            <numerusform>Does gan %n o’r munudau ddim math eto. Cyffyrddwch â math i’w rhoi i gyd iddo.</numerusform>
            <numerusform>Does gan %n o’r munudau ddim math eto. Cyffyrddwch â math i’w rhoi i gyd iddo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>All the rest of the minutes: %1</source>
        <translation>Gweddill y munudau i gyd: %1</translation>
    </message>
    <message>
        <source>%1: five minutes less</source>
        <translation>%1: pum munud yn llai</translation>
    </message>
    <message>
        <source>%1: %2 minutes</source>
        <translation>%1: %2 munud</translation>
    </message>
    <message>
        <source>%1: five minutes more</source>
        <translation>%1: pum munud yn fwy</translation>
    </message>
</context>
<context>
    <name>MissingLine</name>
    <message>
        <source>Nobody to ring is written down</source>
        <translation>Does neb i’w ffonio wedi’i nodi</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Not seen yet</source>
        <translation>Heb eu gweld eto</translation>
    </message>
    <message>
        <source>Start the count again</source>
        <translation>Dechrau’r cyfrif eto</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>The month before</source>
        <translation>Y mis cynt</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Y mis nesaf</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation>Y mis blaenorol</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Y mis nesaf</translation>
    </message>
</context>
<context>
    <name>MonthLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a person, and what becomes of them</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MyAdditions</name>
    <message>
        <source>Add something of your own</source>
        <translation>Ychwanegwch rywbeth eich hun</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stopio darllen</translation>
    </message>
    <message>
        <source>Listen: add something of your own</source>
        <translation>Gwrando: ychwanegwch rywbeth eich hun</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Gwrando</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Stop and keep the recording</source>
        <translation>Stopio a chadw’r recordiad</translation>
    </message>
    <message>
        <source>My voice</source>
        <translation>Fy llais</translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation>Tynnu llun â bys</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Dewch ag ef yma</translation>
    </message>
    <message>
        <source>Reading it …</source>
        <translation>Wrthi’n ei ddarllen …</translation>
    </message>
    <message>
        <source>My voice, from a file</source>
        <translation>Fy llais, o ffeil</translation>
    </message>
</context>
<context>
    <name>MyHeldWords</name>
    <message>
        <source>Who we asked to help you is for key coaches, so that not everybody reads it. You can ask us to show you.</source>
        <translation>Dim ond hyfforddwyr allweddol sy’n gweld i bwy y gofynnon ni eich helpu, fel nad yw pawb yn ei ddarllen. Gallwch ofyn i ni ei ddangos i chi.</translation>
    </message>
    <message>
        <source>We have not asked another service to help you, as far as this tablet knows.</source>
        <translation>Nid ydym wedi gofyn i wasanaeth arall eich helpu, hyd y gŵyr y tabled hwn.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>another service, and what sort it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Ni</translation>
    </message>
    <message>
        <source>On %1 %2 wrote down to ask for you: %3.</source>
        <comment>day, who, where</comment>
        <translation>Ar %1 ysgrifennodd %2 y byddwn yn gofyn drosoch chi: %3.</translation>
    </message>
    <message>
        <source>%1 wrote down to ask for you: %2.</source>
        <comment>who, where</comment>
        <translation>Ysgrifennodd %1 y byddwn yn gofyn drosoch chi: %2.</translation>
    </message>
    <message>
        <source>Why: “%1”</source>
        <translation>Pam: “%1”</translation>
    </message>
    <message>
        <source>How it stands: %1.</source>
        <translation>Sut mae pethau: %1.</translation>
    </message>
    <message>
        <source>They said: “%1”</source>
        <translation>Dywedon nhw: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>We have %n photos, recordings and drawings of you.</source>
        <translation>
            <numerusform>Mae gennym ni %n llun, recordiad neu ddarlun ohonoch chi.</numerusform>
            <numerusform>Mae gennym ni %n llun, recordiad neu ddarlun ohonoch chi.</numerusform>
            <numerusform>Mae gennym ni %n llun, recordiad neu ddarlun ohonoch chi.</numerusform>
            <numerusform>Mae gennym ni %n llun, recordiad neu ddarlun ohonoch chi.</numerusform>
            <numerusform>Mae gennym ni %n llun, recordiad neu ddarlun ohonoch chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>We have no photo and no recording of you, as far as this tablet knows.</source>
        <translation>Nid oes gennym lun na recordiad ohonoch chi, hyd y gŵyr y tabled hwn.</translation>
    </message>
    <message numerus="yes">
        <source>And on %n more days. Ask us to show you.</source>
        <translation>
            <numerusform>Ac ar %n diwrnod arall. Gofynnwch i ni eu dangos i chi.</numerusform>
            <numerusform>Ac ar %n diwrnod arall. Gofynnwch i ni eu dangos i chi.</numerusform>
            <numerusform>Ac ar %n diwrnod arall. Gofynnwch i ni eu dangos i chi.</numerusform>
            <numerusform>Ac ar %n diwrnod arall. Gofynnwch i ni eu dangos i chi.</numerusform>
            <numerusform>Ac ar %n diwrnod arall. Gofynnwch i ni eu dangos i chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones than %1 are not on this tablet. Ask us to show you.</source>
        <translation>Nid yw rhai cyn %1 ar y tabled hwn. Gofynnwch i ni eu dangos i chi.</translation>
    </message>
    <message>
        <source>On %1 you gave us: %2.</source>
        <translation>Ar %1 rhoesoch chi i ni: %2.</translation>
    </message>
    <message>
        <source>On %1 %2 added: %3.</source>
        <comment>day, who, what</comment>
        <translation>Ar %1 ychwanegodd %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos of your face</source>
        <translation>
            <numerusform>%n llun o’ch wyneb</numerusform>
            <numerusform>%n llun o’ch wyneb</numerusform>
            <numerusform>%n llun o’ch wyneb</numerusform>
            <numerusform>%n llun o’ch wyneb</numerusform>
            <numerusform>%n llun o’ch wyneb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n recordiad</numerusform>
            <numerusform>%n recordiad</numerusform>
            <numerusform>%n recordiad</numerusform>
            <numerusform>%n recordiad</numerusform>
            <numerusform>%n recordiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n llofnod</numerusform>
            <numerusform>%n llofnod</numerusform>
            <numerusform>%n llofnod</numerusform>
            <numerusform>%n llofnod</numerusform>
            <numerusform>%n llofnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings</source>
        <translation>
            <numerusform>%n darlun</numerusform>
            <numerusform>%n darlun</numerusform>
            <numerusform>%n darlun</numerusform>
            <numerusform>%n darlun</numerusform>
            <numerusform>%n darlun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of your own signs</source>
        <translation>
            <numerusform>%n llun o’ch arwyddion eich hun</numerusform>
            <numerusform>%n llun o’ch arwyddion eich hun</numerusform>
            <numerusform>%n llun o’ch arwyddion eich hun</numerusform>
            <numerusform>%n llun o’ch arwyddion eich hun</numerusform>
            <numerusform>%n llun o’ch arwyddion eich hun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n llun</numerusform>
            <numerusform>%n llun</numerusform>
            <numerusform>%n llun</numerusform>
            <numerusform>%n llun</numerusform>
            <numerusform>%n llun</numerusform>
        </translation>
    </message>
    <message>
        <source>one of us</source>
        <translation>un ohonon ni</translation>
    </message>
</context>
<context>
    <name>MyLooks</name>
    <message>
        <source>Who has looked</source>
        <translation>Pwy sydd wedi edrych</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stopio darllen</translation>
    </message>
    <message>
        <source>Listen: who has looked</source>
        <translation>Gwrando: pwy sydd wedi edrych</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Gwrando</translation>
    </message>
</context>
<context>
    <name>MyObjections</name>
    <message>
        <source>What you told us</source>
        <translation>Beth ddywedoch wrthym</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is about, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>We have not answered yet. We must.</source>
        <translation>Nid ydym wedi ateb eto. Mae’n rhaid inni.</translation>
    </message>
    <message>
        <source>Our answer: %1</source>
        <translation>Ein hateb: %1</translation>
    </message>
</context>
<context>
    <name>MyPage</name>
    <message>
        <source>Your page</source>
        <translation>Eich tudalen</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Helo %1</translation>
    </message>
    <message>
        <source>This is what we have written about you. Touch Listen to hear it. If something is not right, tell us.</source>
        <translation>Dyma beth rydym wedi’i ysgrifennu amdanoch. Cyffyrddwch â Gwrando i’w glywed. Os nad yw rhywbeth yn iawn, dywedwch wrthym.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Rwyf wedi gorffen</translation>
    </message>
</context>
<context>
    <name>MyPartCard</name>
    <message>
        <source>Stop reading</source>
        <translation>Stopio darllen</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Gwrando: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Gwrando</translation>
    </message>
    <message>
        <source>That’s not right: %1</source>
        <translation>Dydy hynny ddim yn iawn: %1</translation>
    </message>
    <message>
        <source>That’s not right</source>
        <translation>Dydy hynny ddim yn iawn</translation>
    </message>
    <message>
        <source>Say it your way. Somebody can type it for you.</source>
        <translation>Dywedwch yn eich ffordd chi. Gall rhywun ei deipio ichi.</translation>
    </message>
    <message>
        <source>What is not right?</source>
        <translation>Beth sydd ddim yn iawn?</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Dweud wrthyn nhw</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
</context>
<context>
    <name>MyReviewPaper</name>
    <message>
        <source>My review</source>
        <translation>Fy adolygiad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Is something here not right? Tell us. We will write down what you say.</source>
        <translation>A oes rhywbeth yma nad yw’n iawn? Dywedwch wrthym. Byddwn yn ysgrifennu’r hyn a ddywedwch.</translation>
    </message>
    <message>
        <source>%1 · My review · </source>
        <comment>before the page&apos;s number</comment>
        <translation>%1 · Fy adolygiad · </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1, my review, %2.pdf</source>
        <translation>%1, fy adolygiad, %2.pdf</translation>
    </message>
    <message>
        <source>Your family or carer told us this.</source>
        <translation>Eich teulu neu’ch gofalwr ddywedodd hyn wrthym.</translation>
    </message>
    <message>
        <source>Your advocate told us this.</source>
        <translation>Eich eiriolwr ddywedodd hyn wrthym.</translation>
    </message>
    <message>
        <source>This is what we think. You can tell us more.</source>
        <translation>Dyma ein barn ni. Gallwch ddweud mwy wrthym.</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>Beth ddywedoch chi wrthym</translation>
    </message>
    <message>
        <source>You have not told us anything yet. You can at any time.</source>
        <translation>Dydych chi ddim wedi dweud dim wrthym eto. Gallwch wneud hynny unrhyw bryd.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Beth sy’n digwydd nesaf</translation>
    </message>
    <message>
        <source>We will find out more: %1</source>
        <translation>Byddwn yn cael gwybod mwy: %1</translation>
    </message>
    <message>
        <source>We will talk again on %1.</source>
        <translation>Byddwn yn siarad eto ar %1.</translation>
    </message>
    <message>
        <source>We will tell you when we know.</source>
        <translation>Byddwn yn dweud wrthych pan fyddwn yn gwybod.</translation>
    </message>
    <message>
        <source>We wrote down what you decided. You can change your mind.</source>
        <translation>Fe wnaethom ysgrifennu’r hyn a benderfynoch. Cewch newid eich meddwl.</translation>
    </message>
</context>
<context>
    <name>MyStoryWords</name>
    <message>
        <source>On %1 %2 wrote: “%3”</source>
        <translation>Ar %1 ysgrifennodd %2: “%3”</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more. Ask us to read them to you.</source>
        <translation>
            <numerusform>Mae %n arall. Gofynnwch i ni eu darllen i chi.</numerusform>
            <numerusform>Mae %n arall. Gofynnwch i ni eu darllen i chi.</numerusform>
            <numerusform>Mae %n arall. Gofynnwch i ni eu darllen i chi.</numerusform>
            <numerusform>Mae %n arall. Gofynnwch i ni eu darllen i chi.</numerusform>
            <numerusform>Mae %n arall. Gofynnwch i ni eu darllen i chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has written a note about you here.</source>
        <translation>Does neb wedi ysgrifennu nodyn amdanoch chi yma.</translation>
    </message>
    <message numerus="yes">
        <source>There were %n more visits. Ask us to read them to you.</source>
        <translation>
            <numerusform>Bu %n ymweliad arall. Gofynnwch i ni eu darllen i chi.</numerusform>
            <numerusform>Bu %n ymweliad arall. Gofynnwch i ni eu darllen i chi.</numerusform>
            <numerusform>Bu %n ymweliad arall. Gofynnwch i ni eu darllen i chi.</numerusform>
            <numerusform>Bu %n ymweliad arall. Gofynnwch i ni eu darllen i chi.</numerusform>
            <numerusform>Bu %n ymweliad arall. Gofynnwch i ni eu darllen i chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has written about a visit to you here.</source>
        <translation>Does neb wedi ysgrifennu am ymweliad â chi yma.</translation>
    </message>
    <message>
        <source>On %1 %2 came to see you.</source>
        <translation>Ar %1 daeth %2 i’ch gweld.</translation>
    </message>
    <message>
        <source>They saw: “%1”</source>
        <translation>Gwelwyd: “%1”</translation>
    </message>
    <message>
        <source>Your employer said: “%1”</source>
        <translation>Dywedodd eich cyflogwr: “%1”</translation>
    </message>
    <message>
        <source>You said: “%1”</source>
        <translation>Dywedoch chi: “%1”</translation>
    </message>
    <message>
        <source>We have not written down a task that you are learning.</source>
        <translation>Nid ydym wedi ysgrifennu tasg rydych chi’n ei dysgu.</translation>
    </message>
    <message>
        <source>You learned: %1. That ended on %2.</source>
        <translation>Dysgoch chi: %1. Daeth hynny i ben ar %2.</translation>
    </message>
    <message>
        <source>You are learning: %1.</source>
        <translation>Rydych chi’n dysgu: %1.</translation>
    </message>
    <message>
        <source>%1 Last time you did %2 of %3 steps without help.</source>
        <translation>%1 Y tro diwethaf gwnaethoch %2 o %3 cam heb help.</translation>
    </message>
    <message>
        <source>You have not had a review that this tablet knows of.</source>
        <translation>Nid ydych wedi cael adolygiad y mae’r llechen hon yn gwybod amdano.</translation>
    </message>
    <message>
        <source>We began a review with you on %1. It is not finished.</source>
        <translation>Dechreuom adolygiad gyda chi ar %1. Nid yw wedi’i orffen.</translation>
    </message>
    <message>
        <source>You had a review. It was finished on %1.</source>
        <translation>Cawsoch adolygiad. Cafodd ei orffen ar %1.</translation>
    </message>
    <message>
        <source>What came of it: “%1”</source>
        <translation>Beth ddaeth ohono: “%1”</translation>
    </message>
    <message>
        <source>The next one is by %1.</source>
        <translation>Mae’r nesaf erbyn %1.</translation>
    </message>
    <message>
        <source>There is nothing that somebody still has to do.</source>
        <translation>Does dim byd ar ôl i neb ei wneud.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Your employer</source>
        <translation>Eich cyflogwr</translation>
    </message>
    <message>
        <source>Your coach</source>
        <translation>Eich hyfforddwr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what they will do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <comment>who, until when, and what they will do</comment>
        <translation>%1, erbyn %2: %3</translation>
    </message>
    <message>
        <source>What we know about your money and benefits is on few tablets, so that not everybody reads it. You can ask us to show you.</source>
        <translation>Mae’r hyn a wyddom am eich arian a’ch budd-daliadau ar ychydig o lechi, fel nad yw pawb yn ei ddarllen. Gallwch ofyn i ni ei ddangos i chi.</translation>
    </message>
    <message>
        <source>What we wrote in your reviews is for key coaches, so that not everybody reads it. You can ask us to show you.</source>
        <translation>Mae’r hyn a ysgrifennwyd gennym yn eich adolygiadau ar gyfer hyfforddwyr allweddol, fel nad yw pawb yn ei ddarllen. Gallwch ofyn i ni ei ddangos i chi.</translation>
    </message>
</context>
<context>
    <name>MyWords</name>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Beth sy’n bwysig ichi</translation>
    </message>
    <message>
        <source>What you are good at</source>
        <translation>Beth rydych yn dda am ei wneud</translation>
    </message>
    <message>
        <source>What you want next</source>
        <translation>Beth rydych ei eisiau nesaf</translation>
    </message>
    <message>
        <source>How to talk with you</source>
        <translation>Sut i siarad â chi</translation>
    </message>
    <message>
        <source>What keeps you safe</source>
        <translation>Beth sy’n eich cadw’n ddiogel</translation>
    </message>
    <message>
        <source>Who we ring for you</source>
        <translation>Pwy rydym yn eu ffonio ichi</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Ble rydych yn gweithio</translation>
    </message>
    <message>
        <source>The days you came</source>
        <translation>Y dyddiau y daethoch</translation>
    </message>
    <message>
        <source>What you said yes or no to</source>
        <translation>Beth y dywedoch ie neu na iddo</translation>
    </message>
    <message>
        <source>Where you live and your birthday</source>
        <translation>Ble rydych yn byw a’ch pen-blwydd</translation>
    </message>
    <message>
        <source>We call you %1. Your full name is %2.</source>
        <translation>Rydym yn eich galw’n %1. Eich enw llawn yw %2.</translation>
    </message>
    <message>
        <source>We do not have your address.</source>
        <translation>Nid oes gennym eich cyfeiriad.</translation>
    </message>
    <message>
        <source>You live at %1.</source>
        <translation>Rydych yn byw yn %1.</translation>
    </message>
    <message>
        <source>You were born on %1.</source>
        <translation>Cawsoch eich geni ar %1.</translation>
    </message>
    <message>
        <source>We do not have your birthday.</source>
        <translation>Nid oes gennym eich pen-blwydd.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Does dim wedi’i ysgrifennu yma eto.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>somebody and their number</comment>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and who that is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The person to ask is %1.</source>
        <translation>Y person i’w holi yw %1.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody came to see you at work %n times.</source>
        <translation>
            <numerusform>Daeth rhywun i’ch gweld yn y gwaith %n gwaith.</numerusform>
            <numerusform>Daeth rhywun i’ch gweld yn y gwaith %n gwaith.</numerusform>
            <numerusform>Daeth rhywun i’ch gweld yn y gwaith %n gwaith.</numerusform>
            <numerusform>Daeth rhywun i’ch gweld yn y gwaith %n gwaith.</numerusform>
            <numerusform>Daeth rhywun i’ch gweld yn y gwaith %n gwaith.</numerusform>
        </translation>
    </message>
    <message>
        <source>We have not written down any days yet.</source>
        <translation>Nid ydym wedi ysgrifennu unrhyw ddyddiau eto.</translation>
    </message>
    <message>
        <source>In the last 13 weeks you came on %1 days out of %2.</source>
        <translation>Yn y 13 wythnos diwethaf daethoch ar %1 diwrnod o %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was asked, and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>We have not asked you to agree to anything yet.</source>
        <translation>Nid ydym wedi gofyn ichi gytuno i ddim eto.</translation>
    </message>
    <message>
        <source>What you are learning</source>
        <translation>Beth rydych chi’n ei ddysgu</translation>
    </message>
    <message>
        <source>When we came to see you</source>
        <translation>Pan ddaethom i’ch gweld</translation>
    </message>
    <message>
        <source>What staff wrote about you</source>
        <translation>Beth ysgrifennodd staff amdanoch</translation>
    </message>
    <message>
        <source>What somebody will do</source>
        <translation>Beth fydd rhywun yn ei wneud</translation>
    </message>
    <message>
        <source>Your reviews</source>
        <translation>Eich adolygiadau</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation>Eich arian</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Eich rhif ffôn</translation>
    </message>
    <message>
        <source>Add something of your own</source>
        <translation>Ychwanegwch rywbeth eich hun</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Pwy sydd wedi edrych</translation>
    </message>
    <message>
        <source>We do not have a phone number for you.</source>
        <translation>Nid oes gennym rif ffôn i chi.</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <translation>Eich rhif yw %1.</translation>
    </message>
    <message>
        <source>You can add a photo, your voice, or a picture that you draw. It is yours. You can take it away again.</source>
        <translation>Gallwch ychwanegu llun, eich llais, neu ddarlun gennych chi. Chi biau fe. Gallwch ei dynnu oddi yma eto.</translation>
    </message>
    <message numerus="yes">
        <source>You have added %n things.</source>
        <translation>
            <numerusform>Rydych wedi ychwanegu %n peth.</numerusform>
            <numerusform>Rydych wedi ychwanegu %n peth.</numerusform>
            <numerusform>Rydych wedi ychwanegu %n peth.</numerusform>
            <numerusform>Rydych wedi ychwanegu %n peth.</numerusform>
            <numerusform>Rydych wedi ychwanegu %n peth.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have been with us since %1.</source>
        <translation>Rydych gyda ni ers %1.</translation>
    </message>
    <message>
        <source>If you added something before %1, it is not on this tablet yet.</source>
        <translation>Os ychwanegoch rywbeth cyn %1, nid yw ar y dabled hon eto.</translation>
    </message>
    <message>
        <source>If you added something before %1, it is on its way to this tablet.</source>
        <translation>Os ychwanegoch rywbeth cyn %1, mae ar ei ffordd i’r dabled hon.</translation>
    </message>
    <message>
        <source>Who we asked to help you</source>
        <translation>I bwy y gofynnon ni eich helpu</translation>
    </message>
    <message>
        <source>Photos and recordings of you</source>
        <translation>Lluniau a recordiadau ohonoch chi</translation>
    </message>
</context>
<context>
    <name>NeedsMet</name>
    <message>
        <source>It was met</source>
        <translation>Fe’i diwallwyd</translation>
    </message>
    <message>
        <source>It was not met</source>
        <translation>Ni chafodd ei ddiwallu</translation>
    </message>
    <message>
        <source>Whether this was met: %1</source>
        <translation>A gafodd hyn ei ddiwallu: %1</translation>
    </message>
</context>
<context>
    <name>NewJob</name>
    <message>
        <source>Another job</source>
        <translation>Swydd arall</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Beth yw ei henw</translation>
    </message>
    <message>
        <source>Add this job</source>
        <translation>Ychwanegu’r swydd hon</translation>
    </message>
</context>
<context>
    <name>NewReferralSheet</name>
    <message>
        <source>Everything is kept as you type. It is a referral when you make it.</source>
        <translation>Cedwir popeth wrth i chi deipio. Mae’n atgyfeiriad pan fyddwch yn ei wneud.</translation>
    </message>
    <message>
        <source>Refer %1</source>
        <translation>Atgyfeirio %1</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>Pa ffordd?</translation>
    </message>
    <message>
        <source>The place, and whom to ask for there</source>
        <translation>Y lle, a phwy i ofyn amdano yno</translation>
    </message>
    <message>
        <source>Where to exactly</source>
        <translation>I ble yn union</translation>
    </message>
    <message>
        <source>In the person’s words where you can</source>
        <translation>Yng ngeiriau’r person lle gallwch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Which yes is it made with?</source>
        <translation>Gyda pha ie y’i gwneir?</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Dim diwrnod eto</translation>
    </message>
    <message>
        <source>When will you ask how it stands?</source>
        <translation>Pryd byddwch yn gofyn sut mae pethau?</translation>
    </message>
    <message>
        <source>Make this referral</source>
        <translation>Gwneud yr atgyfeiriad hwn</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Last and next</source>
        <translation>Y diwethaf a’r nesaf</translation>
    </message>
    <message>
        <source>Sending and fetching …</source>
        <translation>Yn anfon ac yn nôl …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Cysoni nawr</translation>
    </message>
</context>
<context>
    <name>NextVisitCard</name>
    <message>
        <source>Next visit</source>
        <translation>Ymweliad nesaf</translation>
    </message>
    <message>
        <source>Next visit: %1</source>
        <translation>Ymweliad nesaf: %1</translation>
    </message>
    <message>
        <source>No next visit</source>
        <translation>Dim ymweliad nesaf</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>Ymhen %n wythnos</numerusform>
            <numerusform>Ymhen wythnos</numerusform>
            <numerusform>Ymhen %n wythnos</numerusform>
            <numerusform>Ymhen %n wythnos</numerusform>
            <numerusform>Ymhen %n wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Diwrnod arall</translation>
    </message>
</context>
<context>
    <name>NextVisitSheet</name>
    <message>
        <source>When you come again</source>
        <translation>Pryd y byddwch yn dod eto</translation>
    </message>
</context>
<context>
    <name>NotHereSheet</name>
    <message>
        <source>Touch why. You can add a note or correct it later.</source>
        <translation>Cyffyrddwch â’r rheswm. Gallwch ychwanegu nodyn neu gywiro yn nes ymlaen.</translation>
    </message>
    <message>
        <source>%1 is not here</source>
        <translation>Nid yw %1 yma</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>How it should read. What it said before is kept below it.</source>
        <translation>Sut y dylai ddarllen. Cedwir yr hyn a ddywedai o’r blaen oddi tano.</translation>
    </message>
    <message>
        <source>Anything else worth keeping</source>
        <translation>Unrhyw beth arall sy’n werth ei gadw</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>A word, or its beginning</source>
        <translation>Gair, neu ei ddechrau</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <translation>Am %1 yn unig</translation>
    </message>
    <message>
        <source>What do you remember of it?</source>
        <translation>Beth ydych chi’n ei gofio ohono?</translation>
    </message>
    <message>
        <source>Notes and visits</source>
        <translation>Nodiadau ac ymweliadau</translation>
    </message>
    <message>
        <source>Notes and visits: %1</source>
        <translation>Nodiadau ac ymweliadau: %1</translation>
    </message>
    <message>
        <source>Find words in notes and visits</source>
        <translation>Dod o hyd i eiriau mewn nodiadau ac ymweliadau</translation>
    </message>
    <message>
        <source>Look for it about everybody</source>
        <translation>Chwilio amdano am bawb</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Ble mae’n sefyll</translation>
    </message>
</context>
<context>
    <name>ObjectionsSheet</name>
    <message>
        <source>In their own words. They read your answer on their page.</source>
        <translation>Yn eu geiriau eu hunain. Maen nhw’n darllen eich ateb ar eu tudalen.</translation>
    </message>
    <message>
        <source>“That’s not right”</source>
        <translation>“Dydy hynny ddim yn iawn”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is about, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>Atebodd %1: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>What you have done about it, in short words</source>
        <translation>Beth wnaethoch amdano, mewn geiriau byr</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Eich ateb</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Cadw’r ateb</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Open it</source>
        <translation>Ei agor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Yn nes ymlaen</translation>
    </message>
</context>
<context>
    <name>OfferedPicture</name>
    <message>
        <source>Picture %1</source>
        <translation>Llun %1</translation>
    </message>
</context>
<context>
    <name>OnePersonCard</name>
    <message>
        <source>Not here</source>
        <translation>Ddim yma</translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation>Wedi mynd adref</translation>
    </message>
    <message>
        <source>Times and note</source>
        <translation>Amserau a nodyn</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
</context>
<context>
    <name>OneToOneBar</name>
    <message>
        <source>One person</source>
        <translation>Un person</translation>
    </message>
    <message>
        <source>Who are you with?</source>
        <translation>Gyda phwy ydych chi?</translation>
    </message>
    <message>
        <source>Back to my group</source>
        <translation>Yn ôl i fy ngrŵp</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Not asked the other way round yet</source>
        <translation>Heb ei ofyn y ffordd arall eto</translation>
    </message>
</context>
<context>
    <name>OpenQuestions</name>
    <message numerus="yes">
        <source>Still open: %n questions</source>
        <translation>
            <numerusform>Yn dal yn agored: %n cwestiwn</numerusform>
            <numerusform>Yn dal yn agored: %n cwestiwn</numerusform>
            <numerusform>Yn dal yn agored: %n cwestiwn</numerusform>
            <numerusform>Yn dal yn agored: %n cwestiwn</numerusform>
            <numerusform>Yn dal yn agored: %n cwestiwn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionChooser</name>
    <message>
        <source>Three letters of a name</source>
        <translation>Tair llythyren o enw</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What comes of it</source>
        <translation>Beth sy’n dod ohono</translation>
    </message>
    <message>
        <source>Outcome, in a sentence or two</source>
        <translation>Canlyniad, mewn brawddeg neu ddwy</translation>
    </message>
    <message>
        <source>Referrals to make</source>
        <translation>Atgyfeiriadau i’w gwneud</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Dim diwrnod eto</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Their own</source>
        <translation>Eu heiddo eu hunain</translation>
    </message>
    <message>
        <source>%1 added this to their page. Only they take it away.</source>
        <translation>Ychwanegodd %1 hyn at eu tudalen. Nhw yn unig sy’n ei dynnu oddi yno.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Cysoni: %1</translation>
    </message>
    <message>
        <source>Head count: %1</source>
        <translation>Cyfrif pennau: %1</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Dod o hyd i berson</translation>
    </message>
    <message>
        <source>The visit that goes on: %1</source>
        <translation>Yr ymweliad sy’n parhau: %1</translation>
    </message>
    <message>
        <source>Waiting for a supervisor: %1</source>
        <translation>Yn aros am oruchwyliwr: %1</translation>
    </message>
</context>
<context>
    <name>PageHeading</name>
    <message>
        <source>There is nothing to ask here with the answers so far. Go on to the next page.</source>
        <translation>Nid oes dim i’w ofyn yma gyda’r atebion hyd yma. Ewch ymlaen i’r dudalen nesaf.</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Dim i’w ofyn</translation>
    </message>
</context>
<context>
    <name>PaidCard</name>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Talwyd ar</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Pwy sy’n dweud</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Amcangyfrif</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the interview</source>
        <translation>Rhannau’r cyfweliad</translation>
    </message>
    <message>
        <source>Pictures, short words, one question at a time</source>
        <translation>Lluniau, geiriau byr, un cwestiwn ar y tro</translation>
    </message>
    <message>
        <source>Easy-read for %1</source>
        <translation>Hawdd ei ddeall i %1</translation>
    </message>
</context>
<context>
    <name>PartsSheet</name>
    <message>
        <source>Parts of the interview</source>
        <translation>Rhannau’r cyfweliad</translation>
    </message>
</context>
<context>
    <name>PatternGrid</name>
    <message>
        <source>Mornings and afternoons of a week</source>
        <translation>Boreau a phrynhawniau wythnos</translation>
    </message>
    <message>
        <source>am</source>
        <translation>bore</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>pnawn</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <translation>Bore %1</translation>
    </message>
    <message>
        <source>%1 afternoon</source>
        <translation>Prynhawn %1</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Three letters of a name</source>
        <translation>Tair llythyren o enw</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Dod o hyd i berson</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Heb ddod o hyd i neb</translation>
    </message>
    <message>
        <source>Touch a name, or type three letters of it.</source>
        <translation>Cyffyrddwch ag enw, neu teipiwch dair llythyren ohono.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Am bwy mae hyn?</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Words in notes and visits</source>
        <translation>Geiriau mewn nodiadau ac ymweliadau</translation>
    </message>
    <message>
        <source>Changes: moving, leaving, closing</source>
        <translation>Newidiadau: symud, gadael, cau</translation>
    </message>
</context>
<context>
    <name>PersonActionsCard</name>
    <message>
        <source>To do</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>%1: late</source>
        <translation>%1: hwyr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>PersonButtons</name>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>Rhoi i %1</translation>
    </message>
    <message>
        <source>One page to give away</source>
        <translation>Un dudalen i’w rhoi</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Pwy newidiodd beth</translation>
    </message>
    <message>
        <source>Raise a safeguarding concern</source>
        <translation>Codi pryder diogelu</translation>
    </message>
    <message>
        <source>Reassessment</source>
        <translation>Ailasesiad</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Enillion</translation>
    </message>
    <message>
        <source>Equalities</source>
        <translation>Cydraddoldeb</translation>
    </message>
</context>
<context>
    <name>PersonEditWords</name>
    <message>
        <source>Makaton</source>
        <translation>Makaton</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Iaith arwyddion</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gwrthrychau</translation>
    </message>
    <message>
        <source>A device that speaks</source>
        <translation>Dyfais sy’n siarad</translation>
    </message>
    <message>
        <source>Short sentences</source>
        <translation>Brawddegau byr</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Amser i ateb</translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation>Hawdd ei ddeall</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation>Braille</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Wedi’i ysgrifennu</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>Yn darllen yn dda</translation>
    </message>
    <message>
        <source>Hearing aid</source>
        <translation>Teclyn clyw</translation>
    </message>
    <message>
        <source>Lip reading</source>
        <translation>Darllen gwefusau</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>An advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Trawiadau</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergedd</translation>
    </message>
    <message>
        <source>Never alone</source>
        <translation>Byth ar eu pen eu hunain</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Beth sy’n bwysig</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Da am</translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation>Eisiau nesaf</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Beth i’w galw</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Rhybuddion</translation>
    </message>
    <message>
        <source>How to talk with them</source>
        <translation>Sut i siarad â nhw</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Eu rhif ffôn</translation>
    </message>
    <message>
        <source>Key coach</source>
        <translation>Hyfforddwr allweddol</translation>
    </message>
    <message>
        <source>With the service</source>
        <translation>Gyda’r gwasanaeth</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Ganwyd ar</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>Gyda ni ers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Gyda ni</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi oedi</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>That is no day. Write it like 5 June 1984 or 5/6/1984.</source>
        <translation>Nid diwrnod yw hynny. Ysgrifennwch ef fel 5 Mehefin 1984 neu 5/6/1984.</translation>
    </message>
    <message>
        <source>That day is still to come. Is the year right?</source>
        <translation>Mae’r diwrnod hwnnw eto i ddod. Ydy’r flwyddyn yn iawn?</translation>
    </message>
    <message>
        <source>Nobody can ring that. Write the number only, with at most 15 digits.</source>
        <translation>Ni all neb ffonio hwnnw. Ysgrifennwch y rhif yn unig, gyda 15 digid ar y mwyaf.</translation>
    </message>
    <message>
        <source>Everybody has a first name. Write it here.</source>
        <translation>Mae gan bawb enw cyntaf. Ysgrifennwch ef yma.</translation>
    </message>
</context>
<context>
    <name>PersonHeading</name>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Dechrau ymweliad</translation>
    </message>
</context>
<context>
    <name>PersonNotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Find words in these notes</source>
        <translation>Dod o hyd i eiriau yn y nodiadau hyn</translation>
    </message>
    <message>
        <source>What is worth keeping, as it was</source>
        <translation>Yr hyn sy’n werth ei gadw, fel yr oedd</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>How it should read. What it said before is kept below it.</source>
        <translation>Sut dylai ddarllen. Cedwir yr hyn a ddywedai o’r blaen oddi tano.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier note(s)</source>
        <translation>
            <numerusform>%n nodyn cynharach</numerusform>
            <numerusform>%n nodyn cynharach</numerusform>
            <numerusform>%n nodyn cynharach</numerusform>
            <numerusform>%n nodyn cynharach</numerusform>
            <numerusform>%n nodyn cynharach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Read and answer</source>
        <translation>Darllen ac ateb</translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation>Ychwanegu rhybudd</translation>
    </message>
    <message>
        <source>What everybody must know</source>
        <translation>Beth mae’n rhaid i bawb ei wybod</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Ychwanegu angen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Each field is kept as you type, and saved as you leave it.</source>
        <translation>Cedwir pob maes wrth ichi deipio, a’i gadw’n derfynol wrth ichi ei adael.</translation>
    </message>
    <message>
        <source>You are writing on this page</source>
        <translation>Rydych yn ysgrifennu ar y dudalen hon</translation>
    </message>
    <message>
        <source>Visits with %1</source>
        <translation>Ymweliadau â %1</translation>
    </message>
</context>
<context>
    <name>PersonWorkCards</name>
    <message>
        <source>Support and hours worked</source>
        <translation>Cymorth ac oriau gwaith</translation>
    </message>
    <message>
        <source>Days of each week</source>
        <translation>Diwrnodau pob wythnos</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>It is made smaller, and where it was taken is left out.</source>
        <translation>Caiff ei wneud yn llai, a gadewir allan ble y’i tynnwyd.</translation>
    </message>
    <message>
        <source>Ask whoever is on the photo first</source>
        <translation>Gofynnwch i bwy bynnag sydd yn y llun yn gyntaf</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>It is yours. You can take it away again.</source>
        <translation>Chi biau fe. Gallwch ei dynnu oddi yma eto.</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>What the camera sees</source>
        <translation>Beth mae’r camera’n ei weld</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tynnu’r llun</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Dewiswch lun</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n of 6 digits given</source>
        <translation>
            <numerusform>%n o 6 digid wedi’u rhoi</numerusform>
            <numerusform>%n o 6 digid wedi’u rhoi</numerusform>
            <numerusform>%n o 6 digid wedi’u rhoi</numerusform>
            <numerusform>%n o 6 digid wedi’u rhoi</numerusform>
            <numerusform>%n o 6 digid wedi’u rhoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>One moment …</source>
        <translation>Un eiliad …</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <translation>
            <numerusform>Rhowch gynnig arall arni ymhen %n eiliad</numerusform>
            <numerusform>Rhowch gynnig arall arni ymhen %n eiliad</numerusform>
            <numerusform>Rhowch gynnig arall arni ymhen %n eiliad</numerusform>
            <numerusform>Rhowch gynnig arall arni ymhen %n eiliad</numerusform>
            <numerusform>Rhowch gynnig arall arni ymhen %n eiliad</numerusform>
        </translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>Anghofiais fy PIN</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Number keys</source>
        <translation>Bysellau rhif</translation>
    </message>
    <message>
        <source>Delete the last number</source>
        <translation>Dileu’r rhif olaf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>An employer who is not here yet</source>
        <translation>Cyflogwr nad yw yma eto</translation>
    </message>
</context>
<context>
    <name>PlacementEntry</name>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Back from today</source>
        <translation>Yn ôl o heddiw</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>It has not ended</source>
        <translation>Nid yw wedi gorffen</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>Y cyflogwr</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Cynllunio ymweliad</translation>
    </message>
</context>
<context>
    <name>PlacementFormWords</name>
    <message>
        <source>A placement for %1</source>
        <translation>Lleoliad i %1</translation>
    </message>
    <message>
        <source>What changes for %1?</source>
        <translation>Beth sy’n newid i %1?</translation>
    </message>
    <message>
        <source>%1 pauses</source>
        <translation>Mae %1 yn oedi</translation>
    </message>
    <message>
        <source>The end of %1’s placement</source>
        <translation>Diwedd lleoliad %1</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Y diwrnod cyntaf</translation>
    </message>
    <message>
        <source>It holds from</source>
        <translation>Mae’n dal o</translation>
    </message>
    <message>
        <source>The first day away</source>
        <translation>Y diwrnod cyntaf i ffwrdd</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Y diwrnod olaf</translation>
    </message>
    <message>
        <source>Why (if you want to say)</source>
        <translation>Pam (os ydych am ddweud)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Start the placement</source>
        <translation>Dechrau’r lleoliad</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Cadw’r newid</translation>
    </message>
    <message>
        <source>Pause the placement</source>
        <translation>Oedi’r lleoliad</translation>
    </message>
    <message>
        <source>End the placement</source>
        <translation>Gorffen y lleoliad</translation>
    </message>
    <message>
        <source>Choose what kind of placement it is.</source>
        <translation>Dewiswch pa fath o leoliad ydyw.</translation>
    </message>
    <message>
        <source>Choose where.</source>
        <translation>Dewiswch ble.</translation>
    </message>
    <message>
        <source>Nothing is different yet. Change days, hours or pay.</source>
        <translation>Does dim yn wahanol eto. Newidiwch y dyddiau, yr oriau neu’r tâl.</translation>
    </message>
    <message>
        <source>Choose at least one morning or afternoon.</source>
        <translation>Dewiswch o leiaf un bore neu brynhawn.</translation>
    </message>
    <message>
        <source>The first day back must be later than the first day away.</source>
        <translation>Rhaid i’r diwrnod cyntaf yn ôl fod ar ôl y diwrnod cyntaf i ffwrdd.</translation>
    </message>
    <message>
        <source>Write hours a week as a number: 8, 7.5 or 7:30.</source>
        <translation>Ysgrifennwch oriau’r wythnos fel rhif: 8, 7.5 neu 7:30.</translation>
    </message>
    <message>
        <source>Write pounds an hour as a number: 12.60.</source>
        <translation>Ysgrifennwch bunnoedd yr awr fel rhif: 12.60.</translation>
    </message>
    <message>
        <source>Write why, in a few words.</source>
        <translation>Ysgrifennwch pam, mewn ychydig eiriau.</translation>
    </message>
    <message>
        <source>The placement began only on %1. Choose that day or a later one.</source>
        <translation>Dim ond ar %1 y dechreuodd y lleoliad. Dewiswch y diwrnod hwnnw neu un diweddarach.</translation>
    </message>
    <message>
        <source>The placement ended on %1. Choose an earlier day.</source>
        <translation>Daeth y lleoliad i ben ar %1. Dewiswch ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>That place opens on %1. Choose that day or a later one.</source>
        <translation>Mae’r lle hwnnw’n agor ar %1. Dewiswch y diwrnod hwnnw neu un diweddarach.</translation>
    </message>
    <message>
        <source>That place closed on %1. Choose an earlier day, or another place.</source>
        <translation>Caeodd y lle hwnnw ar %1. Dewiswch ddiwrnod cynharach, neu le arall.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Dewiswch ddiwrnod.</translation>
    </message>
    <message>
        <source>On %1 mornings %2 is expected at %3 too.</source>
        <comment>weekday, person, place</comment>
        <translation>Ar fore %1 disgwylir %2 yn %3 hefyd.</translation>
    </message>
    <message>
        <source>On %1 afternoons %2 is expected at %3 too.</source>
        <comment>weekday, person, place</comment>
        <translation>Ar brynhawn %1 disgwylir %2 yn %3 hefyd.</translation>
    </message>
    <message>
        <source>%1 closes on %2.</source>
        <comment>place, day</comment>
        <translation>Mae %1 yn cau ar %2.</translation>
    </message>
</context>
<context>
    <name>PlacementHistoryWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>A place that is not on this tablet</source>
        <translation>Lle nad yw ar y llechen hon</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Yn dechrau ar %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Daeth i ben ar %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>paused from %1</source>
        <translation>wedi’i oedi o %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>yn gorffen ar %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Wedi’i oedi tan %1</translation>
    </message>
    <message>
        <source>Paused, nobody knows until when</source>
        <translation>Wedi’i oedi, does neb yn gwybod tan pryd</translation>
    </message>
    <message>
        <source>First day back: %1</source>
        <translation>Diwrnod cyntaf yn ôl: %1</translation>
    </message>
    <message>
        <source>First day back: %1. Before it: %2</source>
        <comment>day, why the site is closed</comment>
        <translation>Diwrnod cyntaf yn ôl: %1. Cyn hynny: %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wedi’i oedi</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Cyn hynny: %1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <comment>day, what held</comment>
        <translation>O %1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>day, day, what held</comment>
        <translation>%1 i %2: %3</translation>
    </message>
    <message>
        <source>%1 all day</source>
        <comment>days</comment>
        <translation>%1 trwy’r dydd</translation>
    </message>
    <message>
        <source>%1 mornings</source>
        <comment>days</comment>
        <translation>boreau %1</translation>
    </message>
    <message>
        <source>%1 afternoons</source>
        <comment>days</comment>
        <translation>prynhawniau %1</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 awr yr wythnos</translation>
    </message>
    <message>
        <source>£%1 an hour</source>
        <translation>£%1 yr awr</translation>
    </message>
</context>
<context>
    <name>PlacementSheet</name>
    <message>
        <source>On which days</source>
        <translation>Ar ba ddyddiau</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>The first day back</source>
        <translation>Y diwrnod cyntaf yn ôl</translation>
    </message>
    <message>
        <source>Only if somebody funds it</source>
        <translation>Dim ond os oes rhywun yn ei ariannu</translation>
    </message>
    <message>
        <source>What it counts as, and for whom</source>
        <translation>Beth mae’n cyfrif fel, ac i bwy</translation>
    </message>
    <message>
        <source>A broken arm, the busy season is over …</source>
        <translation>Torri braich, y tymor prysur ar ben …</translation>
    </message>
    <message>
        <source>Its last day is the day before this one begins.</source>
        <translation>Ei ddiwrnod olaf yw’r diwrnod cyn i hwn ddechrau.</translation>
    </message>
    <message>
        <source>This takes the place of %1</source>
        <translation>Mae hwn yn cymryd lle %1</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Taflu’r cyfan</translation>
    </message>
</context>
<context>
    <name>PlacementWords</name>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 awr yr wythnos</translation>
    </message>
    <message>
        <source>work preparation</source>
        <translation>paratoi at waith</translation>
    </message>
    <message>
        <source>work experience</source>
        <translation>profiad gwaith</translation>
    </message>
    <message>
        <source>job trial</source>
        <translation>treial swydd</translation>
    </message>
    <message>
        <source>voluntary work</source>
        <translation>gwaith gwirfoddol</translation>
    </message>
    <message>
        <source>permitted work</source>
        <translation>gwaith a ganiateir</translation>
    </message>
    <message>
        <source>supported permitted work</source>
        <translation>gwaith a ganiateir â chymorth</translation>
    </message>
    <message>
        <source>paid employment</source>
        <translation>cyflogaeth â thâl</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>prentisiaeth</translation>
    </message>
    <message>
        <source>day service</source>
        <translation>gwasanaeth dydd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relation and name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>paused now</source>
        <translation>wedi’i oedi nawr</translation>
    </message>
</context>
<context>
    <name>PlacementsCard</name>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>No placement is shown to you.</source>
        <translation>Does dim lleoliad yn cael ei ddangos i chi.</translation>
    </message>
    <message>
        <source>Key coach: %1</source>
        <translation>Prif hyfforddwr: %1</translation>
    </message>
</context>
<context>
    <name>PlacementsSection</name>
    <message>
        <source>Placements</source>
        <translation>Lleoliadau</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Parhau ag ef</translation>
    </message>
    <message>
        <source>Start a placement</source>
        <translation>Dechrau lleoliad</translation>
    </message>
    <message>
        <source>Hide what was before</source>
        <translation>Cuddio beth oedd cynt</translation>
    </message>
    <message>
        <source>What was before (%L1)</source>
        <translation>Beth oedd cynt (%L1)</translation>
    </message>
    <message>
        <source>Key coach: %1</source>
        <translation>Prif hyfforddwr: %1</translation>
    </message>
</context>
<context>
    <name>PlanQuestions</name>
    <message>
        <source>Back to all changes</source>
        <translation>Yn ôl i’r holl newidiadau</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Pwy sy’n cymryd drosodd?</translation>
    </message>
    <message>
        <source>In words that can be read to the people it is about</source>
        <translation>Mewn geiriau y gellir eu darllen i’r bobl dan sylw</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Taflu i ffwrdd</translation>
    </message>
    <message>
        <source>See what it means</source>
        <translation>Gweld beth mae’n ei olygu</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>Back to the questions</source>
        <translation>Yn ôl i’r cwestiynau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question about a day, and the day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Afterwards each person is told, and what was before stays in the history.</source>
        <translation>Nid oes dim wedi digwydd eto. Wedyn caiff pob person wybod, ac mae’r hyn a fu yn aros yn yr hanes.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>What matters</source>
        <translation>Beth sy’n bwysig</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Da am</translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation>Eisiau nesaf</translation>
    </message>
</context>
<context>
    <name>ProfilePaper</name>
    <message>
        <source>About me, on one page</source>
        <translation>Amdanaf i, ar un dudalen</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Beth sy’n bwysig i mi</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation>Beth rwy’n dda am ei wneud</translation>
    </message>
    <message>
        <source>What I want next</source>
        <translation>Beth rwyf i eisiau nesaf</translation>
    </message>
    <message>
        <source>How to talk with me</source>
        <translation>Sut i siarad â mi</translation>
    </message>
    <message>
        <source>To keep me safe</source>
        <translation>I’m cadw’n ddiogel</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>Made on %1. Please ask me before you show it to anybody else.</source>
        <translation>Gwnaed ar %1. Gofynnwch i mi cyn ei dangos i neb arall.</translation>
    </message>
    <message>
        <source>%1, one page, %2.pdf</source>
        <translation>%1, un dudalen, %2.pdf</translation>
    </message>
</context>
<context>
    <name>ProfilePaperSheet</name>
    <message>
        <source>One page, in their words, for whoever will stand beside them.</source>
        <translation>Un dudalen, yn eu geiriau nhw, i bwy bynnag fydd wrth eu hochr.</translation>
    </message>
    <message>
        <source>It says what matters to them, what they are good at, what they want next, and how to talk with them.</source>
        <translation>Mae’n dweud beth sy’n bwysig iddyn nhw, beth maen nhw’n dda am ei wneud, beth maen nhw eisiau nesaf, a sut i siarad â nhw.</translation>
    </message>
    <message>
        <source>Seizures, allergies, never alone.</source>
        <translation>Ffitiau, alergeddau, byth ar eu pen eu hunain.</translation>
    </message>
    <message>
        <source>And what keeps them safe</source>
        <translation>A beth sy’n eu cadw’n ddiogel</translation>
    </message>
    <message>
        <source>Names and numbers of family and staff.</source>
        <translation>Enwau a rhifau teulu a staff.</translation>
    </message>
    <message>
        <source>And whom to ring</source>
        <translation>A phwy i’w ffonio</translation>
    </message>
    <message>
        <source>Ask %1 first. Whoever can open this tablet&apos;s files can read the page, even while Alongside is locked.</source>
        <translation>Gofynnwch i %1 yn gyntaf. Gall pwy bynnag sy’n gallu agor ffeiliau’r llechen hon ddarllen y dudalen, hyd yn oed pan fydd Alongside ar glo.</translation>
    </message>
    <message>
        <source>A page that is saved is not locked away</source>
        <translation>Nid yw tudalen sydd wedi’i chadw dan glo</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Agor y dudalen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Who answered, and how: %1</source>
        <translation>Pwy atebodd, a sut: %1</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Pwy atebodd?</translation>
    </message>
    <message>
        <source>Asked, no answer</source>
        <translation>Gofynnwyd, dim ateb</translation>
    </message>
    <message>
        <source>Not found out yet</source>
        <translation>Heb ei ganfod eto</translation>
    </message>
    <message>
        <source>“I don’t know”</source>
        <translation>“Dwi ddim yn gwybod”</translation>
    </message>
    <message>
        <source>What was seen, and what staff think it means</source>
        <translation>Beth a welwyd, a beth mae staff yn meddwl y mae’n ei olygu</translation>
    </message>
    <message>
        <source>Take this one away: %1</source>
        <translation>Tynnu hwn i ffwrdd: %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Tynnu i ffwrdd</translation>
    </message>
    <message>
        <source>The pictures of this question</source>
        <translation>Lluniau’r cwestiwn hwn</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Cysoni</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Cyfrif pennau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>%1: lock or change coach</source>
        <translation>%1: cloi neu newid hyfforddwr</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Pryderon</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bwrdd</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Mum rang: it was the bus, not the flu</source>
        <translation>Ffoniodd Mam: y bws oedd ar fai, nid y ffliw</translation>
    </message>
    <message>
        <source>Why? It is kept with your name.</source>
        <translation>Pam? Fe’i cedwir gyda’ch enw.</translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>%1, version %2. Made on %3.</source>
        <translation>%1, fersiwn %2. Gwnaed ar %3.</translation>
    </message>
    <message>
        <source>%1 · %2 · </source>
        <comment>name and form, before the page&apos;s number</comment>
        <translation>%1 · %2 · </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1, reassessment, %2.pdf</source>
        <translation>%1, ailasesiad, %2.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n sittings</source>
        <translation>
            <numerusform>%n eisteddiadau</numerusform>
            <numerusform>%n eisteddiad</numerusform>
            <numerusform>%n eisteddiad</numerusform>
            <numerusform>%n eisteddiad</numerusform>
            <numerusform>%n eisteddiad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Begun on %2 with %3, %4; not finished yet.</source>
        <translation>%1. Dechreuwyd ar %2 gyda %3, %4; heb ei orffen eto.</translation>
    </message>
    <message>
        <source>%1. Begun on %2, finished on %3, with %4, %5.</source>
        <translation>%1. Dechreuwyd ar %2, gorffennwyd ar %3, gyda %4, %5.</translation>
    </message>
    <message>
        <source>Worked out by the form</source>
        <translation>Cyfrifwyd gan y ffurflen</translation>
    </message>
    <message>
        <source>What was seen: %1</source>
        <translation>Beth a welwyd: %1</translation>
    </message>
    <message>
        <source>What staff think it means: %1</source>
        <translation>Beth mae staff yn meddwl ei fod yn ei olygu: %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Nid oes dim wedi’i ysgrifennu eto.</translation>
    </message>
    <message>
        <source>Referrals to make: %1</source>
        <translation>Atgyfeiriadau i’w gwneud: %1</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Adolygiad nesaf: %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Cytundeb</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ni ofynnwyd i neb eto.</translation>
    </message>
    <message>
        <source>Taken by %1 on %2. The review as it was read then: %3</source>
        <translation>Cymerwyd gan %1 ar %2. Yr adolygiad fel y’i darllenwyd bryd hynny: %3</translation>
    </message>
    <message>
        <source>The review was changed after that. The agreement is not to what stands here now.</source>
        <translation>Newidiwyd yr adolygiad ar ôl hynny. Nid yw’r cytundeb i’r hyn sydd yma nawr.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>No decision was recorded with this review.</source>
        <translation>Ni chofnodwyd penderfyniad gyda’r adolygiad hwn.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Attendance mark</source>
        <translation>Marc presenoldeb</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Proffil</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Budd-dal</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Place on the register</source>
        <translation>Lle ar y gofrestr</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Ffrwd waith</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Cyflogwr</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Hyfforddwr</translation>
    </message>
    <message>
        <source>Rule of the service</source>
        <translation>Rheol y gwasanaeth</translation>
    </message>
    <message>
        <source>A decision between two answers</source>
        <translation>Penderfyniad rhwng dau ateb</translation>
    </message>
    <message>
        <source>A line of who opened whom</source>
        <translation>Llinell am bwy agorodd bwy</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>How they were marked</source>
        <translation>Sut y cawsant eu marcio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Where they were</source>
        <translation>Ble roedden nhw</translation>
    </message>
    <message>
        <source>When they came</source>
        <translation>Pryd y daethant</translation>
    </message>
    <message>
        <source>When they left</source>
        <translation>Pryd y gadawsant</translation>
    </message>
    <message>
        <source>When they went home</source>
        <translation>Pryd yr aethant adref</translation>
    </message>
    <message>
        <source>Whether it was taken away</source>
        <translation>A gafodd ei ddileu</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Name they like</source>
        <translation>Yr enw y maen nhw’n ei hoffi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Rhybuddion</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>How they communicate</source>
        <translation>Sut maen nhw’n cyfathrebu</translation>
    </message>
    <message>
        <source>Key coach</source>
        <translation>Hyfforddwr allweddol</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Beth sy’n bwysig iddyn nhw</translation>
    </message>
    <message>
        <source>What they are good at</source>
        <translation>Beth maen nhw’n dda am ei wneud</translation>
    </message>
    <message>
        <source>What they want next</source>
        <translation>Beth maen nhw ei eisiau nesaf</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>At beth yr oedd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Beth a ddewiswyd</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim byd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Heb ei farcio</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Mae wedi mynd</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Mae’n aros</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Unman</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>prynhawn</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>bore</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>Something agreed</source>
        <translation>Rhywbeth y cytunwyd arno</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Pryd oedd hi</translation>
    </message>
    <message>
        <source>When the next visit is</source>
        <translation>Pryd mae’r ymweliad nesaf</translation>
    </message>
    <message>
        <source>Minutes on the job</source>
        <translation>Munudau yn y gwaith</translation>
    </message>
    <message>
        <source>Minutes off the job</source>
        <translation>Munudau i ffwrdd o’r gwaith</translation>
    </message>
    <message>
        <source>Minutes with the employer</source>
        <translation>Munudau gyda’r cyflogwr</translation>
    </message>
    <message>
        <source>Minutes of travel</source>
        <translation>Munudau teithio</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, from, to</comment>
        <translation>%1, %2 tan %3</translation>
    </message>
    <message>
        <source>%1, from %2 and not ended</source>
        <comment>day, from</comment>
        <translation>%1, o %2 a heb orffen</translation>
    </message>
    <message>
        <source>A change of a placement</source>
        <translation>Newid mewn lleoliad</translation>
    </message>
    <message>
        <source>A pause of a placement</source>
        <translation>Saib mewn lleoliad</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tasg</translation>
    </message>
    <message>
        <source>Trial of a task</source>
        <translation>Cynnig ar dasg</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Cytundeb</translation>
    </message>
    <message>
        <source>“That’s not right”</source>
        <translation>“Dydy hynny ddim yn iawn”</translation>
    </message>
    <message>
        <source>When it began and ended</source>
        <translation>Pryd y dechreuodd a gorffen</translation>
    </message>
    <message>
        <source>Agreed hours and pay</source>
        <translation>Oriau a thâl y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Ar ba ddyddiau</translation>
    </message>
    <message>
        <source>First day back</source>
        <translation>Diwrnod cyntaf yn ôl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>Math o leoliad</translation>
    </message>
    <message>
        <source>The steps of the task</source>
        <translation>Camau’r dasg</translation>
    </message>
    <message>
        <source>How much help each step took</source>
        <translation>Faint o help a gymerodd pob cam</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 awr yr wythnos</translation>
    </message>
    <message>
        <source>£%1 an hour</source>
        <translation>£%1 yr awr</translation>
    </message>
    <message>
        <source>Nothing agreed</source>
        <translation>Dim wedi’i gytuno</translation>
    </message>
    <message>
        <source>Sealed record</source>
        <translation>Cofnod dan sêl</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Reassessment</source>
        <translation>Ailasesiad</translation>
    </message>
    <message>
        <source>Answer of an interview</source>
        <translation>Ateb mewn cyfweliad</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Ymgyrch</translation>
    </message>
    <message>
        <source>Place in a campaign</source>
        <translation>Lle mewn ymgyrch</translation>
    </message>
    <message>
        <source>Who answered, and how</source>
        <translation>Pwy atebodd, a sut</translation>
    </message>
    <message>
        <source>What they said the other way round</source>
        <translation>Yr hyn a ddywedwyd y ffordd arall</translation>
    </message>
    <message>
        <source>When the next review is</source>
        <translation>Pryd mae’r adolygiad nesaf</translation>
    </message>
    <message>
        <source>Whether they agreed</source>
        <translation>A wnaethant gytuno</translation>
    </message>
    <message>
        <source>When it is booked for</source>
        <translation>Ar gyfer pryd y trefnwyd</translation>
    </message>
    <message>
        <source>Whether they declined</source>
        <translation>A wnaethant wrthod</translation>
    </message>
    <message>
        <source>How long they are away</source>
        <translation>Am ba hyd y maent i ffwrdd</translation>
    </message>
    <message>
        <source>Whether they need an advocate</source>
        <translation>A oes angen eiriolwr arnynt</translation>
    </message>
    <message>
        <source>Asked, no answer</source>
        <translation>Gofynnwyd, dim ateb</translation>
    </message>
    <message>
        <source>Not found out yet</source>
        <translation>Heb gael gwybod eto</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Dydw i ddim yn gwybod</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Wedi’i hepgor</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>person, question</comment>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ble mae’n digwydd</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Enillion</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Oriau a weithiwyd</translation>
    </message>
    <message>
        <source>Pay before anything is taken off</source>
        <translation>Cyflog cyn tynnu dim</translation>
    </message>
    <message>
        <source>Pay that counts for the rule</source>
        <translation>Cyflog sy’n cyfrif ar gyfer y rheol</translation>
    </message>
    <message>
        <source>When it was paid</source>
        <translation>Pryd y’i talwyd</translation>
    </message>
    <message>
        <source>Own symbol</source>
        <translation>Symbol eu hunain</translation>
    </message>
    <message>
        <source>Photo of a place</source>
        <translation>Llun o le</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Atgyfeiriad</translation>
    </message>
    <message>
        <source>Which way they are referred</source>
        <translation>Pa ffordd y cânt eu hatgyfeirio</translation>
    </message>
    <message>
        <source>Where to exactly</source>
        <translation>I ble yn union</translation>
    </message>
    <message>
        <source>How far the referral is</source>
        <translation>Pa mor bell y mae’r atgyfeiriad</translation>
    </message>
    <message>
        <source>When to ask how it stands</source>
        <translation>Pryd i ofyn sut mae pethau</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Dim wedi’i drefnu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Something came of it</source>
        <translation>Daeth rhywbeth ohono</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>A change for several people</source>
        <translation>Newid i sawl person</translation>
    </message>
    <message>
        <source>Being told of a change</source>
        <translation>Cael gwybod am newid</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Pryd y dechreuodd</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Pryd y daeth i ben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Oriau’r wythnos</translation>
    </message>
    <message>
        <source>Pay an hour</source>
        <translation>Tâl yr awr</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>When they said so</source>
        <translation>Pryd y dywedon nhw hynny</translation>
    </message>
    <message>
        <source>In whose words</source>
        <translation>Yng ngeiriau pwy</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>I ffwrdd tan</translation>
    </message>
    <message>
        <source>Needs an advocate</source>
        <translation>Angen eiriolwr</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Pwy sy’n ei wneud</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Yr hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>Whether they are with us</source>
        <translation>A ydyn nhw gyda ni</translation>
    </message>
    <message>
        <source>When they started</source>
        <translation>Pryd y dechreuon nhw</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Pwy sy’n talu amdano</translation>
    </message>
    <message>
        <source>How many there is room for</source>
        <translation>Faint y mae lle iddyn nhw</translation>
    </message>
    <message>
        <source>Weeks of the work cycle</source>
        <translation>Wythnosau’r cylch gwaith</translation>
    </message>
    <message>
        <source>Day of the month on which a period begins</source>
        <translation>Diwrnod o’r mis y mae cyfnod yn dechrau</translation>
    </message>
</context>
<context>
    <name>ReferralChases</name>
    <message>
        <source>Asking how it stands</source>
        <translation>Gofyn sut mae pethau</translation>
    </message>
    <message>
        <source>They have it on the list</source>
        <translation>Mae ar eu rhestr</translation>
    </message>
    <message>
        <source>What you heard when you asked</source>
        <translation>Yr hyn a glywsoch pan ofynnoch</translation>
    </message>
    <message>
        <source>Asked: again in 2 weeks</source>
        <translation>Gofynnwyd: eto ymhen 2 wythnos</translation>
    </message>
    <message>
        <source>Asked: no need again</source>
        <translation>Gofynnwyd: dim angen eto</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Dim diwrnod</translation>
    </message>
    <message>
        <source>Ask on another day</source>
        <translation>Gofyn ar ddiwrnod arall</translation>
    </message>
</context>
<context>
    <name>ReferralLine</name>
    <message>
        <source>%1: %2</source>
        <comment>which way, where to</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReferralPaper</name>
    <message>
        <source>A referral for %1</source>
        <translation>Atgyfeiriad i %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which way, where to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How to talk with %1</source>
        <translation>Sut i siarad â %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Am bwy mae hwn</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Ganwyd %1</translation>
    </message>
    <message>
        <source>What matters to %1</source>
        <translation>Beth sy’n bwysig i %1</translation>
    </message>
    <message>
        <source>What they are good at</source>
        <translation>Yr hyn maen nhw’n dda am ei wneud</translation>
    </message>
    <message>
        <source>What they want next</source>
        <translation>Yr hyn maen nhw ei eisiau nesaf</translation>
    </message>
    <message>
        <source>To keep them safe</source>
        <translation>I’w cadw’n ddiogel</translation>
    </message>
    <message>
        <source>How they agreed to this</source>
        <translation>Sut y cytunasant i hyn</translation>
    </message>
    <message>
        <source>How it was explained: %1</source>
        <translation>Sut yr esboniwyd: %1</translation>
    </message>
    <message>
        <source>What they said or showed: %1</source>
        <translation>Yr hyn a ddywedon nhw neu a ddangoson nhw: %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ar %1</translation>
    </message>
    <message>
        <source>Who referred them</source>
        <translation>Pwy a’u hatgyfeiriodd</translation>
    </message>
    <message>
        <source>Made on %1. %2 can say no at any time: then it stops.</source>
        <translation>Gwnaed ar %1. Gall %2 ddweud na unrhyw bryd: yna mae’n stopio.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1, referral, %2.%3</source>
        <comment>name, day, ending of the file</comment>
        <translation>%1, atgyfeiriad, %2.%3</translation>
    </message>
</context>
<context>
    <name>ReferralSheet</name>
    <message>
        <source>The place, and whom to ask for there</source>
        <translation>Y lle, a phwy i ofyn amdano yno</translation>
    </message>
    <message>
        <source>Where to exactly</source>
        <translation>I ble yn union</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Beth sy’n mynd gydag ef</translation>
    </message>
    <message>
        <source>It says how to talk with them, why they come, what matters to them, and how they said yes.</source>
        <translation>Mae’n dweud sut i siarad â nhw, pam maen nhw’n dod, beth sy’n bwysig iddynt, a sut y dywedasant ie.</translation>
    </message>
    <message>
        <source>Seizures, allergies, never alone.</source>
        <translation>Trawiadau, alergeddau, byth ar eu pen eu hunain.</translation>
    </message>
    <message>
        <source>And what keeps them safe</source>
        <translation>A’r hyn sy’n eu cadw’n ddiogel</translation>
    </message>
    <message>
        <source>Save to read (PDF)</source>
        <translation>Cadw i’w ddarllen (PDF)</translation>
    </message>
    <message>
        <source>Whoever can open this tablet&apos;s files can read it, even while Alongside is locked.</source>
        <translation>Gall pwy bynnag a all agor ffeiliau’r llechen hon ei ddarllen, hyd yn oed tra bo Alongside wedi’i gloi.</translation>
    </message>
    <message>
        <source>For their computer system</source>
        <translation>I’w system gyfrifiadurol</translation>
    </message>
</context>
<context>
    <name>ReferralSteps</name>
    <message>
        <source>What happened?</source>
        <translation>Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ar ba ddiwrnod?</translation>
    </message>
    <message>
        <source>Save this step</source>
        <translation>Cadw’r cam hwn</translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message>
        <source>Day service</source>
        <translation>Gwasanaeth dydd</translation>
    </message>
    <message>
        <source>Access to Work</source>
        <translation>Mynediad at Waith</translation>
    </message>
    <message>
        <source>Connect to Work or like it</source>
        <translation>Cysylltu â Gwaith neu debyg</translation>
    </message>
    <message>
        <source>Outside provider</source>
        <translation>Darparwr allanol</translation>
    </message>
    <message>
        <source>Community interest company</source>
        <translation>Cwmni buddiannau cymunedol</translation>
    </message>
    <message>
        <source>Voluntary sector</source>
        <translation>Y sector gwirfoddol</translation>
    </message>
    <message>
        <source>College or training</source>
        <translation>Coleg neu hyfforddiant</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Welfare rights</source>
        <translation>Hawliau lles</translation>
    </message>
    <message>
        <source>Sent %1, no answer yet</source>
        <translation>Anfonwyd %1, dim ateb eto</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Derbyniwyd %1</translation>
    </message>
    <message>
        <source>They declined %1</source>
        <translation>Gwrthodwyd ganddynt %1</translation>
    </message>
    <message>
        <source>Ended %1: %2</source>
        <comment>day, what came of it</comment>
        <translation>Daeth i ben %1: %2</translation>
    </message>
    <message>
        <source>Withdrawn %1: %2</source>
        <comment>day, why</comment>
        <translation>Tynnwyd yn ôl %1: %2</translation>
    </message>
    <message>
        <source>A newer version of Alongside knows how far it is</source>
        <translation>Mae fersiwn mwy newydd o Alongside yn gwybod pa mor bell y mae</translation>
    </message>
    <message numerus="yes">
        <source>Ask how it stands: %n days late</source>
        <translation>
            <numerusform>Gofyn sut mae pethau: %n diwrnod yn hwyr</numerusform>
            <numerusform>Gofyn sut mae pethau: %n diwrnod yn hwyr</numerusform>
            <numerusform>Gofyn sut mae pethau: %n diwrnod yn hwyr</numerusform>
            <numerusform>Gofyn sut mae pethau: %n diwrnod yn hwyr</numerusform>
            <numerusform>Gofyn sut mae pethau: %n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask how it stands by %1</source>
        <translation>Gofyn sut mae pethau erbyn %1</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Fe’i hanfonwyd</translation>
    </message>
    <message>
        <source>They accepted</source>
        <translation>Derbyniasant</translation>
    </message>
    <message>
        <source>They declined</source>
        <translation>Gwrthodasant</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Mae wedi dod i ben</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Beth ddywedon nhw</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>That cannot follow what was done last. Somebody may have changed it meanwhile.</source>
        <translation>Ni all hynny ddilyn yr hyn a wnaed ddiwethaf. Efallai bod rhywun wedi’i newid yn y cyfamser.</translation>
    </message>
    <message>
        <source>Nobody has asked %1 yet. Write down their decision about a referral first.</source>
        <translation>Does neb wedi gofyn i %1 eto. Ysgrifennwch eu penderfyniad am atgyfeiriad yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 has said no to being referred. It goes no further; it can be withdrawn.</source>
        <translation>Mae %1 wedi dweud na i gael eu hatgyfeirio. Nid yw’n mynd ymhellach; gellir ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>Choose the decision in which %1 said yes to this.</source>
        <translation>Dewiswch y penderfyniad lle dywedodd %1 ie i hyn.</translation>
    </message>
    <message>
        <source>Choose which way.</source>
        <translation>Dewiswch pa ffordd.</translation>
    </message>
    <message>
        <source>Say where to exactly, before it is sent.</source>
        <translation>Dywedwch i ble yn union, cyn ei anfon.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dywedwch pam.</translation>
    </message>
    <message>
        <source>Say what came of it, or why it is withdrawn.</source>
        <translation>Dywedwch beth ddaeth ohono, neu pam mae’n cael ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Dywedwch ar ba ddiwrnod.</translation>
    </message>
    <message>
        <source>That day is before the step before it.</source>
        <translation>Mae’r diwrnod hwnnw cyn y cam blaenorol.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Mae’r diwrnod hwnnw heb ddod eto.</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>Atgyfeiriad</translation>
    </message>
    <message>
        <source>%1: yes, %2</source>
        <comment>what about, when</comment>
        <translation>%1: ie, %2</translation>
    </message>
    <message>
        <source>%1: yes. %2, %3</source>
        <comment>what about, who wrote it down, when</comment>
        <translation>%1: ie. %2, %3</translation>
    </message>
    <message>
        <source>Written, still to be sent</source>
        <translation>Wedi’i ysgrifennu, heb ei anfon eto</translation>
    </message>
</context>
<context>
    <name>ReferralsCard</name>
    <message>
        <source>Referrals</source>
        <translation>Atgyfeiriadau</translation>
    </message>
    <message>
        <source>%1 has not been referred anywhere.</source>
        <translation>Nid yw %1 wedi’u hatgyfeirio i unman.</translation>
    </message>
    <message>
        <source>Go on with the referral you began</source>
        <translation>Parhau â’r atgyfeiriad y dechreuoch</translation>
    </message>
    <message>
        <source>Refer %1</source>
        <translation>Atgyfeirio %1</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Atgyfeiriadau</translation>
    </message>
    <message>
        <source>A referral is made from an interview or from a person’s page. It shows here until something has come of it.</source>
        <translation>Gwneir atgyfeiriad o gyfweliad neu o dudalen person. Mae’n dangos yma nes bod rhywbeth wedi dod ohono.</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation>Dim atgyfeiriadau eto</translation>
    </message>
    <message>
        <source>Ask about these first</source>
        <translation>Gofyn am y rhain yn gyntaf</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Ar eu ffordd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
</context>
<context>
    <name>ReferralsToMake</name>
    <message>
        <source>No route was said yes to.</source>
        <translation>Ni ddywedwyd ie i unrhyw lwybr.</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
</context>
<context>
    <name>RegisterRow</name>
    <message>
        <source>came today, not expected</source>
        <translation>daeth heddiw, heb ei ddisgwyl</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>heb ei farcio eto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, mark</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Rang %1: %2. Told: %3</source>
        <translation>Ffoniwyd %1: %2. Dywedwyd wrth: %3</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>yn %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>daeth %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>chi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>site and work stream</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · your group</source>
        <translation>%1 · eich grŵp</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and work stream</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · everyone</source>
        <translation>%1 · pawb</translation>
    </message>
    <message>
        <source>%1, morning</source>
        <translation>%1, bore</translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation>%1, prynhawn</translation>
    </message>
    <message>
        <source>%1 is closed on %2.</source>
        <translation>Mae %1 ar gau ar %2.</translation>
    </message>
    <message>
        <source>%1 is closed on %2: %3.</source>
        <translation>Mae %1 ar gau ar %2: %3.</translation>
    </message>
    <message>
        <source>Your people have not arrived on this tablet yet. They come as soon as it reaches the service.</source>
        <translation>Nid yw eich pobl wedi cyrraedd y llechen hon eto. Byddant yn dod cyn gynted ag y bydd yn cyrraedd y gwasanaeth.</translation>
    </message>
    <message>
        <source>Nobody is expected here then. Choose another session or day, or add somebody who came.</source>
        <translation>Does neb yn cael ei ddisgwyl yma bryd hynny. Dewiswch sesiwn neu ddiwrnod arall, neu ychwanegwch rywun a ddaeth.</translation>
    </message>
    <message>
        <source>Undo: %1 %2</source>
        <comment>name and code</comment>
        <translation>Dadwneud: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n people %1</source>
        <comment>code</comment>
        <translation>
            <numerusform>Dadwneud: %n o bobl %1</numerusform>
            <numerusform>Dadwneud: %n o bobl %1</numerusform>
            <numerusform>Dadwneud: %n o bobl %1</numerusform>
            <numerusform>Dadwneud: %n o bobl %1</numerusform>
            <numerusform>Dadwneud: %n o bobl %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1 gone home</source>
        <translation>Dadwneud: %1 wedi mynd adref</translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n people gone home</source>
        <translation>
            <numerusform>Dadwneud: %n o bobl wedi mynd adref</numerusform>
            <numerusform>Dadwneud: %n o bobl wedi mynd adref</numerusform>
            <numerusform>Dadwneud: %n o bobl wedi mynd adref</numerusform>
            <numerusform>Dadwneud: %n o bobl wedi mynd adref</numerusform>
            <numerusform>Dadwneud: %n o bobl wedi mynd adref</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relation and name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rang %1: %2</source>
        <translation>Ffoniwyd %1: %2</translation>
    </message>
    <message>
        <source>Told %2 at %1</source>
        <comment>time and who</comment>
        <translation>Dywedwyd wrth %2 am %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, place or reason, and who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Two touches at once: nobody was marked. Touch again with one finger.</source>
        <translation>Dau gyffyrddiad ar unwaith: ni farciwyd neb. Cyffyrddwch eto ag un bys.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>went home %1</source>
        <translation>aeth adref %1</translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message>
        <source>These people will be marked here. Close this if somebody is missing, and mark them first.</source>
        <translation>Bydd y bobl hyn yn cael eu marcio yn “Yma”. Caewch hwn os oes rhywun ar goll, a’u marcio nhw yn gyntaf.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Y gweddill</translation>
    </message>
    <message numerus="yes">
        <source>Mark these %n here</source>
        <comment>people</comment>
        <translation>
            <numerusform>Marcio’r %n hyn yn “Yma”</numerusform>
            <numerusform>Marcio’r %n hyn yn “Yma”</numerusform>
            <numerusform>Marcio’r %n hyn yn “Yma”</numerusform>
            <numerusform>Marcio’r %n hyn yn “Yma”</numerusform>
            <numerusform>Marcio’r %n hyn yn “Yma”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReversedCheck</name>
    <message>
        <source>Asked again the other way round, to be sure</source>
        <translation>Gofynnwyd eto y ffordd arall, i fod yn siŵr</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>ReviewOnPaper</name>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of its repeat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Asked the other way round, “%1”: %2</source>
        <comment>question, answer</comment>
        <translation>Wedi’i ofyn y ffordd arall, “%1”: %2</translation>
    </message>
</context>
<context>
    <name>ReviewPapers</name>
    <message>
        <source>Papers</source>
        <translation>Papurau</translation>
    </message>
    <message>
        <source>The formal record</source>
        <translation>Y cofnod ffurfiol</translation>
    </message>
    <message>
        <source>My review, for the person</source>
        <translation>Fy adolygiad, i’r person</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stopio darllen</translation>
    </message>
    <message>
        <source>Listen to my review</source>
        <translation>Gwrando ar fy adolygiad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>ReviewedPlan</name>
    <message>
        <source>%1 Choose one of them.</source>
        <translation>%1 Dewiswch un ohonynt.</translation>
    </message>
    <message>
        <source>Has said no to another place. Talk with them first.</source>
        <translation>Wedi gwrthod lle arall. Siaradwch â nhw yn gyntaf.</translation>
    </message>
    <message>
        <source>Stays there</source>
        <translation>Yn aros yno</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Yn mynd i: %1</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation>Rhywun sydd wedi gadael</translation>
    </message>
    <message>
        <source>Their placement ends</source>
        <translation>Mae eu lleoliad yn dod i ben</translation>
    </message>
    <message>
        <source>key coach</source>
        <translation>hyfforddwr allweddol</translation>
    </message>
    <message>
        <source>the group they come in</source>
        <translation>y grŵp y maent yn dod ynddo</translation>
    </message>
    <message numerus="yes">
        <source>%n actions agreed</source>
        <translation>
            <numerusform>%n cam y cytunwyd arno</numerusform>
            <numerusform>%n cam y cytunwyd arno</numerusform>
            <numerusform>%n cam y cytunwyd arno</numerusform>
            <numerusform>%n cam y cytunwyd arno</numerusform>
            <numerusform>%n cam y cytunwyd arno</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Yn gorffen ar %1</translation>
    </message>
    <message>
        <source>No placement goes on after that day</source>
        <translation>Nid oes lleoliad yn parhau ar ôl y diwrnod hwnnw</translation>
    </message>
    <message numerus="yes">
        <source>%n placements end</source>
        <translation>
            <numerusform>%n lleoliad yn dod i ben</numerusform>
            <numerusform>%n lleoliad yn dod i ben</numerusform>
            <numerusform>%n lleoliad yn dod i ben</numerusform>
            <numerusform>%n lleoliad yn dod i ben</numerusform>
            <numerusform>%n lleoliad yn dod i ben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions agreed and not done: see to them first</source>
        <translation>
            <numerusform>%n cam y cytunwyd arno heb ei wneud: trefnwch hynny’n gyntaf</numerusform>
            <numerusform>%n cam y cytunwyd arno heb ei wneud: trefnwch hynny’n gyntaf</numerusform>
            <numerusform>%n cam y cytunwyd arno heb ei wneud: trefnwch hynny’n gyntaf</numerusform>
            <numerusform>%n cam y cytunwyd arno heb ei wneud: trefnwch hynny’n gyntaf</numerusform>
            <numerusform>%n cam y cytunwyd arno heb ei wneud: trefnwch hynny’n gyntaf</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch each placement that goes elsewhere.</source>
        <translation>Cyffyrddwch â phob lleoliad sy’n symud.</translation>
    </message>
    <message>
        <source>Nobody is expected there after that day: nobody has to move.</source>
        <translation>Ni ddisgwylir neb yno ar ôl y diwrnod hwnnw: nid oes rhaid i neb symud.</translation>
    </message>
</context>
<context>
    <name>RingButton</name>
    <message>
        <source>Ring about %1: %2, %3</source>
        <translation>Ffonio ynghylch %1: %2, %3</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ffonio %1</translation>
    </message>
    <message>
        <source>Nobody to ring is written down</source>
        <translation>Does neb i’w ffonio wedi’i nodi</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>Ring %1</source>
        <translation>Ffonio %1</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>Who you told</source>
        <translation>Wrth bwy y dywedoch</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Cadw’r alwad</translation>
    </message>
    <message>
        <source>Nobody to ring is written down</source>
        <translation>Does neb i’w ffonio wedi’i nodi</translation>
    </message>
</context>
<context>
    <name>RouteToMake</name>
    <message>
        <source>Make this referral: %1</source>
        <translation>Gwneud yr atgyfeiriad hwn: %1</translation>
    </message>
    <message>
        <source>Make this referral</source>
        <translation>Gwneud yr atgyfeiriad hwn</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>%1 is not here</source>
        <translation>Nid yw %1 yma</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Ddim yma</translation>
    </message>
    <message>
        <source>More about %1 today</source>
        <translation>Mwy am %1 heddiw</translation>
    </message>
    <message>
        <source>Work with %1</source>
        <translation>Gweithio gyda %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Two answers</source>
        <translation>Dau ateb</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wedi’i ddal</translation>
    </message>
</context>
<context>
    <name>SeenFields</name>
    <message>
        <source>Looked at the picture of the garden and smiled</source>
        <translation>Edrychodd ar lun yr ardd a gwenu</translation>
    </message>
    <message>
        <source>What was seen or heard</source>
        <translation>Beth a welwyd neu a glywyd</translation>
    </message>
    <message>
        <source>We think she would like more days outside</source>
        <translation>Credwn yr hoffai fwy o ddyddiau y tu allan</translation>
    </message>
    <message>
        <source>What staff think it means</source>
        <translation>Beth mae staff yn meddwl y mae’n ei olygu</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Haul</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint testun</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Symudiad</translation>
    </message>
    <message>
        <source>Short movements show where things come from.</source>
        <translation>Mae symudiadau byr yn dangos o ble y daw pethau.</translation>
    </message>
    <message>
        <source>Show movement</source>
        <translation>Dangos symudiad</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Field for the signature</source>
        <translation>Maes ar gyfer y llofnod</translation>
    </message>
    <message>
        <source>Field to draw in</source>
        <translation>Maes i dynnu llun ynddo</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Sign with a finger in the field below. Read aloud first what it is for.</source>
        <translation>Llofnodwch â bys yn y maes isod. Darllenwch yn uchel yn gyntaf beth yw ei ddiben.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation>Tynnu llun â bys</translation>
    </message>
    <message>
        <source>Draw with a finger in the field below.</source>
        <translation>Tynnwch lun â bys yn y maes isod.</translation>
    </message>
</context>
<context>
    <name>SliderAnswer</name>
    <message>
        <source>Not touched yet</source>
        <translation>Heb ei gyffwrdd eto</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>SomebodySheet</name>
    <message>
        <source>Find the person and touch the name. They are marked here.</source>
        <translation>Dewch o hyd i’r person a chyffyrddwch â’r enw. Byddant yn cael eu marcio yn “Yma”.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Daeth rhywun arall</translation>
    </message>
    <message>
        <source>Three letters of a name</source>
        <translation>Tair llythyren o enw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
</context>
<context>
    <name>SoundSheet</name>
    <message>
        <source>A recording</source>
        <translation>Recordiad</translation>
    </message>
    <message>
        <source>Two minutes at most. The sound alone is kept: where and with what it was recorded is left out.</source>
        <translation>Dwy funud ar y mwyaf. Dim ond y sain a gedwir: gadewir allan ymhle a chyda beth y’i recordiwyd.</translation>
    </message>
    <message>
        <source>It is yours. You can take it away again.</source>
        <translation>Eich un chi yw. Gallwch ei dynnu i ffwrdd eto.</translation>
    </message>
    <message>
        <source>Ask whoever speaks in it first</source>
        <translation>Gofynnwch yn gyntaf i bwy bynnag sy’n siarad ynddo</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Who answered?</source>
        <translation>Pwy atebodd?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Sut?</translation>
    </message>
</context>
<context>
    <name>SquareView</name>
    <message>
        <source>Point the camera at the square that your service shows beside the code. Hold it inside the frame until it is read.</source>
        <translation>Pwyntiwch y camera at y sgwâr y mae eich gwasanaeth yn ei ddangos wrth ymyl y cod. Daliwch ef y tu mewn i’r ffrâm nes iddo gael ei ddarllen.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Beth mae’r camera’n ei weld</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Teipio yn lle hynny</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>It can be left at any time, and goes on at the same question.</source>
        <translation>Gellir ei adael unrhyw bryd, ac mae’n mynd ymlaen wrth yr un cwestiwn.</translation>
    </message>
    <message>
        <source>Start a reassessment with %1?</source>
        <translation>Dechrau ailasesiad gyda %1?</translation>
    </message>
    <message>
        <source>Pictures, short words, one question at a time</source>
        <translation>Lluniau, geiriau byr, un cwestiwn ar y tro</translation>
    </message>
    <message>
        <source>Easy-read</source>
        <translation>Hawdd ei ddeall</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>Pa ffurflen?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Open the last one</source>
        <translation>Agor yr un diwethaf</translation>
    </message>
    <message>
        <source>Book another day</source>
        <translation>Trefnu diwrnod arall</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>not noted yet</source>
        <translation>heb ei nodi eto</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Cam %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Pryd: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Y tro diwethaf: %1</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>The next step</source>
        <translation>Y cam nesaf</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Newid y cam hwn</translation>
    </message>
    <message>
        <source>Fill the bucket with warm water</source>
        <translation>Llenwi’r bwced â dŵr cynnes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Beth i’w wneud</translation>
    </message>
    <message>
        <source>The bucket is empty</source>
        <translation>Mae’r bwced yn wag</translation>
    </message>
    <message>
        <source>What tells that it is time</source>
        <translation>Beth sy’n dweud ei bod yn bryd</translation>
    </message>
    <message>
        <source>No more steps fit. Make two tasks of it.</source>
        <translation>Does dim lle i ragor o gamau. Gwnewch ddwy dasg ohoni.</translation>
    </message>
    <message>
        <source>Add this step</source>
        <translation>Ychwanegu’r cam hwn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>StepsEditor</name>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Symud cam %1 i fyny</translation>
    </message>
    <message>
        <source>Take step %1 out</source>
        <translation>Tynnu cam %1 allan</translation>
    </message>
    <message>
        <source>Keep the steps for others too</source>
        <translation>Cadw’r camau i eraill hefyd</translation>
    </message>
    <message>
        <source>It is not practised any more</source>
        <translation>Dyw hi ddim yn cael ei hymarfer mwyach</translation>
    </message>
    <message>
        <source>Practise it again</source>
        <translation>Ei hymarfer eto</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>expected</source>
        <translation>i’w disgwyl</translation>
    </message>
    <message>
        <source>here</source>
        <translation>yma</translation>
    </message>
    <message>
        <source>away</source>
        <translation>i ffwrdd</translation>
    </message>
    <message>
        <source>to mark</source>
        <translation>i’w marcio</translation>
    </message>
    <message>
        <source>gone home</source>
        <translation>wedi mynd adref</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lle</translation>
    </message>
    <message>
        <source>The rest (%L1) …</source>
        <translation>Y gweddill (%L1) …</translation>
    </message>
    <message>
        <source>All gone home (%L1) …</source>
        <translation>Pawb wedi mynd adref (%L1) …</translation>
    </message>
    <message>
        <source>Nobody is left here</source>
        <translation>Does neb ar ôl yma</translation>
    </message>
    <message>
        <source>Everyone is marked</source>
        <translation>Mae pawb wedi’u marcio</translation>
    </message>
    <message>
        <source>Nobody is marked here today</source>
        <translation>Does neb wedi’i farcio yn “Yma” heddiw</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>What this tablet has recorded, and what the service has received</source>
        <translation>Beth mae’r llechen hon wedi’i gofnodi, a beth mae’r gwasanaeth wedi’i dderbyn</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Cysoni</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Angen penderfyniad</translation>
    </message>
    <message>
        <source>Two people answered differently. Both answers are kept until someone who knows chooses.</source>
        <translation>Rhoddodd dau berson atebion gwahanol. Cedwir y ddau ateb nes i rywun sy’n gwybod ddewis.</translation>
    </message>
    <message>
        <source>A supervisor holds these</source>
        <translation>Mae goruchwyliwr yn dal y rhain</translation>
    </message>
    <message>
        <source>They are safe. A supervisor looks at them before they count.</source>
        <translation>Maent yn ddiogel. Bydd goruchwyliwr yn edrych arnynt cyn iddynt gyfrif.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Yn aros i gael eu hanfon</translation>
    </message>
    <message>
        <source>They are safe on this tablet and go by themselves when there is a signal.</source>
        <translation>Maent yn ddiogel ar y llechen hon a byddant yn mynd ohonynt eu hunain pan fydd signal.</translation>
    </message>
    <message>
        <source>What you record is safe on this tablet at once, and goes to the service by itself.</source>
        <translation>Mae’r hyn a gofnodwch yn ddiogel ar y llechen hon ar unwaith, ac yn mynd i’r gwasanaeth ohono’i hun.</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing needs you</source>
        <translation>Does dim yn aros, a does dim angen i chi wneud dim</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation>Y llechen hon</translation>
    </message>
    <message>
        <source>A supervisor set these aside</source>
        <translation>Rhoddodd goruchwyliwr y rhain o’r neilltu</translation>
    </message>
    <message>
        <source>They do not count. They are kept with the reason: ask your supervisor if you do not know it.</source>
        <translation>Nid ydynt yn cyfrif. Cedwir hwy gyda’r rheswm: gofynnwch i’ch goruchwyliwr os nad ydych yn ei wybod.</translation>
    </message>
    <message>
        <source>Fetch older history</source>
        <translation>Nôl hanes hŷn</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n waiting, no signal</source>
        <translation>
            <numerusform>%n yn aros, dim signal</numerusform>
            <numerusform>%n yn aros, dim signal</numerusform>
            <numerusform>%n yn aros, dim signal</numerusform>
            <numerusform>%n yn aros, dim signal</numerusform>
            <numerusform>%n yn aros, dim signal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: open Sync</source>
        <translation>
            <numerusform>%n yn aros: agorwch Cysoni</numerusform>
            <numerusform>%n yn aros: agorwch Cysoni</numerusform>
            <numerusform>%n yn aros: agorwch Cysoni</numerusform>
            <numerusform>%n yn aros: agorwch Cysoni</numerusform>
            <numerusform>%n yn aros: agorwch Cysoni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recorded, %2 received</source>
        <translation>%1 wedi’u cofnodi, %2 wedi’u derbyn</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Dim signal</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Dim yn aros</translation>
    </message>
    <message>
        <source>%1 recorded, %2 received %3</source>
        <translation>%1 wedi’u cofnodi, %2 wedi’u derbyn %3</translation>
    </message>
    <message>
        <source>Nothing recorded on this tablet today yet.</source>
        <translation>Does dim wedi’i gofnodi ar y llechen hon heddiw eto.</translation>
    </message>
    <message>
        <source>Today: %1 recorded, %2 received by the service.</source>
        <translation>Heddiw: %1 wedi’u cofnodi, %2 wedi’u derbyn gan y gwasanaeth.</translation>
    </message>
    <message>
        <source>Today: %1 recorded, %2 received by the service at %3.</source>
        <translation>Heddiw: %1 wedi’u cofnodi, %2 wedi’u derbyn gan y gwasanaeth am %3.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n now…</source>
        <translation>
            <numerusform>Yn anfon %n nawr…</numerusform>
            <numerusform>Yn anfon %n nawr…</numerusform>
            <numerusform>Yn anfon %n nawr…</numerusform>
            <numerusform>Yn anfon %n nawr…</numerusform>
            <numerusform>Yn anfon %n nawr…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching: %n records so far…</source>
        <translation>
            <numerusform>Yn nôl: %n cofnod hyd yma…</numerusform>
            <numerusform>Yn nôl: %n cofnod hyd yma…</numerusform>
            <numerusform>Yn nôl: %n cofnod hyd yma…</numerusform>
            <numerusform>Yn nôl: %n cofnod hyd yma…</numerusform>
            <numerusform>Yn nôl: %n cofnod hyd yma…</numerusform>
        </translation>
    </message>
    <message>
        <source>This tablet has not tried to sync since it was opened.</source>
        <translation>Nid yw’r llechen hon wedi ceisio cysoni ers iddi gael ei hagor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The tablet tries again by itself at %1.</source>
        <translation>Bydd y llechen yn rhoi cynnig arall arni ei hun am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n waiting on this tablet.</source>
        <translation>
            <numerusform>%1 %n yn aros ar y llechen hon.</numerusform>
            <numerusform>%1 %n yn aros ar y llechen hon.</numerusform>
            <numerusform>%1 %n yn aros ar y llechen hon.</numerusform>
            <numerusform>%1 %n yn aros ar y llechen hon.</numerusform>
            <numerusform>%1 %n yn aros ar y llechen hon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting, and there is nothing new.</source>
        <translation>Doedd dim yn aros, a does dim byd newydd.</translation>
    </message>
    <message>
        <source>%1 sent, %2 new here. %3</source>
        <translation>%1 wedi’u hanfon, %2 yn newydd yma. %3</translation>
    </message>
    <message>
        <source>the oldest since %1</source>
        <translation>yr hynaf ers %1</translation>
    </message>
    <message>
        <source>recorded %1; a supervisor is looking at it</source>
        <translation>cofnodwyd %1; mae goruchwyliwr yn edrych arno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>about whom, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>rhywun arall</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, who and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s)</source>
        <translation>
            <numerusform>%n marc presenoldeb</numerusform>
            <numerusform>%n marc presenoldeb</numerusform>
            <numerusform>%n marc presenoldeb</numerusform>
            <numerusform>%n marc presenoldeb</numerusform>
            <numerusform>%n marc presenoldeb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of who opened whom</source>
        <translation>
            <numerusform>%n llinell am bwy agorodd bwy</numerusform>
            <numerusform>%n llinell am bwy agorodd bwy</numerusform>
            <numerusform>%n llinell am bwy agorodd bwy</numerusform>
            <numerusform>%n llinell am bwy agorodd bwy</numerusform>
            <numerusform>%n llinell am bwy agorodd bwy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of kind %1</source>
        <translation>
            <numerusform>%n cofnod o’r math %1</numerusform>
            <numerusform>%n cofnod o’r math %1</numerusform>
            <numerusform>%n cofnod o’r math %1</numerusform>
            <numerusform>%n cofnod o’r math %1</numerusform>
            <numerusform>%n cofnod o’r math %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This tablet belongs to %1.</source>
        <translation>Mae’r llechen hon yn perthyn i %1.</translation>
    </message>
    <message>
        <source>Its clock is %1 min away from the service&apos;s: set it, so that times are right.</source>
        <translation>Mae ei chloc %1 munud i ffwrdd o gloc y gwasanaeth: gosodwch ef, er mwyn i’r amserau fod yn gywir.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 From earlier days %n still waiting.</source>
        <translation>
            <numerusform>%1 Mae %n o ddyddiau cynharach yn dal i aros.</numerusform>
            <numerusform>%1 Mae %n o ddyddiau cynharach yn dal i aros.</numerusform>
            <numerusform>%1 Mae %n o ddyddiau cynharach yn dal i aros.</numerusform>
            <numerusform>%1 Mae %n o ddyddiau cynharach yn dal i aros.</numerusform>
            <numerusform>%1 Mae %n o ddyddiau cynharach yn dal i aros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, no answer</source>
        <translation>
            <numerusform>%n yn aros, dim ateb</numerusform>
            <numerusform>%n yn aros, dim ateb</numerusform>
            <numerusform>%n yn aros, dim ateb</numerusform>
            <numerusform>%n yn aros, dim ateb</numerusform>
            <numerusform>%n yn aros, dim ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded %1; it does not count</source>
        <translation>cofnodwyd %1; nid yw’n cyfrif</translation>
    </message>
    <message numerus="yes">
        <source>Its date is %n days away from the service&apos;s: set it, so that marks are of the right day.</source>
        <translation>
            <numerusform>Mae ei dyddiad %n diwrnod i ffwrdd o ddyddiad y gwasanaeth: gosodwch ef, fel bod marciau ar y diwrnod cywir.</numerusform>
            <numerusform>Mae ei dyddiad %n diwrnod i ffwrdd o ddyddiad y gwasanaeth: gosodwch ef, fel bod marciau ar y diwrnod cywir.</numerusform>
            <numerusform>Mae ei dyddiad %n diwrnod i ffwrdd o ddyddiad y gwasanaeth: gosodwch ef, fel bod marciau ar y diwrnod cywir.</numerusform>
            <numerusform>Mae ei dyddiad %n diwrnod i ffwrdd o ddyddiad y gwasanaeth: gosodwch ef, fel bod marciau ar y diwrnod cywir.</numerusform>
            <numerusform>Mae ei dyddiad %n diwrnod i ffwrdd o ddyddiad y gwasanaeth: gosodwch ef, fel bod marciau ar y diwrnod cywir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or signature(s)</source>
        <translation>
            <numerusform>%n llun neu lofnod</numerusform>
            <numerusform>%n llun neu lofnod</numerusform>
            <numerusform>%n llun neu lofnod</numerusform>
            <numerusform>%n llun neu lofnod</numerusform>
            <numerusform>%n llun neu lofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>they go after everything else</source>
        <translation>maent yn mynd ar ôl popeth arall</translation>
    </message>
    <message>
        <source>damaged on this tablet, and the service does not have them: if you can, take them again</source>
        <translation>wedi’u difrodi ar y llechen hon, ac nid ydynt gan y gwasanaeth: os gallwch, tynnwch nhw eto</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of people</source>
        <translation>
            <numerusform>%n llun o bobl</numerusform>
            <numerusform>%n llun o bobl</numerusform>
            <numerusform>%n llun o bobl</numerusform>
            <numerusform>%n llun o bobl</numerusform>
            <numerusform>%n llun o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching: %L1 of %L2 records…</source>
        <translation>Yn nôl: %L1 o %L2 cofnod…</translation>
    </message>
    <message>
        <source>History goes back to %1.</source>
        <translation>Mae’r hanes yn mynd yn ôl i %1.</translation>
    </message>
    <message>
        <source>History goes back to %1; what is older is on its way.</source>
        <translation>Mae’r hanes yn mynd yn ôl i %1; mae’r hyn sy’n hŷn ar ei ffordd.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed record(s)</source>
        <translation>
            <numerusform>%n cofnod dan sêl</numerusform>
            <numerusform>%n cofnod dan sêl</numerusform>
            <numerusform>%n cofnod dan sêl</numerusform>
            <numerusform>%n cofnod dan sêl</numerusform>
            <numerusform>%n cofnod dan sêl</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded %1; it does not count. %2 wrote: “%3”</source>
        <comment>when, who, why</comment>
        <translation>cofnodwyd %1; nid yw’n cyfrif. Ysgrifennodd %2: “%3”</translation>
    </message>
    <message numerus="yes">
        <source>%n of these went on to another service, where the person is now.</source>
        <translation>
            <numerusform>Aeth %n o&apos;r rhain ymlaen at wasanaeth arall, lle mae&apos;r person nawr.</numerusform>
            <numerusform>Aeth %n o&apos;r rhain ymlaen at wasanaeth arall, lle mae&apos;r person nawr.</numerusform>
            <numerusform>Aeth %n o&apos;r rhain ymlaen at wasanaeth arall, lle mae&apos;r person nawr.</numerusform>
            <numerusform>Aeth %n o&apos;r rhain ymlaen at wasanaeth arall, lle mae&apos;r person nawr.</numerusform>
            <numerusform>Aeth %n o&apos;r rhain ymlaen at wasanaeth arall, lle mae&apos;r person nawr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) for easy-read</source>
        <translation>
            <numerusform>%n llun hawdd ei ddeall</numerusform>
            <numerusform>%n llun hawdd ei ddeall</numerusform>
            <numerusform>%n llun hawdd ei ddeall</numerusform>
            <numerusform>%n llun hawdd ei ddeall</numerusform>
            <numerusform>%n llun hawdd ei ddeall</numerusform>
        </translation>
    </message>
    <message>
        <source>About somebody whose records were erased</source>
        <translation>Am rywun y cafodd eu cofnodion eu dileu</translation>
    </message>
    <message>
        <source>recorded %1; the service has not kept it, and neither does this tablet</source>
        <translation>cofnodwyd %1; nid yw’r gwasanaeth wedi’i gadw, na’r llechen hon chwaith</translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message>
        <source>No day to look at it again</source>
        <translation>Dim diwrnod i edrych arno eto</translation>
    </message>
    <message>
        <source>Overdue: look at it again, it was due by %1</source>
        <translation>Hwyr: edrychwch arno eto, roedd i fod erbyn %1</translation>
    </message>
    <message>
        <source>Look at it again by %1</source>
        <translation>Edrychwch arno eto erbyn %1</translation>
    </message>
    <message numerus="yes">
        <source>Met on %1 of the last %n visits</source>
        <translation>
            <numerusform>Diwallwyd ar %1 o’r %n ymweliad diwethaf</numerusform>
            <numerusform>Diwallwyd ar %1 o’r %n ymweliad diwethaf</numerusform>
            <numerusform>Diwallwyd ar %1 o’r %n ymweliad diwethaf</numerusform>
            <numerusform>Diwallwyd ar %1 o’r %n ymweliad diwethaf</numerusform>
            <numerusform>Diwallwyd ar %1 o’r %n ymweliad diwethaf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not met on %2</source>
        <comment>how often, and when last</comment>
        <translation>%1, heb ei ddiwallu ar %2</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>After the first trials you see here how help fades, week by week.</source>
        <translation>Ar ôl y cynigion cyntaf fe welwch yma sut mae help yn pylu, o wythnos i wythnos.</translation>
    </message>
    <message>
        <source>How help fades</source>
        <translation>Sut mae help yn pylu</translation>
    </message>
    <message>
        <source>To the trial</source>
        <translation>I’r cynnig</translation>
    </message>
    <message>
        <source>Change steps</source>
        <translation>Newid camau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Learning at work</source>
        <translation>Dysgu yn y gwaith</translation>
    </message>
    <message>
        <source>No task is being taught yet. A task is a list of steps; each time they do it you note how much help each step took.</source>
        <translation>Does dim tasg yn cael ei dysgu eto. Rhestr o gamau yw tasg; bob tro y gwnân nhw hi rydych chi’n nodi faint o help a gymerodd pob cam.</translation>
    </message>
    <message>
        <source>Teach something new</source>
        <translation>Dysgu rhywbeth newydd</translation>
    </message>
    <message>
        <source>With steps that are kept:</source>
        <translation>Gyda chamau sydd wedi’u cadw:</translation>
    </message>
    <message>
        <source>Fill the vending machine</source>
        <translation>Llenwi’r peiriant gwerthu</translation>
    </message>
    <message>
        <source>What the task is called</source>
        <translation>Beth yw enw’r dasg</translation>
    </message>
    <message>
        <source>Write its steps</source>
        <translation>Ysgrifennu ei chamau</translation>
    </message>
</context>
<context>
    <name>TellSheet</name>
    <message>
        <source>When were they told?</source>
        <translation>Pryd cawson nhw wybod?</translation>
    </message>
    <message>
        <source>With photos of the new place, in Makaton, on a visit there …</source>
        <translation>Gyda lluniau o’r lle newydd, mewn Makaton, ar ymweliad yno …</translation>
    </message>
    <message>
        <source>How were they told?</source>
        <translation>Sut cawson nhw wybod?</translation>
    </message>
    <message>
        <source>Their own words, or what you saw. “Asked, no answer” counts</source>
        <translation>Eu geiriau eu hunain, neu’r hyn a welsoch. Mae “Gofynnwyd, dim ateb” yn cyfrif</translation>
    </message>
    <message>
        <source>What did they say or show?</source>
        <translation>Beth ddywedon nhw neu ei ddangos?</translation>
    </message>
    <message>
        <source>A name and who they are: Bethan, mum. An advocate. Nobody wanted</source>
        <translation>Enw a phwy ydyn nhw: Bethan, mam. Eiriolwr. Neb, o ddewis</translation>
    </message>
    <message>
        <source>Who supported them?</source>
        <translation>Pwy oedd yn eu cefnogi?</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Cawson nhw wybod</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <source>8 or 7:30</source>
        <translation>8 neu 7:30</translation>
    </message>
    <message>
        <source>Agreed hours a week</source>
        <translation>Oriau’r wythnos y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>12.60; empty: no pay</source>
        <translation>12.60; gwag: dim tâl</translation>
    </message>
    <message>
        <source>Pay an hour in pounds</source>
        <translation>Tâl yr awr mewn punnoedd</translation>
    </message>
</context>
<context>
    <name>ThirdAnswer</name>
    <message>
        <source>In a few words, if you know</source>
        <translation>Mewn ychydig eiriau, os gwyddoch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Save this instead</source>
        <translation>Cadw hwn yn lle hynny</translation>
    </message>
</context>
<context>
    <name>ThirdChoiceWords</name>
    <message>
        <source>A coach</source>
        <translation>Hyfforddwr</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Y person</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>Y cyflogwr</translation>
    </message>
</context>
<context>
    <name>ThirdReplyWords</name>
    <message>
        <source>“%1” is no answer to this question.</source>
        <translation>Nid yw “%1” yn ateb i’r cwestiwn hwn.</translation>
    </message>
</context>
<context>
    <name>ThirdText</name>
    <message>
        <source>“%1” is not a day. Write it as 20/11/2026.</source>
        <translation>Nid yw “%1” yn ddiwrnod. Ysgrifennwch ef fel 20/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is not a day and a time. Write it as 20/11/2026 9:05.</source>
        <translation>Nid yw “%1” yn ddiwrnod ac amser. Ysgrifennwch ef fel 20/11/2026 9:05.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 9:05.</source>
        <translation>Nid yw “%1” yn amser. Ysgrifennwch ef fel 9:05.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>Nid yw “%1” yn rhif cyfan.</translation>
    </message>
    <message>
        <source>“%1” cannot be right. Hours are written as 7:30, pay as 12.60.</source>
        <translation>Ni all “%1” fod yn gywir. Mae oriau’n cael eu hysgrifennu fel 7:30, a thâl fel 12.60.</translation>
    </message>
</context>
<context>
    <name>ThoughtCard</name>
    <message>
        <source>If %1 takes another shift</source>
        <translation>Os yw %1 yn cymryd shifft arall</translation>
    </message>
    <message>
        <source>Only to think about: it is not kept.</source>
        <translation>I feddwl amdano yn unig: ni chedwir mohono.</translation>
    </message>
    <message>
        <source>4 or 3:30</source>
        <translation>4 neu 3:30</translation>
    </message>
    <message>
        <source>Hours more</source>
        <translation>Oriau ychwanegol</translation>
    </message>
    <message>
        <source>50.84</source>
        <translation>50.84</translation>
    </message>
    <message>
        <source>Net pay more</source>
        <translation>Tâl net ychwanegol</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>Gweld pob un</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>Planned, and late</source>
        <translation>Wedi’i gynllunio, ac yn hwyr</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi’i gynllunio</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Yn mynd ymlaen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
</context>
<context>
    <name>TimelineLines</name>
    <message>
        <source>said by %1 on %2</source>
        <comment>coach, day</comment>
        <translation>dywedwyd gan %1 ar %2</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>Yr ymweliad nesaf</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>yn mynd ymlaen nawr</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>coach, people</comment>
        <translation>%1, gyda %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation>
            <numerusform>%n nodyn arall</numerusform>
            <numerusform>%n nodyn arall</numerusform>
            <numerusform>%n nodyn arall</numerusform>
            <numerusform>%n nodyn arall</numerusform>
            <numerusform>%n nodyn arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos</source>
        <translation>
            <numerusform>%n llun arall</numerusform>
            <numerusform>%n llun arall</numerusform>
            <numerusform>%n llun arall</numerusform>
            <numerusform>%n llun arall</numerusform>
            <numerusform>%n llun arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n recordiad</numerusform>
            <numerusform>%n recordiad</numerusform>
            <numerusform>%n recordiad</numerusform>
            <numerusform>%n recordiad</numerusform>
            <numerusform>%n recordiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n llofnod</numerusform>
            <numerusform>%n llofnod</numerusform>
            <numerusform>%n llofnod</numerusform>
            <numerusform>%n llofnod</numerusform>
            <numerusform>%n llofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>communication was met</source>
        <translation>diwallwyd yr angen cyfathrebu</translation>
    </message>
    <message>
        <source>communication was not met</source>
        <translation>ni ddiwallwyd yr angen cyfathrebu</translation>
    </message>
    <message>
        <source>A visit that is planned</source>
        <translation>Ymweliad sydd wedi’i gynllunio</translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message>
        <source>Ended. %1</source>
        <comment>from and to</comment>
        <translation>Wedi gorffen. %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Dechreuodd</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Gorffennodd</translation>
    </message>
    <message>
        <source>Begun by mistake</source>
        <translation>Dechreuwyd ar gam</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Choose the day, the session and the site</source>
        <translation>Dewis y diwrnod, y sesiwn a’r safle</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Mynd i heddiw</translation>
    </message>
    <message>
        <source>You are looking at %1. What you change is kept with your name and the time.</source>
        <translation>Rydych yn edrych ar %1. Cedwir yr hyn a newidiwch gyda’ch enw a’r amser.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Agor %1</translation>
    </message>
    <message>
        <source>Nobody is expected. You can still look at an earlier day and correct it.</source>
        <translation>Does neb yn cael ei ddisgwyl. Gallwch ddal i edrych ar ddiwrnod cynharach a’i gywiro.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Daeth rhywun arall</translation>
    </message>
    <message>
        <source>Nobody on this list</source>
        <translation>Neb ar y rhestr hon</translation>
    </message>
    <message>
        <source>Open the afternoon</source>
        <translation>Agor y prynhawn</translation>
    </message>
    <message>
        <source>It is afternoon now. This is the morning’s register.</source>
        <translation>Mae’n brynhawn nawr. Cofrestr y bore yw hon.</translation>
    </message>
</context>
<context>
    <name>TrialSteps</name>
    <message>
        <source>Begin a new trial</source>
        <translation>Dechrau cynnig newydd</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>To mark first</source>
        <translation>I’w marcio yn gyntaf</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Yn ôl enw</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>Mynd adref</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Daeth rhywun arall</translation>
    </message>
    <message>
        <source>Shown: %1. Choose others</source>
        <translation>Yn dangos: %1. Dewis eraill</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Who is shown</source>
        <translation>Pwy sy’n cael eu dangos</translation>
    </message>
    <message>
        <source>To mark first</source>
        <translation>I’w marcio yn gyntaf</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Yn ôl enw</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Trefn</translation>
    </message>
</context>
<context>
    <name>VisitFacts</name>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>cydweithiwr</translation>
    </message>
    <message>
        <source>you</source>
        <translation>chi</translation>
    </message>
</context>
<context>
    <name>VisitFooter</name>
    <message>
        <source>Leave this page; the visit goes on</source>
        <translation>Gadael y dudalen hon; mae’r ymweliad yn parhau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>It is not over</source>
        <translation>Nid yw ar ben</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>Gorffen yr ymweliad</translation>
    </message>
</context>
<context>
    <name>VisitLines</name>
    <message>
        <source>The last visit was on %1</source>
        <translation>Roedd yr ymweliad diwethaf ar %1</translation>
    </message>
    <message>
        <source>Planned on %1</source>
        <translation>Cynlluniwyd ddydd %1</translation>
    </message>
</context>
<context>
    <name>VisitNote</name>
    <message>
        <source>Before: %1</source>
        <translation>Cynt: %1</translation>
    </message>
    <message>
        <source>Correct this note</source>
        <translation>Cywiro’r nodyn hwn</translation>
    </message>
</context>
<context>
    <name>VisitPeopleSheet</name>
    <message>
        <source>Who else is there?</source>
        <translation>Pwy arall sydd yno?</translation>
    </message>
    <message>
        <source>Three letters of a name</source>
        <translation>Tair llythyren o enw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
</context>
<context>
    <name>VisitPlanSheet</name>
    <message>
        <source>When you go</source>
        <translation>Pryd rydych chi’n mynd</translation>
    </message>
    <message>
        <source>Plan no visit after all</source>
        <translation>Peidio â chynllunio ymweliad wedi’r cyfan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>VisitSupport</name>
    <message>
        <source>Raise a safeguarding concern</source>
        <translation>Codi pryder diogelu</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 awr %2 mun</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tan %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 ac %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>yfory</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>What the visit was for</source>
        <translation>Pwrpas yr ymweliad</translation>
    </message>
    <message>
        <source>Where the minutes went</source>
        <translation>I ble’r aeth y munudau</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Yr hyn a welsoch</translation>
    </message>
    <message>
        <source>What the employer says</source>
        <translation>Yr hyn mae’r cyflogwr yn ei ddweud</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Yr hyn mae %1 yn ei ddweud</translation>
    </message>
    <message>
        <source>Whether communication needs were met</source>
        <translation>A gafodd anghenion cyfathrebu eu diwallu</translation>
    </message>
    <message>
        <source>When you come again</source>
        <translation>Pryd y dewch eto</translation>
    </message>
    <message>
        <source>On the job</source>
        <translation>Yn y gwaith</translation>
    </message>
    <message>
        <source>Off the job</source>
        <translation>I ffwrdd o’r gwaith</translation>
    </message>
    <message>
        <source>With the employer</source>
        <translation>Gyda’r cyflogwr</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Teithio</translation>
    </message>
    <message>
        <source>%1, was due %2</source>
        <comment>who, day</comment>
        <translation>%1, i fod erbyn %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>who, day</comment>
        <translation>%1, erbyn %2</translation>
    </message>
</context>
<context>
    <name>VisitWriting</name>
    <message>
        <source>What you saw and heard, as it was</source>
        <translation>Yr hyn a welsoch ac a glywsoch, fel yr oedd</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Yr hyn a welsoch</translation>
    </message>
    <message>
        <source>In their own words, or what they showed</source>
        <translation>Yn eu geiriau eu hunain, neu’r hyn a ddangoson nhw</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Yr hyn mae %1 yn ei ddweud</translation>
    </message>
    <message>
        <source>What the employer says</source>
        <translation>Yr hyn mae’r cyflogwr yn ei ddweud</translation>
    </message>
    <message>
        <source>What the visit was for</source>
        <translation>Pwrpas yr ymweliad</translation>
    </message>
</context>
<context>
    <name>VisitsList</name>
    <message>
        <source>Going on now</source>
        <translation>Yn digwydd nawr</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi’u cynllunio</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy rhai i</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>Rhai pawb</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Ymweliadau pwy</translation>
    </message>
    <message>
        <source>When you end a visit you can say when you come again. It is listed here until you do.</source>
        <translation>Wrth orffen ymweliad gallwch ddweud pryd y dewch eto. Mae’n cael ei restru yma nes i chi wneud.</translation>
    </message>
    <message>
        <source>No visit is planned</source>
        <translation>Does dim ymweliad wedi’i gynllunio</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
</context>
<context>
    <name>WageWords</name>
    <message>
        <source>Minimum wage</source>
        <translation>Isafswm cyflog</translation>
    </message>
    <message>
        <source>%1’s date of birth is not written, so the least for an hour is not known. It is written where their page is edited.</source>
        <translation>Nid yw dyddiad geni %1 wedi’i ysgrifennu, felly nid yw’r isafswm am awr yn hysbys. Mae’n cael ei ysgrifennu lle mae eu tudalen yn cael ei golygu.</translation>
    </message>
    <message>
        <source>The least for an hour, as an apprentice</source>
        <translation>Yr isafswm am awr, fel prentis</translation>
    </message>
    <message>
        <source>The least for an hour at this age</source>
        <translation>Yr isafswm am awr yn yr oed hwn</translation>
    </message>
    <message>
        <source>The least for an hour is %1, as an apprentice.</source>
        <translation>Yr isafswm am awr yw %1, fel prentis.</translation>
    </message>
    <message>
        <source>The least for an hour is %1 at this age.</source>
        <translation>Yr isafswm am awr yw %1 yn yr oed hwn.</translation>
    </message>
    <message>
        <source>What is typed comes to, for an hour</source>
        <translation>Mae’r hyn sydd wedi’i deipio yn dod i, am awr</translation>
    </message>
    <message>
        <source>What is typed comes to %1 for an hour.</source>
        <translation>Mae’r hyn sydd wedi’i deipio yn dod i %1 am awr.</translation>
    </message>
    <message>
        <source>Below the minimum wage</source>
        <translation>O dan yr isafswm cyflog</translation>
    </message>
    <message>
        <source>This is below the least that may be paid. Check the hours and the gross pay; if they are right, ask welfare rights.</source>
        <translation>Mae hyn o dan yr isafswm y caniateir ei dalu. Gwiriwch yr oriau a’r tâl gros; os ydyn nhw’n iawn, gofynnwch i hawliau lles.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>7:30 or 7.5</source>
        <translation>7:30 neu 7.5</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Oriau a weithiwyd</translation>
    </message>
    <message>
        <source>96.00</source>
        <translation>96.00</translation>
    </message>
    <message>
        <source>Pay before anything is taken off, in pounds</source>
        <translation>Tâl cyn tynnu dim, mewn punnoedd</translation>
    </message>
    <message>
        <source>94.50</source>
        <translation>94.50</translation>
    </message>
    <message>
        <source>Net for the rule, in pounds</source>
        <translation>Net ar gyfer y rheol, mewn punnoedd</translation>
    </message>
    <message>
        <source>Less tax, National Insurance and pension: all of it for Universal Credit, half for permitted work.</source>
        <translation>Llai treth, Yswiriant Gwladol a phensiwn: y cyfan ar gyfer Credyd Cynhwysol, hanner ar gyfer gwaith a ganiateir.</translation>
    </message>
</context>
<context>
    <name>WhereSheet</name>
    <message>
        <source>Where does %1 go?</source>
        <comment>a person</comment>
        <translation>Ble mae %1 yn mynd?</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>%1 was not there</source>
        <translation>Nid oedd %1 yno</translation>
    </message>
    <message>
        <source>Somebody else is there</source>
        <translation>Mae rhywun arall yno</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>%1 says no</source>
        <translation>Mae %1 yn dweud na</translation>
    </message>
    <message>
        <source>They can say yes again at any time.</source>
        <translation>Gallan nhw ddweud ie eto unrhyw bryd.</translation>
    </message>
    <message>
        <source>In their own words, or what they did</source>
        <translation>Yn eu geiriau eu hunain, neu beth wnaethon nhw</translation>
    </message>
    <message>
        <source>What they said or showed</source>
        <translation>Beth ddywedon nhw neu ei ddangos</translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation>Ei stopio nawr</translation>
    </message>
</context>
<context>
    <name>alongside::AsideWhys</name>
    <message>
        <source>A supervisor</source>
        <translation>Goruchwyliwr</translation>
    </message>
</context>
<context>
    <name>alongside::BenefitsEditor</name>
    <message>
        <source>With housing costs</source>
        <translation>Gyda chostau tai</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Heb</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydy</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac ydy</translation>
    </message>
    <message>
        <source>Great Britain</source>
        <translation>Prydain Fawr</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
</context>
<context>
    <name>alongside::BoardScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>counted on %1</source>
        <translation>wedi’i gyfrif ar %1</translation>
    </message>
    <message>
        <source>the quarter is not over</source>
        <translation>nid yw’r chwarter ar ben</translation>
    </message>
    <message>
        <source>Hours worked are counted here for coaches who may see earnings.</source>
        <translation>Cyfrifir oriau gwaith yma ar gyfer hyfforddwyr a gaiff weld enillion.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The board is for managers. Ask yours.</source>
        <translation>Mae’r bwrdd ar gyfer rheolwyr. Gofynnwch i’ch rheolwr chi.</translation>
    </message>
    <message>
        <source>Nobody is on this tablet yet. They come with the next sync.</source>
        <translation>Nid oes neb ar y llechen hon eto. Dônt gyda’r cydamseriad nesaf.</translation>
    </message>
    <message>
        <source>Nobody is counted here.</source>
        <translation>Ni chyfrifir neb yma.</translation>
    </message>
    <message>
        <source>Board, %1, counts.csv</source>
        <comment>a quarter</comment>
        <translation>Bwrdd, %1, niferoedd.csv</translation>
    </message>
    <message>
        <source>Board, %1, counts.pdf</source>
        <comment>a quarter</comment>
        <translation>Bwrdd, %1, niferoedd.pdf</translation>
    </message>
    <message>
        <source>Saved in Documents: %1. It holds counts only, none under 5.</source>
        <translation>Wedi’i gadw yn Dogfennau: %1. Dim ond niferoedd sydd ynddo, dim un o dan 5.</translation>
    </message>
</context>
<context>
    <name>alongside::CameraView</name>
    <message>
        <source>The camera does not answer. Choose a picture instead.</source>
        <translation>Nid yw’r camera’n ateb. Dewiswch lun yn lle hynny.</translation>
    </message>
</context>
<context>
    <name>alongside::CampaignScreen</name>
    <message>
        <source>Campaign</source>
        <translation>Ymgyrch</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n berson</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>roedd i fod erbyn %1</translation>
    </message>
    <message numerus="yes">
        <source>by %1, in %n days</source>
        <translation>
            <numerusform>erbyn %1, heddiw</numerusform>
            <numerusform>erbyn %1, ymhen %n diwrnod</numerusform>
            <numerusform>erbyn %1, ymhen %n ddiwrnod</numerusform>
            <numerusform>erbyn %1, ymhen %n diwrnod</numerusform>
            <numerusform>erbyn %1, ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Fy mhobl i</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The campaign is for key coaches and supervisors. Ask yours.</source>
        <translation>Mae’r ymgyrch ar gyfer hyfforddwyr allweddol a goruchwylwyr. Gofynnwch i’ch un chi.</translation>
    </message>
    <message>
        <source>No campaign has begun. The service begins one, and everybody who is invited is counted here.</source>
        <translation>Nid oes ymgyrch wedi dechrau. Y gwasanaeth sy’n dechrau un, ac mae pawb a wahoddir yn cael eu cyfrif yma.</translation>
    </message>
    <message>
        <source>Nobody of this campaign is on this tablet yet. They come with the next sync.</source>
        <translation>Nid oes neb o’r ymgyrch hon ar y dabled hon eto. Dônt gyda’r cysoni nesaf.</translation>
    </message>
    <message>
        <source>Nobody whose key coach you are is in this campaign.</source>
        <translation>Nid oes neb yr ydych yn hyfforddwr allweddol iddynt yn yr ymgyrch hon.</translation>
    </message>
    <message>
        <source>%1, %2, counts.csv</source>
        <comment>a campaign and a day</comment>
        <translation>%1, %2, niferoedd.csv</translation>
    </message>
    <message>
        <source>Saved in Documents: %1. It holds counts only, none under 5.</source>
        <translation>Wedi’i gadw yn Dogfennau: %1. Dim ond niferoedd sydd ynddo, dim un o dan 5.</translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>%n wedi’u rhoi</numerusform>
            <numerusform>%n wedi’u rhoi</numerusform>
            <numerusform>%n wedi’u rhoi</numerusform>
            <numerusform>%n wedi’u rhoi</numerusform>
            <numerusform>%n wedi’u rhoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is counted here.</source>
        <translation>Nid oes neb yn cael ei gyfrif yma.</translation>
    </message>
</context>
<context>
    <name>alongside::ChangePlanner</name>
    <message>
        <source>The names could not be read from this tablet. Try again, and ring your supervisor if it stays so.</source>
        <translation>Ni ellid darllen yr enwau o’r llechen hon. Rhowch gynnig arall arni, a ffoniwch eich goruchwyliwr os yw’n parhau.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>wedi gadael</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Nid oes neb o’r enw hwnnw.</translation>
    </message>
    <message>
        <source>Not all are shown: type letters of the name.</source>
        <translation>Ni ddangosir pawb: teipiwch lythrennau o’r enw.</translation>
    </message>
    <message>
        <source>Say why: everybody it is about is told.</source>
        <translation>Dywedwch pam: caiff pawb dan sylw wybod.</translation>
    </message>
    <message>
        <source>Nothing was done: something has changed since you looked. Look at it again.</source>
        <translation>Ni wnaed dim: mae rhywbeth wedi newid ers i chi edrych. Edrychwch eto.</translation>
    </message>
</context>
<context>
    <name>alongside::ChangesScreen</name>
    <message>
        <source>Everybody was told</source>
        <translation>Cafodd pawb wybod</translation>
    </message>
    <message numerus="yes">
        <source>%n people are still to be told</source>
        <translation>
            <numerusform>%n o bobl heb gael gwybod eto</numerusform>
            <numerusform>%n person heb gael gwybod eto</numerusform>
            <numerusform>%n berson heb gael gwybod eto</numerusform>
            <numerusform>%n o bobl heb gael gwybod eto</numerusform>
            <numerusform>%n o bobl heb gael gwybod eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are for coaches, supervisors and managers. Ask yours.</source>
        <translation>Mae newidiadau ar gyfer hyfforddwyr, goruchwylwyr a rheolwyr. Gofynnwch i’ch un chi.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Choose what is to change.</source>
        <translation>Nid oes dim wedi’i newid eto. Dewiswch beth sydd i newid.</translation>
    </message>
    <message>
        <source>Nothing changes at present. What a manager plans shows here.</source>
        <translation>Nid oes dim yn newid ar hyn o bryd. Mae’r hyn y mae rheolwr yn ei gynllunio yn ymddangos yma.</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <comment>a person</comment>
        <translation>%1 wedi gadael</translation>
    </message>
</context>
<context>
    <name>alongside::ConcernForm</name>
    <message>
        <source>Saved %1</source>
        <translation>Wedi’i gadw %1</translation>
    </message>
    <message>
        <source>Lock the tablet and give your PIN again. Then this can be written.</source>
        <translation>Clowch y llechen a rhowch eich PIN eto. Yna gellir ysgrifennu hyn.</translation>
    </message>
    <message>
        <source>This tablet has not heard from the service yet, so this cannot be sent. It is kept here. Phone the duty team now.</source>
        <translation>Nid yw’r llechen hon wedi clywed gan y gwasanaeth eto, felly ni ellir anfon hyn. Mae’n cael ei gadw yma. Ffoniwch y tîm ar ddyletswydd nawr.</translation>
    </message>
</context>
<context>
    <name>alongside::ConcernOutcomeForm</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Write what was done, and by whom.</source>
        <translation>Ysgrifennwch beth a wnaed, a chan bwy.</translation>
    </message>
</context>
<context>
    <name>alongside::ConcernsScreen</name>
    <message>
        <source>You, %1</source>
        <translation>Chi, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sent: phone the duty team now</source>
        <translation>Heb ei anfon: ffoniwch y tîm ar ddyletswydd nawr</translation>
    </message>
    <message>
        <source>A concern that you began is not finished, and not sent.</source>
        <translation>Nid yw pryder a ddechreuoch wedi’i orffen, na’i anfon.</translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s) cannot be opened on this tablet yet. Your key for them comes from the service with the next syncs.</source>
        <translation>
            <numerusform>Ni ellir agor %n pryder ar y llechen hon eto. Daw eich allwedd iddynt o’r gwasanaeth gyda’r cysoniadau nesaf.</numerusform>
            <numerusform>Ni ellir agor %n pryder ar y llechen hon eto. Daw eich allwedd iddynt o’r gwasanaeth gyda’r cysoniadau nesaf.</numerusform>
            <numerusform>Ni ellir agor %n pryder ar y llechen hon eto. Daw eich allwedd iddynt o’r gwasanaeth gyda’r cysoniadau nesaf.</numerusform>
            <numerusform>Ni ellir agor %n pryder ar y llechen hon eto. Daw eich allwedd iddynt o’r gwasanaeth gyda’r cysoniadau nesaf.</numerusform>
            <numerusform>Ni ellir agor %n pryder ar y llechen hon eto. Daw eich allwedd iddynt o’r gwasanaeth gyda’r cysoniadau nesaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe now?</source>
        <translation>Yn ddiogel nawr?</translation>
    </message>
    <message>
        <source>Dealt with: %1</source>
        <comment>who, when</comment>
        <translation>Deliwyd ag ef: %1</translation>
    </message>
    <message>
        <source>%1. Not dealt with yet.</source>
        <comment>whether they were safe</comment>
        <translation>%1. Heb ddelio ag ef eto.</translation>
    </message>
</context>
<context>
    <name>alongside::ConflictScreen</name>
    <message>
        <source>you</source>
        <translation>chi</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>rhywun arall</translation>
    </message>
    <message numerus="yes">
        <source>If it is gone, %n other questions about it end too.</source>
        <translation>
            <numerusform>Os yw wedi mynd, daw %n cwestiwn arall amdano i ben hefyd.</numerusform>
            <numerusform>Os yw wedi mynd, daw %n cwestiwn arall amdano i ben hefyd.</numerusform>
            <numerusform>Os yw wedi mynd, daw %n cwestiwn arall amdano i ben hefyd.</numerusform>
            <numerusform>Os yw wedi mynd, daw %n cwestiwn arall amdano i ben hefyd.</numerusform>
            <numerusform>Os yw wedi mynd, daw %n cwestiwn arall amdano i ben hefyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>If neither is right, choose the nearer one and change it afterwards where it was written.</source>
        <translation>Os nad yw’r naill na’r llall yn gywir, dewiswch yr un agosaf a’i newid wedyn lle cafodd ei ysgrifennu.</translation>
    </message>
</context>
<context>
    <name>alongside::DecisionsScreen</name>
    <message>
        <source>Explained: %1</source>
        <translation>Esboniwyd: %1</translation>
    </message>
    <message>
        <source>Helped by: %1</source>
        <translation>Cymorth gan: %1</translation>
    </message>
    <message>
        <source>Said or showed: “%1”</source>
        <translation>Dywedodd neu dangosodd: “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Say whether it is yes or no.</source>
        <translation>Dywedwch ai ie neu na ydyw.</translation>
    </message>
</context>
<context>
    <name>alongside::EarningsEditor</name>
    <message>
        <source>Week of %1</source>
        <translation>Wythnos %1</translation>
    </message>
    <message>
        <source>Write it like 7:30 or 7.5, with at most 60 hours.</source>
        <translation>Ysgrifennwch fel 7:30 neu 7.5, gyda 60 awr ar y mwyaf.</translation>
    </message>
    <message>
        <source>Write pounds and pence like 94.50.</source>
        <translation>Ysgrifennwch bunnoedd a cheiniogau fel 94.50.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Slip cyflog</translation>
    </message>
    <message>
        <source>Employer said</source>
        <translation>Dywedodd y cyflogwr</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Dywedasant</translation>
    </message>
</context>
<context>
    <name>alongside::EarningsScreen</name>
    <message>
        <source>A placement</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Written for these weeks: %1 and %2 net, over all jobs.</source>
        <translation>Wedi’i ysgrifennu am yr wythnosau hyn: %1 a %2 net, dros bob swydd.</translation>
    </message>
    <message>
        <source>%1 has no paid job written down in this month. Say what the job is called, and write what was worked and paid.</source>
        <translation>Nid oes gan %1 swydd â thâl wedi’i hysgrifennu yn y mis hwn. Dywedwch beth yw enw’r swydd, ac ysgrifennwch beth a weithiwyd ac a dalwyd.</translation>
    </message>
</context>
<context>
    <name>alongside::EasyPictureEditor</name>
    <message>
        <source>%1’s own</source>
        <comment>name</comment>
        <translation>Un %1 ei hun</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <comment>place</comment>
        <translation>Llun o %1</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Darlun</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Dim llun</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <comment>name</comment>
        <translation>I %1 yn unig</translation>
    </message>
    <message>
        <source>%1, for everybody</source>
        <comment>place</comment>
        <translation>%1, i bawb</translation>
    </message>
    <message>
        <source>Show the place, and nobody who is in it. Everybody who goes there sees it.</source>
        <translation>Dangoswch y lle, a neb sydd ynddo. Mae pawb sy’n mynd yno yn ei weld.</translation>
    </message>
    <message>
        <source>%1’s own sign, card or photo of it. Only %1 sees it, in every interview.</source>
        <comment>name</comment>
        <translation>Arwydd, cerdyn neu lun %1 ei hun ohono. Dim ond %1 sy’n ei weld, ym mhob cyfweliad.</translation>
    </message>
</context>
<context>
    <name>alongside::EmployerScreen</name>
    <message>
        <source>Write what the place is called.</source>
        <translation>Ysgrifennwch enw’r lle.</translation>
    </message>
    <message>
        <source>Write a name or a number.</source>
        <translation>Ysgrifennwch enw neu rif.</translation>
    </message>
    <message>
        <source>Nobody can ring that. Write the number only, with at most 15 digits.</source>
        <translation>All neb ffonio hwnna. Ysgrifennwch y rhif yn unig, gydag 15 digid ar y mwyaf.</translation>
    </message>
</context>
<context>
    <name>alongside::EvidenceScreen</name>
    <message>
        <source>Saved in Documents: %1</source>
        <translation>Cadwyd yn Dogfennau: %1</translation>
    </message>
</context>
<context>
    <name>alongside::FaceScreen</name>
    <message>
        <source>There are no pictures on this tablet. Take one with its camera, then come back.</source>
        <translation>Nid oes lluniau ar y llechen hon. Tynnwch un gyda&apos;i chamera, yna dewch yn ôl.</translation>
    </message>
    <message>
        <source>The photo itself is still on its way.</source>
        <translation>Mae&apos;r llun ei hun yn dal ar ei ffordd.</translation>
    </message>
    <message>
        <source>That file is not a picture that this tablet can read. Choose another.</source>
        <translation>Nid yw&apos;r ffeil honno yn llun y gall y llechen hon ei ddarllen. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>alongside::GivenScreen</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
</context>
<context>
    <name>alongside::HeadCountScreen</name>
    <message numerus="yes">
        <source>%n with me</source>
        <translation>
            <numerusform>%n gyda mi</numerusform>
            <numerusform>%n gyda mi</numerusform>
            <numerusform>%n gyda mi</numerusform>
            <numerusform>%n gyda mi</numerusform>
            <numerusform>%n gyda mi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in your group is marked here yet. Mark the register first.</source>
        <translation>Does neb yn eich grŵp wedi’i farcio yn “Yma” eto. Marciwch y gofrestr yn gyntaf.</translation>
    </message>
    <message>
        <source>Tap each face as you see it.</source>
        <translation>Cyffyrddwch â phob wyneb wrth ei weld.</translation>
    </message>
    <message>
        <source>%1 of %2 seen. Missing: %3</source>
        <translation>%1 o %2 wedi’u gweld. Ar goll: %3</translation>
    </message>
    <message>
        <source>Everyone is here: %1 of %1, counted at %2</source>
        <translation>Mae pawb yma: %1 o %1, wedi’u cyfrif am %2</translation>
    </message>
</context>
<context>
    <name>alongside::HeldMatter</name>
    <message>
        <source>Write in a few words why, so that it can be understood later.</source>
        <translation>Ysgrifennwch mewn ychydig eiriau pam, er mwyn gallu ei ddeall yn nes ymlaen.</translation>
    </message>
</context>
<context>
    <name>alongside::HeldScreen</name>
    <message>
        <source>Somebody else has decided that one.</source>
        <translation>Mae rhywun arall wedi penderfynu ar hwnnw.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Yn gofyn i’r gwasanaeth…</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Heb ofyn eto.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Does dim yn cael ei ddal.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for a supervisor.</source>
        <translation>
            <numerusform>Mae %n cofnod yn aros am oruchwyliwr.</numerusform>
            <numerusform>Mae %n cofnod yn aros am oruchwyliwr.</numerusform>
            <numerusform>Mae %n cofnod yn aros am oruchwyliwr.</numerusform>
            <numerusform>Mae %n cofnod yn aros am oruchwyliwr.</numerusform>
            <numerusform>Mae %n cofnod yn aros am oruchwyliwr.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: decide some of these to see the rest.</source>
        <translation>Mae rhagor: penderfynwch ar rai o’r rhain i weld y gweddill.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are for somebody who may see more than you.</source>
        <translation>
            <numerusform>Mae %n arall ar gyfer rhywun sy’n cael gweld mwy na chi.</numerusform>
            <numerusform>Mae %n arall ar gyfer rhywun sy’n cael gweld mwy na chi.</numerusform>
            <numerusform>Mae %n arall ar gyfer rhywun sy’n cael gweld mwy na chi.</numerusform>
            <numerusform>Mae %n arall ar gyfer rhywun sy’n cael gweld mwy na chi.</numerusform>
            <numerusform>Mae %n arall ar gyfer rhywun sy’n cael gweld mwy na chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The list is as it was at %2.</source>
        <translation>%1 Mae’r rhestr fel yr oedd am %2.</translation>
    </message>
    <message>
        <source>It still cannot be taken, so nothing was changed. Mend it, or set it aside.</source>
        <translation>Ni ellir ei dderbyn o hyd, felly ni newidiwyd dim. Trwsiwch ef, neu rhowch ef o’r neilltu.</translation>
    </message>
    <message>
        <source>Nothing was changed: somebody else has decided this, or more has come to it. Look at it again.</source>
        <translation>Ni newidiwyd dim: mae rhywun arall wedi penderfynu ar hyn, neu mae rhagor wedi dod ato. Edrychwch arno eto.</translation>
    </message>
    <message>
        <source>Set aside: %1. It does not count, and is kept with your reason.</source>
        <translation>Rhoddwyd o’r neilltu: %1. Nid yw’n cyfrif, ac fe’i cedwir gyda’ch rheswm.</translation>
    </message>
    <message>
        <source>It counts now: %1. The tablet that recorded it hears of it by itself.</source>
        <translation>Mae’n cyfrif nawr: %1. Bydd y llechen a’i cofnododd yn clywed amdano ohoni’i hun.</translation>
    </message>
    <message>
        <source>Nothing here is for you.</source>
        <translation>Does dim yma i chi.</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n wedi’i ddal</numerusform>
            <numerusform>%n wedi’i ddal</numerusform>
            <numerusform>%n wedi’i ddal</numerusform>
            <numerusform>%n wedi’i ddal</numerusform>
            <numerusform>%n wedi’i ddal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::InterviewDecisions</name>
    <message>
        <source>Ask it the other way round first.</source>
        <translation>Gofynnwch ef y ffordd arall yn gyntaf.</translation>
    </message>
    <message>
        <source>Both ways round were a yes: talk about it again.</source>
        <translation>Ie oedd yr ateb y ddwy ffordd: siaradwch amdano eto.</translation>
    </message>
    <message>
        <source>Say first who answered, and how.</source>
        <translation>Dywedwch yn gyntaf pwy atebodd, a sut.</translation>
    </message>
    <message>
        <source>Somebody else said it: write the decision on %1’s page, with capacity and who was asked.</source>
        <translation>Rhywun arall a’i dywedodd: ysgrifennwch y penderfyniad ar dudalen %1, gyda galluedd a phwy y gofynnwyd iddynt.</translation>
    </message>
    <message>
        <source>Somebody who supports them, at the reassessment</source>
        <translation>Rhywun sy’n eu cefnogi, yn yr ailasesiad</translation>
    </message>
    <message>
        <source>At the reassessment, in short words with pictures: “%1”</source>
        <translation>Yn yr ailasesiad, mewn geiriau byr gyda lluniau: “%1”</translation>
    </message>
    <message>
        <source>At the reassessment: “%1”</source>
        <translation>Yn yr ailasesiad: “%1”</translation>
    </message>
    <message>
        <source>%1 And the other way round: %2</source>
        <translation>%1 A’r ffordd arall: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Yes. %1</source>
        <comment>what was seen</comment>
        <translation>Ie. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was said, who and how</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4. %5, %6</source>
        <comment>purpose, what about, said, capacity, who wrote it down, when</comment>
        <translation>%1: %2. %3. %4. %5, %6</translation>
    </message>
    <message>
        <source>%1. Taken back since.</source>
        <comment>the decision</comment>
        <translation>%1. Tynnwyd yn ôl ers hynny.</translation>
    </message>
    <message>
        <source>%1. Said otherwise since: take it back on %2’s page.</source>
        <comment>the decision, name</comment>
        <translation>%1. Dywedwyd fel arall ers hynny: tynnwch ef yn ôl ar dudalen %2.</translation>
    </message>
    <message>
        <source>Begun on %1’s page: finish it there.</source>
        <translation>Wedi’i ddechrau ar dudalen %1: gorffennwch ef yno.</translation>
    </message>
    <message>
        <source>Begin it on %1’s page</source>
        <translation>Dechrau hyn ar dudalen %1</translation>
    </message>
    <message>
        <source>A decision is being written on %1’s page already: finish that one first.</source>
        <translation>Mae penderfyniad yn cael ei ysgrifennu ar dudalen %1 eisoes: gorffennwch hwnnw’n gyntaf.</translation>
    </message>
</context>
<context>
    <name>alongside::InterviewEnd</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>A mark</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>A voice</source>
        <translation>Llais</translation>
    </message>
    <message>
        <source>Agreed by …</source>
        <translation>Cytunwyd gan …</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation>Heb gytuno</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Methu dweud</translation>
    </message>
    <message>
        <source>Who agreed for them?</source>
        <translation>Pwy gytunodd drostynt?</translation>
    </message>
    <message>
        <source>What is not right for them, in their words?</source>
        <translation>Beth sydd ddim yn iawn iddynt, yn eu geiriau hwy?</translation>
    </message>
    <message>
        <source>What was tried?</source>
        <translation>Beth a roddwyd ar brawf?</translation>
    </message>
    <message>
        <source>What they said or showed</source>
        <translation>Beth a ddywedwyd neu a ddangoswyd ganddynt</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>way of agreeing, who took it, when</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Something was changed after %1 agreed, so that does not count any more. Read it to them again.</source>
        <translation>Newidiwyd rhywbeth ar ôl i %1 gytuno, felly nid yw hynny’n cyfrif mwyach. Darllenwch ef iddynt eto.</translation>
    </message>
    <message>
        <source>Finished %1. No day is set for the next review.</source>
        <translation>Gorffennwyd %1. Nid oes diwrnod wedi’i bennu ar gyfer yr adolygiad nesaf.</translation>
    </message>
    <message>
        <source>Finished %1. The next review is on %2.</source>
        <comment>when, day</comment>
        <translation>Gorffennwyd %1. Mae’r adolygiad nesaf ar %2.</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>y canlyniad</translation>
    </message>
    <message>
        <source>how they agreed</source>
        <translation>sut y cytunwyd</translation>
    </message>
    <message>
        <source>Not saved yet: %1. It is on this screen only. It is tried again every minute and when you touch Finish, which waits for it.</source>
        <translation>Heb ei gadw eto: %1. Dim ond ar y sgrin hon y mae. Rhoddir cynnig arall bob munud a phan fyddwch yn cyffwrdd â Gorffen, sy’n aros amdano.</translation>
    </message>
    <message>
        <source>A voice was recorded in another review, and is not kept. Please record it again there.</source>
        <translation>Recordiwyd llais mewn adolygiad arall, ac nid yw wedi’i gadw. Recordiwch ef eto yno.</translation>
    </message>
    <message>
        <source>what was drawn or spoken as the agreement</source>
        <translation>yr hyn a dynnwyd neu a ddywedwyd fel y cytundeb</translation>
    </message>
</context>
<context>
    <name>alongside::InterviewPapers</name>
    <message>
        <source>Saved in Documents: %1</source>
        <translation>Wedi’i gadw yn Dogfennau: %1</translation>
    </message>
</context>
<context>
    <name>alongside::InterviewReferrals</name>
    <message>
        <source>At the reassessment: “%1” Yes: %2.</source>
        <comment>question, what was said yes to</comment>
        <translation>Yn yr ailasesiad: “%1” Ie: %2.</translation>
    </message>
    <message>
        <source>%1 Seen: %2</source>
        <comment>what was said, what was seen</comment>
        <translation>%1 Gwelwyd: %2</translation>
    </message>
    <message>
        <source>Record their decision below first.</source>
        <translation>Cofnodwch eu penderfyniad isod yn gyntaf.</translation>
    </message>
    <message>
        <source>Write down their decision about a referral on %1’s page, and make it there.</source>
        <translation>Ysgrifennwch eu penderfyniad am atgyfeiriad ar dudalen %1, a’i wneud yno.</translation>
    </message>
    <message>
        <source>The form does not say which way. Make it on %1’s page.</source>
        <translation>Nid yw’r ffurflen yn dweud pa ffordd. Gwnewch ef ar dudalen %1.</translation>
    </message>
</context>
<context>
    <name>alongside::InterviewScreen</name>
    <message>
        <source>Not begun</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 o %2 wedi’u hateb</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Y diwedd</translation>
    </message>
    <message>
        <source>Reassessment of %1</source>
        <translation>Ailasesiad %1</translation>
    </message>
    <message>
        <source>begun %1 by %2</source>
        <comment>when, who</comment>
        <translation>dechreuwyd %1 gan %2</translation>
    </message>
    <message>
        <source>Sitting %1 · %2</source>
        <comment>number, when it began</comment>
        <translation>Sesiwn %1 · %2</translation>
    </message>
    <message>
        <source>First sitting · %1</source>
        <comment>when it began</comment>
        <translation>Sesiwn gyntaf · %1</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>name of the part</comment>
        <translation>%1 · tudalen %2 o %3</translation>
    </message>
    <message>
        <source>Staff filled this in</source>
        <translation>Staff a lenwodd hyn</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of the page, who filled it in</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were given while %1 had the tablet. Who gave them, and how?</source>
        <translation>
            <numerusform>Rhoddwyd %n ateb tra oedd y llechen gan %1. Pwy a’u rhoddodd, a sut?</numerusform>
            <numerusform>Rhoddwyd %n ateb tra oedd y llechen gan %1. Pwy a’u rhoddodd, a sut?</numerusform>
            <numerusform>Rhoddwyd %n ateb tra oedd y llechen gan %1. Pwy a’u rhoddodd, a sut?</numerusform>
            <numerusform>Rhoddwyd %n ateb tra oedd y llechen gan %1. Pwy a’u rhoddodd, a sut?</numerusform>
            <numerusform>Rhoddwyd %n ateb tra oedd y llechen gan %1. Pwy a’u rhoddodd, a sut?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers on this page: who gave them, and how?</source>
        <translation>
            <numerusform>%n ateb ar y dudalen hon: pwy a’u rhoddodd, a sut?</numerusform>
            <numerusform>%n ateb ar y dudalen hon: pwy a’u rhoddodd, a sut?</numerusform>
            <numerusform>%n ateb ar y dudalen hon: pwy a’u rhoddodd, a sut?</numerusform>
            <numerusform>%n ateb ar y dudalen hon: pwy a’u rhoddodd, a sut?</numerusform>
            <numerusform>%n ateb ar y dudalen hon: pwy a’u rhoddodd, a sut?</numerusform>
        </translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>I’r diwedd</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>The form of this interview is not on this tablet yet. It comes as soon as the tablet reaches the service.</source>
        <translation>Nid yw ffurflen y cyfweliad hwn ar y llechen hon eto. Daw cyn gynted ag y bydd y llechen yn cyrraedd y gwasanaeth.</translation>
    </message>
    <message>
        <source>Every question is here all the same, and nothing that was answered is lost.</source>
        <translation>Mae pob cwestiwn yma serch hynny, ac ni chollir dim a atebwyd.</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <comment>name of what there was one of</comment>
        <translation>Tynnwyd i ffwrdd: %1</translation>
    </message>
</context>
<context>
    <name>alongside::InterviewsScreen</name>
    <message numerus="yes">
        <source>%n people: %1 begun, %2 overdue, %3 done</source>
        <translation>
            <numerusform>%n o bobl: %1 wedi dechrau, %2 yn hwyr, %3 wedi’u gwneud</numerusform>
            <numerusform>%n o bobl: %1 wedi dechrau, %2 yn hwyr, %3 wedi’u gwneud</numerusform>
            <numerusform>%n o bobl: %1 wedi dechrau, %2 yn hwyr, %3 wedi’u gwneud</numerusform>
            <numerusform>%n o bobl: %1 wedi dechrau, %2 yn hwyr, %3 wedi’u gwneud</numerusform>
            <numerusform>%n o bobl: %1 wedi dechrau, %2 yn hwyr, %3 wedi’u gwneud</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy rhai i</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Wedi dechrau</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Interviews are for key coaches and supervisors. Ask yours.</source>
        <translation>Mae cyfweliadau ar gyfer hyfforddwyr allweddol a goruchwylwyr. Gofynnwch i’ch un chi.</translation>
    </message>
    <message>
        <source>No form has arrived on this tablet yet. It comes as soon as the tablet reaches the service.</source>
        <translation>Nid oes ffurflen wedi cyrraedd y llechen hon eto. Daw cyn gynted ag y bydd y llechen yn cyrraedd y gwasanaeth.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Try the beginning of either name.</source>
        <translation>Nid oes neb o’r enw “%1”. Rhowch gynnig ar ddechrau’r naill enw neu’r llall.</translation>
    </message>
    <message>
        <source>Nobody here. Choose another list above, or type three letters of a name.</source>
        <translation>Neb yma. Dewiswch restr arall uchod, neu deipiwch dair llythyren o enw.</translation>
    </message>
    <message>
        <source>Nothing is booked</source>
        <translation>Does dim wedi’i drefnu</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>Wedi’i drefnu ar gyfer %1</translation>
    </message>
</context>
<context>
    <name>alongside::InvitationEditor</name>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>what changed, by whom, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Nothing is booked</source>
        <translation>Dim byd wedi’i drefnu</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>Wedi’i drefnu ar gyfer %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>That is no time yet. Write it as 10.30.</source>
        <translation>Nid yw hynny’n amser eto. Ysgrifennwch ef fel 10.30.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two people wrote different things: %1.</source>
        <translation>Ysgrifennodd dau berson bethau gwahanol: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
</context>
<context>
    <name>alongside::LockScreen</name>
    <message>
        <source>Coach %1</source>
        <translation>Hyfforddwr %1</translation>
    </message>
    <message>
        <source>Join this tablet to your service</source>
        <translation>Ymuno’r llechen hon â’ch gwasanaeth</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Pwy ydych chi?</translation>
    </message>
    <message>
        <source>%1, enter your PIN</source>
        <translation>%1, rhowch eich PIN</translation>
    </message>
    <message>
        <source>Ring your supervisor and ask for code number %1</source>
        <translation>Ffoniwch eich goruchwyliwr a gofynnwch am god rhif %1</translation>
    </message>
    <message>
        <source>Type the one-time code that the service gave you</source>
        <translation>Teipiwch y cod untro a roddodd y gwasanaeth i chi</translation>
    </message>
    <message>
        <source>Which colleague do you let in?</source>
        <translation>Pa gydweithiwr ydych chi’n ei adael i mewn?</translation>
    </message>
    <message>
        <source>%1, choose a PIN of six digits</source>
        <translation>%1, dewiswch PIN o chwe digid</translation>
    </message>
    <message>
        <source>The same six digits again</source>
        <translation>Yr un chwe digid eto</translation>
    </message>
    <message>
        <source>This tablet cannot be opened</source>
        <translation>Ni ellir agor y llechen hon</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: unlock to send</source>
        <translation>
            <numerusform>%n yn aros: datglowch i anfon</numerusform>
            <numerusform>%n yn aros: datglowch i anfon</numerusform>
            <numerusform>%n yn aros: datglowch i anfon</numerusform>
            <numerusform>%n yn aros: datglowch i anfon</numerusform>
            <numerusform>%n yn aros: datglowch i anfon</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has no keychain, so its secrets are guarded by the disk only.</source>
        <translation>Does dim cadwyn allweddi ar y ddyfais hon, felly’r ddisg yn unig sy’n gwarchod ei chyfrinachau.</translation>
    </message>
    <message>
        <source>Those were not the same six digits. Choose again.</source>
        <translation>Nid yr un chwe digid oedd y rheini. Dewiswch eto.</translation>
    </message>
    <message>
        <source>All recovery codes of this tablet are used. Ask your supervisor for a sign-in code, with a network.</source>
        <translation>Mae holl godau adfer y llechen hon wedi’u defnyddio. Gofynnwch i’ch goruchwyliwr am god mewngofnodi, gyda rhwydwaith.</translation>
    </message>
    <message>
        <source>That is not code number %1. Check each letter with your supervisor.</source>
        <translation>Nid dyna god rhif %1. Gwiriwch bob llythyren gyda’ch goruchwyliwr.</translation>
    </message>
    <message>
        <source>Somebody who has a PIN here must unlock the tablet first.</source>
        <translation>Rhaid i rywun sydd â PIN yma ddatgloi’r llechen yn gyntaf.</translation>
    </message>
    <message>
        <source>That address is not complete. It looks like https://service.example</source>
        <translation>Nid yw’r cyfeiriad hwnnw’n gyflawn. Mae’n edrych fel https://service.example</translation>
    </message>
    <message>
        <source>%1, enter your PIN to let a colleague in</source>
        <translation>%1, rhowch eich PIN i adael cydweithiwr i mewn</translation>
    </message>
    <message>
        <source>Nobody went on for a while, so this was stopped. Start again.</source>
        <translation>Aeth neb ymlaen am ysbaid, felly stopiwyd hyn. Dechreuwch eto.</translation>
    </message>
    <message>
        <source>Type the new code for this tablet</source>
        <translation>Teipiwch y cod newydd ar gyfer y llechen hon</translation>
    </message>
    <message>
        <source>Who has the new code?</source>
        <translation>Gan bwy mae’r cod newydd?</translation>
    </message>
    <message>
        <source>%1, enter your PIN, then the code</source>
        <translation>%1, rhowch eich PIN, yna’r cod</translation>
    </message>
    <message>
        <source>The service does not know this tablet any more. Go on as usual: everything is kept here, and is sent when the tablet has joined again. Ask your supervisor for a new code.</source>
        <translation>Nid yw’r gwasanaeth yn adnabod y llechen hon mwyach. Ewch ymlaen fel arfer: mae popeth yn cael ei gadw yma, a chaiff ei anfon pan fydd y llechen wedi ymuno eto. Gofynnwch i’ch goruchwyliwr am god newydd.</translation>
    </message>
    <message>
        <source>That address begins with http, which is not safe. It looks like https://service.example</source>
        <translation>Mae’r cyfeiriad hwnnw’n dechrau gyda http, sydd ddim yn ddiogel. Mae’n edrych fel https://service.example</translation>
    </message>
    <message>
        <source>This tablet was reported lost, so everything on it was removed. If you found it, give it back.</source>
        <translation>Adroddwyd bod y llechen hon ar goll, felly tynnwyd popeth oddi arni. Os daethoch o hyd iddi, rhowch hi’n ôl.</translation>
    </message>
    <message>
        <source>The service has shut this tablet out, and everything on it had been sent: it was removed. A new code lets it join again.</source>
        <translation>Mae’r gwasanaeth wedi cau’r llechen hon allan, ac roedd popeth arni wedi’i anfon: fe’i tynnwyd. Mae cod newydd yn gadael iddi ymuno eto.</translation>
    </message>
    <message>
        <source>The address in that square is not safe, so it was not taken. A safe one looks like https://service.example and ends there. Show this to whoever gave you the square.</source>
        <translation>Nid yw’r cyfeiriad yn y sgwâr hwnnw’n ddiogel, felly ni chafodd ei gymryd. Mae un diogel yn edrych fel https://service.example ac yn gorffen yno. Dangoswch hyn i bwy bynnag a roddodd y sgwâr i chi.</translation>
    </message>
    <message>
        <source>That square is for %1. This tablet belongs to %2 and can join no other. Ask for a new code there.</source>
        <translation>Mae’r sgwâr hwnnw ar gyfer %1. Mae’r llechen hon yn perthyn i %2 ac ni all ymuno ag un arall. Gofynnwch am god newydd yno.</translation>
    </message>
    <message>
        <source>The code is filled in. Nothing is sent until you touch “Join again”.</source>
        <translation>Mae’r cod wedi’i lenwi. Ni chaiff dim ei anfon nes i chi gyffwrdd â “Ymuno eto”.</translation>
    </message>
    <message>
        <source>Address and code are filled in. Is it your service&apos;s address? Nothing is sent until you touch “Set up this tablet”.</source>
        <translation>Mae’r cyfeiriad a’r cod wedi’u llenwi. Ai cyfeiriad eich gwasanaeth chi ydyw? Ni chaiff dim ei anfon nes i chi gyffwrdd â “Gosod y llechen hon”.</translation>
    </message>
</context>
<context>
    <name>alongside::MarkDetails</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 9:05.</source>
        <translation>Nid yw “%1” yn amser. Ysgrifennwch ef fel 9:05.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 15:30.</source>
        <translation>Nid yw “%1” yn amser. Ysgrifennwch ef fel 15:30.</translation>
    </message>
    <message>
        <source>They cannot leave before they came. Check the two times.</source>
        <translation>Ni allant adael cyn iddynt ddod. Gwiriwch y ddau amser.</translation>
    </message>
    <message>
        <source>Undo: times of %1</source>
        <translation>Dadwneud: amserau %1</translation>
    </message>
    <message>
        <source>Undo: %1 not gone home</source>
        <translation>Dadwneud: %1 heb fynd adref</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>A supervisor is looking at this mark. Your own value stays here.</source>
        <translation>Mae goruchwyliwr yn edrych ar y marc hwn. Mae eich gwerth chi yn aros yma.</translation>
    </message>
    <message>
        <source>Here, at %1</source>
        <translation>Yma, yn %1</translation>
    </message>
    <message>
        <source>Two people wrote different things: %1.</source>
        <translation>Ysgrifennodd dau berson bethau gwahanol: %1.</translation>
    </message>
</context>
<context>
    <name>alongside::MyPageScreen</name>
    <message>
        <source>Each time somebody opens your page, it is written down: who, and when. A manager can show you.</source>
        <translation>Bob tro y bydd rhywun yn agor eich tudalen, ysgrifennir hynny: pwy, a phryd. Gall rheolwr ddangos ichi.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>These people looked at what we have written about you. The last is first.</source>
        <translation>Edrychodd y bobl hyn ar yr hyn rydym wedi’i ysgrifennu amdanoch. Yr olaf sydd gyntaf.</translation>
    </message>
    <message>
        <source>These people looked at what we have written about you, on this tablet. The last is first. A manager can show you who looked on the other tablets.</source>
        <translation>Edrychodd y bobl hyn ar yr hyn rydym wedi’i ysgrifennu amdanoch, ar y dabled hon. Yr olaf sydd gyntaf. Gall rheolwr ddangos i chi pwy edrychodd ar y tabledi eraill.</translation>
    </message>
</context>
<context>
    <name>alongside::ObjectionsScreen</name>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 says that something is not right (%n). It must be answered.</source>
        <translation>
            <numerusform>Mae %1 yn dweud nad yw rhywbeth yn iawn (%n). Rhaid ei ateb.</numerusform>
            <numerusform>Mae %1 yn dweud nad yw rhywbeth yn iawn (%n). Rhaid ei ateb.</numerusform>
            <numerusform>Mae %1 yn dweud nad yw rhywbeth yn iawn (%n). Rhaid ei ateb.</numerusform>
            <numerusform>Mae %1 yn dweud nad yw rhywbeth yn iawn (%n). Rhaid ei ateb.</numerusform>
            <numerusform>Mae %1 yn dweud nad yw rhywbeth yn iawn (%n). Rhaid ei ateb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
</context>
<context>
    <name>alongside::OpenInterview</name>
    <message>
        <source>them</source>
        <comment>somebody whose name is not here</comment>
        <translation>nhw</translation>
    </message>
</context>
<context>
    <name>alongside::PeopleScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n wedi’u canfod</numerusform>
            <numerusform>%n wedi’u canfod</numerusform>
            <numerusform>%n wedi’u canfod</numerusform>
            <numerusform>%n wedi’u canfod</numerusform>
            <numerusform>%n wedi’u canfod</numerusform>
        </translation>
    </message>
    <message>
        <source>Your people have not arrived on this tablet yet. They come as soon as it reaches the service.</source>
        <translation>Nid yw eich pobl wedi cyrraedd y llechen hon eto. Byddant yn dod cyn gynted ag y bydd yn cyrraedd y gwasanaeth.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Try the beginning of either name.</source>
        <translation>Does neb o’r enw “%1”. Rhowch gynnig ar ddechrau’r naill enw neu’r llall.</translation>
    </message>
</context>
<context>
    <name>alongside::PersonActions</name>
    <message>
        <source>The employer</source>
        <translation>Y cyflogwr</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
</context>
<context>
    <name>alongside::PersonEditor</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>alongside::PersonNotes</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
</context>
<context>
    <name>alongside::PersonScreen</name>
    <message>
        <source>This person is not on this tablet any more.</source>
        <translation>Nid yw’r person hwn ar y llechen hon bellach.</translation>
    </message>
    <message>
        <source>How to talk with %1</source>
        <translation>Sut i siarad â %1</translation>
    </message>
</context>
<context>
    <name>alongside::PersonTasks</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Heb roi cynnig eto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not practised since %1</source>
        <translation>Heb ei ymarfer ers %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>First give the task a name.</source>
        <translation>Rhowch enw i’r dasg yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>alongside::PhotoChoice</name>
    <message>
        <source>There are no pictures on this tablet. Take one with its camera, then come back.</source>
        <translation>Nid oes lluniau ar y llechen hon. Tynnwch un gyda&apos;i chamera, yna dewch yn ôl.</translation>
    </message>
    <message>
        <source>That file is not a picture that this tablet can read. Choose another.</source>
        <translation>Nid yw&apos;r ffeil honno yn llun y gall y llechen hon ei ddarllen. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>alongside::PlacementForm</name>
    <message>
        <source>Moved to %1</source>
        <translation>Wedi symud i %1</translation>
    </message>
</context>
<context>
    <name>alongside::PlacementsScreen</name>
    <message>
        <source>You began a placement and did not finish it.</source>
        <translation>Fe ddechreuoch leoliad heb ei orffen.</translation>
    </message>
    <message>
        <source>No placement is written down yet.</source>
        <translation>Does dim lleoliad wedi’i nodi eto.</translation>
    </message>
</context>
<context>
    <name>alongside::ProfilePaperScreen</name>
    <message>
        <source>Nothing is written yet about what matters to %1, or how to talk with them.</source>
        <translation>Does dim wedi’i ysgrifennu eto am beth sy’n bwysig i %1, na sut i siarad â nhw.</translation>
    </message>
    <message>
        <source>Saved in Documents: %1</source>
        <translation>Wedi’i chadw yn Dogfennau: %1</translation>
    </message>
    <message>
        <source>%1 has said no to sharing. There is no page to give away.</source>
        <translation>Mae %1 wedi dweud na i rannu. Nid oes tudalen i’w rhoi.</translation>
    </message>
</context>
<context>
    <name>alongside::QuestionEditor</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Time, like 9:30</source>
        <translation>Amser, fel 9:30</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un ar bob llinell</translation>
    </message>
    <message>
        <source>The choices of this question are not in the form, so it cannot be answered here.</source>
        <translation>Nid yw dewisiadau’r cwestiwn hwn yn y ffurflen, felly ni ellir ei ateb yma.</translation>
    </message>
    <message>
        <source>This app cannot show this kind of question yet (%1).</source>
        <translation>Ni all yr ap hwn ddangos y math hwn o gwestiwn eto (%1).</translation>
    </message>
    <message>
        <source>%1 What is there is kept: %2</source>
        <translation>%1 Cedwir yr hyn sydd yno: %2</translation>
    </message>
    <message>
        <source>This is not an answer yet. It is kept as you typed it.</source>
        <translation>Nid yw hwn yn ateb eto. Fe’i cedwir fel y teipioch ef.</translation>
    </message>
    <message>
        <source>Both were answered with yes: talk about it again before anything is sent. Both answers are kept.</source>
        <translation>Atebwyd y ddau yn gadarnhaol: siaradwch amdano eto cyn anfon dim. Cedwir y ddau ateb.</translation>
    </message>
</context>
<context>
    <name>alongside::ReadAloud</name>
    <message>
        <source>This tablet has no voice. Ask somebody to read it to you.</source>
        <translation>Nid oes llais gan y llechen hon. Gofynnwch i rywun ei ddarllen i chi.</translation>
    </message>
</context>
<context>
    <name>alongside::ReferralEditor</name>
    <message>
        <source>This referral is not on this tablet any more.</source>
        <translation>Nid yw’r atgyfeiriad hwn ar y llechen hon mwyach.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, which way they are referred</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pam: %1</translation>
    </message>
    <message>
        <source>Their yes: %1</source>
        <translation>Eu hie: %1</translation>
    </message>
    <message>
        <source>They said: %1</source>
        <translation>Dywedasant: %1</translation>
    </message>
    <message>
        <source>Made by %1, %2</source>
        <comment>who, when</comment>
        <translation>Gwnaed gan %1, %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what was heard</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked how it stands</source>
        <translation>Gofynnwyd sut mae pethau</translation>
    </message>
</context>
<context>
    <name>alongside::ReferralForm</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
</context>
<context>
    <name>alongside::ReferralPackScreen</name>
    <message>
        <source>Saved in Documents: %1</source>
        <translation>Cadwyd yn Dogfennau: %1</translation>
    </message>
</context>
<context>
    <name>alongside::ReferralsScreen</name>
    <message>
        <source>No referral waits for anything.</source>
        <translation>Nid oes atgyfeiriad yn aros am ddim.</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals wait</source>
        <translation>
            <numerusform>%n atgyfeiriad yn aros</numerusform>
            <numerusform>%n atgyfeiriad yn aros</numerusform>
            <numerusform>%n atgyfeiriad yn aros</numerusform>
            <numerusform>%n atgyfeiriad yn aros</numerusform>
            <numerusform>%n atgyfeiriad yn aros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <comment>how many wait</comment>
        <translation>
            <numerusform>%1, %n yn hwyr</numerusform>
            <numerusform>%1, %n yn hwyr</numerusform>
            <numerusform>%1, %n yn hwyr</numerusform>
            <numerusform>%1, %n yn hwyr</numerusform>
            <numerusform>%1, %n yn hwyr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::RegisterActs</name>
    <message>
        <source>%1: %2</source>
        <comment>names, what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alongside::ScopeChoices</name>
    <message>
        <source>My group (%1)</source>
        <translation>Fy ngrŵp (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everyone at %1 (%2)</source>
        <translation>Pawb yn %1 (%2)</translation>
    </message>
</context>
<context>
    <name>alongside::SomebodyElse</name>
    <message>
        <source>Type three letters of their name.</source>
        <translation>Teipiwch dair llythyren o’r enw.</translation>
    </message>
    <message>
        <source>Nobody on this tablet is called “%1”. Check the spelling, or ask your supervisor to add them.</source>
        <translation>Does neb ar y llechen hon o’r enw “%1”. Gwiriwch y sillafu, neu gofynnwch i’ch goruchwyliwr eu hychwanegu.</translation>
    </message>
</context>
<context>
    <name>alongside::SoundOffer</name>
    <message>
        <source>%1, %2</source>
        <comment>when, how large</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There are no recordings on this tablet. Record one with your phone, put it into the tablet’s Music folder, then come back.</source>
        <translation>Nid oes recordiadau ar y dabled hon. Recordiwch un â’ch ffôn, rhowch ef yn ffolder Music y dabled, yna dewch yn ôl.</translation>
    </message>
    <message>
        <source>That file is too large: a recording can be 64 MB at most, and two minutes long. Choose a shorter one.</source>
        <translation>Mae’r ffeil honno’n rhy fawr: gall recordiad fod yn 64 MB ar y mwyaf, ac yn ddwy funud o hyd. Dewiswch un byrrach.</translation>
    </message>
    <message>
        <source>That file could not be read. Choose another.</source>
        <translation>Ni ellid darllen y ffeil honno. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>That file is not a recording that this tablet can read. Choose another.</source>
        <translation>Nid yw’r ffeil honno’n recordiad y gall y dabled hon ei ddarllen. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>That recording is longer than two minutes, and one can be no longer. Choose a shorter one, or cut it in two.</source>
        <translation>Mae’r recordiad hwnnw’n hwy na dwy funud, ac ni all un fod yn hwy. Dewiswch un byrrach, neu torrwch ef yn ddau.</translation>
    </message>
    <message>
        <source>That recording could not be read to its end. Choose it once more.</source>
        <translation>Ni ellid darllen y recordiad hwnnw i’w ddiwedd. Dewiswch ef unwaith eto.</translation>
    </message>
</context>
<context>
    <name>alongside::SpokenAgreement</name>
    <message>
        <source>Nothing was recorded: the microphone is in use, or switched off.</source>
        <translation>Ni recordiwyd dim: mae’r meicroffon yn cael ei ddefnyddio, neu wedi’i ddiffodd.</translation>
    </message>
    <message>
        <source>Nothing can be heard on this tablet: it has no loudspeaker, or it is in use.</source>
        <translation>Ni ellir clywed dim ar y llechen hon: nid oes ganddi uchelseinydd, neu mae’n cael ei ddefnyddio.</translation>
    </message>
</context>
<context>
    <name>alongside::SquareScan</name>
    <message>
        <source>There is no camera here that this app can use. Type what stands beside the square.</source>
        <translation>Nid oes camera yma y gall yr ap hwn ei ddefnyddio. Teipiwch yr hyn sydd wrth ymyl y sgwâr.</translation>
    </message>
    <message>
        <source>The camera does not answer. Type what stands beside the square.</source>
        <translation>Nid yw’r camera’n ateb. Teipiwch yr hyn sydd wrth ymyl y sgwâr.</translation>
    </message>
    <message>
        <source>No square was read for a while, so the camera is off. Scan again, or type what stands beside the square.</source>
        <translation>Ni ddarllenwyd sgwâr ers tro, felly mae’r camera wedi’i ddiffodd. Sganiwch eto, neu teipiwch yr hyn sydd wrth ymyl y sgwâr.</translation>
    </message>
    <message>
        <source>The camera shows nothing. Another app may be using it, or it is switched off for this app. Typing works as well.</source>
        <translation>Nid yw’r camera’n dangos dim. Efallai fod ap arall yn ei ddefnyddio, neu ei fod wedi’i ddiffodd ar gyfer yr ap hwn. Mae teipio’n gweithio hefyd.</translation>
    </message>
    <message>
        <source>That square is for something else. Look for the one that your service shows beside the code.</source>
        <translation>Mae’r sgwâr hwnnw ar gyfer rhywbeth arall. Chwiliwch am yr un y mae eich gwasanaeth yn ei ddangos wrth ymyl y cod.</translation>
    </message>
</context>
<context>
    <name>alongside::SyncScreen</name>
    <message>
        <source>Asking the service…</source>
        <translation>Yn gofyn i’r gwasanaeth…</translation>
    </message>
</context>
<context>
    <name>alongside::TabletSession</name>
    <message>
        <source>This tablet has not reached the service for 14 days, or its date is wrong, so what is older is locked. Nothing is lost: go on recording, and it opens again when there is a signal.</source>
        <translation>Nid yw’r llechen hon wedi cyrraedd y gwasanaeth ers 14 diwrnod, neu mae ei dyddiad yn anghywir, felly mae’r hyn sy’n hŷn wedi’i gloi. Nid oes dim wedi’i golli: daliwch ati i gofnodi, ac mae’n agor eto pan fydd signal.</translation>
    </message>
</context>
<context>
    <name>alongside::TaskEditor</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
</context>
<context>
    <name>alongside::TaskScreen</name>
    <message>
        <source>Kept: anybody’s task can begin with these steps now.</source>
        <translation>Wedi’i gadw: gall tasg unrhyw un ddechrau gyda’r camau hyn nawr.</translation>
    </message>
    <message>
        <source>This task is not on this tablet any more.</source>
        <translation>Dyw’r dasg hon ddim ar y llechen hon mwyach.</translation>
    </message>
    <message>
        <source>Touch how much help a step took. The first touch begins a trial.</source>
        <translation>Cyffyrddwch faint o help a gymerodd cam. Mae’r cyffyrddiad cyntaf yn dechrau cynnig.</translation>
    </message>
    <message numerus="yes">
        <source>This trial: %1 of %n steps, since %2</source>
        <translation>
            <numerusform>Y cynnig hwn: %1 o %n cam, ers %2</numerusform>
            <numerusform>Y cynnig hwn: %1 o %n cam, ers %2</numerusform>
            <numerusform>Y cynnig hwn: %1 o %n cam, ers %2</numerusform>
            <numerusform>Y cynnig hwn: %1 o %n cam, ers %2</numerusform>
            <numerusform>Y cynnig hwn: %1 o %n cam, ers %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time, %1: %2</source>
        <comment>day, result</comment>
        <translation>Y tro diwethaf, %1: %2</translation>
    </message>
</context>
<context>
    <name>alongside::TellForm</name>
    <message>
        <source>Telling %1</source>
        <comment>a person</comment>
        <translation>Rhoi gwybod i %1</translation>
    </message>
</context>
<context>
    <name>alongside::ThirdValue</name>
    <message>
        <source>20/11/2026</source>
        <translation>20/11/2026</translation>
    </message>
    <message>
        <source>20/11/2026 9:05</source>
        <translation>20/11/2026 9:05</translation>
    </message>
    <message>
        <source>9:05</source>
        <translation>9:05</translation>
    </message>
    <message>
        <source>7:30</source>
        <translation>7:30</translation>
    </message>
    <message>
        <source>12.60</source>
        <translation>12.60</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Does dim wedi’i ysgrifennu eto.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitActions</name>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>Y cyflogwr</translation>
    </message>
    <message>
        <source>That day is over: choose today or a later day.</source>
        <translation>Mae’r diwrnod hwnnw drosodd: dewiswch heddiw neu ddiwrnod diweddarach.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitAttachments</name>
    <message>
        <source>The microphone gave no sound, so nothing was recorded. Is it allowed for this app?</source>
        <translation>Ni roddodd y meicroffon unrhyw sain, felly ni recordiwyd dim. A oes caniatâd iddo yn yr ap hwn?</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recordiad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There are no pictures on this tablet. Take one with its camera, then come back.</source>
        <translation>Nid oes lluniau ar y llechen hon. Tynnwch un â’i chamera, yna dewch yn ôl.</translation>
    </message>
    <message>
        <source>That file is not a picture that this tablet can read. Choose another.</source>
        <translation>Nid yw’r ffeil honno’n llun y gall y llechen hon ei ddarllen. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Nothing was drawn. Sign with a finger.</source>
        <translation>Ni thynnwyd dim. Llofnodwch â bys.</translation>
    </message>
    <message>
        <source>That is as long as one recording can be: two minutes. It is kept. Start another to go on.</source>
        <translation>Dyna mor hir ag y gall un recordiad fod: dwy funud. Mae wedi’i gadw. Dechreuwch un arall i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Nothing can be heard on this tablet: it has no loudspeaker, or it is in use.</source>
        <translation>Ni ellir clywed dim ar y llechen hon: nid oes ganddi uchelseinydd, neu mae’n cael ei ddefnyddio.</translation>
    </message>
    <message>
        <source>The whole of it is still on its way to this tablet.</source>
        <translation>Mae’r cyfan ohono ar ei ffordd i’r llechen hon o hyd.</translation>
    </message>
    <message>
        <source>You, %1</source>
        <translation>Chi, %1</translation>
    </message>
    <message>
        <source>somebody here</source>
        <translation>rhywun yma</translation>
    </message>
    <message>
        <source>No photos: %1 said no to them.</source>
        <translation>Dim lluniau: fe wnaeth %1 eu gwrthod.</translation>
    </message>
    <message>
        <source>You said no to photos. If you want one now, tell your coach.</source>
        <translation>Dywedoch chi na i luniau. Os ydych eisiau un nawr, dywedwch wrth eich hyfforddwr.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Darlun</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>Ni thynnwyd dim.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
</context>
<context>
    <name>alongside::VisitEditor</name>
    <message>
        <source>This visit is not on this tablet any more.</source>
        <translation>Nid yw’r ymweliad hwn ar y llechen hon mwyach.</translation>
    </message>
    <message>
        <source>Visit with %1</source>
        <translation>Ymweliad gyda %1</translation>
    </message>
    <message>
        <source>This is %1’s visit. You can add notes and actions to it.</source>
        <translation>Ymweliad %1 yw hwn. Gallwch ychwanegu nodiadau a chamau gweithredu ato.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>First say how long it has been: this tablet cannot know.</source>
        <translation>Dywedwch yn gyntaf pa mor hir y bu: ni all y llechen hon wybod.</translation>
    </message>
    <message>
        <source>The next visit comes after this one: choose a later day.</source>
        <translation>Mae’r ymweliad nesaf ar ôl hwn: dewiswch ddiwrnod diweddarach.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitPlanner</name>
    <message>
        <source>Another day for the visit</source>
        <translation>Diwrnod arall i’r ymweliad</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Cynllunio ymweliad</translation>
    </message>
    <message>
        <source>That is no day: choose one from the month.</source>
        <translation>Nid yw hwnnw’n ddiwrnod: dewiswch un o’r mis.</translation>
    </message>
    <message>
        <source>That day is over: choose today or a later day.</source>
        <translation>Mae’r diwrnod hwnnw drosodd: dewiswch heddiw neu ddiwrnod diweddarach.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitTimeline</name>
    <message>
        <source>No visit is written down yet.</source>
        <translation>Nid oes ymweliad wedi’i gofnodi eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits on this tablet</source>
        <translation>
            <numerusform>Dim ymweliadau ar y dabled hon</numerusform>
            <numerusform>%n ymweliad ar y dabled hon</numerusform>
            <numerusform>%n ymweliad ar y dabled hon</numerusform>
            <numerusform>%n ymweliad ar y dabled hon</numerusform>
            <numerusform>%n ymweliad ar y dabled hon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::VisitTimer</name>
    <message>
        <source>This tablet’s time was changed during the visit. It has been %1, that is sure. When did it begin?</source>
        <translation>Newidiwyd amser y llechen hon yn ystod yr ymweliad. Bu’n %1, mae hynny’n sicr. Pryd dechreuodd?</translation>
    </message>
    <message>
        <source>This tablet was not running for %1, after the first %2. Did the visit go on?</source>
        <translation>Nid oedd y llechen hon yn rhedeg am %1, ar ôl y %2 cyntaf. A barhaodd yr ymweliad?</translation>
    </message>
    <message>
        <source>This tablet was off, and its time is not what it was. The first %1 are sure. Did the visit go on?</source>
        <translation>Roedd y llechen hon wedi’i diffodd, ac nid yw ei hamser fel yr oedd. Mae’r %1 cyntaf yn sicr. A barhaodd yr ymweliad?</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>It went on: %1</source>
        <translation>Parhaodd: %1</translation>
    </message>
    <message>
        <source>It ended at %1</source>
        <translation>Gorffennodd am %1</translation>
    </message>
    <message>
        <source>It goes on now: count on from %1</source>
        <translation>Mae’n parhau nawr: cyfrif ymlaen o %1</translation>
    </message>
    <message>
        <source>A visit cannot begin after it ends. Check the two times.</source>
        <translation>Ni all ymweliad ddechrau ar ôl iddo orffen. Gwiriwch y ddau amser.</translation>
    </message>
    <message>
        <source>A visit cannot end before it began. Check the two times.</source>
        <translation>Ni all ymweliad orffen cyn iddo ddechrau. Gwiriwch y ddau amser.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 9:05.</source>
        <translation>Nid yw “%1” yn amser. Ysgrifennwch ef fel 9:05.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitsScreen</name>
    <message>
        <source>Your visit with %1 has not been ended.</source>
        <translation>Nid yw eich ymweliad gyda %1 wedi’i orffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your visits are late</source>
        <translation>
            <numerusform>Does dim un o’ch ymweliadau’n hwyr</numerusform>
            <numerusform>Mae %n o’ch ymweliadau’n hwyr</numerusform>
            <numerusform>Mae %n o’ch ymweliadau’n hwyr</numerusform>
            <numerusform>Mae %n o’ch ymweliadau’n hwyr</numerusform>
            <numerusform>Mae %n o’ch ymweliadau’n hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit is planned</source>
        <translation>Does dim ymweliad wedi’i gynllunio</translation>
    </message>
    <message>
        <source>None of your visits is late</source>
        <translation>Nid oes un o’ch ymweliadau’n hwyr</translation>
    </message>
    <message>
        <source>This visit is not on this tablet any more.</source>
        <translation>Nid yw’r ymweliad hwn ar y llechen hon mwyach.</translation>
    </message>
</context>
<context>
    <name>alongside::VoiceNote</name>
    <message>
        <source>Recording: %1 of %2</source>
        <translation>Recordio: %1 o %2</translation>
    </message>
</context>
<context>
    <name>alongside::WordFinder</name>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Beth a welwyd</translation>
    </message>
    <message>
        <source>What the employer said</source>
        <translation>Beth ddywedodd y cyflogwr</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>Beth ddywedodd %1</translation>
    </message>
    <message>
        <source>Type three letters or more of a word.</source>
        <translation>Teipiwch dair llythyren neu fwy o air.</translation>
    </message>
    <message>
        <source>No note and no visit on this tablet has these words. Older ones may be with the service.</source>
        <translation>Nid oes nodyn nac ymweliad ar y dabled hon â’r geiriau hyn. Gall rhai hŷn fod gyda’r gwasanaeth.</translation>
    </message>
    <message>
        <source>The latest %L1. Another word makes it fewer.</source>
        <translation>Y %L1 diweddaraf. Mae gair arall yn gwneud llai ohonynt.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n times</source>
        <translation>
            <numerusform>Ni chafwyd hyd iddo</numerusform>
            <numerusform>Cafwyd hyd iddo unwaith</numerusform>
            <numerusform>Cafwyd hyd iddo ddwywaith</numerusform>
            <numerusform>Cafwyd hyd iddo %n gwaith</numerusform>
            <numerusform>Cafwyd hyd iddo %n gwaith</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>It gets a passphrase and a recovery sheet of its own. Nothing goes from one to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is closed; you switch back here or at the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Sorry: something went wrong inside Champion. What you saved before is safe. You can go on working.</source>
        <translation>Sorry: something went wrong inside Champion. What you saved before is safe. You can go on working.</translation>
    </message>
    <message>
        <source>This report holds nothing about people. You can send it to us.</source>
        <translation>This report holds nothing about people. You can send it to us.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Waiting to be let in</source>
        <translation>Waiting to be let in</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one</source>
        <translation>
            <numerusform>%n more after this one</numerusform>
            <numerusform>%n more after this one</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this {name}’s laptop?</source>
        <translation>Is this {name}’s laptop?</translation>
    </message>
    <message>
        <source>Ring {name}. Type the six words you hear.</source>
        <translation>Ring {name}. Type the six words you hear.</translation>
    </message>
    <message>
        <source>The six words that {name} reads</source>
        <translation>The six words that {name} reads</translation>
    </message>
    <message>
        <source>six words</source>
        <translation>six words</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Compare by eye</source>
        <translation>Compare by eye</translation>
    </message>
    <message>
        <source>{name} reads the same</source>
        <translation>{name} reads the same</translation>
    </message>
    <message>
        <source>If one word differs, do not let it in: ask for a new start file.</source>
        <translation>If one word differs, do not let it in: ask for a new start file.</translation>
    </message>
</context>
<context>
    <name>AsPrinted</name>
    <message>
        <source>As it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Two stars** make words strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>A new person: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation type="unfinished">Changed: {name}</translation>
    </message>
    <message>
        <source>Written down. A change of mind is written below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>It still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people here do not read: have somebody who reads aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a subject for this session: then the handouts that fit are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out from who came to this place before and what they took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the planned languages: nothing is known yet of who comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message>
        <source>Close the session</source>
        <translation>Close the session</translation>
    </message>
    <message>
        <source>Adults in the room</source>
        <translation>Adults in the room</translation>
    </message>
    <message>
        <source>Children in the room</source>
        <translation>Children in the room</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>To remember</translation>
    </message>
    <message>
        <source>No names, no health details</source>
        <translation>No names, no health details</translation>
    </message>
    <message>
        <source>Hands before</source>
        <translation>Hands before</translation>
    </message>
    <message>
        <source>Hands after</source>
        <translation>Hands after</translation>
    </message>
    <message>
        <source>What people asked or said</source>
        <translation>What people asked or said</translation>
    </message>
    <message>
        <source>What was missing or hard</source>
        <translation>What was missing or hard</translation>
    </message>
    <message>
        <source>Everyone is safely home</source>
        <translation>Everyone is safely home</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Came uncounted</source>
        <translation>Came uncounted</translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation>Counted wrong</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Don’t know</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>1 · How many were in the room?</source>
        <translation>1 · How many were in the room?</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>4 · Handouts: how many brought, how many left?</source>
        <translation>4 · Handouts: how many brought, how many left?</translation>
    </message>
    <message>
        <source>2 · Your time, and 3 · anything to remember</source>
        <translation>2 · Your time, and 3 · anything to remember</translation>
    </message>
    <message>
        <source>5 · Hands up: “I know what to do”, before and after</source>
        <translation>5 · Hands up: “I know what to do”, before and after</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>6 · What did people ask or say?</source>
        <translation>6 · What did people ask or say?</translation>
    </message>
    <message>
        <source>7 · What was missing or hard?</source>
        <translation>7 · What was missing or hard?</translation>
    </message>
    <message>
        <source>8 · All home safe?</source>
        <translation>8 · All home safe?</translation>
    </message>
    <message>
        <source>As at the door: {count}</source>
        <translation>As at the door: {count}</translation>
    </message>
    <message>
        <source>Count the room.</source>
        <translation>Count the room.</translation>
    </message>
    <message>
        <source>Say how long you were there.</source>
        <translation>Say how long you were there.</translation>
    </message>
    <message>
        <source>A day has 24 hours.</source>
        <translation>A day has 24 hours.</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>What came</source>
        <translation>What came</translation>
    </message>
    <message>
        <source>Open parcels</source>
        <translation>Open parcels</translation>
    </message>
    <message>
        <source>Drop parcels here, as many as you like</source>
        <translation>Drop parcels here, as many as you like</translation>
    </message>
    <message>
        <source>From mail, a stick or a chat; renamed ones too.</source>
        <translation>From mail, a stick or a chat; renamed ones too.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Looking …</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>File {number} of {total}</translation>
    </message>
    <message>
        <source>There is no parcel in it.</source>
        <translation>There is no parcel in it.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we write down your name when you come? You can say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we ring you or send you a message? You can say no, now or at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we tell you when the next session is? You can say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May other champions of our team know this too? You can say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we tell others what you told us? You can say no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their son Bilal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe to leave a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the best way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesField</name>
    <message>
        <source>No handouts? Leave this empty.</source>
        <translation>No handouts? Leave this empty.</translation>
    </message>
    <message>
        <source>Another handout</source>
        <translation>Another handout</translation>
    </message>
    <message>
        <source>Add a handout …</source>
        <translation>Add a handout …</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Brought</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Brought: {handout}</source>
        <translation>Brought: {handout}</translation>
    </message>
    <message>
        <source>Left: {handout}</source>
        <translation>Left: {handout}</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>+ 1 person</source>
        <translation>+ 1 person</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>+ 1 child</source>
        <translation>+ 1 child</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are ready</source>
        <translation>You are ready</translation>
    </message>
    <message>
        <source>Read these six words to your coordinator, by telephone or in person:</source>
        <translation>Read these six words to your coordinator, by telephone or in person:</translation>
    </message>
    <message>
        <source>Everything stays on this laptop until you send it.</source>
        <translation>Everything stays on this laptop until you send it.</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The door stays open.</source>
        <translation>The door stays open.</translation>
    </message>
    <message>
        <source>Bright hall</source>
        <translation>Bright hall</translation>
    </message>
    <message>
        <source>Dim hall</source>
        <translation>Dim hall</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Close the session</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Count one person</source>
        <translation>Count one person</translation>
    </message>
    <message>
        <source>Count one child</source>
        <translation>Count one child</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Take the last one back</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sign in who is marked</source>
        <translation>Sign in who is marked</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>Add a new name</source>
        <translation>Add a new name</translation>
    </message>
    <message>
        <source>Ctrl Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase who is marked, or ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Empty the field</translation>
    </message>
    <message>
        <source>From now on: {mode}</source>
        <translation>From now on: {mode}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Handouts</source>
        <translation type="unfinished">Handouts</translation>
    </message>
    <message>
        <source>Language and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts may be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, version {number}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocks to do</source>
        <translation>
            <numerusform>%n block to do</numerusform>
            <numerusform>%n blocks to do</numerusform>
        </translation>
    </message>
    <message>
        <source>In use: what you write begins its next version, as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands for this text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at the end: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasureSheet</name>
    <message>
        <source>Hidden here. Your coordinator is asked with your next parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased here. The other laptops follow with your next parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older safe copies go as soon as there is room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasuresCard</name>
    <message>
        <source>To be erased?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody we never heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{champion} asks. Hidden until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown again here, and on their laptop with your next parcel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Taken in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished">Saved: {name}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>A person, a session, a place, a handout</source>
        <translation>A person, a session, a place, a handout</translation>
    </message>
    <message>
        <source>Type the first letters of a name.</source>
        <translation>Type the first letters of a name.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>handout</source>
        <translation>handout</translation>
    </message>
    <message>
        <source>Nothing begins with that.</source>
        <translation>Nothing begins with that.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} of {pages}</translation>
    </message>
    <message>
        <source>Record your first session</source>
        <translation>Record your first session</translation>
    </message>
</context>
<context>
    <name>HandoutsScreen</name>
    <message>
        <source>Handouts</source>
        <translation>Handouts</translation>
    </message>
    <message>
        <source>Find a handout</source>
        <translation>Find a handout</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all handouts</source>
        <translation>Show all handouts</translation>
    </message>
    <message>
        <source>No handout fits</source>
        <translation>No handout fits</translation>
    </message>
    <message>
        <source>Try fewer letters, another topic or another language.</source>
        <translation>Try fewer letters, another topic or another language.</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>In any language</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>{month}: {heard} of {all} champions</source>
        <translation>{month}: {heard} of {all} champions</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message numerus="yes">
        <source>%n champions wait to hear that their parcel came.</source>
        <translation>
            <numerusform>%n champion waits to hear that their parcel came.</numerusform>
            <numerusform>%n champions wait to hear that their parcel came.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Send replies</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder for {name} is copied: paste it into a message.</source>
        <translation>A reminder for {name} is copied: paste it into a message.</translation>
    </message>
    <message>
        <source>{name}’s laptop is let in. Send a reply to complete it.</source>
        <translation>{name}’s laptop is let in. Send a reply to complete it.</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Invite a champion</source>
        <translation>Invite a champion</translation>
    </message>
    <message>
        <source>You get a start file. Hand it over on a stick or by mail.</source>
        <translation>You get a start file. Hand it over on a stick or by mail.</translation>
    </message>
    <message>
        <source>The champion’s name</source>
        <translation>The champion’s name</translation>
    </message>
    <message>
        <source>Invite a coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Make the start file</source>
        <translation>Make the start file</translation>
    </message>
    <message>
        <source>{name} is in the team: this file is for one more laptop.</source>
        <translation>{name} is in the team: this file is for one more laptop.</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join your programme</source>
        <translation>Join your programme</translation>
    </message>
    <message>
        <source>Your coordinator gives you a start file. Open it once, here.</source>
        <translation>Your coordinator gives you a start file. Open it once, here.</translation>
    </message>
    <message>
        <source>Open the start file</source>
        <translation>Open the start file</translation>
    </message>
    <message>
        <source>Drop the start file here</source>
        <translation>Drop the start file here</translation>
    </message>
    <message>
        <source>You can work without it: nothing is lost when you join later.</source>
        <translation>You can work without it: nothing is lost when you join later.</translation>
    </message>
    <message>
        <source>Kept here until then: {what}.</source>
        <translation>Kept here until then: {what}.</translation>
    </message>
</context>
<context>
    <name>JustCameIn</name>
    <message>
        <source>Just came in</source>
        <translation>Just came in</translation>
    </message>
    <message>
        <source>Nobody yet. The door is open.</source>
        <translation>Nobody yet. The door is open.</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>The key leaves this laptop. Whoever invites or ends a coordinator’s laptop later needs both pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is on its two pages only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older safe copies go as soon as there is room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>It is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Who did it, or read it. The name stands on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you want to use?</source>
        <translation>Which language do you want to use?</translation>
    </message>
    <message>
        <source>This translation is a draft: some words may still be in English.</source>
        <translation>This translation is a draft: some words may still be in English.</translation>
    </message>
    <message>
        <source>Handouts print in many more languages, whatever you choose here.</source>
        <translation>Handouts print in many more languages, whatever you choose here.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
</context>
<context>
    <name>LayoutChoice</name>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the card: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much for a poster of one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and paper now fit this layout.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>What it makes from now on is kept apart and changes nothing. What came before stays. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new start file gives {name} a new laptop with all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to all, so that the other laptops hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeRow</name>
    <message>
        <source>How much is written down</source>
        <translation>How much is written down</translation>
    </message>
    <message>
        <source>At the door, only less may be written down.</source>
        <translation>At the door, only less may be written down.</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>Choose one to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to all, so that the other laptops hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s laptops hold the whole team’s work from your next parcel on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s laptops hold only their own work from your next parcel on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Put this message away</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copies</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation type="unfinished">One copy less</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation type="unfinished">One copy more</translation>
    </message>
    <message>
        <source>review date passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copies here</source>
        <translation>
            <numerusform>%n copy here</numerusform>
            <numerusform>%n copies here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Handouts for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Other handouts and sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the people who are expected, in what they read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in these languages on this subject yet.</source>
        <translation type="unfinished">None in these languages on this subject yet.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n copies</source>
        <translation>
            <numerusform>Sent to the printer: %n copy</numerusform>
            <numerusform>Sent to the printer: %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Add a font pack …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional Chinese, Japanese and Korean come in one file, from a stick or from your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers can be set in these now: {fonts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which font pack shall be added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font packs (*.zip *.whl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away: {fonts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with Champion. Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on this computer. Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>“{file}”, {pages}. It is kept and printed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Topic</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Not said</translation>
    </message>
    <message>
        <source>A new handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as year-month-day: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperReader</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation type="unfinished">The pages as they will be printed</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something like it on page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not on these pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Choose a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over every handout, beside the programme’s name: a PNG or JPEG up to 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo stands over every handout now. It goes with what you send next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which picture shall be the logo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersWindow</name>
    <message>
        <source>Language on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copies</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation type="unfinished">One copy less</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation type="unfinished">One copy more</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation type="unfinished">The pages as they will be printed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished">Save PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Still to be filled in: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as it is asked for: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished">Saved: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>It locks what you write down. Four or five words are easy to remember.</source>
        <translation>It locks what you write down. Four or five words are easy to remember.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Remember it on this laptop</source>
        <translation>Remember it on this laptop</translation>
    </message>
    <message>
        <source>Leave this off if others use this laptop too.</source>
        <translation>Leave this off if others use this laptop too.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters, please.</source>
        <translation>
            <numerusform>At least %n letter, please.</numerusform>
            <numerusform>At least %n letters, please.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good. Now type it once more.</source>
        <translation>Good. Now type it once more.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>The two are not the same yet.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>The two are the same.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Passphrase until now</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>The new one again</translation>
    </message>
    <message>
        <source>The two new ones are not the same.</source>
        <translation>The two new ones are not the same.</translation>
    </message>
    <message>
        <source>Your new passphrase holds from now on.</source>
        <translation>Your new passphrase holds from now on.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: type another letter.</source>
        <translation type="unfinished">There are more: type another letter.</translation>
    </message>
    <message>
        <source>Nobody has these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation type="unfinished">Try fewer letters.</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives a name at the door stands here. A name is never needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is kept of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished">Change</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first whether they may be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be reached; no number is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads print?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First part of the postcode</source>
        <translation type="unfinished">First part of the postcode</translation>
    </message>
    <message>
        <source>To tell them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address, no health details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a telephone number: its place is among the ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an e-mail address: its place is among the ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a whole postcode: the first part is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation>Sessions here</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jamia Mosque hall</source>
        <translation>Jamia Mosque hall</translation>
    </message>
    <message>
        <source>First part of the postcode</source>
        <translation>First part of the postcode</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>There is already a place with this name.</source>
        <translation>There is already a place with this name.</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Find a place</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Take in a list</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Add a place</translation>
    </message>
    <message>
        <source>No place has these letters</source>
        <translation>No place has these letters</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Try fewer letters.</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>No places yet</translation>
    </message>
    <message>
        <source>Add the first one, or take in a list of libraries, mosques, clinics.</source>
        <translation>Add the first one, or take in a list of libraries, mosques, clinics.</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Find a place</source>
        <translation>Find a place</translation>
    </message>
    <message>
        <source>Change the place that is chosen</source>
        <translation>Change the place that is chosen</translation>
    </message>
    <message>
        <source>A new place: {name}</source>
        <translation>A new place: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Changed: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n new places</source>
        <translation>
            <numerusform>%n new place</numerusform>
            <numerusform>%n new places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesTable</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Eating well for a strong heart</source>
        <translation>Eating well for a strong heart</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Pick one, or type a new one</source>
        <translation>Pick one, or type a new one</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Languages spoken</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>What is written down</translation>
    </message>
    <message>
        <source>At the door this can only be made less.</source>
        <translation>At the door this can only be made less.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Keep it</translation>
    </message>
    <message>
        <source>Another language …</source>
        <translation>Another language …</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>A title is needed.</translation>
    </message>
    <message>
        <source>A new place: it will be added.</source>
        <translation>A new place: it will be added.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>This day is over.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>One copy less</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>One copy more</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>The pages as they will be printed</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Look closer</translation>
    </message>
    <message>
        <source>I have read this translation</source>
        <translation>I have read this translation</translation>
    </message>
    <message>
        <source>Write and translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this PDF away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in and out</source>
        <translation>Copies in and out</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>This layout has room for one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Print anyway</translation>
    </message>
    <message>
        <source>Choose the second language.</source>
        <translation>Choose the second language.</translation>
    </message>
</context>
<context>
    <name>PrinterFields</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished">Printer</translation>
    </message>
    <message>
        <source>On both sides of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it printed all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should have been checked again by now. The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>All Pages</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even Pages</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Odd Pages</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Local file</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Print to File (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Write PDF file</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Collate</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Color Mode</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copies:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Current Page</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Double Sided Printing</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Long side binding</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Short side binding</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Output Settings</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Page &amp;Set:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pages from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Print range</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Location:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output &amp;file:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;roperties</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>ReceiptWindow</name>
    <message>
        <source>Receipt of parcel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished">Saved: {name}</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Keep this code on paper</source>
        <translation>Keep this code on paper</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens Champion again.</source>
        <translation>If you forget your passphrase, only this code opens Champion again.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>Open it to print</translation>
    </message>
    <message>
        <source>Keep it at home, not with this laptop.</source>
        <translation>Keep it at home, not with this laptop.</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Paper (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>I wrote it down</translation>
    </message>
    <message>
        <source>This computer cannot open it. Save the sheet instead.</source>
        <translation>This computer cannot open it. Save the sheet instead.</translation>
    </message>
</context>
<context>
    <name>RememberSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Type it once more, so we know it is you.</source>
        <translation>Type it once more, so we know it is you.</translation>
    </message>
    <message>
        <source>This laptop remembers your passphrase.</source>
        <translation>This laptop remembers your passphrase.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Counted in the room</source>
        <translation>Counted in the room</translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>%n given out</numerusform>
            <numerusform>%n given out</numerusform>
        </translation>
    </message>
    <message>
        <source>My time</source>
        <translation>My time</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} before, {after} after</translation>
    </message>
    <message>
        <source>Hands up: I know what to do</source>
        <translation>Hands up: I know what to do</translation>
    </message>
    <message>
        <source>People asked or said</source>
        <translation>People asked or said</translation>
    </message>
    <message>
        <source>Missing or hard</source>
        <translation>Missing or hard</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>To remember</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Go back to this copy</source>
        <translation>Go back to this copy</translation>
    </message>
    <message>
        <source>There is no copy on this laptop.</source>
        <translation>There is no copy on this laptop.</translation>
    </message>
    <message>
        <source>The last good copy is of {day}, {time}. The damaged data are kept too.</source>
        <translation>The last good copy is of {day}, {time}. The damaged data are kept too.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>“{title}” in {language}. The name is printed on every copy.</source>
        <translation>“{title}” in {language}. The name is printed on every copy.</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Name of the reader</translation>
    </message>
    <message>
        <source>Someone who reads the language well and has read all of it.</source>
        <translation>Someone who reads the language well and has read all of it.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>SendScreen</name>
    <message>
        <source>Send my work</source>
        <translation>Send my work</translation>
    </message>
    <message>
        <source>Your coordinator sees exactly this, nothing else.</source>
        <translation>Your coordinator sees exactly this, nothing else.</translation>
    </message>
    <message>
        <source>Open a parcel</source>
        <translation>Open a parcel</translation>
    </message>
    <message>
        <source>Drop a reply here</source>
        <translation>Drop a reply here</translation>
    </message>
    <message>
        <source>Nothing to send: all has been received.</source>
        <translation>Nothing to send: all has been received.</translation>
    </message>
    <message>
        <source>You have joined. Now read out the six words.</source>
        <translation>You have joined. Now read out the six words.</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>All sessions</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Back to the door</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Open the door</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Change</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Close the session</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancel the session</translation>
    </message>
    <message>
        <source>Why is it not held?</source>
        <translation>Why is it not held?</translation>
    </message>
    <message>
        <source>Print handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet, checklist, report and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>Handouts that fit</source>
        <translation>Handouts that fit</translation>
    </message>
    <message>
        <source>None in these languages on this subject yet.</source>
        <translation>None in these languages on this subject yet.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nobody yet.</translation>
    </message>
    <message>
        <source>The first 200 are shown.</source>
        <translation>The first 200 are shown.</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Nothing planned.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>No session was held yet.</source>
        <translation>No session was held yet.</translation>
    </message>
    <message>
        <source>Show older sessions</source>
        <translation>Show older sessions</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Plan your first one: a title and a time are enough.</source>
        <translation>Plan your first one: a title and a time are enough.</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Planned: {title}</source>
        <translation>Planned: {title}</translation>
    </message>
    <message>
        <source>The session is open again.</source>
        <translation>The session is open again.</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>The session is cancelled.</translation>
    </message>
    <message>
        <source>The session is closed. Thank you!</source>
        <translation>The session is closed. Thank you!</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Champion {version}</source>
        <translation>Champion {version}</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>Keeping it safe</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copy now</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The recovery code on your sheet stays the same.</source>
        <translation>The recovery code on your sheet stays the same.</translation>
    </message>
    <message>
        <source>A safe copy</source>
        <translation>A safe copy</translation>
    </message>
    <message>
        <source>A locked copy of everything; keep one on a stick.</source>
        <translation>A locked copy of everything; keep one on a stick.</translation>
    </message>
    <message>
        <source>Copied at {when}: {file}</source>
        <translation>Copied at {when}: {file}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>There are more: type another letter.</source>
        <translation>There are more: type another letter.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Number of the card</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Type a name</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Card {number}</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>already in</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No names are written down here.</source>
        <translation>No names are written down here.</translation>
    </message>
    <message>
        <source>Space counts one person, C counts one child.</source>
        <translation>Space counts one person, C counts one child.</translation>
    </message>
    <message>
        <source>A card has only a number.</source>
        <translation>A card has only a number.</translation>
    </message>
    <message>
        <source>Type the card’s number and press Enter. Space: no card.</source>
        <translation>Type the card’s number and press Enter. Space: no card.</translation>
    </message>
    <message>
        <source>Three letters and Enter sign somebody in. Space: no name.</source>
        <translation>Three letters and Enter sign somebody in. Space: no name.</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More work goes into several files. A mail makes each a third larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a size such as {size}, at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>How many copies</translation>
    </message>
</context>
<context>
    <name>TakeInView</name>
    <message>
        <source>Take in a list of places</source>
        <translation>Take in a list of places</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Drop a list here</translation>
    </message>
    <message>
        <source>A table saved as text, as councils and the NHS publish them.</source>
        <translation>A table saved as text, as councils and the NHS publish them.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>First you see what was understood. Nothing is kept yet.</source>
        <translation>First you see what was understood. Nothing is kept yet.</translation>
    </message>
    <message>
        <source>Places that are here already are brought up to date, never doubled.</source>
        <translation>Places that are here already are brought up to date, never doubled.</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Reading {name} …</translation>
    </message>
    <message>
        <source>What the columns were understood as</source>
        <translation>What the columns were understood as</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>The first of them</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n places</source>
        <translation>
            <numerusform>Take in %n place</numerusform>
            <numerusform>Take in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>line {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line could be read.</source>
        <translation>Every line could be read.</translation>
    </message>
    <message>
        <source>Not used: {columns}</source>
        <translation>Not used: {columns}</translation>
    </message>
    <message>
        <source>Take in a handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a handout here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handout file, a Markdown text or a Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text becomes a draft. What is in use stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched from the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>File {number} of {total}</source>
        <translation type="unfinished">File {number} of {total}</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Invite a champion</source>
        <translation>Invite a champion</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>Send to all</translation>
    </message>
    <message numerus="yes">
        <source>%n champions</source>
        <translation>
            <numerusform>%n champion</numerusform>
            <numerusform>%n champions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply</source>
        <translation>
            <numerusform>%n waits for a reply</numerusform>
            <numerusform>%n wait for a reply</numerusform>
        </translation>
    </message>
    <message>
        <source>The start file for {name} is in {folder}.</source>
        <translation>The start file for {name} is in {folder}.</translation>
    </message>
    <message>
        <source>Locking and sealing …</source>
        <translation>Locking and sealing …</translation>
    </message>
    <message>
        <source>Parcel {number} of {total}</source>
        <translation>Parcel {number} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n champions were left out.</source>
        <translation>
            <numerusform>Stopped: %n champion was left out.</numerusform>
            <numerusform>Stopped: %n champions were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to send.</source>
        <translation>There is nothing new to send.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcels are in {folder}.</source>
        <translation>
            <numerusform>%n parcel is in {folder}.</numerusform>
            <numerusform>%n parcels are in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsScreen</name>
    <message>
        <source>Take back what was saved last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is begun as a draft. What is in use stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts may be printed, with their mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are not printed any more, on any laptop of the programme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicksCard</name>
    <message>
        <source>Session by session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>See what {name} will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session without its tick stays on this laptop for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no tick stays here with its counts, handouts and hours. People you wrote down go all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file made before may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} goes with the next parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} stays on this laptop for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Good morning, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Good afternoon, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Good evening, {name}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Welcome back</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Type your passphrase to open Champion.</source>
        <translation>Type your passphrase to open Champion.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Forgotten it? Type the recovery code from your printed sheet.</source>
        <translation>Forgotten it? Type the recovery code from your printed sheet.</translation>
    </message>
    <message>
        <source>Other programmes on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Save it again</source>
        <translation>Save it again</translation>
    </message>
    <message>
        <source>Save on a stick or in a folder</source>
        <translation>Save on a stick or in a folder</translation>
    </message>
    <message>
        <source>Prepare a mail</source>
        <translation>Prepare a mail</translation>
    </message>
    <message>
        <source>The file is locked and sealed. Only {name} can open it.</source>
        <translation>The file is locked and sealed. Only {name} can open it.</translation>
    </message>
    <message>
        <source>Locking and sealing …</source>
        <translation>Locking and sealing …</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Copy its place</source>
        <translation>Copy its place</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>A champion with a start file</source>
        <translation>A champion with a start file</translation>
    </message>
    <message>
        <source>Your coordinator sent it to you or put it on a stick.</source>
        <translation>Your coordinator sent it to you or put it on a stick.</translation>
    </message>
    <message>
        <source>A champion without a start file</source>
        <translation>A champion without a start file</translation>
    </message>
    <message>
        <source>Begin now; you can join a programme later.</source>
        <translation>Begin now; you can join a programme later.</translation>
    </message>
    <message>
        <source>A coordinator</source>
        <translation>A coordinator</translation>
    </message>
    <message>
        <source>You support champions and bring their work together.</source>
        <translation>You support champions and bring their work together.</translation>
    </message>
    <message>
        <source>I want to practise first</source>
        <translation>I want to practise first</translation>
    </message>
    <message>
        <source>A made-up neighbourhood; nothing in it is real.</source>
        <translation>A made-up neighbourhood; nothing in it is real.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>The programme’s name</source>
        <translation>The programme’s name</translation>
    </message>
    <message>
        <source>Your start file</source>
        <translation>Your start file</translation>
    </message>
    <message>
        <source>Start files (*.champion-start);;All (*)</source>
        <translation>Start files (*.champion-start);;All (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Welcome, {name}: {programme} is waiting for you.</source>
        <translation>Welcome, {name}: {programme} is waiting for you.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Take back what you did</source>
        <translation>Take back what you did</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Fill the whole screen</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Show these keys</translation>
    </message>
    <message>
        <source>Practice neighbourhood: nothing here is real</source>
        <translation>Practice neighbourhood: nothing here is real</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Waiting to be let in</source>
        <translation>Waiting to be let in</translation>
    </message>
    <message>
        <source>Ring {name} and read these six words aloud.</source>
        <translation>Ring {name} and read these six words aloud.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>Your first parcel is made. The words go away when the reply came.</source>
        <translation>Your first parcel is made. The words go away when the reply came.</translation>
    </message>
    <message>
        <source>Then send your first parcel. The words go away when the reply came.</source>
        <translation>Then send your first parcel. The words go away when the reply came.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Champion makes your keys.</source>
        <translation>Champion makes your keys.</translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation>Step {done} of {total}</translation>
    </message>
</context>
<context>
    <name>apart</name>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, parcel {number}</source>
        <translation type="unfinished">{name}, parcel {number}</translation>
    </message>
    <message>
        <source>The clock of that laptop was wrong. Reply first: their next parcel is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made after that laptop was lost or given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a newer Champion. After the update it comes in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over? {parcel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it is taken in, dated today. Only for a laptop that will not send again. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: {parcel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away? {parcel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is taken in. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That laptop sends what is in it again. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: {parcel}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handouts</source>
        <translation>
            <numerusform>%n handout</numerusform>
            <numerusform>%n handouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n languages</source>
        <translation>
            <numerusform>in %n language</numerusform>
            <numerusform>in %n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message numerus="yes">
        <source>%n people in the room</source>
        <translation>
            <numerusform>%n person in the room</numerusform>
            <numerusform>%n people in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people in the room</source>
        <translation>
            <numerusform>person in the room</numerusform>
            <numerusform>people in the room</numerusform>
        </translation>
    </message>
    <message>
        <source>does not read</source>
        <translation>does not read</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>speaks {language}</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>already in</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>first time</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add “{name}” as a new name</source>
        <translation>Add “{name}” as a new name</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>card {number}</translation>
    </message>
    <message>
        <source>one child</source>
        <translation>one child</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>take back</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <source>Erase {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and all that is kept about it, how to reach them too, go from every laptop as it takes in its next parcel. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head counts and attendance stay as they are, without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to erase {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is hidden on this laptop at once. Your coordinator is asked to erase the name and all that is kept about it, on every laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide and ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That passphrase does not open this profile.</source>
        <translation>That passphrase does not open this profile.</translation>
    </message>
    <message>
        <source>This profile needs its passphrase.</source>
        <translation>This profile needs its passphrase.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters.</source>
        <translation>Choose a passphrase of at least {least} characters.</translation>
    </message>
    <message>
        <source>This computer cannot remember the key safely ({why}): type the passphrase.</source>
        <translation>This computer cannot remember the key safely ({why}): type the passphrase.</translation>
    </message>
    <message>
        <source>Champion is already open on this profile: close it first ({folder}).</source>
        <translation>Champion is already open on this profile: close it first ({folder}).</translation>
    </message>
    <message>
        <source>There is already a profile in {folder}.</source>
        <translation>There is already a profile in {folder}.</translation>
    </message>
    <message>
        <source>There is no profile in {folder}.</source>
        <translation>There is no profile in {folder}.</translation>
    </message>
    <message>
        <source>The key file is damaged: {file}.</source>
        <translation>The key file is damaged: {file}.</translation>
    </message>
    <message>
        <source>These data were written by a newer Champion: update the app ({file}).</source>
        <translation>These data were written by a newer Champion: update the app ({file}).</translation>
    </message>
    <message>
        <source>The data file is damaged: go back to the last good copy ({file}).</source>
        <translation>The data file is damaged: go back to the last good copy ({file}).</translation>
    </message>
    <message>
        <source>The disk is full: make room, then try again ({folder}).</source>
        <translation>The disk is full: make room, then try again ({folder}).</translation>
    </message>
    <message>
        <source>Champion may not write here: {place}.</source>
        <translation>Champion may not write here: {place}.</translation>
    </message>
    <message>
        <source>This file cannot be read: {file}.</source>
        <translation>This file cannot be read: {file}.</translation>
    </message>
    <message>
        <source>The data file is busy: try again ({file}).</source>
        <translation>The data file is busy: try again ({file}).</translation>
    </message>
    <message>
        <source>There is no {kind} with this id: {id}.</source>
        <translation>There is no {kind} with this id: {id}.</translation>
    </message>
    <message>
        <source>More than one {kind} is called {name}: use its id.</source>
        <translation>More than one {kind} is called {name}: use its id.</translation>
    </message>
    <message>
        <source>The session “{title}” is closed.</source>
        <translation>The session “{title}” is closed.</translation>
    </message>
    <message>
        <source>The session “{title}” is not open yet.</source>
        <translation>The session “{title}” is not open yet.</translation>
    </message>
    <message>
        <source>“{title}” should have been checked again by now: say why it is printed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That print was already taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here: save the paper as a PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer called {name} here, only {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not take the paper ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That arrival was already taken back.</source>
        <translation>That arrival was already taken back.</translation>
    </message>
    <message>
        <source>This session is set to “{mode}”.</source>
        <translation>This session is set to “{mode}”.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field}.</source>
        <translation>“{value}” does not fit in {field}.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} is missing.</translation>
    </message>
    <message>
        <source>There is no {kind} called “{name}”.</source>
        <translation>There is no {kind} called “{name}”.</translation>
    </message>
    <message>
        <source>Only a {role} can do this.</source>
        <translation>Only a {role} can do this.</translation>
    </message>
    <message>
        <source>That recovery code has a typing mistake: compare it with the printed one.</source>
        <translation>That recovery code has a typing mistake: compare it with the printed one.</translation>
    </message>
    <message>
        <source>This is not a Champion parcel.</source>
        <translation>This is not a Champion parcel.</translation>
    </message>
    <message>
        <source>This parcel was not made for this laptop: ask its sender for another.</source>
        <translation>This parcel was not made for this laptop: ask its sender for another.</translation>
    </message>
    <message>
        <source>The parcel is damaged or incomplete: ask for it to be sent again.</source>
        <translation>The parcel is damaged or incomplete: ask for it to be sent again.</translation>
    </message>
    <message>
        <source>The parcel does not come from the laptop it names: nothing was taken from it.</source>
        <translation>The parcel does not come from the laptop it names: nothing was taken from it.</translation>
    </message>
    <message>
        <source>The parcel is too large.</source>
        <translation>The parcel is too large.</translation>
    </message>
    <message>
        <source>There is no {title} in {tag}.</source>
        <translation>There is no {title} in {tag}.</translation>
    </message>
    <message>
        <source>There is no good copy in {folder}.</source>
        <translation>There is no good copy in {folder}.</translation>
    </message>
    <message>
        <source>Card {card} is in this session already.</source>
        <translation>Card {card} is in this session already.</translation>
    </message>
    <message>
        <source>{name}’s laptop is let in already.</source>
        <translation>{name}’s laptop is let in already.</translation>
    </message>
    <message>
        <source>This file is no copy of this profile’s data: {file}.</source>
        <translation>This file is no copy of this profile’s data: {file}.</translation>
    </message>
    <message>
        <source>There is no {kind} called “{name}”; there are, for example, {known}.</source>
        <translation>There is no {kind} called “{name}”; there are, for example, {known}.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>There is nothing to decide.</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>There is no decision to take back.</translation>
    </message>
    <message>
        <source>This was decided on another laptop: take it back there.</source>
        <translation>This was decided on another laptop: take it back there.</translation>
    </message>
    <message>
        <source>This needs the programme’s key: bring it back from its two pages first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the two pages of the programme’s key first, and keep them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what stands on a page of the programme’s key: compare each letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two pages are not a pair of this programme’s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop came in with the start file of {name}: make a new start file for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile works for {ours}: make a profile of its own for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s laptop was reported lost or retired: what it sent since is kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel was made or taken in here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel is for {name}, on this computer too: open that programme first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel is not for {ours} on this laptop. Is it for {names}? Open that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile works for {ours}. {name} is on this computer too: open that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coordinator has no laptop numbers left: ask another coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} such parcels wait here already: keep this file and take it in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a hub: it begins with postgresql://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lacks the PostgreSQL driver: install champion-app[hub].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not answer: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not accept this name or password: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion may not write to this hub: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hub in this database yet: begin it with champion hub init ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds other tables: give the hub an empty one ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub is of an older Champion: bring it up to date with hub init ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub belongs to another programme: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work on this file was broken off, receive it once more: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no handout: Champion reads its own handout files, Markdown and Word (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This handout was made by a newer Champion: update the app ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a draft that nobody has approved, and your programme prints no drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} translated it: somebody else has to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has a text in this language ({tag}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is too long: a text of a handout holds {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work does not fit into files of {size}: choose larger ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “{title}” has not come whole yet. Send, and it is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be used: it is no PDF, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Save it without one, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a finished PDF: print it by itself, not side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a finished PDF: it is printed as it is, in no other layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “{layout}” has letters of {least} to {most} points, not of {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “{layout}” is not printed on {paper}, but on {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “{layout}” has room for one language: print each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only handouts come in several layouts: “{document}” has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is too large: a PDF may have up to {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code to scan in “{where}” is too fine for a phone: use a shorter address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no font pack: ask for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is too large for a font pack: one has up to {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{font}” in “{file}” is not a font that can be printed with: nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be a logo: choose a PNG or JPEG picture, 48 to 6,000 dots wide and high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is too large: a logo may have up to {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} first whether they may be reached, and write down the yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long for this paper: it has room for {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” does not fit on one page: use fewer words or smaller letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poster has room for {most} replies: put the others on a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply {number} needs both halves: what people said, and what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slip shows nobody’s health number: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer Champion: keep it and update the app.</source>
        <translation>This file was made by a newer Champion: keep it and update the app.</translation>
    </message>
    <message>
        <source>This laptop was not let in by the programme: ask your coordinator.</source>
        <translation>This laptop was not let in by the programme: ask your coordinator.</translation>
    </message>
    <message>
        <source>This is not a start file.</source>
        <translation>This is not a start file.</translation>
    </message>
    <message>
        <source>The start file is damaged: ask your coordinator for a new one.</source>
        <translation>The start file is damaged: ask your coordinator for a new one.</translation>
    </message>
    <message>
        <source>{name} is already in.</source>
        <translation>{name} is already in.</translation>
    </message>
    <message>
        <source>That was changed again since, so it cannot be taken back.</source>
        <translation>That was changed again since, so it cannot be taken back.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB: {file}.</source>
        <translation>The file is larger than {megabytes} MB: {file}.</translation>
    </message>
    <message>
        <source>This paper is not there in {language} yet: choose another language.</source>
        <translation>This paper is not there in {language} yet: choose another language.</translation>
    </message>
    <message>
        <source>No font here can print these letters in {language}: {letters} ({where}).</source>
        <translation>No font here can print these letters in {language}: {letters} ({where}).</translation>
    </message>
    <message>
        <source>“{title}” does not fit on the page: choose a smaller size.</source>
        <translation>“{title}” does not fit on the page: choose a smaller size.</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn or may not be printed here.</source>
        <translation>“{title}” was withdrawn or may not be printed here.</translation>
    </message>
    <message>
        <source>“{title}” has a part that cannot be read: {where}.</source>
        <translation>“{title}” has a part that cannot be read: {where}.</translation>
    </message>
    <message>
        <source>This laptop has joined a programme already.</source>
        <translation>This laptop has joined a programme already.</translation>
    </message>
    <message>
        <source>Nothing has come from {name} yet: take in their first parcel.</source>
        <translation>Nothing has come from {name} yet: take in their first parcel.</translation>
    </message>
    <message>
        <source>These are not the six words that {name}’s laptop shows.</source>
        <translation>These are not the six words that {name}’s laptop shows.</translation>
    </message>
    <message>
        <source>Join your programme first: open the start file from your coordinator.</source>
        <translation>Join your programme first: open the start file from your coordinator.</translation>
    </message>
    <message>
        <source>There is nobody called {name} to send to.</source>
        <translation>There is nobody called {name} to send to.</translation>
    </message>
    <message>
        <source>This file is from a laptop we do not know.</source>
        <translation>This file is from a laptop we do not know.</translation>
    </message>
    <message>
        <source>The clock on {name}’s laptop is wrong: its parcel waits.</source>
        <translation>The clock on {name}’s laptop is wrong: its parcel waits.</translation>
    </message>
    <message>
        <source>This program is not whole ({what}).</source>
        <translation>This program is not whole ({what}).</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>There was HTML or SVG between the words: it was taken out and the words were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in parts were joined and signs that nobody sees were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that is no web, mail or telephone address was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark of another language has no language tag: the words were kept without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in this block than Champion knows: that part was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there should be words there is something else: this block was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there should be a list there is something else: this block was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a block: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no kind of block that Champion knows: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this block: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block is too long ({count}; {most} are possible): it was left out. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list or table has {count} parts and {most} are possible: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has {count} columns and {most} are possible: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be used, only PNG and JPEG can: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was made smaller to fit the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than {megabytes} MB: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture lies outside the file: nothing is fetched, it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} blocks and {most} are possible: the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{told}” is not a language tag: the text “{title}” was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{told}” is not in the list of languages: look whether the tag is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text “{title}” ({told}) is there twice: the second one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text “{title}” ({told}) has no words: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text “{title}” ({told}) is longer than can be kept: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text in a language: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{told}” does not fit in {field}: it was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no heading at the top: the name of the file became the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table saved as text: save it with commas, and take in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column for the name of a place was found. The columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed: the line was read without any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell on this line is far too long: this line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters on this line could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more cells than headings: this line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a note and not a place: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name: this line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is very long: this line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is very long: this line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the headings again: this line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{told}” is not a postcode: the area was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{told}” is not a web address: it was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same place is on line {earlier}: this line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{told}” is the key of line {earlier} too: left empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>champion</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrival</translation>
    </message>
    <message>
        <source>handout</source>
        <translation>handout</translation>
    </message>
    <message>
        <source>handout in this language</source>
        <translation>handout in this language</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>The name</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>The title</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>the note</translation>
    </message>
    <message>
        <source>the number of copies</source>
        <translation>the number of copies</translation>
    </message>
    <message>
        <source>the minutes</source>
        <translation>the minutes</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>the hours</translation>
    </message>
    <message>
        <source>the adults</source>
        <translation>the adults</translation>
    </message>
    <message>
        <source>the children</source>
        <translation>the children</translation>
    </message>
    <message>
        <source>the card’s number</source>
        <translation>the card’s number</translation>
    </message>
    <message>
        <source>The reviewer’s name</source>
        <translation>The reviewer’s name</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>The reason</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Champion files</source>
        <translation>Champion files</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>Where shall it be saved?</translation>
    </message>
    <message>
        <source>Which files shall be opened?</source>
        <translation>Which files shall be opened?</translation>
    </message>
    <message>
        <source>Which file shall be opened?</source>
        <translation>Which file shall be opened?</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>No font here has {letters}. Write it otherwise, or add a font pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block is higher than a page. Divide it, or choose smaller letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has reviewed the {language} text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has changed since the {language} text was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {language} text was to be checked again by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block is missing in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no words for people who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word ends are stored in {language} ({count} blocks): lines may end inside a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code to scan is too fine for a phone: use a shorter address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code leads to {leads}, but the words say {printed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is called large print, but its letters have {size} points, not {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poster is one page, and this one has {count}: its letters are at their least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read wants a picture beside each sentence, and this text has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in their own order, read them once: {tokens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in their own order in the title and the closing lines: {tokens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your eye</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handouts</name>
    <message>
        <source>A finished PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Keep it</translation>
    </message>
    <message>
        <source>Which PDF shall be a handout?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Paper (*.pdf)</translation>
    </message>
    <message>
        <source>{title} is kept: it goes to everybody with the next parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Best fit</translation>
    </message>
    <message>
        <source>Size of letters, in points</source>
        <translation>Size of letters, in points</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Who has read it?</source>
        <translation>Who has read it?</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>It can be used</translation>
    </message>
    <message>
        <source>Copies in and out</source>
        <translation>Copies in and out</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>{language}: reviewed by {name}</source>
        <translation>{language}: reviewed by {name}</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>check again by {month}</source>
        <translation>check again by {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies here</source>
        <translation>
            <numerusform>%n copy here</numerusform>
            <numerusform>%n copies here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>%n given out</numerusform>
            <numerusform>%n given out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>withdrawn: %n copies to destroy</source>
        <translation>
            <numerusform>withdrawn: %n copy to destroy</numerusform>
            <numerusform>withdrawn: %n copies to destroy</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>Nothing missing</translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers kept in order</source>
        <translation>
            <numerusform>%n phone number kept in order</numerusform>
            <numerusform>%n phone numbers kept in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers and names kept in order</source>
        <translation>
            <numerusform>%n number or name kept in order</numerusform>
            <numerusform>%n numbers and names kept in order</numerusform>
        </translation>
    </message>
    <message>
        <source>A finished PDF: it is printed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has reviewed the draft in {language} yet.</source>
        <translation>Nobody has reviewed the draft in {language} yet.</translation>
    </message>
    <message>
        <source>{language} was to be checked again by {day}; the page says so.</source>
        <translation>{language} was to be checked again by {day}; the page says so.</translation>
    </message>
    <message>
        <source>The English text has changed since {language} was translated.</source>
        <translation>The English text has changed since {language} was translated.</translation>
    </message>
    <message>
        <source>For “{title}”, {when}</source>
        <translation>For “{title}”, {when}</translation>
    </message>
    <message>
        <source>Sent to the printer: “{title}”, {pages}, {copies}</source>
        <translation>Sent to the printer: “{title}”, {pages}, {copies}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>No handouts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a handout file, a Markdown or Word text, or add a finished PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the reply of your coordinator. Open it under Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished">Not possible</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing missing, nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nothing changed</translation>
    </message>
    <message>
        <source>Taken in last</source>
        <translation>Taken in last</translation>
    </message>
    <message>
        <source>{name}, parcel {number}</source>
        <translation>{name}, parcel {number}</translation>
    </message>
    <message>
        <source>Not heard from this month</source>
        <translation>Not heard from this month</translation>
    </message>
    <message>
        <source>Everybody has sent something.</source>
        <translation>Everybody has sent something.</translation>
    </message>
    <message>
        <source>Nobody has a laptop in the team yet.</source>
        <translation>Nobody has a laptop in the team yet.</translation>
    </message>
    <message>
        <source>Each file ends as one of these</source>
        <translation>Each file ends as one of these</translation>
    </message>
    <message>
        <source>taken in; the counts stand beside it</source>
        <translation>taken in; the counts stand beside it</translation>
    </message>
    <message>
        <source>came twice or was renamed: nothing changed</source>
        <translation>came twice or was renamed: nothing changed</translation>
    </message>
    <message>
        <source>from a laptop that asks to be let in</source>
        <translation>from a laptop that asks to be let in</translation>
    </message>
    <message>
        <source>sealed for another laptop</source>
        <translation>sealed for another laptop</translation>
    </message>
    <message>
        <source>nothing was taken from it: ask again</source>
        <translation>nothing was taken from it: ask again</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a decision.</source>
        <translation>
            <numerusform>%n thing needs a decision.</numerusform>
            <numerusform>%n things need a decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>“champion decisions” at the command line lists them.</source>
        <translation>“champion decisions” at the command line lists them.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Your team</translation>
    </message>
    <message>
        <source>Go to the team</source>
        <translation>Go to the team</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>invited, not joined yet</source>
        <translation>invited, not joined yet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>Copy a reminder</translation>
    </message>
    <message>
        <source>Copy a reminder for {name}</source>
        <translation>Copy a reminder for {name}</translation>
    </message>
    <message>
        <source>Hello {name}, your last parcel came on {day}. Please open Champion and press “Send”. Thank you!</source>
        <translation>Hello {name}, your last parcel came on {day}. Please open Champion and press “Send”. Thank you!</translation>
    </message>
    <message>
        <source>Hello {name}, please open Champion, press “Send” and open your start file. Ring me when you see six words. Thank you!</source>
        <translation>Hello {name}, please open Champion, press “Send” and open your start file. Ring me when you see six words. Thank you!</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Count only</source>
        <translation>Count only</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Door open</source>
        <translation>Door open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Nobody came</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>champion</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Don’t know</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Prefer not to say</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>Came before</translation>
    </message>
    <message>
        <source>Reads print</source>
        <translation>Reads print</translation>
    </message>
    <message>
        <source>Reads a little</source>
        <translation>Reads a little</translation>
    </message>
    <message>
        <source>Does not read print</source>
        <translation>Does not read print</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to hear of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole team may know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My story may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a sign or through an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>A mistake</translation>
    </message>
    <message>
        <source>Left at once</source>
        <translation>Left at once</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Counted twice</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Stall or walk</source>
        <translation>Stall or walk</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Paperwork</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>To a champion</source>
        <translation>To a champion</translation>
    </message>
    <message>
        <source>Taken to a session</source>
        <translation>Taken to a session</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Given out</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Counted again</translation>
    </message>
    <message>
        <source>Community centre</source>
        <translation>Community centre</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>Mosque</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Church</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Temple</translation>
    </message>
    <message>
        <source>Gurdwara</source>
        <translation>Gurdwara</translation>
    </message>
    <message>
        <source>Synagogue</source>
        <translation>Synagogue</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Pharmacy</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Market or shop</source>
        <translation>Market or shop</translation>
    </message>
    <message>
        <source>Park or outdoors</source>
        <translation>Park or outdoors</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Hostel</source>
        <translation>Hostel</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Hairdresser or barber</source>
        <translation>Hairdresser or barber</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>Sports club</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Somewhere else</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Drop-in</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stall</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Cooking together</source>
        <translation>Cooking together</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>One to one</translation>
    </message>
    <message>
        <source>Door to door</source>
        <translation>Door to door</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Radio or social media</source>
        <translation>Radio or social media</translation>
    </message>
    <message>
        <source>Eating well</source>
        <translation>Eating well</translation>
    </message>
    <message>
        <source>Moving more</source>
        <translation>Moving more</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message>
        <source>Screening and cancer</source>
        <translation>Screening and cancer</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <translation>Heart and blood pressure</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Stopping smoking</source>
        <translation>Stopping smoking</translation>
    </message>
    <message>
        <source>Alcohol and drugs</source>
        <translation>Alcohol and drugs</translation>
    </message>
    <message>
        <source>Mental wellbeing</source>
        <translation>Mental wellbeing</translation>
    </message>
    <message>
        <source>Pregnancy and babies</source>
        <translation>Pregnancy and babies</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>Children and young people</translation>
    </message>
    <message>
        <source>Growing older well</source>
        <translation>Growing older well</translation>
    </message>
    <message>
        <source>Teeth and gums</source>
        <translation>Teeth and gums</translation>
    </message>
    <message>
        <source>Sexual health</source>
        <translation>Sexual health</translation>
    </message>
    <message>
        <source>Long-term conditions</source>
        <translation>Long-term conditions</translation>
    </message>
    <message>
        <source>Using health services</source>
        <translation>Using health services</translation>
    </message>
    <message>
        <source>Cost of living</source>
        <translation>Cost of living</translation>
    </message>
    <message>
        <source>Rights and access to care</source>
        <translation>Rights and access to care</translation>
    </message>
    <message>
        <source>Cold and hot weather</source>
        <translation>Cold and hot weather</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>large print</translation>
    </message>
    <message>
        <source>easy read</source>
        <translation>easy read</translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation>sound recording</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>read aloud</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation>Braille</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>sign language interpreter</source>
        <translation>sign language interpreter</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <source>lipspeaker</source>
        <translation>lipspeaker</translation>
    </message>
    <message>
        <source>a guide</source>
        <translation>a guide</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>step-free</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>hearing loop</translation>
    </message>
    <message>
        <source>quiet space</source>
        <translation>quiet space</translation>
    </message>
    <message>
        <source>childcare</source>
        <translation>childcare</translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation>assistance dog</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>translated, not checked</source>
        <translation>translated, not checked</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>translated back</source>
        <translation>translated back</translation>
    </message>
    <message>
        <source>read by the community</source>
        <translation>read by the community</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Dim hall</source>
        <translation>Dim hall</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>already had</source>
        <translation>already had</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>not let in yet</source>
        <translation>not let in yet</translation>
    </message>
    <message>
        <source>not for us</source>
        <translation>not for us</translation>
    </message>
    <message>
        <source>not a parcel</source>
        <translation>not a parcel</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too new</source>
        <translation>too new</translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message numerus="yes">
        <source>%n people counted</source>
        <translation>
            <numerusform>%n person counted</numerusform>
            <numerusform>%n people counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n champions</source>
        <translation>
            <numerusform>%n champion</numerusform>
            <numerusform>%n champions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n other entry</numerusform>
            <numerusform>%n other entries</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, parcel {number}</source>
        <translation>{name}, parcel {number}</translation>
    </message>
    <message>
        <source>kept until you let this laptop in</source>
        <translation>kept until you let this laptop in</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nothing changed</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message>
        <source>a greeting, no new entries</source>
        <translation>a greeting, no new entries</translation>
    </message>
    <message>
        <source>number {numbers} from {name} has not come; the next one brings it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers {numbers} from {name} have not come; the next one brings them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n files were not opened.</source>
        <translation>
            <numerusform>Stopped: %n file was not opened.</numerusform>
            <numerusform>Stopped: %n files were not opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Save this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation type="unfinished">Paper (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on?</source>
        <translation type="unfinished">The printer did not take the pages. Is it switched on?</translation>
    </message>
    <message>
        <source>No printer was found. The paper is open in this computer’s own viewer: print it there. Copies printed there are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found. Save the PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the door, when there is no laptop or no battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To count on: heads, first time, ages, languages, handouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, on arriving and at the end, and what to bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe-out card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One half for you, one for the buddy who waits for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist, sign-in sheet, tally sheet and safe-out card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that a coordinator gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks a champion with their own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poster of what people said and what was done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip for a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go, never why; twice on a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a course, with a line to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For funders; small numbers of people are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 2026-11-23; may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 2026-11-23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation type="unfinished">What is written down</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: one page full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the handouts, one of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How small numbers are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for what helps them; may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print their language and what helps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Website</translation>
    </message>
    <message>
        <source>Day and time agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing about anybody’s health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Hours</translation>
    </message>
    <message>
        <source>Open when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. What people said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. What was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. Or why it could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the session does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the programme does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not hidden: for use inside only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers below 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers below 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 7, others to the nearest 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Keep it</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation type="unfinished">speaks {language}</translation>
    </message>
    <message>
        <source>reads {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not come to a session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times here: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe to leave a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Which list shall be taken in?</source>
        <translation>Which list shall be taken in?</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>A new place</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Change the place</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>no session yet</translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation>the last on {day}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Last session</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Number in the list</translation>
    </message>
</context>
<context>
    <name>receipts</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Not come from {name}: parcel {numbers}. The next one brings what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop and that of {name} do not hold the same: send everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is asked to send everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops use the number of {name}: give the second one a start file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock on the laptop of {name} is wrong: parcel {numbers} waits. Reply first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop’s clock is {span} behind: Champion allows for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop’s clock is {span} ahead: Champion allows for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy was put back here: everything is sent and asked for once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data came from another computer. Is that one still used? Ask for a new start file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>The door</source>
        <translation>The door</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Handouts</translation>
    </message>
    <message>
        <source>Texts of handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>What is inside</source>
        <translation>What is inside</translation>
    </message>
    <message>
        <source>Saved, not received yet</source>
        <translation>Saved, not received yet</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation type="unfinished">Ready to send</translation>
    </message>
    <message>
        <source>Send my work</source>
        <translation type="unfinished">Send my work</translation>
    </message>
    <message>
        <source>No new work, only a greeting</source>
        <translation>No new work, only a greeting</translation>
    </message>
    <message>
        <source>Everything has been received</source>
        <translation>Everything has been received</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Nothing to send yet</translation>
    </message>
    <message>
        <source>It tells your coordinator that their parcel came.</source>
        <translation>It tells your coordinator that their parcel came.</translation>
    </message>
    <message>
        <source>Sessions and people you write down will stand here.</source>
        <translation>Sessions and people you write down will stand here.</translation>
    </message>
    <message>
        <source>people you wrote down or changed</source>
        <translation>people you wrote down or changed</translation>
    </message>
    <message>
        <source>Ways to reach people: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no, as they said: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n handouts given out</source>
        <translation>
            <numerusform>%n handout given out</numerusform>
            <numerusform>%n handouts given out</numerusform>
        </translation>
    </message>
    <message>
        <source>your time</source>
        <translation>your time</translation>
    </message>
    <message>
        <source>where you go</source>
        <translation>where you go</translation>
    </message>
    <message>
        <source>handouts in and out, corrections</source>
        <translation>handouts in and out, corrections</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <translation>included</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>Received by your coordinator</source>
        <translation>Received by your coordinator</translation>
    </message>
    <message>
        <source>Parcel {number}, made on {day}</source>
        <translation>Parcel {number}, made on {day}</translation>
    </message>
    <message>
        <source>Your coordinator’s reply will say what came.</source>
        <translation>Your coordinator’s reply will say what came.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation type="unfinished">Show earlier ones</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>Parcel {number} came on {day}</source>
        <translation>Parcel {number} came on {day}</translation>
    </message>
    <message>
        <source>From your coordinator</source>
        <translation>From your coordinator</translation>
    </message>
    <message>
        <source>Replies, new handouts and corrections come in parcels.</source>
        <translation>Replies, new handouts and corrections come in parcels.</translation>
    </message>
    <message>
        <source>Saved: {file}. Take it to your coordinator.</source>
        <translation>Saved: {file}. Take it to your coordinator.</translation>
    </message>
    <message>
        <source>A mail is begun. Attach {file} to it.</source>
        <translation>A mail is begun. Attach {file} to it.</translation>
    </message>
    <message numerus="yes">
        <source>A mail is begun. Send %n files, one in each mail, in any order.</source>
        <translation>
            <numerusform>A mail is begun. Send %n file in it.</numerusform>
            <numerusform>A mail is begun. Send %n files, one in each mail, in any order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n files. Take all of them to your coordinator.</source>
        <translation>
            <numerusform>Saved: %n file. Take it to your coordinator.</numerusform>
            <numerusform>Saved: %n files. Take all of them to your coordinator.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program here. Attach {file} yourself.</source>
        <translation>No mail program here. Attach {file} yourself.</translation>
    </message>
    <message>
        <source>My work: {file}</source>
        <translation>My work: {file}</translation>
    </message>
    <message>
        <source>Hello,

my work is in the attached file {file}.

{name}

(Before sending, attach this file from {folder}. It is locked: only you can open it.)</source>
        <translation>Hello,

my work is in the attached file {file}.

{name}

(Before sending, attach this file from {folder}. It is locked: only you can open it.)</translation>
    </message>
    <message>
        <source>It asks your coordinator to let this laptop in.</source>
        <translation>It asks your coordinator to let this laptop in.</translation>
    </message>
    <message>
        <source>What your coordinator will see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Was it held?</source>
        <translation>Was it held?</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>card {number}</translation>
    </message>
    <message>
        <source>name no longer kept</source>
        <translation>name no longer kept</translation>
    </message>
    <message>
        <source>one child</source>
        <translation>one child</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>The same as at the door.</source>
        <translation>The same as at the door.</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than came in at the door. Both numbers are kept.</source>
        <translation>
            <numerusform>%n fewer than came in at the door. Both numbers are kept.</numerusform>
            <numerusform>%n fewer than came in at the door. Both numbers are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than came in at the door. Both numbers are kept.</source>
        <translation>
            <numerusform>%n more than came in at the door. Both numbers are kept.</numerusform>
            <numerusform>%n more than came in at the door. Both numbers are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>How many are left?</translation>
    </message>
    <message>
        <source>More are left than were brought.</source>
        <translation>More are left than were brought.</translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>%n given out</numerusform>
            <numerusform>%n given out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Remember the passphrase</source>
        <translation>Remember the passphrase</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>Size of words</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Keep still</translation>
    </message>
    <message>
        <source>Of this window; paper has its own.</source>
        <translation>Of this window; paper has its own.</translation>
    </message>
    <message>
        <source>Dim hall is for a dark room with a queue.</source>
        <translation>Dim hall is for a dark room with a queue.</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Everything grows with it.</translation>
    </message>
    <message>
        <source>Nothing moves that need not move.</source>
        <translation>Nothing moves that need not move.</translation>
    </message>
    <message>
        <source>On this laptop only. Leave it off if others use it too.</source>
        <translation>On this laptop only. Leave it off if others use it too.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Still drafts: {languages}</source>
        <translation>Still drafts: {languages}</translation>
    </message>
    <message>
        <source>Programmes on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another programme …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Go on</translation>
    </message>
    <message>
        <source>Fonts for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n things to send</source>
        <translation>
            <numerusform>%n thing to send</numerusform>
            <numerusform>%n things to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <source>Saved on this laptop {when}</source>
        <translation>Saved on this laptop {when}</translation>
    </message>
    <message>
        <source>last sent {day}</source>
        <translation>last sent {day}</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>no laptop</source>
        <translation>no laptop</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>wants to be let in</source>
        <translation>wants to be let in</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>joined</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>New start file</source>
        <translation>New start file</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laptop {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">coordinator</translation>
    </message>
    <message>
        <source>champion, holds the whole team’s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>champion</source>
        <translation type="unfinished">champion</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished">in use</translation>
    </message>
    <message>
        <source>never heard from</source>
        <translation>never heard from</translation>
    </message>
    <message>
        <source>heard {day}</source>
        <translation>heard {day}</translation>
    </message>
    <message>
        <source>waits for a reply</source>
        <translation>waits for a reply</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>nothing sent yet</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>saved {day}</translation>
    </message>
    <message>
        <source>Invite a champion</source>
        <translation>Invite a champion</translation>
    </message>
    <message>
        <source>Nobody is in the team yet</source>
        <translation>Nobody is in the team yet</translation>
    </message>
    <message>
        <source>Invite your first champion: a name is enough.</source>
        <translation>Invite your first champion: a name is enough.</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Ready to hand over</translation>
    </message>
    <message>
        <source>Start file</source>
        <translation>Start file</translation>
    </message>
    <message>
        <source>Give {file} to {name}.</source>
        <translation>Give {file} to {name}.</translation>
    </message>
    <message>
        <source>They open it at the first start or in “Send”, ring you, and send a first parcel.</source>
        <translation>They open it at the first start or in “Send”, ring you, and send a first parcel.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Is {name}’s laptop lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme’s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key lets coordinators in. It is safest on two printed pages, kept by two people, and not on a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pages are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages are in {folder}. Print them and delete the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are both pages kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for this laptop are sealed to a new key. The old one opens what is on its way for another year. Then send to all, so that they hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it makes from now on is kept apart and changes nothing. What came before stays. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the whole team’s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your next parcel on, {name}’s laptops hold the work of all champions. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold only their own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your next parcel on, {name}’s laptops hold only their own work again. Nothing is deleted anywhere else. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s laptop {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Which handout shall be taken in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts, Markdown and Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">All files</translation>
    </message>
    <message>
        <source>Save the handout with all its languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this text stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">Note it</translation>
    </message>
    <message>
        <source>Begin a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A translation is begun: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: one line for each point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: one line for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: cells with | between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the source any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Now · the door is open</source>
        <translation>Now · the door is open</translation>
    </message>
    <message>
        <source>Next · {when}</source>
        <translation>Next · {when}</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Nothing is planned yet</translation>
    </message>
    <message>
        <source>A name and a time are enough to begin.</source>
        <translation>A name and a time are enough to begin.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Record your first session</source>
        <translation>Record your first session</translation>
    </message>
    <message>
        <source>Give it a name, open the door, and count people as they come in.</source>
        <translation>Give it a name, open the door, and count people as they come in.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Start a session</translation>
    </message>
    <message numerus="yes">
        <source>%n people last time</source>
        <translation>
            <numerusform>%n person last time</numerusform>
            <numerusform>%n people last time</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the door</source>
        <translation>Go to the door</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Close the session</translation>
    </message>
    <message numerus="yes">
        <source>Prepare: %n things left</source>
        <translation>
            <numerusform>Prepare: %n thing left</numerusform>
            <numerusform>Prepare: %n things left</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Look at the plan</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Open the door</translation>
    </message>
    <message>
        <source>This quarter, thanks to you</source>
        <translation>This quarter, thanks to you</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Your numbers will stand here.</source>
        <translation>Your numbers will stand here.</translation>
    </message>
    <message>
        <source>Quiet place</source>
        <translation>Quiet place</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for an earlier one</source>
        <translation>
            <numerusform>%n file waits for an earlier one</numerusform>
            <numerusform>%n files wait for an earlier one</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over. Well done.</source>
        <translation>Nothing is left over. Well done.</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation>Close “{title}”</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>After that</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Nothing more is planned.</translation>
    </message>
    <message>
        <source>While you are here</source>
        <translation>While you are here</translation>
    </message>
    <message>
        <source>Look at the handouts</source>
        <translation>Look at the handouts</translation>
    </message>
    <message>
        <source>Add the places you go to</source>
        <translation>Add the places you go to</translation>
    </message>
    <message>
        <source>Choose colours and the size of words</source>
        <translation>Choose colours and the size of words</translation>
    </message>
    <message>
        <source>From your champions</source>
        <translation>From your champions</translation>
    </message>
    <message numerus="yes">
        <source>%n champions</source>
        <translation>
            <numerusform>%n champion</numerusform>
            <numerusform>%n champions</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel: {day}</source>
        <translation>Last parcel: {day}</translation>
    </message>
    <message>
        <source>No parcel has come yet.</source>
        <translation>No parcel has come yet.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Open the inbox</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Waiting to go</translation>
    </message>
    <message numerus="yes">
        <source>%n people counted</source>
        <translation>
            <numerusform>%n person counted</numerusform>
            <numerusform>%n people counted</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Nothing waits: all is sent.</source>
        <translation>Nothing waits: all is sent.</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>Nothing to send yet.</translation>
    </message>
    <message>
        <source>Last heard from your coordinator: {day}</source>
        <translation>Last heard from your coordinator: {day}</translation>
    </message>
</context>
</TS>

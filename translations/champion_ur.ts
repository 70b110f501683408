<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>It gets a passphrase and a recovery sheet of its own. Nothing goes from one to the other.</source>
        <translation>اس کا اپنا خفیہ جملہ اور اپنا بحالی کا ورق ہو گا۔ ایک سے دوسرے میں کچھ نہیں جاتا۔</translation>
    </message>
    <message>
        <source>This one is closed; you switch back here or at the passphrase.</source>
        <translation>یہ بند ہو جائے گا؛ یہاں سے یا خفیہ جملے پر واپس آئیں۔</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>Something went wrong</source>
        <translation>کچھ گڑبڑ ہو گئی</translation>
    </message>
    <message>
        <source>Sorry: something went wrong inside Champion. What you saved before is safe. You can go on working.</source>
        <translation>معاف کیجیے: Champion میں کچھ گڑبڑ ہو گئی۔ جو پہلے محفوظ کیا، وہ محفوظ ہے۔ آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This report holds nothing about people. You can send it to us.</source>
        <translation>اس رپورٹ میں لوگوں کے بارے میں کچھ نہیں۔ آپ اسے ہمیں بھیج سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>رپورٹ کاپی کریں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Waiting to be let in</source>
        <translation>شامل ہونے کا انتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one</source>
        <translation>
            <numerusform>اس کے بعد %n اور</numerusform>
            <numerusform>اس کے بعد %n اور</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this {name}’s laptop?</source>
        <translation>کیا یہ {name} کا لیپ ٹاپ ہے؟</translation>
    </message>
    <message>
        <source>Ring {name}. Type the six words you hear.</source>
        <translation>{name} کو فون کریں۔ جو چھ الفاظ سنیں، وہ لکھیں۔</translation>
    </message>
    <message>
        <source>The six words that {name} reads</source>
        <translation>چھ الفاظ جو {name} پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>six words</source>
        <translation>چھ الفاظ</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Compare by eye</source>
        <translation>دیکھ کر ملائیں</translation>
    </message>
    <message>
        <source>{name} reads the same</source>
        <translation>{name} کے الفاظ یہی ہیں</translation>
    </message>
    <message>
        <source>If one word differs, do not let it in: ask for a new start file.</source>
        <translation>ایک لفظ بھی مختلف ہو تو شامل نہ کریں: نئی شروعاتی فائل مانگیں۔</translation>
    </message>
</context>
<context>
    <name>AsPrinted</name>
    <message>
        <source>As it prints</source>
        <translation>چھپنے پر ایسا</translation>
    </message>
    <message>
        <source>**Two stars** make words strong.</source>
        <translation>**دو ستارے** لفظوں کو موٹا کرتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>A new person: {name}</source>
        <translation>نیا شخص: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>بدل گیا: {name}</translation>
    </message>
    <message>
        <source>Written down. A change of mind is written below it.</source>
        <translation>لکھ لیا گیا۔ ارادہ بدلے تو وہ اس کے نیچے لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Kept: how to reach them.</source>
        <translation>محفوظ ہو گیا: ان سے رابطے کا طریقہ۔</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>ہٹا دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>It still holds</source>
        <translation>یہ اب بھی درست ہے</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>اصل متن میں کیا ہے</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>What to bring</source>
        <translation>کیا ساتھ لائیں</translation>
    </message>
    <message>
        <source>Some people here do not read: have somebody who reads aloud.</source>
        <translation>یہاں کچھ لوگ پڑھ نہیں سکتے: کوئی پڑھ کر سنانے والا ہو۔</translation>
    </message>
    <message>
        <source>Not there yet: {what}</source>
        <translation>ابھی موجود نہیں: {what}</translation>
    </message>
    <message>
        <source>Choose a subject for this session: then the handouts that fit are here.</source>
        <translation>اس نشست کا موضوع چنیں: پھر مناسب پرچے یہاں ہوں گے۔</translation>
    </message>
    <message>
        <source>Worked out from who came to this place before and what they took.</source>
        <translation>اندازہ اس سے کہ اس جگہ پہلے کون آیا اور کیا لے گیا۔</translation>
    </message>
    <message>
        <source>From the planned languages: nothing is known yet of who comes here.</source>
        <translation>طے شدہ زبانوں سے: یہاں کون آتا ہے، ابھی معلوم نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n کاپی</numerusform>
            <numerusform>%n کاپیاں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message>
        <source>Close the session</source>
        <translation>نشست مکمل کریں</translation>
    </message>
    <message>
        <source>Adults in the room</source>
        <translation>کمرے میں بالغ</translation>
    </message>
    <message>
        <source>Children in the room</source>
        <translation>کمرے میں بچے</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>یاد رکھنے کی بات</translation>
    </message>
    <message>
        <source>No names, no health details</source>
        <translation>نہ کوئی نام، نہ صحت کی تفصیل</translation>
    </message>
    <message>
        <source>Hands before</source>
        <translation>پہلے اٹھے ہاتھ</translation>
    </message>
    <message>
        <source>Hands after</source>
        <translation>بعد میں اٹھے ہاتھ</translation>
    </message>
    <message>
        <source>What people asked or said</source>
        <translation>لوگوں نے کیا پوچھا یا کہا</translation>
    </message>
    <message>
        <source>What was missing or hard</source>
        <translation>کیا کمی یا مشکل تھی</translation>
    </message>
    <message>
        <source>Everyone is safely home</source>
        <translation>سب خیریت سے گھر پہنچ گئے</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>جلدی چلے گئے</translation>
    </message>
    <message>
        <source>Came uncounted</source>
        <translation>گنتی سے رہ گئے</translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation>گنتی غلط ہوئی</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>1 · How many were in the room?</source>
        <translation>1 · کمرے میں کتنے لوگ تھے؟</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>بچے</translation>
    </message>
    <message>
        <source>4 · Handouts: how many brought, how many left?</source>
        <translation>4 · پرچے: کتنے لائے، کتنے بچے؟</translation>
    </message>
    <message>
        <source>2 · Your time, and 3 · anything to remember</source>
        <translation>2 · آپ کا وقت، اور 3 · یاد رکھنے کی بات</translation>
    </message>
    <message>
        <source>5 · Hands up: “I know what to do”, before and after</source>
        <translation>5 · ہاتھ اٹھائیں: “مجھے معلوم ہے کیا کرنا ہے”، پہلے اور بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>6 · What did people ask or say?</source>
        <translation>6 · لوگوں نے کیا پوچھا یا کہا؟</translation>
    </message>
    <message>
        <source>7 · What was missing or hard?</source>
        <translation>7 · کیا کمی یا مشکل تھی؟</translation>
    </message>
    <message>
        <source>8 · All home safe?</source>
        <translation>8 · سب خیریت سے گھر پہنچے؟</translation>
    </message>
    <message>
        <source>As at the door: {count}</source>
        <translation>جو دروازے پر گنے: {count}</translation>
    </message>
    <message>
        <source>Count the room.</source>
        <translation>کمرے کے لوگ گنیں۔</translation>
    </message>
    <message>
        <source>Say how long you were there.</source>
        <translation>بتائیں آپ وہاں کتنی دیر رہے۔</translation>
    </message>
    <message>
        <source>A day has 24 hours.</source>
        <translation>ایک دن میں 24 گھنٹے ہوتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>What came</source>
        <translation>کیا آیا</translation>
    </message>
    <message>
        <source>Open parcels</source>
        <translation>پارسل کھولیں</translation>
    </message>
    <message>
        <source>Drop parcels here, as many as you like</source>
        <translation>پارسل یہاں چھوڑیں، جتنے چاہیں</translation>
    </message>
    <message>
        <source>From mail, a stick or a chat; renamed ones too.</source>
        <translation>ای میل، یو ایس بی یا چیٹ سے؛ نام بدلا ہو تب بھی۔</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>دیکھ رہے ہیں …</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>فائل {number} از {total}</translation>
    </message>
    <message>
        <source>There is no parcel in it.</source>
        <translation>اس میں کوئی پارسل نہیں۔</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>To what</source>
        <translation>کس بات پر</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>کیسے کہا گیا</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>کس زبان میں</translation>
    </message>
    <message>
        <source>May we write down your name when you come? You can say no.</source>
        <translation>جب آپ آئیں تو کیا ہم آپ کا نام لکھ سکتے ہیں؟ آپ انکار کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>May we ring you or send you a message? You can say no, now or at any time.</source>
        <translation>کیا ہم آپ کو فون یا پیغام کر سکتے ہیں؟ آپ ابھی یا کبھی بھی انکار کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>May we tell you when the next session is? You can say no.</source>
        <translation>کیا ہم آپ کو بتائیں کہ اگلی نشست کب ہے؟ آپ انکار کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>May other champions of our team know this too? You can say no.</source>
        <translation>کیا ہماری ٹیم کے دوسرے چیمپئن بھی یہ جان سکتے ہیں؟ آپ انکار کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>May we tell others what you told us? You can say no.</source>
        <translation>کیا ہم آپ کی بتائی ہوئی بات دوسروں کو بتا سکتے ہیں؟ آپ انکار کر سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>نمبر یا پتہ</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>کس کا پوچھیں</translation>
    </message>
    <message>
        <source>Their son Bilal</source>
        <translation>ان کا بیٹا بلال</translation>
    </message>
    <message>
        <source>It is safe to leave a message</source>
        <translation>پیغام چھوڑنا محفوظ ہے</translation>
    </message>
    <message>
        <source>This is the best way</source>
        <translation>یہ بہترین طریقہ ہے</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>اسے ہٹائیں</translation>
    </message>
</context>
<context>
    <name>CopiesField</name>
    <message>
        <source>No handouts? Leave this empty.</source>
        <translation>پرچے نہیں تھے؟ اسے خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Another handout</source>
        <translation>ایک اور پرچہ</translation>
    </message>
    <message>
        <source>Add a handout …</source>
        <translation>پرچہ شامل کریں …</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>لائے</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>بچے</translation>
    </message>
    <message>
        <source>Brought: {handout}</source>
        <translation>لائے: {handout}</translation>
    </message>
    <message>
        <source>Left: {handout}</source>
        <translation>باقی بچے: {handout}</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>+ 1 person</source>
        <translation>+ 1 شخص</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>+ 1 child</source>
        <translation>+ 1 بچہ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are ready</source>
        <translation>آپ تیار ہیں</translation>
    </message>
    <message>
        <source>Read these six words to your coordinator, by telephone or in person:</source>
        <translation>یہ چھ الفاظ اپنے رابطہ کار کو پڑھ کر سنائیں، فون پر یا مل کر:</translation>
    </message>
    <message>
        <source>Everything stays on this laptop until you send it.</source>
        <translation>جب تک آپ نہ بھیجیں، سب کچھ اسی لیپ ٹاپ پر رہتا ہے۔</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>The door stays open.</source>
        <translation>دروازہ کھلا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Bright hall</source>
        <translation>روشن ہال</translation>
    </message>
    <message>
        <source>Dim hall</source>
        <translation>مدھم ہال</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>نشست مکمل کریں</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Count one person</source>
        <translation>ایک شخص گنیں</translation>
    </message>
    <message>
        <source>Count one child</source>
        <translation>ایک بچہ گنیں</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>آخری واپس لیں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sign in who is marked</source>
        <translation>چنے ہوئے شخص کی حاضری لگائیں</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>Add a new name</source>
        <translation>نیا نام شامل کریں</translation>
    </message>
    <message>
        <source>Ctrl Delete</source>
        <translation>Ctrl Delete</translation>
    </message>
    <message>
        <source>Erase who is marked, or ask for it</source>
        <translation>چنے ہوئے شخص کو مٹائیں، یا اس کی درخواست کریں</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>خانہ خالی کریں</translation>
    </message>
    <message>
        <source>From now on: {mode}</source>
        <translation>اب سے: {mode}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Handouts</source>
        <translation>پرچے</translation>
    </message>
    <message>
        <source>Language and version</source>
        <translation>زبان اور نسخہ</translation>
    </message>
    <message>
        <source>New translation</source>
        <translation>نیا ترجمہ</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>بطور فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Drafts may be printed</source>
        <translation>مسودے چھاپے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>اگلا دکھائیں</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>یہ کس مرحلے پر ہے؟</translation>
    </message>
    <message>
        <source>{language}, version {number}: {status}</source>
        <translation>{language}، نسخہ {number}: {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks to do</source>
        <translation>
            <numerusform>%n حصہ باقی</numerusform>
            <numerusform>%n حصے باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>In use: what you write begins its next version, as a draft.</source>
        <translation>زیرِ استعمال: آپ جو لکھیں گے اس سے اگلا نسخہ بطور مسودہ شروع ہو گا۔</translation>
    </message>
    <message>
        <source>Nobody stands for this text yet.</source>
        <translation>ابھی کسی نے اس متن کی ذمہ داری نہیں لی۔</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>اصل متن میں کیا ہے</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>پیراگراف</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سرخی</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>نمایاں خانہ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>اسکین کرنے کا کوڈ</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>نیا صفحہ</translation>
    </message>
    <message>
        <source>Add at the end: {what}</source>
        <translation>آخر میں شامل کریں: {what}</translation>
    </message>
</context>
<context>
    <name>ErasureSheet</name>
    <message>
        <source>Hidden here. Your coordinator is asked with your next parcel.</source>
        <translation>یہاں چھپا دیا گیا۔ آپ کے اگلے پارسل کے ساتھ آپ کے رابطہ کار سے کہا جائے گا۔</translation>
    </message>
    <message>
        <source>Erased here. The other laptops follow with your next parcels.</source>
        <translation>یہاں سے مٹا دیا گیا۔ دوسرے لیپ ٹاپ آپ کے اگلے پارسلوں کے ساتھ مٹائیں گے۔</translation>
    </message>
    <message>
        <source>Older safe copies go as soon as there is room.</source>
        <translation>پرانی محفوظ نقلیں جگہ ہوتے ہی مٹ جائیں گی۔</translation>
    </message>
</context>
<context>
    <name>ErasuresCard</name>
    <message>
        <source>To be erased?</source>
        <translation>مٹایا جائے؟</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>مزید %n</numerusform>
            <numerusform>مزید %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody we never heard of</source>
        <translation>کوئی جس کا ہمیں علم نہیں</translation>
    </message>
    <message>
        <source>{champion} asks. Hidden until you answer.</source>
        <translation>{champion} نے درخواست کی ہے۔ آپ کے جواب تک چھپا ہوا ہے۔</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>مٹائیں…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Shown again here, and on their laptop with your next parcel.</source>
        <translation>یہاں دوبارہ دکھایا گیا، اور ان کے لیپ ٹاپ پر آپ کے اگلے پارسل کے ساتھ۔</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Taken in: {name}</source>
        <translation>شامل ہو گیا: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>محفوظ ہو گیا: {name}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation>کچھ بھی ڈھونڈیں</translation>
    </message>
    <message>
        <source>A person, a session, a place, a handout</source>
        <translation>شخص، نشست، جگہ، پرچہ</translation>
    </message>
    <message>
        <source>Type the first letters of a name.</source>
        <translation>نام کے پہلے حروف لکھیں۔</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>handout</source>
        <translation>پرچہ</translation>
    </message>
    <message>
        <source>Nothing begins with that.</source>
        <translation>اس سے کچھ شروع نہیں ہوتا۔</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} از {pages}</translation>
    </message>
    <message>
        <source>Record your first session</source>
        <translation>اپنی پہلی نشست لکھیں</translation>
    </message>
</context>
<context>
    <name>HandoutsScreen</name>
    <message>
        <source>Handouts</source>
        <translation>پرچے</translation>
    </message>
    <message>
        <source>Find a handout</source>
        <translation>پرچہ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>کس مرحلے پر</translation>
    </message>
    <message>
        <source>Ready or not</source>
        <translation>تیار ہو یا نہ ہو</translation>
    </message>
    <message>
        <source>Add a PDF…</source>
        <translation>ایک PDF شامل کریں…</translation>
    </message>
    <message>
        <source>Show all handouts</source>
        <translation>سب پرچے دکھائیں</translation>
    </message>
    <message>
        <source>No handout fits</source>
        <translation>کوئی پرچہ نہیں ملا</translation>
    </message>
    <message>
        <source>Try fewer letters, another topic or another language.</source>
        <translation>کم حروف، کوئی اور موضوع یا زبان آزمائیں۔</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>دوسرے کاغذ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>بطور PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>ایک کارڈ سے دوسرے پر</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>سب موضوعات</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>کسی بھی زبان میں</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>محفوظ ہو گیا: {name}</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Inbox</source>
        <translation>ان باکس</translation>
    </message>
    <message>
        <source>{month}: {heard} of {all} champions</source>
        <translation>{month}: {all} میں سے {heard} چیمپئن</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>جوابات</translation>
    </message>
    <message numerus="yes">
        <source>%n champions wait to hear that their parcel came.</source>
        <translation>
            <numerusform>%n چیمپئن اپنے پارسل کی رسید کے منتظر ہیں۔</numerusform>
            <numerusform>%n چیمپئن اپنے پارسل کی رسید کے منتظر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>جوابات بھیجیں</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n دکھائیں</numerusform>
            <numerusform>سب %n دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder for {name} is copied: paste it into a message.</source>
        <translation>{name} کے لیے یاد دہانی کاپی ہو گئی: اسے پیغام میں چسپاں کریں۔</translation>
    </message>
    <message>
        <source>{name}’s laptop is let in. Send a reply to complete it.</source>
        <translation>{name} کا لیپ ٹاپ شامل ہو گیا۔ کام پورا کرنے کو جواب بھیجیں۔</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Invite a champion</source>
        <translation>چیمپئن کو دعوت دیں</translation>
    </message>
    <message>
        <source>You get a start file. Hand it over on a stick or by mail.</source>
        <translation>آپ کو شروعاتی فائل ملے گی۔ اسے یو ایس بی یا ای میل سے دیں۔</translation>
    </message>
    <message>
        <source>The champion’s name</source>
        <translation>چیمپئن کا نام</translation>
    </message>
    <message>
        <source>Invite a coordinator</source>
        <translation>رابطہ کار کو دعوت دیں</translation>
    </message>
    <message>
        <source>The coordinator’s name</source>
        <translation>رابطہ کار کا نام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Make the start file</source>
        <translation>شروعاتی فائل بنائیں</translation>
    </message>
    <message>
        <source>{name} is in the team: this file is for one more laptop.</source>
        <translation>{name} ٹیم میں ہیں: یہ فائل ایک اور لیپ ٹاپ کے لیے ہے۔</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join your programme</source>
        <translation>اپنے پروگرام میں شامل ہوں</translation>
    </message>
    <message>
        <source>Your coordinator gives you a start file. Open it once, here.</source>
        <translation>رابطہ کار آپ کو شروعاتی فائل دیتے ہیں۔ اسے یہاں ایک بار کھولیں۔</translation>
    </message>
    <message>
        <source>Open the start file</source>
        <translation>شروعاتی فائل کھولیں</translation>
    </message>
    <message>
        <source>Drop the start file here</source>
        <translation>شروعاتی فائل یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>You can work without it: nothing is lost when you join later.</source>
        <translation>آپ اس کے بغیر بھی کام کر سکتے ہیں: بعد میں شامل ہوں تو کچھ ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Kept here until then: {what}.</source>
        <translation>تب تک یہاں محفوظ ہے: {what}۔</translation>
    </message>
</context>
<context>
    <name>JustCameIn</name>
    <message>
        <source>Just came in</source>
        <translation>ابھی آئے</translation>
    </message>
    <message>
        <source>Nobody yet. The door is open.</source>
        <translation>ابھی کوئی نہیں۔ دروازہ کھلا ہے۔</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>The key leaves this laptop. Whoever invites or ends a coordinator’s laptop later needs both pages.</source>
        <translation>چابی اس لیپ ٹاپ سے ہٹ جائے گی۔ بعد میں کسی رابطہ کار کا لیپ ٹاپ شامل یا ختم کرنے کے لیے دونوں صفحے درکار ہوں گے۔</translation>
    </message>
    <message>
        <source>The key is on its two pages only.</source>
        <translation>چابی اب صرف اپنے دو صفحوں پر ہے۔</translation>
    </message>
    <message>
        <source>Older safe copies go as soon as there is room.</source>
        <translation>پرانی محفوظ نقلیں جگہ ہوتے ہی ہٹ جائیں گی۔</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>کی بورڈ کے بٹن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>It is now</source>
        <translation>اب یہ ہے</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Who did it, or read it. The name stands on the paper.</source>
        <translation>جس نے یہ کیا، یا پڑھا۔ نام کاغذ پر چھپتا ہے۔</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you want to use?</source>
        <translation>آپ کون سی زبان استعمال کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>This translation is a draft: some words may still be in English.</source>
        <translation>یہ ترجمہ مسودہ ہے: کچھ الفاظ ابھی انگریزی میں ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Handouts print in many more languages, whatever you choose here.</source>
        <translation>یہاں جو بھی زبان چنیں، پرچے اور بہت سی زبانوں میں چھپتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
</context>
<context>
    <name>LayoutChoice</name>
    <message>
        <source>Layout</source>
        <translation>صفحے کی شکل</translation>
    </message>
    <message>
        <source>Not on the card: {parts}</source>
        <translation>کارڈ پر نہیں: {parts}</translation>
    </message>
    <message>
        <source>This is too much for a poster of one page.</source>
        <translation>یہ ایک صفحے کے پوسٹر کے لیے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>Letters and paper now fit this layout.</source>
        <translation>حروف اور کاغذ اب اس شکل کے مطابق ہیں۔</translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>What it makes from now on is kept apart and changes nothing. What came before stays. This cannot be taken back.</source>
        <translation>اب سے وہ جو کچھ بنائے گا الگ رکھا جائے گا اور کچھ نہیں بدلے گا۔ جو پہلے آ چکا وہ رہے گا۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>A new start file gives {name} a new laptop with all of it.</source>
        <translation>نئی شروعاتی فائل سے {name} کو نئے لیپ ٹاپ پر سب کچھ مل جائے گا۔</translation>
    </message>
    <message>
        <source>Send to all, so that the other laptops hear of it.</source>
        <translation>سب کو بھیجیں تاکہ دوسرے لیپ ٹاپ بھی جان لیں۔</translation>
    </message>
</context>
<context>
    <name>ModeRow</name>
    <message>
        <source>How much is written down</source>
        <translation>کتنا لکھا جائے</translation>
    </message>
    <message>
        <source>At the door, only less may be written down.</source>
        <translation>دروازے پر صرف کم کیا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>Choose one to see what it does.</source>
        <translation>ایک چنیں تاکہ دیکھ سکیں کہ اس سے کیا ہو گا۔</translation>
    </message>
    <message>
        <source>Send to all, so that the other laptops hear of it.</source>
        <translation>سب کو بھیجیں تاکہ دوسرے لیپ ٹاپ بھی جان لیں۔</translation>
    </message>
    <message>
        <source>{name}’s laptops hold the whole team’s work from your next parcel on.</source>
        <translation>آپ کے اگلے پارسل سے {name} کے لیپ ٹاپوں پر پوری ٹیم کا کام ہو گا۔</translation>
    </message>
    <message>
        <source>{name}’s laptops hold only their own work from your next parcel on.</source>
        <translation>آپ کے اگلے پارسل سے {name} کے لیپ ٹاپوں پر صرف ان کا اپنا کام ہو گا۔</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Take it back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>یہ پیغام ہٹائیں</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Copies</source>
        <translation>کاپیاں</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>ایک کاپی کم</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>ایک کاپی زیادہ</translation>
    </message>
    <message>
        <source>review date passed</source>
        <translation>جانچ کی تاریخ گزر گئی</translation>
    </message>
    <message numerus="yes">
        <source>%n copies here</source>
        <translation>
            <numerusform>یہاں %n کاپی</numerusform>
            <numerusform>یہاں %n کاپیاں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Handouts for “{title}”</source>
        <translation>پرچے: “{title}”</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Other handouts and sizes</source>
        <translation>دوسرے پرچے اور سائز</translation>
    </message>
    <message>
        <source>For the people who are expected, in what they read.</source>
        <translation>متوقع لوگوں کے لیے، اس زبان میں جو وہ پڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>None in these languages on this subject yet.</source>
        <translation>ان زبانوں میں اس موضوع پر ابھی کوئی نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n copies</source>
        <translation>
            <numerusform>پرنٹر کو بھیج دی: %n کاپی</numerusform>
            <numerusform>پرنٹر کو بھیج دیں: %n کاپیاں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Add a font pack …</source>
        <translation>فونٹ سیٹ شامل کریں …</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>مزید حروف</translation>
    </message>
    <message>
        <source>Traditional Chinese, Japanese and Korean come in one file, from a stick or from your coordinator.</source>
        <translation>روایتی چینی، جاپانی اور کوریائی حروف ایک فائل میں آتے ہیں، یو ایس بی پر یا رابطہ کار سے۔</translation>
    </message>
    <message>
        <source>Papers can be set in these now: {fonts}</source>
        <translation>کاغذ اب ان حروف میں بھی چھپ سکتے ہیں: {fonts}</translation>
    </message>
    <message>
        <source>Which font pack shall be added?</source>
        <translation>کون سا فونٹ سیٹ شامل کریں؟</translation>
    </message>
    <message>
        <source>Font packs (*.zip *.whl)</source>
        <translation>فونٹ سیٹ (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Taken away: {fonts}</source>
        <translation>ہٹا دیے گئے: {fonts}</translation>
    </message>
    <message>
        <source>Came with Champion. Licence: {licence}</source>
        <translation>Champion کے ساتھ آئے۔ لائسنس: {licence}</translation>
    </message>
    <message>
        <source>Added on this computer. Licence: {licence}</source>
        <translation>اس کمپیوٹر پر شامل کیے گئے۔ لائسنس: {licence}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>اسے ہٹائیں</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>“{file}”, {pages}. It is kept and printed as it is.</source>
        <translation>“{file}”، {pages}۔ جیسی ہے ویسی ہی رہتی اور چھپتی ہے۔</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>کس نے بنایا</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>جاری ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا</translation>
    </message>
    <message>
        <source>A new handout</source>
        <translation>نیا پرچہ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>کس پرچے کا ہے</translation>
    </message>
    <message>
        <source>Write the day as year-month-day: {day}.</source>
        <translation>تاریخ یوں لکھیں، سال-مہینہ-دن: ⁦{day}⁩۔</translation>
    </message>
</context>
<context>
    <name>PaperReader</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>صفحے جیسے چھپیں گے</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation>صفحوں میں ڈھونڈیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پچھلا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا کریں</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا کریں</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>پوری چوڑائی</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>پورا صفحہ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحہ {number} از {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} از {count}</translation>
    </message>
    <message>
        <source>Something like it on page {number}</source>
        <translation>ملتا جلتا، صفحہ {number}</translation>
    </message>
    <message>
        <source>“{words}” is not on these pages</source>
        <translation>“{words}” نہیں ملا</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Choose a picture …</source>
        <translation>تصویر چنیں …</translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation>لوگو کے لیے تصویر چنیں</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>اسے ہٹائیں</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>لوگو ہٹائیں</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>لوگو</translation>
    </message>
    <message>
        <source>Over every handout, beside the programme’s name: a PNG or JPEG up to 1 MB.</source>
        <translation>ہر پرچے کے اوپر، پروگرام کے نام کے ساتھ: PNG یا JPEG، زیادہ سے زیادہ 1 MB۔</translation>
    </message>
    <message>
        <source>The logo stands over every handout now. It goes with what you send next.</source>
        <translation>لوگو اب ہر پرچے کے اوپر ہے۔ یہ آپ کے اگلے پارسل کے ساتھ جائے گا۔</translation>
    </message>
    <message>
        <source>Which picture shall be the logo?</source>
        <translation>کون سی تصویر لوگو بنے؟</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>تصویریں (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo is taken away.</source>
        <translation>لوگو ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>The logo of {name}</source>
        <translation>{name} کا لوگو</translation>
    </message>
</context>
<context>
    <name>PapersWindow</name>
    <message>
        <source>Language on paper</source>
        <translation>کاغذ کی زبان</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>کاپیاں</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>ایک کاپی کم</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>ایک کاپی زیادہ</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>صفحے جیسے چھپیں گے</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>بطور PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Still to be filled in: {what}</source>
        <translation>ابھی بھرنا باقی ہے: {what}</translation>
    </message>
    <message>
        <source>Not as it is asked for: {what}</source>
        <translation>یہ درست طرح نہیں لکھا: {what}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>محفوظ ہو گیا: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n کاپی</numerusform>
            <numerusform>%n کاپیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحے</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer: {what}</source>
        <translation>پرنٹر کو بھیج دیا: {what}</translation>
    </message>
    <message>
        <source>Papers for “{title}”</source>
        <translation>کاغذ: “{title}”</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>دوسرے کاغذ</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>خفیہ جملہ چنیں</translation>
    </message>
    <message>
        <source>It locks what you write down. Four or five words are easy to remember.</source>
        <translation>یہ آپ کے لکھے کو تالا لگاتا ہے۔ چار پانچ الفاظ یاد رکھنا آسان ہے۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>وہی دوبارہ</translation>
    </message>
    <message>
        <source>Remember it on this laptop</source>
        <translation>اس لیپ ٹاپ پر یاد رکھیں</translation>
    </message>
    <message>
        <source>Leave this off if others use this laptop too.</source>
        <translation>اگر دوسرے بھی یہ لیپ ٹاپ استعمال کریں تو بند رکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters, please.</source>
        <translation>
            <numerusform>کم از کم %n حرف ہونا چاہیے۔</numerusform>
            <numerusform>کم از کم %n حروف ہونے چاہییں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Good. Now type it once more.</source>
        <translation>ٹھیک ہے۔ اب ایک بار پھر لکھیں۔</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>دونوں ابھی ایک جیسے نہیں۔</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>دونوں ایک جیسے ہیں۔</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase until now</source>
        <translation>اب تک کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>نیا خفیہ جملہ</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>نیا جملہ دوبارہ</translation>
    </message>
    <message>
        <source>The two new ones are not the same.</source>
        <translation>دونوں نئے جملے ایک جیسے نہیں۔</translation>
    </message>
    <message>
        <source>Your new passphrase holds from now on.</source>
        <translation>اب سے آپ کا نیا خفیہ جملہ چلے گا۔</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find a person</source>
        <translation>شخص ڈھونڈیں</translation>
    </message>
    <message>
        <source>There are more: type another letter.</source>
        <translation>اور بھی ہیں: ایک حرف اور لکھیں۔</translation>
    </message>
    <message>
        <source>Nobody has these letters</source>
        <translation>ان حروف والا کوئی نہیں</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>کم حروف آزمائیں۔</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>“{name}” کو شامل کریں</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person</source>
        <translation>شخص شامل کریں</translation>
    </message>
    <message>
        <source>Nobody is written down yet</source>
        <translation>ابھی کوئی نہیں لکھا گیا</translation>
    </message>
    <message>
        <source>Who gives a name at the door stands here. A name is never needed.</source>
        <translation>جو دروازے پر نام دے وہ یہاں ہوتا ہے۔ نام دینا کبھی ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>شخص ڈھونڈیں</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>ایک چنیں</translation>
    </message>
    <message>
        <source>Change what is kept of them</source>
        <translation>ان کی محفوظ باتیں بدلیں</translation>
    </message>
    <message>
        <source>Hidden: {name}</source>
        <translation>چھپا دیا گیا: {name}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>ہاں یا نہیں</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>ان سے رابطہ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>Ask first whether they may be reached.</source>
        <translation>پہلے پوچھیں کہ کیا ان سے رابطہ ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>مددگار باتیں</translation>
    </message>
    <message>
        <source>They may be reached; no number is kept yet.</source>
        <translation>ان سے رابطہ ہو سکتا ہے؛ ابھی کوئی نمبر محفوظ نہیں۔</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>انھوں نے کیا کہا</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>ابھی کچھ نہیں پوچھا گیا۔</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>بولتے ہیں</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>پڑھتے ہیں</translation>
    </message>
    <message>
        <source>Reads print?</source>
        <translation>چھپا ہوا پڑھتے ہیں؟</translation>
    </message>
    <message>
        <source>First part of the postcode</source>
        <translation>پوسٹ کوڈ کا پہلا حصہ</translation>
    </message>
    <message>
        <source>To tell them apart</source>
        <translation>پہچان کے لیے</translation>
    </message>
    <message>
        <source>No address, no health details</source>
        <translation>نہ پتہ، نہ صحت کی تفصیل</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>مددگار باتیں</translation>
    </message>
    <message>
        <source>This looks like a telephone number: its place is among the ways.</source>
        <translation>یہ فون نمبر لگتا ہے: اس کی جگہ رابطے کے طریقوں میں ہے۔</translation>
    </message>
    <message>
        <source>This looks like an e-mail address: its place is among the ways.</source>
        <translation>یہ ای میل کا پتہ لگتا ہے: اس کی جگہ رابطے کے طریقوں میں ہے۔</translation>
    </message>
    <message>
        <source>This looks like a whole postcode: the first part is enough.</source>
        <translation>یہ پورا پوسٹ کوڈ لگتا ہے: پہلا حصہ کافی ہے۔</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation>یہاں کی نشستیں</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Jamia Mosque hall</source>
        <translation>جامع مسجد کا ہال</translation>
    </message>
    <message>
        <source>First part of the postcode</source>
        <translation>پوسٹ کوڈ کا پہلا حصہ</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>There is already a place with this name.</source>
        <translation>اس نام کی جگہ پہلے سے ہے۔</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places</source>
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>جگہ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>فہرست شامل کریں</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>جگہ شامل کریں</translation>
    </message>
    <message>
        <source>No place has these letters</source>
        <translation>ان حروف والی کوئی جگہ نہیں</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>کم حروف آزمائیں۔</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>ابھی کوئی جگہ نہیں</translation>
    </message>
    <message>
        <source>Add the first one, or take in a list of libraries, mosques, clinics.</source>
        <translation>پہلی جگہ لکھیں، یا لائبریریوں، مسجدوں، کلینکوں کی فہرست شامل کریں۔</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Find a place</source>
        <translation>جگہ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Change the place that is chosen</source>
        <translation>چنی ہوئی جگہ بدلیں</translation>
    </message>
    <message>
        <source>A new place: {name}</source>
        <translation>نئی جگہ: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>بدل گیا: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n new places</source>
        <translation>
            <numerusform>%n نئی جگہ</numerusform>
            <numerusform>%n نئی جگہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n بدلی</numerusform>
            <numerusform>%n بدلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n پہلے جیسی</numerusform>
            <numerusform>%n پہلے جیسی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesTable</name>
    <message>
        <source>Columns</source>
        <translation>خانے</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan a session</source>
        <translation>نشست طے کریں</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Eating well for a strong heart</source>
        <translation>مضبوط دل کے لیے اچھا کھانا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Pick one, or type a new one</source>
        <translation>ایک چنیں، یا نئی لکھیں</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>ایک اور زبان</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>بولی جانے والی زبانیں</translation>
    </message>
    <message>
        <source>About</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>کیا لکھا جائے</translation>
    </message>
    <message>
        <source>At the door this can only be made less.</source>
        <translation>دروازے پر اسے صرف کم کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>طے کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>نشست بدلیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Another language …</source>
        <translation>ایک اور زبان …</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>عنوان ضروری ہے۔</translation>
    </message>
    <message>
        <source>A new place: it will be added.</source>
        <translation>نئی جگہ: یہ شامل ہو جائے گی۔</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>یہ دن گزر چکا ہے۔</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ساتھ ساتھ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>کاپیاں</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>ایک کاپی کم</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>ایک کاپی زیادہ</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>صفحے جیسے چھپیں گے</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>قریب سے دیکھیں</translation>
    </message>
    <message>
        <source>I have read this translation</source>
        <translation>میں نے یہ ترجمہ پڑھ لیا ہے</translation>
    </message>
    <message>
        <source>Write and translate</source>
        <translation>لکھیں اور ترجمہ کریں</translation>
    </message>
    <message>
        <source>Take this PDF away</source>
        <translation>یہ PDF ہٹائیں</translation>
    </message>
    <message>
        <source>Copies in and out</source>
        <translation>کاپیوں کا حساب</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>بطور PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>This layout has room for one language.</source>
        <translation>اس شکل میں ایک ہی زبان آتی ہے۔</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>پھر بھی پرنٹ کریں</translation>
    </message>
    <message>
        <source>Choose the second language.</source>
        <translation>دوسری زبان چنیں۔</translation>
    </message>
</context>
<context>
    <name>PrinterFields</name>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>On both sides of the sheet</source>
        <translation>ورق کے دونوں طرف</translation>
    </message>
    <message>
        <source>Why is it printed all the same?</source>
        <translation>پھر بھی کیوں چھاپ رہے ہیں؟</translation>
    </message>
    <message>
        <source>It should have been checked again by now. The reason is kept.</source>
        <translation>اسے اب تک دوبارہ جانچنا تھا۔ وجہ محفوظ رہتی ہے۔</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ڈرائیو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;سب منتخب کریں</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;ایک بڑھائیں</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ایک &amp;گھٹائیں</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;چنیں</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;مٹائیں</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;نیا فولڈر</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;کھولیں</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;نام بدلیں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;محفوظ کریں</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>نئے نام سے محفوظ کریں</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>سب فائلیں (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>تفصیل سے دکھائیں</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>فہرست میں دکھائیں</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا &amp;نام:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>فائلوں کی &amp;قسم:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>اوپر والے فولڈر پر جائیں</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>جگہوں اور نشانیوں کی فہرست</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>اوپر والا فولڈر</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;چھپی فائلیں دکھائیں</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>بغلی پٹی</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 پہلے سے موجود ہے۔
کیا آپ اسے بدلنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
فائل نہیں ملی۔
فائل کا نام دیکھ لیں۔</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
فولڈر نہیں ملا۔
فولڈر کا نام دیکھ لیں۔</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>کمپیوٹر</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تبدیلی کی تاریخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;کاٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کا&amp;پی کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>سب محفوظ کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;جی ہاں</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>سب کے لیے &amp;ہاں</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;نہیں</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>سب کے لیے &amp;نہیں</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>روک دیں</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>پھر کوشش کریں</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>شروع کی ترتیب پر لائیں</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;پرنٹ کریں</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;مزید اختیارات &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;کم اختیارات &lt;&lt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>سب صفحے</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>جفت صفحے</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>طاق صفحے</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>اس کمپیوٹر کی فائل</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>فائل میں چھاپیں (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>بطور PDF فائل لکھیں</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>ترتیب سے</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>رنگین</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>کاپیاں</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>کاپیاں:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>یہ صفحہ</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>دونوں طرف چھپائی</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>سیاہ و سفید</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>لمبی طرف سے پلٹیں</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>چھوٹی طرف سے پلٹیں</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>چھپائی کی ترتیب</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>صفحوں کا &amp;سیٹ:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحے</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>سب چھاپیں</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>کون سے صفحے</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>الٹی ترتیب</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>چنا ہوا حصہ</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;نام:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>جگہ:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;فائل:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;خصوصیات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پہلے دیکھیں</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>قسم:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;کاٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کا&amp;پی کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>ReceiptWindow</name>
    <message>
        <source>Receipt of parcel {number}</source>
        <translation>پارسل {number} کی رسید</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>کاغذ کی زبان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>محفوظ ہو گیا: {name}</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>رسید چھپ گئی۔</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Keep this code on paper</source>
        <translation>یہ کوڈ کاغذ پر رکھیں</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens Champion again.</source>
        <translation>خفیہ جملہ بھول جائیں تو Champion صرف اس کوڈ سے کھلے گا۔</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>ورق محفوظ کریں</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>پرنٹ کے لیے کھولیں</translation>
    </message>
    <message>
        <source>Keep it at home, not with this laptop.</source>
        <translation>اسے گھر پر رکھیں، لیپ ٹاپ کے ساتھ نہیں۔</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>کاغذ (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>محفوظ ہو گیا: {file}</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>میں نے اسے لکھ لیا ہے</translation>
    </message>
    <message>
        <source>This computer cannot open it. Save the sheet instead.</source>
        <translation>یہ کمپیوٹر اسے نہیں کھول سکتا۔ اس کے بجائے ورق محفوظ کریں۔</translation>
    </message>
</context>
<context>
    <name>RememberSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Type it once more, so we know it is you.</source>
        <translation>ایک بار پھر لکھیں، تاکہ یقین ہو کہ یہ آپ ہی ہیں۔</translation>
    </message>
    <message>
        <source>This laptop remembers your passphrase.</source>
        <translation>اس لیپ ٹاپ کو آپ کا خفیہ جملہ یاد ہے۔</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Counted in the room</source>
        <translation>کمرے میں گنے گئے</translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>%n دیا گیا</numerusform>
            <numerusform>%n دیے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>My time</source>
        <translation>میرا وقت</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} گھنٹے</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>پہلے {before}، بعد میں {after}</translation>
    </message>
    <message>
        <source>Hands up: I know what to do</source>
        <translation>ہاتھ اٹھے: مجھے معلوم ہے کیا کرنا ہے</translation>
    </message>
    <message>
        <source>People asked or said</source>
        <translation>لوگوں نے پوچھا یا کہا</translation>
    </message>
    <message>
        <source>Missing or hard</source>
        <translation>کمی یا مشکل</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>یاد رکھنے کی بات</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Go back to this copy</source>
        <translation>اس کاپی پر واپس جائیں</translation>
    </message>
    <message>
        <source>There is no copy on this laptop.</source>
        <translation>اس لیپ ٹاپ پر کوئی کاپی نہیں۔</translation>
    </message>
    <message>
        <source>The last good copy is of {day}, {time}. The damaged data are kept too.</source>
        <translation>آخری درست کاپی {day}، {time} کی ہے۔ خراب مواد بھی رکھا رہتا ہے۔</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>“{title}” in {language}. The name is printed on every copy.</source>
        <translation>“{title}”، زبان: {language}۔ نام ہر کاپی پر چھپتا ہے۔</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>پڑھنے والے کا نام</translation>
    </message>
    <message>
        <source>Someone who reads the language well and has read all of it.</source>
        <translation>جو یہ زبان اچھی طرح پڑھتا ہو اور پورا پڑھ چکا ہو۔</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>لکھا ہوا دکھائیں</translation>
    </message>
</context>
<context>
    <name>SendScreen</name>
    <message>
        <source>Send my work</source>
        <translation>میرا کام بھیجیں</translation>
    </message>
    <message>
        <source>Your coordinator sees exactly this, nothing else.</source>
        <translation>رابطہ کار صرف یہی دیکھتے ہیں، اور کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Open a parcel</source>
        <translation>پارسل کھولیں</translation>
    </message>
    <message>
        <source>Drop a reply here</source>
        <translation>جواب یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>Nothing to send: all has been received.</source>
        <translation>بھیجنے کو کچھ نہیں: سب پہنچ چکا ہے۔</translation>
    </message>
    <message>
        <source>You have joined. Now read out the six words.</source>
        <translation>آپ شامل ہو گئے۔ اب چھ الفاظ پڑھ کر سنائیں۔</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>All sessions</source>
        <translation>سب نشستیں</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>دروازے پر واپس</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>دروازہ کھولیں</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>نشست مکمل کریں</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>نشست منسوخ کریں</translation>
    </message>
    <message>
        <source>Why is it not held?</source>
        <translation>یہ کیوں نہیں ہو رہی؟</translation>
    </message>
    <message>
        <source>Print handouts</source>
        <translation>پرچے پرنٹ کریں</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Sign-in sheet, checklist, report and others</source>
        <translation>حاضری کا ورق، کاموں کی فہرست، رپورٹ اور دوسرے</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نشست کے بارے میں</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>لکھا گیا</translation>
    </message>
    <message>
        <source>Handouts that fit</source>
        <translation>مناسب پرچے</translation>
    </message>
    <message>
        <source>None in these languages on this subject yet.</source>
        <translation>ان زبانوں میں اس موضوع پر ابھی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>کون آیا</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>ابھی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>The first 200 are shown.</source>
        <translation>پہلے 200 دکھائے گئے ہیں۔</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Sessions</source>
        <translation>نشستیں</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>نشست طے کریں</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>آنے والی</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>کچھ طے نہیں۔</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>گزری ہوئی</translation>
    </message>
    <message>
        <source>No session was held yet.</source>
        <translation>ابھی کوئی نشست نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Show older sessions</source>
        <translation>پرانی نشستیں دکھائیں</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>ابھی کوئی نشست نہیں</translation>
    </message>
    <message>
        <source>Plan your first one: a title and a time are enough.</source>
        <translation>اپنی پہلی نشست طے کریں: عنوان اور وقت کافی ہیں۔</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Planned: {title}</source>
        <translation>طے ہو گئی: {title}</translation>
    </message>
    <message>
        <source>The session is open again.</source>
        <translation>نشست دوبارہ کھل گئی۔</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>نیا وقت: {when}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>بدل گئی: {title}</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>نشست منسوخ ہو گئی۔</translation>
    </message>
    <message>
        <source>The session is closed. Thank you!</source>
        <translation>نشست مکمل ہوئی۔ شکریہ!</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Champion {version}</source>
        <translation>Champion {version}</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>یہ کیسا دکھے</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>حفاظت</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>خفیہ جملہ بدلیں</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>ابھی کاپی بنائیں</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>The recovery code on your sheet stays the same.</source>
        <translation>آپ کے ورق پر بحالی کا کوڈ وہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>A safe copy</source>
        <translation>محفوظ کاپی</translation>
    </message>
    <message>
        <source>A locked copy of everything; keep one on a stick.</source>
        <translation>ہر چیز کی مقفل کاپی؛ ایک یو ایس بی پر رکھیں۔</translation>
    </message>
    <message>
        <source>Copied at {when}: {file}</source>
        <translation>{when} پر کاپی ہوئی: {file}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>There are more: type another letter.</source>
        <translation>اور بھی ہیں: ایک حرف اور لکھیں۔</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>کارڈ کا نمبر</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>نام لکھیں</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>کارڈ {number}</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>پہلے سے اندر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No names are written down here.</source>
        <translation>یہاں نام نہیں لکھے جاتے۔</translation>
    </message>
    <message>
        <source>Space counts one person, C counts one child.</source>
        <translation>Space ایک شخص گنتا ہے، C ایک بچہ۔</translation>
    </message>
    <message>
        <source>A card has only a number.</source>
        <translation>کارڈ پر صرف نمبر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Type the card’s number and press Enter. Space: no card.</source>
        <translation>کارڈ کا نمبر لکھیں اور Enter دبائیں۔ کارڈ نہ ہو تو Space۔</translation>
    </message>
    <message>
        <source>Three letters and Enter sign somebody in. Space: no name.</source>
        <translation>تین حروف اور Enter سے حاضری لگائیں۔ نام نہ ہو تو Space۔</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Largest file</source>
        <translation>سب سے بڑی فائل</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>کوئی اور سائز</translation>
    </message>
    <message>
        <source>More work goes into several files. A mail makes each a third larger.</source>
        <translation>زیادہ کام کئی فائلوں میں جاتا ہے۔ ای میل میں ہر فائل ایک تہائی بڑی ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Write a size such as {size}, at least {least}.</source>
        <translation>سائز یوں لکھیں: {size}، کم از کم {least}۔</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>کتنی کاپیاں</translation>
    </message>
</context>
<context>
    <name>TakeInView</name>
    <message>
        <source>Take in a list of places</source>
        <translation>جگہوں کی فہرست شامل کریں</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>سب جگہیں</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>فہرست یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>A table saved as text, as councils and the NHS publish them.</source>
        <translation>متن میں محفوظ جدول، جیسا کونسل اور NHS شائع کرتے ہیں۔</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>کیا ہو گا</translation>
    </message>
    <message>
        <source>First you see what was understood. Nothing is kept yet.</source>
        <translation>پہلے آپ دیکھیں گے کہ کیا سمجھا گیا۔ ابھی کچھ محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Places that are here already are brought up to date, never doubled.</source>
        <translation>جو جگہیں پہلے سے ہیں وہ تازہ ہوتی ہیں، دہرائی نہیں جاتیں۔</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} پڑھی جا رہی ہے …</translation>
    </message>
    <message>
        <source>What the columns were understood as</source>
        <translation>خانوں کا کیا مطلب سمجھا گیا</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>ان میں سے پہلی</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n places</source>
        <translation>
            <numerusform>%n جگہ شامل کریں</numerusform>
            <numerusform>%n جگہیں شامل کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>کچھ نیا نہیں</translation>
    </message>
    <message>
        <source>new</source>
        <translation>نئی</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>بدلی ہوئی</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>پہلے جیسی</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>دیکھ لیں</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور %n مزید</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line could be read.</source>
        <translation>ہر سطر پڑھی جا سکی۔</translation>
    </message>
    <message>
        <source>Not used: {columns}</source>
        <translation>استعمال نہیں ہوئے: {columns}</translation>
    </message>
    <message>
        <source>Take in a handout</source>
        <translation>پرچہ شامل کریں</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>سب متن</translation>
    </message>
    <message>
        <source>Drop a handout here</source>
        <translation>پرچہ یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>A handout file, a Markdown text or a Word document.</source>
        <translation>پرچے کی فائل، Markdown متن یا Word دستاویز۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>پرچہ</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>اس کی زبان</translation>
    </message>
    <message>
        <source>It belongs to</source>
        <translation>کس پرچے کا ہے</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>اسے شامل کریں</translation>
    </message>
    <message>
        <source>A new handout</source>
        <translation>نیا پرچہ</translation>
    </message>
    <message>
        <source>A text becomes a draft. What is in use stays as it is.</source>
        <translation>متن مسودہ بن جاتا ہے۔ جو زیرِ استعمال ہے وہ ویسا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing is fetched from the internet.</source>
        <translation>انٹرنیٹ سے کچھ نہیں لیا جاتا۔</translation>
    </message>
    <message>
        <source>at {number}</source>
        <translation>نمبر {number}</translation>
    </message>
    <message>
        <source>All of it was understood.</source>
        <translation>سب کچھ سمجھ لیا گیا۔</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>File {number} of {total}</source>
        <translation>فائل {number} از {total}</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>Team</source>
        <translation>ٹیم</translation>
    </message>
    <message>
        <source>Invite a champion</source>
        <translation>چیمپئن کو دعوت دیں</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>سب کو بھیجیں</translation>
    </message>
    <message numerus="yes">
        <source>%n champions</source>
        <translation>
            <numerusform>%n چیمپئن</numerusform>
            <numerusform>%n چیمپئن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply</source>
        <translation>
            <numerusform>%n جواب کا منتظر</numerusform>
            <numerusform>%n جواب کے منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>The start file for {name} is in {folder}.</source>
        <translation>{name} کی شروعاتی فائل یہاں ہے: {folder}</translation>
    </message>
    <message>
        <source>Locking and sealing …</source>
        <translation>تالا اور مہر لگا رہے ہیں …</translation>
    </message>
    <message>
        <source>Parcel {number} of {total}</source>
        <translation>پارسل {number} از {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n champions were left out.</source>
        <translation>
            <numerusform>رک گیا: %n چیمپئن رہ گئے۔</numerusform>
            <numerusform>رک گیا: %n چیمپئن رہ گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to send.</source>
        <translation>بھیجنے کو کچھ نیا نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n parcels are in {folder}.</source>
        <translation>
            <numerusform>%n پارسل یہاں ہے: {folder}</numerusform>
            <numerusform>%n پارسل یہاں ہیں: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsScreen</name>
    <message>
        <source>Take back what was saved last</source>
        <translation>آخری محفوظ کیا ہوا واپس لیں</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>محفوظ ہو گیا: {title}</translation>
    </message>
    <message>
        <source>Version {number} is begun as a draft. What is in use stays as it is.</source>
        <translation>نسخہ {number} بطور مسودہ شروع ہوا۔ جو زیرِ استعمال ہے وہ ویسا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>یہ اب بھی درست ہے</translation>
    </message>
    <message>
        <source>Drafts may be printed, with their mark.</source>
        <translation>مسودے چھاپے جا سکتے ہیں، مسودے کے نشان کے ساتھ۔</translation>
    </message>
    <message>
        <source>Drafts are not printed any more, on any laptop of the programme.</source>
        <translation>اب پروگرام کے کسی لیپ ٹاپ پر مسودے نہیں چھپتے۔</translation>
    </message>
</context>
<context>
    <name>TicksCard</name>
    <message>
        <source>Session by session</source>
        <translation>نشست بہ نشست</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>سب دکھائیں: %n</numerusform>
            <numerusform>تمام %n دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>See what {name} will see</source>
        <translation>دیکھیں کہ {name} کیا دیکھیں گے</translation>
    </message>
    <message>
        <source>A session without its tick stays on this laptop for now.</source>
        <translation>جس نشست پر نشان نہ ہو وہ فی الحال اسی لیپ ٹاپ پر رہتی ہے۔</translation>
    </message>
    <message>
        <source>What has no tick stays here with its counts, handouts and hours. People you wrote down go all the same.</source>
        <translation>جس پر نشان نہ ہو وہ اپنی گنتی، پرچوں اور گھنٹوں سمیت یہیں رہتی ہے۔ جن لوگوں کے نام آپ نے لکھے وہ پھر بھی جاتے ہیں۔</translation>
    </message>
    <message>
        <source>A file made before may still hold it.</source>
        <translation>ہو سکتا ہے پہلے بنائی گئی فائل میں وہ موجود ہو۔</translation>
    </message>
    <message>
        <source>{title} goes with the next parcel.</source>
        <translation>{title} اگلے پارسل کے ساتھ جائے گی۔</translation>
    </message>
    <message>
        <source>{title} stays on this laptop for now.</source>
        <translation>{title} فی الحال اسی لیپ ٹاپ پر رہے گی۔</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>یہیں رہے گی</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find anything</source>
        <translation>کچھ بھی ڈھونڈیں</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صبح بخیر، {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>سہ پہر بخیر، {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>شام بخیر، {name}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Welcome back</source>
        <translation>دوبارہ خوش آمدید</translation>
    </message>
    <message>
        <source>Type your passphrase to open Champion.</source>
        <translation>Champion کھولنے کے لیے اپنا خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Forgotten it? Type the recovery code from your printed sheet.</source>
        <translation>بھول گئے؟ اپنے چھپے ورق سے بحالی کا کوڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Other programmes on this computer</source>
        <translation>اس کمپیوٹر کے دوسرے پروگرام</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>ابھی کوئی پروگرام نہیں</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Save it again</source>
        <translation>دوبارہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save on a stick or in a folder</source>
        <translation>یو ایس بی یا فولڈر میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Prepare a mail</source>
        <translation>ای میل تیار کریں</translation>
    </message>
    <message>
        <source>The file is locked and sealed. Only {name} can open it.</source>
        <translation>فائل پر تالا اور مہر ہے۔ اسے صرف {name} کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Locking and sealing …</source>
        <translation>تالا اور مہر لگا رہے ہیں …</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files</source>
        <translation>
            <numerusform>اور %n فائل</numerusform>
            <numerusform>اور %n فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>جگہ: {folder}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>فولڈر دکھائیں</translation>
    </message>
    <message>
        <source>Copy its place</source>
        <translation>اس کی جگہ کاپی کریں</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>آپ کون ہیں؟</translation>
    </message>
    <message>
        <source>A champion with a start file</source>
        <translation>چیمپئن، شروعاتی فائل کے ساتھ</translation>
    </message>
    <message>
        <source>Your coordinator sent it to you or put it on a stick.</source>
        <translation>رابطہ کار نے آپ کو بھیجی یا یو ایس بی پر دی۔</translation>
    </message>
    <message>
        <source>A champion without a start file</source>
        <translation>چیمپئن، شروعاتی فائل کے بغیر</translation>
    </message>
    <message>
        <source>Begin now; you can join a programme later.</source>
        <translation>ابھی شروع کریں؛ پروگرام میں بعد میں شامل ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A coordinator</source>
        <translation>رابطہ کار</translation>
    </message>
    <message>
        <source>You support champions and bring their work together.</source>
        <translation>آپ چیمپئنز کا ساتھ دیتے اور ان کا کام یکجا کرتے ہیں۔</translation>
    </message>
    <message>
        <source>I want to practise first</source>
        <translation>پہلے مشق کرنی ہے</translation>
    </message>
    <message>
        <source>A made-up neighbourhood; nothing in it is real.</source>
        <translation>ایک فرضی محلہ؛ اس میں کچھ بھی اصلی نہیں۔</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>The programme’s name</source>
        <translation>پروگرام کا نام</translation>
    </message>
    <message>
        <source>Your start file</source>
        <translation>آپ کی شروعاتی فائل</translation>
    </message>
    <message>
        <source>Start files (*.champion-start);;All (*)</source>
        <translation>شروعاتی فائلیں (*.champion-start);;سب (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>یہ فائل پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>Welcome, {name}: {programme} is waiting for you.</source>
        <translation>خوش آمدید، {name}: {programme} آپ کا منتظر ہے۔</translation>
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
        <translation>کہاں جائیں</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>تالا لگائیں</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>کچھ بھی ڈھونڈیں</translation>
    </message>
    <message>
        <source>Take back what you did</source>
        <translation>اپنا کیا واپس لیں</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>پوری اسکرین پر دکھائیں</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>یہ بٹن دکھائیں</translation>
    </message>
    <message>
        <source>Practice neighbourhood: nothing here is real</source>
        <translation>مشق کا محلہ: یہاں کچھ بھی اصلی نہیں</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Waiting to be let in</source>
        <translation>شامل ہونے کا انتظار</translation>
    </message>
    <message>
        <source>Ring {name} and read these six words aloud.</source>
        <translation>{name} کو فون کر کے یہ چھ الفاظ پڑھ کر سنائیں۔</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>الفاظ کاپی کریں</translation>
    </message>
    <message>
        <source>Your first parcel is made. The words go away when the reply came.</source>
        <translation>آپ کا پہلا پارسل بن گیا۔ جواب آنے پر یہ الفاظ ہٹ جائیں گے۔</translation>
    </message>
    <message>
        <source>Then send your first parcel. The words go away when the reply came.</source>
        <translation>پھر اپنا پہلا پارسل بھیجیں۔ جواب آنے پر یہ الفاظ ہٹ جائیں گے۔</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کاپی ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>One moment…</source>
        <translation>ایک لمحہ…</translation>
    </message>
    <message>
        <source>Champion makes your keys.</source>
        <translation>Champion آپ کی چابیاں بنا رہا ہے۔</translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation>مرحلہ {done} از {total}</translation>
    </message>
</context>
<context>
    <name>apart</name>
    <message>
        <source>Kept apart</source>
        <translation>الگ رکھے ہوئے</translation>
    </message>
    <message>
        <source>Take it over …</source>
        <translation>اپنا لیں …</translation>
    </message>
    <message>
        <source>Throw it away …</source>
        <translation>پھینک دیں …</translation>
    </message>
    <message>
        <source>A parcel</source>
        <translation>ایک پارسل</translation>
    </message>
    <message>
        <source>{name}, parcel {number}</source>
        <translation>{name}، پارسل {number}</translation>
    </message>
    <message>
        <source>The clock of that laptop was wrong. Reply first: their next parcel is right.</source>
        <translation>اس لیپ ٹاپ کی گھڑی غلط تھی۔ پہلے جواب بھیجیں: ان کا اگلا پارسل درست ہو گا۔</translation>
    </message>
    <message>
        <source>It was made after that laptop was lost or given back.</source>
        <translation>یہ اس لیپ ٹاپ کے گم یا واپس ہونے کے بعد بنا۔</translation>
    </message>
    <message>
        <source>It needs a newer Champion. After the update it comes in by itself.</source>
        <translation>اس کے لیے نیا Champion چاہیے۔ ایپ تازہ ہونے پر یہ خود آ جائے گا۔</translation>
    </message>
    <message>
        <source>Take it over? {parcel}</source>
        <translation>اپنا لیں؟ {parcel}</translation>
    </message>
    <message>
        <source>What is in it is taken in, dated today. Only for a laptop that will not send again. This cannot be taken back.</source>
        <translation>اس میں جو ہے وہ آج کی تاریخ سے لیا جائے گا۔ صرف ایسے لیپ ٹاپ کے لیے جو دوبارہ نہیں بھیجے گا۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>اپنا لیں</translation>
    </message>
    <message>
        <source>Taken over: {parcel}</source>
        <translation>اپنا لیا گیا: {parcel}</translation>
    </message>
    <message>
        <source>Throw it away? {parcel}</source>
        <translation>پھینک دیں؟ {parcel}</translation>
    </message>
    <message>
        <source>Nothing of it is taken in. This cannot be taken back.</source>
        <translation>اس میں سے کچھ نہیں لیا جائے گا۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>That laptop sends what is in it again. This cannot be taken back.</source>
        <translation>اس میں جو ہے وہ لیپ ٹاپ دوبارہ بھیجے گا۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>پھینک دیں</translation>
    </message>
    <message>
        <source>Thrown away: {parcel}</source>
        <translation>پھینک دیا گیا: {parcel}</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n لوگ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>%n بالغ</numerusform>
            <numerusform>%n بالغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n بچہ</numerusform>
            <numerusform>%n بچے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n نشست</numerusform>
            <numerusform>%n نشستیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handouts</source>
        <translation>
            <numerusform>%n پرچہ</numerusform>
            <numerusform>%n پرچے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n نام</numerusform>
            <numerusform>%n نام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n languages</source>
        <translation>
            <numerusform>%n زبان میں</numerusform>
            <numerusform>%n زبانوں میں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>آئندہ کل</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>واپس لینے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>واپس لے لیا۔</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>واپس لے لیا: {what}</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message numerus="yes">
        <source>%n people in the room</source>
        <translation>
            <numerusform>کمرے میں %n شخص</numerusform>
            <numerusform>کمرے میں %n لوگ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people in the room</source>
        <translation>
            <numerusform>شخص کمرے میں</numerusform>
            <numerusform>لوگ کمرے میں</numerusform>
        </translation>
    </message>
    <message>
        <source>does not read</source>
        <translation>نہیں پڑھتے</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>بولتے ہیں: {language}</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>پہلے سے اندر</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>پہلی بار</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add “{name}” as a new name</source>
        <translation>“{name}” کو نیا نام لکھیں</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>کارڈ {number}</translation>
    </message>
    <message>
        <source>one child</source>
        <translation>ایک بچہ</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ایک شخص</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <source>Erase {name}?</source>
        <translation>{name} کو مٹائیں؟</translation>
    </message>
    <message>
        <source>The name and all that is kept about it, how to reach them too, go from every laptop as it takes in its next parcel. This cannot be undone.</source>
        <translation>نام اور اس سے متعلق سب کچھ، رابطے کے طریقے بھی، ہر لیپ ٹاپ سے اس کا اگلا پارسل لینے پر مٹ جائیں گے۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Head counts and attendance stay as they are, without the name.</source>
        <translation>سروں کی گنتی اور حاضری ویسی ہی رہے گی، نام کے بغیر۔</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Ask to erase {name}?</source>
        <translation>{name} کو مٹانے کی درخواست کریں؟</translation>
    </message>
    <message>
        <source>{name} is hidden on this laptop at once. Your coordinator is asked to erase the name and all that is kept about it, on every laptop.</source>
        <translation>{name} اس لیپ ٹاپ پر فوراً چھپ جائے گا۔ آپ کے رابطہ کار سے کہا جائے گا کہ نام اور اس سے متعلق سب کچھ ہر لیپ ٹاپ سے مٹا دیں۔</translation>
    </message>
    <message>
        <source>Hide and ask</source>
        <translation>چھپائیں اور درخواست کریں</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That passphrase does not open this profile.</source>
        <translation>اس خفیہ جملے سے یہ پروفائل نہیں کھلتی۔</translation>
    </message>
    <message>
        <source>This profile needs its passphrase.</source>
        <translation>اس پروفائل کے لیے خفیہ جملہ چاہیے۔</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters.</source>
        <translation>کم از کم {least} حروف کا خفیہ جملہ چنیں۔</translation>
    </message>
    <message>
        <source>This computer cannot remember the key safely ({why}): type the passphrase.</source>
        <translation>یہ کمپیوٹر چابی محفوظ طریقے سے یاد نہیں رکھ سکتا ({why}): خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Champion is already open on this profile: close it first ({folder}).</source>
        <translation>Champion اس پروفائل پر پہلے سے کھلا ہے: پہلے اسے بند کریں ({folder})۔</translation>
    </message>
    <message>
        <source>There is already a profile in {folder}.</source>
        <translation>{folder} میں پہلے سے ایک پروفائل ہے۔</translation>
    </message>
    <message>
        <source>There is no profile in {folder}.</source>
        <translation>{folder} میں کوئی پروفائل نہیں۔</translation>
    </message>
    <message>
        <source>The key file is damaged: {file}.</source>
        <translation>چابی کی فائل خراب ہے: {file}</translation>
    </message>
    <message>
        <source>These data were written by a newer Champion: update the app ({file}).</source>
        <translation>یہ مواد نئے Champion نے لکھا ہے: ایپ کو تازہ کریں ({file})۔</translation>
    </message>
    <message>
        <source>The data file is damaged: go back to the last good copy ({file}).</source>
        <translation>مواد کی فائل خراب ہے: پچھلی درست کاپی پر جائیں ({file})۔</translation>
    </message>
    <message>
        <source>The disk is full: make room, then try again ({folder}).</source>
        <translation>ڈسک بھر گئی ہے: جگہ بنائیں، پھر کوشش کریں ({folder})۔</translation>
    </message>
    <message>
        <source>Champion may not write here: {place}.</source>
        <translation>Champion کو یہاں لکھنے کی اجازت نہیں: {place}</translation>
    </message>
    <message>
        <source>This file cannot be read: {file}.</source>
        <translation>یہ فائل پڑھی نہیں جا سکتی: {file}</translation>
    </message>
    <message>
        <source>The data file is busy: try again ({file}).</source>
        <translation>مواد کی فائل مصروف ہے: پھر کوشش کریں ({file})۔</translation>
    </message>
    <message>
        <source>There is no {kind} with this id: {id}.</source>
        <translation>اس شناخت کے ساتھ کچھ نہیں ملا ({kind}): {id}</translation>
    </message>
    <message>
        <source>More than one {kind} is called {name}: use its id.</source>
        <translation>{name} ایک سے زیادہ ہیں ({kind}): شناختی نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>The session “{title}” is closed.</source>
        <translation>نشست “{title}” مکمل ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>The session “{title}” is not open yet.</source>
        <translation>نشست “{title}” ابھی نہیں کھلی۔</translation>
    </message>
    <message>
        <source>“{title}” should have been checked again by now: say why it is printed all the same.</source>
        <translation>“{title}” کو اب تک دوبارہ جانچنا تھا: بتائیں کہ پھر بھی کیوں چھاپ رہے ہیں۔</translation>
    </message>
    <message>
        <source>That print was already taken back.</source>
        <translation>یہ چھپائی پہلے ہی واپس لی جا چکی ہے۔</translation>
    </message>
    <message>
        <source>There is no printer here: save the paper as a PDF and print it elsewhere.</source>
        <translation>یہاں کوئی پرنٹر نہیں: کاغذ بطور PDF محفوظ کریں اور کہیں اور چھاپیں۔</translation>
    </message>
    <message>
        <source>There is no printer called {name} here, only {known}.</source>
        <translation>یہاں {name} نام کا کوئی پرنٹر نہیں، صرف {known}۔</translation>
    </message>
    <message>
        <source>{name} did not take the paper ({why}).</source>
        <translation>پرنٹر {name} نے کاغذ نہیں لیا ({why})۔</translation>
    </message>
    <message>
        <source>That arrival was already taken back.</source>
        <translation>یہ آمد پہلے ہی واپس لی جا چکی ہے۔</translation>
    </message>
    <message>
        <source>This session is set to “{mode}”.</source>
        <translation>اس نشست کے لیے طے ہے: “{mode}”۔</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field}.</source>
        <translation>“{value}” یہاں درست نہیں: {field}۔</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>یہ درج نہیں: {field}۔</translation>
    </message>
    <message>
        <source>There is no {kind} called “{name}”.</source>
        <translation>“{name}” نام سے کچھ نہیں ملا ({kind})۔</translation>
    </message>
    <message>
        <source>Only a {role} can do this.</source>
        <translation>یہ کام صرف {role} کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>That recovery code has a typing mistake: compare it with the printed one.</source>
        <translation>بحالی کے کوڈ میں لکھنے کی غلطی ہے: چھپے ہوئے کوڈ سے ملائیں۔</translation>
    </message>
    <message>
        <source>This is not a Champion parcel.</source>
        <translation>یہ Champion کا پارسل نہیں۔</translation>
    </message>
    <message>
        <source>This parcel was not made for this laptop: ask its sender for another.</source>
        <translation>یہ پارسل اس لیپ ٹاپ کے لیے نہیں بنا: بھیجنے والے سے دوسرا مانگیں۔</translation>
    </message>
    <message>
        <source>The parcel is damaged or incomplete: ask for it to be sent again.</source>
        <translation>پارسل خراب یا ادھورا ہے: دوبارہ بھیجنے کو کہیں۔</translation>
    </message>
    <message>
        <source>The parcel does not come from the laptop it names: nothing was taken from it.</source>
        <translation>پارسل اس لیپ ٹاپ سے نہیں آیا جس کا نام اس پر ہے: کچھ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>The parcel is too large.</source>
        <translation>پارسل بہت بڑا ہے۔</translation>
    </message>
    <message>
        <source>There is no {title} in {tag}.</source>
        <translation>{title} {tag} میں دستیاب نہیں۔</translation>
    </message>
    <message>
        <source>There is no good copy in {folder}.</source>
        <translation>{folder} میں کوئی درست کاپی نہیں۔</translation>
    </message>
    <message>
        <source>Card {card} is in this session already.</source>
        <translation>کارڈ {card} اس نشست میں پہلے ہی درج ہے۔</translation>
    </message>
    <message>
        <source>{name}’s laptop is let in already.</source>
        <translation>{name} کا لیپ ٹاپ پہلے سے شامل ہے۔</translation>
    </message>
    <message>
        <source>This file is no copy of this profile’s data: {file}.</source>
        <translation>یہ فائل اس پروفائل کے مواد کی کاپی نہیں: {file}</translation>
    </message>
    <message>
        <source>There is no {kind} called “{name}”; there are, for example, {known}.</source>
        <translation>“{name}” نام سے کچھ نہیں ملا ({kind})؛ مثلاً یہ ہیں: {known}۔</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>فیصلہ کرنے کو کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>واپس لینے کے لیے کوئی فیصلہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This was decided on another laptop: take it back there.</source>
        <translation>یہ فیصلہ کسی دوسرے لیپ ٹاپ پر ہوا تھا: اسے وہیں واپس لیں۔</translation>
    </message>
    <message>
        <source>This needs the programme’s key: bring it back from its two pages first.</source>
        <translation>اس کے لیے پروگرام کی چابی چاہیے: پہلے اسے اس کے دو صفحوں سے واپس لائیں۔</translation>
    </message>
    <message>
        <source>Print the two pages of the programme’s key first, and keep them apart.</source>
        <translation>پہلے پروگرام کی چابی کے دو صفحے چھاپیں اور انھیں الگ الگ رکھیں۔</translation>
    </message>
    <message>
        <source>That is not what stands on a page of the programme’s key: compare each letter.</source>
        <translation>پروگرام کی چابی کے صفحے پر یہ نہیں لکھا: ہر حرف ملا کر دیکھیں۔</translation>
    </message>
    <message>
        <source>These two pages are not a pair of this programme’s key.</source>
        <translation>یہ دو صفحے اس پروگرام کی چابی کا جوڑا نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Another laptop came in with the start file of {name}: make a new start file for this one.</source>
        <translation>{name} کی شروعاتی فائل سے ایک اور لیپ ٹاپ شامل ہو چکا ہے: اس کے لیے نئی شروعاتی فائل بنائیں۔</translation>
    </message>
    <message>
        <source>This profile works for {ours}: make a profile of its own for {name}.</source>
        <translation>یہ پروفائل {ours} کے لیے ہے: {name} کے لیے الگ پروفائل بنائیں۔</translation>
    </message>
    <message>
        <source>{name}’s laptop was reported lost or retired: what it sent since is kept apart.</source>
        <translation>{name} کا لیپ ٹاپ گم شدہ یا واپس کیا ہوا بتایا گیا ہے: اس کے بعد کا بھیجا ہوا الگ رکھا ہے۔</translation>
    </message>
    <message>
        <source>No parcel was made or taken in here yet.</source>
        <translation>یہاں ابھی کوئی پارسل نہ بنا ہے نہ آیا ہے۔</translation>
    </message>
    <message>
        <source>This parcel is for {name}, on this computer too: open that programme first.</source>
        <translation>یہ پارسل {name} کے لیے ہے، جو اسی کمپیوٹر پر ہے: پہلے وہ پروگرام کھولیں۔</translation>
    </message>
    <message>
        <source>This parcel is not for {ours} on this laptop. Is it for {names}? Open that first.</source>
        <translation>یہ پارسل اس لیپ ٹاپ پر {ours} کے لیے نہیں۔ کیا یہ {names} کے لیے ہے؟ پہلے وہ کھولیں۔</translation>
    </message>
    <message>
        <source>This profile works for {ours}. {name} is on this computer too: open that first.</source>
        <translation>یہ پروفائل {ours} کے لیے ہے۔ {name} بھی اسی کمپیوٹر پر ہے: پہلے وہ کھولیں۔</translation>
    </message>
    <message>
        <source>This coordinator has no laptop numbers left: ask another coordinator.</source>
        <translation>اس رابطہ کار کے پاس لیپ ٹاپ کے نمبر ختم ہو گئے: کسی اور رابطہ کار سے کہیں۔</translation>
    </message>
    <message>
        <source>{count} such parcels wait here already: keep this file and take it in later.</source>
        <translation>ایسے {count} پارسل پہلے سے انتظار میں ہیں: یہ فائل رکھیں اور بعد میں کھولیں۔</translation>
    </message>
    <message>
        <source>That is no address of a hub: it begins with postgresql://.</source>
        <translation>یہ کسی ہب کا پتہ نہیں: وہ postgresql:// سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>This computer lacks the PostgreSQL driver: install champion-app[hub].</source>
        <translation>اس کمپیوٹر پر PostgreSQL ڈرائیور نہیں: champion-app[hub] نصب کریں۔</translation>
    </message>
    <message>
        <source>The hub does not answer: {place}.</source>
        <translation>ہب جواب نہیں دے رہا: {place}</translation>
    </message>
    <message>
        <source>The hub does not accept this name or password: {place}.</source>
        <translation>ہب یہ نام یا پاس ورڈ قبول نہیں کرتا: {place}</translation>
    </message>
    <message>
        <source>Champion may not write to this hub: {place}.</source>
        <translation>Champion کو اس ہب میں لکھنے کی اجازت نہیں: {place}</translation>
    </message>
    <message>
        <source>There is no hub in this database yet: begin it with champion hub init ({place}).</source>
        <translation>اس ڈیٹا بیس میں ابھی کوئی ہب نہیں: champion hub init سے شروع کریں ({place})۔</translation>
    </message>
    <message>
        <source>This database holds other tables: give the hub an empty one ({place}).</source>
        <translation>اس ڈیٹا بیس میں دوسرے جدول ہیں: ہب کو خالی ڈیٹا بیس دیں ({place})۔</translation>
    </message>
    <message>
        <source>This hub is of an older Champion: bring it up to date with hub init ({place}).</source>
        <translation>یہ ہب پرانے Champion کا ہے: اسے hub init سے تازہ کریں ({place})۔</translation>
    </message>
    <message>
        <source>This hub belongs to another programme: {place}.</source>
        <translation>یہ ہب کسی اور پروگرام کا ہے: {place}</translation>
    </message>
    <message>
        <source>The work on this file was broken off, receive it once more: {file}.</source>
        <translation>اس فائل پر کام بیچ میں رک گیا، اسے ایک بار پھر لیں: {file}</translation>
    </message>
    <message>
        <source>{file} is no handout: Champion reads its own handout files, Markdown and Word (.docx).</source>
        <translation>{file} پرچہ نہیں: Champion اپنی پرچہ فائلیں، Markdown اور Word (.docx) پڑھتا ہے۔</translation>
    </message>
    <message>
        <source>This handout was made by a newer Champion: update the app ({file}).</source>
        <translation>یہ پرچہ نئے Champion نے بنایا: ایپ کو تازہ کریں ({file})۔</translation>
    </message>
    <message>
        <source>There are no words in {file}.</source>
        <translation>{file} میں کوئی لفظ نہیں۔</translation>
    </message>
    <message>
        <source>“{title}” is a draft that nobody has approved, and your programme prints no drafts.</source>
        <translation>“{title}” ایسا مسودہ ہے جسے کسی نے منظور نہیں کیا، اور آپ کا پروگرام مسودے نہیں چھاپتا۔</translation>
    </message>
    <message>
        <source>{name} translated it: somebody else has to check it.</source>
        <translation>اس کا ترجمہ {name} نے کیا: جانچ کوئی اور کرے۔</translation>
    </message>
    <message>
        <source>“{title}” has a text in this language ({tag}).</source>
        <translation>“{title}” کا متن اس زبان ({tag}) میں پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>“{title}” is too long: a text of a handout holds {most} letters.</source>
        <translation>“{title}” بہت لمبا ہے: پرچے کے متن میں {most} حروف آتے ہیں۔</translation>
    </message>
    <message>
        <source>Your work does not fit into files of {size}: choose larger ones.</source>
        <translation>آپ کا کام {size} کی فائلوں میں نہیں آتا: بڑی فائلیں چنیں۔</translation>
    </message>
    <message>
        <source>The file of “{title}” has not come whole yet. Send, and it is asked for again.</source>
        <translation>“{title}” کی فائل ابھی پوری نہیں آئی۔ بھیجیں، تو اسے دوبارہ مانگا جائے گا۔</translation>
    </message>
    <message>
        <source>“{file}” cannot be used: it is no PDF, or it is damaged.</source>
        <translation>“{file}” استعمال نہیں ہو سکتی: یہ PDF نہیں، یا خراب ہے۔</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Save it without one, then add it.</source>
        <translation>“{file}” پر پاس ورڈ کا تالا ہے۔ اسے پاس ورڈ کے بغیر محفوظ کر کے شامل کریں۔</translation>
    </message>
    <message>
        <source>“{title}” is a finished PDF: print it by itself, not side by side.</source>
        <translation>“{title}” تیار PDF ہے: اسے اکیلا چھاپیں، ساتھ ساتھ نہیں۔</translation>
    </message>
    <message>
        <source>“{title}” is a finished PDF: it is printed as it is, in no other layout.</source>
        <translation>“{title}” تیار PDF ہے: جیسی ہے ویسی چھپتی ہے، کسی اور شکل میں نہیں۔</translation>
    </message>
    <message>
        <source>The layout “{layout}” has letters of {least} to {most} points, not of {size}.</source>
        <translation>شکل “{layout}” کے حروف {least} سے {most} پوائنٹ تک کے ہوتے ہیں، {size} کے نہیں۔</translation>
    </message>
    <message>
        <source>The layout “{layout}” is not printed on {paper}, but on {known}.</source>
        <translation>شکل “{layout}” {paper} پر نہیں، {known} پر چھپتی ہے۔</translation>
    </message>
    <message>
        <source>The layout “{layout}” has room for one language: print each by itself.</source>
        <translation>شکل “{layout}” میں ایک ہی زبان آتی ہے: ہر زبان الگ چھاپیں۔</translation>
    </message>
    <message>
        <source>Only handouts come in several layouts: “{document}” has one.</source>
        <translation>صرف پرچے کئی شکلوں میں آتے ہیں: “{document}” کی ایک ہی ہے۔</translation>
    </message>
    <message>
        <source>“{file}” is too large: a PDF may have up to {most} MB.</source>
        <translation>“{file}” بہت بڑی ہے: PDF زیادہ سے زیادہ {most} MB کی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>The code to scan in “{where}” is too fine for a phone: use a shorter address.</source>
        <translation>“{where}” میں اسکین کرنے کا کوڈ فون کے لیے بہت باریک ہے: چھوٹا پتہ لکھیں۔</translation>
    </message>
    <message>
        <source>“{file}” is no font pack: ask for the file once more.</source>
        <translation>“{file}” فونٹ سیٹ نہیں: فائل ایک بار پھر مانگیں۔</translation>
    </message>
    <message>
        <source>“{file}” is too large for a font pack: one has up to {most} MB.</source>
        <translation>“{file}” فونٹ سیٹ کے لیے بہت بڑی ہے: حد {most} MB ہے۔</translation>
    </message>
    <message>
        <source>“{font}” in “{file}” is not a font that can be printed with: nothing was added.</source>
        <translation>“{file}” میں “{font}” ایسا فونٹ نہیں جس سے چھپ سکے: کچھ شامل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>“{file}” cannot be a logo: choose a PNG or JPEG picture, 48 to 6,000 dots wide and high.</source>
        <translation>“{file}” لوگو نہیں بن سکتی: PNG یا JPEG تصویر چنیں، چوڑائی اور اونچائی 48 سے 6000 نقطے۔</translation>
    </message>
    <message>
        <source>“{file}” is too large: a logo may have up to {most} MB.</source>
        <translation>“{file}” بہت بڑی ہے: لوگو زیادہ سے زیادہ {most} MB کا ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Ask {name} first whether they may be reached, and write down the yes.</source>
        <translation>پہلے {name} سے پوچھیں کہ کیا ان سے رابطہ ہو سکتا ہے، اور ہاں لکھ لیں۔</translation>
    </message>
    <message>
        <source>{field} is too long for this paper: it has room for {most} letters.</source>
        <translation>{field}: اس کاغذ کے لیے بہت لمبا ہے، جگہ {most} حروف کی ہے۔</translation>
    </message>
    <message>
        <source>“{title}” does not fit on one page: use fewer words or smaller letters.</source>
        <translation>“{title}” ایک صفحے پر نہیں آتا: کم الفاظ یا چھوٹے حروف رکھیں۔</translation>
    </message>
    <message>
        <source>A poster has room for {most} replies: put the others on a second one.</source>
        <translation>پوسٹر پر {most} جوابوں کی جگہ ہے: باقی دوسرے پوسٹر پر لکھیں۔</translation>
    </message>
    <message>
        <source>Reply {number} needs both halves: what people said, and what was done.</source>
        <translation>جواب {number} میں دونوں باتیں چاہییں: لوگوں نے کیا کہا، اور کیا کیا گیا۔</translation>
    </message>
    <message>
        <source>A slip shows nobody’s health number: leave it out.</source>
        <translation>پرچی پر کسی کا صحت کا نمبر نہیں ہوتا: اسے نہ لکھیں۔</translation>
    </message>
    <message>
        <source>This file was made by a newer Champion: keep it and update the app.</source>
        <translation>یہ فائل نئے Champion نے بنائی: اسے رکھیں اور ایپ کو تازہ کریں۔</translation>
    </message>
    <message>
        <source>This laptop was not let in by the programme: ask your coordinator.</source>
        <translation>پروگرام نے اس لیپ ٹاپ کو شامل نہیں کیا: رابطہ کار سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This is not a start file.</source>
        <translation>یہ شروعاتی فائل نہیں۔</translation>
    </message>
    <message>
        <source>The start file is damaged: ask your coordinator for a new one.</source>
        <translation>شروعاتی فائل خراب ہے: رابطہ کار سے نئی مانگیں۔</translation>
    </message>
    <message>
        <source>{name} is already in.</source>
        <translation>{name} پہلے سے اندر ہیں۔</translation>
    </message>
    <message>
        <source>That was changed again since, so it cannot be taken back.</source>
        <translation>یہ بعد میں پھر بدلا گیا، اس لیے واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB: {file}.</source>
        <translation>فائل {megabytes} MB سے بڑی ہے: {file}</translation>
    </message>
    <message>
        <source>This paper is not there in {language} yet: choose another language.</source>
        <translation>یہ کاغذ ابھی {language} میں نہیں: کوئی اور زبان چنیں۔</translation>
    </message>
    <message>
        <source>No font here can print these letters in {language}: {letters} ({where}).</source>
        <translation>یہاں کوئی فونٹ {language} کے یہ حروف نہیں چھاپ سکتا: {letters} ({where})۔</translation>
    </message>
    <message>
        <source>“{title}” does not fit on the page: choose a smaller size.</source>
        <translation>“{title}” صفحے پر پورا نہیں آتا: چھوٹا سائز چنیں۔</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn or may not be printed here.</source>
        <translation>“{title}” استعمال سے ہٹا دیا گیا ہے یا یہاں چھاپا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>“{title}” has a part that cannot be read: {where}.</source>
        <translation>“{title}” کا ایک حصہ پڑھا نہیں جا سکتا: {where}۔</translation>
    </message>
    <message>
        <source>This laptop has joined a programme already.</source>
        <translation>یہ لیپ ٹاپ پہلے ہی ایک پروگرام میں شامل ہے۔</translation>
    </message>
    <message>
        <source>Nothing has come from {name} yet: take in their first parcel.</source>
        <translation>{name} سے ابھی کچھ نہیں آیا: پہلے ان کا پہلا پارسل کھولیں۔</translation>
    </message>
    <message>
        <source>These are not the six words that {name}’s laptop shows.</source>
        <translation>یہ وہ چھ الفاظ نہیں جو {name} کے لیپ ٹاپ پر ہیں۔</translation>
    </message>
    <message>
        <source>Join your programme first: open the start file from your coordinator.</source>
        <translation>پہلے اپنے پروگرام میں شامل ہوں: رابطہ کار کی شروعاتی فائل کھولیں۔</translation>
    </message>
    <message>
        <source>There is nobody called {name} to send to.</source>
        <translation>بھیجنے کے لیے {name} نام کا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>This file is from a laptop we do not know.</source>
        <translation>یہ فائل ایسے لیپ ٹاپ سے ہے جسے ہم نہیں جانتے۔</translation>
    </message>
    <message>
        <source>The clock on {name}’s laptop is wrong: its parcel waits.</source>
        <translation>{name} کے لیپ ٹاپ کی گھڑی غلط ہے: اس کا پارسل انتظار میں ہے۔</translation>
    </message>
    <message>
        <source>This program is not whole ({what}).</source>
        <translation>یہ پروگرام مکمل نہیں ({what})۔</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>There was HTML or SVG between the words: it was taken out and the words were kept.</source>
        <translation>الفاظ کے بیچ HTML یا SVG تھا: وہ نکال دیا گیا اور الفاظ رہنے دیے گئے۔</translation>
    </message>
    <message>
        <source>Letters in parts were joined and signs that nobody sees were taken out.</source>
        <translation>ٹکڑوں میں لکھے حروف جوڑے گئے اور نظر نہ آنے والے نشان نکالے گئے۔</translation>
    </message>
    <message>
        <source>An address that is no web, mail or telephone address was left out.</source>
        <translation>ایک پتہ جو نہ ویب کا ہے نہ ای میل یا فون کا، چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>A mark of another language has no language tag: the words were kept without it.</source>
        <translation>دوسری زبان کے ایک نشان پر زبان کا کوڈ نہیں: الفاظ اس کے بغیر رکھے گئے۔</translation>
    </message>
    <message>
        <source>There is more in this block than Champion knows: that part was left out.</source>
        <translation>اس حصے میں ایسا کچھ ہے جو Champion نہیں جانتا: وہ چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>Where there should be words there is something else: this block was left out.</source>
        <translation>جہاں الفاظ ہونے چاہییں وہاں کچھ اور ہے: یہ حصہ چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>Where there should be a list there is something else: this block was left out.</source>
        <translation>جہاں فہرست ہونی چاہیے وہاں کچھ اور ہے: یہ حصہ چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>This is not a block: it was left out.</source>
        <translation>یہ کوئی حصہ نہیں: چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of block that Champion knows: it was left out.</source>
        <translation>“{kind}” قسم کا حصہ Champion نہیں جانتا: چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>There is nothing in this block: it was left out.</source>
        <translation>اس حصے میں کچھ نہیں: چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>This block is too long ({count}; {most} are possible): it was left out. Divide it.</source>
        <translation>یہ حصہ بہت لمبا ہے ({count}؛ حد {most}): چھوڑ دیا گیا۔ اسے تقسیم کریں۔</translation>
    </message>
    <message>
        <source>This list or table has {count} parts and {most} are possible: it was left out.</source>
        <translation>اس فہرست یا جدول کے {count} ٹکڑے ہیں اور حد {most} ہے: چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>This table has {count} columns and {most} are possible: it was left out.</source>
        <translation>اس جدول میں {count} خانے ہیں اور حد {most} ہے: چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>This picture cannot be used, only PNG and JPEG can: it was left out.</source>
        <translation>یہ تصویر استعمال نہیں ہو سکتی، صرف PNG اور JPEG ہو سکتی ہیں: چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>The picture was made smaller to fit the paper.</source>
        <translation>تصویر کاغذ پر آنے کے لیے چھوٹی کی گئی۔</translation>
    </message>
    <message>
        <source>The picture is larger than {megabytes} MB: it was left out.</source>
        <translation>تصویر {megabytes} MB سے بڑی ہے: چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>A picture lies outside the file: nothing is fetched, it was left out.</source>
        <translation>ایک تصویر فائل سے باہر ہے: باہر سے کچھ نہیں لیا جاتا، چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>There are {count} blocks and {most} are possible: the rest was left out.</source>
        <translation>{count} حصے ہیں اور حد {most} ہے: باقی چھوڑ دیے گئے۔</translation>
    </message>
    <message>
        <source>“{told}” is not a language tag: the text “{title}” was left out.</source>
        <translation>“{told}” زبان کا کوڈ نہیں: متن “{title}” چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>“{told}” is not in the list of languages: look whether the tag is right.</source>
        <translation>“{told}” زبانوں کی فہرست میں نہیں: دیکھیں کہ کوڈ درست ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>The text “{title}” ({told}) is there twice: the second one was left out.</source>
        <translation>متن “{title}” ({told}) دو بار ہے: دوسرا چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>The text “{title}” ({told}) has no words: it was left out.</source>
        <translation>متن “{title}” ({told}) میں کوئی لفظ نہیں: چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>The text “{title}” ({told}) is longer than can be kept: it was left out.</source>
        <translation>متن “{title}” ({told}) اتنا لمبا ہے کہ رکھا نہیں جا سکتا: چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>This is not a text in a language: it was left out.</source>
        <translation>یہ کسی زبان کا متن نہیں: چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>“{told}” does not fit in {field}: it was left empty.</source>
        <translation>“{told}” یہاں درست نہیں ({field}): خالی چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>There is no heading at the top: the name of the file became the title.</source>
        <translation>اوپر کوئی سرخی نہیں: فائل کا نام عنوان بن گیا۔</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>اس فائل میں کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This is no table saved as text: save it with commas, and take in that file.</source>
        <translation>یہ متن میں محفوظ جدول نہیں: اسے کوما کے ساتھ محفوظ کر کے وہ فائل شامل کریں۔</translation>
    </message>
    <message>
        <source>No column for the name of a place was found. The columns are: {columns}.</source>
        <translation>جگہ کے نام کا کوئی خانہ نہیں ملا۔ خانے یہ ہیں: {columns}۔</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed: the line was read without any.</source>
        <translation>یہاں واوین کھلتے ہیں اور بند نہیں ہوتے: سطر ان کے بغیر پڑھی گئی۔</translation>
    </message>
    <message>
        <source>A cell on this line is far too long: this line was left out.</source>
        <translation>اس سطر کا ایک خانہ حد سے بہت لمبا ہے: یہ سطر چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>Some letters on this line could not be read.</source>
        <translation>اس سطر کے کچھ حروف پڑھے نہیں جا سکے۔</translation>
    </message>
    <message>
        <source>There are more cells than headings: this line was left out.</source>
        <translation>سرخیوں سے زیادہ خانے ہیں: یہ سطر چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>This looks like a note and not a place: it was left out.</source>
        <translation>یہ جگہ نہیں، نوٹ لگتا ہے: چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>There is no name: this line was left out.</source>
        <translation>کوئی نام نہیں: یہ سطر چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>The name is very long: this line was left out.</source>
        <translation>نام بہت لمبا ہے: یہ سطر چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>A cell is very long: this line was left out.</source>
        <translation>ایک خانہ بہت لمبا ہے: یہ سطر چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>These are the headings again: this line was left out.</source>
        <translation>یہ پھر وہی سرخیاں ہیں: یہ سطر چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>“{told}” is not a postcode: the area was left empty.</source>
        <translation>“{told}” پوسٹ کوڈ نہیں: علاقہ خالی چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>“{told}” is not a web address: it was left empty.</source>
        <translation>“{told}” ویب کا پتہ نہیں: خالی چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>The same place is on line {earlier}: this line was left out.</source>
        <translation>یہی جگہ سطر {earlier} میں ہے: یہ سطر چھوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>“{told}” is the key of line {earlier} too: left empty.</source>
        <translation>“{told}” سطر {earlier} کا بھی نمبر ہے: خالی چھوڑا گیا۔</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>ہیلتھ چیمپئن</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>handout</source>
        <translation>پرچہ</translation>
    </message>
    <message>
        <source>handout in this language</source>
        <translation>اس زبان میں پرچہ</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>the number of copies</source>
        <translation>کاپیوں کی تعداد</translation>
    </message>
    <message>
        <source>the minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>the adults</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>the children</source>
        <translation>بچے</translation>
    </message>
    <message>
        <source>the card’s number</source>
        <translation>کارڈ کا نمبر</translation>
    </message>
    <message>
        <source>The reviewer’s name</source>
        <translation>نظرِ ثانی کرنے والے کا نام</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>وجہ</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Champion files</source>
        <translation>Champion کی فائلیں</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>سب فائلیں</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>کہاں محفوظ کریں؟</translation>
    </message>
    <message>
        <source>Which files shall be opened?</source>
        <translation>کون سی فائلیں کھولیں؟</translation>
    </message>
    <message>
        <source>Which file shall be opened?</source>
        <translation>کون سی فائل کھولیں؟</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>No font here has {letters}. Write it otherwise, or add a font pack.</source>
        <translation>یہاں کسی فونٹ میں {letters} نہیں۔ کسی اور طرح لکھیں، یا فونٹ سیٹ شامل کریں۔</translation>
    </message>
    <message>
        <source>This block is higher than a page. Divide it, or choose smaller letters.</source>
        <translation>یہ حصہ ایک صفحے سے بڑا ہے۔ اسے تقسیم کریں، یا چھوٹے حروف چنیں۔</translation>
    </message>
    <message>
        <source>Nobody has reviewed the {language} text yet.</source>
        <translation>{language} کے متن پر ابھی کسی نے نظرِ ثانی نہیں کی۔</translation>
    </message>
    <message>
        <source>The source has changed since the {language} text was made.</source>
        <translation>{language} کا متن بننے کے بعد اصل متن بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>The {language} text was to be checked again by {day}.</source>
        <translation>{language} کا متن {day} تک دوبارہ جانچنا تھا۔</translation>
    </message>
    <message>
        <source>This block is missing in {language}.</source>
        <translation>{language} میں یہ حصہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The picture has no words for people who cannot see it.</source>
        <translation>تصویر کے ساتھ ان لوگوں کے لیے الفاظ نہیں جو اسے دیکھ نہیں سکتے۔</translation>
    </message>
    <message>
        <source>No word ends are stored in {language} ({count} blocks): lines may end inside a word.</source>
        <translation>{language} میں لفظوں کی حدیں نہیں رکھی گئیں (حصے: {count}): سطر لفظ کے بیچ ٹوٹ سکتی ہے۔</translation>
    </message>
    <message>
        <source>The code to scan is too fine for a phone: use a shorter address.</source>
        <translation>اسکین کرنے کا کوڈ فون کے لیے بہت باریک ہے: چھوٹا پتہ لکھیں۔</translation>
    </message>
    <message>
        <source>The code leads to {leads}, but the words say {printed}.</source>
        <translation>کوڈ {leads} پر لے جاتا ہے، مگر الفاظ میں {printed} ہے۔</translation>
    </message>
    <message>
        <source>This is called large print, but its letters have {size} points, not {least}.</source>
        <translation>اسے بڑے حروف کہا گیا ہے، مگر حروف {size} پوائنٹ کے ہیں، {least} کے نہیں۔</translation>
    </message>
    <message>
        <source>A poster is one page, and this one has {count}: its letters are at their least.</source>
        <translation>پوسٹر ایک صفحے کا ہوتا ہے، اور اس کے صفحے {count} ہیں: حروف اس سے چھوٹے نہیں ہو سکتے۔</translation>
    </message>
    <message>
        <source>Easy read wants a picture beside each sentence, and this text has none.</source>
        <translation>آسان عبارت میں ہر جملے کے ساتھ تصویر چاہیے، اور اس متن میں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>There is no room for: {what}</source>
        <translation>اس کی جگہ نہیں: {what}</translation>
    </message>
    <message>
        <source>Kept in their own order, read them once: {tokens}</source>
        <translation>اپنی ترتیب میں رکھے گئے، ایک بار پڑھ لیں: {tokens}</translation>
    </message>
    <message>
        <source>Kept in their own order in the title and the closing lines: {tokens}</source>
        <translation>عنوان اور آخری سطروں میں اپنی ترتیب میں رکھے گئے: {tokens}</translation>
    </message>
    <message>
        <source>Stops the print</source>
        <translation>چھپائی روکتا ہے</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>یہ دیکھ لیں</translation>
    </message>
    <message>
        <source>For your eye</source>
        <translation>صرف ایک نظر</translation>
    </message>
</context>
<context>
    <name>handouts</name>
    <message>
        <source>A finished PDF</source>
        <translation>تیار PDF</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Which PDF shall be a handout?</source>
        <translation>کون سی PDF پرچہ بنے؟</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>کاغذ (*.pdf)</translation>
    </message>
    <message>
        <source>{title} is kept: it goes to everybody with the next parcels.</source>
        <translation>{title} محفوظ ہو گیا: اگلے پارسلوں کے ساتھ سب کو جائے گا۔</translation>
    </message>
    <message>
        <source>{title} is taken away.</source>
        <translation>{title} ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>خود بخود</translation>
    </message>
    <message>
        <source>Size of letters, in points</source>
        <translation>حروف کا سائز (پوائنٹ)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Who has read it?</source>
        <translation>اسے کس نے پڑھا ہے؟</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>استعمال ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Copies in and out</source>
        <translation>کاپیوں کا حساب</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>لکھ لیں</translation>
    </message>
    <message>
        <source>{language}: reviewed by {name}</source>
        <translation>{language}: نظرِ ثانی {name}</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>نظرِ ثانی شدہ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>نسخہ {number}</translation>
    </message>
    <message>
        <source>check again by {month}</source>
        <translation>دوبارہ جانچ {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies here</source>
        <translation>
            <numerusform>یہاں %n کاپی</numerusform>
            <numerusform>یہاں %n کاپیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>%n دیا گیا</numerusform>
            <numerusform>%n دیے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>withdrawn: %n copies to destroy</source>
        <translation>
            <numerusform>استعمال سے ہٹا دیا گیا: %n کاپی تلف کریں</numerusform>
            <numerusform>استعمال سے ہٹا دیا گیا: %n کاپیاں تلف کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>کچھ کم نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers kept in order</source>
        <translation>
            <numerusform>%n فون نمبر درست ترتیب میں</numerusform>
            <numerusform>%n فون نمبر درست ترتیب میں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers and names kept in order</source>
        <translation>
            <numerusform>%n نمبر یا نام درست ترتیب میں</numerusform>
            <numerusform>%n نمبر اور نام درست ترتیب میں</numerusform>
        </translation>
    </message>
    <message>
        <source>A finished PDF: it is printed as it is.</source>
        <translation>تیار PDF: جیسی ہے ویسی چھپتی ہے۔</translation>
    </message>
    <message>
        <source>Nobody has reviewed the draft in {language} yet.</source>
        <translation>{language} کے مسودے پر ابھی کسی نے نظرِ ثانی نہیں کی۔</translation>
    </message>
    <message>
        <source>{language} was to be checked again by {day}; the page says so.</source>
        <translation>{language} کو {day} تک دوبارہ جانچنا تھا؛ صفحے پر لکھا ہے۔</translation>
    </message>
    <message>
        <source>The English text has changed since {language} was translated.</source>
        <translation>{language} میں ترجمے کے بعد انگریزی متن بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>For “{title}”, {when}</source>
        <translation>“{title}” کے لیے، {when}</translation>
    </message>
    <message>
        <source>Sent to the printer: “{title}”, {pages}, {copies}</source>
        <translation>پرنٹر کو بھیج دیا: “{title}”، {pages}، {copies}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n کاپی</numerusform>
            <numerusform>%n کاپیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>No handouts yet</source>
        <translation>ابھی کوئی پرچہ نہیں</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>فائل شامل کریں…</translation>
    </message>
    <message>
        <source>Take in a handout file, a Markdown or Word text, or add a finished PDF.</source>
        <translation>پرچے کی فائل، Markdown یا Word متن، یا تیار PDF شامل کریں۔</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فائل کھولیں</translation>
    </message>
    <message>
        <source>They come with the reply of your coordinator. Open it under Send.</source>
        <translation>پرچے رابطہ کار کے جواب کے ساتھ آتے ہیں۔ اسے “بھیجیں” میں کھولیں۔</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جانچ رہے ہیں…</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>دیکھنے کو %n بات</numerusform>
            <numerusform>دیکھنے کو %n باتیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>چھپنے کو تیار</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>ممکن نہیں</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>دیکھیں کہ کیا جانچا گیا</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>دوبارہ لکھیں</translation>
    </message>
    <message>
        <source>Nothing missing, nothing to look at.</source>
        <translation>کچھ کم نہیں، دیکھنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>عام پرچہ</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation>آسان عبارت</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>کتابچہ</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>پوسٹر</translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation>جیبی کارڈ</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n فائل</numerusform>
            <numerusform>%n فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>کچھ نہیں بدلا</translation>
    </message>
    <message>
        <source>Taken in last</source>
        <translation>آخری بار لیا گیا</translation>
    </message>
    <message>
        <source>{name}, parcel {number}</source>
        <translation>{name}، پارسل {number}</translation>
    </message>
    <message>
        <source>Not heard from this month</source>
        <translation>اس مہینے رابطہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Everybody has sent something.</source>
        <translation>سب نے کچھ نہ کچھ بھیجا ہے۔</translation>
    </message>
    <message>
        <source>Nobody has a laptop in the team yet.</source>
        <translation>ٹیم میں ابھی کسی کا لیپ ٹاپ نہیں۔</translation>
    </message>
    <message>
        <source>Each file ends as one of these</source>
        <translation>ہر فائل کا نتیجہ ان میں سے ایک ہے</translation>
    </message>
    <message>
        <source>taken in; the counts stand beside it</source>
        <translation>لے لی گئی؛ گنتی ساتھ لکھی ہے</translation>
    </message>
    <message>
        <source>came twice or was renamed: nothing changed</source>
        <translation>دو بار آئی یا نام بدلا: کچھ نہیں بدلا</translation>
    </message>
    <message>
        <source>from a laptop that asks to be let in</source>
        <translation>ایسے لیپ ٹاپ سے جو شامل ہونا چاہتا ہے</translation>
    </message>
    <message>
        <source>sealed for another laptop</source>
        <translation>کسی اور لیپ ٹاپ کے لیے بند</translation>
    </message>
    <message>
        <source>nothing was taken from it: ask again</source>
        <translation>اس سے کچھ نہیں لیا گیا: دوبارہ مانگیں</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>فیصلے کے لیے</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a decision.</source>
        <translation>
            <numerusform>%n بات پر فیصلہ درکار ہے۔</numerusform>
            <numerusform>%n باتوں پر فیصلہ درکار ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“champion decisions” at the command line lists them.</source>
        <translation>کمانڈ لائن پر “champion decisions” ان کی فہرست دیتا ہے۔</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>آپ کی ٹیم</translation>
    </message>
    <message>
        <source>Go to the team</source>
        <translation>ٹیم پر جائیں</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} سے</translation>
    </message>
    <message>
        <source>invited, not joined yet</source>
        <translation>دعوت دی گئی، ابھی شامل نہیں</translation>
    </message>
    <message>
        <source>never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>یاد دہانی کاپی کریں</translation>
    </message>
    <message>
        <source>Copy a reminder for {name}</source>
        <translation>{name} کے لیے یاد دہانی کاپی کریں</translation>
    </message>
    <message>
        <source>Hello {name}, your last parcel came on {day}. Please open Champion and press “Send”. Thank you!</source>
        <translation>السلام علیکم {name}، آپ کا آخری پارسل آیا: {day}۔ مہربانی کر کے Champion کھولیں اور “بھیجیں” دبائیں۔ شکریہ!</translation>
    </message>
    <message>
        <source>Hello {name}, please open Champion, press “Send” and open your start file. Ring me when you see six words. Thank you!</source>
        <translation>السلام علیکم {name}، مہربانی کر کے Champion کھولیں، “بھیجیں” دبائیں اور اپنی شروعاتی فائل کھولیں۔ چھ الفاظ دکھیں تو مجھے فون کریں۔ شکریہ!</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Count only</source>
        <translation>صرف گنتی</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>نمبر کارڈ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>Door open</source>
        <translation>دروازہ کھلا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>کوئی نہیں آیا</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>ہیلتھ چیمپئن</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>رابطہ کار</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پوچھا نہیں</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>بتانا نہیں چاہتے</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>پہلی بار</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>پہلے آ چکے</translation>
    </message>
    <message>
        <source>Reads print</source>
        <translation>چھپا ہوا پڑھتے ہیں</translation>
    </message>
    <message>
        <source>Reads a little</source>
        <translation>تھوڑا پڑھتے ہیں</translation>
    </message>
    <message>
        <source>Does not read print</source>
        <translation>چھپا ہوا نہیں پڑھتے</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Text or WhatsApp</source>
        <translation>پیغام یا WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>مل کر</translation>
    </message>
    <message>
        <source>My name is written down</source>
        <translation>میرا نام لکھا جائے</translation>
    </message>
    <message>
        <source>I may be reached</source>
        <translation>مجھ سے رابطہ کیا جائے</translation>
    </message>
    <message>
        <source>I want to hear of sessions</source>
        <translation>مجھے نشستوں کی خبر دی جائے</translation>
    </message>
    <message>
        <source>The whole team may know</source>
        <translation>پوری ٹیم جان سکتی ہے</translation>
    </message>
    <message>
        <source>My story may be told</source>
        <translation>میری کہانی بتائی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>ارادہ بدل لیا</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>مدت ختم</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>زبانی</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>لکھ کر</translation>
    </message>
    <message>
        <source>By a sign or through an interpreter</source>
        <translation>اشارے سے یا ترجمان کے ذریعے</translation>
    </message>
    <message>
        <source>By a parent</source>
        <translation>والدین میں سے کسی نے</translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>غلطی</translation>
    </message>
    <message>
        <source>Left at once</source>
        <translation>فوراً چلے گئے</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>دو بار گنے گئے</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>تیاری</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Stall or walk</source>
        <translation>اسٹال یا گشت</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>میٹنگ</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>کاغذی کام</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمہ</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>آئے</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>واپس آئے</translation>
    </message>
    <message>
        <source>To a champion</source>
        <translation>چیمپئن کو دیے</translation>
    </message>
    <message>
        <source>Taken to a session</source>
        <translation>نشست میں لے گئے</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>بانٹے گئے</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>تلف کیے</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>دوبارہ گنے</translation>
    </message>
    <message>
        <source>Community centre</source>
        <translation>کمیونٹی سینٹر</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>مسجد</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>گرجا گھر</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>مندر</translation>
    </message>
    <message>
        <source>Gurdwara</source>
        <translation>گردوارہ</translation>
    </message>
    <message>
        <source>Synagogue</source>
        <translation>یہودی عبادت گاہ</translation>
    </message>
    <message>
        <source>School</source>
        <translation>اسکول</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>لائبریری</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>دواخانہ</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>کام کی جگہ</translation>
    </message>
    <message>
        <source>Market or shop</source>
        <translation>بازار یا دکان</translation>
    </message>
    <message>
        <source>Park or outdoors</source>
        <translation>پارک یا کھلی جگہ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Hostel</source>
        <translation>ہاسٹل</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>کیفے</translation>
    </message>
    <message>
        <source>Hairdresser or barber</source>
        <translation>حجام یا بیوٹی پارلر</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>اسپورٹس کلب</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>آن لائن</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>فون پر</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>گلی</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>کہیں اور</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>کسی بھی وقت آئیں</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>اسٹال</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>کلاس</translation>
    </message>
    <message>
        <source>Cooking together</source>
        <translation>مل کر پکانا</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فلم</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>ایک ایک سے</translation>
    </message>
    <message>
        <source>Door to door</source>
        <translation>گھر گھر</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>فون کال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Radio or social media</source>
        <translation>ریڈیو یا سوشل میڈیا</translation>
    </message>
    <message>
        <source>Eating well</source>
        <translation>صحت بخش کھانا</translation>
    </message>
    <message>
        <source>Moving more</source>
        <translation>زیادہ حرکت</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>ویکسین</translation>
    </message>
    <message>
        <source>Screening and cancer</source>
        <translation>اسکریننگ اور کینسر</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <translation>دل اور بلڈ پریشر</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>ذیابیطس</translation>
    </message>
    <message>
        <source>Stopping smoking</source>
        <translation>تمباکو نوشی چھوڑنا</translation>
    </message>
    <message>
        <source>Alcohol and drugs</source>
        <translation>شراب اور منشیات</translation>
    </message>
    <message>
        <source>Mental wellbeing</source>
        <translation>ذہنی صحت</translation>
    </message>
    <message>
        <source>Pregnancy and babies</source>
        <translation>حمل اور ننھے بچے</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>بچے اور نوجوان</translation>
    </message>
    <message>
        <source>Growing older well</source>
        <translation>صحت مند بڑھاپا</translation>
    </message>
    <message>
        <source>Teeth and gums</source>
        <translation>دانت اور مسوڑھے</translation>
    </message>
    <message>
        <source>Sexual health</source>
        <translation>جنسی صحت</translation>
    </message>
    <message>
        <source>Long-term conditions</source>
        <translation>طویل مدتی بیماریاں</translation>
    </message>
    <message>
        <source>Using health services</source>
        <translation>صحت کی خدمات کا استعمال</translation>
    </message>
    <message>
        <source>Cost of living</source>
        <translation>مہنگائی</translation>
    </message>
    <message>
        <source>Rights and access to care</source>
        <translation>حقوق اور علاج تک رسائی</translation>
    </message>
    <message>
        <source>Cold and hot weather</source>
        <translation>سردی اور گرمی</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>کچھ اور</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>easy read</source>
        <translation>آسان عبارت</translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation>آڈیو</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>پڑھ کر سنانا</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation>بریل</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>ای میل سے</translation>
    </message>
    <message>
        <source>sign language interpreter</source>
        <translation>اشاروں کی زبان کا ترجمان</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>lipspeaker</source>
        <translation>ہونٹوں سے سمجھانے والا</translation>
    </message>
    <message>
        <source>a guide</source>
        <translation>رہنما</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>بغیر سیڑھی</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>سماعت کا لوپ</translation>
    </message>
    <message>
        <source>quiet space</source>
        <translation>پرسکون جگہ</translation>
    </message>
    <message>
        <source>childcare</source>
        <translation>بچوں کی دیکھ بھال</translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation>مددگار کتا</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>translated, not checked</source>
        <translation>ترجمہ شدہ، جانچ باقی</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>جانچ شدہ</translation>
    </message>
    <message>
        <source>translated back</source>
        <translation>واپس ترجمہ شدہ</translation>
    </message>
    <message>
        <source>read by the community</source>
        <translation>برادری نے پڑھا</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>نظرِ ثانی شدہ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>زیرِ استعمال</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>پرانا</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>Dim hall</source>
        <translation>مدھم ہال</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تیز فرق</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>new</source>
        <translation>نئی</translation>
    </message>
    <message>
        <source>already had</source>
        <translation>پہلے سے موجود</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>انتظار میں</translation>
    </message>
    <message>
        <source>not let in yet</source>
        <translation>ابھی شامل نہیں</translation>
    </message>
    <message>
        <source>not for us</source>
        <translation>ہمارے لیے نہیں</translation>
    </message>
    <message>
        <source>not a parcel</source>
        <translation>پارسل نہیں</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>الگ رکھا</translation>
    </message>
    <message>
        <source>too new</source>
        <translation>بہت نئی</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>جگہ نہیں</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>نہیں لیا گیا</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>خراب</translation>
    </message>
    <message numerus="yes">
        <source>%n people counted</source>
        <translation>
            <numerusform>%n شخص گنا گیا</numerusform>
            <numerusform>%n لوگ گنے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n جگہ</numerusform>
            <numerusform>%n جگہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n رپورٹ</numerusform>
            <numerusform>%n رپورٹیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n champions</source>
        <translation>
            <numerusform>%n چیمپئن</numerusform>
            <numerusform>%n چیمپئن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n اور اندراج</numerusform>
            <numerusform>%n اور اندراج</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, parcel {number}</source>
        <translation>{name}، پارسل {number}</translation>
    </message>
    <message>
        <source>kept until you let this laptop in</source>
        <translation>جب تک آپ یہ لیپ ٹاپ شامل نہ کریں، رکھی ہے</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>کچھ نہیں بدلا</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n تازہ کیا گیا</numerusform>
            <numerusform>%n تازہ کیے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>a greeting, no new entries</source>
        <translation>صرف سلام، نیا اندراج نہیں</translation>
    </message>
    <message>
        <source>number {numbers} from {name} has not come; the next one brings it</source>
        <translation>{name} کی طرف سے نمبر {numbers} نہیں آیا؛ اگلا اسے لے آئے گا</translation>
    </message>
    <message>
        <source>numbers {numbers} from {name} have not come; the next one brings them</source>
        <translation>{name} کی طرف سے نمبر {numbers} نہیں آئے؛ اگلا انہیں لے آئے گا</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} اور {last}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n files were not opened.</source>
        <translation>
            <numerusform>رک گئے: %n فائل نہیں کھولی گئی۔</numerusform>
            <numerusform>رک گئے: %n فائلیں نہیں کھولی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in stays.</source>
        <translation>جو لے لیا گیا وہ محفوظ ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n فائل</numerusform>
            <numerusform>%n فائلیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Save this paper</source>
        <translation>یہ کاغذ محفوظ کریں</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>کاغذ (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on?</source>
        <translation>پرنٹر نے صفحے نہیں لیے۔ کیا وہ چالو ہے؟</translation>
    </message>
    <message>
        <source>No printer was found. The paper is open in this computer’s own viewer: print it there. Copies printed there are not counted.</source>
        <translation>کوئی پرنٹر نہیں ملا۔ کاغذ اس کمپیوٹر کے اپنے پروگرام میں کھلا ہے: وہاں سے چھاپیں۔ وہاں چھپی کاپیاں گنی نہیں جاتیں۔</translation>
    </message>
    <message>
        <source>No printer was found. Save the PDF instead.</source>
        <translation>کوئی پرنٹر نہیں ملا۔ اس کے بجائے PDF محفوظ کریں۔</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>حاضری کا ورق</translation>
    </message>
    <message>
        <source>For the door, when there is no laptop or no battery.</source>
        <translation>دروازے پر، لیپ ٹاپ یا بیٹری نہ ہو تو۔</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>گنتی کا ورق</translation>
    </message>
    <message>
        <source>To count on: heads, first time, ages, languages, handouts.</source>
        <translation>اس پر گنیں: لوگ، پہلی بار، عمریں، زبانیں، پرچے۔</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>کاموں کی فہرست</translation>
    </message>
    <message>
        <source>Before, on arriving and at the end, and what to bring.</source>
        <translation>پہلے، پہنچنے پر اور آخر میں، اور کیا ساتھ لائیں۔</translation>
    </message>
    <message>
        <source>Safe-out card</source>
        <translation>خیریت کارڈ</translation>
    </message>
    <message>
        <source>One half for you, one for the buddy who waits for word.</source>
        <translation>آدھا آپ کے لیے، آدھا اس ساتھی کے لیے جو آپ کی اطلاع کا منتظر ہو۔</translation>
    </message>
    <message>
        <source>Everything in one file</source>
        <translation>سب ایک فائل میں</translation>
    </message>
    <message>
        <source>Checklist, sign-in sheet, tally sheet and safe-out card.</source>
        <translation>کاموں کی فہرست، حاضری کا ورق، گنتی کا ورق اور خیریت کارڈ۔</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>نشست کا ریکارڈ</translation>
    </message>
    <message>
        <source>The page that a coordinator gets.</source>
        <translation>وہ صفحہ جو رابطہ کار کو ملتا ہے۔</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>نشست کی رپورٹ</translation>
    </message>
    <message>
        <source>What happened, on one page.</source>
        <translation>کیا ہوا، ایک صفحے پر۔</translation>
    </message>
    <message>
        <source>Thank-you sheet</source>
        <translation>شکریے کا ورق</translation>
    </message>
    <message>
        <source>Thanks a champion with their own numbers.</source>
        <translation>چیمپئن کا شکریہ، ان کے اپنے اعداد کے ساتھ۔</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>آپ نے کہا، ہم نے کیا</translation>
    </message>
    <message>
        <source>A poster of what people said and what was done about it.</source>
        <translation>پوسٹر: لوگوں نے کیا کہا اور اس پر کیا کیا گیا۔</translation>
    </message>
    <message>
        <source>Slip for a service</source>
        <translation>سروس کی پرچی</translation>
    </message>
    <message>
        <source>Where to go, never why; twice on a page.</source>
        <translation>کہاں جانا ہے، وجہ کبھی نہیں؛ ایک صفحے پر دو۔</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Of a course, with a line to sign.</source>
        <translation>کورس کی، دستخط کی جگہ کے ساتھ۔</translation>
    </message>
    <message>
        <source>Return of a period</source>
        <translation>مدت کی رپورٹ</translation>
    </message>
    <message>
        <source>For funders; small numbers of people are hidden.</source>
        <translation>رقم دینے والوں کے لیے؛ لوگوں کی چھوٹی تعداد ظاہر نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>as 2026-11-23; may be left out</source>
        <translation>جیسے ⁦2026-11-23⁩؛ خالی بھی چھوڑ سکتے ہیں</translation>
    </message>
    <message>
        <source>as 2026-11-23</source>
        <translation>جیسے ⁦2026-11-23⁩</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>خالی چھوڑ سکتے ہیں</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>کیا لکھا جائے</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>لکھنے کی سطریں</translation>
    </message>
    <message>
        <source>left out: one page full</source>
        <translation>خالی چھوڑیں تو پورا ایک صفحہ</translation>
    </message>
    <message>
        <source>With the handouts, one of each</source>
        <translation>پرچوں کے ساتھ، ہر ایک کی ایک کاپی</translation>
    </message>
    <message>
        <source>From</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>How small numbers are hidden</source>
        <translation>چھوٹی تعداد چھپانے کا طریقہ</translation>
    </message>
    <message>
        <source>Which champion</source>
        <translation>کون سا چیمپئن</translation>
    </message>
    <message>
        <source>Somebody you know</source>
        <translation>کوئی جسے آپ جانتے ہیں</translation>
    </message>
    <message>
        <source>for what helps them; may be left out</source>
        <translation>ان کی مددگار باتوں کے لیے؛ خالی بھی چھوڑ سکتے ہیں</translation>
    </message>
    <message>
        <source>Print their language and what helps them</source>
        <translation>ان کی زبان اور مددگار باتیں چھاپیں</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>سروس</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ویب سائٹ</translation>
    </message>
    <message>
        <source>Day and time agreed</source>
        <translation>طے شدہ دن اور وقت</translation>
    </message>
    <message>
        <source>Name on the slip</source>
        <translation>پرچی پر نام</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>وہاں کیسے پہنچیں</translation>
    </message>
    <message>
        <source>nothing about anybody’s health</source>
        <translation>کسی کی صحت کے بارے میں کچھ نہیں</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>کورس</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>کس نے کرایا</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>مکمل ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>Open when</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>{number}. What people said</source>
        <translation>{number}۔ لوگوں نے کیا کہا</translation>
    </message>
    <message>
        <source>{number}. What was done about it</source>
        <translation>{number}۔ اس پر کیا کیا گیا</translation>
    </message>
    <message>
        <source>{number}. Or why it could not be done</source>
        <translation>{number}۔ یا کیوں نہ ہو سکا</translation>
    </message>
    <message>
        <source>As the session does</source>
        <translation>جیسا نشست میں طے ہے</translation>
    </message>
    <message>
        <source>As the programme does</source>
        <translation>جیسا پروگرام میں طے ہے</translation>
    </message>
    <message>
        <source>Not hidden: for use inside only</source>
        <translation>کچھ نہ چھپائیں: صرف اپنے استعمال کے لیے</translation>
    </message>
    <message>
        <source>Numbers below 5</source>
        <translation>5 سے کم تعداد</translation>
    </message>
    <message>
        <source>Numbers below 10</source>
        <translation>10 سے کم تعداد</translation>
    </message>
    <message>
        <source>1 to 7, others to the nearest 5</source>
        <translation>1 سے 7، باقی قریب ترین 5 تک</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Keep it</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>نیا شخص</translation>
    </message>
    <message>
        <source>Change what is kept</source>
        <translation>محفوظ باتیں بدلیں</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>ان سے رابطہ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>ہاں یا نہیں</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>لکھ لیں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>بولتے ہیں: {language}</translation>
    </message>
    <message>
        <source>reads {language}</source>
        <translation>پڑھتے ہیں: {language}</translation>
    </message>
    <message>
        <source>Has not come to a session yet.</source>
        <translation>ابھی کسی نشست میں نہیں آئے۔</translation>
    </message>
    <message>
        <source>Times here: {count}</source>
        <translation>کتنی بار آئے: {count}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>آخری بار {day}</translation>
    </message>
    <message>
        <source>safe to leave a message</source>
        <translation>پیغام چھوڑنا محفوظ ہے</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>پیغام نہ چھوڑیں</translation>
    </message>
    <message>
        <source>ask for {name}</source>
        <translation>{name} کا پوچھیں</translation>
    </message>
    <message>
        <source>best way</source>
        <translation>بہترین طریقہ</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Which list shall be taken in?</source>
        <translation>کون سی فہرست شامل کریں؟</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فہرستیں</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>سب فائلیں</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>نئی جگہ</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>جگہ بدلیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>ابھی کوئی نشست نہیں</translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation>آخری {day}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>آخری نشست</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>نشستیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ویب سائٹ</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>فہرست میں نمبر</translation>
    </message>
</context>
<context>
    <name>receipts</name>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>parcel {number}</source>
        <translation>پارسل {number}</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Not come from {name}: parcel {numbers}. The next one brings what was in it.</source>
        <translation>{name} کی طرف سے نہیں آیا: پارسل {numbers}۔ اس میں جو تھا وہ اگلا پارسل لائے گا۔</translation>
    </message>
    <message>
        <source>This laptop and that of {name} do not hold the same: send everything again.</source>
        <translation>اس لیپ ٹاپ اور {name} کے لیپ ٹاپ میں ایک جیسا مواد نہیں: سب کچھ دوبارہ بھیجیں۔</translation>
    </message>
    <message>
        <source>{name} is asked to send everything again.</source>
        <translation>{name} سے کہا گیا ہے کہ سب کچھ دوبارہ بھیجیں۔</translation>
    </message>
    <message>
        <source>Two laptops use the number of {name}: give the second one a start file of its own.</source>
        <translation>دو لیپ ٹاپ {name} کا نمبر استعمال کر رہے ہیں: دوسرے کو اس کی اپنی شروعاتی فائل دیں۔</translation>
    </message>
    <message>
        <source>The clock on the laptop of {name} is wrong: parcel {numbers} waits. Reply first.</source>
        <translation>{name} کے لیپ ٹاپ کی گھڑی غلط ہے: پارسل {numbers} انتظار میں ہے۔ پہلے جواب بھیجیں۔</translation>
    </message>
    <message>
        <source>This laptop’s clock is {span} behind: Champion allows for it.</source>
        <translation>اس لیپ ٹاپ کی گھڑی {span} پیچھے ہے: Champion اس کا لحاظ رکھتا ہے۔</translation>
    </message>
    <message>
        <source>This laptop’s clock is {span} ahead: Champion allows for it.</source>
        <translation>اس لیپ ٹاپ کی گھڑی {span} آگے ہے: Champion اس کا لحاظ رکھتا ہے۔</translation>
    </message>
    <message>
        <source>An older copy was put back here: everything is sent and asked for once more.</source>
        <translation>یہاں ایک پرانی نقل واپس رکھی گئی: سب کچھ ایک بار پھر بھیجا اور مانگا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>These data came from another computer. Is that one still used? Ask for a new start file.</source>
        <translation>یہ مواد کسی دوسرے کمپیوٹر سے آیا ہے۔ کیا وہ اب بھی استعمال میں ہے؟ نئی شروعاتی فائل مانگیں۔</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>جاننے کی بات</translation>
    </message>
    <message>
        <source>Send everything again</source>
        <translation>سب کچھ دوبارہ بھیجیں</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n گھنٹہ</numerusform>
            <numerusform>%n گھنٹے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ان باکس</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>نشستیں</translation>
    </message>
    <message>
        <source>The door</source>
        <translation>دروازہ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>پرچے</translation>
    </message>
    <message>
        <source>Texts of handouts</source>
        <translation>پرچوں کے متن</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>ٹیم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>What is inside</source>
        <translation>اندر کیا ہے</translation>
    </message>
    <message>
        <source>Saved, not received yet</source>
        <translation>محفوظ ہے، ابھی وصول نہیں</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>بھیجنے کے لیے تیار</translation>
    </message>
    <message>
        <source>Send my work</source>
        <translation>میرا کام بھیجیں</translation>
    </message>
    <message>
        <source>No new work, only a greeting</source>
        <translation>نیا کام نہیں، صرف سلام</translation>
    </message>
    <message>
        <source>Everything has been received</source>
        <translation>سب کچھ وصول ہو چکا</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>ابھی بھیجنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>It tells your coordinator that their parcel came.</source>
        <translation>یہ رابطہ کار کو بتاتا ہے کہ ان کا پارسل آ گیا۔</translation>
    </message>
    <message>
        <source>Sessions and people you write down will stand here.</source>
        <translation>جو نشستیں اور لوگ آپ لکھیں، وہ یہاں آئیں گے۔</translation>
    </message>
    <message>
        <source>people you wrote down or changed</source>
        <translation>لوگ جو آپ نے لکھے یا بدلے</translation>
    </message>
    <message>
        <source>Ways to reach people: {count}</source>
        <translation>لوگوں سے رابطے کے طریقے: {count}</translation>
    </message>
    <message>
        <source>yes or no, as they said: {count}</source>
        <translation>ہاں یا نہیں، جیسا انھوں نے کہا: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n handouts given out</source>
        <translation>
            <numerusform>%n پرچہ دیا گیا</numerusform>
            <numerusform>%n پرچے دیے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>your time</source>
        <translation>آپ کا وقت</translation>
    </message>
    <message>
        <source>where you go</source>
        <translation>جہاں آپ جاتے ہیں</translation>
    </message>
    <message>
        <source>handouts in and out, corrections</source>
        <translation>پرچوں کا حساب، درستیاں</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n گھنٹہ</numerusform>
            <numerusform>%n گھنٹے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Received by your coordinator</source>
        <translation>رابطہ کار کو وصول ہوا</translation>
    </message>
    <message>
        <source>Parcel {number}, made on {day}</source>
        <translation>پارسل {number}، بنا {day}</translation>
    </message>
    <message>
        <source>Your coordinator’s reply will say what came.</source>
        <translation>رابطہ کار کا جواب بتائے گا کہ کیا پہنچا۔</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>ابھی کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>پرانے دکھائیں</translation>
    </message>
    <message>
        <source>received</source>
        <translation>وصول ہوا</translation>
    </message>
    <message>
        <source>Parcel {number} came on {day}</source>
        <translation>پارسل {number} آیا {day}</translation>
    </message>
    <message>
        <source>From your coordinator</source>
        <translation>رابطہ کار کی طرف سے</translation>
    </message>
    <message>
        <source>Replies, new handouts and corrections come in parcels.</source>
        <translation>جوابات، نئے پرچے اور درستیاں پارسل میں آتے ہیں۔</translation>
    </message>
    <message>
        <source>Saved: {file}. Take it to your coordinator.</source>
        <translation>محفوظ ہو گیا: {file}۔ اسے رابطہ کار تک پہنچائیں۔</translation>
    </message>
    <message>
        <source>A mail is begun. Attach {file} to it.</source>
        <translation>ای میل شروع ہو گئی۔ {file} اس کے ساتھ لگائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>A mail is begun. Send %n files, one in each mail, in any order.</source>
        <translation>
            <numerusform>ای میل شروع ہو گئی۔ %n فائل بھیجیں۔</numerusform>
            <numerusform>ای میل شروع ہو گئی۔ %n فائلیں بھیجیں، ہر ای میل میں ایک، کسی بھی ترتیب سے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n files. Take all of them to your coordinator.</source>
        <translation>
            <numerusform>%n فائل محفوظ ہو گئی۔ اسے رابطہ کار تک پہنچائیں۔</numerusform>
            <numerusform>%n فائلیں محفوظ ہو گئیں۔ سب رابطہ کار تک پہنچائیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program here. Attach {file} yourself.</source>
        <translation>یہاں ای میل پروگرام نہیں۔ {file} خود ساتھ لگائیں۔</translation>
    </message>
    <message>
        <source>My work: {file}</source>
        <translation>میرا کام: {file}</translation>
    </message>
    <message>
        <source>Hello,

my work is in the attached file {file}.

{name}

(Before sending, attach this file from {folder}. It is locked: only you can open it.)</source>
        <translation>السلام علیکم،

میرا کام ساتھ لگی فائل {file} میں ہے۔

{name}

(بھیجنے سے پہلے {folder} سے یہ فائل ساتھ لگائیں۔ اس پر تالا ہے: اسے صرف آپ کھول سکتے ہیں۔)</translation>
    </message>
    <message>
        <source>It asks your coordinator to let this laptop in.</source>
        <translation>یہ آپ کے رابطہ کار سے کہتا ہے کہ اس لیپ ٹاپ کو شامل کریں۔</translation>
    </message>
    <message>
        <source>What your coordinator will see</source>
        <translation>رابطہ کار کیا دیکھیں گے</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Was it held?</source>
        <translation>کیا یہ ہوئی؟</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n کارڈ</numerusform>
            <numerusform>%n کارڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n بغیر نام</numerusform>
            <numerusform>%n بغیر نام</numerusform>
        </translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>کارڈ {number}</translation>
    </message>
    <message>
        <source>name no longer kept</source>
        <translation>نام اب محفوظ نہیں</translation>
    </message>
    <message>
        <source>one child</source>
        <translation>ایک بچہ</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ایک شخص</translation>
    </message>
    <message>
        <source>The same as at the door.</source>
        <translation>جتنے دروازے پر گنے، اتنے ہی۔</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than came in at the door. Both numbers are kept.</source>
        <translation>
            <numerusform>دروازے کی گنتی سے %n کم۔ دونوں عدد محفوظ رہتے ہیں۔</numerusform>
            <numerusform>دروازے کی گنتی سے %n کم۔ دونوں عدد محفوظ رہتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than came in at the door. Both numbers are kept.</source>
        <translation>
            <numerusform>دروازے کی گنتی سے %n زیادہ۔ دونوں عدد محفوظ رہتے ہیں۔</numerusform>
            <numerusform>دروازے کی گنتی سے %n زیادہ۔ دونوں عدد محفوظ رہتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>کتنے بچے؟</translation>
    </message>
    <message>
        <source>More are left than were brought.</source>
        <translation>جتنے لائے، اس سے زیادہ بچے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>%n دیا گیا</numerusform>
            <numerusform>%n دیے گئے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Remember the passphrase</source>
        <translation>خفیہ جملہ یاد رکھیں</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>یاد رکھیں</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>خفیہ جملہ بدلیں</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>الفاظ کا سائز</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>حرکت نہ ہو</translation>
    </message>
    <message>
        <source>Of this window; paper has its own.</source>
        <translation>اس ونڈو کی؛ کاغذ کی زبان الگ ہے۔</translation>
    </message>
    <message>
        <source>Dim hall is for a dark room with a queue.</source>
        <translation>مدھم ہال: اندھیرا کمرہ اور قطار ہو تو۔</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>اس کے ساتھ سب کچھ بڑا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing moves that need not move.</source>
        <translation>بلا ضرورت کچھ نہیں ہلتا۔</translation>
    </message>
    <message>
        <source>On this laptop only. Leave it off if others use it too.</source>
        <translation>صرف اس لیپ ٹاپ پر۔ دوسرے بھی استعمال کریں تو بند رکھیں۔</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>On</source>
        <translation>چالو</translation>
    </message>
    <message>
        <source>Still drafts: {languages}</source>
        <translation>ابھی مسودہ ہیں: {languages}</translation>
    </message>
    <message>
        <source>Programmes on this computer</source>
        <translation>اس کمپیوٹر کے پروگرام</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ابھی کھلا</translation>
    </message>
    <message>
        <source>Add another programme …</source>
        <translation>ایک اور پروگرام شامل کریں …</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>اس پر جائیں</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>ابھی کوئی پروگرام نہیں</translation>
    </message>
    <message>
        <source>Add another programme</source>
        <translation>ایک اور پروگرام شامل کریں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Fonts for paper</source>
        <translation>کاغذ کے فونٹ</translation>
    </message>
    <message>
        <source>On your papers</source>
        <translation>آپ کے کاغذوں پر</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n things to send</source>
        <translation>
            <numerusform>بھیجنے کو %n چیز</numerusform>
            <numerusform>بھیجنے کو %n چیزیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>اس لیپ ٹاپ پر محفوظ</translation>
    </message>
    <message>
        <source>Saved on this laptop {when}</source>
        <translation>اس لیپ ٹاپ پر محفوظ {when}</translation>
    </message>
    <message>
        <source>last sent {day}</source>
        <translation>آخری بار بھیجا {day}</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>no laptop</source>
        <translation>لیپ ٹاپ نہیں</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>دعوت دی گئی</translation>
    </message>
    <message>
        <source>wants to be let in</source>
        <translation>شامل ہونا چاہتے ہیں</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>New start file</source>
        <translation>نئی شروعاتی فائل</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوت دیں</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>لیپ ٹاپ</translation>
    </message>
    <message>
        <source>Invite a coordinator</source>
        <translation>رابطہ کار کو دعوت دیں</translation>
    </message>
    <message>
        <source>laptop {number}</source>
        <translation>لیپ ٹاپ {number}</translation>
    </message>
    <message>
        <source>Lost …</source>
        <translation>گم ہو گیا …</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>مزید …</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>رابطہ کار</translation>
    </message>
    <message>
        <source>champion, holds the whole team’s work</source>
        <translation>چیمپئن، پوری ٹیم کا کام رکھتا ہے</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>چیمپئن</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>یہ لیپ ٹاپ</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>گم شدہ</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>واپس کیا ہوا</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>استعمال میں</translation>
    </message>
    <message>
        <source>never heard from</source>
        <translation>کبھی رابطہ نہیں ہوا</translation>
    </message>
    <message>
        <source>heard {day}</source>
        <translation>آخری رابطہ {day}</translation>
    </message>
    <message>
        <source>waits for a reply</source>
        <translation>جواب کا منتظر</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>ابھی کچھ نہیں بھیجا</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>محفوظ {day}</translation>
    </message>
    <message>
        <source>Invite a champion</source>
        <translation>چیمپئن کو دعوت دیں</translation>
    </message>
    <message>
        <source>Nobody is in the team yet</source>
        <translation>ٹیم میں ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Invite your first champion: a name is enough.</source>
        <translation>پہلے چیمپئن کو دعوت دیں: نام کافی ہے۔</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>دینے کے لیے تیار</translation>
    </message>
    <message>
        <source>Start file</source>
        <translation>شروعاتی فائل</translation>
    </message>
    <message>
        <source>Give {file} to {name}.</source>
        <translation>{file}، {name} کو دیں۔</translation>
    </message>
    <message>
        <source>They open it at the first start or in “Send”, ring you, and send a first parcel.</source>
        <translation>وہ اسے پہلی بار شروع کرتے وقت یا “بھیجیں” میں کھولتے، آپ کو فون کرتے اور پہلا پارسل بھیجتے ہیں۔</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>فولڈر دکھائیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Is {name}’s laptop lost?</source>
        <translation>کیا {name} کا لیپ ٹاپ گم ہو گیا؟</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>گم ہو گیا ہے</translation>
    </message>
    <message>
        <source>The programme’s key</source>
        <translation>پروگرام کی چابی</translation>
    </message>
    <message>
        <source>This key lets coordinators in. It is safest on two printed pages, kept by two people, and not on a laptop.</source>
        <translation>اس چابی سے رابطہ کار شامل کیے جاتے ہیں۔ یہ دو چھپے ہوئے صفحوں پر سب سے محفوظ ہے جو دو لوگوں کے پاس ہوں، لیپ ٹاپ پر نہیں۔</translation>
    </message>
    <message>
        <source>Save the two pages</source>
        <translation>دونوں صفحے محفوظ کریں</translation>
    </message>
    <message>
        <source>Both pages are kept</source>
        <translation>دونوں صفحے رکھ لیے گئے</translation>
    </message>
    <message>
        <source>Two pages are in {folder}. Print them and delete the files.</source>
        <translation>دو صفحے {folder} میں ہیں۔ انھیں چھاپیں اور فائلیں مٹا دیں۔</translation>
    </message>
    <message>
        <source>Are both pages kept?</source>
        <translation>کیا دونوں صفحے رکھ لیے گئے؟</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>دونوں رکھ لیے</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>نئی چابی بنائیں</translation>
    </message>
    <message>
        <source>Files for this laptop are sealed to a new key. The old one opens what is on its way for another year. Then send to all, so that they hear of it.</source>
        <translation>اس لیپ ٹاپ کی فائلیں نئی چابی سے بند ہوں گی۔ راستے کی فائلیں پرانی سے ایک سال اور کھلیں گی۔ پھر سب کو بھیجیں تاکہ وہ جان لیں۔</translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation>واپس کر دیا گیا</translation>
    </message>
    <message>
        <source>What it makes from now on is kept apart and changes nothing. What came before stays. This cannot be taken back.</source>
        <translation>اب سے وہ جو کچھ بنائے گا الگ رکھا جائے گا اور کچھ نہیں بدلے گا۔ جو پہلے آ چکا وہ رہے گا۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Hold the whole team’s work</source>
        <translation>پوری ٹیم کا کام رکھے</translation>
    </message>
    <message>
        <source>From your next parcel on, {name}’s laptops hold the work of all champions. Ctrl+Z takes it back.</source>
        <translation>آپ کے اگلے پارسل سے {name} کے لیپ ٹاپوں پر سب چیمپئنز کا کام ہو گا۔ Ctrl+Z اسے واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>Hold only their own work</source>
        <translation>صرف ان کا اپنا کام رکھے</translation>
    </message>
    <message>
        <source>From your next parcel on, {name}’s laptops hold only their own work again. Nothing is deleted anywhere else. Ctrl+Z takes it back.</source>
        <translation>آپ کے اگلے پارسل سے {name} کے لیپ ٹاپوں پر پھر صرف ان کا اپنا کام ہو گا۔ اور کہیں کچھ نہیں مٹتا۔ Ctrl+Z اسے واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>{name}’s laptop {number}</source>
        <translation>{name} کا لیپ ٹاپ {number}</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>کریں</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Which handout shall be taken in?</source>
        <translation>کون سا پرچہ شامل کریں؟</translation>
    </message>
    <message>
        <source>Handouts, Markdown and Word</source>
        <translation>پرچے، Markdown اور Word</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>سب فائلیں</translation>
    </message>
    <message>
        <source>Save the handout with all its languages</source>
        <translation>پرچہ سب زبانوں کے ساتھ محفوظ کریں</translation>
    </message>
    <message>
        <source>Handout (*.json)</source>
        <translation>پرچہ (*.json)</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>یہاں لکھیں</translation>
    </message>
    <message>
        <source>Where does this text stand?</source>
        <translation>یہ متن کس مرحلے پر ہے؟</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>لکھ لیں</translation>
    </message>
    <message>
        <source>Begin a translation</source>
        <translation>ترجمہ شروع کریں</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>{language}: {status}</source>
        <translation>{language}: {status}</translation>
    </message>
    <message>
        <source>A translation is begun: {language}</source>
        <translation>ترجمہ شروع ہو گیا: {language}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سرخی</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>پیراگراف</translation>
    </message>
    <message>
        <source>List: one line for each point</source>
        <translation>فہرست: ہر نکتے کی ایک سطر</translation>
    </message>
    <message>
        <source>Steps: one line for each</source>
        <translation>مراحل: ہر ایک کی ایک سطر</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>نمایاں خانہ</translation>
    </message>
    <message>
        <source>Table: cells with | between them</source>
        <translation>جدول: خانوں کے بیچ |</translation>
    </message>
    <message>
        <source>Picture: what it shows</source>
        <translation>تصویر: اس میں کیا ہے</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>اسکین کرنے کا کوڈ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>نیا صفحہ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ویب کا پتہ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Words below it</source>
        <translation>اس کے نیچے کے الفاظ</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>اس میں کیا ہے</translation>
    </message>
    <message>
        <source>Heads of the columns</source>
        <translation>خانوں کی سرخیاں</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>سطریں</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نکات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>The source was changed since</source>
        <translation>اصل متن بعد میں بدل گیا</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>ابھی ترجمہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Not in the source any more</source>
        <translation>اصل متن میں اب نہیں</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Now · the door is open</source>
        <translation>ابھی · دروازہ کھلا ہے</translation>
    </message>
    <message>
        <source>Next · {when}</source>
        <translation>اگلی · {when}</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>ابھی کچھ طے نہیں</translation>
    </message>
    <message>
        <source>A name and a time are enough to begin.</source>
        <translation>شروع کرنے کو نام اور وقت کافی ہیں۔</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>نشست طے کریں</translation>
    </message>
    <message>
        <source>Record your first session</source>
        <translation>اپنی پہلی نشست لکھیں</translation>
    </message>
    <message>
        <source>Give it a name, open the door, and count people as they come in.</source>
        <translation>اسے نام دیں، دروازہ کھولیں، اور آنے والوں کو گنتے جائیں۔</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>نشست شروع کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n people last time</source>
        <translation>
            <numerusform>پچھلی بار %n شخص</numerusform>
            <numerusform>پچھلی بار %n لوگ</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the door</source>
        <translation>دروازے پر جائیں</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>نشست مکمل کریں</translation>
    </message>
    <message numerus="yes">
        <source>Prepare: %n things left</source>
        <translation>
            <numerusform>تیاری: %n کام باقی</numerusform>
            <numerusform>تیاری: %n کام باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>منصوبہ دیکھیں</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>دروازہ کھولیں</translation>
    </message>
    <message>
        <source>This quarter, thanks to you</source>
        <translation>اس سہ ماہی، آپ کی بدولت</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>اس سہ ماہی</translation>
    </message>
    <message>
        <source>Your numbers will stand here.</source>
        <translation>آپ کے اعداد یہاں آئیں گے۔</translation>
    </message>
    <message>
        <source>Quiet place</source>
        <translation>خاموش جگہ</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n ہفتہ</numerusform>
            <numerusform>%n ہفتے</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنے کے کام</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>انتظار میں</translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for an earlier one</source>
        <translation>
            <numerusform>%n فائل پہلے والی کے انتظار میں</numerusform>
            <numerusform>%n فائلیں پہلے والی کے انتظار میں</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over. Well done.</source>
        <translation>کچھ باقی نہیں۔ شاباش۔</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n دن پہلے</numerusform>
            <numerusform>%n دن پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation>“{title}” مکمل کریں</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>اس کے بعد</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>اور کچھ طے نہیں۔</translation>
    </message>
    <message>
        <source>While you are here</source>
        <translation>جب تک آپ یہاں ہیں</translation>
    </message>
    <message>
        <source>Look at the handouts</source>
        <translation>پرچے دیکھیں</translation>
    </message>
    <message>
        <source>Add the places you go to</source>
        <translation>اپنی جگہیں شامل کریں</translation>
    </message>
    <message>
        <source>Choose colours and the size of words</source>
        <translation>رنگ اور الفاظ کا سائز چنیں</translation>
    </message>
    <message>
        <source>From your champions</source>
        <translation>آپ کے چیمپئنز کی طرف سے</translation>
    </message>
    <message numerus="yes">
        <source>%n champions</source>
        <translation>
            <numerusform>%n چیمپئن</numerusform>
            <numerusform>%n چیمپئن</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel: {day}</source>
        <translation>آخری پارسل: {day}</translation>
    </message>
    <message>
        <source>No parcel has come yet.</source>
        <translation>ابھی کوئی پارسل نہیں آیا۔</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>ان باکس کھولیں</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>بھیجے جانے کے انتظار میں</translation>
    </message>
    <message numerus="yes">
        <source>%n people counted</source>
        <translation>
            <numerusform>%n شخص گنا گیا</numerusform>
            <numerusform>%n لوگ گنے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
    <message>
        <source>Nothing waits: all is sent.</source>
        <translation>کچھ باقی نہیں: سب بھیجا جا چکا۔</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>ابھی بھیجنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Last heard from your coordinator: {day}</source>
        <translation>رابطہ کار سے آخری رابطہ: {day}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>It gets a passphrase and a recovery sheet of its own. Nothing goes from one to the other.</source>
        <translation>له عبارة مرور وورقة استرداد خاصتان به. لا ينتقل شيء من أحدهما إلى الآخر.</translation>
    </message>
    <message>
        <source>This one is closed; you switch back here or at the passphrase.</source>
        <translation>يُغلق هذا؛ وتعود إليه من هنا أو من صفحة عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Sorry: something went wrong inside Champion. What you saved before is safe. You can go on working.</source>
        <translation>عذرًا: حدث خطأ داخل Champion. ما حفظته من قبل سليم. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>This report holds nothing about people. You can send it to us.</source>
        <translation>لا يحوي هذا التقرير شيئًا عن الناس. يمكنك إرساله إلينا.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Waiting to be let in</source>
        <translation>بانتظار القبول</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one</source>
        <translation>
            <numerusform>لا شيء بعده</numerusform>
            <numerusform>واحد آخر بعده</numerusform>
            <numerusform>اثنان آخران بعده</numerusform>
            <numerusform>%n أخرى بعده</numerusform>
            <numerusform>%n أخرى بعده</numerusform>
            <numerusform>%n أخرى بعده</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this {name}’s laptop?</source>
        <translation>هل هذا حاسوب {name}؟</translation>
    </message>
    <message>
        <source>Ring {name}. Type the six words you hear.</source>
        <translation>اتصل بـ {name}. اكتب الكلمات الست التي تسمعها.</translation>
    </message>
    <message>
        <source>The six words that {name} reads</source>
        <translation>الكلمات الست التي يقرؤها {name}</translation>
    </message>
    <message>
        <source>six words</source>
        <translation>ست كلمات</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Compare by eye</source>
        <translation>المقارنة بالنظر</translation>
    </message>
    <message>
        <source>{name} reads the same</source>
        <translation>كلمات {name} هي نفسها</translation>
    </message>
    <message>
        <source>If one word differs, do not let it in: ask for a new start file.</source>
        <translation>إذا اختلفت كلمة واحدة فلا تقبله: اطلب ملف بدء جديدًا.</translation>
    </message>
</context>
<context>
    <name>AsPrinted</name>
    <message>
        <source>As it prints</source>
        <translation>كما يُطبع</translation>
    </message>
    <message>
        <source>**Two stars** make words strong.</source>
        <translation>**نجمتان** تجعلان الكلمات عريضة.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>A new person: {name}</source>
        <translation>شخص جديد: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>تم التغيير: {name}</translation>
    </message>
    <message>
        <source>Written down. A change of mind is written below it.</source>
        <translation>كُتب. وإذا تغيّر الرأي يُكتب تحته.</translation>
    </message>
    <message>
        <source>Kept: how to reach them.</source>
        <translation>حُفظت طريقة التواصل معه.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>أُزيل.</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>It still holds</source>
        <translation>ما زال صحيحًا</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>ما يقوله النص الأصلي</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>What to bring</source>
        <translation>ما تُحضره</translation>
    </message>
    <message>
        <source>Some people here do not read: have somebody who reads aloud.</source>
        <translation>بعض الناس هنا لا يقرؤون: ليكن هناك من يقرأ بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Not there yet: {what}</source>
        <translation>غير متوفرة بعد: {what}</translation>
    </message>
    <message>
        <source>Choose a subject for this session: then the handouts that fit are here.</source>
        <translation>اختر موضوعًا لهذه الجلسة: تظهر هنا النشرات المناسبة.</translation>
    </message>
    <message>
        <source>Worked out from who came to this place before and what they took.</source>
        <translation>محسوبة ممن حضر إلى هذا المكان من قبل وما أخذوه.</translation>
    </message>
    <message>
        <source>From the planned languages: nothing is known yet of who comes here.</source>
        <translation>من اللغات المخطّط لها: لا يُعرف بعد من يأتي إلى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message>
        <source>Close the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Adults in the room</source>
        <translation>البالغون في القاعة</translation>
    </message>
    <message>
        <source>Children in the room</source>
        <translation>الأطفال في القاعة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>للتذكّر</translation>
    </message>
    <message>
        <source>No names, no health details</source>
        <translation>بلا أسماء ولا تفاصيل صحية</translation>
    </message>
    <message>
        <source>Hands before</source>
        <translation>الأيدي المرفوعة قبل</translation>
    </message>
    <message>
        <source>Hands after</source>
        <translation>الأيدي المرفوعة بعد</translation>
    </message>
    <message>
        <source>What people asked or said</source>
        <translation>ما سأل عنه الناس أو قالوه</translation>
    </message>
    <message>
        <source>What was missing or hard</source>
        <translation>ما كان ناقصًا أو صعبًا</translation>
    </message>
    <message>
        <source>Everyone is safely home</source>
        <translation>عاد الجميع إلى بيوتهم بسلام</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>غادروا مبكرًا</translation>
    </message>
    <message>
        <source>Came uncounted</source>
        <translation>حضروا ولم يُعدّوا</translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation>خطأ في العدّ</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>1 · How many were in the room?</source>
        <translation>1 · كم كان عدد الحاضرين في القاعة؟</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>البالغون</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>4 · Handouts: how many brought, how many left?</source>
        <translation>4 · النشرات: كم أحضرت، وكم بقي؟</translation>
    </message>
    <message>
        <source>2 · Your time, and 3 · anything to remember</source>
        <translation>2 · وقتك، و3 · ما تريد تذكّره</translation>
    </message>
    <message>
        <source>5 · Hands up: “I know what to do”, before and after</source>
        <translation>5 · رفع الأيدي: «أعرف ماذا أفعل»، قبل وبعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>6 · What did people ask or say?</source>
        <translation>6 · ماذا سأل الناس أو قالوا؟</translation>
    </message>
    <message>
        <source>7 · What was missing or hard?</source>
        <translation>7 · ما الذي كان ناقصًا أو صعبًا؟</translation>
    </message>
    <message>
        <source>8 · All home safe?</source>
        <translation>8 · هل عاد الجميع بسلام؟</translation>
    </message>
    <message>
        <source>As at the door: {count}</source>
        <translation>كما عُدّوا عند الباب: {count}</translation>
    </message>
    <message>
        <source>Count the room.</source>
        <translation>عُدّ الحاضرين في القاعة.</translation>
    </message>
    <message>
        <source>Say how long you were there.</source>
        <translation>اكتب كم بقيت هناك.</translation>
    </message>
    <message>
        <source>A day has 24 hours.</source>
        <translation>في اليوم 24 ساعة.</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>What came</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Open parcels</source>
        <translation>فتح الحزم</translation>
    </message>
    <message>
        <source>Drop parcels here, as many as you like</source>
        <translation>أفلت الحزم هنا، مهما كان عددها</translation>
    </message>
    <message>
        <source>From mail, a stick or a chat; renamed ones too.</source>
        <translation>من البريد أو ذاكرة USB أو الدردشة، حتى لو تغيّر اسمها.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>الملف {number} من {total}</translation>
    </message>
    <message>
        <source>There is no parcel in it.</source>
        <translation>لا توجد فيه حزمة.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>To what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>كيف قيل</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>May we write down your name when you come? You can say no.</source>
        <translation>هل لنا أن نكتب اسمك عندما تحضر؟ يمكنك أن ترفض.</translation>
    </message>
    <message>
        <source>May we ring you or send you a message? You can say no, now or at any time.</source>
        <translation>هل لنا أن نتصل بك أو نرسل إليك رسالة؟ يمكنك أن ترفض، الآن أو في أي وقت.</translation>
    </message>
    <message>
        <source>May we tell you when the next session is? You can say no.</source>
        <translation>هل لنا أن نخبرك بموعد الجلسة التالية؟ يمكنك أن ترفض.</translation>
    </message>
    <message>
        <source>May other champions of our team know this too? You can say no.</source>
        <translation>هل لسفراء فريقنا الآخرين أن يعرفوا هذا أيضًا؟ يمكنك أن ترفض.</translation>
    </message>
    <message>
        <source>May we tell others what you told us? You can say no.</source>
        <translation>هل لنا أن نحكي للآخرين ما حكيته لنا؟ يمكنك أن ترفض.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>عمّن تسأل</translation>
    </message>
    <message>
        <source>Their son Bilal</source>
        <translation>ابنه بلال</translation>
    </message>
    <message>
        <source>It is safe to leave a message</source>
        <translation>ترك رسالة آمن</translation>
    </message>
    <message>
        <source>This is the best way</source>
        <translation>هذه أفضل طريقة</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>CopiesField</name>
    <message>
        <source>No handouts? Leave this empty.</source>
        <translation>لا نشرات؟ اترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Another handout</source>
        <translation>نشرة أخرى</translation>
    </message>
    <message>
        <source>Add a handout …</source>
        <translation>إضافة نشرة …</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>أُحضر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>بقي</translation>
    </message>
    <message>
        <source>Brought: {handout}</source>
        <translation>أُحضر: {handout}</translation>
    </message>
    <message>
        <source>Left: {handout}</source>
        <translation>بقي: {handout}</translation>
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
        <translation>+ 1 طفل</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are ready</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>Read these six words to your coordinator, by telephone or in person:</source>
        <translation>اقرأ هذه الكلمات الست لمنسّقك، بالهاتف أو وجهًا لوجه:</translation>
    </message>
    <message>
        <source>Everything stays on this laptop until you send it.</source>
        <translation>يبقى كل شيء على هذا الحاسوب حتى ترسله.</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The door stays open.</source>
        <translation>يبقى الباب مفتوحًا.</translation>
    </message>
    <message>
        <source>Bright hall</source>
        <translation>قاعة مضيئة</translation>
    </message>
    <message>
        <source>Dim hall</source>
        <translation>قاعة خافتة</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Count one person</source>
        <translation>عدّ شخص واحد</translation>
    </message>
    <message>
        <source>Count one child</source>
        <translation>عدّ طفل واحد</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>التراجع عن الأخير</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sign in who is marked</source>
        <translation>تسجيل حضور الشخص المحدَّد</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>Add a new name</source>
        <translation>إضافة اسم جديد</translation>
    </message>
    <message>
        <source>Ctrl Delete</source>
        <translation>Ctrl Delete</translation>
    </message>
    <message>
        <source>Erase who is marked, or ask for it</source>
        <translation>محو من هو محدَّد، أو طلب ذلك</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>إفراغ الخانة</translation>
    </message>
    <message>
        <source>From now on: {mode}</source>
        <translation>من الآن: {mode}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Handouts</source>
        <translation>النشرات</translation>
    </message>
    <message>
        <source>Language and version</source>
        <translation>اللغة والإصدار</translation>
    </message>
    <message>
        <source>New translation</source>
        <translation>ترجمة جديدة</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Drafts may be printed</source>
        <translation>تجوز طباعة المسودات</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>عرض التالي</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>في أي مرحلة هو؟</translation>
    </message>
    <message>
        <source>{language}, version {number}: {status}</source>
        <translation>{language}، الإصدار {number}: {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks to do</source>
        <translation>
            <numerusform>لا مقاطع باقية</numerusform>
            <numerusform>بقي مقطع واحد</numerusform>
            <numerusform>بقي مقطعان</numerusform>
            <numerusform>بقيت %n مقاطع</numerusform>
            <numerusform>بقي %n مقطعًا</numerusform>
            <numerusform>بقي %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>In use: what you write begins its next version, as a draft.</source>
        <translation>مستخدمة: ما تكتبه يبدأ إصدارها التالي، مسودةً.</translation>
    </message>
    <message>
        <source>Nobody stands for this text yet.</source>
        <translation>لم يتحمّل أحد مسؤولية هذا النص بعد.</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>ما يقوله النص الأصلي</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>للتواصل</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>رمز للمسح</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>Add at the end: {what}</source>
        <translation>إضافة في النهاية: {what}</translation>
    </message>
</context>
<context>
    <name>ErasureSheet</name>
    <message>
        <source>Hidden here. Your coordinator is asked with your next parcel.</source>
        <translation>أُخفي هنا. يُطلب من منسّقك مع حزمتك التالية.</translation>
    </message>
    <message>
        <source>Erased here. The other laptops follow with your next parcels.</source>
        <translation>مُحي هنا. تتبعه الحواسيب الأخرى مع حزمك التالية.</translation>
    </message>
    <message>
        <source>Older safe copies go as soon as there is room.</source>
        <translation>تُحذف النسخ الاحتياطية الأقدم حالما تتوفر مساحة.</translation>
    </message>
</context>
<context>
    <name>ErasuresCard</name>
    <message>
        <source>To be erased?</source>
        <translation>هل يُمحى؟</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody we never heard of</source>
        <translation>شخص لم نسمع به قط</translation>
    </message>
    <message>
        <source>{champion} asks. Hidden until you answer.</source>
        <translation>{champion} يطلب ذلك. يبقى مخفيًا حتى تجيب.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Shown again here, and on their laptop with your next parcel.</source>
        <translation>أُظهر هنا من جديد، وعلى حاسوبه مع حزمتك التالية.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Taken in: {name}</source>
        <translation>تم الإدخال: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>تم الحفظ: {name}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>A person, a session, a place, a handout</source>
        <translation>شخص، جلسة، مكان، نشرة</translation>
    </message>
    <message>
        <source>Type the first letters of a name.</source>
        <translation>اكتب أول حروف الاسم.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>handout</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>Nothing begins with that.</source>
        <translation>لا شيء يبدأ بهذا.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>Record your first session</source>
        <translation>سجّل جلستك الأولى</translation>
    </message>
</context>
<context>
    <name>HandoutsScreen</name>
    <message>
        <source>Handouts</source>
        <translation>النشرات</translation>
    </message>
    <message>
        <source>Find a handout</source>
        <translation>البحث عن نشرة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Ready or not</source>
        <translation>جاهزة أو لا</translation>
    </message>
    <message>
        <source>Add a PDF…</source>
        <translation>إضافة PDF…</translation>
    </message>
    <message>
        <source>Show all handouts</source>
        <translation>عرض كل النشرات</translation>
    </message>
    <message>
        <source>No handout fits</source>
        <translation>لا نشرة مناسبة</translation>
    </message>
    <message>
        <source>Try fewer letters, another topic or another language.</source>
        <translation>جرّب حروفًا أقل أو موضوعًا آخر أو لغة أخرى.</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>أوراق أخرى</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>من بطاقة إلى أخرى</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>تم الحفظ: {name}</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>{month}: {heard} of {all} champions</source>
        <translation>{month}: {heard} من {all} من السفراء</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message numerus="yes">
        <source>%n champions wait to hear that their parcel came.</source>
        <translation>
            <numerusform>لا أحد ينتظر خبر وصول حزمته.</numerusform>
            <numerusform>سفير واحد ينتظر خبر وصول حزمته.</numerusform>
            <numerusform>سفيران ينتظران خبر وصول حزمتهما.</numerusform>
            <numerusform>%n سفراء ينتظرون خبر وصول حزمهم.</numerusform>
            <numerusform>%n سفيرًا ينتظرون خبر وصول حزمهم.</numerusform>
            <numerusform>%n سفير ينتظرون خبر وصول حزمهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>إرسال الردود</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder for {name} is copied: paste it into a message.</source>
        <translation>نُسخ تذكير لـ {name}: ألصقه في رسالة.</translation>
    </message>
    <message>
        <source>{name}’s laptop is let in. Send a reply to complete it.</source>
        <translation>قُبل حاسوب {name}. أرسل ردًّا لإتمام ذلك.</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Invite a champion</source>
        <translation>دعوة سفير</translation>
    </message>
    <message>
        <source>You get a start file. Hand it over on a stick or by mail.</source>
        <translation>ستحصل على ملف بدء. سلّمه على ذاكرة USB أو بالبريد.</translation>
    </message>
    <message>
        <source>The champion’s name</source>
        <translation>اسم السفير</translation>
    </message>
    <message>
        <source>Invite a coordinator</source>
        <translation>دعوة منسّق</translation>
    </message>
    <message>
        <source>The coordinator’s name</source>
        <translation>اسم المنسّق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the start file</source>
        <translation>إنشاء ملف البدء</translation>
    </message>
    <message>
        <source>{name} is in the team: this file is for one more laptop.</source>
        <translation>{name} في الفريق: هذا الملف لحاسوب إضافي.</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join your programme</source>
        <translation>انضم إلى برنامجك</translation>
    </message>
    <message>
        <source>Your coordinator gives you a start file. Open it once, here.</source>
        <translation>يعطيك المنسّق ملف بدء. افتحه هنا مرة واحدة.</translation>
    </message>
    <message>
        <source>Open the start file</source>
        <translation>فتح ملف البدء</translation>
    </message>
    <message>
        <source>Drop the start file here</source>
        <translation>أفلت ملف البدء هنا</translation>
    </message>
    <message>
        <source>You can work without it: nothing is lost when you join later.</source>
        <translation>يمكنك العمل من دونه: لن يضيع شيء إذا انضممت لاحقًا.</translation>
    </message>
    <message>
        <source>Kept here until then: {what}.</source>
        <translation>محفوظ هنا حتى ذلك الحين: {what}.</translation>
    </message>
</context>
<context>
    <name>JustCameIn</name>
    <message>
        <source>Just came in</source>
        <translation>دخلوا الآن</translation>
    </message>
    <message>
        <source>Nobody yet. The door is open.</source>
        <translation>لا أحد بعد. الباب مفتوح.</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>The key leaves this laptop. Whoever invites or ends a coordinator’s laptop later needs both pages.</source>
        <translation>يغادر المفتاح هذا الحاسوب. ومن يدعو منسّقًا لاحقًا أو يُنهي حاسوبه يحتاج إلى الصفحتين.</translation>
    </message>
    <message>
        <source>The key is on its two pages only.</source>
        <translation>المفتاح الآن على صفحتيه فقط.</translation>
    </message>
    <message>
        <source>Older safe copies go as soon as there is room.</source>
        <translation>تُحذف النسخ الأقدم حالما تتوفر مساحة.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>It is now</source>
        <translation>حالته الآن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who did it, or read it. The name stands on the paper.</source>
        <translation>من عمله أو قرأه. يظهر الاسم على الورق.</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you want to use?</source>
        <translation>أي لغة تريد أن تستخدم؟</translation>
    </message>
    <message>
        <source>This translation is a draft: some words may still be in English.</source>
        <translation>هذه الترجمة مسودة: قد تبقى بعض الكلمات بالإنجليزية.</translation>
    </message>
    <message>
        <source>Handouts print in many more languages, whatever you choose here.</source>
        <translation>تُطبع النشرات بلغات أخرى كثيرة، مهما اخترت هنا.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>LayoutChoice</name>
    <message>
        <source>Layout</source>
        <translation>شكل الصفحة</translation>
    </message>
    <message>
        <source>Not on the card: {parts}</source>
        <translation>ليس على البطاقة: {parts}</translation>
    </message>
    <message>
        <source>This is too much for a poster of one page.</source>
        <translation>هذا أكثر مما يتسع له ملصق من صفحة واحدة.</translation>
    </message>
    <message>
        <source>Letters and paper now fit this layout.</source>
        <translation>الحروف والورق يناسبان هذا الشكل الآن.</translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>What it makes from now on is kept apart and changes nothing. What came before stays. This cannot be taken back.</source>
        <translation>ما يصنعه من الآن يُحفظ جانبًا ولا يغيّر شيئًا. وما جاء قبل ذلك يبقى. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>A new start file gives {name} a new laptop with all of it.</source>
        <translation>ملف بدء جديد يعطي {name} حاسوبًا جديدًا بكل ذلك.</translation>
    </message>
    <message>
        <source>Send to all, so that the other laptops hear of it.</source>
        <translation>أرسل إلى الجميع لتعلم الحواسيب الأخرى بذلك.</translation>
    </message>
</context>
<context>
    <name>ModeRow</name>
    <message>
        <source>How much is written down</source>
        <translation>كم يُكتب</translation>
    </message>
    <message>
        <source>At the door, only less may be written down.</source>
        <translation>عند الباب يمكن التقليل فقط.</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>Choose one to see what it does.</source>
        <translation>اختر واحدًا لترى ما يفعله.</translation>
    </message>
    <message>
        <source>Send to all, so that the other laptops hear of it.</source>
        <translation>أرسل إلى الجميع لتعلم الحواسيب الأخرى بذلك.</translation>
    </message>
    <message>
        <source>{name}’s laptops hold the whole team’s work from your next parcel on.</source>
        <translation>تحمل حواسيب {name} عمل الفريق كله بدءًا من حزمتك التالية.</translation>
    </message>
    <message>
        <source>{name}’s laptops hold only their own work from your next parcel on.</source>
        <translation>تحمل حواسيب {name} عمله وحده بدءًا من حزمتك التالية.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>نسخة أقل</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>نسخة أكثر</translation>
    </message>
    <message>
        <source>review date passed</source>
        <translation>فات موعد المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%n copies here</source>
        <translation>
            <numerusform>لا نسخ هنا</numerusform>
            <numerusform>نسخة واحدة هنا</numerusform>
            <numerusform>نسختان هنا</numerusform>
            <numerusform>%n نسخ هنا</numerusform>
            <numerusform>%n نسخة هنا</numerusform>
            <numerusform>%n نسخة هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Handouts for “{title}”</source>
        <translation>نشرات «{title}»</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Other handouts and sizes</source>
        <translation>نشرات وأحجام أخرى</translation>
    </message>
    <message>
        <source>For the people who are expected, in what they read.</source>
        <translation>للأشخاص المتوقّع حضورهم، باللغة التي يقرؤونها.</translation>
    </message>
    <message>
        <source>None in these languages on this subject yet.</source>
        <translation>لا شيء بهذه اللغات عن هذا الموضوع بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n copies</source>
        <translation>
            <numerusform>أُرسل إلى الطابعة: لا نسخ</numerusform>
            <numerusform>أُرسل إلى الطابعة: نسخة واحدة</numerusform>
            <numerusform>أُرسل إلى الطابعة: نسختان</numerusform>
            <numerusform>أُرسل إلى الطابعة: %n نسخ</numerusform>
            <numerusform>أُرسل إلى الطابعة: %n نسخة</numerusform>
            <numerusform>أُرسل إلى الطابعة: %n نسخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Add a font pack …</source>
        <translation>إضافة مجموعة خطوط …</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>حروف إضافية</translation>
    </message>
    <message>
        <source>Traditional Chinese, Japanese and Korean come in one file, from a stick or from your coordinator.</source>
        <translation>تأتي حروف الصينية التقليدية واليابانية والكورية في ملف واحد، على ذاكرة USB أو من المنسّق.</translation>
    </message>
    <message>
        <source>Papers can be set in these now: {fonts}</source>
        <translation>يمكن الآن طبع الأوراق بهذه الخطوط: {fonts}</translation>
    </message>
    <message>
        <source>Which font pack shall be added?</source>
        <translation>أي مجموعة خطوط تريد إضافتها؟</translation>
    </message>
    <message>
        <source>Font packs (*.zip *.whl)</source>
        <translation>مجموعات خطوط (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Taken away: {fonts}</source>
        <translation>أُزيلت: {fonts}</translation>
    </message>
    <message>
        <source>Came with Champion. Licence: {licence}</source>
        <translation>جاءت مع Champion. الترخيص: {licence}</translation>
    </message>
    <message>
        <source>Added on this computer. Licence: {licence}</source>
        <translation>أُضيفت على هذا الحاسوب. الترخيص: {licence}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>“{file}”, {pages}. It is kept and printed as it is.</source>
        <translation>«{file}»، {pages}. يُحفظ ويُطبع كما هو.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من أعدّه</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>A new handout</source>
        <translation>نشرة جديدة</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تابع لـ</translation>
    </message>
    <message>
        <source>Write the day as year-month-day: {day}.</source>
        <translation>اكتب التاريخ هكذا، سنة-شهر-يوم: ⁦{day}⁩.</translation>
    </message>
</context>
<context>
    <name>PaperReader</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation>البحث في الصفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملء العرض</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Something like it on page {number}</source>
        <translation>ما يشبهه: الصفحة {number}</translation>
    </message>
    <message>
        <source>“{words}” is not on these pages</source>
        <translation>لا يوجد «{words}»</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Choose a picture …</source>
        <translation>اختيار صورة …</translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation>اختيار صورة للشعار</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Over every handout, beside the programme’s name: a PNG or JPEG up to 1 MB.</source>
        <translation>فوق كل نشرة بجانب اسم البرنامج: صورة PNG أو JPEG حتى 1 MB.</translation>
    </message>
    <message>
        <source>The logo stands over every handout now. It goes with what you send next.</source>
        <translation>الشعار الآن فوق كل نشرة. يذهب مع حزمتك التالية.</translation>
    </message>
    <message>
        <source>Which picture shall be the logo?</source>
        <translation>أي صورة تريدها شعارًا؟</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo is taken away.</source>
        <translation>أُزيل الشعار.</translation>
    </message>
    <message>
        <source>The logo of {name}</source>
        <translation>شعار {name}</translation>
    </message>
</context>
<context>
    <name>PapersWindow</name>
    <message>
        <source>Language on paper</source>
        <translation>لغة الورق</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>نسخة أقل</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>نسخة أكثر</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Still to be filled in: {what}</source>
        <translation>بقي ملء هذا: {what}</translation>
    </message>
    <message>
        <source>Not as it is asked for: {what}</source>
        <translation>لم يُكتب هذا كما هو مطلوب: {what}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>تم الحفظ: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer: {what}</source>
        <translation>أُرسل إلى الطابعة: {what}</translation>
    </message>
    <message>
        <source>Papers for “{title}”</source>
        <translation>أوراق «{title}»</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>أوراق أخرى</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>It locks what you write down. Four or five words are easy to remember.</source>
        <translation>إنها تقفل ما تكتبه. أربع كلمات أو خمس يسهل تذكّرها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Remember it on this laptop</source>
        <translation>تذكّرها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Leave this off if others use this laptop too.</source>
        <translation>اتركه متوقفًا إذا كان غيرك يستخدم هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters, please.</source>
        <translation>
            <numerusform>اكتب حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>اكتب حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>اكتب حرفين على الأقل.</numerusform>
            <numerusform>اكتب %n أحرف على الأقل.</numerusform>
            <numerusform>اكتب %n حرفًا على الأقل.</numerusform>
            <numerusform>اكتب %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good. Now type it once more.</source>
        <translation>جيد. اكتبها الآن مرة أخرى.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>العبارتان متطابقتان.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>The two new ones are not the same.</source>
        <translation>العبارتان الجديدتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Your new passphrase holds from now on.</source>
        <translation>عبارتك الجديدة سارية من الآن.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>There are more: type another letter.</source>
        <translation>يوجد المزيد: اكتب حرفًا آخر.</translation>
    </message>
    <message>
        <source>Nobody has these letters</source>
        <translation>لا أحد بهذه الحروف</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>إضافة «{name}»</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Nobody is written down yet</source>
        <translation>لم يُكتب أحد بعد</translation>
    </message>
    <message>
        <source>Who gives a name at the door stands here. A name is never needed.</source>
        <translation>من يذكر اسمه عند الباب يظهر هنا. الاسم ليس مطلوبًا أبدًا.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>Change what is kept of them</source>
        <translation>تغيير ما يُحفظ عنه</translation>
    </message>
    <message>
        <source>Hidden: {name}</source>
        <translation>أُخفي: {name}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>التواصل معه</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Ask first whether they may be reached.</source>
        <translation>اسأله أولًا هل يجوز التواصل معه.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يساعد</translation>
    </message>
    <message>
        <source>They may be reached; no number is kept yet.</source>
        <translation>يجوز التواصل معه؛ لا رقم محفوظ بعد.</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ما قاله</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>لم يُسأل عن شيء بعد.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>يتكلّم</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Reads print?</source>
        <translation>هل يقرأ المطبوع؟</translation>
    </message>
    <message>
        <source>First part of the postcode</source>
        <translation>أول جزء من الرمز البريدي</translation>
    </message>
    <message>
        <source>To tell them apart</source>
        <translation>لتمييزه عن غيره</translation>
    </message>
    <message>
        <source>No address, no health details</source>
        <translation>بلا عنوان ولا تفاصيل صحية</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يساعد</translation>
    </message>
    <message>
        <source>This looks like a telephone number: its place is among the ways.</source>
        <translation>يبدو هذا رقم هاتف: مكانه بين طرق التواصل.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address: its place is among the ways.</source>
        <translation>يبدو هذا عنوان بريد إلكتروني: مكانه بين طرق التواصل.</translation>
    </message>
    <message>
        <source>This looks like a whole postcode: the first part is enough.</source>
        <translation>يبدو هذا رمزًا بريديًا كاملًا: يكفي الجزء الأول.</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation>الجلسات هنا</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Jamia Mosque hall</source>
        <translation>قاعة المسجد الجامع</translation>
    </message>
    <message>
        <source>First part of the postcode</source>
        <translation>أول جزء من الرمز البريدي</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>There is already a place with this name.</source>
        <translation>يوجد مكان بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>البحث عن مكان</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>إدخال قائمة</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>No place has these letters</source>
        <translation>لا مكان بهذه الحروف</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>لا أماكن بعد</translation>
    </message>
    <message>
        <source>Add the first one, or take in a list of libraries, mosques, clinics.</source>
        <translation>أضف المكان الأول، أو أدخل قائمة مكتبات أو مساجد أو عيادات.</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Find a place</source>
        <translation>البحث عن مكان</translation>
    </message>
    <message>
        <source>Change the place that is chosen</source>
        <translation>تغيير المكان المختار</translation>
    </message>
    <message>
        <source>A new place: {name}</source>
        <translation>مكان جديد: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>تم التغيير: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n new places</source>
        <translation>
            <numerusform>لا أماكن جديدة</numerusform>
            <numerusform>مكان جديد واحد</numerusform>
            <numerusform>مكانان جديدان</numerusform>
            <numerusform>%n أماكن جديدة</numerusform>
            <numerusform>%n مكانًا جديدًا</numerusform>
            <numerusform>%n مكان جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>لا شيء كما كان</numerusform>
            <numerusform>واحد كما كان</numerusform>
            <numerusform>اثنان كما كانا</numerusform>
            <numerusform>%n كما كانت</numerusform>
            <numerusform>%n كما كان</numerusform>
            <numerusform>%n كما كان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesTable</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan a session</source>
        <translation>التخطيط لجلسة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Eating well for a strong heart</source>
        <translation>أكل صحي لقلب قوي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Pick one, or type a new one</source>
        <translation>اختر مكانًا أو اكتب مكانًا جديدًا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات المستخدمة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>At the door this can only be made less.</source>
        <translation>عند الباب يمكن تقليله فقط.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>تغيير الجلسة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Another language …</source>
        <translation>لغة أخرى …</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>العنوان مطلوب.</translation>
    </message>
    <message>
        <source>A new place: it will be added.</source>
        <translation>مكان جديد: ستتم إضافته.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>هذا اليوم مضى.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>نسخة أقل</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>نسخة أكثر</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>I have read this translation</source>
        <translation>قرأت هذه الترجمة</translation>
    </message>
    <message>
        <source>Write and translate</source>
        <translation>كتابة وترجمة</translation>
    </message>
    <message>
        <source>Take this PDF away</source>
        <translation>إزالة ملف PDF هذا</translation>
    </message>
    <message>
        <source>Copies in and out</source>
        <translation>حركة النسخ</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>This layout has room for one language.</source>
        <translation>يتسع هذا الشكل للغة واحدة.</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>الطباعة رغم ذلك</translation>
    </message>
    <message>
        <source>Choose the second language.</source>
        <translation>اختر اللغة الثانية.</translation>
    </message>
</context>
<context>
    <name>PrinterFields</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>On both sides of the sheet</source>
        <translation>على وجهي الورقة</translation>
    </message>
    <message>
        <source>Why is it printed all the same?</source>
        <translation>لماذا يُطبع رغم ذلك؟</translation>
    </message>
    <message>
        <source>It should have been checked again by now. The reason is kept.</source>
        <translation>كان يجب أن يُراجَع قبل الآن. يُحفظ السبب.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>محرك أقراص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;زيادة</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;إنقاص</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;البحث في:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إ&amp;عادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>العرض بالتفاصيل</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>العرض كقائمة</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة الأماكن والعلامات</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات الم&amp;خفية</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 موجود من قبل.
هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
لم يُعثر على الملف.
تحقّق من اسم الملف.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
لم يُعثر على المجلد.
تحقّق من اسم المجلد.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>نعم لل&amp;كل</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>لا &amp;للكل</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة الأصل</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;خيارات &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;خيارات &lt;&lt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>الصفحات الزوجية</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>الصفحات الفردية</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ملف محلي</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>الطباعة إلى ملف (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>كتابة ملف PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>ترتيب النسخ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ملوّن</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>النسخ:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>الصفحة الحالية</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>تدرّج رمادي</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>القلب على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>القلب على الحافة القصيرة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>إعدادات الطباعة</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;مجموعة الصفحات:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>الصفحات من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>طباعة الكل</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ترتيب عكسي</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>الجزء المحدد</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>ا&amp;لاسم:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>الموقع:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;ملف الإخراج:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;خصائص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>النوع:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>ReceiptWindow</name>
    <message>
        <source>Receipt of parcel {number}</source>
        <translation>إيصال الحزمة {number}</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>لغة الورق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>تم الحفظ: {name}</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>طُبع الإيصال.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Keep this code on paper</source>
        <translation>احتفظ بهذا الرمز على ورق</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens Champion again.</source>
        <translation>إذا نسيت عبارة المرور، فهذا الرمز وحده يفتح Champion.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>افتحها للطباعة</translation>
    </message>
    <message>
        <source>Keep it at home, not with this laptop.</source>
        <translation>احتفظ بها في البيت، لا مع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>ورق (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>كتبتُه عندي</translation>
    </message>
    <message>
        <source>This computer cannot open it. Save the sheet instead.</source>
        <translation>لا يستطيع هذا الحاسوب فتحها. احفظ الورقة بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>RememberSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Type it once more, so we know it is you.</source>
        <translation>اكتبها مرة أخرى لنعرف أنه أنت.</translation>
    </message>
    <message>
        <source>This laptop remembers your passphrase.</source>
        <translation>هذا الحاسوب يتذكّر عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Counted in the room</source>
        <translation>المعدودون في القاعة</translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>لم يُوزَّع شيء</numerusform>
            <numerusform>وُزّعت واحدة</numerusform>
            <numerusform>وُزّعت اثنتان</numerusform>
            <numerusform>وُزّعت %n</numerusform>
            <numerusform>وُزّعت %n</numerusform>
            <numerusform>وُزّعت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>My time</source>
        <translation>وقتي</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>الساعات: {hours}</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>قبل: {before}، بعد: {after}</translation>
    </message>
    <message>
        <source>Hands up: I know what to do</source>
        <translation>رفع الأيدي: أعرف ماذا أفعل</translation>
    </message>
    <message>
        <source>People asked or said</source>
        <translation>ما سأله الناس أو قالوه</translation>
    </message>
    <message>
        <source>Missing or hard</source>
        <translation>ناقص أو صعب</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>للتذكّر</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Go back to this copy</source>
        <translation>العودة إلى هذه النسخة</translation>
    </message>
    <message>
        <source>There is no copy on this laptop.</source>
        <translation>لا توجد نسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The last good copy is of {day}, {time}. The damaged data are kept too.</source>
        <translation>آخر نسخة سليمة من {day}، {time}. وتبقى البيانات التالفة محفوظة أيضًا.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>“{title}” in {language}. The name is printed on every copy.</source>
        <translation>«{title}» بلغة {language}. يُطبع الاسم على كل نسخة.</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>اسم القارئ</translation>
    </message>
    <message>
        <source>Someone who reads the language well and has read all of it.</source>
        <translation>شخص يجيد قراءة اللغة وقرأها كلها.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>SendScreen</name>
    <message>
        <source>Send my work</source>
        <translation>إرسال عملي</translation>
    </message>
    <message>
        <source>Your coordinator sees exactly this, nothing else.</source>
        <translation>هذا بالضبط ما يراه المنسّق، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Open a parcel</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Drop a reply here</source>
        <translation>أفلت الرد هنا</translation>
    </message>
    <message>
        <source>Nothing to send: all has been received.</source>
        <translation>لا شيء للإرسال: وصل كل شيء.</translation>
    </message>
    <message>
        <source>You have joined. Now read out the six words.</source>
        <translation>لقد انضممت. اقرأ الآن الكلمات الست بصوت عالٍ.</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>العودة إلى الباب</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>فتح الباب</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>إلغاء الجلسة</translation>
    </message>
    <message>
        <source>Why is it not held?</source>
        <translation>لماذا لن تُعقد؟</translation>
    </message>
    <message>
        <source>Print handouts</source>
        <translation>طباعة النشرات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Sign-in sheet, checklist, report and others</source>
        <translation>ورقة الحضور وقائمة التحقق والتقرير وغيرها</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن الجلسة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Handouts that fit</source>
        <translation>نشرات مناسبة</translation>
    </message>
    <message>
        <source>None in these languages on this subject yet.</source>
        <translation>لا شيء بهذه اللغات عن هذا الموضوع بعد.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>The first 200 are shown.</source>
        <translation>يظهر أول 200 فقط.</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>التخطيط لجلسة</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>لا شيء مخطّط.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>No session was held yet.</source>
        <translation>لم تُعقد أي جلسة بعد.</translation>
    </message>
    <message>
        <source>Show older sessions</source>
        <translation>عرض جلسات أقدم</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Plan your first one: a title and a time are enough.</source>
        <translation>خطّط لجلستك الأولى: يكفي عنوان ووقت.</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Planned: {title}</source>
        <translation>تم التخطيط: {title}</translation>
    </message>
    <message>
        <source>The session is open again.</source>
        <translation>الجلسة مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>الموعد الجديد: {when}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>تم التغيير: {title}</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>أُلغيت الجلسة.</translation>
    </message>
    <message>
        <source>The session is closed. Thank you!</source>
        <translation>انتهت الجلسة. شكرًا لك!</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Champion {version}</source>
        <translation>Champion {version}</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>الحفظ والأمان</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The recovery code on your sheet stays the same.</source>
        <translation>يبقى رمز الاسترداد على ورقتك كما هو.</translation>
    </message>
    <message>
        <source>A safe copy</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>A locked copy of everything; keep one on a stick.</source>
        <translation>نسخة مقفلة من كل شيء؛ احتفظ بواحدة على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Copied at {when}: {file}</source>
        <translation>نُسخ في {when}: {file}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Leave it</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>There are more: type another letter.</source>
        <translation>يوجد المزيد: اكتب حرفًا آخر.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>البطاقة {number}</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>موجود في الداخل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No names are written down here.</source>
        <translation>لا تُكتب أسماء هنا.</translation>
    </message>
    <message>
        <source>Space counts one person, C counts one child.</source>
        <translation>المفتاح Space يعدّ شخصًا، وC يعدّ طفلًا.</translation>
    </message>
    <message>
        <source>A card has only a number.</source>
        <translation>على البطاقة رقم فقط.</translation>
    </message>
    <message>
        <source>Type the card’s number and press Enter. Space: no card.</source>
        <translation>اكتب رقم البطاقة واضغط Enter. بلا بطاقة: Space.</translation>
    </message>
    <message>
        <source>Three letters and Enter sign somebody in. Space: no name.</source>
        <translation>ثلاثة حروف ثم Enter لتسجيل الحضور. بلا اسم: Space.</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>حجم آخر</translation>
    </message>
    <message>
        <source>More work goes into several files. A mail makes each a third larger.</source>
        <translation>العمل الأكبر يُقسَّم على عدة ملفات. والبريد يزيد حجم كل منها بمقدار الثلث.</translation>
    </message>
    <message>
        <source>Write a size such as {size}, at least {least}.</source>
        <translation>اكتب حجمًا مثل {size}، {least} على الأقل.</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>عدد النسخ</translation>
    </message>
</context>
<context>
    <name>TakeInView</name>
    <message>
        <source>Take in a list of places</source>
        <translation>إدخال قائمة أماكن</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>أفلت القائمة هنا</translation>
    </message>
    <message>
        <source>A table saved as text, as councils and the NHS publish them.</source>
        <translation>جدول محفوظ كنص، كما تنشره المجالس والـ NHS.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ماذا يحدث</translation>
    </message>
    <message>
        <source>First you see what was understood. Nothing is kept yet.</source>
        <translation>ترى أولًا ما تم فهمه. لا يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Places that are here already are brought up to date, never doubled.</source>
        <translation>الأماكن الموجودة تُحدّث ولا تتكرر.</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>جارٍ قراءة {name} …</translation>
    </message>
    <message>
        <source>What the columns were understood as</source>
        <translation>كيف فُهمت الأعمدة</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>أولها</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n places</source>
        <translation>
            <numerusform>لا أماكن للإدخال</numerusform>
            <numerusform>إدخال مكان واحد</numerusform>
            <numerusform>إدخال مكانين</numerusform>
            <numerusform>إدخال %n أماكن</numerusform>
            <numerusform>إدخال %n مكانًا</numerusform>
            <numerusform>إدخال %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيها</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line could be read.</source>
        <translation>قُرئت كل السطور.</translation>
    </message>
    <message>
        <source>Not used: {columns}</source>
        <translation>لم تُستعمل: {columns}</translation>
    </message>
    <message>
        <source>Take in a handout</source>
        <translation>إدخال نشرة</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>Drop a handout here</source>
        <translation>أفلت النشرة هنا</translation>
    </message>
    <message>
        <source>A handout file, a Markdown text or a Word document.</source>
        <translation>ملف نشرة أو نص Markdown أو مستند Word.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>النشرة</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>لغتها</translation>
    </message>
    <message>
        <source>It belongs to</source>
        <translation>تابع لـ</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخالها</translation>
    </message>
    <message>
        <source>A new handout</source>
        <translation>نشرة جديدة</translation>
    </message>
    <message>
        <source>A text becomes a draft. What is in use stays as it is.</source>
        <translation>يصبح النص مسودة. ويبقى المستخدَم كما هو.</translation>
    </message>
    <message>
        <source>Nothing is fetched from the internet.</source>
        <translation>لا يُجلب شيء من الإنترنت.</translation>
    </message>
    <message>
        <source>at {number}</source>
        <translation>عند {number}</translation>
    </message>
    <message>
        <source>All of it was understood.</source>
        <translation>فُهم كل شيء.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>File {number} of {total}</source>
        <translation>الملف {number} من {total}</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Invite a champion</source>
        <translation>دعوة سفير</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>إرسال إلى الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n champions</source>
        <translation>
            <numerusform>لا سفراء</numerusform>
            <numerusform>سفير واحد</numerusform>
            <numerusform>سفيران</numerusform>
            <numerusform>%n سفراء</numerusform>
            <numerusform>%n سفيرًا</numerusform>
            <numerusform>%n سفير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply</source>
        <translation>
            <numerusform>لا أحد ينتظر ردًا</numerusform>
            <numerusform>واحد ينتظر ردًا</numerusform>
            <numerusform>اثنان ينتظران ردًا</numerusform>
            <numerusform>%n ينتظرون ردًا</numerusform>
            <numerusform>%n ينتظرون ردًا</numerusform>
            <numerusform>%n ينتظرون ردًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The start file for {name} is in {folder}.</source>
        <translation>ملف البدء لـ {name} موجود في {folder}.</translation>
    </message>
    <message>
        <source>Locking and sealing …</source>
        <translation>جارٍ القفل والختم …</translation>
    </message>
    <message>
        <source>Parcel {number} of {total}</source>
        <translation>الحزمة {number} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n champions were left out.</source>
        <translation>
            <numerusform>توقّف: لم يبقَ أحد.</numerusform>
            <numerusform>توقّف: بقي سفير واحد.</numerusform>
            <numerusform>توقّف: بقي سفيران.</numerusform>
            <numerusform>توقّف: بقي %n سفراء.</numerusform>
            <numerusform>توقّف: بقي %n سفيرًا.</numerusform>
            <numerusform>توقّف: بقي %n سفير.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to send.</source>
        <translation>لا جديد للإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcels are in {folder}.</source>
        <translation>
            <numerusform>لا حزم في {folder}.</numerusform>
            <numerusform>حزمة واحدة في {folder}.</numerusform>
            <numerusform>حزمتان في {folder}.</numerusform>
            <numerusform>%n حزم في {folder}.</numerusform>
            <numerusform>%n حزمة في {folder}.</numerusform>
            <numerusform>%n حزمة في {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsScreen</name>
    <message>
        <source>Take back what was saved last</source>
        <translation>التراجع عن آخر ما حُفظ</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>تم الحفظ: {title}</translation>
    </message>
    <message>
        <source>Version {number} is begun as a draft. What is in use stays as it is.</source>
        <translation>بدأ الإصدار {number} مسودةً. ويبقى المستخدَم كما هو.</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>ما زال صحيحًا</translation>
    </message>
    <message>
        <source>Drafts may be printed, with their mark.</source>
        <translation>تجوز طباعة المسودات، وعليها علامتها.</translation>
    </message>
    <message>
        <source>Drafts are not printed any more, on any laptop of the programme.</source>
        <translation>لم تعد المسودات تُطبع على أي حاسوب في البرنامج.</translation>
    </message>
</context>
<context>
    <name>TicksCard</name>
    <message>
        <source>Session by session</source>
        <translation>جلسة بجلسة</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>أظهر الكل: %n</numerusform>
            <numerusform>أظهر الكل: %n</numerusform>
            <numerusform>أظهر الكل: %n</numerusform>
            <numerusform>أظهر الكل: %n</numerusform>
            <numerusform>أظهر الكل: %n</numerusform>
            <numerusform>أظهر الكل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>See what {name} will see</source>
        <translation>اطّلع على ما سيراه {name}</translation>
    </message>
    <message>
        <source>A session without its tick stays on this laptop for now.</source>
        <translation>الجلسة التي بلا علامة تبقى على هذا الحاسوب في الوقت الحالي.</translation>
    </message>
    <message>
        <source>What has no tick stays here with its counts, handouts and hours. People you wrote down go all the same.</source>
        <translation>ما ليس عليه علامة يبقى هنا مع أعداده ونشراته وساعاته. أما الأشخاص الذين كتبت أسماءهم فيذهبون على أي حال.</translation>
    </message>
    <message>
        <source>A file made before may still hold it.</source>
        <translation>قد يحتوي عليها ملف أُعدّ من قبل.</translation>
    </message>
    <message>
        <source>{title} goes with the next parcel.</source>
        <translation>{title} تذهب مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>{title} stays on this laptop for now.</source>
        <translation>{title} تبقى على هذا الحاسوب في الوقت الحالي.</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>تبقى هنا</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير، {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب يومك، {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير، {name}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Type your passphrase to open Champion.</source>
        <translation>اكتب عبارة المرور لفتح Champion.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Forgotten it? Type the recovery code from your printed sheet.</source>
        <translation>نسيتها؟ اكتب رمز الاسترداد من ورقتك المطبوعة.</translation>
    </message>
    <message>
        <source>Other programmes on this computer</source>
        <translation>برامج أخرى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>لا برنامج بعد</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Save it again</source>
        <translation>الحفظ مرة أخرى</translation>
    </message>
    <message>
        <source>Save on a stick or in a folder</source>
        <translation>الحفظ على ذاكرة USB أو في مجلد</translation>
    </message>
    <message>
        <source>Prepare a mail</source>
        <translation>تحضير بريد</translation>
    </message>
    <message>
        <source>The file is locked and sealed. Only {name} can open it.</source>
        <translation>الملف مقفل ومختوم. لا يستطيع فتحه إلا {name}.</translation>
    </message>
    <message>
        <source>Locking and sealing …</source>
        <translation>جارٍ القفل والختم …</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files</source>
        <translation>
            <numerusform>ولا ملفات أخرى</numerusform>
            <numerusform>وملف آخر</numerusform>
            <numerusform>وملفان آخران</numerusform>
            <numerusform>و%n ملفات أخرى</numerusform>
            <numerusform>و%n ملفًا آخر</numerusform>
            <numerusform>و%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>في {folder}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Copy its place</source>
        <translation>نسخ مكانه</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>A champion with a start file</source>
        <translation>سفير معه ملف بدء</translation>
    </message>
    <message>
        <source>Your coordinator sent it to you or put it on a stick.</source>
        <translation>أرسله إليك المنسّق أو وضعه على ذاكرة USB.</translation>
    </message>
    <message>
        <source>A champion without a start file</source>
        <translation>سفير ليس معه ملف بدء</translation>
    </message>
    <message>
        <source>Begin now; you can join a programme later.</source>
        <translation>ابدأ الآن؛ يمكنك الانضمام إلى برنامج لاحقًا.</translation>
    </message>
    <message>
        <source>A coordinator</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>You support champions and bring their work together.</source>
        <translation>تساند السفراء وتجمع عملهم.</translation>
    </message>
    <message>
        <source>I want to practise first</source>
        <translation>أريد التدرّب أولًا</translation>
    </message>
    <message>
        <source>A made-up neighbourhood; nothing in it is real.</source>
        <translation>حيّ خيالي؛ لا شيء فيه حقيقي.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>The programme’s name</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>Your start file</source>
        <translation>ملف البدء</translation>
    </message>
    <message>
        <source>Start files (*.champion-start);;All (*)</source>
        <translation>ملفات البدء (*.champion-start);;الكل (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تعذّرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Welcome, {name}: {programme} is waiting for you.</source>
        <translation>مرحبًا، {name}: {programme} في انتظارك.</translation>
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
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Take back what you did</source>
        <translation>التراجع عمّا فعلته</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>عرض هذه المفاتيح</translation>
    </message>
    <message>
        <source>Practice neighbourhood: nothing here is real</source>
        <translation>حيّ للتدريب: لا شيء هنا حقيقي</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Waiting to be let in</source>
        <translation>بانتظار القبول</translation>
    </message>
    <message>
        <source>Ring {name} and read these six words aloud.</source>
        <translation>اتصل بـ {name} واقرأ هذه الكلمات الست بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>نسخ الكلمات</translation>
    </message>
    <message>
        <source>Your first parcel is made. The words go away when the reply came.</source>
        <translation>حزمتك الأولى جاهزة. تختفي الكلمات عند وصول الرد.</translation>
    </message>
    <message>
        <source>Then send your first parcel. The words go away when the reply came.</source>
        <translation>ثم أرسل حزمتك الأولى. تختفي الكلمات عند وصول الرد.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Champion makes your keys.</source>
        <translation>يصنع Champion مفاتيحك.</translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation>الخطوة {done} من {total}</translation>
    </message>
</context>
<context>
    <name>apart</name>
    <message>
        <source>Kept apart</source>
        <translation>محفوظ جانبًا</translation>
    </message>
    <message>
        <source>Take it over …</source>
        <translation>إدخالها رغم ذلك …</translation>
    </message>
    <message>
        <source>Throw it away …</source>
        <translation>التخلّص منها …</translation>
    </message>
    <message>
        <source>A parcel</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>{name}, parcel {number}</source>
        <translation>{name}، الحزمة {number}</translation>
    </message>
    <message>
        <source>The clock of that laptop was wrong. Reply first: their next parcel is right.</source>
        <translation>كانت ساعة ذلك الحاسوب خاطئة. أرسل ردًّا أولًا: ستكون حزمته التالية صحيحة.</translation>
    </message>
    <message>
        <source>It was made after that laptop was lost or given back.</source>
        <translation>صُنعت بعد فقدان ذلك الحاسوب أو إعادته.</translation>
    </message>
    <message>
        <source>It needs a newer Champion. After the update it comes in by itself.</source>
        <translation>تحتاج إلى إصدار أحدث من Champion. تدخل وحدها بعد التحديث.</translation>
    </message>
    <message>
        <source>Take it over? {parcel}</source>
        <translation>إدخالها رغم ذلك؟ {parcel}</translation>
    </message>
    <message>
        <source>What is in it is taken in, dated today. Only for a laptop that will not send again. This cannot be taken back.</source>
        <translation>يُستلم ما فيها بتاريخ اليوم. فقط لحاسوب لن يرسل مرة أخرى. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>إدخالها رغم ذلك</translation>
    </message>
    <message>
        <source>Taken over: {parcel}</source>
        <translation>أُدخلت: {parcel}</translation>
    </message>
    <message>
        <source>Throw it away? {parcel}</source>
        <translation>التخلّص منها؟ {parcel}</translation>
    </message>
    <message>
        <source>Nothing of it is taken in. This cannot be taken back.</source>
        <translation>لا يُستلم منها شيء. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>That laptop sends what is in it again. This cannot be taken back.</source>
        <translation>سيرسل ذلك الحاسوب ما فيها مرة أخرى. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلّص منها</translation>
    </message>
    <message>
        <source>Thrown away: {parcel}</source>
        <translation>تم التخلّص من: {parcel}</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>لا بالغين</numerusform>
            <numerusform>بالغ واحد</numerusform>
            <numerusform>بالغان</numerusform>
            <numerusform>%n بالغين</numerusform>
            <numerusform>%n بالغًا</numerusform>
            <numerusform>%n بالغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>لا أطفال</numerusform>
            <numerusform>طفل واحد</numerusform>
            <numerusform>طفلان</numerusform>
            <numerusform>%n أطفال</numerusform>
            <numerusform>%n طفلًا</numerusform>
            <numerusform>%n طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handouts</source>
        <translation>
            <numerusform>لا نشرات</numerusform>
            <numerusform>نشرة واحدة</numerusform>
            <numerusform>نشرتان</numerusform>
            <numerusform>%n نشرات</numerusform>
            <numerusform>%n نشرة</numerusform>
            <numerusform>%n نشرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n languages</source>
        <translation>
            <numerusform>بلا لغات</numerusform>
            <numerusform>بلغة واحدة</numerusform>
            <numerusform>بلغتين</numerusform>
            <numerusform>بـ %n لغات</numerusform>
            <numerusform>بـ %n لغة</numerusform>
            <numerusform>بـ %n لغة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message numerus="yes">
        <source>%n people in the room</source>
        <translation>
            <numerusform>لا أحد في القاعة</numerusform>
            <numerusform>شخص واحد في القاعة</numerusform>
            <numerusform>شخصان في القاعة</numerusform>
            <numerusform>%n أشخاص في القاعة</numerusform>
            <numerusform>%n شخصًا في القاعة</numerusform>
            <numerusform>%n شخص في القاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people in the room</source>
        <translation>
            <numerusform>أشخاص في القاعة</numerusform>
            <numerusform>شخص في القاعة</numerusform>
            <numerusform>شخصان في القاعة</numerusform>
            <numerusform>أشخاص في القاعة</numerusform>
            <numerusform>شخصًا في القاعة</numerusform>
            <numerusform>شخص في القاعة</numerusform>
        </translation>
    </message>
    <message>
        <source>does not read</source>
        <translation>لا يقرأ</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>يتكلّم {language}</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>موجود في الداخل</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add “{name}” as a new name</source>
        <translation>إضافة «{name}» اسمًا جديدًا</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>البطاقة {number}</translation>
    </message>
    <message>
        <source>one child</source>
        <translation>طفل واحد</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <source>Erase {name}?</source>
        <translation>محو {name}؟</translation>
    </message>
    <message>
        <source>The name and all that is kept about it, how to reach them too, go from every laptop as it takes in its next parcel. This cannot be undone.</source>
        <translation>يُمحى الاسم وكل ما حُفظ عنه، وطرق التواصل معه أيضًا، من كل حاسوب عندما يستلم حزمته التالية. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Head counts and attendance stay as they are, without the name.</source>
        <translation>يبقى عدد الحضور كما هو، دون الاسم.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Ask to erase {name}?</source>
        <translation>طلب محو {name}؟</translation>
    </message>
    <message>
        <source>{name} is hidden on this laptop at once. Your coordinator is asked to erase the name and all that is kept about it, on every laptop.</source>
        <translation>يُخفى {name} على هذا الحاسوب فورًا. ويُطلب من منسّقك محو الاسم وكل ما حُفظ عنه من كل حاسوب.</translation>
    </message>
    <message>
        <source>Hide and ask</source>
        <translation>إخفاء وطلب</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That passphrase does not open this profile.</source>
        <translation>عبارة المرور هذه لا تفتح هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>This profile needs its passphrase.</source>
        <translation>يحتاج هذا الملف الشخصي إلى عبارة المرور.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters.</source>
        <translation>اختر عبارة مرور من {least} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This computer cannot remember the key safely ({why}): type the passphrase.</source>
        <translation>لا يستطيع هذا الحاسوب حفظ المفتاح بأمان ({why}): اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Champion is already open on this profile: close it first ({folder}).</source>
        <translation>Champion مفتوح من قبل على هذا الملف الشخصي: أغلقه أولًا ({folder}).</translation>
    </message>
    <message>
        <source>There is already a profile in {folder}.</source>
        <translation>يوجد ملف شخصي من قبل في {folder}.</translation>
    </message>
    <message>
        <source>There is no profile in {folder}.</source>
        <translation>لا يوجد ملف شخصي في {folder}.</translation>
    </message>
    <message>
        <source>The key file is damaged: {file}.</source>
        <translation>ملف المفتاح تالف: {file}.</translation>
    </message>
    <message>
        <source>These data were written by a newer Champion: update the app ({file}).</source>
        <translation>هذه البيانات كتبها إصدار أحدث من Champion: حدّث التطبيق ({file}).</translation>
    </message>
    <message>
        <source>The data file is damaged: go back to the last good copy ({file}).</source>
        <translation>ملف البيانات تالف: ارجع إلى آخر نسخة سليمة ({file}).</translation>
    </message>
    <message>
        <source>The disk is full: make room, then try again ({folder}).</source>
        <translation>القرص ممتلئ: أفرغ مكانًا ثم حاول ثانية ({folder}).</translation>
    </message>
    <message>
        <source>Champion may not write here: {place}.</source>
        <translation>لا يُسمح لـ Champion بالكتابة هنا: {place}.</translation>
    </message>
    <message>
        <source>This file cannot be read: {file}.</source>
        <translation>تعذّرت قراءة هذا الملف: {file}.</translation>
    </message>
    <message>
        <source>The data file is busy: try again ({file}).</source>
        <translation>ملف البيانات مشغول: حاول ثانية ({file}).</translation>
    </message>
    <message>
        <source>There is no {kind} with this id: {id}.</source>
        <translation>لا يوجد {kind} بهذا المعرّف: {id}.</translation>
    </message>
    <message>
        <source>More than one {kind} is called {name}: use its id.</source>
        <translation>يوجد أكثر من {kind} باسم {name}: استخدم المعرّف.</translation>
    </message>
    <message>
        <source>The session “{title}” is closed.</source>
        <translation>انتهت الجلسة «{title}».</translation>
    </message>
    <message>
        <source>The session “{title}” is not open yet.</source>
        <translation>لم تُفتح الجلسة «{title}» بعد.</translation>
    </message>
    <message>
        <source>“{title}” should have been checked again by now: say why it is printed all the same.</source>
        <translation>كان يجب مراجعة «{title}» قبل الآن: اكتب لماذا تُطبع رغم ذلك.</translation>
    </message>
    <message>
        <source>That print was already taken back.</source>
        <translation>سبق التراجع عن هذه الطباعة.</translation>
    </message>
    <message>
        <source>There is no printer here: save the paper as a PDF and print it elsewhere.</source>
        <translation>لا طابعة هنا: احفظ الورقة بصيغة PDF واطبعها في مكان آخر.</translation>
    </message>
    <message>
        <source>There is no printer called {name} here, only {known}.</source>
        <translation>لا طابعة هنا باسم {name}، بل {known} فقط.</translation>
    </message>
    <message>
        <source>{name} did not take the paper ({why}).</source>
        <translation>لم تستلم الطابعة {name} الورقة ({why}).</translation>
    </message>
    <message>
        <source>That arrival was already taken back.</source>
        <translation>سبق التراجع عن هذا الدخول.</translation>
    </message>
    <message>
        <source>This session is set to “{mode}”.</source>
        <translation>هذه الجلسة مضبوطة على «{mode}».</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field}.</source>
        <translation>«{value}» لا يصلح هنا: {field}.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>هذا ناقص: {field}.</translation>
    </message>
    <message>
        <source>There is no {kind} called “{name}”.</source>
        <translation>لا يوجد {kind} باسم «{name}».</translation>
    </message>
    <message>
        <source>Only a {role} can do this.</source>
        <translation>لا يستطيع ذلك إلا {role}.</translation>
    </message>
    <message>
        <source>That recovery code has a typing mistake: compare it with the printed one.</source>
        <translation>في رمز الاسترداد خطأ كتابي: قارنه بالرمز المطبوع.</translation>
    </message>
    <message>
        <source>This is not a Champion parcel.</source>
        <translation>هذه ليست حزمة من Champion.</translation>
    </message>
    <message>
        <source>This parcel was not made for this laptop: ask its sender for another.</source>
        <translation>لم تُصنع هذه الحزمة لهذا الحاسوب: اطلب غيرها من مرسلها.</translation>
    </message>
    <message>
        <source>The parcel is damaged or incomplete: ask for it to be sent again.</source>
        <translation>الحزمة تالفة أو ناقصة: اطلب إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>The parcel does not come from the laptop it names: nothing was taken from it.</source>
        <translation>لم تأتِ الحزمة من الحاسوب المذكور فيها: لم يؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>The parcel is too large.</source>
        <translation>الحزمة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>There is no {title} in {tag}.</source>
        <translation>لا يوجد {title} باللغة {tag}.</translation>
    </message>
    <message>
        <source>There is no good copy in {folder}.</source>
        <translation>لا توجد نسخة سليمة في {folder}.</translation>
    </message>
    <message>
        <source>Card {card} is in this session already.</source>
        <translation>البطاقة {card} مسجّلة في هذه الجلسة من قبل.</translation>
    </message>
    <message>
        <source>{name}’s laptop is let in already.</source>
        <translation>حاسوب {name} مقبول من قبل.</translation>
    </message>
    <message>
        <source>This file is no copy of this profile’s data: {file}.</source>
        <translation>هذا الملف ليس نسخة من بيانات هذا الملف الشخصي: {file}.</translation>
    </message>
    <message>
        <source>There is no {kind} called “{name}”; there are, for example, {known}.</source>
        <translation>لا يوجد {kind} باسم «{name}»؛ يوجد مثلًا: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>لا يوجد ما يتطلب قرارًا.</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>لا يوجد قرار للتراجع عنه.</translation>
    </message>
    <message>
        <source>This was decided on another laptop: take it back there.</source>
        <translation>اتُّخذ هذا القرار على حاسوب آخر: تراجع عنه هناك.</translation>
    </message>
    <message>
        <source>This needs the programme’s key: bring it back from its two pages first.</source>
        <translation>يحتاج هذا إلى مفتاح البرنامج: أعده أولًا من صفحتيه.</translation>
    </message>
    <message>
        <source>Print the two pages of the programme’s key first, and keep them apart.</source>
        <translation>اطبع أولًا صفحتي مفتاح البرنامج واحفظهما في مكانين.</translation>
    </message>
    <message>
        <source>That is not what stands on a page of the programme’s key: compare each letter.</source>
        <translation>ليس هذا ما تحمله صفحة مفتاح البرنامج: قارن كل حرف.</translation>
    </message>
    <message>
        <source>These two pages are not a pair of this programme’s key.</source>
        <translation>هاتان الصفحتان ليستا زوجًا من مفتاح هذا البرنامج.</translation>
    </message>
    <message>
        <source>Another laptop came in with the start file of {name}: make a new start file for this one.</source>
        <translation>انضم حاسوب آخر بملف بدء {name}: أنشئ ملف بدء جديدًا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This profile works for {ours}: make a profile of its own for {name}.</source>
        <translation>هذا الملف الشخصي مخصّص لـ {ours}: أنشئ ملفًا خاصًا لـ {name}.</translation>
    </message>
    <message>
        <source>{name}’s laptop was reported lost or retired: what it sent since is kept apart.</source>
        <translation>أُبلغ عن فقدان حاسوب {name} أو إعادته: ما أرسله بعد ذلك محفوظ جانبًا.</translation>
    </message>
    <message>
        <source>No parcel was made or taken in here yet.</source>
        <translation>لم تُصنع هنا حزمة ولم تُستلم بعد.</translation>
    </message>
    <message>
        <source>This parcel is for {name}, on this computer too: open that programme first.</source>
        <translation>هذه الحزمة لـ {name}، وهو على هذا الحاسوب أيضًا: افتح ذلك البرنامج أولًا.</translation>
    </message>
    <message>
        <source>This parcel is not for {ours} on this laptop. Is it for {names}? Open that first.</source>
        <translation>ليست هذه الحزمة لـ {ours} على هذا الحاسوب. هل هي لـ {names}؟ افتحه أولًا.</translation>
    </message>
    <message>
        <source>This profile works for {ours}. {name} is on this computer too: open that first.</source>
        <translation>هذا الملف الشخصي مخصّص لـ {ours}. و{name} على هذا الحاسوب أيضًا: افتحه أولًا.</translation>
    </message>
    <message>
        <source>This coordinator has no laptop numbers left: ask another coordinator.</source>
        <translation>لم تبق لدى هذا المنسّق أرقام حواسيب: اطلب من منسّق آخر.</translation>
    </message>
    <message>
        <source>{count} such parcels wait here already: keep this file and take it in later.</source>
        <translation>تنتظر هنا حزم كهذه، وعددها {count}: احتفظ بهذا الملف وافتحه لاحقًا.</translation>
    </message>
    <message>
        <source>That is no address of a hub: it begins with postgresql://.</source>
        <translation>ليس هذا عنوان مركز: يبدأ العنوان بـ postgresql://.</translation>
    </message>
    <message>
        <source>This computer lacks the PostgreSQL driver: install champion-app[hub].</source>
        <translation>لا يوجد مشغّل PostgreSQL على هذا الحاسوب: ثبّت champion-app[hub].</translation>
    </message>
    <message>
        <source>The hub does not answer: {place}.</source>
        <translation>المركز لا يجيب: {place}.</translation>
    </message>
    <message>
        <source>The hub does not accept this name or password: {place}.</source>
        <translation>لا يقبل المركز هذا الاسم أو كلمة السر: {place}.</translation>
    </message>
    <message>
        <source>Champion may not write to this hub: {place}.</source>
        <translation>لا يُسمح لـ Champion بالكتابة في هذا المركز: {place}.</translation>
    </message>
    <message>
        <source>There is no hub in this database yet: begin it with champion hub init ({place}).</source>
        <translation>لا مركز في قاعدة البيانات هذه بعد: ابدأه بالأمر champion hub init ({place}).</translation>
    </message>
    <message>
        <source>This database holds other tables: give the hub an empty one ({place}).</source>
        <translation>في قاعدة البيانات هذه جداول أخرى: أعطِ المركز قاعدة فارغة ({place}).</translation>
    </message>
    <message>
        <source>This hub is of an older Champion: bring it up to date with hub init ({place}).</source>
        <translation>هذا المركز من إصدار أقدم من Champion: حدّثه بالأمر hub init ({place}).</translation>
    </message>
    <message>
        <source>This hub belongs to another programme: {place}.</source>
        <translation>هذا المركز لبرنامج آخر: {place}.</translation>
    </message>
    <message>
        <source>The work on this file was broken off, receive it once more: {file}.</source>
        <translation>انقطع العمل على هذا الملف، استلمه مرة أخرى: {file}.</translation>
    </message>
    <message>
        <source>{file} is no handout: Champion reads its own handout files, Markdown and Word (.docx).</source>
        <translation>{file} ليس نشرة: يقرأ Champion ملفات نشراته وMarkdown وWord (.docx).</translation>
    </message>
    <message>
        <source>This handout was made by a newer Champion: update the app ({file}).</source>
        <translation>صُنعت هذه النشرة بإصدار أحدث من Champion: حدّث التطبيق ({file}).</translation>
    </message>
    <message>
        <source>There are no words in {file}.</source>
        <translation>لا كلمات في {file}.</translation>
    </message>
    <message>
        <source>“{title}” is a draft that nobody has approved, and your programme prints no drafts.</source>
        <translation>«{title}» مسودة لم يوافق عليها أحد، وبرنامجك لا يطبع المسودات.</translation>
    </message>
    <message>
        <source>{name} translated it: somebody else has to check it.</source>
        <translation>ترجمها {name}: يجب أن يفحصها شخص آخر.</translation>
    </message>
    <message>
        <source>“{title}” has a text in this language ({tag}).</source>
        <translation>للنشرة «{title}» نص بهذه اللغة ({tag}).</translation>
    </message>
    <message>
        <source>“{title}” is too long: a text of a handout holds {most} letters.</source>
        <translation>«{title}» طويل جدًا: يتسع نص النشرة لـ {most} حرف.</translation>
    </message>
    <message>
        <source>Your work does not fit into files of {size}: choose larger ones.</source>
        <translation>لا يتسع عملك في ملفات بحجم {size}: اختر حجمًا أكبر.</translation>
    </message>
    <message>
        <source>The file of “{title}” has not come whole yet. Send, and it is asked for again.</source>
        <translation>لم يصل ملف «{title}» كاملًا بعد. أرسل ليُطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used: it is no PDF, or it is damaged.</source>
        <translation>لا يمكن استخدام «{file}»: ليس PDF أو أنه تالف.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Save it without one, then add it.</source>
        <translation>«{file}» مقفل بكلمة سر. احفظه من دونها ثم أضفه.</translation>
    </message>
    <message>
        <source>“{title}” is a finished PDF: print it by itself, not side by side.</source>
        <translation>«{title}» ملف PDF جاهز: اطبعه وحده، لا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>“{title}” is a finished PDF: it is printed as it is, in no other layout.</source>
        <translation>«{title}» ملف PDF جاهز: يُطبع كما هو، لا بشكل آخر.</translation>
    </message>
    <message>
        <source>The layout “{layout}” has letters of {least} to {most} points, not of {size}.</source>
        <translation>حجم حروف الشكل «{layout}» من {least} إلى {most} نقطة، لا {size}.</translation>
    </message>
    <message>
        <source>The layout “{layout}” is not printed on {paper}, but on {known}.</source>
        <translation>لا يُطبع الشكل «{layout}» على {paper}، بل على {known}.</translation>
    </message>
    <message>
        <source>The layout “{layout}” has room for one language: print each by itself.</source>
        <translation>يتسع الشكل «{layout}» للغة واحدة: اطبع كل لغة وحدها.</translation>
    </message>
    <message>
        <source>Only handouts come in several layouts: “{document}” has one.</source>
        <translation>للنشرات وحدها عدة أشكال: لـ «{document}» شكل واحد.</translation>
    </message>
    <message>
        <source>“{file}” is too large: a PDF may have up to {most} MB.</source>
        <translation>«{file}» كبير جدًا: أقصى حجم لملف PDF هو {most} MB.</translation>
    </message>
    <message>
        <source>The code to scan in “{where}” is too fine for a phone: use a shorter address.</source>
        <translation>رمز المسح في «{where}» دقيق جدًا للهاتف: استخدم عنوانًا أقصر.</translation>
    </message>
    <message>
        <source>“{file}” is no font pack: ask for the file once more.</source>
        <translation>«{file}» ليس مجموعة خطوط: اطلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a font pack: one has up to {most} MB.</source>
        <translation>«{file}» كبير جدًا لمجموعة خطوط: الحد {most} MB.</translation>
    </message>
    <message>
        <source>“{font}” in “{file}” is not a font that can be printed with: nothing was added.</source>
        <translation>«{font}» في «{file}» ليس خطًا يمكن الطبع به: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>“{file}” cannot be a logo: choose a PNG or JPEG picture, 48 to 6,000 dots wide and high.</source>
        <translation>لا يصلح «{file}» شعارًا: اختر صورة PNG أو JPEG، عرضها وارتفاعها من 48 إلى 6000 نقطة.</translation>
    </message>
    <message>
        <source>“{file}” is too large: a logo may have up to {most} MB.</source>
        <translation>«{file}» كبير جدًا: أقصى حجم للشعار هو {most} MB.</translation>
    </message>
    <message>
        <source>Ask {name} first whether they may be reached, and write down the yes.</source>
        <translation>اسأل {name} أولًا هل يجوز التواصل معه، واكتب موافقته.</translation>
    </message>
    <message>
        <source>{field} is too long for this paper: it has room for {most} letters.</source>
        <translation>{field}: أطول من اللازم لهذه الورقة، وهي تتسع لـ {most} حرف.</translation>
    </message>
    <message>
        <source>“{title}” does not fit on one page: use fewer words or smaller letters.</source>
        <translation>«{title}» لا يتسع في صفحة واحدة: استخدم كلمات أقل أو حروفًا أصغر.</translation>
    </message>
    <message>
        <source>A poster has room for {most} replies: put the others on a second one.</source>
        <translation>يتسع الملصق لعدد {most} من الردود: ضع الباقي على ملصق ثانٍ.</translation>
    </message>
    <message>
        <source>Reply {number} needs both halves: what people said, and what was done.</source>
        <translation>يحتاج الرد {number} إلى نصفيه: ما قاله الناس، وما فُعل.</translation>
    </message>
    <message>
        <source>A slip shows nobody’s health number: leave it out.</source>
        <translation>لا يظهر رقم صحي لأحد على القسيمة: لا تكتبه.</translation>
    </message>
    <message>
        <source>This file was made by a newer Champion: keep it and update the app.</source>
        <translation>صُنع هذا الملف بإصدار أحدث من Champion: احتفظ به وحدّث التطبيق.</translation>
    </message>
    <message>
        <source>This laptop was not let in by the programme: ask your coordinator.</source>
        <translation>لم يقبل البرنامج هذا الحاسوب: اسأل المنسّق.</translation>
    </message>
    <message>
        <source>This is not a start file.</source>
        <translation>هذا ليس ملف بدء.</translation>
    </message>
    <message>
        <source>The start file is damaged: ask your coordinator for a new one.</source>
        <translation>ملف البدء تالف: اطلب ملفًا جديدًا من المنسّق.</translation>
    </message>
    <message>
        <source>{name} is already in.</source>
        <translation>{name} موجود في الداخل.</translation>
    </message>
    <message>
        <source>That was changed again since, so it cannot be taken back.</source>
        <translation>تغيّر هذا بعد ذلك، فلا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB: {file}.</source>
        <translation>الملف أكبر من {megabytes} MB: {file}.</translation>
    </message>
    <message>
        <source>This paper is not there in {language} yet: choose another language.</source>
        <translation>هذه الورقة غير متوفرة بلغة {language} بعد: اختر لغة أخرى.</translation>
    </message>
    <message>
        <source>No font here can print these letters in {language}: {letters} ({where}).</source>
        <translation>لا يوجد خط يطبع هذه الحروف بلغة {language}: {letters} ({where}).</translation>
    </message>
    <message>
        <source>“{title}” does not fit on the page: choose a smaller size.</source>
        <translation>«{title}» لا يتسع في الصفحة: اختر حجمًا أصغر.</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn or may not be printed here.</source>
        <translation>«{title}» سُحبت أو لا يجوز طبعها هنا.</translation>
    </message>
    <message>
        <source>“{title}” has a part that cannot be read: {where}.</source>
        <translation>في «{title}» جزء تعذّرت قراءته: {where}.</translation>
    </message>
    <message>
        <source>This laptop has joined a programme already.</source>
        <translation>انضم هذا الحاسوب إلى برنامج من قبل.</translation>
    </message>
    <message>
        <source>Nothing has come from {name} yet: take in their first parcel.</source>
        <translation>لم يصل شيء من {name} بعد: افتح حزمته الأولى أولًا.</translation>
    </message>
    <message>
        <source>These are not the six words that {name}’s laptop shows.</source>
        <translation>هذه ليست الكلمات الست الظاهرة على حاسوب {name}.</translation>
    </message>
    <message>
        <source>Join your programme first: open the start file from your coordinator.</source>
        <translation>انضم إلى برنامجك أولًا: افتح ملف البدء من المنسّق.</translation>
    </message>
    <message>
        <source>There is nobody called {name} to send to.</source>
        <translation>لا يوجد أحد باسم {name} للإرسال إليه.</translation>
    </message>
    <message>
        <source>This file is from a laptop we do not know.</source>
        <translation>هذا الملف من حاسوب لا نعرفه.</translation>
    </message>
    <message>
        <source>The clock on {name}’s laptop is wrong: its parcel waits.</source>
        <translation>ساعة حاسوب {name} خاطئة: حزمته تنتظر.</translation>
    </message>
    <message>
        <source>This program is not whole ({what}).</source>
        <translation>هذا البرنامج غير مكتمل ({what}).</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>There was HTML or SVG between the words: it was taken out and the words were kept.</source>
        <translation>كان بين الكلمات HTML أو SVG: أُخرج وبقيت الكلمات.</translation>
    </message>
    <message>
        <source>Letters in parts were joined and signs that nobody sees were taken out.</source>
        <translation>وُصلت الحروف المجزّأة وأُخرجت العلامات التي لا يراها أحد.</translation>
    </message>
    <message>
        <source>An address that is no web, mail or telephone address was left out.</source>
        <translation>تُرك عنوان ليس عنوان ويب ولا بريد ولا هاتف.</translation>
    </message>
    <message>
        <source>A mark of another language has no language tag: the words were kept without it.</source>
        <translation>علامة لغة أخرى بلا رمز لغة: بقيت الكلمات من دونها.</translation>
    </message>
    <message>
        <source>There is more in this block than Champion knows: that part was left out.</source>
        <translation>في هذا المقطع أكثر مما يعرفه Champion: تُرك ذلك الجزء.</translation>
    </message>
    <message>
        <source>Where there should be words there is something else: this block was left out.</source>
        <translation>في مكان الكلمات شيء آخر: تُرك هذا المقطع.</translation>
    </message>
    <message>
        <source>Where there should be a list there is something else: this block was left out.</source>
        <translation>في مكان القائمة شيء آخر: تُرك هذا المقطع.</translation>
    </message>
    <message>
        <source>This is not a block: it was left out.</source>
        <translation>هذا ليس مقطعًا: تُرك.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of block that Champion knows: it was left out.</source>
        <translation>«{kind}» نوع مقطع لا يعرفه Champion: تُرك.</translation>
    </message>
    <message>
        <source>There is nothing in this block: it was left out.</source>
        <translation>لا شيء في هذا المقطع: تُرك.</translation>
    </message>
    <message>
        <source>This block is too long ({count}; {most} are possible): it was left out. Divide it.</source>
        <translation>هذا المقطع طويل جدًا ({count}؛ الحد {most}): تُرك. قسّمه.</translation>
    </message>
    <message>
        <source>This list or table has {count} parts and {most} are possible: it was left out.</source>
        <translation>أجزاء هذه القائمة أو الجدول {count} والحد {most}: تُركت.</translation>
    </message>
    <message>
        <source>This table has {count} columns and {most} are possible: it was left out.</source>
        <translation>أعمدة هذا الجدول {count} والحد {most}: تُرك.</translation>
    </message>
    <message>
        <source>This picture cannot be used, only PNG and JPEG can: it was left out.</source>
        <translation>لا يمكن استخدام هذه الصورة، بل PNG وJPEG فقط: تُركت.</translation>
    </message>
    <message>
        <source>The picture was made smaller to fit the paper.</source>
        <translation>صُغّرت الصورة لتناسب الورق.</translation>
    </message>
    <message>
        <source>The picture is larger than {megabytes} MB: it was left out.</source>
        <translation>الصورة أكبر من {megabytes} MB: تُركت.</translation>
    </message>
    <message>
        <source>A picture lies outside the file: nothing is fetched, it was left out.</source>
        <translation>صورة خارج الملف: لا يُجلب شيء، تُركت.</translation>
    </message>
    <message>
        <source>There are {count} blocks and {most} are possible: the rest was left out.</source>
        <translation>عدد المقاطع {count} والحد {most}: تُرك الباقي.</translation>
    </message>
    <message>
        <source>“{told}” is not a language tag: the text “{title}” was left out.</source>
        <translation>«{told}» ليس رمز لغة: تُرك النص «{title}».</translation>
    </message>
    <message>
        <source>“{told}” is not in the list of languages: look whether the tag is right.</source>
        <translation>«{told}» ليس في قائمة اللغات: تحقّق من صحة الرمز.</translation>
    </message>
    <message>
        <source>The text “{title}” ({told}) is there twice: the second one was left out.</source>
        <translation>النص «{title}» ({told}) موجود مرتين: تُرك الثاني.</translation>
    </message>
    <message>
        <source>The text “{title}” ({told}) has no words: it was left out.</source>
        <translation>النص «{title}» ({told}) بلا كلمات: تُرك.</translation>
    </message>
    <message>
        <source>The text “{title}” ({told}) is longer than can be kept: it was left out.</source>
        <translation>النص «{title}» ({told}) أطول مما يمكن حفظه: تُرك.</translation>
    </message>
    <message>
        <source>This is not a text in a language: it was left out.</source>
        <translation>هذا ليس نصًا بلغة ما: تُرك.</translation>
    </message>
    <message>
        <source>“{told}” does not fit in {field}: it was left empty.</source>
        <translation>«{told}» لا يصلح في {field}: تُرك فارغًا.</translation>
    </message>
    <message>
        <source>There is no heading at the top: the name of the file became the title.</source>
        <translation>لا عنوان في الأعلى: صار اسم الملف هو العنوان.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>لا شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>This is no table saved as text: save it with commas, and take in that file.</source>
        <translation>ليس هذا جدولًا محفوظًا كنص: احفظه بفواصل ثم أدخل ذلك الملف.</translation>
    </message>
    <message>
        <source>No column for the name of a place was found. The columns are: {columns}.</source>
        <translation>لم يوجد عمود لاسم المكان. الأعمدة هي: {columns}.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed: the line was read without any.</source>
        <translation>فُتحت هنا علامة اقتباس ولم تُغلق: قُرئ السطر بلا علامات.</translation>
    </message>
    <message>
        <source>A cell on this line is far too long: this line was left out.</source>
        <translation>خلية في هذا السطر طويلة للغاية: تُرك هذا السطر.</translation>
    </message>
    <message>
        <source>Some letters on this line could not be read.</source>
        <translation>تعذّرت قراءة بعض الحروف في هذا السطر.</translation>
    </message>
    <message>
        <source>There are more cells than headings: this line was left out.</source>
        <translation>الخلايا أكثر من العناوين: تُرك هذا السطر.</translation>
    </message>
    <message>
        <source>This looks like a note and not a place: it was left out.</source>
        <translation>يبدو هذا ملاحظة لا مكانًا: تُرك.</translation>
    </message>
    <message>
        <source>There is no name: this line was left out.</source>
        <translation>لا اسم: تُرك هذا السطر.</translation>
    </message>
    <message>
        <source>The name is very long: this line was left out.</source>
        <translation>الاسم طويل جدًا: تُرك هذا السطر.</translation>
    </message>
    <message>
        <source>A cell is very long: this line was left out.</source>
        <translation>خلية طويلة جدًا: تُرك هذا السطر.</translation>
    </message>
    <message>
        <source>These are the headings again: this line was left out.</source>
        <translation>هذه العناوين مرة أخرى: تُرك هذا السطر.</translation>
    </message>
    <message>
        <source>“{told}” is not a postcode: the area was left empty.</source>
        <translation>«{told}» ليس رمزًا بريديًا: تُركت المنطقة فارغة.</translation>
    </message>
    <message>
        <source>“{told}” is not a web address: it was left empty.</source>
        <translation>«{told}» ليس عنوان ويب: تُرك فارغًا.</translation>
    </message>
    <message>
        <source>The same place is on line {earlier}: this line was left out.</source>
        <translation>المكان نفسه في السطر {earlier}: تُرك هذا السطر.</translation>
    </message>
    <message>
        <source>“{told}” is the key of line {earlier} too: left empty.</source>
        <translation>«{told}» هو رقم السطر {earlier} أيضًا: تُرك فارغًا.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>سفير الصحة</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>handout</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>handout in this language</source>
        <translation>نشرة بهذه اللغة</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>the number of copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>the minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>the adults</source>
        <translation>البالغون</translation>
    </message>
    <message>
        <source>the children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>the card’s number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>The reviewer’s name</source>
        <translation>اسم المراجع</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Champion files</source>
        <translation>ملفات Champion</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>أين يُحفظ؟</translation>
    </message>
    <message>
        <source>Which files shall be opened?</source>
        <translation>أي ملفات تريد فتحها؟</translation>
    </message>
    <message>
        <source>Which file shall be opened?</source>
        <translation>أي ملف تريد فتحه؟</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>No font here has {letters}. Write it otherwise, or add a font pack.</source>
        <translation>لا خط هنا فيه {letters}. اكتبه بطريقة أخرى، أو أضف مجموعة خطوط.</translation>
    </message>
    <message>
        <source>This block is higher than a page. Divide it, or choose smaller letters.</source>
        <translation>هذا المقطع أكبر من صفحة. قسّمه، أو اختر حروفًا أصغر.</translation>
    </message>
    <message>
        <source>Nobody has reviewed the {language} text yet.</source>
        <translation>لم يراجع أحد النص بلغة {language} بعد.</translation>
    </message>
    <message>
        <source>The source has changed since the {language} text was made.</source>
        <translation>تغيّر الأصل بعد إعداد النص بلغة {language}.</translation>
    </message>
    <message>
        <source>The {language} text was to be checked again by {day}.</source>
        <translation>كان يجب مراجعة النص بلغة {language} قبل {day}.</translation>
    </message>
    <message>
        <source>This block is missing in {language}.</source>
        <translation>هذا المقطع غير موجود بلغة {language}.</translation>
    </message>
    <message>
        <source>The picture has no words for people who cannot see it.</source>
        <translation>لا كلمات مع الصورة لمن لا يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>No word ends are stored in {language} ({count} blocks): lines may end inside a word.</source>
        <translation>حدود الكلمات غير محفوظة بلغة {language} (المقاطع: {count}): قد ينتهي السطر داخل كلمة.</translation>
    </message>
    <message>
        <source>The code to scan is too fine for a phone: use a shorter address.</source>
        <translation>رمز المسح دقيق جدًا للهاتف: استخدم عنوانًا أقصر.</translation>
    </message>
    <message>
        <source>The code leads to {leads}, but the words say {printed}.</source>
        <translation>يقود الرمز إلى {leads}، لكن الكلمات تقول {printed}.</translation>
    </message>
    <message>
        <source>This is called large print, but its letters have {size} points, not {least}.</source>
        <translation>سُمّي هذا حروفًا كبيرة، لكن حجم حروفه {size} نقطة، لا {least}.</translation>
    </message>
    <message>
        <source>A poster is one page, and this one has {count}: its letters are at their least.</source>
        <translation>الملصق صفحة واحدة، وصفحات هذا {count}: لا يمكن تصغير حروفه أكثر.</translation>
    </message>
    <message>
        <source>Easy read wants a picture beside each sentence, and this text has none.</source>
        <translation>تحتاج القراءة السهلة إلى صورة بجانب كل جملة، ولا صورة في هذا النص.</translation>
    </message>
    <message>
        <source>There is no room for: {what}</source>
        <translation>لا مكان لهذا: {what}</translation>
    </message>
    <message>
        <source>Kept in their own order, read them once: {tokens}</source>
        <translation>بقيت بترتيبها، اقرأها مرة: {tokens}</translation>
    </message>
    <message>
        <source>Kept in their own order in the title and the closing lines: {tokens}</source>
        <translation>بقيت بترتيبها في العنوان والسطور الأخيرة: {tokens}</translation>
    </message>
    <message>
        <source>Stops the print</source>
        <translation>يمنع الطباعة</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>انظر إلى هذا</translation>
    </message>
    <message>
        <source>For your eye</source>
        <translation>للاطلاع</translation>
    </message>
</context>
<context>
    <name>handouts</name>
    <message>
        <source>A finished PDF</source>
        <translation>ملف PDF جاهز</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Which PDF shall be a handout?</source>
        <translation>أي ملف PDF تريده نشرة؟</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>ورق (*.pdf)</translation>
    </message>
    <message>
        <source>{title} is kept: it goes to everybody with the next parcels.</source>
        <translation>حُفظت {title}: تذهب إلى الجميع مع الحزم التالية.</translation>
    </message>
    <message>
        <source>{title} is taken away.</source>
        <translation>أُزيلت {title}.</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>Size of letters, in points</source>
        <translation>حجم الحروف بالنقاط</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Who has read it?</source>
        <translation>من قرأها؟</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>يمكن استخدامها</translation>
    </message>
    <message>
        <source>Copies in and out</source>
        <translation>حركة النسخ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>{language}: reviewed by {name}</source>
        <translation>{language}: راجعها {name}</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>مُراجَعة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>check again by {month}</source>
        <translation>تُراجَع قبل {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies here</source>
        <translation>
            <numerusform>لا نسخ هنا</numerusform>
            <numerusform>نسخة واحدة هنا</numerusform>
            <numerusform>نسختان هنا</numerusform>
            <numerusform>%n نسخ هنا</numerusform>
            <numerusform>%n نسخة هنا</numerusform>
            <numerusform>%n نسخة هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>لم يُوزَّع شيء</numerusform>
            <numerusform>وُزّعت واحدة</numerusform>
            <numerusform>وُزّعت اثنتان</numerusform>
            <numerusform>وُزّعت %n</numerusform>
            <numerusform>وُزّعت %n</numerusform>
            <numerusform>وُزّعت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>withdrawn: %n copies to destroy</source>
        <translation>
            <numerusform>مسحوبة: لا نسخ للإتلاف</numerusform>
            <numerusform>مسحوبة: نسخة واحدة للإتلاف</numerusform>
            <numerusform>مسحوبة: نسختان للإتلاف</numerusform>
            <numerusform>مسحوبة: %n نسخ للإتلاف</numerusform>
            <numerusform>مسحوبة: %n نسخة للإتلاف</numerusform>
            <numerusform>مسحوبة: %n نسخة للإتلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>لا شيء ناقص</translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers kept in order</source>
        <translation>
            <numerusform>لا أرقام هاتف</numerusform>
            <numerusform>رقم هاتف واحد بترتيبه</numerusform>
            <numerusform>رقما هاتف بترتيبهما</numerusform>
            <numerusform>%n أرقام هاتف بترتيبها</numerusform>
            <numerusform>%n رقم هاتف بترتيبها</numerusform>
            <numerusform>%n رقم هاتف بترتيبها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers and names kept in order</source>
        <translation>
            <numerusform>لا أرقام ولا أسماء</numerusform>
            <numerusform>رقم أو اسم واحد بترتيبه</numerusform>
            <numerusform>رقمان أو اسمان بترتيبهما</numerusform>
            <numerusform>%n أرقام وأسماء بترتيبها</numerusform>
            <numerusform>%n رقمًا واسمًا بترتيبها</numerusform>
            <numerusform>%n رقم واسم بترتيبها</numerusform>
        </translation>
    </message>
    <message>
        <source>A finished PDF: it is printed as it is.</source>
        <translation>ملف PDF جاهز: يُطبع كما هو.</translation>
    </message>
    <message>
        <source>Nobody has reviewed the draft in {language} yet.</source>
        <translation>لم يراجع أحد المسودة بلغة {language} بعد.</translation>
    </message>
    <message>
        <source>{language} was to be checked again by {day}; the page says so.</source>
        <translation>كان يجب مراجعة {language} قبل {day}؛ والصفحة تذكر ذلك.</translation>
    </message>
    <message>
        <source>The English text has changed since {language} was translated.</source>
        <translation>تغيّر النص الإنجليزي بعد الترجمة إلى {language}.</translation>
    </message>
    <message>
        <source>For “{title}”, {when}</source>
        <translation>لجلسة «{title}»، {when}</translation>
    </message>
    <message>
        <source>Sent to the printer: “{title}”, {pages}, {copies}</source>
        <translation>أُرسل إلى الطابعة: «{title}»، {pages}، {copies}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>No handouts yet</source>
        <translation>لا نشرات بعد</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>إدخال ملف…</translation>
    </message>
    <message>
        <source>Take in a handout file, a Markdown or Word text, or add a finished PDF.</source>
        <translation>أدخل ملف نشرة أو نص Markdown أو Word، أو أضف ملف PDF جاهزًا.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>They come with the reply of your coordinator. Open it under Send.</source>
        <translation>تأتي مع رد المنسّق. افتحه من «إرسال».</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>أمر واحد للنظر فيه</numerusform>
            <numerusform>أمران للنظر فيهما</numerusform>
            <numerusform>%n أمور للنظر فيها</numerusform>
            <numerusform>%n أمرًا للنظر فيه</numerusform>
            <numerusform>%n أمر للنظر فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>جاهزة للطباعة</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>عرض ما فُحص</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>إعادة كتابته</translation>
    </message>
    <message>
        <source>Nothing missing, nothing to look at.</source>
        <translation>لا شيء ناقص، ولا شيء للنظر فيه.</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>نشرة عادية</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation>قراءة سهلة</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>كتيّب</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation>بطاقة جيب</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Taken in last</source>
        <translation>آخر ما استُلم</translation>
    </message>
    <message>
        <source>{name}, parcel {number}</source>
        <translation>{name}، الحزمة {number}</translation>
    </message>
    <message>
        <source>Not heard from this month</source>
        <translation>بلا خبر هذا الشهر</translation>
    </message>
    <message>
        <source>Everybody has sent something.</source>
        <translation>أرسل الجميع شيئًا.</translation>
    </message>
    <message>
        <source>Nobody has a laptop in the team yet.</source>
        <translation>لا حاسوب لأحد في الفريق بعد.</translation>
    </message>
    <message>
        <source>Each file ends as one of these</source>
        <translation>نتيجة كل ملف واحدة من هذه</translation>
    </message>
    <message>
        <source>taken in; the counts stand beside it</source>
        <translation>استُلم؛ والأعداد بجانبه</translation>
    </message>
    <message>
        <source>came twice or was renamed: nothing changed</source>
        <translation>جاء مرتين أو تغيّر اسمه: لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>from a laptop that asks to be let in</source>
        <translation>من حاسوب يطلب القبول</translation>
    </message>
    <message>
        <source>sealed for another laptop</source>
        <translation>مختوم لحاسوب آخر</translation>
    </message>
    <message>
        <source>nothing was taken from it: ask again</source>
        <translation>لم يؤخذ منه شيء: اطلبه ثانية</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a decision.</source>
        <translation>
            <numerusform>لا شيء يتطلب قرارًا.</numerusform>
            <numerusform>أمر واحد يتطلب قرارًا.</numerusform>
            <numerusform>أمران يتطلبان قرارًا.</numerusform>
            <numerusform>%n أمور تتطلب قرارًا.</numerusform>
            <numerusform>%n أمرًا يتطلب قرارًا.</numerusform>
            <numerusform>%n أمر يتطلب قرارًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“champion decisions” at the command line lists them.</source>
        <translation>يعرضها الأمر «champion decisions» في سطر الأوامر.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>فريقك</translation>
    </message>
    <message>
        <source>Go to the team</source>
        <translation>إلى الفريق</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>invited, not joined yet</source>
        <translation>مدعو ولم ينضم بعد</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>نسخ تذكير</translation>
    </message>
    <message>
        <source>Copy a reminder for {name}</source>
        <translation>نسخ تذكير لـ {name}</translation>
    </message>
    <message>
        <source>Hello {name}, your last parcel came on {day}. Please open Champion and press “Send”. Thank you!</source>
        <translation>مرحبًا {name}، تاريخ وصول حزمتك الأخيرة: {day}. من فضلك افتح Champion واضغط «إرسال». شكرًا لك!</translation>
    </message>
    <message>
        <source>Hello {name}, please open Champion, press “Send” and open your start file. Ring me when you see six words. Thank you!</source>
        <translation>مرحبًا {name}، من فضلك افتح Champion واضغط «إرسال» وافتح ملف البدء. اتصل بي عندما ترى ست كلمات. شكرًا لك!</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Count only</source>
        <translation>العدّ فقط</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطّطة</translation>
    </message>
    <message>
        <source>Door open</source>
        <translation>الباب مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>لم يحضر أحد</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>سفير الصحة</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>المنسّق</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>يفضّل عدم القول</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>حضر من قبل</translation>
    </message>
    <message>
        <source>Reads print</source>
        <translation>يقرأ المطبوع</translation>
    </message>
    <message>
        <source>Reads a little</source>
        <translation>يقرأ قليلًا</translation>
    </message>
    <message>
        <source>Does not read print</source>
        <translation>لا يقرأ المطبوع</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Text or WhatsApp</source>
        <translation>رسالة أو WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>وجهًا لوجه</translation>
    </message>
    <message>
        <source>My name is written down</source>
        <translation>يُكتب اسمي</translation>
    </message>
    <message>
        <source>I may be reached</source>
        <translation>يجوز التواصل معي</translation>
    </message>
    <message>
        <source>I want to hear of sessions</source>
        <translation>أريد معرفة الجلسات</translation>
    </message>
    <message>
        <source>The whole team may know</source>
        <translation>يجوز أن يعرف الفريق كله</translation>
    </message>
    <message>
        <source>My story may be told</source>
        <translation>يجوز أن تُحكى قصتي</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>غيّر رأيه</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>انتهت المدة</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>شفهيًا</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>By a sign or through an interpreter</source>
        <translation>بإشارة أو عبر مترجم</translation>
    </message>
    <message>
        <source>By a parent</source>
        <translation>من أحد الوالدين</translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Left at once</source>
        <translation>غادر فورًا</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>عُدّ مرتين</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>Stall or walk</source>
        <translation>كشك أو جولة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>أعمال ورقية</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>وردت</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>To a champion</source>
        <translation>إلى سفير</translation>
    </message>
    <message>
        <source>Taken to a session</source>
        <translation>أُخذت إلى جلسة</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>وُزّعت</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>أُتلفت</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>أُعيد عدّها</translation>
    </message>
    <message>
        <source>Community centre</source>
        <translation>مركز مجتمعي</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>مسجد</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>كنيسة</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>معبد</translation>
    </message>
    <message>
        <source>Gurdwara</source>
        <translation>غوردوارا</translation>
    </message>
    <message>
        <source>Synagogue</source>
        <translation>كنيس</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>مكتبة</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>عيادة</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>صيدلية</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Market or shop</source>
        <translation>سوق أو متجر</translation>
    </message>
    <message>
        <source>Park or outdoors</source>
        <translation>حديقة أو هواء طلق</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Hostel</source>
        <translation>نُزُل</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>مقهى</translation>
    </message>
    <message>
        <source>Hairdresser or barber</source>
        <translation>حلّاق أو صالون</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>نادٍ رياضي</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>شارع</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>زيارة بلا موعد</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Cooking together</source>
        <translation>طبخ جماعي</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>لقاء فردي</translation>
    </message>
    <message>
        <source>Door to door</source>
        <translation>من باب إلى باب</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Radio or social media</source>
        <translation>إذاعة أو تواصل اجتماعي</translation>
    </message>
    <message>
        <source>Eating well</source>
        <translation>الأكل الصحي</translation>
    </message>
    <message>
        <source>Moving more</source>
        <translation>الحركة أكثر</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>اللقاحات</translation>
    </message>
    <message>
        <source>Screening and cancer</source>
        <translation>الفحص المبكر والسرطان</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <translation>القلب وضغط الدم</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>السكري</translation>
    </message>
    <message>
        <source>Stopping smoking</source>
        <translation>الإقلاع عن التدخين</translation>
    </message>
    <message>
        <source>Alcohol and drugs</source>
        <translation>الكحول والمخدرات</translation>
    </message>
    <message>
        <source>Mental wellbeing</source>
        <translation>الصحة النفسية</translation>
    </message>
    <message>
        <source>Pregnancy and babies</source>
        <translation>الحمل والرضّع</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>الأطفال واليافعون</translation>
    </message>
    <message>
        <source>Growing older well</source>
        <translation>الشيخوخة الصحية</translation>
    </message>
    <message>
        <source>Teeth and gums</source>
        <translation>الأسنان واللثة</translation>
    </message>
    <message>
        <source>Sexual health</source>
        <translation>الصحة الجنسية</translation>
    </message>
    <message>
        <source>Long-term conditions</source>
        <translation>الأمراض المزمنة</translation>
    </message>
    <message>
        <source>Using health services</source>
        <translation>استخدام الخدمات الصحية</translation>
    </message>
    <message>
        <source>Cost of living</source>
        <translation>تكاليف المعيشة</translation>
    </message>
    <message>
        <source>Rights and access to care</source>
        <translation>الحقوق والحصول على الرعاية</translation>
    </message>
    <message>
        <source>Cold and hot weather</source>
        <translation>البرد والحر</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>easy read</source>
        <translation>قراءة سهلة</translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation>برايل</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>sign language interpreter</source>
        <translation>مترجم لغة إشارة</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>lipspeaker</source>
        <translation>متحدث بقراءة الشفاه</translation>
    </message>
    <message>
        <source>a guide</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>بلا درج</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>حلقة سمعية</translation>
    </message>
    <message>
        <source>quiet space</source>
        <translation>مكان هادئ</translation>
    </message>
    <message>
        <source>childcare</source>
        <translation>رعاية أطفال</translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation>كلب مساعدة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>translated, not checked</source>
        <translation>مترجمة ولم تُفحص</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>مفحوصة</translation>
    </message>
    <message>
        <source>translated back</source>
        <translation>تُرجمت عكسيًا</translation>
    </message>
    <message>
        <source>read by the community</source>
        <translation>قرأها المجتمع</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>مُراجَعة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>قديمة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dim hall</source>
        <translation>قاعة خافتة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
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
        <translation>جديد</translation>
    </message>
    <message>
        <source>already had</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>not let in yet</source>
        <translation>لم يُقبل بعد</translation>
    </message>
    <message>
        <source>not for us</source>
        <translation>ليس لنا</translation>
    </message>
    <message>
        <source>not a parcel</source>
        <translation>ليس حزمة</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>محفوظ جانبًا</translation>
    </message>
    <message>
        <source>too new</source>
        <translation>أحدث من اللازم</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>لم يُستلم</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message numerus="yes">
        <source>%n people counted</source>
        <translation>
            <numerusform>لم يُعدّ أحد</numerusform>
            <numerusform>عُدّ شخص واحد</numerusform>
            <numerusform>عُدّ شخصان</numerusform>
            <numerusform>عُدّ %n أشخاص</numerusform>
            <numerusform>عُدّ %n شخصًا</numerusform>
            <numerusform>عُدّ %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانًا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%n تقارير</numerusform>
            <numerusform>%n تقريرًا</numerusform>
            <numerusform>%n تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n champions</source>
        <translation>
            <numerusform>لا سفراء</numerusform>
            <numerusform>سفير واحد</numerusform>
            <numerusform>سفيران</numerusform>
            <numerusform>%n سفراء</numerusform>
            <numerusform>%n سفيرًا</numerusform>
            <numerusform>%n سفير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>لا مدخلات أخرى</numerusform>
            <numerusform>مدخل آخر</numerusform>
            <numerusform>مدخلان آخران</numerusform>
            <numerusform>%n مدخلات أخرى</numerusform>
            <numerusform>%n مدخلًا آخر</numerusform>
            <numerusform>%n مدخل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, parcel {number}</source>
        <translation>{name}، الحزمة {number}</translation>
    </message>
    <message>
        <source>kept until you let this laptop in</source>
        <translation>محفوظ حتى تقبل هذا الحاسوب</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>لا تحديث</numerusform>
            <numerusform>حُدّث واحد</numerusform>
            <numerusform>حُدّث اثنان</numerusform>
            <numerusform>حُدّثت %n</numerusform>
            <numerusform>حُدّث %n</numerusform>
            <numerusform>حُدّث %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a greeting, no new entries</source>
        <translation>تحية بلا مدخلات جديدة</translation>
    </message>
    <message>
        <source>number {numbers} from {name} has not come; the next one brings it</source>
        <translation>لم يصل الرقم {numbers} من {name}؛ والحزمة التالية ستأتي به</translation>
    </message>
    <message>
        <source>numbers {numbers} from {name} have not come; the next one brings them</source>
        <translation>لم تصل الأرقام {numbers} من {name}؛ والحزمة التالية ستأتي بها</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n files were not opened.</source>
        <translation>
            <numerusform>توقّف: لم يبقَ ملف دون فتح.</numerusform>
            <numerusform>توقّف: لم يُفتح ملف واحد.</numerusform>
            <numerusform>توقّف: لم يُفتح ملفان.</numerusform>
            <numerusform>توقّف: لم تُفتح %n ملفات.</numerusform>
            <numerusform>توقّف: لم يُفتح %n ملفًا.</numerusform>
            <numerusform>توقّف: لم يُفتح %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in stays.</source>
        <translation>ما أُخذ يبقى محفوظًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Save this paper</source>
        <translation>حفظ هذه الورقة</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>ورق (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on?</source>
        <translation>لم تستلم الطابعة الصفحات. هل هي مشغّلة؟</translation>
    </message>
    <message>
        <source>No printer was found. The paper is open in this computer’s own viewer: print it there. Copies printed there are not counted.</source>
        <translation>لم توجد طابعة. فُتحت الورقة في عارض هذا الحاسوب: اطبعها هناك. النسخ المطبوعة هناك لا تُعدّ.</translation>
    </message>
    <message>
        <source>No printer was found. Save the PDF instead.</source>
        <translation>لم توجد طابعة. احفظ ملف PDF بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>ورقة الحضور</translation>
    </message>
    <message>
        <source>For the door, when there is no laptop or no battery.</source>
        <translation>للباب، حين لا يوجد حاسوب أو تفرغ بطاريته.</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>ورقة العدّ</translation>
    </message>
    <message>
        <source>To count on: heads, first time, ages, languages, handouts.</source>
        <translation>للعدّ عليها: الحاضرون وأول مرة والأعمار واللغات والنشرات.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Before, on arriving and at the end, and what to bring.</source>
        <translation>قبل الجلسة وعند الوصول وفي النهاية، وما تُحضره.</translation>
    </message>
    <message>
        <source>Safe-out card</source>
        <translation>بطاقة السلامة</translation>
    </message>
    <message>
        <source>One half for you, one for the buddy who waits for word.</source>
        <translation>نصف لك، ونصف للرفيق الذي ينتظر خبرك.</translation>
    </message>
    <message>
        <source>Everything in one file</source>
        <translation>الكل في ملف واحد</translation>
    </message>
    <message>
        <source>Checklist, sign-in sheet, tally sheet and safe-out card.</source>
        <translation>قائمة التحقق وورقة الحضور وورقة العدّ وبطاقة السلامة.</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>سجل الجلسة</translation>
    </message>
    <message>
        <source>The page that a coordinator gets.</source>
        <translation>الصفحة التي يستلمها المنسّق.</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>تقرير الجلسة</translation>
    </message>
    <message>
        <source>What happened, on one page.</source>
        <translation>ما حدث، في صفحة واحدة.</translation>
    </message>
    <message>
        <source>Thank-you sheet</source>
        <translation>ورقة شكر</translation>
    </message>
    <message>
        <source>Thanks a champion with their own numbers.</source>
        <translation>تشكر سفيرًا بأرقامه هو.</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>قلتم وفعلنا</translation>
    </message>
    <message>
        <source>A poster of what people said and what was done about it.</source>
        <translation>ملصق: ما قاله الناس وما فُعل بشأنه.</translation>
    </message>
    <message>
        <source>Slip for a service</source>
        <translation>قسيمة لخدمة</translation>
    </message>
    <message>
        <source>Where to go, never why; twice on a page.</source>
        <translation>إلى أين، ولا يُذكر السبب أبدًا؛ اثنتان في الصفحة.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Of a course, with a line to sign.</source>
        <translation>لدورة، وفيها سطر للتوقيع.</translation>
    </message>
    <message>
        <source>Return of a period</source>
        <translation>تقرير فترة</translation>
    </message>
    <message>
        <source>For funders; small numbers of people are hidden.</source>
        <translation>للممولين؛ تُخفى أعداد الأشخاص الصغيرة.</translation>
    </message>
    <message>
        <source>as 2026-11-23; may be left out</source>
        <translation>مثل ⁦2026-11-23⁩؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>as 2026-11-23</source>
        <translation>مثل ⁦2026-11-23⁩</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>سطور للكتابة</translation>
    </message>
    <message>
        <source>left out: one page full</source>
        <translation>إذا تُرك فارغًا: صفحة كاملة</translation>
    </message>
    <message>
        <source>With the handouts, one of each</source>
        <translation>مع النشرات، نسخة من كل واحدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>How small numbers are hidden</source>
        <translation>طريقة إخفاء الأعداد الصغيرة</translation>
    </message>
    <message>
        <source>Which champion</source>
        <translation>أي سفير</translation>
    </message>
    <message>
        <source>Somebody you know</source>
        <translation>شخص تعرفه</translation>
    </message>
    <message>
        <source>for what helps them; may be left out</source>
        <translation>لمعرفة ما يساعده؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Print their language and what helps them</source>
        <translation>طباعة لغته وما يساعده</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Day and time agreed</source>
        <translation>اليوم والوقت المتفق عليهما</translation>
    </message>
    <message>
        <source>Name on the slip</source>
        <translation>الاسم على القسيمة</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>كيفية الوصول</translation>
    </message>
    <message>
        <source>nothing about anybody’s health</source>
        <translation>لا شيء عن صحة أحد</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>مقدّم الدورة</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>تاريخ الإتمام</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Open when</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>{number}. What people said</source>
        <translation>{number}. ما قاله الناس</translation>
    </message>
    <message>
        <source>{number}. What was done about it</source>
        <translation>{number}. ما فُعل بشأنه</translation>
    </message>
    <message>
        <source>{number}. Or why it could not be done</source>
        <translation>{number}. أو لماذا تعذّر ذلك</translation>
    </message>
    <message>
        <source>As the session does</source>
        <translation>كما في الجلسة</translation>
    </message>
    <message>
        <source>As the programme does</source>
        <translation>كما في البرنامج</translation>
    </message>
    <message>
        <source>Not hidden: for use inside only</source>
        <translation>بلا إخفاء: للاستخدام الداخلي فقط</translation>
    </message>
    <message>
        <source>Numbers below 5</source>
        <translation>الأعداد الأقل من 5</translation>
    </message>
    <message>
        <source>Numbers below 10</source>
        <translation>الأعداد الأقل من 10</translation>
    </message>
    <message>
        <source>1 to 7, others to the nearest 5</source>
        <translation>من 1 إلى 7، والباقي إلى أقرب 5</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Change what is kept</source>
        <translation>تغيير المحفوظ</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>التواصل معه</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>يتكلّم {language}</translation>
    </message>
    <message>
        <source>reads {language}</source>
        <translation>يقرأ {language}</translation>
    </message>
    <message>
        <source>Has not come to a session yet.</source>
        <translation>لم يحضر جلسة بعد.</translation>
    </message>
    <message>
        <source>Times here: {count}</source>
        <translation>مرات الحضور: {count}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>آخرها {day}</translation>
    </message>
    <message>
        <source>safe to leave a message</source>
        <translation>ترك رسالة آمن</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>لا تترك رسالة</translation>
    </message>
    <message>
        <source>ask for {name}</source>
        <translation>اسأل عن {name}</translation>
    </message>
    <message>
        <source>best way</source>
        <translation>أفضل طريقة</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Which list shall be taken in?</source>
        <translation>أي قائمة تريد إدخالها؟</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>قوائم</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>تغيير المكان</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation>آخرها {day}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>آخر جلسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>الرقم في القائمة</translation>
    </message>
</context>
<context>
    <name>receipts</name>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>parcel {number}</source>
        <translation>الحزمة {number}</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Not come from {name}: parcel {numbers}. The next one brings what was in it.</source>
        <translation>لم تصل من {name}: الحزمة {numbers}. الحزمة التالية تحمل ما كان فيها.</translation>
    </message>
    <message>
        <source>This laptop and that of {name} do not hold the same: send everything again.</source>
        <translation>ليس في هذا الحاسوب وحاسوب {name} الشيء نفسه: أرسل كل شيء من جديد.</translation>
    </message>
    <message>
        <source>{name} is asked to send everything again.</source>
        <translation>طُلب من {name} إرسال كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Two laptops use the number of {name}: give the second one a start file of its own.</source>
        <translation>يستخدم حاسوبان رقم {name}: أعطِ الثاني ملف بدء خاصًا به.</translation>
    </message>
    <message>
        <source>The clock on the laptop of {name} is wrong: parcel {numbers} waits. Reply first.</source>
        <translation>الساعة في حاسوب {name} خاطئة: الحزمة {numbers} تنتظر. أرسل ردًّا أولًا.</translation>
    </message>
    <message>
        <source>This laptop’s clock is {span} behind: Champion allows for it.</source>
        <translation>ساعة هذا الحاسوب متأخرة {span}: يراعي Champion ذلك.</translation>
    </message>
    <message>
        <source>This laptop’s clock is {span} ahead: Champion allows for it.</source>
        <translation>ساعة هذا الحاسوب متقدمة {span}: يراعي Champion ذلك.</translation>
    </message>
    <message>
        <source>An older copy was put back here: everything is sent and asked for once more.</source>
        <translation>أُعيدت هنا نسخة أقدم: يُرسل كل شيء ويُطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>These data came from another computer. Is that one still used? Ask for a new start file.</source>
        <translation>جاءت هذه البيانات من حاسوب آخر. هل ما زال مستخدمًا؟ اطلب ملف بدء جديدًا.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Send everything again</source>
        <translation>أرسل كل شيء من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>The door</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>النشرات</translation>
    </message>
    <message>
        <source>Texts of handouts</source>
        <translation>نصوص النشرات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>What is inside</source>
        <translation>ما في الداخل</translation>
    </message>
    <message>
        <source>Saved, not received yet</source>
        <translation>حُفظ ولم يُستلم بعد</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>جاهز للإرسال</translation>
    </message>
    <message>
        <source>Send my work</source>
        <translation>إرسال عملي</translation>
    </message>
    <message>
        <source>No new work, only a greeting</source>
        <translation>لا عمل جديد، تحية فقط</translation>
    </message>
    <message>
        <source>Everything has been received</source>
        <translation>استُلم كل شيء</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>لا شيء للإرسال بعد</translation>
    </message>
    <message>
        <source>It tells your coordinator that their parcel came.</source>
        <translation>يخبر المنسّق أن حزمته وصلت.</translation>
    </message>
    <message>
        <source>Sessions and people you write down will stand here.</source>
        <translation>تظهر هنا الجلسات والأشخاص الذين تكتبهم.</translation>
    </message>
    <message>
        <source>people you wrote down or changed</source>
        <translation>أشخاص كتبتهم أو غيّرتهم</translation>
    </message>
    <message>
        <source>Ways to reach people: {count}</source>
        <translation>طرق التواصل مع الناس: {count}</translation>
    </message>
    <message>
        <source>yes or no, as they said: {count}</source>
        <translation>نعم أو لا كما قالوا: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n handouts given out</source>
        <translation>
            <numerusform>لم تُوزَّع نشرات</numerusform>
            <numerusform>وُزّعت نشرة واحدة</numerusform>
            <numerusform>وُزّعت نشرتان</numerusform>
            <numerusform>وُزّعت %n نشرات</numerusform>
            <numerusform>وُزّعت %n نشرة</numerusform>
            <numerusform>وُزّعت %n نشرة</numerusform>
        </translation>
    </message>
    <message>
        <source>your time</source>
        <translation>وقتك</translation>
    </message>
    <message>
        <source>where you go</source>
        <translation>الأماكن التي تزورها</translation>
    </message>
    <message>
        <source>handouts in and out, corrections</source>
        <translation>حركة النشرات والتصحيحات</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <translation>مشمول</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Received by your coordinator</source>
        <translation>استلمه المنسّق</translation>
    </message>
    <message>
        <source>Parcel {number}, made on {day}</source>
        <translation>الحزمة {number}، أُعدّت {day}</translation>
    </message>
    <message>
        <source>Your coordinator’s reply will say what came.</source>
        <translation>سيذكر رد المنسّق ما وصل.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Parcel {number} came on {day}</source>
        <translation>وصلت الحزمة {number} {day}</translation>
    </message>
    <message>
        <source>From your coordinator</source>
        <translation>من المنسّق</translation>
    </message>
    <message>
        <source>Replies, new handouts and corrections come in parcels.</source>
        <translation>تأتي الردود والنشرات الجديدة والتصحيحات في حزم.</translation>
    </message>
    <message>
        <source>Saved: {file}. Take it to your coordinator.</source>
        <translation>تم الحفظ: {file}. أوصله إلى المنسّق.</translation>
    </message>
    <message>
        <source>A mail is begun. Attach {file} to it.</source>
        <translation>بدأ البريد. أرفق به {file}.</translation>
    </message>
    <message numerus="yes">
        <source>A mail is begun. Send %n files, one in each mail, in any order.</source>
        <translation>
            <numerusform>بدأ البريد. لا ملفات للإرسال.</numerusform>
            <numerusform>بدأ البريد. أرسل ملفًا واحدًا.</numerusform>
            <numerusform>بدأ البريد. أرسل ملفين، كلًّا في رسالة، بأي ترتيب.</numerusform>
            <numerusform>بدأ البريد. أرسل %n ملفات، كلًّا في رسالة، بأي ترتيب.</numerusform>
            <numerusform>بدأ البريد. أرسل %n ملفًا، كلًّا في رسالة، بأي ترتيب.</numerusform>
            <numerusform>بدأ البريد. أرسل %n ملف، كلًّا في رسالة، بأي ترتيب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n files. Take all of them to your coordinator.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف.</numerusform>
            <numerusform>حُفظ ملف واحد. أوصله إلى المنسّق.</numerusform>
            <numerusform>حُفظ ملفان. أوصلهما إلى المنسّق.</numerusform>
            <numerusform>حُفظت %n ملفات. أوصلها كلها إلى المنسّق.</numerusform>
            <numerusform>حُفظ %n ملفًا. أوصلها كلها إلى المنسّق.</numerusform>
            <numerusform>حُفظ %n ملف. أوصلها كلها إلى المنسّق.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program here. Attach {file} yourself.</source>
        <translation>لا برنامج بريد هنا. أرفق {file} بنفسك.</translation>
    </message>
    <message>
        <source>My work: {file}</source>
        <translation>عملي: {file}</translation>
    </message>
    <message>
        <source>Hello,

my work is in the attached file {file}.

{name}

(Before sending, attach this file from {folder}. It is locked: only you can open it.)</source>
        <translation>مرحبًا،

عملي في الملف المرفق {file}.

{name}

(قبل الإرسال أرفق هذا الملف من {folder}. إنه مقفل: أنت وحدك تستطيع فتحه.)</translation>
    </message>
    <message>
        <source>It asks your coordinator to let this laptop in.</source>
        <translation>تطلب من المنسّق أن يقبل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What your coordinator will see</source>
        <translation>ما سيراه المنسّق</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Was it held?</source>
        <translation>هل عُقدت؟</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>لا أحد بلا اسم</numerusform>
            <numerusform>واحد بلا اسم</numerusform>
            <numerusform>اثنان بلا اسم</numerusform>
            <numerusform>%n بلا اسم</numerusform>
            <numerusform>%n بلا اسم</numerusform>
            <numerusform>%n بلا اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>البطاقة {number}</translation>
    </message>
    <message>
        <source>name no longer kept</source>
        <translation>لم يعد الاسم محفوظًا</translation>
    </message>
    <message>
        <source>one child</source>
        <translation>طفل واحد</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>The same as at the door.</source>
        <translation>كما عند الباب تمامًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than came in at the door. Both numbers are kept.</source>
        <translation>
            <numerusform>كما عند الباب. يُحفظ العددان.</numerusform>
            <numerusform>أقل بواحد من عدد الباب. يُحفظ العددان.</numerusform>
            <numerusform>أقل باثنين من عدد الباب. يُحفظ العددان.</numerusform>
            <numerusform>أقل بـ %n من عدد الباب. يُحفظ العددان.</numerusform>
            <numerusform>أقل بـ %n من عدد الباب. يُحفظ العددان.</numerusform>
            <numerusform>أقل بـ %n من عدد الباب. يُحفظ العددان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than came in at the door. Both numbers are kept.</source>
        <translation>
            <numerusform>كما عند الباب. يُحفظ العددان.</numerusform>
            <numerusform>أكثر بواحد من عدد الباب. يُحفظ العددان.</numerusform>
            <numerusform>أكثر باثنين من عدد الباب. يُحفظ العددان.</numerusform>
            <numerusform>أكثر بـ %n من عدد الباب. يُحفظ العددان.</numerusform>
            <numerusform>أكثر بـ %n من عدد الباب. يُحفظ العددان.</numerusform>
            <numerusform>أكثر بـ %n من عدد الباب. يُحفظ العددان.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>كم بقي؟</translation>
    </message>
    <message>
        <source>More are left than were brought.</source>
        <translation>بقي أكثر مما أُحضر.</translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>لم يُوزَّع شيء</numerusform>
            <numerusform>وُزّعت واحدة</numerusform>
            <numerusform>وُزّعت اثنتان</numerusform>
            <numerusform>وُزّعت %n</numerusform>
            <numerusform>وُزّعت %n</numerusform>
            <numerusform>وُزّعت %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Remember the passphrase</source>
        <translation>تذكّر عبارة المرور</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>تذكّر</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Of this window; paper has its own.</source>
        <translation>لغة هذه النافذة؛ وللورق لغته.</translation>
    </message>
    <message>
        <source>Dim hall is for a dark room with a queue.</source>
        <translation>القاعة الخافتة: لمكان مظلم وطابور.</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>يكبر معها كل شيء.</translation>
    </message>
    <message>
        <source>Nothing moves that need not move.</source>
        <translation>لا يتحرك شيء بلا حاجة.</translation>
    </message>
    <message>
        <source>On this laptop only. Leave it off if others use it too.</source>
        <translation>على هذا الحاسوب فقط. اتركه متوقفًا إذا استخدمه غيرك.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Still drafts: {languages}</source>
        <translation>ما زالت مسودات: {languages}</translation>
    </message>
    <message>
        <source>Programmes on this computer</source>
        <translation>البرامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Add another programme …</source>
        <translation>إضافة برنامج آخر …</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>لا برنامج بعد</translation>
    </message>
    <message>
        <source>Add another programme</source>
        <translation>إضافة برنامج آخر</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Fonts for paper</source>
        <translation>خطوط الورق</translation>
    </message>
    <message>
        <source>On your papers</source>
        <translation>على أوراقك</translation>
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
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>شيء واحد للإرسال</numerusform>
            <numerusform>شيئان للإرسال</numerusform>
            <numerusform>%n أشياء للإرسال</numerusform>
            <numerusform>%n شيئًا للإرسال</numerusform>
            <numerusform>%n شيء للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Saved on this laptop {when}</source>
        <translation>محفوظ على هذا الحاسوب {when}</translation>
    </message>
    <message>
        <source>last sent {day}</source>
        <translation>آخر إرسال {day}</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>no laptop</source>
        <translation>بلا حاسوب</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>wants to be let in</source>
        <translation>يطلب القبول</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>منضم</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>New start file</source>
        <translation>ملف بدء جديد</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Invite a coordinator</source>
        <translation>دعوة منسّق</translation>
    </message>
    <message>
        <source>laptop {number}</source>
        <translation>الحاسوب {number}</translation>
    </message>
    <message>
        <source>Lost …</source>
        <translation>مفقود …</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>المزيد …</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>champion, holds the whole team’s work</source>
        <translation>سفير، يحمل عمل الفريق كله</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>سفير</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>never heard from</source>
        <translation>لا خبر بعد</translation>
    </message>
    <message>
        <source>heard {day}</source>
        <translation>آخر خبر {day}</translation>
    </message>
    <message>
        <source>waits for a reply</source>
        <translation>ينتظر ردًا</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>حُفظ {day}</translation>
    </message>
    <message>
        <source>Invite a champion</source>
        <translation>دعوة سفير</translation>
    </message>
    <message>
        <source>Nobody is in the team yet</source>
        <translation>لا أحد في الفريق بعد</translation>
    </message>
    <message>
        <source>Invite your first champion: a name is enough.</source>
        <translation>ادعُ سفيرك الأول: يكفي الاسم.</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>جاهز للتسليم</translation>
    </message>
    <message>
        <source>Start file</source>
        <translation>ملف البدء</translation>
    </message>
    <message>
        <source>Give {file} to {name}.</source>
        <translation>أعطِ {file} إلى {name}.</translation>
    </message>
    <message>
        <source>They open it at the first start or in “Send”, ring you, and send a first parcel.</source>
        <translation>يفتحه عند التشغيل الأول أو في «إرسال» ويتصل بك ويرسل حزمته الأولى.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Is {name}’s laptop lost?</source>
        <translation>هل فُقد حاسوب {name}؟</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>نعم، فُقد</translation>
    </message>
    <message>
        <source>The programme’s key</source>
        <translation>مفتاح البرنامج</translation>
    </message>
    <message>
        <source>This key lets coordinators in. It is safest on two printed pages, kept by two people, and not on a laptop.</source>
        <translation>هذا المفتاح يُدخل المنسّقين. أكثر ما يكون أمانًا على صفحتين مطبوعتين لدى شخصين، لا على حاسوب.</translation>
    </message>
    <message>
        <source>Save the two pages</source>
        <translation>احفظ الصفحتين</translation>
    </message>
    <message>
        <source>Both pages are kept</source>
        <translation>الصفحتان محفوظتان</translation>
    </message>
    <message>
        <source>Two pages are in {folder}. Print them and delete the files.</source>
        <translation>الصفحتان في {folder}. اطبعهما واحذف الملفين.</translation>
    </message>
    <message>
        <source>Are both pages kept?</source>
        <translation>هل الصفحتان محفوظتان؟</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>كلتاهما محفوظة</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>Files for this laptop are sealed to a new key. The old one opens what is on its way for another year. Then send to all, so that they hear of it.</source>
        <translation>تُختم ملفات هذا الحاسوب بمفتاح جديد. ويفتح القديم ما هو في الطريق سنة أخرى. ثم أرسل إلى الجميع ليعلموا بذلك.</translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>What it makes from now on is kept apart and changes nothing. What came before stays. This cannot be taken back.</source>
        <translation>ما يصنعه من الآن يُحفظ جانبًا ولا يغيّر شيئًا. وما جاء قبل ذلك يبقى. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Hold the whole team’s work</source>
        <translation>حمل عمل الفريق كله</translation>
    </message>
    <message>
        <source>From your next parcel on, {name}’s laptops hold the work of all champions. Ctrl+Z takes it back.</source>
        <translation>بدءًا من حزمتك التالية تحمل حواسيب {name} عمل كل السفراء. للتراجع: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Hold only their own work</source>
        <translation>حمل عمله وحده</translation>
    </message>
    <message>
        <source>From your next parcel on, {name}’s laptops hold only their own work again. Nothing is deleted anywhere else. Ctrl+Z takes it back.</source>
        <translation>بدءًا من حزمتك التالية تحمل حواسيب {name} عمله وحده من جديد. لا يُحذف شيء في مكان آخر. للتراجع: Ctrl+Z.</translation>
    </message>
    <message>
        <source>{name}’s laptop {number}</source>
        <translation>حاسوب {name} رقم {number}</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Which handout shall be taken in?</source>
        <translation>أي نشرة تريد إدخالها؟</translation>
    </message>
    <message>
        <source>Handouts, Markdown and Word</source>
        <translation>النشرات وMarkdown وWord</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Save the handout with all its languages</source>
        <translation>حفظ النشرة بكل لغاتها</translation>
    </message>
    <message>
        <source>Handout (*.json)</source>
        <translation>نشرة (*.json)</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>Where does this text stand?</source>
        <translation>في أي مرحلة هذا النص؟</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Begin a translation</source>
        <translation>بدء ترجمة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>{language}: {status}</source>
        <translation>{language}: {status}</translation>
    </message>
    <message>
        <source>A translation is begun: {language}</source>
        <translation>بدأت الترجمة: {language}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>List: one line for each point</source>
        <translation>قائمة: سطر لكل نقطة</translation>
    </message>
    <message>
        <source>Steps: one line for each</source>
        <translation>خطوات: سطر لكل خطوة</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Table: cells with | between them</source>
        <translation>جدول: | بين الخلايا</translation>
    </message>
    <message>
        <source>Picture: what it shows</source>
        <translation>صورة: ما تُظهره</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>رمز للمسح</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>للتواصل</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Words below it</source>
        <translation>الكلمات تحتها</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما تُظهره</translation>
    </message>
    <message>
        <source>Heads of the columns</source>
        <translation>عناوين الأعمدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>The source was changed since</source>
        <translation>تغيّر الأصل بعد ذلك</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>لم يُترجم بعد</translation>
    </message>
    <message>
        <source>Not in the source any more</source>
        <translation>لم يعد في الأصل</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Now · the door is open</source>
        <translation>الآن · الباب مفتوح</translation>
    </message>
    <message>
        <source>Next · {when}</source>
        <translation>التالية · {when}</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>لا شيء مخطّط بعد</translation>
    </message>
    <message>
        <source>A name and a time are enough to begin.</source>
        <translation>يكفي اسم ووقت للبدء.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>التخطيط لجلسة</translation>
    </message>
    <message>
        <source>Record your first session</source>
        <translation>سجّل جلستك الأولى</translation>
    </message>
    <message>
        <source>Give it a name, open the door, and count people as they come in.</source>
        <translation>سمّها، وافتح الباب، وعُدّ الناس عند دخولهم.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>بدء جلسة</translation>
    </message>
    <message numerus="yes">
        <source>%n people last time</source>
        <translation>
            <numerusform>لا أحد في المرة السابقة</numerusform>
            <numerusform>شخص واحد في المرة السابقة</numerusform>
            <numerusform>شخصان في المرة السابقة</numerusform>
            <numerusform>%n أشخاص في المرة السابقة</numerusform>
            <numerusform>%n شخصًا في المرة السابقة</numerusform>
            <numerusform>%n شخص في المرة السابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the door</source>
        <translation>إلى الباب</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>Prepare: %n things left</source>
        <translation>
            <numerusform>التحضير: لا شيء باقٍ</numerusform>
            <numerusform>التحضير: بقي شيء واحد</numerusform>
            <numerusform>التحضير: بقي شيئان</numerusform>
            <numerusform>التحضير: بقيت %n أشياء</numerusform>
            <numerusform>التحضير: بقي %n شيئًا</numerusform>
            <numerusform>التحضير: بقي %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>عرض الخطة</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>فتح الباب</translation>
    </message>
    <message>
        <source>This quarter, thanks to you</source>
        <translation>هذا الربع، بفضلك</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Your numbers will stand here.</source>
        <translation>ستظهر أرقامك هنا.</translation>
    </message>
    <message>
        <source>Quiet place</source>
        <translation>مكان هادئ</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للقيام به</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for an earlier one</source>
        <translation>
            <numerusform>لا ملفات تنتظر</numerusform>
            <numerusform>ملف واحد ينتظر ملفًا سابقًا</numerusform>
            <numerusform>ملفان ينتظران ملفًا سابقًا</numerusform>
            <numerusform>%n ملفات تنتظر ملفًا سابقًا</numerusform>
            <numerusform>%n ملفًا تنتظر ملفًا سابقًا</numerusform>
            <numerusform>%n ملف تنتظر ملفًا سابقًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over. Well done.</source>
        <translation>لم يبقَ شيء. أحسنت.</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation>إنهاء «{title}»</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>لا شيء آخر مخطّط.</translation>
    </message>
    <message>
        <source>While you are here</source>
        <translation>ما دمت هنا</translation>
    </message>
    <message>
        <source>Look at the handouts</source>
        <translation>عرض النشرات</translation>
    </message>
    <message>
        <source>Add the places you go to</source>
        <translation>أضف الأماكن التي تزورها</translation>
    </message>
    <message>
        <source>Choose colours and the size of words</source>
        <translation>اختر الألوان وحجم الكلمات</translation>
    </message>
    <message>
        <source>From your champions</source>
        <translation>من سفرائك</translation>
    </message>
    <message numerus="yes">
        <source>%n champions</source>
        <translation>
            <numerusform>لا سفراء</numerusform>
            <numerusform>سفير واحد</numerusform>
            <numerusform>سفيران</numerusform>
            <numerusform>%n سفراء</numerusform>
            <numerusform>%n سفيرًا</numerusform>
            <numerusform>%n سفير</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel: {day}</source>
        <translation>آخر حزمة: {day}</translation>
    </message>
    <message>
        <source>No parcel has come yet.</source>
        <translation>لم تصل أي حزمة بعد.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>فتح الوارد</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n people counted</source>
        <translation>
            <numerusform>لم يُعدّ أحد</numerusform>
            <numerusform>عُدّ شخص واحد</numerusform>
            <numerusform>عُدّ شخصان</numerusform>
            <numerusform>عُدّ %n أشخاص</numerusform>
            <numerusform>عُدّ %n شخصًا</numerusform>
            <numerusform>عُدّ %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Nothing waits: all is sent.</source>
        <translation>لا شيء ينتظر: أُرسل كل شيء.</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>لا شيء للإرسال بعد.</translation>
    </message>
    <message>
        <source>Last heard from your coordinator: {day}</source>
        <translation>آخر خبر من المنسّق: {day}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>फ़ोल्डर जोड़ें (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open a photo to find similar…</source>
        <translation>मिलती-जुलती खोजने के लिए फ़ोटो खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo to find similar</source>
        <translation>मिलती-जुलती खोजने के लिए फ़ोटो चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look for changes</source>
        <translation>बदलाव देखें (&amp;L)</translation>
    </message>
    <message>
        <source>Files that could not be &amp;read…</source>
        <translation>जो फ़ाइलें पढ़ी नहीं जा सकीं (&amp;R)…</translation>
    </message>
    <message>
        <source>Activi&amp;ty…</source>
        <translation>गतिविधि (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सभी चुनें (&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>कुछ न चुनें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>ऐसी और फ़ोटो (&amp;M)</translation>
    </message>
    <message>
        <source>Add as an example to &amp;look for</source>
        <translation>खोजने के उदाहरण के रूप में जोड़ें (&amp;L)</translation>
    </message>
    <message>
        <source>Add as an example to &amp;keep away from</source>
        <translation>बचने के उदाहरण के रूप में जोड़ें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>पूर्वावलोकन (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open with its program</source>
        <translation>इसके प्रोग्राम में खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>फ़ाइल प्रबंधक में दिखाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>पथ कॉपी करें (&amp;P)</translation>
    </message>
    <message>
        <source>Move to &amp;Removed</source>
        <translation>“हटाई गई” में ले जाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>फ़ोटो (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Similar</source>
        <translation>मिलती-जुलती (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>डुप्लिकेट (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>समूह (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Removed</source>
        <translation>हटाई गई (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Whole photos</source>
        <translation>पूरी फ़ोटो (&amp;W)</translation>
    </message>
    <message>
        <source>What it &amp;never does</source>
        <translation>यह क्या कभी &amp;नहीं करता</translation>
    </message>
    <message>
        <source>Look for a part of the s&amp;creen…</source>
        <translation>स्क्रीन के किसी हिस्से को खोजें (&amp;C)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>यह खोज सहेजें (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>वापस (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>पूरी स्क्रीन (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>सुझाव स्वीकार करें (&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>डुप्लिकेट नहीं है (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Blink with the keeper (hold B)</source>
        <translation>रखी जाने वाली से अदल-बदल कर देखें (B दबाए रखें) (&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>अंतर दिखाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>What you said is no dup&amp;licate…</source>
        <translation>जिन्हें आपने डुप्लिकेट नहीं माना (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export the groups…</source>
        <translation>समूह निर्यात करें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Do I have these already…</source>
        <translation>क्या ये मेरे पास पहले से हैं (&amp;D)…</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>वापस रखें (&amp;B)</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>विवरण (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>बड़े थंबनेल (&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>छोटे थंबनेल (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Photo Finder</source>
        <translation>Photo Finder के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>आगे (&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>नाम बदलें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>मिलाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Split by &amp;time</source>
        <translation>समय के अनुसार बाँटें (&amp;T)</translation>
    </message>
    <message>
        <source>Split by &amp;looks</source>
        <translation>दिखावट के अनुसार बाँटें (&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>लॉक करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>समूह भंग करें (&amp;D)</translation>
    </message>
    <message>
        <source>Into a new &amp;group…</source>
        <translation>नए समूह में (&amp;G)…</translation>
    </message>
    <message>
        <source>O&amp;ut of all groups</source>
        <translation>सभी समूहों से बाहर (&amp;U)</translation>
    </message>
    <message>
        <source>Add to an al&amp;bum…</source>
        <translation>एल्बम में जोड़ें (&amp;B)…</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>&amp;Take out of the album</source>
        <translation>एल्बम से निकालें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>फ़ोटो (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>All that runs and that was done</source>
        <translation>जो कुछ चल रहा है और जो हो चुका है</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>रोकें; जो हो चुका है वह बना रहेगा</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>फ़ोटो ढूँढी जा रही हैं…</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was</source>
        <translation>अभी के लिए रोकें; बाद में वहीं से आगे चलेगा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln फ़ाइल छोड़ी गई</numerusform>
            <numerusform>%Ln फ़ाइलें छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Looking for photos … {0} files</source>
        <translation>फ़ोटो ढूँढी जा रही हैं… {0} फ़ाइलें</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>पूरा किया जा रहा है…</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>अनुक्रमण: {1} में से {0}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} प्रति सेकंड</translation>
    </message>
    <message>
        <source>Paused. What has been read can be searched.</source>
        <translation>विराम पर। जो पढ़ा जा चुका है, उसमें खोजा जा सकता है।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln फ़ाइल पढ़ी नहीं जा सकी</numerusform>
            <numerusform>%Ln फ़ाइलें पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln new photo(s) are in the library.</source>
        <translation>
            <numerusform>रोका गया। %Ln नई फ़ोटो लाइब्रेरी में है।</numerusform>
            <numerusform>रोका गया। %Ln नई फ़ोटो लाइब्रेरी में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s)</source>
        <translation>
            <numerusform>%Ln नई फ़ोटो</numerusform>
            <numerusform>%Ln नई फ़ोटो</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) of known photos</source>
        <translation>
            <numerusform>जानी-पहचानी फ़ोटो की %Ln कॉपी</numerusform>
            <numerusform>जानी-पहचानी फ़ोटो की %Ln कॉपियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln फ़ाइल दूसरी जगह गई</numerusform>
            <numerusform>%Ln फ़ाइलें दूसरी जगह गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) gone</source>
        <translation>
            <numerusform>%Ln फ़ाइल अब नहीं है</numerusform>
            <numerusform>%Ln फ़ाइलें अब नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>सब कुछ अद्यतन है।</translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message>
        <source>All photos were looked through for copies.</source>
        <translation>सभी फ़ोटो में कॉपियाँ खोजी जा चुकी हैं।</translation>
    </message>
    <message>
        <source>Changes in your folders are not noticed by themselves (see Settings).</source>
        <translation>आपके फ़ोल्डरों में हुए बदलाव अपने आप नहीं दिखते (सेटिंग देखें)।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are watched: what changes shows within seconds.</source>
        <translation>
            <numerusform>%Ln फ़ोल्डर पर नज़र है: जो बदलता है, कुछ ही सेकंड में दिखता है।</numerusform>
            <numerusform>%Ln फ़ोल्डरों पर नज़र है: जो बदलता है, कुछ ही सेकंड में दिखता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are away with their drive.</source>
        <translation>
            <numerusform>%Ln फ़ोल्डर की ड्राइव जुड़ी नहीं है।</numerusform>
            <numerusform>%Ln फ़ोल्डरों की ड्राइव जुड़ी नहीं है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Show in Removed</source>
        <translation>“हटाई गई” में दिखाएँ</translation>
    </message>
    <message>
        <source>What was done and told</source>
        <translation>क्या किया गया और क्या बताया गया</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>अभी कुछ नहीं चल रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln फ़ाइल पढ़ी नहीं जा सकी</numerusform>
            <numerusform>%Ln फ़ाइलें पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet. Whatever changes your files will be listed here.</source>
        <translation>अभी तक कुछ नहीं किया गया। आपकी फ़ाइलों में जो भी बदलेगा, उसकी सूची यहाँ होगी।</translation>
    </message>
</context>
<context>
    <name>AlbumExport</name>
    <message>
        <source>Folder of copies…</source>
        <translation>कॉपियों का फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Folder of hard links, which take no space…</source>
        <translation>हार्ड लिंक का फ़ोल्डर, जो जगह नहीं लेते…</translation>
    </message>
    <message>
        <source>Folder of symbolic links…</source>
        <translation>प्रतीकात्मक लिंक का फ़ोल्डर…</translation>
    </message>
    <message>
        <source>List of files…</source>
        <translation>फ़ाइलों की सूची…</translation>
    </message>
    <message>
        <source>Number the names in a folder</source>
        <translation>फ़ोल्डर में नामों पर क्रमांक डालें</translation>
    </message>
    <message>
        <source>Choose where the folder “{0}” is to be made</source>
        <translation>चुनें कि फ़ोल्डर “{0}” कहाँ बनाना है</translation>
    </message>
    <message>
        <source>List of files ({0})</source>
        <translation>फ़ाइलों की सूची ({0})</translation>
    </message>
    <message>
        <source>Table ({0})</source>
        <translation>तालिका ({0})</translation>
    </message>
    <message>
        <source>For other programs ({0})</source>
        <translation>दूसरे प्रोग्रामों के लिए ({0})</translation>
    </message>
    <message>
        <source>Export the album</source>
        <translation>एल्बम निर्यात करें</translation>
    </message>
    <message>
        <source>The list was written into {0}.</source>
        <translation>सूची {0} में लिखी गई।</translation>
    </message>
</context>
<context>
    <name>AlbumList</name>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumPlace</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Photos of the album</source>
        <translation>एल्बम की फ़ोटो</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in no file of the library now</source>
        <translation>
            <numerusform>%Ln और फ़ोटो अभी लाइब्रेरी की किसी फ़ाइल में नहीं है</numerusform>
            <numerusform>%Ln और फ़ोटो अभी लाइब्रेरी की किसी फ़ाइल में नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of this album are in no file of the library now.</source>
        <translation>इस एल्बम की फ़ोटो अभी लाइब्रेरी की किसी फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>This album is empty. Drag photos onto its name, or choose “Add to an album…” on them.</source>
        <translation>यह एल्बम खाली है। फ़ोटो खींचकर इसके नाम पर छोड़ें, या उन पर “एल्बम में जोड़ें…” चुनें।</translation>
    </message>
</context>
<context>
    <name>AlbumRoom</name>
    <message>
        <source>New album</source>
        <translation>नया एल्बम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) added to {0}.</source>
        <translation>
            <numerusform>{0} में %Ln फ़ोटो जोड़ी गई।</numerusform>
            <numerusform>{0} में %Ln फ़ोटो जोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>These photos are in the album already.</source>
        <translation>ये फ़ोटो पहले से एल्बम में हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) taken out of {0}; no file was touched.</source>
        <translation>
            <numerusform>{0} से %Ln फ़ोटो निकाली गई; किसी फ़ाइल को छुआ नहीं गया।</numerusform>
            <numerusform>{0} से %Ln फ़ोटो निकाली गईं; किसी फ़ाइल को छुआ नहीं गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The album {0} is deleted; no photo is.</source>
        <translation>एल्बम {0} मिटा दिया गया; कोई फ़ोटो नहीं मिटाई गई।</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>AlbumsDialog</name>
    <message>
        <source>Make albums</source>
        <translation>एल्बम बनाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln एल्बम</numerusform>
            <numerusform>%Ln एल्बम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be in {0}.</source>
        <translation>
            <numerusform>{0} में %Ln फ़ोटो होगी।</numerusform>
            <numerusform>{0} में %Ln फ़ोटो होंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is touched, and it can be undone.</source>
        <translation>किसी फ़ाइल को छुआ नहीं जाता, और इसे पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>AlbumsPart</name>
    <message>
        <source>Drag photos here to make an album of them.</source>
        <translation>फ़ोटो का एल्बम बनाने के लिए उन्हें खींचकर यहाँ लाएँ।</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>नया एल्बम</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Make folders</source>
        <translation>फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>फ़ाइलें देखी जा रही हैं…</translation>
    </message>
    <message>
        <source>As albums instead, and touch no file</source>
        <translation>इसकी जगह एल्बम बनाएँ, और किसी फ़ाइल को न छुएँ</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>फ़ाइलें कॉपी करें</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>फ़ाइलें ले जाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The folders cannot be made.</source>
        <translation>फ़ोल्डर नहीं बनाए जा सकते।</translation>
    </message>
    <message>
        <source>In {0}. Nothing is overwritten, and all of it can be undone.</source>
        <translation>{0} में। किसी फ़ाइल के ऊपर कुछ नहीं लिखा जाता, और सब कुछ पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>There is nothing to do: no photo would go into another folder.</source>
        <translation>करने को कुछ नहीं है: कोई फ़ोटो दूसरे फ़ोल्डर में नहीं जाएगी।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be copied</source>
        <translation>
            <numerusform>%Ln फ़ोटो कॉपी की जाएगी</numerusform>
            <numerusform>%Ln फ़ोटो कॉपी की जाएँगी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be moved</source>
        <translation>
            <numerusform>%Ln फ़ोटो ले जाई जाएगी</numerusform>
            <numerusform>%Ln फ़ोटो ले जाई जाएँगी</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} into {1}.</source>
        <translation>{0}: {1}।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln फ़ोल्डर में</numerusform>
            <numerusform>%Ln फ़ोल्डरों में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that belong to them go along.</source>
        <translation>
            <numerusform>इनसे जुड़ी %Ln फ़ाइल साथ जाएगी।</numerusform>
            <numerusform>इनसे जुड़ी %Ln फ़ाइलें साथ जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie in the right folder already.</source>
        <translation>
            <numerusform>%Ln फ़ाइल पहले से सही फ़ोल्डर में है।</numerusform>
            <numerusform>%Ln फ़ाइलें पहले से सही फ़ोल्डर में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot go and stay. Show which</source>
        <translation>
            <numerusform>%Ln फ़ाइल नहीं ले जाई जा सकती और यहीं रहेगी। दिखाएँ कौन-सी</numerusform>
            <numerusform>%Ln फ़ाइलें नहीं ले जाई जा सकतीं और यहीं रहेंगी। दिखाएँ कौन-सी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, go to another drive.</source>
        <translation>
            <numerusform>%Ln फ़ाइल, {0}, दूसरी ड्राइव पर जाएगी।</numerusform>
            <numerusform>%Ln फ़ाइलें, {0}, दूसरी ड्राइव पर जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied there, and the originals lie under Removed until you empty it.</source>
        <translation>उन्हें वहाँ कॉपी किया जाता है, और मूल फ़ाइलें “हटाई गई” में रहती हैं, जब तक आप उसे खाली न करें।</translation>
    </message>
    <message>
        <source>These files stay where they are.</source>
        <translation>ये फ़ाइलें जहाँ हैं वहीं रहती हैं।</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>यहीं रहने वाली फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Apply…</source>
        <translation>लागू करें…</translation>
    </message>
    <message>
        <source>Choose where the folders are to be made</source>
        <translation>चुनें कि फ़ोल्डर कहाँ बनाने हैं</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>दूसरा फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>फ़ाइलें ले जाएँ</translation>
    </message>
    <message>
        <source>Copy files, and leave all where they are</source>
        <translation>फ़ाइलें कॉपी करें, और सबको जहाँ हैं वहीं रहने दें</translation>
    </message>
    <message>
        <source>Make albums, and touch no file</source>
        <translation>एल्बम बनाएँ, और किसी फ़ाइल को न छुएँ</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln album(s)</source>
        <translation>
            <numerusform>%Ln एल्बम बनाएँ</numerusform>
            <numerusform>%Ln एल्बम बनाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln folder(s) in</source>
        <translation>
            <numerusform>%Ln फ़ोल्डर बनाएँ, यहाँ:</numerusform>
            <numerusform>%Ln फ़ोल्डर बनाएँ, यहाँ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Where the folders are made: {0}</source>
        <translation>फ़ोल्डर कहाँ बनते हैं: {0}</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>फ़ाइलें कॉपी करें</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln photo(s). No file is touched.</source>
        <translation>
            <numerusform>%Ln फ़ोटो से। किसी फ़ाइल को छुआ नहीं जाता।</numerusform>
            <numerusform>%Ln फ़ोटो से। किसी फ़ाइल को छुआ नहीं जाता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and copy %Ln photo(s) there.</source>
        <translation>
            <numerusform>और %Ln फ़ोटो वहाँ कॉपी करें।</numerusform>
            <numerusform>और %Ln फ़ोटो वहाँ कॉपी करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there.</source>
        <translation>
            <numerusform>और %Ln फ़ोटो वहाँ ले जाएँ।</numerusform>
            <numerusform>और %Ln फ़ोटो वहाँ ले जाएँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there,</source>
        <translation>
            <numerusform>%Ln फ़ोटो वहाँ ले जाएँ,</numerusform>
            <numerusform>%Ln फ़ोटो वहाँ ले जाएँ,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln where they are.</source>
        <translation>
            <numerusform>%Ln को जहाँ है वहीं रहने दें।</numerusform>
            <numerusform>%Ln को जहाँ हैं वहीं रहने दें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByButton</name>
    <message>
        <source>By time and looks</source>
        <translation>समय और दिखावट से</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>समय से</translation>
    </message>
    <message>
        <source>By looks</source>
        <translation>दिखावट से</translation>
    </message>
    <message>
        <source>Into the folders of a folder…</source>
        <translation>किसी फ़ोल्डर के फ़ोल्डरों में…</translation>
    </message>
    <message>
        <source>into the folders of {0}</source>
        <translation>{0} के फ़ोल्डरों में</translation>
    </message>
    <message>
        <source>Made by: {0}</source>
        <translation>समूह का आधार: {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>This group cannot be split that way: nothing in it stands apart.</source>
        <translation>यह समूह इस तरह नहीं बाँटा जा सकता: इसमें कुछ भी अलग नहीं दिखता।</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>नया समूह</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>फ़ोल्डर का नाम</translation>
    </message>
    <message>
        <source>No folder can have that name.</source>
        <translation>किसी फ़ोल्डर का यह नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>फ़ोल्डर को नाम चाहिए।</translation>
    </message>
    <message>
        <source>Will be: {0}</source>
        <translation>नाम होगा: {0}</translation>
    </message>
    <message>
        <source>A folder needs a name; it keeps the one that it had.</source>
        <translation>फ़ोल्डर को नाम चाहिए; उसका पहले वाला नाम बना रहेगा।</translation>
    </message>
    <message>
        <source>Another group has this name too: both go into one folder.</source>
        <translation>दूसरे समूह का नाम भी यही है: दोनों एक ही फ़ोल्डर में जाएँगे।</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>{0} रखें</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} हटाएँ</translation>
    </message>
    <message>
        <source>drive is away</source>
        <translation>ड्राइव जुड़ी नहीं है</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>remove?</source>
        <translation>हटाएँ?</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>रहेगी</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>तय नहीं</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Split</source>
        <translation>बाँटें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln चुना गया</numerusform>
            <numerusform>%Ln चुने गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>फ़ोल्डर का नाम</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Unl&amp;ock</source>
        <translation>लॉक खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>लॉक करें (&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Show in Photos</source>
        <translation>“फ़ोटो” में दिखाएँ</translation>
    </message>
    <message>
        <source>Find photos like its first</source>
        <translation>इसकी पहली फ़ोटो जैसी फ़ोटो खोजें</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Photos in no group</source>
        <translation>बिना समूह की फ़ोटो</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>ये जहाँ हैं वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>लॉक है</translation>
    </message>
</context>
<context>
    <name>CarriedDialog</name>
    <message>
        <source>Carried over</source>
        <translation>जोड़ी गई जानकारी</translation>
    </message>
    <message>
        <source>This is written into an .xmp file beside each kept photo, where other programs read it too. The photos are not touched, and undoing takes it back.</source>
        <translation>यह रखी गई हर फ़ोटो के पास एक .xmp फ़ाइल में लिखा जाता है, जहाँ दूसरे प्रोग्राम भी इसे पढ़ते हैं। फ़ोटो को छुआ नहीं जाता, और पूर्ववत करने पर यह हट जाता है।</translation>
    </message>
</context>
<context>
    <name>CarriedModel</name>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>क्या जुड़ेगा</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>not written: {0}</source>
        <translation>नहीं लिखा गया: {0}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>like</source>
        <translation>ऐसी</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>इससे अलग</translation>
    </message>
    <message>
        <source>like this part</source>
        <translation>इस हिस्से जैसी</translation>
    </message>
    <message>
        <source>unlike this part</source>
        <translation>इस हिस्से से अलग</translation>
    </message>
    <message>
        <source>Keep away from this one</source>
        <translation>इससे बचें</translation>
    </message>
    <message>
        <source>Look for this one</source>
        <translation>इसे खोजें</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>यह उदाहरण हटाएँ</translation>
    </message>
    <message>
        <source>Photo of the library</source>
        <translation>लाइब्रेरी की फ़ोटो</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>चिपकाया गया चित्र</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Add to an album</source>
        <translation>एल्बम में जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>%Ln फ़ोटो एल्बम में जोड़ें</numerusform>
            <numerusform>%Ln फ़ोटो एल्बम में जोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Name of an album, new or old</source>
        <translation>एल्बम का नाम, नया या पुराना</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>New album “{0}”</source>
        <translation>नया एल्बम “{0}”</translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>फ़ोटो का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Open a photo to find similar ones</source>
        <translation>मिलती-जुलती खोजने के लिए फ़ोटो खोलें</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>ChosenPhotos</name>
    <message>
        <source>{0} cannot be opened: its drive is away.</source>
        <translation>{0} नहीं खुल सकती: इसकी ड्राइव जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>This system has no program that opens {0}.</source>
        <translation>इस सिस्टम में {0} खोलने वाला कोई प्रोग्राम नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were copied.</source>
        <translation>
            <numerusform>केवल पहली %Ln फ़ाइल कॉपी हुई।</numerusform>
            <numerusform>केवल पहली %Ln फ़ाइलें कॉपी हुईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>the keeper</source>
        <translation>रखी जाने वाली</translation>
    </message>
    <message>
        <source>differs in {0}</source>
        <translation>{0} में अंतर है</translation>
    </message>
    <message>
        <source>differs in {0} of what both show</source>
        <translation>दोनों में दिखने वाले हिस्से के {0} में अंतर है</translation>
    </message>
    <message>
        <source>looks the same everywhere</source>
        <translation>हर जगह एक जैसी दिखती है</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>Photo Finder made a mistake. Your photos were not touched, and you can go on. If it happens again, please send this report to the project.</source>
        <translation>Photo Finder से गलती हुई। आपकी फ़ोटो को छुआ नहीं गया, और आप काम जारी रख सकते हैं। अगर ऐसा फिर हो, तो कृपया यह रिपोर्ट प्रोजेक्ट को भेजें।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Between two dates</source>
        <translation>दो तारीखों के बीच</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Fewer or more groups</source>
        <translation>कम या ज़्यादा समूह</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>more</source>
        <translation>ज़्यादा</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Select a photo to see more of it.</source>
        <translation>किसी फ़ोटो के बारे में और जानने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>मिलती-जुलती खोजें</translation>
    </message>
    <message>
        <source>Draw a box to search for that part. Double click to see it large.</source>
        <translation>किसी हिस्से को खोजने के लिए उस पर घेरा बनाएँ। बड़ा देखने के लिए डबल-क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add this folder</source>
        <translation>यह फ़ोल्डर जोड़ने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Drop to find similar photos</source>
        <translation>मिलती-जुलती फ़ोटो खोजने के लिए छोड़ें</translation>
    </message>
</context>
<context>
    <name>DuplicatesPlace</name>
    <message>
        <source>Groups of duplicates</source>
        <translation>डुप्लिकेट के समूह</translation>
    </message>
    <message>
        <source>Photos are still being read. What is there twice will be shown here.</source>
        <translation>फ़ोटो अभी पढ़ी जा रही हैं। जो दो बार मौजूद है वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Nothing of this kind among the files that are compared.</source>
        <translation>जिन फ़ाइलों की तुलना होती है उनमें इस तरह का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>कोई फ़ाइल दो बार नहीं है।</translation>
    </message>
    <message>
        <source>Copies show the same picture in another file: resized, cropped, turned, in other colours. Finding them takes a while, as photos are compared pixel by pixel.</source>
        <translation>कॉपियाँ वही चित्र दूसरी फ़ाइल में दिखाती हैं: दूसरे आकार में, काटा हुआ, घुमाया हुआ या दूसरे रंगों में। इन्हें खोजने में कुछ समय लगता है, क्योंकि फ़ोटो की तुलना पिक्सेल-दर-पिक्सेल होती है।</translation>
    </message>
    <message>
        <source>No copies were found.</source>
        <translation>कोई कॉपी नहीं मिली।</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>इस तरह का कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>डुप्लिकेट खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Why the first is kept: {0}</source>
        <translation>पहली क्यों रखी जाती है: {0}</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>समूह {0}, कुल {1}</translation>
    </message>
    <message>
        <source>{0} could be freed</source>
        <translation>{0} खाली हो सकते हैं</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln फ़ाइल साफ़ करें…</numerusform>
            <numerusform>%Ln फ़ाइलें साफ़ करें…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>साफ़ करें…</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>%Ln स्वीकार करें</numerusform>
            <numerusform>सभी %Ln स्वीकार करें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyDialog</name>
    <message>
        <source>Empty Removed</source>
        <translation>“हटाई गई” खाली करें</translation>
    </message>
    <message>
        <source>Looking whether another copy of each file is left …</source>
        <translation>देखा जा रहा है कि हर फ़ाइल की दूसरी कॉपी बची है या नहीं…</translation>
    </message>
    <message>
        <source>Delete them at once. This cannot be undone.</source>
        <translation>इन्हें तुरंत मिटाएँ। यह पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Removed cannot be emptied now.</source>
        <translation>“हटाई गई” अभी खाली नहीं की जा सकती।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay here, as no other copy may be left. Show which</source>
        <translation>
            <numerusform>%Ln फ़ाइल यहीं रहेगी, क्योंकि शायद दूसरी कॉपी न बची हो। दिखाएँ कौन-सी</numerusform>
            <numerusform>%Ln फ़ाइलें यहीं रहेंगी, क्योंकि शायद दूसरी कॉपी न बची हो। दिखाएँ कौन-सी</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the removed files can go.</source>
        <translation>हटाई गई फ़ाइलों में से कोई नहीं मिटाई जा सकती।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, will go for good.</source>
        <translation>
            <numerusform>%Ln फ़ाइल, {0}, हमेशा के लिए चली जाएगी।</numerusform>
            <numerusform>%Ln फ़ाइलें, {0}, हमेशा के लिए चली जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Their space is free at once. Photo Finder cannot bring them back.</source>
        <translation>इनकी जगह तुरंत खाली हो जाएगी। Photo Finder इन्हें वापस नहीं ला सकता।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>They go to the system&apos;s trash first. Their space is free once the trash is emptied; from here they cannot be restored any more.</source>
        <translation>ये पहले सिस्टम के ट्रैश में जाती हैं। ट्रैश खाली होने पर इनकी जगह खाली होगी; यहाँ से इन्हें फिर वापस नहीं रखा जा सकेगा।</translation>
    </message>
    <message>
        <source>These files stay among the removed ones.</source>
        <translation>ये फ़ाइलें हटाई गई फ़ाइलों में बनी रहेंगी।</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>यहीं रहने वाली फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>ExampleChips</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add an example to look for, or one to keep away from</source>
        <translation>खोजने या बचने के लिए एक उदाहरण जोड़ें</translation>
    </message>
    <message>
        <source>Like this photo…</source>
        <translation>इस फ़ोटो जैसी…</translation>
    </message>
    <message>
        <source>Unlike this photo…</source>
        <translation>इस फ़ोटो से अलग…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>taken {0}</source>
        <translation>खींची गई: {0}</translation>
    </message>
    <message>
        <source>file of {0}</source>
        <translation>फ़ाइल की तारीख: {0}</translation>
    </message>
    <message>
        <source>the suggested one</source>
        <translation>सुझाई गई</translation>
    </message>
    <message>
        <source>the same bytes as the first</source>
        <translation>पहली जैसी ही बाइट</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} निश्चित</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>{0} समान</translation>
    </message>
    <message>
        <source>doubtful: perhaps another shot</source>
        <translation>संदिग्ध: शायद दूसरा शॉट</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>दिखाएँ कौन-सी</translation>
    </message>
    <message>
        <source>Stop; what is done can be undone</source>
        <translation>रोकें; जो हो चुका है उसे पूर्ववत किया जा सकता है</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
    <message>
        <source>Moving files to Removed …</source>
        <translation>फ़ाइलें “हटाई गई” में ले जाई जा रही हैं…</translation>
    </message>
    <message>
        <source>Copying new photos …</source>
        <translation>नई फ़ोटो कॉपी की जा रही हैं…</translation>
    </message>
    <message>
        <source>Moving photos into folders …</source>
        <translation>फ़ोटो फ़ोल्डरों में ले जाई जा रही हैं…</translation>
    </message>
    <message>
        <source>Copying photos into folders …</source>
        <translation>फ़ोटो फ़ोल्डरों में कॉपी की जा रही हैं…</translation>
    </message>
    <message>
        <source>Exporting the album …</source>
        <translation>एल्बम निर्यात हो रहा है…</translation>
    </message>
    <message>
        <source>Putting files back …</source>
        <translation>फ़ाइलें वापस रखी जा रही हैं…</translation>
    </message>
    <message>
        <source>Moving files to the system&apos;s trash …</source>
        <translation>फ़ाइलें सिस्टम के ट्रैश में डाली जा रही हैं…</translation>
    </message>
    <message>
        <source>Deleting files …</source>
        <translation>फ़ाइलें मिटाई जा रही हैं…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left alone.</source>
        <translation>
            <numerusform>%Ln फ़ाइल को नहीं छुआ गया।</numerusform>
            <numerusform>%Ln फ़ाइलों को नहीं छुआ गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to Removed.</source>
        <translation>
            <numerusform>%Ln फ़ाइल “हटाई गई” में ले जाई गई।</numerusform>
            <numerusform>%Ln फ़ाइलें “हटाई गई” में ले जाई गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved into folders.</source>
        <translation>
            <numerusform>%Ln फ़ाइल फ़ोल्डर में ले जाई गई।</numerusform>
            <numerusform>%Ln फ़ाइलें फ़ोल्डरों में ले जाई गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied into folders.</source>
        <translation>
            <numerusform>%Ln फ़ाइल फ़ोल्डर में कॉपी की गई।</numerusform>
            <numerusform>%Ln फ़ाइलें फ़ोल्डरों में कॉपी की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was left in %Ln place(s).</source>
        <translation>
            <numerusform>%Ln जगह पर लिंक छोड़ा गया।</numerusform>
            <numerusform>%Ln जगहों पर लिंक छोड़ा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept photo(s) got what copies told.</source>
        <translation>
            <numerusform>रखी गई %Ln फ़ोटो को कॉपियों की जानकारी मिली।</numerusform>
            <numerusform>रखी गई %Ln फ़ोटो को कॉपियों की जानकारी मिली।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) copied in.</source>
        <translation>
            <numerusform>%Ln नई फ़ाइल कॉपी की गई।</numerusform>
            <numerusform>%Ln नई फ़ाइलें कॉपी की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: all of it lies there already.</source>
        <translation>कुछ कॉपी नहीं हुआ: सब कुछ पहले से वहाँ है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln लिंक बनाया गया।</numerusform>
            <numerusform>%Ln लिंक बनाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be linked there and were copied.</source>
        <translation>
            <numerusform>%Ln फ़ाइल का लिंक वहाँ नहीं बन सकता, इसलिए उसे कॉपी किया गया।</numerusform>
            <numerusform>%Ln फ़ाइलों के लिंक वहाँ नहीं बन सकते, इसलिए उन्हें कॉपी किया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the album copied.</source>
        <translation>
            <numerusform>एल्बम की %Ln फ़ाइल कॉपी की गई।</numerusform>
            <numerusform>एल्बम की %Ln फ़ाइलें कॉपी की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the album is there now.</source>
        <translation>एल्बम की कोई फ़ोटो अभी उपलब्ध नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back where they were.</source>
        <translation>
            <numerusform>%Ln फ़ाइल वहीं लौट आई जहाँ थी।</numerusform>
            <numerusform>%Ln फ़ाइलें वहीं लौट आईं जहाँ थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the system&apos;s trash.</source>
        <translation>
            <numerusform>%Ln फ़ाइल सिस्टम के ट्रैश में है।</numerusform>
            <numerusform>%Ln फ़ाइलें सिस्टम के ट्रैश में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted, {0} freed.</source>
        <translation>
            <numerusform>%Ln फ़ाइल मिटाई गई, {0} खाली हुए।</numerusform>
            <numerusform>%Ln फ़ाइलें मिटाई गईं, {0} खाली हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied file(s) were taken away again.</source>
        <translation>
            <numerusform>कॉपी की गई %Ln फ़ाइल फिर हटा दी गई।</numerusform>
            <numerusform>कॉपी की गई %Ln फ़ाइलें फिर हटा दी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to these files.</source>
        <translation>इन फ़ाइलों के साथ कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>जिन्हें नहीं छुआ गया</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>केवल कुछ फ़ोटो दिखाएँ</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>फिर से सभी फ़ोटो दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>How the photos are sorted</source>
        <translation>फ़ोटो किस क्रम में हैं</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>क्रम: {0}</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take away: {0}</source>
        <translation>फ़िल्टर हटाएँ: {0}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>ड्राइव जुड़ी नहीं है</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>दूसरा फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>दो तारीखों के बीच…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>पढ़ी नहीं जा सकीं</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>फ़ोटो का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Try it with sample photos</source>
        <translation>नमूना फ़ोटो के साथ आज़माएँ</translation>
    </message>
    <message>
        <source>Start with {0}</source>
        <translation>{0} से शुरू करें</translation>
    </message>
    <message>
        <source>Find photos by how they look</source>
        <translation>फ़ोटो को उनकी दिखावट से खोजें</translation>
    </message>
    <message>
        <source>Point at a folder, then show any photo to find all that look like it.</source>
        <translation>एक फ़ोल्डर बताएँ, फिर कोई भी फ़ोटो दिखाएँ: उस जैसी सभी मिल जाएँगी।</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your files are only changed when you say so, and every change can be undone.</source>
        <translation>कुछ भी इस कंप्यूटर से बाहर नहीं जाता। आपकी फ़ाइलें तभी बदलती हैं जब आप कहें, और हर बदलाव पूर्ववत किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>पहले से है</translation>
    </message>
</context>
<context>
    <name>FolderTable</name>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>{0}
This drive is away. Its photos can still be searched.</source>
        <translation>{0}
यह ड्राइव जुड़ी नहीं है। इसकी फ़ोटो फिर भी खोजी जा सकती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWishes</name>
    <message>
        <source>Add to the library, so that the photos in it can be found?

{0}</source>
        <translation>क्या इसे लाइब्रेरी में जोड़ें, ताकि इसकी फ़ोटो खोजी जा सकें?

{0}</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Remove {0} from the library? The photos themselves stay where they are and are not touched.</source>
        <translation>क्या {0} को लाइब्रेरी से हटाएँ? फ़ोटो जहाँ हैं वहीं रहेंगी और उन्हें छुआ नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>लाइब्रेरी से हटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Folders of photos</source>
        <translation>फ़ोटो के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>लाइब्रेरी से हटाएँ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>away</source>
        <translation>जुड़ा नहीं है</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Size of thumbnails</source>
        <translation>थंबनेल का आकार</translation>
    </message>
    <message>
        <source>Size of thumbnails (Ctrl and wheel)</source>
        <translation>थंबनेल का आकार (Ctrl और माउस व्हील)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>लाइब्रेरी नहीं खुल सकी</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>frees {0}</source>
        <translation>{0} खाली होंगे</translation>
    </message>
    <message>
        <source>all stay</source>
        <translation>सभी रहेंगी</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>तय नहीं</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>एक समान</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>कॉपियाँ</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>लगातार शॉट</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>समान दिखने वाली</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>तय हो चुका</translation>
    </message>
</context>
<context>
    <name>GroupReasons</name>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that look alike, most of all like {0}</source>
        <translation>
            <numerusform>%Ln फ़ोटो, जो एक जैसी दिखती है, सबसे ज़्यादा {0} जैसी</numerusform>
            <numerusform>%Ln फ़ोटो, जो एक जैसी दिखती हैं, सबसे ज़्यादा {0} जैसी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) that were put together by hand</source>
        <translation>
            <numerusform>%Ln समूह, हाथ से मिलाया गया</numerusform>
            <numerusform>%Ln समूह, हाथ से मिलाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>like the %Ln photo(s) in {0}</source>
        <translation>
            <numerusform>{0} की %Ln फ़ोटो जैसी</numerusform>
            <numerusform>{0} की %Ln फ़ोटो जैसी</numerusform>
        </translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>इनमें से पहली</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>अकेली</translation>
    </message>
    <message>
        <source>looks like {0}</source>
        <translation>{0} जैसी दिखती है</translation>
    </message>
    <message>
        <source>no folder is sure; looks like {0}</source>
        <translation>कोई फ़ोल्डर निश्चित नहीं; {0} जैसी दिखती है</translation>
    </message>
    <message>
        <source>put here by hand</source>
        <translation>हाथ से यहाँ रखी गई</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>हाथ से बनाया गया</translation>
    </message>
    <message>
        <source>belongs to {0}</source>
        <translation>{0} के साथ की है</translation>
    </message>
    <message>
        <source>at the same time as {0}</source>
        <translation>{0} के समय पर ही</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after {0}</source>
        <translation>
            <numerusform>{0} के %Ln दिन बाद</numerusform>
            <numerusform>{0} के %Ln दिन बाद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after {0}</source>
        <translation>
            <numerusform>{0} के %Ln घंटे बाद</numerusform>
            <numerusform>{0} के %Ln घंटे बाद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) after {0}</source>
        <translation>
            <numerusform>{0} के %Ln मिनट बाद</numerusform>
            <numerusform>{0} के %Ln मिनट बाद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) after {0}</source>
        <translation>
            <numerusform>{0} के %Ln सेकंड बाद</numerusform>
            <numerusform>{0} के %Ln सेकंड बाद</numerusform>
        </translation>
    </message>
    <message>
        <source>single shots of {0}, too few at a time for a group of their own</source>
        <translation>{0} के इक्का-दुक्का शॉट, एक समय में इतने कम कि अपना समूह न बने</translation>
    </message>
    <message>
        <source>taken from {0} to {1}</source>
        <translation>{0} से {1} तक खींची गईं</translation>
    </message>
    <message>
        <source>taken on {0}, {1}</source>
        <translation>{0} को खींची गईं, {1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}, {1} में</translation>
    </message>
    <message>
        <source>{0}, by the files&apos; own times, which may be those of copies</source>
        <translation>{0}, फ़ाइलों के अपने समय के अनुसार, जो कॉपियों का हो सकता है</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} दिन</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} घं.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} मि.</translation>
    </message>
    <message>
        <source>The clock of {0} was {1} behind.</source>
        <translation>{0} की घड़ी {1} पीछे थी।</translation>
    </message>
    <message>
        <source>The clock of {0} was {1} ahead.</source>
        <translation>{0} की घड़ी {1} आगे थी।</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} और {1}</translation>
    </message>
</context>
<context>
    <name>GroupToolbar</name>
    <message>
        <source>Further away</source>
        <translation>दूर से</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>पास से</translation>
    </message>
</context>
<context>
    <name>GroupsPlace</name>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Nothing belongs together among these photos. More groups may be found by looks.</source>
        <translation>इन फ़ोटो में कुछ भी साथ का नहीं है। दिखावट से शायद और समूह मिलें।</translation>
    </message>
    <message>
        <source>Photos are still being read. Try again in a moment.</source>
        <translation>फ़ोटो अभी पढ़ी जा रही हैं। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There are no photos there that the library knows.</source>
        <translation>वहाँ ऐसी कोई फ़ोटो नहीं है जो लाइब्रेरी में हो।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) made of the groups; no file was touched.</source>
        <translation>
            <numerusform>समूहों से %Ln एल्बम बनाया गया; किसी फ़ाइल को छुआ नहीं गया।</numerusform>
            <numerusform>समूहों से %Ln एल्बम बनाए गए; किसी फ़ाइल को छुआ नहीं गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HaveDialog</name>
    <message>
        <source>Do I have these already?</source>
        <translation>क्या ये मेरे पास पहले से हैं?</translation>
    </message>
    <message>
        <source>Looking through {0} …</source>
        <translation>{0} देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Import the new ones …</source>
        <translation>नई फ़ोटो आयात करें…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>फ़ाइल प्रबंधक में दिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The folder could not be read.</source>
        <translation>फ़ोल्डर पढ़ा नहीं जा सका।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln नई</numerusform>
            <numerusform>%Ln नई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln पहले से लाइब्रेरी में</numerusform>
            <numerusform>%Ln पहले से लाइब्रेरी में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln फ़ाइल पढ़ी नहीं जा सकी।</numerusform>
            <numerusform>%Ln फ़ाइलें पढ़ी नहीं जा सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was found in this folder.</source>
        <translation>इस फ़ोल्डर में कोई फ़ोटो नहीं मिली।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are better here than in the library.</source>
        <translation>
            <numerusform>इनमें से %Ln यहाँ लाइब्रेरी से बेहतर है।</numerusform>
            <numerusform>इनमें से %Ln यहाँ लाइब्रेरी से बेहतर हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are near to a photo of the library.</source>
        <translation>
            <numerusform>नई में से %Ln लाइब्रेरी की किसी फ़ोटो के बहुत करीब है।</numerusform>
            <numerusform>नई में से %Ln लाइब्रेरी की किसी फ़ोटो के बहुत करीब हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are known, but lie nowhere else than here.</source>
        <translation>
            <numerusform>नई में से %Ln जानी-पहचानी है, पर यहीं के सिवा कहीं नहीं है।</numerusform>
            <numerusform>नई में से %Ln जानी-पहचानी हैं, पर यहीं के सिवा कहीं नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed or added.</source>
        <translation>कुछ भी बदला या जोड़ा नहीं गया।</translation>
    </message>
    <message>
        <source>Of these files nothing is known. What is no sound picture counts as new.</source>
        <translation>इन फ़ाइलों के बारे में कुछ पता नहीं है। जो सही-सलामत चित्र नहीं है, वह नया गिना जाता है।</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>पढ़ी नहीं जा सकीं</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>then …</source>
        <translation>फिर…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Keep what is</source>
        <translation>रखें, जो</translation>
    </message>
    <message>
        <source>then</source>
        <translation>फिर</translation>
    </message>
    <message>
        <source>Keep rule: {0}</source>
        <translation>नियम: {0}</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>तैयार नियम</translation>
    </message>
    <message>
        <source>Save these rules under a name…</source>
        <translation>ये नियम एक नाम से सहेजें…</translation>
    </message>
    <message>
        <source>in a folder…</source>
        <translation>किसी फ़ोल्डर में है…</translation>
    </message>
    <message>
        <source>never touch a folder…</source>
        <translation>किसी फ़ोल्डर को कभी न छुएँ…</translation>
    </message>
    <message>
        <source>Leave this rule out</source>
        <translation>यह नियम छोड़ दें</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>नियम सहेजें</translation>
    </message>
    <message>
        <source>A name for these rules:</source>
        <translation>इन नियमों के लिए नाम:</translation>
    </message>
</context>
<context>
    <name>KeepRules</name>
    <message>
        <source>in {0}</source>
        <translation>{0} में है</translation>
    </message>
    <message>
        <source>never touch {0}</source>
        <translation>{0} को कभी न छुएँ</translation>
    </message>
    <message>
        <source>the usual choice</source>
        <translation>आम तौर पर रखी जाती है</translation>
    </message>
    <message>
        <source>the least edited, then the largest</source>
        <translation>सबसे कम संपादित, फिर सबसे बड़ी है</translation>
    </message>
    <message>
        <source>the best quality</source>
        <translation>सबसे अच्छी गुणवत्ता की है</translation>
    </message>
    <message>
        <source>the camera&apos;s original</source>
        <translation>कैमरे की मूल फ़ाइल है</translation>
    </message>
    <message>
        <source>least edited</source>
        <translation>सबसे कम संपादित है</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>सबसे बड़ी है</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>सबसे कम संपीड़ित है</translation>
    </message>
    <message>
        <source>in the better format</source>
        <translation>बेहतर फ़ॉर्मैट में है</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>कैमरे से आई है</translation>
    </message>
    <message>
        <source>with most facts of the shot</source>
        <translation>शॉट के बारे में सबसे ज़्यादा बताती है</translation>
    </message>
    <message>
        <source>under most names</source>
        <translation>सबसे ज़्यादा नामों वाली है</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>सबसे पुरानी है</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>सबसे नई है</translation>
    </message>
    <message>
        <source>not named a copy</source>
        <translation>नाम से कॉपी नहीं लगती</translation>
    </message>
    <message>
        <source>of the shortest name</source>
        <translation>सबसे छोटे नाम की है</translation>
    </message>
    <message>
        <source>of the longest name</source>
        <translation>सबसे लंबे नाम की है</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>सबसे कम फ़ोल्डरों के भीतर है</translation>
    </message>
    <message>
        <source>of the shortest path</source>
        <translation>सबसे छोटे पथ की है</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>पथ के क्रम में पहली है</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>Identical</source>
        <translation>एक समान</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>कॉपियाँ</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>लगातार शॉट</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>समान दिखने वाली</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>All folders</source>
        <translation>सभी फ़ोल्डर</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>सभी फ़ोल्डर</translation>
    </message>
    <message>
        <source>in: {0}</source>
        <translation>कहाँ: {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} से</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>{0} तक</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>कोई भी तारीख</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>कोई भी तारीख</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>पिछले साल</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>दो तारीखों के बीच…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Finds photos by how they look, on this computer alone.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons by Lucide (ISC). Made with Qt for Python (LGPL).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;फ़ोटो को उनकी दिखावट से खोजता है, केवल इसी कंप्यूटर पर।&lt;/p&gt;&lt;p&gt;Apache लाइसेंस 2.0। आइकन: Lucide (ISC)। Qt for Python (LGPL) से बना।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Look for a new version in your web browser</source>
        <translation>वेब ब्राउज़र में नया संस्करण देखें</translation>
    </message>
    <message>
        <source>About Photo Finder</source>
        <translation>Photo Finder के बारे में</translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>कॉपियाँ खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were not looked through for copies yet.</source>
        <translation>
            <numerusform>%Ln फ़ोटो में अभी कॉपियाँ नहीं खोजी गई हैं।</numerusform>
            <numerusform>%Ln फ़ोटो में अभी कॉपियाँ नहीं खोजी गई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Looking for copies …</source>
        <translation>कॉपियाँ खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>Comparing pair {0} of {1}</source>
        <translation>जोड़ी {0} की तुलना, कुल {1}</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Previous file</source>
        <translation>पिछली फ़ाइल</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>अगली फ़ाइल</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>New group…</source>
        <translation>नया समूह…</translation>
    </message>
    <message>
        <source>Out of all groups</source>
        <translation>सभी समूहों से बाहर</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>समूह की फ़ोटो</translation>
    </message>
    <message>
        <source>Groups to move photos into</source>
        <translation>समूह, जिनमें फ़ोटो ले जाई जा सकती हैं</translation>
    </message>
    <message>
        <source>All groups (Esc)</source>
        <translation>सभी समूह (Esc)</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>सभी समूह</translation>
    </message>
    <message>
        <source>Drag photos onto a group</source>
        <translation>फ़ोटो खींचकर किसी समूह पर छोड़ें</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>यहाँ ले जाएँ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln फ़ोटो चुनी गई</numerusform>
            <numerusform>%Ln फ़ोटो चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Select photos to move them elsewhere.</source>
        <translation>कहीं और ले जाने के लिए फ़ोटो चुनें।</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>मिलती-जुलती खोजें</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>फ़ाइल प्रबंधक में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ModelsField</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Search by this one</source>
        <translation>इससे खोजें</translation>
    </message>
    <message>
        <source>What it is good at…</source>
        <translation>यह किसमें अच्छा है…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>इंस्टॉल करें…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Of the five photos that it finds first, {0} show the same kind of thing.</source>
        <translation>यह जो पाँच फ़ोटो सबसे पहले खोजता है, उनमें से {0} में उसी तरह की चीज़ होती है।</translation>
    </message>
    <message>
        <source>It finds the original of {0} of everyday copies and of {1} of hard ones.</source>
        <translation>यह रोज़मर्रा की {0} और मुश्किल {1} कॉपियों की मूल फ़ोटो खोज लेता है।</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Could not be read</source>
        <translation>पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>{0} में है</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>ड्राइव जुड़ी नहीं है</translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>सभी फ़ाइलें पढ़ी जा सकीं।</translation>
    </message>
    <message>
        <source>No photos in this folder.</source>
        <translation>इस फ़ोल्डर में कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>No photos from these days.</source>
        <translation>इन दिनों की कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>No photos of this type.</source>
        <translation>इस प्रकार की कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>No photos of this size.</source>
        <translation>इस आकार की कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>No photos from this camera.</source>
        <translation>इस कैमरे की कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>No photos are on drives that are away.</source>
        <translation>ऐसी कोई फ़ोटो नहीं है जिसकी ड्राइव जुड़ी न हो।</translation>
    </message>
    <message>
        <source>No photos fit all of this.</source>
        <translation>इन सब पर खरी उतरने वाली कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>यहाँ कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} से</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>{0} तक</translation>
    </message>
    <message>
        <source>No camera told</source>
        <translation>कैमरा अज्ञात</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} और ज़्यादा</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>{0} से कम</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>दूसरे नाम</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>सबसे नई पहले</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>सबसे पुरानी पहले</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>नाम, A से Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>नाम, Z से A</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>सबसे बड़ी पहले</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>सबसे छोटी पहले</translation>
    </message>
    <message>
        <source>Folder, A to Z</source>
        <translation>फ़ोल्डर, A से Z</translation>
    </message>
    <message>
        <source>Folder, Z to A</source>
        <translation>फ़ोल्डर, Z से A</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Leave a link in each place (hard link)</source>
        <translation>हर जगह एक लिंक छोड़ें (हार्ड लिंक)</translation>
    </message>
    <message>
        <source>Carry over date, place, rating, keywords and titles that the kept photos lack</source>
        <translation>तारीख, जगह, रेटिंग, कीवर्ड और शीर्षक जोड़ें, जो रखी गई फ़ोटो में नहीं हैं</translation>
    </message>
    <message>
        <source>Looking at what the files that go say of their pictures …</source>
        <translation>देखा जा रहा है कि जाने वाली फ़ाइलें अपने चित्रों के बारे में क्या बताती हैं…</translation>
    </message>
    <message>
        <source>Each name stays where it is and leads to the kept file; the bytes lie on the disk once.</source>
        <translation>हर नाम जहाँ है वहीं रहता है और रखी गई फ़ाइल तक ले जाता है; डेटा डिस्क पर एक ही बार रहता है।</translation>
    </message>
    <message>
        <source>Written into an .xmp file beside each kept photo; the photo itself is not touched.</source>
        <translation>रखी गई हर फ़ोटो के पास एक .xmp फ़ाइल में लिखा जाता है; फ़ोटो को छुआ नहीं जाता।</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln photo(s) get …</source>
        <translation>
            <numerusform>%Ln फ़ोटो को क्या मिलेगा…</numerusform>
            <numerusform>%Ln फ़ोटो को क्या मिलेगा…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln more photo(s) it cannot be written. With the box ticked, files that tell it stay.</source>
        <translation>
            <numerusform>%Ln और फ़ोटो के लिए यह नहीं लिखा जा सकता। चुने जाने पर, यह बताने वाली फ़ाइलें यहीं रहेंगी।</numerusform>
            <numerusform>%Ln और फ़ोटो के लिए यह नहीं लिखा जा सकता। चुने जाने पर, यह बताने वाली फ़ाइलें यहीं रहेंगी।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>फ़ोल्डरों के नाम</translation>
    </message>
    <message>
        <source>Photos of a group at least</source>
        <translation>एक समूह में कम से कम फ़ोटो</translation>
    </message>
    <message>
        <source>Folders in one another at most</source>
        <translation>एक के अंदर एक अधिकतम फ़ोल्डर</translation>
    </message>
    <message>
        <source>Leave a folder alone…</source>
        <translation>किसी फ़ोल्डर को न छुएँ…</translation>
    </message>
    <message>
        <source>Left alone: {0}</source>
        <translation>नहीं छुआ जाएगा: {0}</translation>
    </message>
    <message>
        <source>Year, then dates and place</source>
        <translation>वर्ष, फिर तारीखें और जगह</translation>
    </message>
    <message>
        <source>Year, month, then dates and place</source>
        <translation>वर्ष, महीना, फिर तारीखें और जगह</translation>
    </message>
    <message>
        <source>Dates and place</source>
        <translation>तारीखें और जगह</translation>
    </message>
    <message>
        <source>Another template…</source>
        <translation>दूसरा साँचा…</translation>
    </message>
    <message>
        <source>As in {0}; a / makes a folder in a folder</source>
        <translation>जैसे {0}; / से फ़ोल्डर के अंदर फ़ोल्डर बनता है</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>इसकी ड्राइव जुड़ी नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) hold this picture</source>
        <translation>
            <numerusform>%Ln फ़ाइल में यह चित्र है</numerusform>
            <numerusform>%Ln फ़ाइलों में यह चित्र है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln और</numerusform>
            <numerusform>और %Ln और</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>{0} समान</translation>
    </message>
</context>
<context>
    <name>PhotosPlace</name>
    <message>
        <source>Clear the filter</source>
        <translation>फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>पहली फ़ोटो थोड़ी ही देर में यहाँ होंगी।</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Clean up</source>
        <translation>सफ़ाई</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>फ़ाइलें देखी जा रही हैं…</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>“हटाई गई” में ले जाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>No plan could be made.</source>
        <translation>कोई योजना नहीं बन सकी।</translation>
    </message>
    <message>
        <source>{0} are freed once Removed is emptied. Until then all of it can be put back.</source>
        <translation>“हटाई गई” खाली होने पर {0} खाली होंगे। तब तक सब कुछ वापस रखा जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln और</numerusform>
            <numerusform>और %Ln और</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be cleaned up as things stand.</source>
        <translation>अभी की स्थिति में साफ़ करने को कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be moved to Removed.</source>
        <translation>
            <numerusform>%Ln फ़ाइल “हटाई गई” में ले जाई जाएगी।</numerusform>
            <numerusform>%Ln फ़ाइलें “हटाई गई” में ले जाई जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay.</source>
        <translation>
            <numerusform>%Ln फ़ाइल यहीं रहेगी।</numerusform>
            <numerusform>%Ln फ़ाइलें यहीं रहेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay undecided.</source>
        <translation>
            <numerusform>%Ln फ़ाइल के बारे में अभी तय नहीं है।</numerusform>
            <numerusform>%Ln फ़ाइलों के बारे में अभी तय नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since they were read and are left alone.</source>
        <translation>
            <numerusform>%Ln फ़ाइल पढ़े जाने के बाद बदल गई है, उसे नहीं छुआ जाएगा।</numerusform>
            <numerusform>%Ln फ़ाइलें पढ़े जाने के बाद बदल गई हैं, उन्हें नहीं छुआ जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are not what the library knows. Nothing is done to them.</source>
        <translation>ये फ़ाइलें वैसी नहीं हैं जैसी लाइब्रेरी जानती है। इनके साथ कुछ नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>जिन्हें नहीं छुआ गया</translation>
    </message>
</context>
<context>
    <name>PrecisionButton</name>
    <message>
        <source>Of the shown copies, so many are expected to be right. The lower, the more are shown.</source>
        <translation>दिखाई गई कॉपियों में से इतनी सही होने की उम्मीद है। जितना कम, उतनी ज़्यादा दिखाई जाती हैं।</translation>
    </message>
    <message>
        <source>{0} % right</source>
        <translation>{0}% सही</translation>
    </message>
    <message>
        <source>Expected right: {0} %</source>
        <translation>सही होने की उम्मीद: {0}%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0}, with doubtful ones</source>
        <translation>{0}, संदिग्ध सहित</translation>
    </message>
</context>
<context>
    <name>PromisesDialog</name>
    <message>
        <source>What Photo Finder never does</source>
        <translation>Photo Finder क्या कभी नहीं करता</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>It never goes online.</source>
        <translation>यह कभी ऑनलाइन नहीं जाता।</translation>
    </message>
    <message>
        <source>It asks no server, looks for no updates and tells nobody anything. Photos are compared by the model that came with it, on this computer.</source>
        <translation>यह किसी सर्वर से नहीं पूछता, अपडेट नहीं खोजता और किसी को कुछ नहीं बताता। फ़ोटो की तुलना इसी कंप्यूटर पर, साथ आए मॉडल से होती है।</translation>
    </message>
    <message>
        <source>It never writes into your folders by itself.</source>
        <translation>यह अपने आप आपके फ़ोल्डरों में कभी नहीं लिखता।</translation>
    </message>
    <message>
        <source>Looking at photos, searching and finding duplicates changes no file. What it remembers is kept in a library of its own; Settings tells where.</source>
        <translation>फ़ोटो देखने, खोजने और डुप्लिकेट ढूँढने से कोई फ़ाइल नहीं बदलती। जो यह याद रखता है, वह इसकी अपनी लाइब्रेरी में रहता है; कहाँ, यह सेटिंग बताती है।</translation>
    </message>
    <message>
        <source>It never deletes what you did not empty.</source>
        <translation>जो आपने ख़ाली नहीं किया, उसे यह कभी नहीं मिटाता।</translation>
    </message>
    <message>
        <source>What you clean up goes to Removed and can be put back from there. Of each picture at least one file stays.</source>
        <translation>आप जो साफ़ करते हैं, वह «हटाई गई» में जाता है और वहाँ से वापस रखा जा सकता है। हर तस्वीर की कम से कम एक फ़ाइल रहती है।</translation>
    </message>
    <message>
        <source>It never does what cannot be taken back.</source>
        <translation>यह ऐसा कुछ नहीं करता जिसे वापस न लिया जा सके।</translation>
    </message>
    <message>
        <source>Each change to your files is written down before it is made, and Activity undoes it, also after the program was closed. Only emptying Removed is for good, and asks first.</source>
        <translation>आपकी फ़ाइलों में हर बदलाव पहले लिख लिया जाता है, और «गतिविधि» उसे वापस ले सकती है, प्रोग्राम बंद होने के बाद भी। केवल «हटाई गई» ख़ाली करना स्थायी है, और वह पहले पूछता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Strictness</source>
        <translation>सख़्ती</translation>
    </message>
    <message>
        <source>How likely a photo must be similar to be shown</source>
        <translation>दिखाए जाने के लिए फ़ोटो के मिलते-जुलते होने की कितनी संभावना होनी चाहिए</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>फ़ोटो हटाएँ</translation>
    </message>
    <message>
        <source>Remove all files that hold these pictures</source>
        <translation>वे सभी फ़ाइलें हटाएँ जिनमें ये चित्र हैं</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>“हटाई गई” में ले जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s)?</source>
        <translation>
            <numerusform>%Ln फ़ोटो हटाएँ?</numerusform>
            <numerusform>%Ln फ़ोटो हटाएँ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}.</source>
        <translation>
            <numerusform>%Ln फ़ाइल, {0}।</numerusform>
            <numerusform>%Ln फ़ाइलें, {0}।</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to Removed, from where they can be put back.</source>
        <translation>ये “हटाई गई” में जाती हैं, जहाँ से इन्हें वापस रखा जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, as their drive is away or their folder is protected.</source>
        <translation>
            <numerusform>%Ln फ़ाइल यहीं रहेगी, क्योंकि उसकी ड्राइव जुड़ी नहीं है या उसका फ़ोल्डर सुरक्षित है।</numerusform>
            <numerusform>%Ln फ़ाइलें यहीं रहेंगी, क्योंकि उनकी ड्राइव जुड़ी नहीं है या उनका फ़ोल्डर सुरक्षित है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be removed now</source>
        <translation>
            <numerusform>%Ln फ़ोटो अभी नहीं हटाई जा सकती</numerusform>
            <numerusform>%Ln फ़ोटो अभी नहीं हटाई जा सकतीं</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last copy of the picture that your library knows of.</source>
        <translation>आपकी लाइब्रेरी की जानकारी में यह इस चित्र की आख़िरी कॉपी है।</translation>
    </message>
    <message>
        <source>These are the last copies of their pictures that your library knows of.</source>
        <translation>आपकी लाइब्रेरी की जानकारी में ये अपने चित्रों की आख़िरी कॉपियाँ हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are the last copies that your library knows of.</source>
        <translation>
            <numerusform>इनमें से %Ln आपकी लाइब्रेरी की जानकारी में आख़िरी कॉपी है।</numerusform>
            <numerusform>इनमें से %Ln आपकी लाइब्रेरी की जानकारी में आख़िरी कॉपियाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptying Removed leaves last copies where they are.</source>
        <translation>“हटाई गई” खाली करने पर आख़िरी कॉपियाँ वहीं रहती हैं।</translation>
    </message>
</context>
<context>
    <name>RemovedPlace</name>
    <message>
        <source>Restore all of it</source>
        <translation>सब वापस रखें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>खाली करें…</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>हटाई गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Nothing was removed. What you clean up lies here until you empty it.</source>
        <translation>कुछ भी हटाया नहीं गया। आप जो साफ़ करते हैं वह खाली करने तक यहाँ रहता है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed file(s), {0}</source>
        <translation>
            <numerusform>%Ln हटाई गई फ़ाइल, {0}</numerusform>
            <numerusform>%Ln हटाई गई फ़ाइलें, {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln selected</source>
        <translation>
            <numerusform>चुनी गई %Ln वापस रखें</numerusform>
            <numerusform>चुनी गई %Ln वापस रखें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>No rule decides this group. Say which files to keep and to remove.</source>
        <translation>कोई नियम इस समूह का फ़ैसला नहीं करता। बताएँ कि कौन-सी फ़ाइलें रखनी हैं और कौन-सी हटानी हैं।</translation>
    </message>
    <message>
        <source>These files have the same bytes: they are duplicates.</source>
        <translation>इन फ़ाइलों की बाइट एक जैसी हैं: ये डुप्लिकेट हैं।</translation>
    </message>
    <message>
        <source>One file of a group always stays. Keep another one first.</source>
        <translation>समूह की एक फ़ाइल हमेशा रहती है। पहले कोई दूसरी फ़ाइल रखें।</translation>
    </message>
    <message>
        <source>Its drive is away: it can be removed when that is connected.</source>
        <translation>इसकी ड्राइव जुड़ी नहीं है: जुड़ने पर इसे हटाया जा सकेगा।</translation>
    </message>
    <message>
        <source>This is another name of a file that stays. Removing it would free nothing.</source>
        <translation>यह रखी जाने वाली फ़ाइल का ही दूसरा नाम है। इसे हटाने से कोई जगह खाली नहीं होगी।</translation>
    </message>
    <message>
        <source>A rule says that nothing in its folder is ever touched.</source>
        <translation>एक नियम कहता है कि इसके फ़ोल्डर में कुछ भी कभी नहीं छुआ जाएगा।</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>लाइब्रेरी में</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>new, but near to</source>
        <translation>नई, पर इसके करीब:</translation>
    </message>
    <message>
        <source>here, this one is better</source>
        <translation>मौजूद है, यह बेहतर है</translation>
    </message>
    <message>
        <source>here</source>
        <translation>मौजूद है</translation>
    </message>
    <message>
        <source>drive away</source>
        <translation>ड्राइव जुड़ी नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>पूर्ववत किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln वापस रखी गई</numerusform>
            <numerusform>%Ln वापस रखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone for good</source>
        <translation>
            <numerusform>%Ln हमेशा के लिए गई</numerusform>
            <numerusform>%Ln हमेशा के लिए गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in Removed</source>
        <translation>
            <numerusform>%Ln “हटाई गई” में</numerusform>
            <numerusform>%Ln “हटाई गई” में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>{0} new</source>
        <translation>{0} नई</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>सहेजी गई</translation>
    </message>
    <message>
        <source>Save this search, or go to one that is saved</source>
        <translation>यह खोज सहेजें, या किसी सहेजी गई खोज पर जाएँ</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>यह खोज मिटाएँ…</translation>
    </message>
    <message>
        <source>All saved searches</source>
        <translation>सभी सहेजी गई खोजें</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>{0} photos or more</source>
        <translation>{0} या ज़्यादा फ़ोटो</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its photos</source>
        <translation>इसकी फ़ोटो दिखाएँ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>यह खोज मिटाएँ…</translation>
    </message>
</context>
<context>
    <name>SavedShelf</name>
    <message>
        <source>What it looked for is no longer in the library.</source>
        <translation>इसने जो खोजा था वह अब लाइब्रेरी में नहीं है।</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>It stays in the place Similar, and tells when photos come that it finds.</source>
        <translation>यह “मिलती-जुलती” में रहती है, और इससे मिलने वाली फ़ोटो आने पर बताती है।</translation>
    </message>
    <message>
        <source>Like {0}</source>
        <translation>{0} जैसी</translation>
    </message>
    <message>
        <source>Like a picture</source>
        <translation>किसी चित्र जैसी</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>इस खोज का नाम बदलें</translation>
    </message>
    <message>
        <source>Delete the saved search “{0}”? Photos are not touched.</source>
        <translation>सहेजी गई खोज “{0}” मिटाएँ? फ़ोटो को छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>यह खोज मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>खोज मिटाएँ</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Only files in a folder…</source>
        <translation>केवल एक फ़ोल्डर की फ़ाइलें…</translation>
    </message>
    <message>
        <source>Never files of one folder with each other…</source>
        <translation>एक ही फ़ोल्डर की फ़ाइलें आपस में कभी नहीं…</translation>
    </message>
    <message>
        <source>Only with an archive, which stays as it is…</source>
        <translation>केवल एक संग्रह के साथ, जो जैसा है वैसा रहेगा…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>किसी भी आकार के समूह</translation>
    </message>
    <message>
        <source>Groups with more than {0} to free</source>
        <translation>समूह, जिनसे {0} से ज़्यादा खाली होगा</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>{0} से ज़्यादा</translation>
    </message>
    <message>
        <source>Compared files: {0}</source>
        <translation>तुलना की गई फ़ाइलें: {0}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>{0} में</translation>
    </message>
    <message>
        <source>not within {0}</source>
        <translation>{0} के भीतर नहीं</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>{0} के साथ</translation>
    </message>
</context>
<context>
    <name>ScreenRegion</name>
    <message>
        <source>This system does not let a program look at the screen. Take a screenshot with the system&apos;s own tool, and paste it here (Ctrl+V).</source>
        <translation>यह सिस्टम किसी प्रोग्राम को स्क्रीन देखने नहीं देता। सिस्टम के अपने टूल से स्क्रीनशॉट लें, और उसे यहाँ चिपकाएँ (Ctrl+V)।</translation>
    </message>
</context>
<context>
    <name>ScreenSheet</name>
    <message>
        <source>Draw a rectangle around what you look for · Esc: back</source>
        <translation>आप जो खोज रहे हैं उसके चारों ओर आयत बनाएँ · Esc: वापस</translation>
    </message>
</context>
<context>
    <name>SearchWell</name>
    <message>
        <source>Drop, paste or open a photo to find similar …</source>
        <translation>मिलती-जुलती खोजने के लिए फ़ोटो छोड़ें, चिपकाएँ या खोलें…</translation>
    </message>
    <message>
        <source>Open a photo (Ctrl+O). Drop or paste one anywhere on the window.</source>
        <translation>फ़ोटो खोलें (Ctrl+O)। या विंडो पर कहीं भी छोड़ें या चिपकाएँ।</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>That is only a link to a picture on the web, and Photo Finder never goes online. Copy the picture itself in the browser, or save it, and paste or drop it here.</source>
        <translation>यह वेब के किसी चित्र का लिंक भर है, और Photo Finder कभी ऑनलाइन नहीं जाता। ब्राउज़र में चित्र को ही कॉपी करें या सहेजें, और उसे यहाँ चिपकाएँ या छोड़ें।</translation>
    </message>
    <message>
        <source>There is no picture in what came here.</source>
        <translation>यहाँ जो आया, उसमें कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy a photo or its file first.</source>
        <translation>चिपकाने के लिए कोई चित्र नहीं है: पहले कोई फ़ोटो या उसकी फ़ाइल कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln चुनी गई</numerusform>
            <numerusform>%Ln चुनी गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Files are being moved already; try again when that is done.</source>
        <translation>फ़ाइलें पहले से ले जाई जा रही हैं; यह पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>कुछ भी नहीं ले जाया गया।</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>कुछ भी कॉपी नहीं किया गया।</translation>
    </message>
    <message>
        <source>There is not enough space in {0}: {1} MB are needed and {2} MB are free. {3}</source>
        <translation>{0} में पर्याप्त जगह नहीं है: {1} MB चाहिए और {2} MB खाली हैं। {3}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Operation {0} is undone already.</source>
        <translation>काम {0} पहले ही पूर्ववत किया जा चुका है।</translation>
    </message>
    <message>
        <source>No file of operation {0} is held any more.</source>
        <translation>काम {0} की कोई फ़ाइल अब सँभालकर नहीं रखी है।</translation>
    </message>
    <message>
        <source>No file of operation {0} is held.</source>
        <translation>काम {0} की कोई फ़ाइल सँभालकर नहीं रखी है।</translation>
    </message>
    <message>
        <source>{0} and {1} lie one in the other: photos are imported into a folder apart.</source>
        <translation>{0} और {1} एक-दूसरे के अंदर हैं: फ़ोटो अलग फ़ोल्डर में आयात की जाती हैं।</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>{0} is a folder of removed files.</source>
        <translation>{0} हटाई गई फ़ाइलों का फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>{0} is in the library already.</source>
        <translation>{0} पहले से लाइब्रेरी में है।</translation>
    </message>
    <message>
        <source>{0} must end in {1}.</source>
        <translation>{0} के अंत में {1} होना चाहिए।</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} लिखा नहीं जा सकता: {1}।</translation>
    </message>
    <message>
        <source>{0} is there already; nothing was exported. Choose another folder.</source>
        <translation>{0} पहले से मौजूद है; कुछ भी निर्यात नहीं किया गया। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>{0} नाम का कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>There is no folder {0}, neither on the disk nor in the library.</source>
        <translation>{0} नाम का कोई फ़ोल्डर न डिस्क पर है, न लाइब्रेरी में।</translation>
    </message>
    <message>
        <source>The folders in {0} hold no photos of the library that could be examples.</source>
        <translation>{0} के फ़ोल्डरों में लाइब्रेरी की ऐसी कोई फ़ोटो नहीं है जो उदाहरण बन सके।</translation>
    </message>
    <message>
        <source>The name {0} cannot be read: {1}.</source>
        <translation>नाम {0} पढ़ा नहीं जा सकता: {1}।</translation>
    </message>
    <message>
        <source>A name cannot hold {0}; it can hold {1}.</source>
        <translation>नाम में {0} नहीं हो सकता; उसमें {1} हो सकते हैं।</translation>
    </message>
    <message>
        <source>The name {0} would be that of all folders; it can hold {1}.</source>
        <translation>{0} सभी फ़ोल्डरों का नाम हो जाएगा; उसमें {1} हो सकते हैं।</translation>
    </message>
    <message>
        <source>{0} is a rule or a preset already; choose another name.</source>
        <translation>{0} पहले से एक नियम या तैयार विकल्प है; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{0} cannot be a name: use letters, digits, spaces and hyphens.</source>
        <translation>{0} नाम नहीं हो सकता: अक्षर, अंक, रिक्त स्थान और हाइफ़न का उपयोग करें।</translation>
    </message>
    <message>
        <source>{0} names no folder: write it as in {1}~/Pictures.</source>
        <translation>{0} में कोई फ़ोल्डर नहीं बताया गया: इसे {1}~/Pictures की तरह लिखें।</translation>
    </message>
    <message>
        <source>{0} is no rule for what to keep; there are {1}, and the presets {2}.</source>
        <translation>क्या रखना है, इसके लिए {0} कोई नियम नहीं है; नियम {1} हैं और तैयार विकल्प {2}।</translation>
    </message>
    <message>
        <source>Two files of the same bytes are the same picture, whatever is said of them.</source>
        <translation>समान बाइट वाली दो फ़ाइलें एक ही चित्र हैं, चाहे उनके बारे में कुछ भी कहा जाए।</translation>
    </message>
    <message>
        <source>The marks could not be kept: {0}.</source>
        <translation>चिह्न सहेजे नहीं जा सके: {0}।</translation>
    </message>
    <message>
        <source>There is no operation {0}.</source>
        <translation>काम {0} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} हटाई गई फ़ाइलों में नहीं है।</translation>
    </message>
    <message>
        <source>{0} holds removed files.</source>
        <translation>{0} में हटाई गई फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>{0} is not one of the library&apos;s folders.</source>
        <translation>{0} लाइब्रेरी के फ़ोल्डरों में से नहीं है।</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>फ़ाइल अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>उसका फ़ोल्डर अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>another file lies there now</source>
        <translation>अब वहाँ दूसरी फ़ाइल है</translation>
    </message>
    <message>
        <source>moving it is not permitted</source>
        <translation>उसे ले जाने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>copying it is not permitted</source>
        <translation>उसे कॉपी करने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>linking it is not permitted</source>
        <translation>उसका लिंक बनाने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>writing it is not permitted</source>
        <translation>उसे लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>उसकी ड्राइव केवल पढ़ी जा सकती है</translation>
    </message>
    <message>
        <source>there is no space left on its drive</source>
        <translation>उसकी ड्राइव पर जगह नहीं बची है</translation>
    </message>
    <message>
        <source>its drive does not let it be moved there without being copied</source>
        <translation>उसकी ड्राइव बिना कॉपी किए उसे वहाँ ले जाने नहीं देती</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>दूसरा प्रोग्राम उसका उपयोग कर रहा है</translation>
    </message>
    <message>
        <source>the way to it would be too long for its drive</source>
        <translation>उसका पथ उसकी ड्राइव के लिए बहुत लंबा होगा</translation>
    </message>
    <message>
        <source>the disk reports: {0}</source>
        <translation>डिस्क बताती है: {0}</translation>
    </message>
    <message>
        <source>it cannot be looked at ({0})</source>
        <translation>उसे देखा नहीं जा सकता ({0})</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>यह साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is a link or no ordinary file</source>
        <translation>यह लिंक है या साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>what lies there is a link or no ordinary file</source>
        <translation>वहाँ जो है वह लिंक है या साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is being changed by another program</source>
        <translation>दूसरा प्रोग्राम उसे अभी बदल रहा है</translation>
    </message>
    <message>
        <source>what was written is not what was read: the disk may be failing</source>
        <translation>जो लिखा गया वह पढ़े गए जैसा नहीं है: हो सकता है डिस्क खराब हो रही हो</translation>
    </message>
    <message>
        <source>it has changed since it was planned</source>
        <translation>योजना बनने के बाद यह बदल गई है</translation>
    </message>
    <message>
        <source>it has changed since the library read it</source>
        <translation>लाइब्रेरी के पढ़ने के बाद यह बदल गई है</translation>
    </message>
    <message>
        <source>it was changed since it was indexed</source>
        <translation>पढ़े जाने के बाद इसे बदला गया है</translation>
    </message>
    <message>
        <source>it has changed since it was removed</source>
        <translation>हटाए जाने के बाद यह बदल गई है</translation>
    </message>
    <message>
        <source>it has changed since it was copied</source>
        <translation>कॉपी किए जाने के बाद यह बदल गई है</translation>
    </message>
    <message>
        <source>it has changed since it was linked</source>
        <translation>लिंक बनाए जाने के बाद यह बदल गई है</translation>
    </message>
    <message>
        <source>it has changed since it was written</source>
        <translation>लिखे जाने के बाद यह बदल गई है</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>यह सूची में दो बार है</translation>
    </message>
    <message>
        <source>it lies in a holding folder</source>
        <translation>यह सँभालने वाले फ़ोल्डर में है</translation>
    </message>
    <message>
        <source>it lies in a holding folder already</source>
        <translation>यह पहले से सँभालने वाले फ़ोल्डर में है</translation>
    </message>
    <message>
        <source>it is no longer in its holding folder</source>
        <translation>यह अब अपने सँभालने वाले फ़ोल्डर में नहीं है</translation>
    </message>
    <message>
        <source>it is no longer where it was moved to</source>
        <translation>यह अब वहाँ नहीं है जहाँ इसे ले जाया गया था</translation>
    </message>
    <message>
        <source>it is no longer a link to the file that was kept</source>
        <translation>यह अब रखी गई फ़ाइल का लिंक नहीं है</translation>
    </message>
    <message>
        <source>its drive is away</source>
        <translation>इसकी ड्राइव जुड़ी नहीं है</translation>
    </message>
    <message>
        <source>it is in a folder that is never touched</source>
        <translation>यह ऐसे फ़ोल्डर में है जिसे कभी नहीं छुआ जाता</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made</source>
        <translation>फ़ोल्डर {0} बनाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made ({1})</source>
        <translation>फ़ोल्डर {0} बनाया नहीं जा सकता ({1})</translation>
    </message>
    <message>
        <source>there is no folder on its drive that could hold it</source>
        <translation>इसकी ड्राइव पर ऐसा कोई फ़ोल्डर नहीं है जो इसे रख सके</translation>
    </message>
    <message>
        <source>it belongs to {0}, which stays</source>
        <translation>यह {0} के साथ की है, जो वहीं रहेगी</translation>
    </message>
    <message>
        <source>it belongs to {0}, which was not copied</source>
        <translation>यह {0} के साथ की है, जो कॉपी नहीं हुई</translation>
    </message>
    <message>
        <source>it was copied, but it stays where it was as well: {0}</source>
        <translation>यह कॉपी हो गई, पर जहाँ थी वहाँ भी रहेगी: {0}</translation>
    </message>
    <message>
        <source>it could not be removed</source>
        <translation>यह हटाई नहीं जा सकी</translation>
    </message>
    <message>
        <source>no other copy of it is left: restore it</source>
        <translation>इसकी कोई दूसरी कॉपी नहीं बची है: इसे वापस लाएँ</translation>
    </message>
    <message>
        <source>the system&apos;s trash does not take it ({0})</source>
        <translation>सिस्टम का रद्दी डिब्बा इसे नहीं ले रहा ({0})</translation>
    </message>
    <message>
        <source>what was put in its place: {0}</source>
        <translation>इसकी जगह जो रखा गया: {0}</translation>
    </message>
    <message>
        <source>it and the file to keep, {0}, are one and the same file</source>
        <translation>यह और रखी जाने वाली फ़ाइल, {0}, एक ही फ़ाइल हैं</translation>
    </message>
    <message>
        <source>the file to keep, {0}, is to go itself</source>
        <translation>रखी जाने वाली फ़ाइल, {0}, ख़ुद हटने वाली है</translation>
    </message>
    <message>
        <source>the file to keep, {0}, lies in a holding folder</source>
        <translation>रखी जाने वाली फ़ाइल, {0}, सँभालने वाले फ़ोल्डर में है</translation>
    </message>
    <message>
        <source>the file to keep, {0}, has changed since the library read it</source>
        <translation>रखी जाने वाली फ़ाइल, {0}, लाइब्रेरी के पढ़ने के बाद बदल गई है</translation>
    </message>
    <message>
        <source>the file to keep, {0}: {1}</source>
        <translation>रखी जाने वाली फ़ाइल, {0}: {1}</translation>
    </message>
    <message>
        <source>it and the file that it was copied from are one and the same file</source>
        <translation>यह और जिस फ़ाइल से इसे कॉपी किया गया था, एक ही फ़ाइल हैं</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}, has changed</source>
        <translation>जिस फ़ाइल से इसे कॉपी किया गया था, {0}, वह बदल गई है</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}: {1}</source>
        <translation>जिस फ़ाइल से इसे कॉपी किया गया था, {0}: {1}</translation>
    </message>
    <message>
        <source>the file to keep has as many names as its drive allows</source>
        <translation>रखी जाने वाली फ़ाइल के उतने नाम हो चुके हैं जितने उसकी ड्राइव पर हो सकते हैं</translation>
    </message>
    <message>
        <source>only a file of the same bytes can become a link, and the file to keep has others</source>
        <translation>केवल समान बाइट वाली फ़ाइल लिंक बन सकती है, और रखी जाने वाली फ़ाइल के बाइट अलग हैं</translation>
    </message>
    <message>
        <source>it cannot become a link: the file to keep, {0}, is on another drive</source>
        <translation>यह लिंक नहीं बन सकती: रखी जाने वाली फ़ाइल, {0}, दूसरी ड्राइव पर है</translation>
    </message>
    <message>
        <source>it cannot become a link: its drive does not know hard links</source>
        <translation>यह लिंक नहीं बन सकती: इसकी ड्राइव पर हार्ड लिंक नहीं होते</translation>
    </message>
    <message>
        <source>it cannot become a link: {0}</source>
        <translation>यह लिंक नहीं बन सकती: {0}</translation>
    </message>
    <message>
        <source>it was moved out, but no link is in its place: {0}</source>
        <translation>यह हटा दी गई, पर इसकी जगह कोई लिंक नहीं है: {0}</translation>
    </message>
    <message>
        <source>the sidecar {0} has changed meanwhile</source>
        <translation>साथ की फ़ाइल {0} इस बीच बदल गई है</translation>
    </message>
    <message>
        <source>{0} cannot be replaced</source>
        <translation>{0} बदली नहीं जा सकती</translation>
    </message>
    <message>
        <source>what it tells could not be written beside the file to keep, {0}: {1}</source>
        <translation>इसमें जो बताया गया है वह रखी जाने वाली फ़ाइल, {0}, के पास लिखा नहीं जा सका: {1}</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>इसके फ़ोल्डर में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>its sidecar {0} cannot be read: {1}</source>
        <translation>इसके साथ की फ़ाइल {0} पढ़ी नहीं जा सकती: {1}</translation>
    </message>
    <message>
        <source>its sidecar {0} is nothing that it could be added to</source>
        <translation>इसके साथ की फ़ाइल {0} में यह जोड़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the least edited of {0}</source>
        <translation>{0} में सबसे कम संपादित</translation>
    </message>
    <message>
        <source>the largest of {0}</source>
        <translation>{0} में सबसे बड़ी</translation>
    </message>
    <message>
        <source>the least compressed of {0}</source>
        <translation>{0} में सबसे कम संपीड़ित</translation>
    </message>
    <message>
        <source>looks like the camera&apos;s original</source>
        <translation>कैमरे की मूल फ़ाइल जैसी है</translation>
    </message>
    <message>
        <source>it has most names</source>
        <translation>इसके सबसे ज़्यादा नाम हैं</translation>
    </message>
    <message>
        <source>its name has no mark of a copy</source>
        <translation>इसके नाम में कॉपी का कोई निशान नहीं है</translation>
    </message>
    <message>
        <source>in the format that keeps most</source>
        <translation>उस फ़ॉर्मैट में जो सबसे ज़्यादा बचाए रखता है</translation>
    </message>
    <message>
        <source>tells most of the shot</source>
        <translation>शॉट के बारे में सबसे ज़्यादा बताती है</translation>
    </message>
    <message>
        <source>the oldest of {0}</source>
        <translation>{0} में सबसे पुरानी</translation>
    </message>
    <message>
        <source>the newest of {0}</source>
        <translation>{0} में सबसे नई</translation>
    </message>
    <message>
        <source>the shortest name of {0}</source>
        <translation>{0} में सबसे छोटा नाम</translation>
    </message>
    <message>
        <source>the longest name of {0}</source>
        <translation>{0} में सबसे लंबा नाम</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>सबसे कम फ़ोल्डरों के अंदर</translation>
    </message>
    <message>
        <source>the shortest path of {0}</source>
        <translation>{0} में सबसे छोटा पथ</translation>
    </message>
    <message>
        <source>the first of {0} by path</source>
        <translation>पथ के क्रम में {0} में पहली</translation>
    </message>
    <message>
        <source>in a folder that you prefer</source>
        <translation>ऐसे फ़ोल्डर में जो आपको पसंद है</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>संग्रह में</translation>
    </message>
    <message>
        <source>in a folder that is never touched</source>
        <translation>ऐसे फ़ोल्डर में जिसे कभी नहीं छुआ जाता</translation>
    </message>
    <message>
        <source>the only one that is there</source>
        <translation>जो मौजूद है उनमें अकेली</translation>
    </message>
    <message>
        <source>all that are there are one file</source>
        <translation>जितनी मौजूद हैं सब एक ही फ़ाइल हैं</translation>
    </message>
    <message>
        <source>all others were compared with it</source>
        <translation>बाकी सबकी तुलना इसी से की गई</translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation>फ़ाइल {0} ख़राब है।</translation>
    </message>
    <message>
        <source>The file {0} is empty or missing.</source>
        <translation>फ़ाइल {0} ख़ाली है या मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The file {0} is damaged; when the program is started again, it is rebuilt from your photos.</source>
        <translation>फ़ाइल {0} ख़राब है; प्रोग्राम फिर से शुरू होने पर इसे आपकी फ़ोटो से दोबारा बनाया जाएगा।</translation>
    </message>
    <message>
        <source>The file {0} cannot be written: {1}.</source>
        <translation>फ़ाइल {0} लिखी नहीं जा सकती: {1}।</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside: {1}.</source>
        <translation>कैटलॉग {0} ख़राब है और अलग नहीं रखा जा सकता: {1}।</translation>
    </message>
    <message>
        <source>The catalog was missing. It is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>कैटलॉग मौजूद नहीं था। इसे आपकी फ़ोटो से दोबारा बनाया जा रहा है; फ़ोटो को छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>कैटलॉग ख़राब था। इसे {0} नाम से अलग रखा गया और आपकी फ़ोटो से दोबारा बनाया जा रहा है; फ़ोटो को छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>The catalog {0} was written by a newer Photo Finder (schema {1}; this program knows up to {2}); please update the program. Nothing was changed.</source>
        <translation>कैटलॉग {0} को ज़्यादा नए Photo Finder ने लिखा है (स्कीमा {1}; यह प्रोग्राम {2} तक जानता है); कृपया प्रोग्राम अपडेट करें। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The program was ended while it moved files. What had been moved is listed under removed files and can be put back; the others are where they were.</source>
        <translation>फ़ाइलें ले जाते समय प्रोग्राम बंद हो गया। जो ले जाया जा चुका था वह हटाई गई फ़ाइलों में है और वापस लाया जा सकता है; बाकी वहीं हैं जहाँ थीं।</translation>
    </message>
    <message>
        <source>There is no library in {0} yet.</source>
        <translation>{0} में अभी कोई लाइब्रेरी नहीं है।</translation>
    </message>
    <message>
        <source>There is no space left for the library in {0}; what was indexed before is kept. Free some space and run it again.</source>
        <translation>{0} में लाइब्रेरी के लिए जगह नहीं बची; जो पढ़ा जा चुका था वह सुरक्षित है। कुछ जगह ख़ाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {0}; try again when it is done.</source>
        <translation>दूसरा प्रोग्राम {0} की लाइब्रेरी में लिख रहा है; उसके पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another Photo Finder is changing the library in {0}; try again when it is done.</source>
        <translation>दूसरा Photo Finder {0} की लाइब्रेरी बदल रहा है; उसके पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written; nothing was changed.</source>
        <translation>{0} की लाइब्रेरी में लिखा नहीं जा सकता; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written ({1}); nothing was changed.</source>
        <translation>{0} की लाइब्रेरी में लिखा नहीं जा सकता ({1}); कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The library in {0} cannot be opened or made there.</source>
        <translation>{0} की लाइब्रेरी न खोली जा सकती है, न वहाँ बनाई जा सकती है।</translation>
    </message>
    <message>
        <source>The library in {0} cannot be read or written: the drive reports an error.</source>
        <translation>{0} की लाइब्रेरी न पढ़ी जा सकती है, न लिखी: ड्राइव गड़बड़ी बता रही है।</translation>
    </message>
    <message>
        <source>The library&apos;s folder {0} cannot be used: {1}.</source>
        <translation>लाइब्रेरी के फ़ोल्डर {0} का उपयोग नहीं हो सकता: {1}।</translation>
    </message>
    <message>
        <source>The library is being brought up to date already.</source>
        <translation>लाइब्रेरी पहले से अपडेट हो रही है।</translation>
    </message>
    <message>
        <source>The library cannot be written, so that copies cannot be looked for.</source>
        <translation>लाइब्रेरी में लिखा नहीं जा सकता, इसलिए कॉपियाँ नहीं ढूँढी जा सकतीं।</translation>
    </message>
    <message>
        <source>Copies are being looked for already.</source>
        <translation>कॉपियाँ पहले से ढूँढी जा रही हैं।</translation>
    </message>
    <message>
        <source>The damaged file {0} cannot be removed: {1}.</source>
        <translation>ख़राब फ़ाइल {0} हटाई नहीं जा सकती: {1}।</translation>
    </message>
    <message>
        <source>The settings could not be kept: {0}.</source>
        <translation>सेटिंग सहेजी नहीं जा सकीं: {0}।</translation>
    </message>
    <message>
        <source>The search could not be saved ({0}).</source>
        <translation>खोज सहेजी नहीं जा सकी ({0})।</translation>
    </message>
    <message>
        <source>The saved searches cannot be read ({0}).</source>
        <translation>सहेजी गई खोजें पढ़ी नहीं जा सकतीं ({0})।</translation>
    </message>
    <message>
        <source>A search without an example cannot be saved.</source>
        <translation>बिना उदाहरण की खोज सहेजी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>सहेजी गई खोज का नाम होना चाहिए।</translation>
    </message>
    <message>
        <source>A photo of this search is no longer in the library; nothing was saved.</source>
        <translation>इस खोज की एक फ़ोटो अब लाइब्रेरी में नहीं है; कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The albums in {0} were written by a newer Photo Finder; please update the program.</source>
        <translation>{0} के एल्बम ज़्यादा नए Photo Finder ने लिखे हैं; कृपया प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be read: {1}.</source>
        <translation>{0} के एल्बम पढ़े नहीं जा सकते: {1}।</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be written: {1}; they stay as they were.</source>
        <translation>{0} के एल्बम लिखे नहीं जा सकते: {1}; वे जैसे थे वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>The settings in {0} are damaged; the usual ones hold.</source>
        <translation>{0} की सेटिंग ख़राब हैं; सामान्य सेटिंग लागू हैं।</translation>
    </message>
    <message>
        <source>The settings were damaged. They were set aside as {0}, and the usual ones hold.</source>
        <translation>सेटिंग ख़राब थीं। उन्हें {0} के रूप में अलग रखा गया, और सामान्य सेटिंग लागू हैं।</translation>
    </message>
    <message>
        <source>The file of the albums, {0}, is damaged.</source>
        <translation>एल्बमों की फ़ाइल, {0}, ख़राब है।</translation>
    </message>
    <message>
        <source>The file of the albums was damaged. It was set aside as {0}, and {1} of the albums could be read.</source>
        <translation>एल्बमों की फ़ाइल ख़राब थी। इसे {0} नाम से अलग रखा गया, और {1} एल्बम पढ़े जा सके।</translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation>यह एल्बम अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>एल्बम का नाम होना चाहिए।</translation>
    </message>
    <message>
        <source>There is another album named {0}.</source>
        <translation>{0} नाम का दूसरा एल्बम मौजूद है।</translation>
    </message>
    <message>
        <source>There is another album named {0}; rename it first.</source>
        <translation>{0} नाम का दूसरा एल्बम मौजूद है; पहले उसका नाम बदलें।</translation>
    </message>
    <message>
        <source>No album named {0} was deleted.</source>
        <translation>{0} नाम का कोई एल्बम मिटाया नहीं गया था।</translation>
    </message>
    <message>
        <source>No album was deleted.</source>
        <translation>कोई एल्बम मिटाया नहीं गया था।</translation>
    </message>
    <message>
        <source>There is no album named {0}.</source>
        <translation>{0} नाम का कोई एल्बम नहीं है।</translation>
    </message>
    <message>
        <source>the library does not know it</source>
        <translation>लाइब्रेरी इसे नहीं जानती</translation>
    </message>
    <message>
        <source>There is no model folder at {0}.</source>
        <translation>{0} पर मॉडल का कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>The model folder {0} has no {1}.</source>
        <translation>मॉडल के फ़ोल्डर {0} में {1} नहीं है।</translation>
    </message>
    <message>
        <source>The model in {0} is not the one that its {1} describes ({2}).</source>
        <translation>{0} का मॉडल वह नहीं है जो उसका {1} बताता है ({2})।</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read ({1}).</source>
        <translation>{0} का मॉडल पढ़ा नहीं जा सकता ({1})।</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} पढ़ी नहीं जा सकती ({1})।</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not valid JSON.</source>
        <translation>{0} ख़राब है: यह सही JSON नहीं है।</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} ख़राब है: यह JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete.</source>
        <translation>{0} ख़राब या अधूरी है।</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, but this program reads format {2} at most; a newer version of the program is needed.</source>
        <translation>{0} के मॉडल का फ़ॉर्मैट {1} है, पर यह प्रोग्राम ज़्यादा से ज़्यादा फ़ॉर्मैट {2} पढ़ता है; प्रोग्राम का नया संस्करण चाहिए।</translation>
    </message>
    <message>
        <source>{0} is wrong: &quot;{1}&quot; must be {2}.</source>
        <translation>{0} ग़लत है: “{1}” यह होना चाहिए: {2}।</translation>
    </message>
    <message>
        <source>{0} hexadecimal digits in lower case</source>
        <translation>छोटे अक्षरों में {0} हेक्साडेसिमल अंक</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>उनमें से एक</translation>
    </message>
    <message>
        <source>at least two rising numbers</source>
        <translation>कम से कम दो बढ़ती संख्याएँ</translation>
    </message>
    <message>
        <source>as long as cosine</source>
        <translation>cosine जितनी लंबी</translation>
    </message>
    <message>
        <source>numbers that never fall</source>
        <translation>कभी न घटने वाली संख्याएँ</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>JSON ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a text, not empty</source>
        <translation>टेक्स्ट, जो ख़ाली न हो</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>टेक्स्ट की सूची</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>{0} से {1} तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>{0} में से एक</translation>
    </message>
    <message>
        <source>a list of numbers from {0} to {1}</source>
        <translation>{0} से {1} तक की संख्याओं की सूची</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; must take &quot;{1}&quot;, uint8 [N, {2}, {3}, 3], alone.</source>
        <translation>मॉडल “{0}” को केवल “{1}” लेना चाहिए, uint8 [N, {2}, {3}, 3]।</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; has no output &quot;{1}&quot;.</source>
        <translation>मॉडल “{0}” में आउटपुट “{1}” नहीं है।</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} as {2} {3}, not as float32 {4}.</source>
        <translation>मॉडल “{0}” {1} को {2} {3} के रूप में देता है, float32 {4} के रूप में नहीं।</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} vectors that are not of length 1.</source>
        <translation>मॉडल “{0}” ऐसे {1} वेक्टर देता है जिनकी लंबाई 1 नहीं है।</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; cannot be loaded: {1}</source>
        <translation>मॉडल “{0}” लोड नहीं हो सकता: {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; failed: {1}</source>
        <translation>मॉडल “{0}” विफल रहा: {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; was not installed: {1}</source>
        <translation>मॉडल “{0}” इंस्टॉल नहीं हुआ: {1}</translation>
    </message>
    <message>
        <source>The model could not be copied to {0}: {1}.</source>
        <translation>मॉडल को {0} में कॉपी नहीं किया जा सका: {1}।</translation>
    </message>
    <message>
        <source>{0} must hold uint8 images [N, {1}, {2}, 3].</source>
        <translation>{0} में uint8 चित्र [N, {1}, {2}, 3] होने चाहिए।</translation>
    </message>
    <message>
        <source>{0} must hold float32 {1} [{2}, {3}].</source>
        <translation>{0} में {1} float32 [{2}, {3}] के रूप में होने चाहिए।</translation>
    </message>
    <message>
        <source>the weights have the id {0}, model.json says {1}</source>
        <translation>वज़नों की पहचान {0} है, model.json {1} बताता है</translation>
    </message>
    <message>
        <source>smallest cosine {0} over {1} golden pictures, {2} wanted</source>
        <translation>{1} जाँच चित्रों पर सबसे छोटा कोसाइन {0}, चाहिए {2}</translation>
    </message>
    <message>
        <source>Nothing is told of this model: {0} cannot be read.</source>
        <translation>इस मॉडल के बारे में कुछ नहीं बताया गया: {0} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>{0} The bundled model is used instead.</source>
        <translation>{0} उसकी जगह साथ दिए गए मॉडल का उपयोग होगा।</translation>
    </message>
    <message>
        <source>There is no model whose id starts with &quot;{0}&quot;.</source>
        <translation>ऐसा कोई मॉडल नहीं है जिसकी पहचान “{0}” से शुरू हो।</translation>
    </message>
    <message>
        <source>There is more than one model whose id starts with &quot;{0}&quot;.</source>
        <translation>ऐसे एक से ज़्यादा मॉडल हैं जिनकी पहचान “{0}” से शुरू होती है।</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>यह किसी जाने-पहचाने फ़ॉर्मैट का चित्र नहीं है</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>चित्र ख़राब है</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>फ़ाइल अधूरी है</translation>
    </message>
    <message>
        <source>the picture is damaged or cut off</source>
        <translation>चित्र ख़राब या अधूरा है</translation>
    </message>
    <message>
        <source>pictures of its format cannot be read on this computer</source>
        <translation>इस फ़ॉर्मैट के चित्र इस कंप्यूटर पर पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>इसे पढ़ने के लिए मेमोरी कम है</translation>
    </message>
    <message>
        <source>it is {0} x {1} pixels, more than the limit of {2} megapixels</source>
        <translation>यह {0} x {1} पिक्सेल का है, जो {2} मेगापिक्सेल की सीमा से ज़्यादा है</translation>
    </message>
    <message>
        <source>the box lies outside the picture, which is {0} x {1} pixels</source>
        <translation>बॉक्स चित्र के बाहर है, जो {0} x {1} पिक्सेल का है</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>यह साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it cannot be read from the disk ({0})</source>
        <translation>इसे डिस्क से पढ़ा नहीं जा सकता ({0})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>फ़ाइल ख़ाली है</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>यह फ़ोल्डर है, फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>फ़ाइल अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>इसे पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>it is {0} GB, too large to be read</source>
        <translation>यह {0} GB की है, पढ़ने के लिए बहुत बड़ी</translation>
    </message>
    <message>
        <source>no process could be started to read it safely</source>
        <translation>इसे सुरक्षित रूप से पढ़ने के लिए कोई प्रक्रिया शुरू नहीं हो सकी</translation>
    </message>
    <message>
        <source>reading it takes longer than {0} seconds</source>
        <translation>इसे पढ़ने में {0} सेकंड से ज़्यादा लगते हैं</translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation>इससे डिकोडर क्रैश हो जाता है</translation>
    </message>
    <message>
        <source>the folder cannot be read: {0}</source>
        <translation>फ़ोल्डर पढ़ा नहीं जा सकता: {0}</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>इसकी ड्राइव जुड़ी नहीं है</translation>
    </message>
    <message>
        <source>the photo is no longer in the library</source>
        <translation>फ़ोटो अब लाइब्रेरी में नहीं है</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{0} cannot be searched for: {1}.</source>
        <translation>{0} को खोजा नहीं जा सकता: {1}।</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} पढ़ी नहीं जा सकती: {1}।</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>चिपकाया गया चित्र</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>इस काम की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>फ़ाइल पहले से मौजूद है</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>डिवाइस पर जगह नहीं बची है</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>फ़ाइल सिस्टम केवल पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>पढ़ने या लिखने में गड़बड़ी</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>डिवाइस या संसाधन व्यस्त है</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>फ़ाइल का नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>बहुत ज़्यादा फ़ाइलें खुली हैं</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>कनेक्शन का समय समाप्त हो गया</translation>
    </message>
    <message>
        <source>{0}, then {1}</source>
        <translation>{0}, फिर {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The pasted picture cannot be read.</source>
        <translation>चिपकाया गया चित्र पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>All photos are being read for it. Until that is done, the present model is used.</source>
        <translation>इसके लिए सभी फ़ोटो पढ़ी जा रही हैं। यह होने तक मौजूदा मॉडल का उपयोग होता है।</translation>
    </message>
    <message>
        <source>The model is being tried …</source>
        <translation>मॉडल को आज़माया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Show by itself what changes in them</source>
        <translation>इनमें जो बदले, उसे अपने आप दिखाएँ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>सेटिंग में खोजें</translation>
    </message>
    <message>
        <source>theme dark light mode</source>
        <translation>थीम गहरा हल्का मोड डार्क लाइट रंग</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>अनुवाद भाषा शब्द</translation>
    </message>
    <message>
        <source>threads processor speed performance background</source>
        <translation>थ्रेड प्रोसेसर कोर गति प्रदर्शन पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folders of photos</source>
        <translation>फ़ोटो के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Photos that come, go or move show within seconds, and drives too.</source>
        <translation>फ़ोटो का आना, जाना या जगह बदलना कुछ ही सेकंड में दिखता है, ड्राइव का भी।</translation>
    </message>
    <message>
        <source>Of the size that the system is set to.</source>
        <translation>सिस्टम में तय आकार के अनुसार।</translation>
    </message>
    <message>
        <source>No setting speaks of “{0}”.</source>
        <translation>“{0}” के बारे में कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>कुछ भी अपने-आप नहीं हिलता</translation>
    </message>
    <message>
        <source>font letters larger zoom accessibility</source>
        <translation>फ़ॉन्ट अक्षर बड़ा ज़ूम सुलभता</translation>
    </message>
    <message>
        <source>animation fade accessibility</source>
        <translation>एनिमेशन फ़ेड सुलभता</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>थंबनेल का आकार</translation>
    </message>
    <message>
        <source>Folders that are left out</source>
        <translation>छोड़े जाने वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>फ़ोटो पढ़ना</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>क्या रखा जाए</translation>
    </message>
    <message>
        <source>Rules of your own are put together in the place Duplicates.</source>
        <translation>अपने नियम “डुप्लिकेट” में बनाए जाते हैं।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>What finds similar photos</source>
        <translation>मिलती-जुलती फ़ोटो किससे खोजी जाएँ</translation>
    </message>
    <message>
        <source>Another model reads all photos once; you can go on working, and search by the present one until it is done.</source>
        <translation>दूसरा मॉडल सभी फ़ोटो एक बार पढ़ता है; आप काम जारी रख सकते हैं, और तब तक मौजूदा मॉडल से खोज सकते हैं।</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>What Photo Finder takes</source>
        <translation>Photo Finder कितनी जगह लेता है</translation>
    </message>
    <message>
        <source>Where the system is set to less motion, nothing does anyway.</source>
        <translation>अगर सिस्टम में कम गति चुनी गई है, तो वैसे भी कुछ नहीं हिलता।</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>शुरुआत जैसा करें</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters, ? for one. A folder of such a name, at any depth, is not searched for photos. Photos of it that are in the library already leave it when you look for changes; the files stay where they are.</source>
        <translation>हर पंक्ति में एक नाम; * का मतलब कोई भी अक्षर, ? का मतलब एक अक्षर। ऐसे नाम के फ़ोल्डर में, वह किसी भी स्तर पर हो, फ़ोटो नहीं खोजी जातीं। उसकी जो फ़ोटो पहले से लाइब्रेरी में हैं, वे बदलाव देखने पर लाइब्रेरी से निकल जाएँगी; फ़ाइलें जहाँ हैं वहीं रहेंगी।</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Deciding on duplicates</source>
        <translation>डुप्लिकेट पर फ़ैसला</translation>
    </message>
    <message>
        <source>Previous, next group</source>
        <translation>पिछला, अगला समूह</translation>
    </message>
    <message>
        <source>Previous, next file</source>
        <translation>पिछली, अगली फ़ाइल</translation>
    </message>
    <message>
        <source>Show the keeper while held</source>
        <translation>दबाए रखने तक, रखी जाने वाली दिखाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Looking into groups</source>
        <translation>समूहों के भीतर देखना</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>समूह खोलें</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>सभी समूह</translation>
    </message>
    <message>
        <source>In an album</source>
        <translation>एल्बम में</translation>
    </message>
    <message>
        <source>Move photos ahead, back</source>
        <translation>फ़ोटो को आगे, पीछे करें</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>पिछली, अगली</translation>
    </message>
    <message>
        <source>Fit or full size</source>
        <translation>विंडो के अनुसार या पूरा आकार</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>बड़ा, छोटा</translation>
    </message>
    <message>
        <source>100, 200, 400, 800 %, fit</source>
        <translation>100, 200, 400, 800%, विंडो के अनुसार</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>दृश्य घुमाएँ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>स्लाइड शो</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>फ़ोटो का फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>फ़ाइल प्रबंधक में दिखाएँ</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>फ़ोल्डरों में छाँटें…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>बदलाव देखें</translation>
    </message>
    <message>
        <source>It lies elsewhere now…</source>
        <translation>यह अब कहीं और है…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>लाइब्रेरी से हटाएँ</translation>
    </message>
</context>
<context>
    <name>SimilarPlace</name>
    <message>
        <source>Similar photos</source>
        <translation>मिलती-जुलती फ़ोटो</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is really similar. These are the nearest.</source>
        <translation>यहाँ सचमुच मिलता-जुलता कुछ नहीं है। ये सबसे करीब हैं।</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>पहली फ़ोटो थोड़ी ही देर में यहाँ होंगी।</translation>
    </message>
    <message>
        <source>There are no photos in the library yet.</source>
        <translation>लाइब्रेरी में अभी कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>No photos lie within these limits.</source>
        <translation>इन सीमाओं के भीतर कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>वही चित्र</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>बहुत मिलती-जुलती</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>मिलती-जुलती</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>सबसे करीब</translation>
    </message>
    <message>
        <source>Show me a photo, and I will find those that look like it.

Drop one anywhere on this window, paste one, or choose one in Photos and press M.</source>
        <translation>मुझे एक फ़ोटो दिखाएँ, और मैं उस जैसी फ़ोटो खोज दूँगा।

उसे इस विंडो पर कहीं भी छोड़ें, चिपकाएँ, या “फ़ोटो” में से एक चुनकर M दबाएँ।</translation>
    </message>
</context>
<context>
    <name>SkippedModel</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Sort photos into folders</source>
        <translation>फ़ोटो को फ़ोल्डरों में छाँटें</translation>
    </message>
    <message>
        <source>Propose groups</source>
        <translation>समूह सुझाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Photo Finder proposes folders by when, where and of what your photos were taken. You change the proposal as you like; files move only when you say so, and that can be undone.</source>
        <translation>Photo Finder इस आधार पर फ़ोल्डर सुझाता है कि आपकी फ़ोटो कब, कहाँ और किसकी खींची गईं। सुझाव को जैसे चाहें बदलें; फ़ाइलें तभी जाती हैं जब आप कहें, और उसे पूर्ववत किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>StorageField</name>
    <message>
        <source>Show in file manager</source>
        <translation>फ़ाइल प्रबंधक में दिखाएँ</translation>
    </message>
    <message>
        <source>Library: {0}, in {1}</source>
        <translation>लाइब्रेरी: {0}, यहाँ: {1}</translation>
    </message>
    <message>
        <source>What can be made again: {0} (thumbnails {1}, for copies {2}, for searching {3})</source>
        <translation>जो फिर से बनाया जा सकता है: {0} (थंबनेल {1}, कॉपियों के लिए {2}, खोजने के लिए {3})</translation>
    </message>
</context>
<context>
    <name>ThreadsField</name>
    <message>
        <source>Leave my computer usable meanwhile</source>
        <translation>इस दौरान मेरे कंप्यूटर को काम लायक रहने दें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Processor cores for indexing</source>
        <translation>अनुक्रमण के लिए प्रोसेसर कोर</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln processor core(s)</source>
        <translation>
            <numerusform>कुल %Ln प्रोसेसर कोर में से</numerusform>
            <numerusform>कुल %Ln प्रोसेसर कोर में से</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>Table ({0});;For other programs ({1})</source>
        <translation>तालिका ({0});;दूसरे प्रोग्रामों के लिए ({1})</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>समूह निर्यात करें</translation>
    </message>
    <message>
        <source>The groups were written into {0}.</source>
        <translation>समूह {0} में लिखे गए।</translation>
    </message>
    <message>
        <source>Choose where the new photos are to lie</source>
        <translation>चुनें कि नई फ़ोटो कहाँ रखनी हैं</translation>
    </message>
    <message>
        <source>{0}, {1}: put all of it back?</source>
        <translation>{0}, {1}: सब वापस रखें?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>वापस रखें</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Propose again</source>
        <translation>फिर से सुझाएँ</translation>
    </message>
    <message>
        <source>Locked groups stay as they are</source>
        <translation>लॉक किए गए समूह जैसे हैं वैसे रहेंगे</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln समूह</numerusform>
            <numerusform>%Ln समूह</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos came or went since this was proposed. Proposing again takes note of it.</source>
        <translation>इस सुझाव के बाद फ़ोटो आई या गई हैं। फिर से सुझाने पर इसका ध्यान रखा जाएगा।</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>जो फ़ाइलें पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>जो फ़ाइलें पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>फ़ाइल प्रबंधक में दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They were left as they are.</source>
        <translation>
            <numerusform>%Ln फ़ाइल पढ़ी नहीं जा सकी। वह जैसी थी वैसी ही है।</numerusform>
            <numerusform>%Ln फ़ाइलें पढ़ी नहीं जा सकीं। वे जैसी थीं वैसी ही हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>सभी फ़ाइलें पढ़ी जा सकीं।</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>फिर कोशिश हो रही है…</translation>
    </message>
</context>
<context>
    <name>VerdictsDialog</name>
    <message>
        <source>No duplicates</source>
        <translation>डुप्लिकेट नहीं</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>They may be duplicates after all</source>
        <translation>ये डुप्लिकेट हो भी सकती हैं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing yet. Where a group shows two different photos, N says so, and they are never shown as duplicates of each other again.</source>
        <translation>अभी कुछ नहीं। जब कोई समूह दो अलग फ़ोटो दिखाए, तो N यह बताता है, और वे फिर कभी एक-दूसरे के डुप्लिकेट के रूप में नहीं दिखाई जातीं।</translation>
    </message>
    <message numerus="yes">
        <source>You said of %Ln pair(s) of photos that they are no duplicates.</source>
        <translation>
            <numerusform>आपने %Ln जोड़ी फ़ोटो के बारे में कहा कि वे डुप्लिकेट नहीं हैं।</numerusform>
            <numerusform>आपने %Ln जोड़ी फ़ोटो के बारे में कहा कि वे डुप्लिकेट नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln group(s) of copies that you decided, </source>
        <translation>
            <numerusform>कॉपियों के जिस %Ln समूह पर आपने फ़ैसला किया, </numerusform>
            <numerusform>कॉपियों के जिन %Ln समूहों पर आपने फ़ैसला किया, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were wrong.</source>
        <translation>
            <numerusform>उनमें से %Ln गलत था।</numerusform>
            <numerusform>उनमें से %Ln गलत थे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Draw a box to search for that part</source>
        <translation>किसी हिस्से को खोजने के लिए उस पर घेरा बनाएँ</translation>
    </message>
    <message>
        <source>Find similar photos (M)</source>
        <translation>मिलती-जुलती फ़ोटो खोजें (M)</translation>
    </message>
    <message>
        <source>Turn the view to the left ([)</source>
        <translation>दृश्य बाईं ओर घुमाएँ ([)</translation>
    </message>
    <message>
        <source>Turn the view to the right (R or ])</source>
        <translation>दृश्य दाईं ओर घुमाएँ (R या ])</translation>
    </message>
    <message>
        <source>Zoom (Z, wheel)</source>
        <translation>ज़ूम (Z, माउस व्हील)</translation>
    </message>
    <message>
        <source>Slide show (S)</source>
        <translation>स्लाइड शो (S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>पूरी स्क्रीन (F)</translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation>विवरण (I)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>विंडो के अनुसार</translation>
    </message>
    <message>
        <source>Pixel by pixel, 100 %</source>
        <translation>पिक्सेल-दर-पिक्सेल, 100%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message numerus="yes">
        <source>A picture every %Ln second(s)</source>
        <translation>
            <numerusform>हर %Ln सेकंड में एक चित्र</numerusform>
            <numerusform>हर %Ln सेकंड में एक चित्र</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerFrame</name>
    <message>
        <source>Previous (Left)</source>
        <translation>पिछली (बायाँ)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>अगली (दायाँ)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} lies on another computer: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} दूसरे कंप्यूटर पर है: हर 5 मिनट में देखा जाता है कि उसमें क्या बदला।</translation>
    </message>
    <message>
        <source>{0} lies on a drive that can be taken out. So that nothing holds it, it is looked through every 5 minutes for what changed.</source>
        <translation>{0} ऐसी ड्राइव पर है जिसे निकाला जा सकता है। ताकि उसे कुछ रोके न रखे, हर 5 मिनट में देखा जाता है कि उसमें क्या बदला।</translation>
    </message>
    <message>
        <source>{0} has more folders than the system can watch: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} में इतने फ़ोल्डर हैं कि सिस्टम उन सब पर नज़र नहीं रख सकता: हर 5 मिनट में देखा जाता है कि उसमें क्या बदला।</translation>
    </message>
    <message>
        <source>The system cannot watch {0}: it is looked through every 5 minutes for what changed.</source>
        <translation>सिस्टम {0} पर नज़र नहीं रख सकता: हर 5 मिनट में देखा जाता है कि उसमें क्या बदला।</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>All photos</source>
        <translation>सभी फ़ोटो</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>दूसरा फ़ोल्डर…</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>{0} में</translation>
    </message>
    <message>
        <source>Grouped photos: {0}</source>
        <translation>समूह में रखी जाने वाली फ़ोटो: {0}</translation>
    </message>
</context>
<context>
    <name>WindowParts</name>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>मिलती-जुलती</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाई गई</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>वही फ़ाइल</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation>{0} B</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation>{0} TB</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM – d MMM yyyy</source>
        <translation>d MMM – d MMM yyyy</translation>
    </message>
    <message>
        <source>d – d MMM yyyy</source>
        <translation>d – d MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनट से कम बाकी</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>{0} मिनट बाकी</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>{0} घंटे {1} मिनट बाकी</translation>
    </message>
    <message>
        <source>cropped to {0} %</source>
        <translation>{0}% तक काटी गई</translation>
    </message>
    <message>
        <source>shows more: {0} %</source>
        <translation>ज़्यादा दिखाती है: {0}%</translation>
    </message>
    <message>
        <source>rotated {0}°</source>
        <translation>{0}° घुमाई गई</translation>
    </message>
    <message>
        <source>tilted {0}°</source>
        <translation>{0}° झुकी हुई</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>बड़ी की गई</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>दूसरा आकार</translation>
    </message>
    <message>
        <source>re-saved</source>
        <translation>फिर से सहेजी गई</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>दर्पण छवि</translation>
    </message>
    <message>
        <source>seen from the side</source>
        <translation>किनारे से देखी गई</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>दबाई गई</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>रंगीन</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>बदले हुए रंग</translation>
    </message>
    <message>
        <source>inverted colours</source>
        <translation>उलटे रंग</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>श्वेत-श्याम</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>ज़्यादा उजली</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>ज़्यादा गहरी</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>शब्दों के साथ</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>फ़्रेम के साथ</translation>
    </message>
    <message>
        <source>part of a collage or screenshot</source>
        <translation>कोलाज या स्क्रीनशॉट का हिस्सा</translation>
    </message>
    <message>
        <source>without the frame</source>
        <translation>बिना फ़्रेम</translation>
    </message>
    <message>
        <source>without the words around it</source>
        <translation>आसपास के शब्दों के बिना</translation>
    </message>
    <message>
        <source>cut out of a collage or screenshot</source>
        <translation>कोलाज या स्क्रीनशॉट से काटी गई</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>खींची गई: {0}</translation>
    </message>
    <message>
        <source>place {0}</source>
        <translation>जगह: {0}</translation>
    </message>
    <message>
        <source>keywords {0}</source>
        <translation>कीवर्ड: {0}</translation>
    </message>
    <message>
        <source>title “{0}”</source>
        <translation>शीर्षक: “{0}”</translation>
    </message>
    <message>
        <source>description “{0}”</source>
        <translation>वर्णन: “{0}”</translation>
    </message>
    <message>
        <source>Copied the album {0}</source>
        <translation>एल्बम {0} कॉपी किया गया</translation>
    </message>
    <message>
        <source>Cleaned up identical files</source>
        <translation>एक समान फ़ाइलें साफ़ की गईं</translation>
    </message>
    <message>
        <source>Cleaned up copies</source>
        <translation>कॉपियाँ साफ़ की गईं</translation>
    </message>
    <message>
        <source>Cleaned up bursts</source>
        <translation>लगातार शॉट साफ़ किए गए</translation>
    </message>
    <message>
        <source>Cleaned up look-alikes</source>
        <translation>समान दिखने वाली साफ़ की गईं</translation>
    </message>
    <message>
        <source>Removed photos</source>
        <translation>फ़ोटो हटाई गईं</translation>
    </message>
    <message>
        <source>Imported new photos</source>
        <translation>नई फ़ोटो आयात की गईं</translation>
    </message>
    <message>
        <source>Photos copied into folders: {0} into {1}</source>
        <translation>फ़ोल्डरों में कॉपी की गई फ़ोटो: {0}, फ़ोल्डर: {1}</translation>
    </message>
    <message>
        <source>Photos sorted into folders: {0} into {1}</source>
        <translation>फ़ोल्डरों में छाँटी गई फ़ोटो: {0}, फ़ोल्डर: {1}</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Years</source>
        <translation>साल</translation>
    </message>
</context>
</TS>

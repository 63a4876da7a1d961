<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityBar</name>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln file skipped</numerusform>
            <numerusform>%Ln files skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln new photo(s) are in the library.</source>
        <translation>
            <numerusform>Stopped. %Ln new photo is in the library.</numerusform>
            <numerusform>Stopped. %Ln new photos are in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s)</source>
        <translation>
            <numerusform>%Ln new photo</numerusform>
            <numerusform>%Ln new photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) of known photos</source>
        <translation>
            <numerusform>%Ln copy of a known photo</numerusform>
            <numerusform>%Ln copies of known photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln file moved</numerusform>
            <numerusform>%Ln files moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) gone</source>
        <translation>
            <numerusform>%Ln file gone</numerusform>
            <numerusform>%Ln files gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message numerus="yes">
        <source>%Ln folder(s) are watched: what changes shows within seconds.</source>
        <translation>
            <numerusform>%Ln folder is watched: what changes shows within seconds.</numerusform>
            <numerusform>%Ln folders are watched: what changes shows within seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are away with their drive.</source>
        <translation>
            <numerusform>%Ln folder is away with its drive.</numerusform>
            <numerusform>%Ln folders are away with their drive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumList</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumPlace</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in no file of the library now</source>
        <translation>
            <numerusform>%Ln more is in no file of the library now</numerusform>
            <numerusform>%Ln more are in no file of the library now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumRoom</name>
    <message numerus="yes">
        <source>%Ln photo(s) added to {0}.</source>
        <translation>
            <numerusform>%Ln photo added to {0}.</numerusform>
            <numerusform>%Ln photos added to {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) taken out of {0}; no file was touched.</source>
        <translation>
            <numerusform>%Ln photo taken out of {0}; no file was touched.</numerusform>
            <numerusform>%Ln photos taken out of {0}; no file was touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumsDialog</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be in {0}.</source>
        <translation>
            <numerusform>%Ln photo will be in {0}.</numerusform>
            <numerusform>%Ln photos will be in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message numerus="yes">
        <source>%Ln photo(s) will be copied</source>
        <translation>
            <numerusform>%Ln photo will be copied</numerusform>
            <numerusform>%Ln photos will be copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be moved</source>
        <translation>
            <numerusform>%Ln photo will be moved</numerusform>
            <numerusform>%Ln photos will be moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that belong to them go along.</source>
        <translation>
            <numerusform>%Ln file that belongs to them goes along.</numerusform>
            <numerusform>%Ln files that belong to them go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie in the right folder already.</source>
        <translation>
            <numerusform>%Ln file lies in the right folder already.</numerusform>
            <numerusform>%Ln files lie in the right folder already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot go and stay. Show which</source>
        <translation>
            <numerusform>%Ln file cannot go and stays. Show which</numerusform>
            <numerusform>%Ln files cannot go and stay. Show which</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, go to another drive.</source>
        <translation>
            <numerusform>%Ln file, {0}, goes to another drive.</numerusform>
            <numerusform>%Ln files, {0}, go to another drive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message numerus="yes">
        <source>Make %Ln album(s)</source>
        <translation>
            <numerusform>Make %Ln album</numerusform>
            <numerusform>Make %Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln folder(s) in</source>
        <translation>
            <numerusform>Make %Ln folder in</numerusform>
            <numerusform>Make %Ln folders in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln photo(s). No file is touched.</source>
        <translation>
            <numerusform>of %Ln photo. No file is touched.</numerusform>
            <numerusform>of %Ln photos. No file is touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and copy %Ln photo(s) there.</source>
        <translation>
            <numerusform>and copy %Ln photo there.</numerusform>
            <numerusform>and copy %Ln photos there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there.</source>
        <translation>
            <numerusform>and move %Ln photo there.</numerusform>
            <numerusform>and move %Ln photos there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there,</source>
        <translation>
            <numerusform>and move %Ln photo there,</numerusform>
            <numerusform>and move %Ln photos there,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln where they are.</source>
        <translation>
            <numerusform>leave %Ln where it is.</numerusform>
            <numerusform>leave %Ln where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>Add %Ln photo to an album</numerusform>
            <numerusform>Add %Ln photos to an album</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenPhotos</name>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were copied.</source>
        <translation>
            <numerusform>Only the first file (%Ln) was copied.</numerusform>
            <numerusform>Only the first %Ln files were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPlace</name>
    <message numerus="yes">
        <source>Clean up %Ln file(s)…</source>
        <translation>
            <numerusform>Clean up %Ln file…</numerusform>
            <numerusform>Clean up %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Accept %Ln</numerusform>
            <numerusform>Accept all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) stay here, as no other copy may be left. Show which</source>
        <translation>
            <numerusform>%Ln file stays here, as no other copy may be left. Show which</numerusform>
            <numerusform>%Ln files stay here, as no other copies may be left. Show which</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, will go for good.</source>
        <translation>
            <numerusform>%Ln file, {0}, will go for good.</numerusform>
            <numerusform>%Ln files, {0}, will go for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message numerus="yes">
        <source>%Ln file(s) were left alone.</source>
        <translation>
            <numerusform>%Ln file was left alone.</numerusform>
            <numerusform>%Ln files were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to Removed.</source>
        <translation>
            <numerusform>%Ln file moved to Removed.</numerusform>
            <numerusform>%Ln files moved to Removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was left in %Ln place(s).</source>
        <translation>
            <numerusform>A link was left in %Ln place.</numerusform>
            <numerusform>A link was left in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept photo(s) got what copies told.</source>
        <translation>
            <numerusform>%Ln kept photo got what copies told.</numerusform>
            <numerusform>%Ln kept photos got what copies told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) copied in.</source>
        <translation>
            <numerusform>%Ln new file copied in.</numerusform>
            <numerusform>%Ln new files copied in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back where they were.</source>
        <translation>
            <numerusform>%Ln file is back where it was.</numerusform>
            <numerusform>%Ln files are back where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the system&apos;s trash.</source>
        <translation>
            <numerusform>%Ln file is in the system&apos;s trash.</numerusform>
            <numerusform>%Ln files are in the system&apos;s trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved into folders.</source>
        <translation>
            <numerusform>%Ln file moved into folders.</numerusform>
            <numerusform>%Ln files moved into folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied into folders.</source>
        <translation>
            <numerusform>%Ln file copied into folders.</numerusform>
            <numerusform>%Ln files copied into folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted, {0} freed.</source>
        <translation>
            <numerusform>%Ln file deleted, {0} freed.</numerusform>
            <numerusform>%Ln files deleted, {0} freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln link made.</numerusform>
            <numerusform>%Ln links made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be linked there and were copied.</source>
        <translation>
            <numerusform>%Ln file cannot be linked there and was copied.</numerusform>
            <numerusform>%Ln files cannot be linked there and were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the album copied.</source>
        <translation>
            <numerusform>%Ln file of the album copied.</numerusform>
            <numerusform>%Ln files of the album copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied file(s) were taken away again.</source>
        <translation>
            <numerusform>%Ln copied file was taken away again.</numerusform>
            <numerusform>%Ln copied files were taken away again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupReasons</name>
    <message numerus="yes">
        <source>%Ln photo(s) that look alike, most of all like {0}</source>
        <translation>
            <numerusform>%Ln photo that looks alike, most of all like {0}</numerusform>
            <numerusform>%Ln photos that look alike, most of all like {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) that were put together by hand</source>
        <translation>
            <numerusform>%Ln group that was put together by hand</numerusform>
            <numerusform>%Ln groups that were put together by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>like the %Ln photo(s) in {0}</source>
        <translation>
            <numerusform>like the %Ln photo in {0}</numerusform>
            <numerusform>like the %Ln photos in {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after {0}</source>
        <translation>
            <numerusform>%Ln day after {0}</numerusform>
            <numerusform>%Ln days after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after {0}</source>
        <translation>
            <numerusform>%Ln hour after {0}</numerusform>
            <numerusform>%Ln hours after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) after {0}</source>
        <translation>
            <numerusform>%Ln minute after {0}</numerusform>
            <numerusform>%Ln minutes after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) after {0}</source>
        <translation>
            <numerusform>%Ln second after {0}</numerusform>
            <numerusform>%Ln seconds after {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPlace</name>
    <message numerus="yes">
        <source>%Ln album(s) made of the groups; no file was touched.</source>
        <translation>
            <numerusform>%Ln album made of the groups; no file was touched.</numerusform>
            <numerusform>%Ln albums made of the groups; no file was touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HaveDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln already in the library</numerusform>
            <numerusform>%Ln already in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are better here than in the library.</source>
        <translation>
            <numerusform>%Ln of these is better here than in the library.</numerusform>
            <numerusform>%Ln of these are better here than in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are near to a photo of the library.</source>
        <translation>
            <numerusform>%Ln of the new ones is near to a photo of the library.</numerusform>
            <numerusform>%Ln of the new ones are near to a photo of the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are known, but lie nowhere else than here.</source>
        <translation>
            <numerusform>%Ln of the new ones is known, but lies nowhere else than here.</numerusform>
            <numerusform>%Ln of the new ones are known, but lie nowhere else than here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message numerus="yes">
        <source>%Ln photo(s) were not looked through for copies yet.</source>
        <translation>
            <numerusform>%Ln photo was not looked through for copies yet.</numerusform>
            <numerusform>%Ln photos were not looked through for copies yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln photo selected</numerusform>
            <numerusform>%Ln photos selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>What %Ln photo(s) get …</source>
        <translation>
            <numerusform>What %Ln photo gets …</numerusform>
            <numerusform>What %Ln photos get …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln more photo(s) it cannot be written. With the box ticked, files that tell it stay.</source>
        <translation>
            <numerusform>For %Ln more photo it cannot be written. With the box ticked, files that tell it stay.</numerusform>
            <numerusform>For %Ln more photos it cannot be written. With the box ticked, files that tell it stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message numerus="yes">
        <source>%Ln file(s) hold this picture</source>
        <translation>
            <numerusform>%Ln file holds this picture</numerusform>
            <numerusform>%Ln files hold this picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be moved to Removed.</source>
        <translation>
            <numerusform>%Ln file will be moved to Removed.</numerusform>
            <numerusform>%Ln files will be moved to Removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay.</source>
        <translation>
            <numerusform>%Ln file stays.</numerusform>
            <numerusform>%Ln files stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay undecided.</source>
        <translation>
            <numerusform>%Ln file stays undecided.</numerusform>
            <numerusform>%Ln files stay undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since they were read and are left alone.</source>
        <translation>
            <numerusform>%Ln file changed since it was read and is left alone.</numerusform>
            <numerusform>%Ln files changed since they were read and are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove %Ln photo(s)?</source>
        <translation>
            <numerusform>Remove %Ln photo?</numerusform>
            <numerusform>Remove %Ln photos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}.</source>
        <translation>
            <numerusform>%Ln file, {0}.</numerusform>
            <numerusform>%Ln files, {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, as their drive is away or their folder is protected.</source>
        <translation>
            <numerusform>%Ln file stays, as its drive is away or its folder is protected.</numerusform>
            <numerusform>%Ln files stay, as their drive is away or their folder is protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be removed now</source>
        <translation>
            <numerusform>%Ln photo cannot be removed now</numerusform>
            <numerusform>%Ln photos cannot be removed now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are the last copies that your library knows of.</source>
        <translation>
            <numerusform>%Ln of them is the last copy that your library knows of.</numerusform>
            <numerusform>%Ln of them are the last copies that your library knows of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedPlace</name>
    <message numerus="yes">
        <source>%Ln removed file(s), {0}</source>
        <translation>
            <numerusform>%Ln removed file, {0}</numerusform>
            <numerusform>%Ln removed files, {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln selected</source>
        <translation>
            <numerusform>Restore %Ln selected</numerusform>
            <numerusform>Restore %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln put back</numerusform>
            <numerusform>%Ln put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone for good</source>
        <translation>
            <numerusform>%Ln gone for good</numerusform>
            <numerusform>%Ln gone for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in Removed</source>
        <translation>
            <numerusform>%Ln in Removed</numerusform>
            <numerusform>%Ln in Removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimilarPlace</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadsField</name>
    <message numerus="yes">
        <source>of %Ln processor core(s)</source>
        <translation>
            <numerusform>of %Ln processor core</numerusform>
            <numerusform>of %Ln processor cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They were left as they are.</source>
        <translation>
            <numerusform>%Ln file could not be read. It was left as it is.</numerusform>
            <numerusform>%Ln files could not be read. They were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictsDialog</name>
    <message numerus="yes">
        <source>You said of %Ln pair(s) of photos that they are no duplicates.</source>
        <translation>
            <numerusform>You said of %Ln pair of photos that they are no duplicates.</numerusform>
            <numerusform>You said of %Ln pairs of photos that they are no duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln group(s) of copies that you decided, </source>
        <translation>
            <numerusform>Of the %Ln group of copies that you decided, </numerusform>
            <numerusform>Of the %Ln groups of copies that you decided, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were wrong.</source>
        <translation>
            <numerusform>%Ln was wrong.</numerusform>
            <numerusform>%Ln were wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message numerus="yes">
        <source>A picture every %Ln second(s)</source>
        <translation>
            <numerusform>A picture every %Ln second</numerusform>
            <numerusform>A picture every %Ln seconds</numerusform>
        </translation>
    </message>
</context>
</TS>

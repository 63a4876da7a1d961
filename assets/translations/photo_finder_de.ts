<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Open a photo to find similar…</source>
        <translation>&amp;Foto öffnen und ähnliche finden …</translation>
    </message>
    <message>
        <source>&amp;Paste a photo to find similar</source>
        <translation>Foto &amp;einfügen und ähnliche finden</translation>
    </message>
    <message>
        <source>&amp;Look for changes</source>
        <translation>Nach &amp;Änderungen sehen</translation>
    </message>
    <message>
        <source>Files that could not be &amp;read…</source>
        <translation>&amp;Nicht lesbare Dateien …</translation>
    </message>
    <message>
        <source>Activi&amp;ty…</source>
        <translation>A&amp;ktivität …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>&amp;Mehr davon</translation>
    </message>
    <message>
        <source>Add as an example to &amp;look for</source>
        <translation>Als Beispiel zum &amp;Suchen hinzufügen</translation>
    </message>
    <message>
        <source>Add as an example to &amp;keep away from</source>
        <translation>Als Beispiel zum Meiden &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Open with its program</source>
        <translation>Mit seinem Programm &amp;öffnen</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Move to &amp;Removed</source>
        <translation>Nach &amp;Entfernt verschieben</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>&amp;Similar</source>
        <translation>Ä&amp;hnliche</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>D&amp;oppelte</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Removed</source>
        <translation>E&amp;ntfernt</translation>
    </message>
    <message>
        <source>&amp;Whole photos</source>
        <translation>G&amp;anze Fotos</translation>
    </message>
    <message>
        <source>What it &amp;never does</source>
        <translation>Was es &amp;nie tut</translation>
    </message>
    <message>
        <source>Look for a part of the s&amp;creen…</source>
        <translation>Nach einem Teil des Bildschir&amp;ms suchen …</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Diese Suche s&amp;peichern …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Kein Duplikat</translation>
    </message>
    <message>
        <source>&amp;Blink with the keeper (hold B)</source>
        <translation>&amp;Mit dem Behaltenen blinken (B halten)</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>&amp;Unterschied zeigen</translation>
    </message>
    <message>
        <source>What you said is no dup&amp;licate…</source>
        <translation>Was Sie für kein Dup&amp;likat halten …</translation>
    </message>
    <message>
        <source>&amp;Export the groups…</source>
        <translation>&amp;Gruppen exportieren …</translation>
    </message>
    <message>
        <source>&amp;Do I have these already…</source>
        <translation>&amp;Habe ich diese schon …</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>G&amp;rößere Vorschaubilder</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>&amp;Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Photo Finder</source>
        <translation>Ü&amp;ber Photo Finder</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>Split by &amp;time</source>
        <translation>Nach Z&amp;eit teilen</translation>
    </message>
    <message>
        <source>Split by &amp;looks</source>
        <translation>Nach &amp;Aussehen teilen</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>Auf&amp;lösen</translation>
    </message>
    <message>
        <source>Into a new &amp;group…</source>
        <translation>In eine &amp;neue Gruppe …</translation>
    </message>
    <message>
        <source>O&amp;ut of all groups</source>
        <translation>A&amp;us allen Gruppen heraus</translation>
    </message>
    <message>
        <source>Add to an al&amp;bum…</source>
        <translation>Zu einem Al&amp;bum hinzufügen …</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>&amp;Take out of the album</source>
        <translation>Aus dem Album &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>All that runs and that was done</source>
        <translation>Alles, was läuft und was getan wurde</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Anhalten; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Suche nach Fotos …</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was</source>
        <translation>Vorerst anhalten; später geht es dort weiter, wo es war</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen</numerusform>
            <numerusform>%Ln Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Looking for photos … {0} files</source>
        <translation>Suche nach Fotos … {0} Dateien</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Wird abgeschlossen …</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>{0} von {1} werden eingelesen</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} je Sekunde</translation>
    </message>
    <message>
        <source>Paused. What has been read can be searched.</source>
        <translation>Angehalten. Was gelesen ist, lässt sich durchsuchen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln new photo(s) are in the library.</source>
        <translation>
            <numerusform>Angehalten. %Ln neues Foto ist in der Bibliothek.</numerusform>
            <numerusform>Angehalten. %Ln neue Fotos sind in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s)</source>
        <translation>
            <numerusform>%Ln neues Foto</numerusform>
            <numerusform>%Ln neue Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) of known photos</source>
        <translation>
            <numerusform>%Ln Kopie bekannter Fotos</numerusform>
            <numerusform>%Ln Kopien bekannter Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln Datei verschoben</numerusform>
            <numerusform>%Ln Dateien verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) gone</source>
        <translation>
            <numerusform>%Ln Datei fort</numerusform>
            <numerusform>%Ln Dateien fort</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles ist auf dem neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message>
        <source>All photos were looked through for copies.</source>
        <translation>Alle Fotos wurden auf Kopien durchgesehen.</translation>
    </message>
    <message>
        <source>Changes in your folders are not noticed by themselves (see Settings).</source>
        <translation>Änderungen in Ihren Ordnern werden nicht von selbst bemerkt (siehe Einstellungen).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are watched: what changes shows within seconds.</source>
        <translation>
            <numerusform>%Ln Ordner wird beobachtet: Was sich ändert, zeigt sich in Sekunden.</numerusform>
            <numerusform>%Ln Ordner werden beobachtet: Was sich ändert, zeigt sich in Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are away with their drive.</source>
        <translation>
            <numerusform>%Ln Ordner ist mit seinem Laufwerk abwesend.</numerusform>
            <numerusform>%Ln Ordner sind mit ihrem Laufwerk abwesend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show in Removed</source>
        <translation>Unter „Entfernt“ zeigen</translation>
    </message>
    <message>
        <source>What was done and told</source>
        <translation>Was getan und gemeldet wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Gerade läuft nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei war nicht lesbar</numerusform>
            <numerusform>%Ln Dateien waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet. Whatever changes your files will be listed here.</source>
        <translation>Noch wurde nichts getan. Alles, was Ihre Dateien verändert, wird hier aufgeführt.</translation>
    </message>
</context>
<context>
    <name>AlbumExport</name>
    <message>
        <source>Folder of copies…</source>
        <translation>Ordner mit Kopien …</translation>
    </message>
    <message>
        <source>Folder of hard links, which take no space…</source>
        <translation>Ordner mit harten Links, die keinen Platz brauchen …</translation>
    </message>
    <message>
        <source>Folder of symbolic links…</source>
        <translation>Ordner mit symbolischen Links …</translation>
    </message>
    <message>
        <source>List of files…</source>
        <translation>Liste der Dateien …</translation>
    </message>
    <message>
        <source>Number the names in a folder</source>
        <translation>Namen im Ordner nummerieren</translation>
    </message>
    <message>
        <source>Choose where the folder “{0}” is to be made</source>
        <translation>Wählen Sie, wo der Ordner „{0}“ entstehen soll</translation>
    </message>
    <message>
        <source>List of files ({0})</source>
        <translation>Liste der Dateien ({0})</translation>
    </message>
    <message>
        <source>Table ({0})</source>
        <translation>Tabelle ({0})</translation>
    </message>
    <message>
        <source>For other programs ({0})</source>
        <translation>Für andere Programme ({0})</translation>
    </message>
    <message>
        <source>Export the album</source>
        <translation>Album exportieren</translation>
    </message>
    <message>
        <source>The list was written into {0}.</source>
        <translation>Die Liste wurde in {0} geschrieben.</translation>
    </message>
</context>
<context>
    <name>AlbumList</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumPlace</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Photos of the album</source>
        <translation>Fotos des Albums</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in no file of the library now</source>
        <translation>
            <numerusform>%Ln weiteres ist jetzt in keiner Datei der Bibliothek</numerusform>
            <numerusform>%Ln weitere sind jetzt in keiner Datei der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of this album are in no file of the library now.</source>
        <translation>Die Fotos dieses Albums sind jetzt in keiner Datei der Bibliothek.</translation>
    </message>
    <message>
        <source>This album is empty. Drag photos onto its name, or choose “Add to an album…” on them.</source>
        <translation>Dieses Album ist leer. Ziehen Sie Fotos auf seinen Namen, oder wählen Sie für sie „Zu einem Album hinzufügen …“.</translation>
    </message>
</context>
<context>
    <name>AlbumRoom</name>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) added to {0}.</source>
        <translation>
            <numerusform>%Ln Foto zu {0} hinzugefügt.</numerusform>
            <numerusform>%Ln Fotos zu {0} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These photos are in the album already.</source>
        <translation>Diese Fotos sind schon in dem Album.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) taken out of {0}; no file was touched.</source>
        <translation>
            <numerusform>%Ln Foto aus {0} genommen; keine Datei wurde angerührt.</numerusform>
            <numerusform>%Ln Fotos aus {0} genommen; keine Datei wurde angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The album {0} is deleted; no photo is.</source>
        <translation>Das Album {0} ist gelöscht, aber kein Foto.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>AlbumsDialog</name>
    <message>
        <source>Make albums</source>
        <translation>Alben anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln Album</numerusform>
            <numerusform>%Ln Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be in {0}.</source>
        <translation>
            <numerusform>%Ln Foto wird in {0} sein.</numerusform>
            <numerusform>%Ln Fotos werden in {0} sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is touched, and it can be undone.</source>
        <translation>Keine Datei wird angerührt, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AlbumsPart</name>
    <message>
        <source>Drag photos here to make an album of them.</source>
        <translation>Ziehen Sie Fotos hierher, um aus ihnen ein Album zu machen.</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Make folders</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Dateien werden angesehen …</translation>
    </message>
    <message>
        <source>As albums instead, and touch no file</source>
        <translation>Lieber als Alben, ohne eine Datei anzurühren</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Dateien verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The folders cannot be made.</source>
        <translation>Die Ordner lassen sich nicht anlegen.</translation>
    </message>
    <message>
        <source>In {0}. Nothing is overwritten, and all of it can be undone.</source>
        <translation>In {0}. Nichts wird überschrieben, und alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nothing to do: no photo would go into another folder.</source>
        <translation>Es gibt nichts zu tun: Kein Foto käme in einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be copied</source>
        <translation>
            <numerusform>%Ln Foto wird kopiert</numerusform>
            <numerusform>%Ln Fotos werden kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be moved</source>
        <translation>
            <numerusform>%Ln Foto wird verschoben</numerusform>
            <numerusform>%Ln Fotos werden verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} into {1}.</source>
        <translation>{0}, in {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that belong to them go along.</source>
        <translation>
            <numerusform>%Ln Datei, die dazugehört, geht mit.</numerusform>
            <numerusform>%Ln Dateien, die dazugehören, gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie in the right folder already.</source>
        <translation>
            <numerusform>%Ln Datei liegt schon im richtigen Ordner.</numerusform>
            <numerusform>%Ln Dateien liegen schon im richtigen Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot go and stay. Show which</source>
        <translation>
            <numerusform>%Ln Datei lässt sich nicht verschieben und bleibt. Anzeigen</numerusform>
            <numerusform>%Ln Dateien lassen sich nicht verschieben und bleiben. Anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, go to another drive.</source>
        <translation>
            <numerusform>%Ln Datei, {0}, geht auf ein anderes Laufwerk.</numerusform>
            <numerusform>%Ln Dateien, {0}, gehen auf ein anderes Laufwerk.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied there, and the originals lie under Removed until you empty it.</source>
        <translation>Dorthin wird kopiert; die Originale liegen unter „Entfernt“, bis es geleert wird.</translation>
    </message>
    <message>
        <source>These files stay where they are.</source>
        <translation>Diese Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>Dateien, die bleiben</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Apply…</source>
        <translation>Ausführen …</translation>
    </message>
    <message>
        <source>Choose where the folders are to be made</source>
        <translation>Wo sollen die Ordner angelegt werden?</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Dateien verschieben</translation>
    </message>
    <message>
        <source>Copy files, and leave all where they are</source>
        <translation>Dateien kopieren und alle lassen, wo sie sind</translation>
    </message>
    <message>
        <source>Make albums, and touch no file</source>
        <translation>Alben anlegen und keine Datei anrühren</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln album(s)</source>
        <translation>
            <numerusform>%Ln Album anlegen</numerusform>
            <numerusform>%Ln Alben anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln folder(s) in</source>
        <translation>
            <numerusform>%Ln Ordner anlegen in</numerusform>
            <numerusform>%Ln Ordner anlegen in</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Where the folders are made: {0}</source>
        <translation>Ort der Ordner: {0}</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln photo(s). No file is touched.</source>
        <translation>
            <numerusform>aus %Ln Foto. Keine Datei wird angerührt.</numerusform>
            <numerusform>aus %Ln Fotos. Keine Datei wird angerührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and copy %Ln photo(s) there.</source>
        <translation>
            <numerusform>und %Ln Foto dorthin kopieren.</numerusform>
            <numerusform>und %Ln Fotos dorthin kopieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there.</source>
        <translation>
            <numerusform>und %Ln Foto dorthin verschieben.</numerusform>
            <numerusform>und %Ln Fotos dorthin verschieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there,</source>
        <translation>
            <numerusform>und %Ln Foto dorthin verschieben,</numerusform>
            <numerusform>und %Ln Fotos dorthin verschieben,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln where they are.</source>
        <translation>
            <numerusform>%Ln bleibt, wo es ist.</numerusform>
            <numerusform>%Ln bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByButton</name>
    <message>
        <source>By time and looks</source>
        <translation>Nach Zeit und Aussehen</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By looks</source>
        <translation>Nach Aussehen</translation>
    </message>
    <message>
        <source>Into the folders of a folder…</source>
        <translation>In die Unterordner eines Ordners …</translation>
    </message>
    <message>
        <source>into the folders of {0}</source>
        <translation>in die Unterordner von {0}</translation>
    </message>
    <message>
        <source>Made by: {0}</source>
        <translation>Gruppiert: {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>This group cannot be split that way: nothing in it stands apart.</source>
        <translation>Diese Gruppe lässt sich so nicht teilen: Darin hebt sich nichts ab.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>No folder can have that name.</source>
        <translation>So kann kein Ordner heißen.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>Will be: {0}</source>
        <translation>Wird zu: {0}</translation>
    </message>
    <message>
        <source>A folder needs a name; it keeps the one that it had.</source>
        <translation>Ein Ordner braucht einen Namen; er behält den bisherigen.</translation>
    </message>
    <message>
        <source>Another group has this name too: both go into one folder.</source>
        <translation>Eine andere Gruppe heißt auch so: Beide kommen in einen Ordner.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>{0} behalten</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>drive is away</source>
        <translation>Laufwerk ist weg</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>BEHALTEN</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>remove?</source>
        <translation>entfernen?</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Unl&amp;ock</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in Photos</source>
        <translation>In Fotos zeigen</translation>
    </message>
    <message>
        <source>Find photos like its first</source>
        <translation>Fotos wie das erste finden</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Photos in no group</source>
        <translation>Fotos in keiner Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgehalten</translation>
    </message>
</context>
<context>
    <name>CarriedDialog</name>
    <message>
        <source>Carried over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>This is written into an .xmp file beside each kept photo, where other programs read it too. The photos are not touched, and undoing takes it back.</source>
        <translation>Das wird neben jedes behaltene Foto in eine .xmp-Datei geschrieben, wo es auch andere Programme lesen. Die Fotos selbst werden nicht angerührt, und Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>CarriedModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Was dazukommt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>not written: {0}</source>
        <translation>nicht geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>like</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>unähnlich</translation>
    </message>
    <message>
        <source>like this part</source>
        <translation>ähnlich diesem Teil</translation>
    </message>
    <message>
        <source>unlike this part</source>
        <translation>unähnlich diesem Teil</translation>
    </message>
    <message>
        <source>Keep away from this one</source>
        <translation>Dieses meiden</translation>
    </message>
    <message>
        <source>Look for this one</source>
        <translation>Nach diesem suchen</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>Dieses Beispiel entfernen</translation>
    </message>
    <message>
        <source>Photo of the library</source>
        <translation>Foto der Bibliothek</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Add to an album</source>
        <translation>Zu einem Album hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>%Ln Foto zu einem Album hinzufügen</numerusform>
            <numerusform>%Ln Fotos zu einem Album hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name of an album, new or old</source>
        <translation>Name eines Albums, neu oder alt</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New album “{0}”</source>
        <translation>Neues Album „{0}“</translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Einen Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Open a photo to find similar ones</source>
        <translation>Ein Foto öffnen und ähnliche finden</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>ChosenPhotos</name>
    <message>
        <source>{0} cannot be opened: its drive is away.</source>
        <translation>{0} kann nicht geöffnet werden: Das Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>This system has no program that opens {0}.</source>
        <translation>Auf diesem System gibt es kein Programm, das {0} öffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were copied.</source>
        <translation>
            <numerusform>Nur die erste Datei (%Ln) wurde kopiert.</numerusform>
            <numerusform>Nur die ersten %Ln Dateien wurden kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>the keeper</source>
        <translation>das behaltene Bild</translation>
    </message>
    <message>
        <source>differs in {0}</source>
        <translation>anders auf {0}</translation>
    </message>
    <message>
        <source>differs in {0} of what both show</source>
        <translation>anders auf {0} von dem, was beide zeigen</translation>
    </message>
    <message>
        <source>looks the same everywhere</source>
        <translation>sieht überall gleich aus</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Photo Finder made a mistake. Your photos were not touched, and you can go on. If it happens again, please send this report to the project.</source>
        <translation>Photo Finder hat einen Fehler gemacht. Ihre Fotos wurden nicht angerührt, und Sie können weiterarbeiten. Wenn es wieder geschieht, senden Sie bitte diesen Bericht an das Projekt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Between two dates</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Fewer or more groups</source>
        <translation>Weniger oder mehr Gruppen</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Select a photo to see more of it.</source>
        <translation>Wählen Sie ein Foto, um mehr davon zu sehen.</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Draw a box to search for that part. Double click to see it large.</source>
        <translation>Ziehen Sie einen Rahmen, um nach diesem Teil zu suchen. Ein Doppelklick zeigt das Foto groß.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add this folder</source>
        <translation>Loslassen, um diesen Ordner hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to find similar photos</source>
        <translation>Loslassen, um ähnliche Fotos zu finden</translation>
    </message>
</context>
<context>
    <name>DuplicatesPlace</name>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen von Duplikaten</translation>
    </message>
    <message>
        <source>Photos are still being read. What is there twice will be shown here.</source>
        <translation>Es werden noch Fotos gelesen. Was doppelt ist, erscheint dann hier.</translation>
    </message>
    <message>
        <source>Nothing of this kind among the files that are compared.</source>
        <translation>Nichts davon unter den Dateien, die verglichen werden.</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Keine Datei ist doppelt.</translation>
    </message>
    <message>
        <source>Copies show the same picture in another file: resized, cropped, turned, in other colours. Finding them takes a while, as photos are compared pixel by pixel.</source>
        <translation>Kopien zeigen dasselbe Bild in einer anderen Datei: verkleinert, beschnitten, gedreht, anders gefärbt. Sie zu finden dauert eine Weile, denn Fotos werden Bildpunkt für Bildpunkt verglichen.</translation>
    </message>
    <message>
        <source>No copies were found.</source>
        <translation>Es wurden keine Kopien gefunden.</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>Davon wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Duplikate werden gesucht …</translation>
    </message>
    <message>
        <source>Why the first is kept: {0}</source>
        <translation>Warum das erste bleibt: {0}</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>Gruppe {0} von {1}</translation>
    </message>
    <message>
        <source>{0} could be freed</source>
        <translation>{0} würden frei</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln Datei aufräumen …</numerusform>
            <numerusform>%Ln Dateien aufräumen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Aufräumen …</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>%Ln annehmen</numerusform>
            <numerusform>Alle %Ln annehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyDialog</name>
    <message>
        <source>Empty Removed</source>
        <translation>Entferntes leeren</translation>
    </message>
    <message>
        <source>Looking whether another copy of each file is left …</source>
        <translation>Es wird nachgesehen, ob von jeder Datei noch eine andere da ist …</translation>
    </message>
    <message>
        <source>Delete them at once. This cannot be undone.</source>
        <translation>Sofort löschen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Removed cannot be emptied now.</source>
        <translation>Das Entfernte kann jetzt nicht geleert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay here, as no other copy may be left. Show which</source>
        <translation>
            <numerusform>%Ln Datei bleibt hier, denn vielleicht ist keine andere mehr da. Zeigen, welche</numerusform>
            <numerusform>%Ln Dateien bleiben hier, denn vielleicht sind keine anderen mehr da. Zeigen, welche</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the removed files can go.</source>
        <translation>Keine der entfernten Dateien kann gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, will go for good.</source>
        <translation>
            <numerusform>%Ln Datei, {0}, geht für immer.</numerusform>
            <numerusform>%Ln Dateien, {0}, gehen für immer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their space is free at once. Photo Finder cannot bring them back.</source>
        <translation>Ihr Platz ist sofort frei. Photo Finder kann sie nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>They go to the system&apos;s trash first. Their space is free once the trash is emptied; from here they cannot be restored any more.</source>
        <translation>Sie kommen zuerst in den Papierkorb des Systems. Ihr Platz ist frei, sobald er geleert ist; von hier aus lassen sie sich nicht mehr zurücklegen.</translation>
    </message>
    <message>
        <source>These files stay among the removed ones.</source>
        <translation>Diese Dateien bleiben unter den entfernten.</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>Dateien, die bleiben</translation>
    </message>
</context>
<context>
    <name>ExampleChips</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an example to look for, or one to keep away from</source>
        <translation>Ein Beispiel zum Suchen oder zum Meiden hinzufügen</translation>
    </message>
    <message>
        <source>Like this photo…</source>
        <translation>Ähnlich diesem Foto …</translation>
    </message>
    <message>
        <source>Unlike this photo…</source>
        <translation>Unähnlich diesem Foto …</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>taken {0}</source>
        <translation>aufgenommen {0}</translation>
    </message>
    <message>
        <source>file of {0}</source>
        <translation>Datei vom {0}</translation>
    </message>
    <message>
        <source>the suggested one</source>
        <translation>der Vorschlag</translation>
    </message>
    <message>
        <source>the same bytes as the first</source>
        <translation>dieselben Bytes wie das erste</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} sicher</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>{0} ähnlich</translation>
    </message>
    <message>
        <source>doubtful: perhaps another shot</source>
        <translation>zweifelhaft: vielleicht eine andere Aufnahme</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Stop; what is done can be undone</source>
        <translation>Anhalten; was getan ist, lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Moving files to Removed …</source>
        <translation>Dateien werden nach Entfernt verschoben …</translation>
    </message>
    <message>
        <source>Copying new photos …</source>
        <translation>Neue Fotos werden kopiert …</translation>
    </message>
    <message>
        <source>Moving photos into folders …</source>
        <translation>Fotos werden in Ordner verschoben …</translation>
    </message>
    <message>
        <source>Copying photos into folders …</source>
        <translation>Fotos werden in Ordner kopiert …</translation>
    </message>
    <message>
        <source>Exporting the album …</source>
        <translation>Album wird exportiert …</translation>
    </message>
    <message>
        <source>Putting files back …</source>
        <translation>Dateien werden zurückgelegt …</translation>
    </message>
    <message>
        <source>Moving files to the system&apos;s trash …</source>
        <translation>Dateien werden in den Papierkorb verschoben …</translation>
    </message>
    <message>
        <source>Deleting files …</source>
        <translation>Dateien werden gelöscht …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left alone.</source>
        <translation>
            <numerusform>%Ln Datei wurde in Ruhe gelassen.</numerusform>
            <numerusform>%Ln Dateien wurden in Ruhe gelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to Removed.</source>
        <translation>
            <numerusform>%Ln Datei nach Entfernt verschoben.</numerusform>
            <numerusform>%Ln Dateien nach Entfernt verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved into folders.</source>
        <translation>
            <numerusform>%Ln Datei in Ordner verschoben.</numerusform>
            <numerusform>%Ln Dateien in Ordner verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied into folders.</source>
        <translation>
            <numerusform>%Ln Datei in Ordner kopiert.</numerusform>
            <numerusform>%Ln Dateien in Ordner kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was left in %Ln place(s).</source>
        <translation>
            <numerusform>An %Ln Stelle blieb ein Verweis.</numerusform>
            <numerusform>An %Ln Stellen blieb ein Verweis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept photo(s) got what copies told.</source>
        <translation>
            <numerusform>%Ln behaltenes Foto bekam, was Kopien wussten.</numerusform>
            <numerusform>%Ln behaltene Fotos bekamen, was Kopien wussten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) copied in.</source>
        <translation>
            <numerusform>%Ln neue Datei wurde hereinkopiert.</numerusform>
            <numerusform>%Ln neue Dateien wurden hereinkopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: all of it lies there already.</source>
        <translation>Nichts wurde kopiert: alles liegt schon dort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln Link angelegt.</numerusform>
            <numerusform>%Ln Links angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be linked there and were copied.</source>
        <translation>
            <numerusform>%Ln Datei lässt sich dort nicht verlinken und wurde kopiert.</numerusform>
            <numerusform>%Ln Dateien lassen sich dort nicht verlinken und wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the album copied.</source>
        <translation>
            <numerusform>%Ln Datei des Albums kopiert.</numerusform>
            <numerusform>%Ln Dateien des Albums kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the album is there now.</source>
        <translation>Kein Foto des Albums ist jetzt da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back where they were.</source>
        <translation>
            <numerusform>%Ln Datei ist wieder, wo sie war.</numerusform>
            <numerusform>%Ln Dateien sind wieder, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the system&apos;s trash.</source>
        <translation>
            <numerusform>%Ln Datei ist im Papierkorb.</numerusform>
            <numerusform>%Ln Dateien sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted, {0} freed.</source>
        <translation>
            <numerusform>%Ln Datei gelöscht, {0} frei.</numerusform>
            <numerusform>%Ln Dateien gelöscht, {0} frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied file(s) were taken away again.</source>
        <translation>
            <numerusform>%Ln kopierte Datei wurde wieder weggenommen.</numerusform>
            <numerusform>%Ln kopierte Dateien wurden wieder weggenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to these files.</source>
        <translation>Mit diesen Dateien wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>In Ruhe gelassen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>Nur einen Teil der Fotos zeigen</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Wieder alle Fotos zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>How the photos are sorted</source>
        <translation>Wie die Fotos sortiert sind</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>Sortiert: {0}</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take away: {0}</source>
        <translation>Wegnehmen: {0}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>Laufwerk nicht angeschlossen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Zwischen zwei Tagen …</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Einen Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Try it with sample photos</source>
        <translation>Mit Beispielfotos ausprobieren</translation>
    </message>
    <message>
        <source>Start with {0}</source>
        <translation>Mit {0} beginnen</translation>
    </message>
    <message>
        <source>Find photos by how they look</source>
        <translation>Fotos finden nach dem, was man sieht</translation>
    </message>
    <message>
        <source>Point at a folder, then show any photo to find all that look like it.</source>
        <translation>Wählen Sie einen Ordner und zeigen Sie ein Foto: Hier finden sich alle, die ihm ähneln.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your files are only changed when you say so, and every change can be undone.</source>
        <translation>Nichts verlässt diesen Rechner. Ihre Dateien ändern sich nur, wenn Sie es sagen, und jede Änderung lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>gibt es schon</translation>
    </message>
</context>
<context>
    <name>FolderTable</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>{0}
This drive is away. Its photos can still be searched.</source>
        <translation>{0}
Dieses Laufwerk ist nicht angeschlossen. Seine Fotos lassen sich trotzdem durchsuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWishes</name>
    <message>
        <source>Add to the library, so that the photos in it can be found?

{0}</source>
        <translation>In die Bibliothek aufnehmen, damit sich die Fotos darin finden lassen?

{0}</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove {0} from the library? The photos themselves stay where they are and are not touched.</source>
        <translation>{0} aus der Bibliothek nehmen? Die Fotos selbst bleiben, wo sie sind, und werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Folders of photos</source>
        <translation>Ordner mit Fotos</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Aus der Bibliothek nehmen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Size of thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Size of thumbnails (Ctrl and wheel)</source>
        <translation>Größe der Vorschaubilder (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>frees {0}</source>
        <translation>macht {0} frei</translation>
    </message>
    <message>
        <source>all stay</source>
        <translation>alle bleiben</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>ähnliche</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
</context>
<context>
    <name>GroupReasons</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that look alike, most of all like {0}</source>
        <translation>
            <numerusform>%Ln Foto, das sich gleicht, am meisten wie {0}</numerusform>
            <numerusform>%Ln Fotos, die sich gleichen, am meisten wie {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) that were put together by hand</source>
        <translation>
            <numerusform>%Ln Gruppe, von Hand zusammengelegt</numerusform>
            <numerusform>%Ln Gruppen, von Hand zusammengelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>like the %Ln photo(s) in {0}</source>
        <translation>
            <numerusform>wie %Ln Foto in {0}</numerusform>
            <numerusform>wie %Ln Fotos in {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>das erste von ihnen</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>looks like {0}</source>
        <translation>sieht aus wie {0}</translation>
    </message>
    <message>
        <source>no folder is sure; looks like {0}</source>
        <translation>kein Ordner ist sicher; sieht aus wie {0}</translation>
    </message>
    <message>
        <source>put here by hand</source>
        <translation>von Hand hierher gelegt</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand angelegt</translation>
    </message>
    <message>
        <source>belongs to {0}</source>
        <translation>gehört zu {0}</translation>
    </message>
    <message>
        <source>at the same time as {0}</source>
        <translation>zur selben Zeit wie {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after {0}</source>
        <translation>
            <numerusform>%Ln Tag nach {0}</numerusform>
            <numerusform>%Ln Tage nach {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after {0}</source>
        <translation>
            <numerusform>%Ln Stunde nach {0}</numerusform>
            <numerusform>%Ln Stunden nach {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) after {0}</source>
        <translation>
            <numerusform>%Ln Minute nach {0}</numerusform>
            <numerusform>%Ln Minuten nach {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) after {0}</source>
        <translation>
            <numerusform>%Ln Sekunde nach {0}</numerusform>
            <numerusform>%Ln Sekunden nach {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>single shots of {0}, too few at a time for a group of their own</source>
        <translation>einzelne Aufnahmen vom {0}, je zu wenige für eine eigene Gruppe</translation>
    </message>
    <message>
        <source>taken from {0} to {1}</source>
        <translation>aufgenommen vom {0} bis {1}</translation>
    </message>
    <message>
        <source>taken on {0}, {1}</source>
        <translation>aufgenommen am {0}, {1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0}, by the files&apos; own times, which may be those of copies</source>
        <translation>{0}, nach den Zeiten der Dateien, die von Kopien sein können</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} Tg.</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} Std.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
    <message>
        <source>The clock of {0} was {1} behind.</source>
        <translation>Die Uhr von {0} ging {1} nach.</translation>
    </message>
    <message>
        <source>The clock of {0} was {1} ahead.</source>
        <translation>Die Uhr von {0} ging {1} vor.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>GroupToolbar</name>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
</context>
<context>
    <name>GroupsPlace</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Nothing belongs together among these photos. More groups may be found by looks.</source>
        <translation>Unter diesen Fotos gehört nichts zusammen. Nach Aussehen finden sich vielleicht mehr Gruppen.</translation>
    </message>
    <message>
        <source>Photos are still being read. Try again in a moment.</source>
        <translation>Fotos werden noch gelesen. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There are no photos there that the library knows.</source>
        <translation>Dort gibt es keine Fotos, die die Bibliothek kennt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) made of the groups; no file was touched.</source>
        <translation>
            <numerusform>%Ln Album aus den Gruppen angelegt; keine Datei wurde angerührt.</numerusform>
            <numerusform>%Ln Alben aus den Gruppen angelegt; keine Datei wurde angerührt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HaveDialog</name>
    <message>
        <source>Do I have these already?</source>
        <translation>Habe ich diese schon?</translation>
    </message>
    <message>
        <source>Looking through {0} …</source>
        <translation>{0} wird durchgesehen …</translation>
    </message>
    <message>
        <source>Import the new ones …</source>
        <translation>Die neuen importieren …</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The folder could not be read.</source>
        <translation>Der Ordner ließ sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln schon in der Bibliothek</numerusform>
            <numerusform>%Ln schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen.</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was found in this folder.</source>
        <translation>In diesem Ordner wurde kein Foto gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are better here than in the library.</source>
        <translation>
            <numerusform>%Ln davon ist hier besser als in der Bibliothek.</numerusform>
            <numerusform>%Ln davon sind hier besser als in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are near to a photo of the library.</source>
        <translation>
            <numerusform>%Ln der neuen ähnelt einem Foto der Bibliothek sehr.</numerusform>
            <numerusform>%Ln der neuen ähneln einem Foto der Bibliothek sehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are known, but lie nowhere else than here.</source>
        <translation>
            <numerusform>%Ln der neuen ist bekannt, liegt aber nur hier.</numerusform>
            <numerusform>%Ln der neuen sind bekannt, liegen aber nur hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed or added.</source>
        <translation>Nichts wurde geändert oder hinzugefügt.</translation>
    </message>
    <message>
        <source>Of these files nothing is known. What is no sound picture counts as new.</source>
        <translation>Über diese Dateien ist nichts bekannt. Was kein heiles Bild ist, gilt als neu.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>then …</source>
        <translation>dann …</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Keep what is</source>
        <translation>Behalten, was</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Keep rule: {0}</source>
        <translation>Regel: {0}</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Fertige</translation>
    </message>
    <message>
        <source>Save these rules under a name…</source>
        <translation>Diese Regeln unter einem Namen sichern …</translation>
    </message>
    <message>
        <source>in a folder…</source>
        <translation>in einem Ordner ist …</translation>
    </message>
    <message>
        <source>never touch a folder…</source>
        <translation>einen Ordner nie anrühren …</translation>
    </message>
    <message>
        <source>Leave this rule out</source>
        <translation>Diese Regel weglassen</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln sichern</translation>
    </message>
    <message>
        <source>A name for these rules:</source>
        <translation>Ein Name für diese Regeln:</translation>
    </message>
</context>
<context>
    <name>KeepRules</name>
    <message>
        <source>in {0}</source>
        <translation>in {0} ist</translation>
    </message>
    <message>
        <source>never touch {0}</source>
        <translation>{0} nie anrühren</translation>
    </message>
    <message>
        <source>the usual choice</source>
        <translation>üblicherweise bleibt</translation>
    </message>
    <message>
        <source>the least edited, then the largest</source>
        <translation>am wenigsten bearbeitet, dann am größten ist</translation>
    </message>
    <message>
        <source>the best quality</source>
        <translation>die beste Qualität hat</translation>
    </message>
    <message>
        <source>the camera&apos;s original</source>
        <translation>das Original der Kamera ist</translation>
    </message>
    <message>
        <source>least edited</source>
        <translation>am wenigsten bearbeitet ist</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>am größten ist</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>am wenigsten komprimiert ist</translation>
    </message>
    <message>
        <source>in the better format</source>
        <translation>das bessere Format hat</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>von der Kamera kommt</translation>
    </message>
    <message>
        <source>with most facts of the shot</source>
        <translation>am meisten über die Aufnahme sagt</translation>
    </message>
    <message>
        <source>under most names</source>
        <translation>die meisten Namen hat</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>am ältesten ist</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>am neuesten ist</translation>
    </message>
    <message>
        <source>not named a copy</source>
        <translation>nicht wie eine Kopie heißt</translation>
    </message>
    <message>
        <source>of the shortest name</source>
        <translation>den kürzesten Namen hat</translation>
    </message>
    <message>
        <source>of the longest name</source>
        <translation>den längsten Namen hat</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>in den wenigsten Ordnern liegt</translation>
    </message>
    <message>
        <source>of the shortest path</source>
        <translation>den kürzesten Pfad hat</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>nach dem Pfad zuerst kommt</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>Identical</source>
        <translation>Identische</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ähnliche</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>allen Ordnern</translation>
    </message>
    <message>
        <source>in: {0}</source>
        <translation>in: {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Zwischen zwei Tagen …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Finds photos by how they look, on this computer alone.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons by Lucide (ISC). Made with Qt for Python (LGPL).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Findet Fotos nach dem, was man sieht, allein auf diesem Rechner.&lt;/p&gt;&lt;p&gt;Apache-Lizenz 2.0. Symbole von Lucide (ISC). Gemacht mit Qt for Python (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Look for a new version in your web browser</source>
        <translation>Im Webbrowser nach einer neuen Version sehen</translation>
    </message>
    <message>
        <source>About Photo Finder</source>
        <translation>Über Photo Finder</translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>Kopien suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were not looked through for copies yet.</source>
        <translation>
            <numerusform>%Ln Foto wurde noch nicht nach Kopien durchsucht.</numerusform>
            <numerusform>%Ln Fotos wurden noch nicht nach Kopien durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Looking for copies …</source>
        <translation>Kopien werden gesucht …</translation>
    </message>
    <message>
        <source>Comparing pair {0} of {1}</source>
        <translation>Paar {0} von {1} wird verglichen</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Previous file</source>
        <translation>Vorige Datei</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe …</translation>
    </message>
    <message>
        <source>Out of all groups</source>
        <translation>Aus allen Gruppen heraus</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos der Gruppe</translation>
    </message>
    <message>
        <source>Groups to move photos into</source>
        <translation>Gruppen, in die Fotos verschoben werden können</translation>
    </message>
    <message>
        <source>All groups (Esc)</source>
        <translation>Alle Gruppen (Esc)</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Drag photos onto a group</source>
        <translation>Fotos auf eine Gruppe ziehen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln Foto ausgewählt</numerusform>
            <numerusform>%Ln Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select photos to move them elsewhere.</source>
        <translation>Fotos auswählen, um sie zu verschieben.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
</context>
<context>
    <name>ModelsField</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search by this one</source>
        <translation>Mit diesem suchen</translation>
    </message>
    <message>
        <source>What it is good at…</source>
        <translation>Was es gut kann …</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren …</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Of the five photos that it finds first, {0} show the same kind of thing.</source>
        <translation>Von den fünf zuerst gefundenen Fotos zeigen {0} die gleiche Art von Sache.</translation>
    </message>
    <message>
        <source>It finds the original of {0} of everyday copies and of {1} of hard ones.</source>
        <translation>Zu {0} der alltäglichen und {1} der schwierigen Kopien findet es das Original.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>Laufwerk nicht angeschlossen</translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>Alle Dateien ließen sich lesen.</translation>
    </message>
    <message>
        <source>No photos in this folder.</source>
        <translation>Keine Fotos in diesem Ordner.</translation>
    </message>
    <message>
        <source>No photos from these days.</source>
        <translation>Keine Fotos aus diesen Tagen.</translation>
    </message>
    <message>
        <source>No photos of this type.</source>
        <translation>Keine Fotos dieses Dateityps.</translation>
    </message>
    <message>
        <source>No photos of this size.</source>
        <translation>Keine Fotos dieser Größe.</translation>
    </message>
    <message>
        <source>No photos from this camera.</source>
        <translation>Keine Fotos von dieser Kamera.</translation>
    </message>
    <message>
        <source>No photos are on drives that are away.</source>
        <translation>Keine Fotos auf Laufwerken, die nicht angeschlossen sind.</translation>
    </message>
    <message>
        <source>No photos fit all of this.</source>
        <translation>Keine Fotos, auf die all das zutrifft.</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>Hier sind keine Fotos.</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>No camera told</source>
        <translation>Kamera unbekannt</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>unter {0}</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Name, A bis Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Name, Z bis A</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Folder, A to Z</source>
        <translation>Ordner, A bis Z</translation>
    </message>
    <message>
        <source>Folder, Z to A</source>
        <translation>Ordner, Z bis A</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Leave a link in each place (hard link)</source>
        <translation>An jeder Stelle einen Verweis lassen (harter Link)</translation>
    </message>
    <message>
        <source>Carry over date, place, rating, keywords and titles that the kept photos lack</source>
        <translation>Datum, Ort, Bewertung, Stichwörter und Titel übernehmen, die den behaltenen Fotos fehlen</translation>
    </message>
    <message>
        <source>Looking at what the files that go say of their pictures …</source>
        <translation>Es wird nachgesehen, was die weichenden Dateien über ihre Bilder wissen …</translation>
    </message>
    <message>
        <source>Each name stays where it is and leads to the kept file; the bytes lie on the disk once.</source>
        <translation>Jeder Name bleibt, wo er ist, und führt zur behaltenen Datei; die Daten liegen nur einmal auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Written into an .xmp file beside each kept photo; the photo itself is not touched.</source>
        <translation>Kommt neben jedes behaltene Foto in eine .xmp-Datei; das Foto selbst wird nicht angerührt.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln photo(s) get …</source>
        <translation>
            <numerusform>Was %Ln Foto bekommt …</numerusform>
            <numerusform>Was %Ln Fotos bekommen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln more photo(s) it cannot be written. With the box ticked, files that tell it stay.</source>
        <translation>
            <numerusform>Bei %Ln weiteren Foto lässt es sich nicht schreiben: Mit Häkchen bleiben die Dateien, die es wissen.</numerusform>
            <numerusform>Bei %Ln weiteren Fotos lässt es sich nicht schreiben: Mit Häkchen bleiben die Dateien, die es wissen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>Namen der Ordner</translation>
    </message>
    <message>
        <source>Photos of a group at least</source>
        <translation>Fotos je Gruppe mindestens</translation>
    </message>
    <message>
        <source>Folders in one another at most</source>
        <translation>Ordner ineinander höchstens</translation>
    </message>
    <message>
        <source>Leave a folder alone…</source>
        <translation>Einen Ordner in Ruhe lassen …</translation>
    </message>
    <message>
        <source>Left alone: {0}</source>
        <translation>In Ruhe gelassen: {0}</translation>
    </message>
    <message>
        <source>Year, then dates and place</source>
        <translation>Jahr, dann Tage und Ort</translation>
    </message>
    <message>
        <source>Year, month, then dates and place</source>
        <translation>Jahr, Monat, dann Tage und Ort</translation>
    </message>
    <message>
        <source>Dates and place</source>
        <translation>Tage und Ort</translation>
    </message>
    <message>
        <source>Another template…</source>
        <translation>Andere Vorlage …</translation>
    </message>
    <message>
        <source>As in {0}; a / makes a folder in a folder</source>
        <translation>Wie in {0}; ein / macht einen Ordner im Ordner</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>Das Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) hold this picture</source>
        <translation>
            <numerusform>%Ln Datei enthält dieses Bild</numerusform>
            <numerusform>%Ln Dateien enthalten dieses Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>{0} ähnlich</translation>
    </message>
</context>
<context>
    <name>PhotosPlace</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>Gleich sind die ersten Fotos hier.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Die Dateien werden angesehen …</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>Nach Entfernt verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No plan could be made.</source>
        <translation>Es konnte kein Plan gemacht werden.</translation>
    </message>
    <message>
        <source>{0} are freed once Removed is emptied. Until then all of it can be put back.</source>
        <translation>{0} werden frei, sobald Entfernt geleert ist. Bis dahin lässt sich alles zurücklegen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be cleaned up as things stand.</source>
        <translation>So, wie es steht, lässt sich nichts aufräumen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be moved to Removed.</source>
        <translation>
            <numerusform>%Ln Datei wird nach Entfernt verschoben.</numerusform>
            <numerusform>%Ln Dateien werden nach Entfernt verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay.</source>
        <translation>
            <numerusform>%Ln Datei bleibt.</numerusform>
            <numerusform>%Ln Dateien bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay undecided.</source>
        <translation>
            <numerusform>%Ln Datei bleibt offen.</numerusform>
            <numerusform>%Ln Dateien bleiben offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since they were read and are left alone.</source>
        <translation>
            <numerusform>%Ln Datei wurde geändert, seit sie gelesen wurde, und bleibt in Ruhe.</numerusform>
            <numerusform>%Ln Dateien wurden geändert, seit sie gelesen wurden, und bleiben in Ruhe.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are not what the library knows. Nothing is done to them.</source>
        <translation>Diese Dateien sind nicht das, was die Bibliothek kennt. Mit ihnen wird nichts gemacht.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>In Ruhe gelassen</translation>
    </message>
</context>
<context>
    <name>PrecisionButton</name>
    <message>
        <source>Of the shown copies, so many are expected to be right. The lower, the more are shown.</source>
        <translation>So viele der gezeigten Kopien sollten stimmen. Je weniger, desto mehr werden gezeigt.</translation>
    </message>
    <message>
        <source>{0} % right</source>
        <translation>{0} % richtig</translation>
    </message>
    <message>
        <source>Expected right: {0} %</source>
        <translation>Richtig erwartet: {0} %</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}, with doubtful ones</source>
        <translation>{0}, mit zweifelhaften</translation>
    </message>
</context>
<context>
    <name>PromisesDialog</name>
    <message>
        <source>What Photo Finder never does</source>
        <translation>Was Photo Finder nie tut</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>It never goes online.</source>
        <translation>Es geht nie ins Netz.</translation>
    </message>
    <message>
        <source>It asks no server, looks for no updates and tells nobody anything. Photos are compared by the model that came with it, on this computer.</source>
        <translation>Es fragt keinen Server, sucht nicht nach neuen Versionen und erzählt niemandem etwas. Fotos werden auf diesem Computer verglichen, mit dem Modell, das mitkam.</translation>
    </message>
    <message>
        <source>It never writes into your folders by itself.</source>
        <translation>Es schreibt nie von sich aus in Ihre Ordner.</translation>
    </message>
    <message>
        <source>Looking at photos, searching and finding duplicates changes no file. What it remembers is kept in a library of its own; Settings tells where.</source>
        <translation>Ansehen, Suchen und das Finden von Doppelten ändern keine Datei. Was es sich merkt, liegt in einer eigenen Bibliothek; die Einstellungen sagen, wo.</translation>
    </message>
    <message>
        <source>It never deletes what you did not empty.</source>
        <translation>Es löscht nie, was Sie nicht selbst geleert haben.</translation>
    </message>
    <message>
        <source>What you clean up goes to Removed and can be put back from there. Of each picture at least one file stays.</source>
        <translation>Was Sie aufräumen, kommt zu „Entfernt“ und kann von dort zurückgelegt werden. Von jedem Bild bleibt mindestens eine Datei.</translation>
    </message>
    <message>
        <source>It never does what cannot be taken back.</source>
        <translation>Es tut nie, was sich nicht zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Each change to your files is written down before it is made, and Activity undoes it, also after the program was closed. Only emptying Removed is for good, and asks first.</source>
        <translation>Jede Änderung an Ihren Dateien wird vorher aufgeschrieben, und „Aktivität“ macht sie rückgängig, auch nachdem das Programm geschlossen war. Nur das Leeren von „Entfernt“ ist endgültig, und es fragt vorher.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>How likely a photo must be similar to be shown</source>
        <translation>Wie wahrscheinlich ein Foto ähnlich sein muss, um gezeigt zu werden</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>Fotos entfernen</translation>
    </message>
    <message>
        <source>Remove all files that hold these pictures</source>
        <translation>Alle Dateien entfernen, die diese Bilder enthalten</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>Nach Entfernt verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s)?</source>
        <translation>
            <numerusform>%Ln Foto entfernen?</numerusform>
            <numerusform>%Ln Fotos entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}.</source>
        <translation>
            <numerusform>%Ln Datei, {0}.</numerusform>
            <numerusform>%Ln Dateien, {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to Removed, from where they can be put back.</source>
        <translation>Sie kommen nach Entfernt und lassen sich von dort zurücklegen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, as their drive is away or their folder is protected.</source>
        <translation>
            <numerusform>%Ln Datei bleibt, weil ihr Laufwerk nicht angeschlossen oder ihr Ordner geschützt ist.</numerusform>
            <numerusform>%Ln Dateien bleiben, weil ihr Laufwerk nicht angeschlossen oder ihr Ordner geschützt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be removed now</source>
        <translation>
            <numerusform>%Ln Foto kann jetzt nicht entfernt werden</numerusform>
            <numerusform>%Ln Fotos können jetzt nicht entfernt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last copy of the picture that your library knows of.</source>
        <translation>Das ist die letzte Kopie des Bildes, von der die Bibliothek weiß.</translation>
    </message>
    <message>
        <source>These are the last copies of their pictures that your library knows of.</source>
        <translation>Das sind die letzten Kopien dieser Bilder, von denen die Bibliothek weiß.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are the last copies that your library knows of.</source>
        <translation>
            <numerusform>%Ln davon ist die letzte Kopie, von der die Bibliothek weiß.</numerusform>
            <numerusform>%Ln davon sind die letzten Kopien, von denen die Bibliothek weiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptying Removed leaves last copies where they are.</source>
        <translation>Beim Leeren von Entfernt bleiben letzte Kopien liegen.</translation>
    </message>
</context>
<context>
    <name>RemovedPlace</name>
    <message>
        <source>Restore all of it</source>
        <translation>Alles zurücklegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Leeren …</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>Entfernte Dateien</translation>
    </message>
    <message>
        <source>Nothing was removed. What you clean up lies here until you empty it.</source>
        <translation>Es wurde nichts entfernt. Was Sie aufräumen, liegt hier, bis Sie es leeren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed file(s), {0}</source>
        <translation>
            <numerusform>%Ln entfernte Datei, {0}</numerusform>
            <numerusform>%Ln entfernte Dateien, {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählte zurücklegen</numerusform>
            <numerusform>%Ln ausgewählte zurücklegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>No rule decides this group. Say which files to keep and to remove.</source>
        <translation>Keine Regel entscheidet diese Gruppe. Sagen Sie, welche Dateien bleiben und welche gehen.</translation>
    </message>
    <message>
        <source>These files have the same bytes: they are duplicates.</source>
        <translation>Diese Dateien haben dieselben Bytes: Es sind Duplikate.</translation>
    </message>
    <message>
        <source>One file of a group always stays. Keep another one first.</source>
        <translation>Eine Datei einer Gruppe bleibt immer. Behalten Sie zuerst eine andere.</translation>
    </message>
    <message>
        <source>Its drive is away: it can be removed when that is connected.</source>
        <translation>Ihr Laufwerk ist weg: Sie kann entfernt werden, wenn es angeschlossen ist.</translation>
    </message>
    <message>
        <source>This is another name of a file that stays. Removing it would free nothing.</source>
        <translation>Das ist ein anderer Name einer Datei, die bleibt. Sie zu entfernen machte nichts frei.</translation>
    </message>
    <message>
        <source>A rule says that nothing in its folder is ever touched.</source>
        <translation>Eine Regel sagt, dass in ihrem Ordner nie etwas angerührt wird.</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new, but near to</source>
        <translation>neu, aber ähnlich wie</translation>
    </message>
    <message>
        <source>here, this one is better</source>
        <translation>da, diese ist besser</translation>
    </message>
    <message>
        <source>here</source>
        <translation>da</translation>
    </message>
    <message>
        <source>drive away</source>
        <translation>Laufwerk getrennt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln zurückgelegt</numerusform>
            <numerusform>%Ln zurückgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone for good</source>
        <translation>
            <numerusform>%Ln endgültig fort</numerusform>
            <numerusform>%Ln endgültig fort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in Removed</source>
        <translation>
            <numerusform>%Ln unter „Entfernt“</numerusform>
            <numerusform>%Ln unter „Entfernt“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save this search, or go to one that is saved</source>
        <translation>Diese Suche speichern oder zu einer gespeicherten gehen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>Diese Suche löschen …</translation>
    </message>
    <message>
        <source>All saved searches</source>
        <translation>Alle gespeicherten Suchen</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>{0} photos or more</source>
        <translation>{0} Fotos oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its photos</source>
        <translation>Ihre Fotos zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>Diese Suche löschen …</translation>
    </message>
</context>
<context>
    <name>SavedShelf</name>
    <message>
        <source>What it looked for is no longer in the library.</source>
        <translation>Wonach sie suchte, ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>It stays in the place Similar, and tells when photos come that it finds.</source>
        <translation>Sie bleibt unter „Ähnliche“ und zeigt, wenn Fotos kommen, die sie findet.</translation>
    </message>
    <message>
        <source>Like {0}</source>
        <translation>Wie {0}</translation>
    </message>
    <message>
        <source>Like a picture</source>
        <translation>Wie ein Bild</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>Diese Suche umbenennen</translation>
    </message>
    <message>
        <source>Delete the saved search “{0}”? Photos are not touched.</source>
        <translation>Die gespeicherte Suche „{0}“ löschen? Fotos werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>Diese Suche löschen</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Only files in a folder…</source>
        <translation>Nur Dateien in einem Ordner …</translation>
    </message>
    <message>
        <source>Never files of one folder with each other…</source>
        <translation>Dateien eines Ordners nie miteinander …</translation>
    </message>
    <message>
        <source>Only with an archive, which stays as it is…</source>
        <translation>Nur mit einem Archiv, das bleibt, wie es ist …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Gruppen jeder Größe</translation>
    </message>
    <message>
        <source>Groups with more than {0} to free</source>
        <translation>Gruppen, die mehr als {0} belegen</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>Compared files: {0}</source>
        <translation>Verglichene Dateien: {0}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>not within {0}</source>
        <translation>nicht innerhalb von {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>mit {0}</translation>
    </message>
</context>
<context>
    <name>ScreenRegion</name>
    <message>
        <source>This system does not let a program look at the screen. Take a screenshot with the system&apos;s own tool, and paste it here (Ctrl+V).</source>
        <translation>Dieses System lässt kein Programm auf den Bildschirm sehen. Bitte ein Bildschirmfoto mit dem Werkzeug des Systems aufnehmen und hier einfügen (Strg+V).</translation>
    </message>
</context>
<context>
    <name>ScreenSheet</name>
    <message>
        <source>Draw a rectangle around what you look for · Esc: back</source>
        <translation>Ein Rechteck um das Gesuchte ziehen · Esc: zurück</translation>
    </message>
</context>
<context>
    <name>SearchWell</name>
    <message>
        <source>Drop, paste or open a photo to find similar …</source>
        <translation>Ein Foto ablegen, einfügen oder öffnen, um ähnliche zu finden …</translation>
    </message>
    <message>
        <source>Open a photo (Ctrl+O). Drop or paste one anywhere on the window.</source>
        <translation>Ein Foto öffnen (Strg+O), irgendwo auf dem Fenster ablegen oder einfügen.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>That is only a link to a picture on the web, and Photo Finder never goes online. Copy the picture itself in the browser, or save it, and paste or drop it here.</source>
        <translation>Das ist nur ein Link auf ein Bild im Web, und Photo Finder geht nie ins Netz. Bitte im Browser das Bild selbst kopieren oder speichern und hier einfügen oder ablegen.</translation>
    </message>
    <message>
        <source>There is no picture in what came here.</source>
        <translation>In dem, was hierherkam, ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy a photo or its file first.</source>
        <translation>Es gibt kein Bild zum Einfügen: bitte erst ein Foto oder seine Datei kopieren.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Files are being moved already; try again when that is done.</source>
        <translation>Es werden schon Dateien verschoben; versuchen Sie es wieder, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>There is not enough space in {0}: {1} MB are needed and {2} MB are free. {3}</source>
        <translation>In {0} ist nicht genug Platz: {1} MB werden gebraucht und {2} MB sind frei. {3}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Operation {0} is undone already.</source>
        <translation>Vorgang {0} ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>No file of operation {0} is held any more.</source>
        <translation>Von Vorgang {0} ist keine Datei mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>No file of operation {0} is held.</source>
        <translation>Von Vorgang {0} ist keine Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>{0} and {1} lie one in the other: photos are imported into a folder apart.</source>
        <translation>{0} und {1} liegen ineinander: Fotos werden in einen eigenen Ordner importiert.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{0} is a folder of removed files.</source>
        <translation>{0} ist ein Ordner mit entfernten Dateien.</translation>
    </message>
    <message>
        <source>{0} is in the library already.</source>
        <translation>{0} ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>{0} must end in {1}.</source>
        <translation>{0} muss auf {1} enden.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>{0} is there already; nothing was exported. Choose another folder.</source>
        <translation>{0} gibt es schon; es wurde nichts exportiert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>There is no folder {0}, neither on the disk nor in the library.</source>
        <translation>Es gibt keinen Ordner {0}, weder auf dem Datenträger noch in der Bibliothek.</translation>
    </message>
    <message>
        <source>The folders in {0} hold no photos of the library that could be examples.</source>
        <translation>In den Ordnern in {0} sind keine Fotos der Bibliothek, die Beispiele sein könnten.</translation>
    </message>
    <message>
        <source>The name {0} cannot be read: {1}.</source>
        <translation>Der Name {0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>A name cannot hold {0}; it can hold {1}.</source>
        <translation>Ein Name kann {0} nicht enthalten; er kann {1} enthalten.</translation>
    </message>
    <message>
        <source>The name {0} would be that of all folders; it can hold {1}.</source>
        <translation>Den Namen {0} hätten alle Ordner; er kann {1} enthalten.</translation>
    </message>
    <message>
        <source>{0} is a rule or a preset already; choose another name.</source>
        <translation>{0} ist schon eine Regel oder eine Vorgabe; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} cannot be a name: use letters, digits, spaces and hyphens.</source>
        <translation>{0} kann kein Name sein: nehmen Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>{0} names no folder: write it as in {1}~/Pictures.</source>
        <translation>{0} nennt keinen Ordner: schreiben Sie es wie in {1}~/Pictures.</translation>
    </message>
    <message>
        <source>{0} is no rule for what to keep; there are {1}, and the presets {2}.</source>
        <translation>{0} ist keine Regel dafür, was bleibt; es gibt {1} und die Vorgaben {2}.</translation>
    </message>
    <message>
        <source>Two files of the same bytes are the same picture, whatever is said of them.</source>
        <translation>Zwei Dateien mit denselben Bytes sind dasselbe Bild, was immer man von ihnen sagt.</translation>
    </message>
    <message>
        <source>The marks could not be kept: {0}.</source>
        <translation>Die Markierungen ließen sich nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>There is no operation {0}.</source>
        <translation>Es gibt keinen Vorgang {0}.</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} ist nicht unter den entfernten Dateien.</translation>
    </message>
    <message>
        <source>{0} holds removed files.</source>
        <translation>{0} enthält entfernte Dateien.</translation>
    </message>
    <message>
        <source>{0} is not one of the library&apos;s folders.</source>
        <translation>{0} ist keiner der Ordner der Bibliothek.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>ihr Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>another file lies there now</source>
        <translation>dort liegt jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>moving it is not permitted</source>
        <translation>Verschieben ist nicht erlaubt</translation>
    </message>
    <message>
        <source>copying it is not permitted</source>
        <translation>Kopieren ist nicht erlaubt</translation>
    </message>
    <message>
        <source>linking it is not permitted</source>
        <translation>Verlinken ist nicht erlaubt</translation>
    </message>
    <message>
        <source>writing it is not permitted</source>
        <translation>Schreiben ist nicht erlaubt</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>ihr Laufwerk lässt sich nur lesen</translation>
    </message>
    <message>
        <source>there is no space left on its drive</source>
        <translation>auf ihrem Laufwerk ist kein Platz mehr</translation>
    </message>
    <message>
        <source>its drive does not let it be moved there without being copied</source>
        <translation>ihr Laufwerk lässt sie nicht dorthin verschieben, ohne sie zu kopieren</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>the way to it would be too long for its drive</source>
        <translation>der Weg zu ihr wäre für ihr Laufwerk zu lang</translation>
    </message>
    <message>
        <source>the disk reports: {0}</source>
        <translation>der Datenträger meldet: {0}</translation>
    </message>
    <message>
        <source>it cannot be looked at ({0})</source>
        <translation>sie lässt sich nicht ansehen ({0})</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is a link or no ordinary file</source>
        <translation>es ist ein Link oder keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>what lies there is a link or no ordinary file</source>
        <translation>was dort liegt, ist ein Link oder keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is being changed by another program</source>
        <translation>ein anderes Programm ändert sie gerade</translation>
    </message>
    <message>
        <source>what was written is not what was read: the disk may be failing</source>
        <translation>geschrieben wurde nicht, was gelesen wurde: der Datenträger könnte defekt sein</translation>
    </message>
    <message>
        <source>it has changed since it was planned</source>
        <translation>sie hat sich seit der Planung geändert</translation>
    </message>
    <message>
        <source>it has changed since the library read it</source>
        <translation>sie hat sich geändert, seit die Bibliothek sie gelesen hat</translation>
    </message>
    <message>
        <source>it was changed since it was indexed</source>
        <translation>sie wurde geändert, seit sie eingelesen wurde</translation>
    </message>
    <message>
        <source>it has changed since it was removed</source>
        <translation>sie hat sich geändert, seit sie entfernt wurde</translation>
    </message>
    <message>
        <source>it has changed since it was copied</source>
        <translation>sie hat sich geändert, seit sie kopiert wurde</translation>
    </message>
    <message>
        <source>it has changed since it was linked</source>
        <translation>sie hat sich geändert, seit sie verlinkt wurde</translation>
    </message>
    <message>
        <source>it has changed since it was written</source>
        <translation>sie hat sich geändert, seit sie geschrieben wurde</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>sie steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>it lies in a holding folder</source>
        <translation>sie liegt in einem Aufbewahrungsordner</translation>
    </message>
    <message>
        <source>it lies in a holding folder already</source>
        <translation>sie liegt schon in einem Aufbewahrungsordner</translation>
    </message>
    <message>
        <source>it is no longer in its holding folder</source>
        <translation>sie ist nicht mehr in ihrem Aufbewahrungsordner</translation>
    </message>
    <message>
        <source>it is no longer where it was moved to</source>
        <translation>sie ist nicht mehr da, wohin sie verschoben wurde</translation>
    </message>
    <message>
        <source>it is no longer a link to the file that was kept</source>
        <translation>sie ist kein Link mehr auf die Datei, die behalten wurde</translation>
    </message>
    <message>
        <source>its drive is away</source>
        <translation>ihr Laufwerk ist getrennt</translation>
    </message>
    <message>
        <source>it is in a folder that is never touched</source>
        <translation>sie ist in einem Ordner, der nie angerührt wird</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made</source>
        <translation>der Ordner {0} lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made ({1})</source>
        <translation>der Ordner {0} lässt sich nicht anlegen ({1})</translation>
    </message>
    <message>
        <source>there is no folder on its drive that could hold it</source>
        <translation>auf ihrem Laufwerk gibt es keinen Ordner, der sie aufnehmen könnte</translation>
    </message>
    <message>
        <source>it belongs to {0}, which stays</source>
        <translation>sie gehört zu {0}, und diese Datei bleibt</translation>
    </message>
    <message>
        <source>it belongs to {0}, which was not copied</source>
        <translation>sie gehört zu {0}, und diese Datei wurde nicht kopiert</translation>
    </message>
    <message>
        <source>it was copied, but it stays where it was as well: {0}</source>
        <translation>sie wurde kopiert, bleibt aber auch, wo sie war: {0}</translation>
    </message>
    <message>
        <source>it could not be removed</source>
        <translation>sie ließ sich nicht entfernen</translation>
    </message>
    <message>
        <source>no other copy of it is left: restore it</source>
        <translation>es ist keine andere Kopie davon übrig: stellen Sie sie wieder her</translation>
    </message>
    <message>
        <source>the system&apos;s trash does not take it ({0})</source>
        <translation>der Papierkorb des Systems nimmt sie nicht an ({0})</translation>
    </message>
    <message>
        <source>what was put in its place: {0}</source>
        <translation>was an ihre Stelle kam: {0}</translation>
    </message>
    <message>
        <source>it and the file to keep, {0}, are one and the same file</source>
        <translation>sie und die Datei, die bleiben soll, {0}, sind ein und dieselbe Datei</translation>
    </message>
    <message>
        <source>the file to keep, {0}, is to go itself</source>
        <translation>die Datei, die bleiben soll, {0}, soll selbst gehen</translation>
    </message>
    <message>
        <source>the file to keep, {0}, lies in a holding folder</source>
        <translation>die Datei, die bleiben soll, {0}, liegt in einem Aufbewahrungsordner</translation>
    </message>
    <message>
        <source>the file to keep, {0}, has changed since the library read it</source>
        <translation>die Datei, die bleiben soll, {0}, hat sich geändert, seit die Bibliothek sie gelesen hat</translation>
    </message>
    <message>
        <source>the file to keep, {0}: {1}</source>
        <translation>die Datei, die bleiben soll, {0}: {1}</translation>
    </message>
    <message>
        <source>it and the file that it was copied from are one and the same file</source>
        <translation>sie und die Datei, von der sie kopiert wurde, sind ein und dieselbe Datei</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}, has changed</source>
        <translation>die Datei, von der sie kopiert wurde, {0}, hat sich geändert</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}: {1}</source>
        <translation>die Datei, von der sie kopiert wurde, {0}: {1}</translation>
    </message>
    <message>
        <source>the file to keep has as many names as its drive allows</source>
        <translation>die Datei, die bleiben soll, hat so viele Namen, wie ihr Laufwerk erlaubt</translation>
    </message>
    <message>
        <source>only a file of the same bytes can become a link, and the file to keep has others</source>
        <translation>nur eine Datei mit denselben Bytes kann ein Link werden, und die Datei, die bleiben soll, hat andere</translation>
    </message>
    <message>
        <source>it cannot become a link: the file to keep, {0}, is on another drive</source>
        <translation>sie kann kein Link werden: die Datei, die bleiben soll, {0}, ist auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>it cannot become a link: its drive does not know hard links</source>
        <translation>sie kann kein Link werden: ihr Laufwerk kennt keine harten Links</translation>
    </message>
    <message>
        <source>it cannot become a link: {0}</source>
        <translation>sie kann kein Link werden: {0}</translation>
    </message>
    <message>
        <source>it was moved out, but no link is in its place: {0}</source>
        <translation>sie wurde verschoben, aber an ihrer Stelle ist kein Link: {0}</translation>
    </message>
    <message>
        <source>the sidecar {0} has changed meanwhile</source>
        <translation>die Begleitdatei {0} hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>{0} cannot be replaced</source>
        <translation>{0} lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>what it tells could not be written beside the file to keep, {0}: {1}</source>
        <translation>was sie angibt, ließ sich nicht neben die Datei schreiben, die bleiben soll, {0}: {1}</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>ihr Ordner lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>its sidecar {0} cannot be read: {1}</source>
        <translation>ihre Begleitdatei {0} lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
        <source>its sidecar {0} is nothing that it could be added to</source>
        <translation>ihre Begleitdatei {0} ist nichts, dem es sich hinzufügen ließe</translation>
    </message>
    <message>
        <source>the least edited of {0}</source>
        <translation>das am wenigsten bearbeitete von {0}</translation>
    </message>
    <message>
        <source>the largest of {0}</source>
        <translation>das größte von {0}</translation>
    </message>
    <message>
        <source>the least compressed of {0}</source>
        <translation>das am wenigsten komprimierte von {0}</translation>
    </message>
    <message>
        <source>looks like the camera&apos;s original</source>
        <translation>sieht aus wie das Original der Kamera</translation>
    </message>
    <message>
        <source>it has most names</source>
        <translation>es hat die meisten Namen</translation>
    </message>
    <message>
        <source>its name has no mark of a copy</source>
        <translation>sein Name hat kein Zeichen einer Kopie</translation>
    </message>
    <message>
        <source>in the format that keeps most</source>
        <translation>in dem Format, das am meisten bewahrt</translation>
    </message>
    <message>
        <source>tells most of the shot</source>
        <translation>sagt am meisten über die Aufnahme</translation>
    </message>
    <message>
        <source>the oldest of {0}</source>
        <translation>das älteste von {0}</translation>
    </message>
    <message>
        <source>the newest of {0}</source>
        <translation>das neueste von {0}</translation>
    </message>
    <message>
        <source>the shortest name of {0}</source>
        <translation>der kürzeste Name von {0}</translation>
    </message>
    <message>
        <source>the longest name of {0}</source>
        <translation>der längste Name von {0}</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>in den wenigsten Ordnern</translation>
    </message>
    <message>
        <source>the shortest path of {0}</source>
        <translation>der kürzeste Pfad von {0}</translation>
    </message>
    <message>
        <source>the first of {0} by path</source>
        <translation>das erste von {0} nach Pfad</translation>
    </message>
    <message>
        <source>in a folder that you prefer</source>
        <translation>in einem bevorzugten Ordner</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
    <message>
        <source>in a folder that is never touched</source>
        <translation>in einem Ordner, der nie angerührt wird</translation>
    </message>
    <message>
        <source>the only one that is there</source>
        <translation>das einzige, das da ist</translation>
    </message>
    <message>
        <source>all that are there are one file</source>
        <translation>alle, die da sind, sind eine Datei</translation>
    </message>
    <message>
        <source>all others were compared with it</source>
        <translation>alle anderen wurden damit verglichen</translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation>Die Datei {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The file {0} is empty or missing.</source>
        <translation>Die Datei {0} ist leer oder fehlt.</translation>
    </message>
    <message>
        <source>The file {0} is damaged; when the program is started again, it is rebuilt from your photos.</source>
        <translation>Die Datei {0} ist beschädigt; beim nächsten Start des Programms wird sie aus Ihren Fotos neu aufgebaut.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written: {1}.</source>
        <translation>Die Datei {0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside: {1}.</source>
        <translation>Der Katalog {0} ist beschädigt und lässt sich nicht beiseitelegen: {1}.</translation>
    </message>
    <message>
        <source>The catalog was missing. It is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>Der Katalog fehlte. Er wird aus Ihren Fotos neu aufgebaut; die Fotos selbst wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>Der Katalog war beschädigt. Er wurde als {0} beiseitegelegt und wird aus Ihren Fotos neu aufgebaut; die Fotos selbst wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>The catalog {0} was written by a newer Photo Finder (schema {1}; this program knows up to {2}); please update the program. Nothing was changed.</source>
        <translation>Der Katalog {0} wurde von einem neueren Photo Finder geschrieben (Schema {1}; dieses Programm kennt bis {2}); bitte aktualisieren Sie das Programm. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program was ended while it moved files. What had been moved is listed under removed files and can be put back; the others are where they were.</source>
        <translation>Das Programm wurde beendet, während es Dateien verschob. Was schon verschoben war, steht unter den entfernten Dateien und lässt sich zurücklegen; die anderen sind, wo sie waren.</translation>
    </message>
    <message>
        <source>There is no library in {0} yet.</source>
        <translation>In {0} ist noch keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no space left for the library in {0}; what was indexed before is kept. Free some space and run it again.</source>
        <translation>Für die Bibliothek in {0} ist kein Platz mehr; was schon eingelesen war, bleibt erhalten. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {0}; try again when it is done.</source>
        <translation>Ein anderes Programm schreibt in die Bibliothek in {0}; versuchen Sie es wieder, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Another Photo Finder is changing the library in {0}; try again when it is done.</source>
        <translation>Ein anderer Photo Finder ändert die Bibliothek in {0}; versuchen Sie es wieder, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written; nothing was changed.</source>
        <translation>Die Bibliothek in {0} lässt sich nicht beschreiben; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written ({1}); nothing was changed.</source>
        <translation>Die Bibliothek in {0} lässt sich nicht beschreiben ({1}); es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be opened or made there.</source>
        <translation>Die Bibliothek in {0} lässt sich dort weder öffnen noch anlegen.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be read or written: the drive reports an error.</source>
        <translation>Die Bibliothek in {0} lässt sich weder lesen noch beschreiben: das Laufwerk meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The library&apos;s folder {0} cannot be used: {1}.</source>
        <translation>Der Ordner {0} der Bibliothek lässt sich nicht benutzen: {1}.</translation>
    </message>
    <message>
        <source>The library is being brought up to date already.</source>
        <translation>Die Bibliothek wird schon auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>The library cannot be written, so that copies cannot be looked for.</source>
        <translation>Die Bibliothek lässt sich nicht beschreiben; deshalb kann nicht nach Kopien gesucht werden.</translation>
    </message>
    <message>
        <source>Copies are being looked for already.</source>
        <translation>Nach Kopien wird schon gesucht.</translation>
    </message>
    <message>
        <source>The damaged file {0} cannot be removed: {1}.</source>
        <translation>Die beschädigte Datei {0} lässt sich nicht entfernen: {1}.</translation>
    </message>
    <message>
        <source>The settings could not be kept: {0}.</source>
        <translation>Die Einstellungen ließen sich nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>The search could not be saved ({0}).</source>
        <translation>Die Suche ließ sich nicht speichern ({0}).</translation>
    </message>
    <message>
        <source>The saved searches cannot be read ({0}).</source>
        <translation>Die gespeicherten Suchen lassen sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>A search without an example cannot be saved.</source>
        <translation>Eine Suche ohne Beispiel lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A photo of this search is no longer in the library; nothing was saved.</source>
        <translation>Ein Foto dieser Suche ist nicht mehr in der Bibliothek; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The albums in {0} were written by a newer Photo Finder; please update the program.</source>
        <translation>Die Alben in {0} wurden von einem neueren Photo Finder geschrieben; bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be read: {1}.</source>
        <translation>Die Alben in {0} lassen sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be written: {1}; they stay as they were.</source>
        <translation>Die Alben in {0} lassen sich nicht schreiben: {1}; sie bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The settings in {0} are damaged; the usual ones hold.</source>
        <translation>Die Einstellungen in {0} sind beschädigt; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings were damaged. They were set aside as {0}, and the usual ones hold.</source>
        <translation>Die Einstellungen waren beschädigt. Sie wurden als {0} beiseitegelegt, und es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The file of the albums, {0}, is damaged.</source>
        <translation>Die Datei der Alben, {0}, ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of the albums was damaged. It was set aside as {0}, and {1} of the albums could be read.</source>
        <translation>Die Datei der Alben war beschädigt. Sie wurde als {0} beiseitegelegt, und {1} der Alben ließen sich lesen.</translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation>Dieses Album gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>Ein Album braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is another album named {0}.</source>
        <translation>Es gibt ein anderes Album namens {0}.</translation>
    </message>
    <message>
        <source>There is another album named {0}; rename it first.</source>
        <translation>Es gibt ein anderes Album namens {0}; benennen Sie es zuerst um.</translation>
    </message>
    <message>
        <source>No album named {0} was deleted.</source>
        <translation>Es wurde kein Album namens {0} gelöscht.</translation>
    </message>
    <message>
        <source>No album was deleted.</source>
        <translation>Es wurde kein Album gelöscht.</translation>
    </message>
    <message>
        <source>There is no album named {0}.</source>
        <translation>Es gibt kein Album namens {0}.</translation>
    </message>
    <message>
        <source>the library does not know it</source>
        <translation>die Bibliothek kennt sie nicht</translation>
    </message>
    <message>
        <source>There is no model folder at {0}.</source>
        <translation>Bei {0} ist kein Modellordner.</translation>
    </message>
    <message>
        <source>The model folder {0} has no {1}.</source>
        <translation>Im Modellordner {0} fehlt {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is not the one that its {1} describes ({2}).</source>
        <translation>Das Modell in {0} ist nicht das, das seine {1} beschreibt ({2}).</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read ({1}).</source>
        <translation>Das Modell in {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not valid JSON.</source>
        <translation>{0} ist beschädigt: es ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} ist beschädigt: es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete.</source>
        <translation>{0} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, but this program reads format {2} at most; a newer version of the program is needed.</source>
        <translation>Das Modell in {0} hat das Format {1}, dieses Programm liest aber höchstens Format {2}; eine neuere Version des Programms wird gebraucht.</translation>
    </message>
    <message>
        <source>{0} is wrong: &quot;{1}&quot; must be {2}.</source>
        <translation>{0} ist falsch: „{1}“ muss so sein: {2}.</translation>
    </message>
    <message>
        <source>{0} hexadecimal digits in lower case</source>
        <translation>{0} hexadezimale Ziffern in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>at least two rising numbers</source>
        <translation>mindestens zwei steigende Zahlen</translation>
    </message>
    <message>
        <source>as long as cosine</source>
        <translation>so lang wie cosine</translation>
    </message>
    <message>
        <source>numbers that never fall</source>
        <translation>Zahlen, die nie fallen</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a text, not empty</source>
        <translation>ein Text, nicht leer</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>eine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>a list of numbers from {0} to {1}</source>
        <translation>eine Liste von Zahlen von {0} bis {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; must take &quot;{1}&quot;, uint8 [N, {2}, {3}, 3], alone.</source>
        <translation>Das Modell „{0}“ muss allein „{1}“ nehmen, uint8 [N, {2}, {3}, 3].</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; has no output &quot;{1}&quot;.</source>
        <translation>Das Modell „{0}“ hat keine Ausgabe „{1}“.</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} as {2} {3}, not as float32 {4}.</source>
        <translation>Das Modell „{0}“ gibt {1} als {2} {3}, nicht als float32 {4}.</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} vectors that are not of length 1.</source>
        <translation>Das Modell „{0}“ gibt Vektoren {1}, deren Länge nicht 1 ist.</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; cannot be loaded: {1}</source>
        <translation>Das Modell „{0}“ lässt sich nicht laden: {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; failed: {1}</source>
        <translation>Das Modell „{0}“ ist gescheitert: {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; was not installed: {1}</source>
        <translation>Das Modell „{0}“ wurde nicht installiert: {1}</translation>
    </message>
    <message>
        <source>The model could not be copied to {0}: {1}.</source>
        <translation>Das Modell ließ sich nicht nach {0} kopieren: {1}.</translation>
    </message>
    <message>
        <source>{0} must hold uint8 images [N, {1}, {2}, 3].</source>
        <translation>{0} muss uint8-Bilder [N, {1}, {2}, 3] enthalten.</translation>
    </message>
    <message>
        <source>{0} must hold float32 {1} [{2}, {3}].</source>
        <translation>{0} muss {1} als float32 [{2}, {3}] enthalten.</translation>
    </message>
    <message>
        <source>the weights have the id {0}, model.json says {1}</source>
        <translation>die Gewichte haben die Kennung {0}, model.json sagt {1}</translation>
    </message>
    <message>
        <source>smallest cosine {0} over {1} golden pictures, {2} wanted</source>
        <translation>kleinster Kosinus {0} über {1} Prüfbilder, verlangt ist {2}</translation>
    </message>
    <message>
        <source>Nothing is told of this model: {0} cannot be read.</source>
        <translation>Über dieses Modell wird nichts gesagt: {0} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{0} The bundled model is used instead.</source>
        <translation>{0} Stattdessen wird das mitgelieferte Modell benutzt.</translation>
    </message>
    <message>
        <source>There is no model whose id starts with &quot;{0}&quot;.</source>
        <translation>Es gibt kein Modell, dessen Kennung mit „{0}“ beginnt.</translation>
    </message>
    <message>
        <source>There is more than one model whose id starts with &quot;{0}&quot;.</source>
        <translation>Es gibt mehr als ein Modell, dessen Kennung mit „{0}“ beginnt.</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>es ist kein Bild in einem bekannten Format</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the picture is damaged or cut off</source>
        <translation>das Bild ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>pictures of its format cannot be read on this computer</source>
        <translation>Bilder dieses Formats lassen sich auf diesem Computer nicht lesen</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>zum Lesen reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>it is {0} x {1} pixels, more than the limit of {2} megapixels</source>
        <translation>es hat {0} x {1} Pixel, mehr als die Grenze von {2} Megapixeln</translation>
    </message>
    <message>
        <source>the box lies outside the picture, which is {0} x {1} pixels</source>
        <translation>der Rahmen liegt außerhalb des Bildes, das {0} x {1} Pixel hat</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it cannot be read from the disk ({0})</source>
        <translation>sie lässt sich nicht vom Datenträger lesen ({0})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>Lesen ist nicht erlaubt</translation>
    </message>
    <message>
        <source>it is {0} GB, too large to be read</source>
        <translation>sie ist {0} GB groß, zu groß zum Lesen</translation>
    </message>
    <message>
        <source>no process could be started to read it safely</source>
        <translation>um sie sicher zu lesen, ließ sich kein Prozess starten</translation>
    </message>
    <message>
        <source>reading it takes longer than {0} seconds</source>
        <translation>das Lesen dauert länger als {0} Sekunden</translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation>sie bringt den Decoder zum Absturz</translation>
    </message>
    <message>
        <source>the folder cannot be read: {0}</source>
        <translation>der Ordner lässt sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>ihr Laufwerk ist nicht verbunden</translation>
    </message>
    <message>
        <source>the photo is no longer in the library</source>
        <translation>das Foto ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} cannot be searched for: {1}.</source>
        <translation>Nach {0} kann nicht gesucht werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>keine solche Datei, kein solcher Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei wird benutzt</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>{0}, then {1}</source>
        <translation>{0}, dann {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The pasted picture cannot be read.</source>
        <translation>Das eingefügte Bild lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>All photos are being read for it. Until that is done, the present model is used.</source>
        <translation>Alle Fotos werden dafür gelesen. Bis das fertig ist, wird das jetzige Modell benutzt.</translation>
    </message>
    <message>
        <source>The model is being tried …</source>
        <translation>Das Modell wird ausprobiert …</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show by itself what changes in them</source>
        <translation>Von selbst zeigen, was sich darin ändert</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>theme dark light mode</source>
        <translation>thema design farbe dunkel hell modus</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>übersetzung sprache wörter</translation>
    </message>
    <message>
        <source>threads processor speed performance background</source>
        <translation>threads prozessor kerne geschwindigkeit leistung hintergrund</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders of photos</source>
        <translation>Ordner mit Fotos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Photos that come, go or move show within seconds, and drives too.</source>
        <translation>Fotos, die dazukommen, verschwinden oder verschoben werden, zeigen sich in Sekunden, Laufwerke auch.</translation>
    </message>
    <message>
        <source>Of the size that the system is set to.</source>
        <translation>Von der Größe, die das System vorgibt.</translation>
    </message>
    <message>
        <source>No setting speaks of “{0}”.</source>
        <translation>Keine Einstellung handelt von „{0}“.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>font letters larger zoom accessibility</source>
        <translation>Schrift Buchstaben größer Zoom Barrierefreiheit</translation>
    </message>
    <message>
        <source>animation fade accessibility</source>
        <translation>Animation Überblenden Barrierefreiheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Folders that are left out</source>
        <translation>Ordner, die ausgelassen werden</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Behalten wird, was</translation>
    </message>
    <message>
        <source>Rules of your own are put together in the place Duplicates.</source>
        <translation>Eigene Regeln stellen Sie unter „Doppelte“ zusammen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What finds similar photos</source>
        <translation>Was ähnliche Fotos findet</translation>
    </message>
    <message>
        <source>Another model reads all photos once; you can go on working, and search by the present one until it is done.</source>
        <translation>Ein anderes Modell liest alle Fotos einmal; Sie können weiterarbeiten und bis dahin mit dem jetzigen suchen.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>What Photo Finder takes</source>
        <translation>Was Photo Finder belegt</translation>
    </message>
    <message>
        <source>Where the system is set to less motion, nothing does anyway.</source>
        <translation>Ist im System weniger Bewegung eingestellt, bewegt sich ohnehin nichts.</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters, ? for one. A folder of such a name, at any depth, is not searched for photos. Photos of it that are in the library already leave it when you look for changes; the files stay where they are.</source>
        <translation>Ein Name je Zeile; * steht für beliebige Zeichen, ? für eines. In einem Ordner dieses Namens, wie tief er auch liegt, wird nicht nach Fotos gesucht. Fotos daraus, die schon in der Bibliothek sind, verlassen sie beim nächsten Blick auf Änderungen; die Dateien bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Deciding on duplicates</source>
        <translation>Über Duplikate entscheiden</translation>
    </message>
    <message>
        <source>Previous, next group</source>
        <translation>Vorige, nächste Gruppe</translation>
    </message>
    <message>
        <source>Previous, next file</source>
        <translation>Vorige, nächste Datei</translation>
    </message>
    <message>
        <source>Show the keeper while held</source>
        <translation>Das Behaltene zeigen, solange gehalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Looking into groups</source>
        <translation>In Gruppen sehen</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Gruppe öffnen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>In an album</source>
        <translation>In einem Album</translation>
    </message>
    <message>
        <source>Move photos ahead, back</source>
        <translation>Fotos nach vorn, nach hinten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>Voriges, nächstes</translation>
    </message>
    <message>
        <source>Fit or full size</source>
        <translation>Eingepasst oder volle Größe</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>100, 200, 400, 800 %, fit</source>
        <translation>100, 200, 400, 800 %, eingepasst</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Ansicht drehen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Diaschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Einen Ordner mit Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>In Ordner sortieren …</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen sehen</translation>
    </message>
    <message>
        <source>It lies elsewhere now…</source>
        <translation>Er liegt jetzt anderswo …</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek nehmen</translation>
    </message>
</context>
<context>
    <name>SimilarPlace</name>
    <message>
        <source>Similar photos</source>
        <translation>Ähnliche Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is really similar. These are the nearest.</source>
        <translation>Wirklich ähnlich ist hier nichts. Das hier kommt am nächsten.</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>Gleich sind die ersten Fotos hier.</translation>
    </message>
    <message>
        <source>There are no photos in the library yet.</source>
        <translation>In der Bibliothek sind noch keine Fotos.</translation>
    </message>
    <message>
        <source>No photos lie within these limits.</source>
        <translation>In diesen Grenzen liegen keine Fotos.</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>Dasselbe Bild</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>Sehr ähnlich</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>Am nächsten</translation>
    </message>
    <message>
        <source>Show me a photo, and I will find those that look like it.

Drop one anywhere on this window, paste one, or choose one in Photos and press M.</source>
        <translation>Zeigen Sie mir ein Foto, und ich finde die, die ihm ähneln.

Legen Sie eines irgendwo auf diesem Fenster ab, fügen Sie eines ein, oder wählen Sie eines unter Fotos und drücken Sie M.</translation>
    </message>
</context>
<context>
    <name>SkippedModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Sort photos into folders</source>
        <translation>Fotos in Ordner sortieren</translation>
    </message>
    <message>
        <source>Propose groups</source>
        <translation>Gruppen vorschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Photo Finder proposes folders by when, where and of what your photos were taken. You change the proposal as you like; files move only when you say so, and that can be undone.</source>
        <translation>Photo Finder schlägt Ordner danach vor, wann, wo und wovon Fotos aufgenommen wurden. Der Vorschlag lässt sich beliebig ändern; Dateien werden erst auf Wunsch verschoben, und auch das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>StorageField</name>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Library: {0}, in {1}</source>
        <translation>Bibliothek: {0}, in {1}</translation>
    </message>
    <message>
        <source>What can be made again: {0} (thumbnails {1}, for copies {2}, for searching {3})</source>
        <translation>Was sich neu anlegen lässt: {0} (Vorschaubilder {1}, für Kopien {2}, für die Suche {3})</translation>
    </message>
</context>
<context>
    <name>ThreadsField</name>
    <message>
        <source>Leave my computer usable meanwhile</source>
        <translation>Meinen Rechner dabei benutzbar lassen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Processor cores for indexing</source>
        <translation>Prozessorkerne zum Einlesen</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln processor core(s)</source>
        <translation>
            <numerusform>von %Ln Prozessorkern</numerusform>
            <numerusform>von %Ln Prozessorkernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>Table ({0});;For other programs ({1})</source>
        <translation>Tabelle ({0});;Für andere Programme ({1})</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>Gruppen exportieren</translation>
    </message>
    <message>
        <source>The groups were written into {0}.</source>
        <translation>Die Gruppen wurden in {0} geschrieben.</translation>
    </message>
    <message>
        <source>Choose where the new photos are to lie</source>
        <translation>Wohin sollen die neuen Fotos?</translation>
    </message>
    <message>
        <source>{0}, {1}: put all of it back?</source>
        <translation>{0}, {1}: alles zurücklegen?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Propose again</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Locked groups stay as they are</source>
        <translation>Festgehaltene Gruppen bleiben, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos came or went since this was proposed. Proposing again takes note of it.</source>
        <translation>Seit dem Vorschlag sind Fotos dazugekommen oder verschwunden. Ein neuer Vorschlag berücksichtigt das.</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die sich nicht lesen ließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die sich nicht lesen ließen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They were left as they are.</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen. Sie blieb, wie sie ist.</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen. Sie blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>Alle Dateien ließen sich lesen.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Neuer Versuch …</translation>
    </message>
</context>
<context>
    <name>VerdictsDialog</name>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>They may be duplicates after all</source>
        <translation>Sie können doch Duplikate sein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing yet. Where a group shows two different photos, N says so, and they are never shown as duplicates of each other again.</source>
        <translation>Noch nichts. Wo eine Gruppe zwei verschiedene Fotos zeigt, sagen Sie das mit N; sie werden dann nie wieder als Duplikate gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>You said of %Ln pair(s) of photos that they are no duplicates.</source>
        <translation>
            <numerusform>Von %Ln Fotopaar haben Sie gesagt, dass es keine Duplikate sind.</numerusform>
            <numerusform>Von %Ln Fotopaaren haben Sie gesagt, dass es keine Duplikate sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln group(s) of copies that you decided, </source>
        <translation>
            <numerusform>Von der %Ln Gruppe von Kopien, über die Sie entschieden haben, </numerusform>
            <numerusform>Von den %Ln Gruppen von Kopien, über die Sie entschieden haben, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were wrong.</source>
        <translation>
            <numerusform>war %Ln falsch.</numerusform>
            <numerusform>waren %Ln falsch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Draw a box to search for that part</source>
        <translation>Einen Rahmen ziehen, um nach diesem Teil zu suchen</translation>
    </message>
    <message>
        <source>Find similar photos (M)</source>
        <translation>Ähnliche Fotos finden (M)</translation>
    </message>
    <message>
        <source>Turn the view to the left ([)</source>
        <translation>Ansicht nach links drehen ([)</translation>
    </message>
    <message>
        <source>Turn the view to the right (R or ])</source>
        <translation>Ansicht nach rechts drehen (R oder ])</translation>
    </message>
    <message>
        <source>Zoom (Z, wheel)</source>
        <translation>Vergrößern (Z, Mausrad)</translation>
    </message>
    <message>
        <source>Slide show (S)</source>
        <translation>Diaschau (S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Vollbild (F)</translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation>Einzelheiten (I)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>In das Fenster einpassen</translation>
    </message>
    <message>
        <source>Pixel by pixel, 100 %</source>
        <translation>Pixel für Pixel, 100 %</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message numerus="yes">
        <source>A picture every %Ln second(s)</source>
        <translation>
            <numerusform>Nach %Ln Sekunde das nächste Bild</numerusform>
            <numerusform>Nach %Ln Sekunden das nächste Bild</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerFrame</name>
    <message>
        <source>Previous (Left)</source>
        <translation>Voriges (Links)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>Nächstes (Rechts)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} lies on another computer: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} liegt auf einem anderen Rechner und wird deshalb alle 5 Minuten auf Änderungen durchgesehen.</translation>
    </message>
    <message>
        <source>{0} lies on a drive that can be taken out. So that nothing holds it, it is looked through every 5 minutes for what changed.</source>
        <translation>{0} liegt auf einem Laufwerk, das sich herausnehmen lässt. Damit nichts es festhält, wird der Ordner alle 5 Minuten auf Änderungen durchgesehen.</translation>
    </message>
    <message>
        <source>{0} has more folders than the system can watch: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} hat mehr Ordner, als das System beobachten kann, und wird deshalb alle 5 Minuten auf Änderungen durchgesehen.</translation>
    </message>
    <message>
        <source>The system cannot watch {0}: it is looked through every 5 minutes for what changed.</source>
        <translation>Das System kann {0} nicht beobachten; der Ordner wird deshalb alle 5 Minuten auf Änderungen durchgesehen.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>Grouped photos: {0}</source>
        <translation>Gruppierte Fotos: {0}</translation>
    </message>
</context>
<context>
    <name>WindowParts</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Gleiche Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
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
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM – d MMM yyyy</source>
        <translation>d. MMM – d. MMM yyyy</translation>
    </message>
    <message>
        <source>d – d MMM yyyy</source>
        <translation>d. – d. MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>noch {0} h {1} min</translation>
    </message>
    <message>
        <source>cropped to {0} %</source>
        <translation>beschnitten auf {0} %</translation>
    </message>
    <message>
        <source>shows more: {0} %</source>
        <translation>zeigt mehr: {0} %</translation>
    </message>
    <message>
        <source>rotated {0}°</source>
        <translation>gedreht um {0}°</translation>
    </message>
    <message>
        <source>tilted {0}°</source>
        <translation>geneigt um {0}°</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>vergrößert</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>andere Größe</translation>
    </message>
    <message>
        <source>re-saved</source>
        <translation>neu gespeichert</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>seen from the side</source>
        <translation>schräg gesehen</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>gestaucht</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>in Farbe</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>anders gefärbt</translation>
    </message>
    <message>
        <source>inverted colours</source>
        <translation>umgekehrte Farben</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>schwarzweiß</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>beschriftet</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>gerahmt</translation>
    </message>
    <message>
        <source>part of a collage or screenshot</source>
        <translation>Teil einer Collage oder eines Bildschirmfotos</translation>
    </message>
    <message>
        <source>without the frame</source>
        <translation>ohne den Rahmen</translation>
    </message>
    <message>
        <source>without the words around it</source>
        <translation>ohne die Worte darum</translation>
    </message>
    <message>
        <source>cut out of a collage or screenshot</source>
        <translation>aus einer Collage oder einem Bildschirmfoto</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>aufgenommen {0}</translation>
    </message>
    <message>
        <source>place {0}</source>
        <translation>Ort {0}</translation>
    </message>
    <message>
        <source>keywords {0}</source>
        <translation>Stichwörter {0}</translation>
    </message>
    <message>
        <source>title “{0}”</source>
        <translation>Titel „{0}“</translation>
    </message>
    <message>
        <source>description “{0}”</source>
        <translation>Beschreibung „{0}“</translation>
    </message>
    <message>
        <source>Copied the album {0}</source>
        <translation>Album {0} kopiert</translation>
    </message>
    <message>
        <source>Cleaned up identical files</source>
        <translation>Identische Dateien aufgeräumt</translation>
    </message>
    <message>
        <source>Cleaned up copies</source>
        <translation>Kopien aufgeräumt</translation>
    </message>
    <message>
        <source>Cleaned up bursts</source>
        <translation>Serien aufgeräumt</translation>
    </message>
    <message>
        <source>Cleaned up look-alikes</source>
        <translation>Ähnliche aufgeräumt</translation>
    </message>
    <message>
        <source>Removed photos</source>
        <translation>Fotos entfernt</translation>
    </message>
    <message>
        <source>Imported new photos</source>
        <translation>Neue Fotos importiert</translation>
    </message>
    <message>
        <source>Photos copied into folders: {0} into {1}</source>
        <translation>Fotos in Ordner kopiert: {0} in {1}</translation>
    </message>
    <message>
        <source>Photos sorted into folders: {0} into {1}</source>
        <translation>Fotos in Ordner sortiert: {0} in {1}</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
</context>
</TS>

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
            <source>&amp;Settings…</source>
            <translation>E&amp;instellungen …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
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
            <source>Show in &amp;file manager</source>
            <translation>Im &amp;Dateimanager zeigen</translation>
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
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Einzelheiten</translation>
        </message>
        <message>
            <source>&amp;Larger thumbnails</source>
            <translation>&amp;Größere Vorschaubilder</translation>
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
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
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
        <message numerus="yes">
            <source>%Ln file(s) skipped</source>
            <translation>
                <numerusform>%Ln Datei ausgelassen</numerusform>
                <numerusform>%Ln Dateien ausgelassen</numerusform>
            </translation>
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
            <source>Everything is up to date.</source>
            <translation>Alles ist auf dem neuesten Stand.</translation>
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
        <name>Canvas</name>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
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
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>Ähnliche</translation>
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
            <translation>Herausnehmen</translation>
        </message>
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
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Finds photos by how they look, on this computer alone.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons by Lucide (ISC). Made with Qt for Python (LGPL).&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Findet Fotos nach dem, was man sieht, allein auf diesem Rechner.&lt;/p&gt;&lt;p&gt;Apache-Lizenz 2.0. Symbole von Lucide (ISC). Gemacht mit Qt for Python (LGPL).&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Photo Finder</source>
            <translation>Über Photo Finder</translation>
        </message>
    </context>
    <context>
        <name>PhotoModel</name>
        <message>
            <source>{0} similar</source>
            <translation>{0} ähnlich</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotosPlace</name>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>The first photos will be here in a moment.</source>
            <translation>Gleich sind die ersten Fotos hier.</translation>
        </message>
        <message>
            <source>There are no photos here.</source>
            <translation>Hier sind keine Fotos.</translation>
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
        <name>Session</name>
        <message>
            <source>The pasted picture cannot be read.</source>
            <translation>Das eingefügte Bild lässt sich nicht lesen.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
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
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Size of thumbnails</source>
            <translation>Größe der Vorschaubilder</translation>
        </message>
        <message>
            <source>Processor cores for indexing</source>
            <translation>Prozessorkerne zum Einlesen</translation>
        </message>
        <message>
            <source>Fewer leave the computer quieter.</source>
            <translation>Mit weniger bleibt der Rechner leiser.</translation>
        </message>
        <message>
            <source>Folders that are left out</source>
            <translation>Ordner, die ausgelassen werden</translation>
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
        <message>
            <source>Show in file manager</source>
            <translation>Im Dateimanager zeigen</translation>
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
            <source>Strictness</source>
            <translation>Strenge</translation>
        </message>
        <message>
            <source>How likely a photo must be similar to be shown</source>
            <translation>Wie wahrscheinlich ein Foto ähnlich sein muss, um gezeigt zu werden</translation>
        </message>
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
            <source>No photos lie within these limits.</source>
            <translation>In diesen Grenzen liegen keine Fotos.</translation>
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
        <name>UnreadableDialog</name>
        <message>
            <source>Files that could not be read</source>
            <translation>Dateien, die sich nicht lesen ließen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Im Dateimanager zeigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
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
        <name>Viewer</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Previous (Left)</source>
            <translation>Voriges (Links)</translation>
        </message>
        <message>
            <source>Next (Right)</source>
            <translation>Nächstes (Rechts)</translation>
        </message>
        <message>
            <source>Draw a box to search for that part</source>
            <translation>Einen Rahmen ziehen, um nach diesem Teil zu suchen</translation>
        </message>
        <message>
            <source>Find similar photos (M)</source>
            <translation>Ähnliche Fotos finden (M)</translation>
        </message>
        <message>
            <source>Fit or full size (Z)</source>
            <translation>Eingepasst oder volle Größe (Z)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Walk</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
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
    </context>
    <context>
        <name>YearStrip</name>
        <message>
            <source>Years</source>
            <translation>Jahre</translation>
        </message>
    </context>
</TS>

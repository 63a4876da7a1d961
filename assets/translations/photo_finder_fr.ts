<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Open a photo to find similar…</source>
        <translation>&amp;Ouvrir une photo pour en trouver de similaires…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo to find similar</source>
        <translation>&amp;Coller une photo pour en trouver de similaires</translation>
    </message>
    <message>
        <source>&amp;Look for changes</source>
        <translation>&amp;Rechercher les changements</translation>
    </message>
    <message>
        <source>Files that could not be &amp;read…</source>
        <translation>Fichiers i&amp;llisibles…</translation>
    </message>
    <message>
        <source>Activi&amp;ty…</source>
        <translation>Act&amp;ivité…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Ne rien sélectionner</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>&amp;Photos comme celle-ci</translation>
    </message>
    <message>
        <source>Add as an example to &amp;look for</source>
        <translation>Ajouter comme exemple à &amp;rechercher</translation>
    </message>
    <message>
        <source>Add as an example to &amp;keep away from</source>
        <translation>Ajouter comme exemple à é&amp;viter</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Open with its program</source>
        <translation>&amp;Ouvrir avec son programme</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Afficher dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Move to &amp;Removed</source>
        <translation>&amp;Déplacer vers Retirés</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <source>&amp;Similar</source>
        <translation>&amp;Similaires</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>D&amp;oublons</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>&amp;Removed</source>
        <translation>&amp;Retirés</translation>
    </message>
    <message>
        <source>&amp;Whole photos</source>
        <translation>Photos &amp;entières</translation>
    </message>
    <message>
        <source>What it &amp;never does</source>
        <translation>Ce qu’il ne fait &amp;jamais</translation>
    </message>
    <message>
        <source>Look for a part of the s&amp;creen…</source>
        <translation>Rechercher une partie de l’écra&amp;n…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>&amp;Accepter la suggestion</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Pas un doublon</translation>
    </message>
    <message>
        <source>&amp;Blink with the keeper (hold B)</source>
        <translation>Alterner avec celui à garder (maintenir &amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>Afficher la &amp;différence</translation>
    </message>
    <message>
        <source>What you said is no dup&amp;licate…</source>
        <translation>&amp;Ce que vous avez dit ne pas être des doublons…</translation>
    </message>
    <message>
        <source>&amp;Export the groups…</source>
        <translation>&amp;Exporter les groupes…</translation>
    </message>
    <message>
        <source>&amp;Do I have these already…</source>
        <translation>&amp;Ai-je déjà ces photos&#x202f;?…</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Re&amp;mettre en place</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>&amp;Agrandir les vignettes</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>Réd&amp;uire les vignettes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Photo Finder</source>
        <translation>À &amp;propos de Photo Finder</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Split by &amp;time</source>
        <translation>Diviser selon le &amp;temps</translation>
    </message>
    <message>
        <source>Split by &amp;looks</source>
        <translation>Diviser selon l’&amp;aspect</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Dissoudre</translation>
    </message>
    <message>
        <source>Into a new &amp;group…</source>
        <translation>Dans un &amp;nouveau groupe…</translation>
    </message>
    <message>
        <source>O&amp;ut of all groups</source>
        <translation>&amp;Hors de tous les groupes</translation>
    </message>
    <message>
        <source>Add to an al&amp;bum…</source>
        <translation>Ajouter à un al&amp;bum…</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>&amp;Take out of the album</source>
        <translation>&amp;Enlever de l’album</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>All that runs and that was done</source>
        <translation>Tout ce qui est en cours et ce qui a été fait</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Arrêter&#x202f;; ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was</source>
        <translation>Arrêter pour l’instant&#x202f;; la reprise se fera au même point</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln fichier ignoré</numerusform>
            <numerusform>%Ln fichiers ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Looking for photos … {0} files</source>
        <translation>Recherche de photos… {0} fichiers</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>Indexation&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>Paused. What has been read can be searched.</source>
        <translation>En pause. Ce qui a été lu peut être recherché.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln new photo(s) are in the library.</source>
        <translation>
            <numerusform>Arrêté. %Ln nouvelle photo est dans la bibliothèque.</numerusform>
            <numerusform>Arrêté. %Ln nouvelles photos sont dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s)</source>
        <translation>
            <numerusform>%Ln nouvelle photo</numerusform>
            <numerusform>%Ln nouvelles photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) of known photos</source>
        <translation>
            <numerusform>%Ln copie d’une photo connue</numerusform>
            <numerusform>%Ln copies de photos connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln fichier déplacé</numerusform>
            <numerusform>%Ln fichiers déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) gone</source>
        <translation>
            <numerusform>%Ln fichier disparu</numerusform>
            <numerusform>%Ln fichiers disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Tout est à jour.</translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message>
        <source>All photos were looked through for copies.</source>
        <translation>Les copies de toutes les photos ont été recherchées.</translation>
    </message>
    <message>
        <source>Changes in your folders are not noticed by themselves (see Settings).</source>
        <translation>Les changements dans vos dossiers ne sont pas détectés d’eux-mêmes (voir Paramètres).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are watched: what changes shows within seconds.</source>
        <translation>
            <numerusform>%Ln dossier est surveillé&#xa0;: ce qui change s’affiche en quelques secondes.</numerusform>
            <numerusform>%Ln dossiers sont surveillés&#xa0;: ce qui change s’affiche en quelques secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are away with their drive.</source>
        <translation>
            <numerusform>%Ln dossier est sur un disque non connecté.</numerusform>
            <numerusform>%Ln dossiers sont sur un disque non connecté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in Removed</source>
        <translation>Afficher dans Retirés</translation>
    </message>
    <message>
        <source>What was done and told</source>
        <translation>Ce qui a été fait et signalé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet. Whatever changes your files will be listed here.</source>
        <translation>Rien n’a encore été fait. Tout ce qui modifie vos fichiers sera listé ici.</translation>
    </message>
</context>
<context>
    <name>AlbumExport</name>
    <message>
        <source>Folder of copies…</source>
        <translation>Dossier de copies…</translation>
    </message>
    <message>
        <source>Folder of hard links, which take no space…</source>
        <translation>Dossier de liens physiques, qui ne prennent pas de place…</translation>
    </message>
    <message>
        <source>Folder of symbolic links…</source>
        <translation>Dossier de liens symboliques…</translation>
    </message>
    <message>
        <source>List of files…</source>
        <translation>Liste de fichiers…</translation>
    </message>
    <message>
        <source>Number the names in a folder</source>
        <translation>Numéroter les noms dans un dossier</translation>
    </message>
    <message>
        <source>Choose where the folder “{0}” is to be made</source>
        <translation>Choisir où créer le dossier «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>List of files ({0})</source>
        <translation>Liste de fichiers ({0})</translation>
    </message>
    <message>
        <source>Table ({0})</source>
        <translation>Tableau ({0})</translation>
    </message>
    <message>
        <source>For other programs ({0})</source>
        <translation>Pour d’autres programmes ({0})</translation>
    </message>
    <message>
        <source>Export the album</source>
        <translation>Exporter l’album</translation>
    </message>
    <message>
        <source>The list was written into {0}.</source>
        <translation>La liste a été écrite dans {0}.</translation>
    </message>
</context>
<context>
    <name>AlbumList</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
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
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Photos of the album</source>
        <translation>Photos de l’album</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
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
            <numerusform>%Ln autre n’est plus dans aucun fichier de la bibliothèque</numerusform>
            <numerusform>%Ln autres ne sont plus dans aucun fichier de la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of this album are in no file of the library now.</source>
        <translation>Les photos de cet album ne sont plus dans aucun fichier de la bibliothèque.</translation>
    </message>
    <message>
        <source>This album is empty. Drag photos onto its name, or choose “Add to an album…” on them.</source>
        <translation>Cet album est vide. Glissez des photos sur son nom, ou choisissez pour elles «&#xa0;Ajouter à un album…&#xa0;».</translation>
    </message>
</context>
<context>
    <name>AlbumRoom</name>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) added to {0}.</source>
        <translation>
            <numerusform>%Ln photo ajoutée à {0}.</numerusform>
            <numerusform>%Ln photos ajoutées à {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These photos are in the album already.</source>
        <translation>Ces photos sont déjà dans l’album.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) taken out of {0}; no file was touched.</source>
        <translation>
            <numerusform>%Ln photo enlevée de {0}&#x202f;; aucun fichier n’a été touché.</numerusform>
            <numerusform>%Ln photos enlevées de {0}&#x202f;; aucun fichier n’a été touché.</numerusform>
        </translation>
    </message>
    <message>
        <source>The album {0} is deleted; no photo is.</source>
        <translation>L’album {0} est supprimé&#x202f;; aucune photo ne l’est.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>AlbumsDialog</name>
    <message>
        <source>Make albums</source>
        <translation>Créer des albums</translation>
    </message>
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
            <numerusform>%Ln photo sera dans {0}.</numerusform>
            <numerusform>%Ln photos seront dans {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is touched, and it can be undone.</source>
        <translation>Aucun fichier n’est touché, et cela peut être annulé.</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AlbumsPart</name>
    <message>
        <source>Drag photos here to make an album of them.</source>
        <translation>Glissez des photos ici pour en faire un album.</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Make folders</source>
        <translation>Créer les dossiers</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>As albums instead, and touch no file</source>
        <translation>Plutôt en albums, sans toucher aucun fichier</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Déplacer les fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The folders cannot be made.</source>
        <translation>Impossible de créer les dossiers.</translation>
    </message>
    <message>
        <source>In {0}. Nothing is overwritten, and all of it can be undone.</source>
        <translation>Dans {0}. Rien n’est écrasé, et tout peut être annulé.</translation>
    </message>
    <message>
        <source>There is nothing to do: no photo would go into another folder.</source>
        <translation>Il n’y a rien à faire&#xa0;: aucune photo ne changerait de dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be copied</source>
        <translation>
            <numerusform>%Ln photo sera copiée</numerusform>
            <numerusform>%Ln photos seront copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be moved</source>
        <translation>
            <numerusform>%Ln photo sera déplacée</numerusform>
            <numerusform>%Ln photos seront déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} into {1}.</source>
        <translation>{0} dans {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that belong to them go along.</source>
        <translation>
            <numerusform>%Ln fichier associé suit.</numerusform>
            <numerusform>%Ln fichiers associés suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie in the right folder already.</source>
        <translation>
            <numerusform>%Ln fichier est déjà dans le bon dossier.</numerusform>
            <numerusform>%Ln fichiers sont déjà dans le bon dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot go and stay. Show which</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être déplacé et reste. Afficher lequel</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être déplacés et restent. Afficher lesquels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, go to another drive.</source>
        <translation>
            <numerusform>%Ln fichier, {0}, va sur un autre disque.</numerusform>
            <numerusform>%Ln fichiers, {0}, vont sur un autre disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied there, and the originals lie under Removed until you empty it.</source>
        <translation>Ils y sont copiés, et les originaux restent sous Retirés jusqu’à ce que vous le vidiez.</translation>
    </message>
    <message>
        <source>These files stay where they are.</source>
        <translation>Ces fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>Fichiers qui restent</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Choose where the folders are to be made</source>
        <translation>Choisir où créer les dossiers</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Déplacer les fichiers</translation>
    </message>
    <message>
        <source>Copy files, and leave all where they are</source>
        <translation>Copier les fichiers et laisser tout en place</translation>
    </message>
    <message>
        <source>Make albums, and touch no file</source>
        <translation>Créer des albums sans toucher aucun fichier</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln album(s)</source>
        <translation>
            <numerusform>Créer %Ln album</numerusform>
            <numerusform>Créer %Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln folder(s) in</source>
        <translation>
            <numerusform>Créer %Ln dossier dans</numerusform>
            <numerusform>Créer %Ln dossiers dans</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Where the folders are made: {0}</source>
        <translation>Où les dossiers sont créés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln photo(s). No file is touched.</source>
        <translation>
            <numerusform>de %Ln photo. Aucun fichier n’est touché.</numerusform>
            <numerusform>de %Ln photos. Aucun fichier n’est touché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and copy %Ln photo(s) there.</source>
        <translation>
            <numerusform>et y copier %Ln photo.</numerusform>
            <numerusform>et y copier %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there.</source>
        <translation>
            <numerusform>et y déplacer %Ln photo.</numerusform>
            <numerusform>et y déplacer %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there,</source>
        <translation>
            <numerusform>y déplacer %Ln photo</numerusform>
            <numerusform>y déplacer %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln where they are.</source>
        <translation>
            <numerusform>et en laisser %Ln en place.</numerusform>
            <numerusform>et en laisser %Ln en place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByButton</name>
    <message>
        <source>By time and looks</source>
        <translation>Selon le temps et l’aspect</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Selon le temps</translation>
    </message>
    <message>
        <source>By looks</source>
        <translation>Selon l’aspect</translation>
    </message>
    <message>
        <source>Into the folders of a folder…</source>
        <translation>Dans les sous-dossiers d’un dossier…</translation>
    </message>
    <message>
        <source>into the folders of {0}</source>
        <translation>dans les sous-dossiers de {0}</translation>
    </message>
    <message>
        <source>Made by: {0}</source>
        <translation>Regroupement&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>This group cannot be split that way: nothing in it stands apart.</source>
        <translation>Ce groupe ne peut pas être divisé ainsi&#xa0;: rien ne s’y détache du reste.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>No folder can have that name.</source>
        <translation>Aucun dossier ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Un dossier a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Will be: {0}</source>
        <translation>Deviendra&#xa0;: {0}</translation>
    </message>
    <message>
        <source>A folder needs a name; it keeps the one that it had.</source>
        <translation>Un dossier a besoin d’un nom&#x202f;; il garde celui qu’il avait.</translation>
    </message>
    <message>
        <source>Another group has this name too: both go into one folder.</source>
        <translation>Un autre groupe porte ce nom&#xa0;: les deux vont dans le même dossier.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Garder {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>drive is away</source>
        <translation>disque non connecté</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>À GARDER</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>à retirer</translation>
    </message>
    <message>
        <source>remove?</source>
        <translation>à retirer&#x202f;?</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Unl&amp;ock</source>
        <translation>Déverr&amp;ouiller</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in Photos</source>
        <translation>Afficher dans Photos</translation>
    </message>
    <message>
        <source>Find photos like its first</source>
        <translation>Trouver des photos comme la première</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Photos in no group</source>
        <translation>Photos sans groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>Elles restent où elles sont.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
</context>
<context>
    <name>CarriedDialog</name>
    <message>
        <source>Carried over</source>
        <translation>Informations reprises</translation>
    </message>
    <message>
        <source>This is written into an .xmp file beside each kept photo, where other programs read it too. The photos are not touched, and undoing takes it back.</source>
        <translation>Ceci est écrit dans un fichier .xmp à côté de chaque photo gardée, où d’autres programmes le lisent aussi. Les photos ne sont pas touchées, et l’annulation le retire.</translation>
    </message>
</context>
<context>
    <name>CarriedModel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Ce qui est ajouté</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>not written: {0}</source>
        <translation>non écrit&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>like</source>
        <translation>comme celle-ci</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>like this part</source>
        <translation>comme cette partie</translation>
    </message>
    <message>
        <source>unlike this part</source>
        <translation>différent de cette partie</translation>
    </message>
    <message>
        <source>Keep away from this one</source>
        <translation>Éviter celle-ci</translation>
    </message>
    <message>
        <source>Look for this one</source>
        <translation>Rechercher celle-ci</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>Retirer cet exemple</translation>
    </message>
    <message>
        <source>Photo of the library</source>
        <translation>Photo de la bibliothèque</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Add to an album</source>
        <translation>Ajouter à un album</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>Ajouter %Ln photo à un album</numerusform>
            <numerusform>Ajouter %Ln photos à un album</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name of an album, new or old</source>
        <translation>Nom d’un album, nouveau ou existant</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New album “{0}”</source>
        <translation>Nouvel album «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Open a photo to find similar ones</source>
        <translation>Ouvrir une photo pour en trouver de similaires</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>ChosenPhotos</name>
    <message>
        <source>{0} cannot be opened: its drive is away.</source>
        <translation>{0} ne peut pas être ouvert&#xa0;: son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>This system has no program that opens {0}.</source>
        <translation>Aucun programme de ce système n’ouvre {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were copied.</source>
        <translation>
            <numerusform>Seul le premier fichier (%Ln) a été copié.</numerusform>
            <numerusform>Seuls les %Ln premiers fichiers ont été copiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>the keeper</source>
        <translation>celui à garder</translation>
    </message>
    <message>
        <source>differs in {0}</source>
        <translation>diffère sur {0}</translation>
    </message>
    <message>
        <source>differs in {0} of what both show</source>
        <translation>diffère sur {0} de ce que les deux montrent</translation>
    </message>
    <message>
        <source>looks the same everywhere</source>
        <translation>paraît identique partout</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Photo Finder made a mistake. Your photos were not touched, and you can go on. If it happens again, please send this report to the project.</source>
        <translation>Photo Finder a commis une erreur. Vos photos n’ont pas été touchées, et vous pouvez continuer. Si cela se reproduit, merci d’envoyer ce rapport au projet.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Between two dates</source>
        <translation>Entre deux dates</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Fewer or more groups</source>
        <translation>Moins ou plus de groupes</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Select a photo to see more of it.</source>
        <translation>Sélectionnez une photo pour en savoir plus.</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Similaires</translation>
    </message>
    <message>
        <source>Draw a box to search for that part. Double click to see it large.</source>
        <translation>Tracez un cadre pour rechercher cette partie. Double-cliquez pour voir la photo en grand.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add this folder</source>
        <translation>Déposez pour ajouter ce dossier</translation>
    </message>
    <message>
        <source>Drop to find similar photos</source>
        <translation>Déposez pour trouver des photos similaires</translation>
    </message>
</context>
<context>
    <name>DuplicatesPlace</name>
    <message>
        <source>Groups of duplicates</source>
        <translation>Groupes de doublons</translation>
    </message>
    <message>
        <source>Photos are still being read. What is there twice will be shown here.</source>
        <translation>Des photos sont encore en cours de lecture. Ce qui existe en double s’affichera ici.</translation>
    </message>
    <message>
        <source>Nothing of this kind among the files that are compared.</source>
        <translation>Rien de ce genre parmi les fichiers comparés.</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Aucun fichier n’existe en double.</translation>
    </message>
    <message>
        <source>Copies show the same picture in another file: resized, cropped, turned, in other colours. Finding them takes a while, as photos are compared pixel by pixel.</source>
        <translation>Les copies montrent la même image dans un autre fichier&#xa0;: redimensionnée, recadrée, pivotée, dans d’autres couleurs. Les trouver prend un moment, car les photos sont comparées pixel par pixel.</translation>
    </message>
    <message>
        <source>No copies were found.</source>
        <translation>Aucune copie n’a été trouvée.</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>Rien de ce genre n’a été trouvé.</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>Why the first is kept: {0}</source>
        <translation>Pourquoi garder le premier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>Groupe {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} could be freed</source>
        <translation>{0} à libérer</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln file(s)…</source>
        <translation>
            <numerusform>Nettoyer %Ln fichier…</numerusform>
            <numerusform>Nettoyer %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Accepter %Ln</numerusform>
            <numerusform>Accepter les %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyDialog</name>
    <message>
        <source>Empty Removed</source>
        <translation>Vider Retirés</translation>
    </message>
    <message>
        <source>Looking whether another copy of each file is left …</source>
        <translation>On vérifie qu’il reste une autre copie de chaque fichier…</translation>
    </message>
    <message>
        <source>Delete them at once. This cannot be undone.</source>
        <translation>Les supprimer tout de suite. C’est irréversible.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Removed cannot be emptied now.</source>
        <translation>Retirés ne peut pas être vidé maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay here, as no other copy may be left. Show which</source>
        <translation>
            <numerusform>%Ln fichier reste ici, car il n’en existe peut-être plus d’autre copie. Afficher lequel</numerusform>
            <numerusform>%Ln fichiers restent ici, car il n’en existe peut-être plus d’autre copie. Afficher lesquels</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the removed files can go.</source>
        <translation>Aucun des fichiers retirés ne peut être supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, will go for good.</source>
        <translation>
            <numerusform>%Ln fichier, {0}, sera supprimé définitivement.</numerusform>
            <numerusform>%Ln fichiers, {0}, seront supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their space is free at once. Photo Finder cannot bring them back.</source>
        <translation>Leur espace est libéré tout de suite. Photo Finder ne peut pas les récupérer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>They go to the system&apos;s trash first. Their space is free once the trash is emptied; from here they cannot be restored any more.</source>
        <translation>Ils vont d’abord dans la corbeille du système. Leur espace est libéré quand elle est vidée&#x202f;; d’ici, ils ne pourront plus être remis en place.</translation>
    </message>
    <message>
        <source>These files stay among the removed ones.</source>
        <translation>Ces fichiers restent parmi les fichiers retirés.</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>Fichiers qui restent</translation>
    </message>
</context>
<context>
    <name>ExampleChips</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an example to look for, or one to keep away from</source>
        <translation>Ajouter un exemple à rechercher, ou un à éviter</translation>
    </message>
    <message>
        <source>Like this photo…</source>
        <translation>Comme cette photo…</translation>
    </message>
    <message>
        <source>Unlike this photo…</source>
        <translation>Différent de cette photo…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>taken {0}</source>
        <translation>prise le {0}</translation>
    </message>
    <message>
        <source>file of {0}</source>
        <translation>fichier du {0}</translation>
    </message>
    <message>
        <source>the suggested one</source>
        <translation>la suggestion</translation>
    </message>
    <message>
        <source>the same bytes as the first</source>
        <translation>les mêmes octets que le premier</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>sûr à {0}</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>similaire à {0}</translation>
    </message>
    <message>
        <source>doubtful: perhaps another shot</source>
        <translation>incertain&#xa0;: peut-être une autre prise</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Afficher lesquels</translation>
    </message>
    <message>
        <source>Stop; what is done can be undone</source>
        <translation>Arrêter&#x202f;; ce qui est fait peut être annulé</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Moving files to Removed …</source>
        <translation>Déplacement de fichiers vers Retirés…</translation>
    </message>
    <message>
        <source>Copying new photos …</source>
        <translation>Copie des nouvelles photos…</translation>
    </message>
    <message>
        <source>Moving photos into folders …</source>
        <translation>Déplacement des photos dans les dossiers…</translation>
    </message>
    <message>
        <source>Copying photos into folders …</source>
        <translation>Copie des photos dans les dossiers…</translation>
    </message>
    <message>
        <source>Exporting the album …</source>
        <translation>Exportation de l’album…</translation>
    </message>
    <message>
        <source>Putting files back …</source>
        <translation>Remise en place des fichiers…</translation>
    </message>
    <message>
        <source>Moving files to the system&apos;s trash …</source>
        <translation>Mise à la corbeille des fichiers…</translation>
    </message>
    <message>
        <source>Deleting files …</source>
        <translation>Suppression des fichiers…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left alone.</source>
        <translation>
            <numerusform>%Ln fichier a été laissé tel quel.</numerusform>
            <numerusform>%Ln fichiers ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to Removed.</source>
        <translation>
            <numerusform>%Ln fichier déplacé vers Retirés.</numerusform>
            <numerusform>%Ln fichiers déplacés vers Retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved into folders.</source>
        <translation>
            <numerusform>%Ln fichier déplacé dans des dossiers.</numerusform>
            <numerusform>%Ln fichiers déplacés dans des dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied into folders.</source>
        <translation>
            <numerusform>%Ln fichier copié dans des dossiers.</numerusform>
            <numerusform>%Ln fichiers copiés dans des dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was left in %Ln place(s).</source>
        <translation>
            <numerusform>Un lien a été laissé à %Ln endroit.</numerusform>
            <numerusform>Un lien a été laissé à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept photo(s) got what copies told.</source>
        <translation>
            <numerusform>%Ln photo gardée a reçu les informations de ses copies.</numerusform>
            <numerusform>%Ln photos gardées ont reçu les informations de leurs copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) copied in.</source>
        <translation>
            <numerusform>%Ln nouveau fichier copié.</numerusform>
            <numerusform>%Ln nouveaux fichiers copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: all of it lies there already.</source>
        <translation>Rien n’a été copié&#xa0;: tout y est déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln lien créé.</numerusform>
            <numerusform>%Ln liens créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be linked there and were copied.</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas y être lié et a été copié.</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas y être liés et ont été copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the album copied.</source>
        <translation>
            <numerusform>%Ln fichier de l’album copié.</numerusform>
            <numerusform>%Ln fichiers de l’album copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the album is there now.</source>
        <translation>Aucune photo de l’album n’est disponible pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back where they were.</source>
        <translation>
            <numerusform>%Ln fichier est de nouveau à sa place.</numerusform>
            <numerusform>%Ln fichiers sont de nouveau à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the system&apos;s trash.</source>
        <translation>
            <numerusform>%Ln fichier est dans la corbeille du système.</numerusform>
            <numerusform>%Ln fichiers sont dans la corbeille du système.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted, {0} freed.</source>
        <translation>
            <numerusform>%Ln fichier supprimé, {0} libérés.</numerusform>
            <numerusform>%Ln fichiers supprimés, {0} libérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied file(s) were taken away again.</source>
        <translation>
            <numerusform>%Ln fichier copié a été retiré à nouveau.</numerusform>
            <numerusform>%Ln fichiers copiés ont été retirés à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to these files.</source>
        <translation>Rien n’a été fait à ces fichiers.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissés tels quels</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>N’afficher qu’une partie des photos</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Afficher à nouveau toutes les photos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>How the photos are sorted</source>
        <translation>L’ordre de tri des photos</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>Tri&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take away: {0}</source>
        <translation>Enlever&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>Sur un disque non connecté</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre deux dates…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Try it with sample photos</source>
        <translation>Essayer avec des photos d’exemple</translation>
    </message>
    <message>
        <source>Start with {0}</source>
        <translation>Commencer avec {0}</translation>
    </message>
    <message>
        <source>Find photos by how they look</source>
        <translation>Trouvez des photos par ce qu’elles montrent</translation>
    </message>
    <message>
        <source>Point at a folder, then show any photo to find all that look like it.</source>
        <translation>Indiquez un dossier, puis montrez une photo pour trouver toutes celles qui lui ressemblent.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your files are only changed when you say so, and every change can be undone.</source>
        <translation>Rien ne quitte cet ordinateur. Vos fichiers ne changent que si vous le dites, et chaque changement peut être annulé.</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>existe déjà</translation>
    </message>
</context>
<context>
    <name>FolderTable</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>{0}
This drive is away. Its photos can still be searched.</source>
        <translation>{0}
Ce disque n’est pas connecté. Ses photos peuvent quand même être recherchées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWishes</name>
    <message>
        <source>Add to the library, so that the photos in it can be found?

{0}</source>
        <translation>Ajouter à la bibliothèque, pour que ses photos puissent être trouvées&#x202f;?

{0}</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove {0} from the library? The photos themselves stay where they are and are not touched.</source>
        <translation>Retirer {0} de la bibliothèque&#x202f;? Les photos elles-mêmes restent où elles sont et ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Folders of photos</source>
        <translation>Dossiers de photos</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Retirer de la bibliothèque…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>away</source>
        <translation>non connecté</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Size of thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of thumbnails (Ctrl and wheel)</source>
        <translation>Taille des vignettes (Ctrl et molette)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Impossible d’ouvrir la bibliothèque</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>frees {0}</source>
        <translation>libère {0}</translation>
    </message>
    <message>
        <source>all stay</source>
        <translation>tous restent</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>rafale</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>ressemblantes</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
</context>
<context>
    <name>GroupReasons</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that look alike, most of all like {0}</source>
        <translation>
            <numerusform>%Ln photo qui se ressemble, surtout comme {0}</numerusform>
            <numerusform>%Ln photos qui se ressemblent, surtout comme {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) that were put together by hand</source>
        <translation>
            <numerusform>%Ln groupe réuni à la main</numerusform>
            <numerusform>%Ln groupes réunis à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>like the %Ln photo(s) in {0}</source>
        <translation>
            <numerusform>comme %Ln photo dans {0}</numerusform>
            <numerusform>comme les %Ln photos dans {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>la première d’entre elles</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seule</translation>
    </message>
    <message>
        <source>looks like {0}</source>
        <translation>ressemble à {0}</translation>
    </message>
    <message>
        <source>no folder is sure; looks like {0}</source>
        <translation>aucun dossier n’est sûr&#x202f;; ressemble à {0}</translation>
    </message>
    <message>
        <source>put here by hand</source>
        <translation>placée ici à la main</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>créé à la main</translation>
    </message>
    <message>
        <source>belongs to {0}</source>
        <translation>va avec {0}</translation>
    </message>
    <message>
        <source>at the same time as {0}</source>
        <translation>en même temps que {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after {0}</source>
        <translation>
            <numerusform>%Ln jour après {0}</numerusform>
            <numerusform>%Ln jours après {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after {0}</source>
        <translation>
            <numerusform>%Ln heure après {0}</numerusform>
            <numerusform>%Ln heures après {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) after {0}</source>
        <translation>
            <numerusform>%Ln minute après {0}</numerusform>
            <numerusform>%Ln minutes après {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) after {0}</source>
        <translation>
            <numerusform>%Ln seconde après {0}</numerusform>
            <numerusform>%Ln secondes après {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>single shots of {0}, too few at a time for a group of their own</source>
        <translation>prises isolées ({0}), trop peu à la fois pour former un groupe</translation>
    </message>
    <message>
        <source>taken from {0} to {1}</source>
        <translation>prises du {0} au {1}</translation>
    </message>
    <message>
        <source>taken on {0}, {1}</source>
        <translation>prises le {0}, {1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}, à {1}</translation>
    </message>
    <message>
        <source>{0}, by the files&apos; own times, which may be those of copies</source>
        <translation>{0}, selon les dates des fichiers, qui peuvent être celles de copies</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} j</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>The clock of {0} was {1} behind.</source>
        <translation>L’horloge de {0} retardait de {1}.</translation>
    </message>
    <message>
        <source>The clock of {0} was {1} ahead.</source>
        <translation>L’horloge de {0} avançait de {1}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>GroupToolbar</name>
    <message>
        <source>Further away</source>
        <translation>Éloigner</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Rapprocher</translation>
    </message>
</context>
<context>
    <name>GroupsPlace</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Nothing belongs together among these photos. More groups may be found by looks.</source>
        <translation>Rien ne va ensemble parmi ces photos. Selon l’aspect, on trouvera peut-être plus de groupes.</translation>
    </message>
    <message>
        <source>Photos are still being read. Try again in a moment.</source>
        <translation>Des photos sont encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There are no photos there that the library knows.</source>
        <translation>Il n’y a là aucune photo connue de la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) made of the groups; no file was touched.</source>
        <translation>
            <numerusform>%Ln album créé à partir des groupes&#x202f;; aucun fichier n’a été touché.</numerusform>
            <numerusform>%Ln albums créés à partir des groupes&#x202f;; aucun fichier n’a été touché.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HaveDialog</name>
    <message>
        <source>Do I have these already?</source>
        <translation>Ai-je déjà ces photos&#x202f;?</translation>
    </message>
    <message>
        <source>Looking through {0} …</source>
        <translation>Examen de {0}…</translation>
    </message>
    <message>
        <source>Import the new ones …</source>
        <translation>Importer les nouvelles…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The folder could not be read.</source>
        <translation>Le dossier n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln déjà dans la bibliothèque</numerusform>
            <numerusform>%Ln déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was found in this folder.</source>
        <translation>Aucune photo n’a été trouvée dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are better here than in the library.</source>
        <translation>
            <numerusform>%Ln d’entre elles est meilleure ici que dans la bibliothèque.</numerusform>
            <numerusform>%Ln d’entre elles sont meilleures ici que dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are near to a photo of the library.</source>
        <translation>
            <numerusform>%Ln des nouvelles est très proche d’une photo de la bibliothèque.</numerusform>
            <numerusform>%Ln des nouvelles sont très proches d’une photo de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are known, but lie nowhere else than here.</source>
        <translation>
            <numerusform>%Ln des nouvelles est connue, mais n’existe qu’ici.</numerusform>
            <numerusform>%Ln des nouvelles sont connues, mais n’existent qu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed or added.</source>
        <translation>Rien n’a été changé ni ajouté.</translation>
    </message>
    <message>
        <source>Of these files nothing is known. What is no sound picture counts as new.</source>
        <translation>On ne sait rien de ces fichiers. Ce qui n’est pas une image intacte compte comme nouveau.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>then …</source>
        <translation>puis…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Keep what is</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
    <message>
        <source>Keep rule: {0}</source>
        <translation>Règle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Règles toutes prêtes</translation>
    </message>
    <message>
        <source>Save these rules under a name…</source>
        <translation>Enregistrer ces règles sous un nom…</translation>
    </message>
    <message>
        <source>in a folder…</source>
        <translation>ce qui est dans un dossier…</translation>
    </message>
    <message>
        <source>never touch a folder…</source>
        <translation>ne jamais toucher un dossier…</translation>
    </message>
    <message>
        <source>Leave this rule out</source>
        <translation>Laisser cette règle de côté</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>A name for these rules:</source>
        <translation>Un nom pour ces règles&#xa0;:</translation>
    </message>
</context>
<context>
    <name>KeepRules</name>
    <message>
        <source>in {0}</source>
        <translation>ce qui est dans {0}</translation>
    </message>
    <message>
        <source>never touch {0}</source>
        <translation>ne jamais toucher {0}</translation>
    </message>
    <message>
        <source>the usual choice</source>
        <translation>le choix habituel</translation>
    </message>
    <message>
        <source>the least edited, then the largest</source>
        <translation>le moins retouché, puis le plus grand</translation>
    </message>
    <message>
        <source>the best quality</source>
        <translation>la meilleure qualité</translation>
    </message>
    <message>
        <source>the camera&apos;s original</source>
        <translation>l’original de l’appareil</translation>
    </message>
    <message>
        <source>least edited</source>
        <translation>le moins retouché</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>le plus grand</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>le moins compressé</translation>
    </message>
    <message>
        <source>in the better format</source>
        <translation>le meilleur format</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>celui de l’appareil</translation>
    </message>
    <message>
        <source>with most facts of the shot</source>
        <translation>celui qui en dit le plus sur la prise</translation>
    </message>
    <message>
        <source>under most names</source>
        <translation>celui qui a le plus de noms</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>le plus ancien</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>not named a copy</source>
        <translation>celui qui n’est pas nommé copie</translation>
    </message>
    <message>
        <source>of the shortest name</source>
        <translation>le nom le plus court</translation>
    </message>
    <message>
        <source>of the longest name</source>
        <translation>le nom le plus long</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>le moins de sous-dossiers</translation>
    </message>
    <message>
        <source>of the shortest path</source>
        <translation>le chemin le plus court</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>le premier par chemin</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>Identical</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Rafales</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ressemblantes</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>tous les dossiers</translation>
    </message>
    <message>
        <source>in: {0}</source>
        <translation>dans&#xa0;: {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’au {0}</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre deux dates…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Finds photos by how they look, on this computer alone.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons by Lucide (ISC). Made with Qt for Python (LGPL).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Trouve des photos par ce qu’elles montrent, sur cet ordinateur seulement.&lt;/p&gt;&lt;p&gt;Licence Apache 2.0. Icônes de Lucide (ISC). Créé avec Qt for Python (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Look for a new version in your web browser</source>
        <translation>Chercher une nouvelle version dans le navigateur web</translation>
    </message>
    <message>
        <source>About Photo Finder</source>
        <translation>À propos de Photo Finder</translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>Rechercher des copies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were not looked through for copies yet.</source>
        <translation>
            <numerusform>Les copies de %Ln photo n’ont pas encore été recherchées.</numerusform>
            <numerusform>Les copies de %Ln photos n’ont pas encore été recherchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Looking for copies …</source>
        <translation>Recherche de copies…</translation>
    </message>
    <message>
        <source>Comparing pair {0} of {1}</source>
        <translation>Comparaison de la paire {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Previous file</source>
        <translation>Fichier précédent</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Out of all groups</source>
        <translation>Hors de tous les groupes</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Photos du groupe</translation>
    </message>
    <message>
        <source>Groups to move photos into</source>
        <translation>Groupes où déplacer des photos</translation>
    </message>
    <message>
        <source>All groups (Esc)</source>
        <translation>Tous les groupes (Échap)</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Drag photos onto a group</source>
        <translation>Glissez des photos sur un groupe</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln photo sélectionnée</numerusform>
            <numerusform>%Ln photos sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select photos to move them elsewhere.</source>
        <translation>Sélectionnez des photos pour les déplacer.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Photos similaires</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>ModelsField</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Search by this one</source>
        <translation>Rechercher avec celui-ci</translation>
    </message>
    <message>
        <source>What it is good at…</source>
        <translation>Ses points forts…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Of the five photos that it finds first, {0} show the same kind of thing.</source>
        <translation>Sur les cinq premières photos trouvées, {0} montrent le même genre de chose.</translation>
    </message>
    <message>
        <source>It finds the original of {0} of everyday copies and of {1} of hard ones.</source>
        <translation>Il trouve l’original de {0} des copies courantes et de {1} des copies difficiles.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>ce qui est dans {0}</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>Sur un disque non connecté</translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>No photos in this folder.</source>
        <translation>Aucune photo dans ce dossier.</translation>
    </message>
    <message>
        <source>No photos from these days.</source>
        <translation>Aucune photo de ces jours-là.</translation>
    </message>
    <message>
        <source>No photos of this type.</source>
        <translation>Aucune photo de ce type.</translation>
    </message>
    <message>
        <source>No photos of this size.</source>
        <translation>Aucune photo de cette taille.</translation>
    </message>
    <message>
        <source>No photos from this camera.</source>
        <translation>Aucune photo de cet appareil.</translation>
    </message>
    <message>
        <source>No photos are on drives that are away.</source>
        <translation>Aucune photo sur un disque non connecté.</translation>
    </message>
    <message>
        <source>No photos fit all of this.</source>
        <translation>Aucune photo ne répond à tout cela.</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>Il n’y a pas de photos ici.</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’au {0}</translation>
    </message>
    <message>
        <source>No camera told</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} et plus</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>moins de {0}</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nom, de A à Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nom, de Z à A</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus grandes d’abord</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Les plus petites d’abord</translation>
    </message>
    <message>
        <source>Folder, A to Z</source>
        <translation>Dossier, de A à Z</translation>
    </message>
    <message>
        <source>Folder, Z to A</source>
        <translation>Dossier, de Z à A</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Leave a link in each place (hard link)</source>
        <translation>Laisser un lien à chaque endroit (lien physique)</translation>
    </message>
    <message>
        <source>Carry over date, place, rating, keywords and titles that the kept photos lack</source>
        <translation>Reprendre date, lieu, note, mots-clés et titres qui manquent aux photos gardées</translation>
    </message>
    <message>
        <source>Looking at what the files that go say of their pictures …</source>
        <translation>On regarde ce que les fichiers retirés disent de leurs images…</translation>
    </message>
    <message>
        <source>Each name stays where it is and leads to the kept file; the bytes lie on the disk once.</source>
        <translation>Chaque nom reste à sa place et mène au fichier gardé&#x202f;; les données n’occupent le disque qu’une fois.</translation>
    </message>
    <message>
        <source>Written into an .xmp file beside each kept photo; the photo itself is not touched.</source>
        <translation>Écrit dans un fichier .xmp à côté de chaque photo gardée&#x202f;; la photo elle-même n’est pas touchée.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln photo(s) get …</source>
        <translation>
            <numerusform>Ce que reçoit %Ln photo…</numerusform>
            <numerusform>Ce que reçoivent %Ln photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln more photo(s) it cannot be written. With the box ticked, files that tell it stay.</source>
        <translation>
            <numerusform>Pour %Ln autre photo, l’écriture est impossible. Si la case est cochée, les fichiers qui le disent restent.</numerusform>
            <numerusform>Pour %Ln autres photos, l’écriture est impossible. Si la case est cochée, les fichiers qui le disent restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>Noms des dossiers</translation>
    </message>
    <message>
        <source>Photos of a group at least</source>
        <translation>Photos par groupe au moins</translation>
    </message>
    <message>
        <source>Folders in one another at most</source>
        <translation>Dossiers imbriqués au plus</translation>
    </message>
    <message>
        <source>Leave a folder alone…</source>
        <translation>Laisser un dossier intact…</translation>
    </message>
    <message>
        <source>Left alone: {0}</source>
        <translation>Laissé intact : {0}</translation>
    </message>
    <message>
        <source>Year, then dates and place</source>
        <translation>Année, puis dates et lieu</translation>
    </message>
    <message>
        <source>Year, month, then dates and place</source>
        <translation>Année, mois, puis dates et lieu</translation>
    </message>
    <message>
        <source>Dates and place</source>
        <translation>Dates et lieu</translation>
    </message>
    <message>
        <source>Another template…</source>
        <translation>Autre modèle…</translation>
    </message>
    <message>
        <source>As in {0}; a / makes a folder in a folder</source>
        <translation>Comme dans {0} ; un / crée un dossier dans un dossier</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>Son disque n’est pas connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) hold this picture</source>
        <translation>
            <numerusform>%Ln fichier contient cette image</numerusform>
            <numerusform>%Ln fichiers contiennent cette image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>similaire à {0}</translation>
    </message>
</context>
<context>
    <name>PhotosPlace</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>Les premières photos arrivent dans un instant.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>Déplacer vers Retirés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No plan could be made.</source>
        <translation>Aucun plan n’a pu être établi.</translation>
    </message>
    <message>
        <source>{0} are freed once Removed is emptied. Until then all of it can be put back.</source>
        <translation>{0} seront libérés quand Retirés sera vidé. D’ici là, tout peut être remis en place.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be cleaned up as things stand.</source>
        <translation>En l’état, il n’y a rien à nettoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be moved to Removed.</source>
        <translation>
            <numerusform>%Ln fichier sera déplacé vers Retirés.</numerusform>
            <numerusform>%Ln fichiers seront déplacés vers Retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay.</source>
        <translation>
            <numerusform>%Ln fichier reste.</numerusform>
            <numerusform>%Ln fichiers restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay undecided.</source>
        <translation>
            <numerusform>%Ln fichier reste non décidé.</numerusform>
            <numerusform>%Ln fichiers restent non décidés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since they were read and are left alone.</source>
        <translation>
            <numerusform>%Ln fichier a changé depuis sa lecture et est laissé tel quel.</numerusform>
            <numerusform>%Ln fichiers ont changé depuis leur lecture et sont laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are not what the library knows. Nothing is done to them.</source>
        <translation>Ces fichiers ne sont pas ceux que la bibliothèque connaît. Rien ne leur est fait.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissés tels quels</translation>
    </message>
</context>
<context>
    <name>PrecisionButton</name>
    <message>
        <source>Of the shown copies, so many are expected to be right. The lower, the more are shown.</source>
        <translation>La part des copies affichées qui devrait être juste. Plus elle est basse, plus il s’en affiche.</translation>
    </message>
    <message>
        <source>{0} % right</source>
        <translation>{0}&#x202f;% justes</translation>
    </message>
    <message>
        <source>Expected right: {0} %</source>
        <translation>Part juste attendue&#xa0;: {0}&#x202f;%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#x202f;%</translation>
    </message>
    <message>
        <source>{0}, with doubtful ones</source>
        <translation>{0}, y compris les incertaines</translation>
    </message>
</context>
<context>
    <name>PromisesDialog</name>
    <message>
        <source>What Photo Finder never does</source>
        <translation>Ce que Photo Finder ne fait jamais</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>It never goes online.</source>
        <translation>Il ne se connecte jamais à Internet.</translation>
    </message>
    <message>
        <source>It asks no server, looks for no updates and tells nobody anything. Photos are compared by the model that came with it, on this computer.</source>
        <translation>Il n’interroge aucun serveur, ne cherche pas de mises à jour et ne dit rien à personne. Les photos sont comparées sur cet ordinateur, par le modèle fourni avec lui.</translation>
    </message>
    <message>
        <source>It never writes into your folders by itself.</source>
        <translation>Il n’écrit jamais de lui-même dans vos dossiers.</translation>
    </message>
    <message>
        <source>Looking at photos, searching and finding duplicates changes no file. What it remembers is kept in a library of its own; Settings tells where.</source>
        <translation>Regarder des photos, chercher et trouver des doublons ne modifie aucun fichier. Ce qu’il retient est gardé dans sa propre bibliothèque ; les Paramètres disent où.</translation>
    </message>
    <message>
        <source>It never deletes what you did not empty.</source>
        <translation>Il ne supprime jamais ce que vous n’avez pas vidé.</translation>
    </message>
    <message>
        <source>What you clean up goes to Removed and can be put back from there. Of each picture at least one file stays.</source>
        <translation>Ce que vous nettoyez va dans Retirés et peut en être remis. De chaque image, il reste au moins un fichier.</translation>
    </message>
    <message>
        <source>It never does what cannot be taken back.</source>
        <translation>Il ne fait jamais ce qui ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Each change to your files is written down before it is made, and Activity undoes it, also after the program was closed. Only emptying Removed is for good, and asks first.</source>
        <translation>Chaque changement de vos fichiers est noté avant d’être fait, et Activité l’annule, même après la fermeture du programme. Seul vider Retirés est définitif, et demande d’abord.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Strictness</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>How likely a photo must be similar to be shown</source>
        <translation>À quel point une photo doit sûrement être similaire pour s’afficher</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>Retirer des photos</translation>
    </message>
    <message>
        <source>Remove all files that hold these pictures</source>
        <translation>Retirer tous les fichiers qui contiennent ces images</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>Déplacer vers Retirés</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s)?</source>
        <translation>
            <numerusform>Retirer %Ln photo&#x202f;?</numerusform>
            <numerusform>Retirer %Ln photos&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}.</source>
        <translation>
            <numerusform>%Ln fichier, {0}.</numerusform>
            <numerusform>%Ln fichiers, {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to Removed, from where they can be put back.</source>
        <translation>Ils vont dans Retirés, d’où ils peuvent être remis en place.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, as their drive is away or their folder is protected.</source>
        <translation>
            <numerusform>%Ln fichier reste, car son disque n’est pas connecté ou son dossier est protégé.</numerusform>
            <numerusform>%Ln fichiers restent, car leur disque n’est pas connecté ou leur dossier est protégé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be removed now</source>
        <translation>
            <numerusform>%Ln photo ne peut pas être retirée maintenant</numerusform>
            <numerusform>%Ln photos ne peuvent pas être retirées maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last copy of the picture that your library knows of.</source>
        <translation>C’est la dernière copie de l’image que connaît votre bibliothèque.</translation>
    </message>
    <message>
        <source>These are the last copies of their pictures that your library knows of.</source>
        <translation>Ce sont les dernières copies de leurs images que connaît votre bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are the last copies that your library knows of.</source>
        <translation>
            <numerusform>Pour %Ln image, c’est la dernière copie que connaît votre bibliothèque.</numerusform>
            <numerusform>Pour %Ln images, ce sont les dernières copies que connaît votre bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptying Removed leaves last copies where they are.</source>
        <translation>Vider Retirés laisse les dernières copies en place.</translation>
    </message>
</context>
<context>
    <name>RemovedPlace</name>
    <message>
        <source>Restore all of it</source>
        <translation>Tout remettre en place</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>Fichiers retirés</translation>
    </message>
    <message>
        <source>Nothing was removed. What you clean up lies here until you empty it.</source>
        <translation>Rien n’a été retiré. Ce que vous nettoyez reste ici jusqu’à ce que vous le vidiez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed file(s), {0}</source>
        <translation>
            <numerusform>%Ln fichier retiré, {0}</numerusform>
            <numerusform>%Ln fichiers retirés, {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln selected</source>
        <translation>
            <numerusform>Remettre en place %Ln élément</numerusform>
            <numerusform>Remettre en place %Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>No rule decides this group. Say which files to keep and to remove.</source>
        <translation>Aucune règle ne décide pour ce groupe. Dites quels fichiers garder et lesquels retirer.</translation>
    </message>
    <message>
        <source>These files have the same bytes: they are duplicates.</source>
        <translation>Ces fichiers ont les mêmes octets&#xa0;: ce sont des doublons.</translation>
    </message>
    <message>
        <source>One file of a group always stays. Keep another one first.</source>
        <translation>Un fichier de chaque groupe reste toujours. Gardez d’abord un autre fichier.</translation>
    </message>
    <message>
        <source>Its drive is away: it can be removed when that is connected.</source>
        <translation>Son disque n’est pas connecté&#xa0;: il pourra être retiré une fois ce disque branché.</translation>
    </message>
    <message>
        <source>This is another name of a file that stays. Removing it would free nothing.</source>
        <translation>C’est un autre nom d’un fichier qui reste. Le retirer ne libérerait rien.</translation>
    </message>
    <message>
        <source>A rule says that nothing in its folder is ever touched.</source>
        <translation>Une règle dit que rien n’est jamais touché dans son dossier.</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>new, but near to</source>
        <translation>nouvelle, mais proche de</translation>
    </message>
    <message>
        <source>here, this one is better</source>
        <translation>présente&#x202f;; celle-ci est meilleure</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>drive away</source>
        <translation>disque non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln remis en place</numerusform>
            <numerusform>%Ln remis en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone for good</source>
        <translation>
            <numerusform>%Ln supprimé définitivement</numerusform>
            <numerusform>%Ln supprimés définitivement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in Removed</source>
        <translation>
            <numerusform>%Ln dans Retirés</numerusform>
            <numerusform>%Ln dans Retirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>{0} new</source>
        <translation>{0} en plus</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Save this search, or go to one that is saved</source>
        <translation>Enregistrer cette recherche, ou aller à une recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>Supprimer cette recherche…</translation>
    </message>
    <message>
        <source>All saved searches</source>
        <translation>Toutes les recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>{0} photos or more</source>
        <translation>{0} photos ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its photos</source>
        <translation>Afficher ses photos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>Supprimer cette recherche…</translation>
    </message>
</context>
<context>
    <name>SavedShelf</name>
    <message>
        <source>What it looked for is no longer in the library.</source>
        <translation>Ce qu’elle recherchait n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>It stays in the place Similar, and tells when photos come that it finds.</source>
        <translation>Elle reste sous Similaires, et signale l’arrivée de photos qu’elle trouve.</translation>
    </message>
    <message>
        <source>Like {0}</source>
        <translation>Comme {0}</translation>
    </message>
    <message>
        <source>Like a picture</source>
        <translation>Comme une image</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>Renommer cette recherche</translation>
    </message>
    <message>
        <source>Delete the saved search “{0}”? Photos are not touched.</source>
        <translation>Supprimer la recherche enregistrée «&#xa0;{0}&#xa0;»&#x202f;? Les photos ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>Supprimer cette recherche</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>Supprimer la recherche</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Only files in a folder…</source>
        <translation>Seulement les fichiers d’un dossier…</translation>
    </message>
    <message>
        <source>Never files of one folder with each other…</source>
        <translation>Jamais entre eux les fichiers d’un même dossier…</translation>
    </message>
    <message>
        <source>Only with an archive, which stays as it is…</source>
        <translation>Seulement avec une archive, qui reste telle quelle…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Groupes de toute taille</translation>
    </message>
    <message>
        <source>Groups with more than {0} to free</source>
        <translation>Groupes avec plus de {0} à libérer</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>plus de {0}</translation>
    </message>
    <message>
        <source>Compared files: {0}</source>
        <translation>Fichiers comparés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dans {0}</translation>
    </message>
    <message>
        <source>not within {0}</source>
        <translation>pas à l’intérieur de {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>avec {0}</translation>
    </message>
</context>
<context>
    <name>ScreenRegion</name>
    <message>
        <source>This system does not let a program look at the screen. Take a screenshot with the system&apos;s own tool, and paste it here (Ctrl+V).</source>
        <translation>Ce système ne laisse aucun programme regarder l’écran. Faites une capture d’écran avec l’outil du système, et collez-la ici (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ScreenSheet</name>
    <message>
        <source>Draw a rectangle around what you look for · Esc: back</source>
        <translation>Tracez un rectangle autour de ce que vous cherchez · Échap&#xa0;: retour</translation>
    </message>
</context>
<context>
    <name>SearchWell</name>
    <message>
        <source>Drop, paste or open a photo to find similar …</source>
        <translation>Déposez, collez ou ouvrez une photo pour en trouver de similaires…</translation>
    </message>
    <message>
        <source>Open a photo (Ctrl+O). Drop or paste one anywhere on the window.</source>
        <translation>Ouvrez une photo (Ctrl+O). Vous pouvez aussi en déposer ou en coller une n’importe où dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>That is only a link to a picture on the web, and Photo Finder never goes online. Copy the picture itself in the browser, or save it, and paste or drop it here.</source>
        <translation>Ce n’est qu’un lien vers une image du Web, et Photo Finder ne va jamais en ligne. Copiez l’image elle-même dans le navigateur, ou enregistrez-la, puis collez-la ou déposez-la ici.</translation>
    </message>
    <message>
        <source>There is no picture in what came here.</source>
        <translation>Il n’y a pas d’image dans ce qui a été reçu ici.</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy a photo or its file first.</source>
        <translation>Il n’y a pas d’image à coller&#xa0;: copiez d’abord une photo ou son fichier.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Files are being moved already; try again when that is done.</source>
        <translation>Des fichiers sont déjà en cours de déplacement&#x202f;; réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>There is not enough space in {0}: {1} MB are needed and {2} MB are free. {3}</source>
        <translation>Il n’y a pas assez de place dans {0}&#xa0;: il faut {1} Mo et {2} Mo sont libres. {3}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Operation {0} is undone already.</source>
        <translation>L’opération {0} est déjà annulée.</translation>
    </message>
    <message>
        <source>No file of operation {0} is held any more.</source>
        <translation>Plus aucun fichier de l’opération {0} n’est conservé.</translation>
    </message>
    <message>
        <source>No file of operation {0} is held.</source>
        <translation>Aucun fichier de l’opération {0} n’est conservé.</translation>
    </message>
    <message>
        <source>{0} and {1} lie one in the other: photos are imported into a folder apart.</source>
        <translation>{0} et {1} sont l’un dans l’autre&#xa0;: les photos sont importées dans un dossier à part.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{0} is a folder of removed files.</source>
        <translation>{0} est un dossier de fichiers retirés.</translation>
    </message>
    <message>
        <source>{0} is in the library already.</source>
        <translation>{0} est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{0} must end in {1}.</source>
        <translation>{0} doit se terminer par {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Impossible d’écrire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is there already; nothing was exported. Choose another folder.</source>
        <translation>{0} existe déjà&#x202f;; rien n’a été exporté. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Il n’y a pas de dossier {0}.</translation>
    </message>
    <message>
        <source>There is no folder {0}, neither on the disk nor in the library.</source>
        <translation>Il n’y a pas de dossier {0}, ni sur le disque ni dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The folders in {0} hold no photos of the library that could be examples.</source>
        <translation>Les dossiers de {0} ne contiennent aucune photo de la bibliothèque qui puisse servir d’exemple.</translation>
    </message>
    <message>
        <source>The name {0} cannot be read: {1}.</source>
        <translation>Le nom {0} ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A name cannot hold {0}; it can hold {1}.</source>
        <translation>Un nom ne peut pas contenir {0}&#x202f;; il peut contenir {1}.</translation>
    </message>
    <message>
        <source>The name {0} would be that of all folders; it can hold {1}.</source>
        <translation>Le nom {0} serait celui de tous les dossiers&#x202f;; il peut contenir {1}.</translation>
    </message>
    <message>
        <source>{0} is a rule or a preset already; choose another name.</source>
        <translation>{0} est déjà une règle ou un préréglage&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} cannot be a name: use letters, digits, spaces and hyphens.</source>
        <translation>{0} ne peut pas être un nom&#xa0;: utilisez des lettres, des chiffres, des espaces et des tirets.</translation>
    </message>
    <message>
        <source>{0} names no folder: write it as in {1}~/Pictures.</source>
        <translation>{0} ne nomme aucun dossier&#xa0;: écrivez-le comme dans {1}~/Pictures.</translation>
    </message>
    <message>
        <source>{0} is no rule for what to keep; there are {1}, and the presets {2}.</source>
        <translation>{0} n’est pas une règle pour ce qu’il faut garder&#x202f;; il y a {1}, et les préréglages {2}.</translation>
    </message>
    <message>
        <source>Two files of the same bytes are the same picture, whatever is said of them.</source>
        <translation>Deux fichiers aux mêmes octets sont la même image, quoi qu’on en dise.</translation>
    </message>
    <message>
        <source>The marks could not be kept: {0}.</source>
        <translation>Les marques n’ont pas pu être enregistrées&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There is no operation {0}.</source>
        <translation>Il n’y a pas d’opération {0}.</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} n’est pas parmi les fichiers retirés.</translation>
    </message>
    <message>
        <source>{0} holds removed files.</source>
        <translation>{0} contient des fichiers retirés.</translation>
    </message>
    <message>
        <source>{0} is not one of the library&apos;s folders.</source>
        <translation>{0} n’est pas un des dossiers de la bibliothèque.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>son dossier n’est plus là</translation>
    </message>
    <message>
        <source>another file lies there now</source>
        <translation>un autre fichier s’y trouve maintenant</translation>
    </message>
    <message>
        <source>moving it is not permitted</source>
        <translation>le déplacer n’est pas permis</translation>
    </message>
    <message>
        <source>copying it is not permitted</source>
        <translation>le copier n’est pas permis</translation>
    </message>
    <message>
        <source>linking it is not permitted</source>
        <translation>le lier n’est pas permis</translation>
    </message>
    <message>
        <source>writing it is not permitted</source>
        <translation>l’écrire n’est pas permis</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>son disque est en lecture seule</translation>
    </message>
    <message>
        <source>there is no space left on its drive</source>
        <translation>il n’y a plus de place sur son disque</translation>
    </message>
    <message>
        <source>its drive does not let it be moved there without being copied</source>
        <translation>son disque ne permet pas de le déplacer là sans le copier</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>the way to it would be too long for its drive</source>
        <translation>le chemin serait trop long pour son disque</translation>
    </message>
    <message>
        <source>the disk reports: {0}</source>
        <translation>le disque signale&#xa0;: {0}</translation>
    </message>
    <message>
        <source>it cannot be looked at ({0})</source>
        <translation>impossible de l’examiner ({0})</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is a link or no ordinary file</source>
        <translation>c’est un lien ou pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>what lies there is a link or no ordinary file</source>
        <translation>ce qui s’y trouve est un lien ou pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is being changed by another program</source>
        <translation>un autre programme est en train de le modifier</translation>
    </message>
    <message>
        <source>what was written is not what was read: the disk may be failing</source>
        <translation>ce qui a été écrit n’est pas ce qui a été lu&#xa0;: le disque est peut-être défaillant</translation>
    </message>
    <message>
        <source>it has changed since it was planned</source>
        <translation>il a changé depuis qu’il a été prévu</translation>
    </message>
    <message>
        <source>it has changed since the library read it</source>
        <translation>il a changé depuis que la bibliothèque l’a lu</translation>
    </message>
    <message>
        <source>it was changed since it was indexed</source>
        <translation>il a été modifié depuis sa lecture</translation>
    </message>
    <message>
        <source>it has changed since it was removed</source>
        <translation>il a changé depuis qu’il a été retiré</translation>
    </message>
    <message>
        <source>it has changed since it was copied</source>
        <translation>il a changé depuis qu’il a été copié</translation>
    </message>
    <message>
        <source>it has changed since it was linked</source>
        <translation>il a changé depuis qu’il a été lié</translation>
    </message>
    <message>
        <source>it has changed since it was written</source>
        <translation>il a changé depuis qu’il a été écrit</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>il figure deux fois dans la liste</translation>
    </message>
    <message>
        <source>it lies in a holding folder</source>
        <translation>il est dans un dossier de conservation</translation>
    </message>
    <message>
        <source>it lies in a holding folder already</source>
        <translation>il est déjà dans un dossier de conservation</translation>
    </message>
    <message>
        <source>it is no longer in its holding folder</source>
        <translation>il n’est plus dans son dossier de conservation</translation>
    </message>
    <message>
        <source>it is no longer where it was moved to</source>
        <translation>il n’est plus là où il a été déplacé</translation>
    </message>
    <message>
        <source>it is no longer a link to the file that was kept</source>
        <translation>ce n’est plus un lien vers le fichier qui a été gardé</translation>
    </message>
    <message>
        <source>its drive is away</source>
        <translation>son disque n’est pas connecté</translation>
    </message>
    <message>
        <source>it is in a folder that is never touched</source>
        <translation>il est dans un dossier auquel on ne touche jamais</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made</source>
        <translation>le dossier {0} ne peut pas être créé</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made ({1})</source>
        <translation>le dossier {0} ne peut pas être créé ({1})</translation>
    </message>
    <message>
        <source>there is no folder on its drive that could hold it</source>
        <translation>aucun dossier de son disque ne pourrait le conserver</translation>
    </message>
    <message>
        <source>it belongs to {0}, which stays</source>
        <translation>il va avec {0}, qui reste</translation>
    </message>
    <message>
        <source>it belongs to {0}, which was not copied</source>
        <translation>il va avec {0}, qui n’a pas été copié</translation>
    </message>
    <message>
        <source>it was copied, but it stays where it was as well: {0}</source>
        <translation>il a été copié, mais il reste aussi là où il était&#xa0;: {0}</translation>
    </message>
    <message>
        <source>it could not be removed</source>
        <translation>il n’a pas pu être retiré</translation>
    </message>
    <message>
        <source>no other copy of it is left: restore it</source>
        <translation>il n’en reste aucune autre copie&#xa0;: restaurez-le</translation>
    </message>
    <message>
        <source>the system&apos;s trash does not take it ({0})</source>
        <translation>la corbeille du système ne l’accepte pas ({0})</translation>
    </message>
    <message>
        <source>what was put in its place: {0}</source>
        <translation>ce qui a été mis à sa place&#xa0;: {0}</translation>
    </message>
    <message>
        <source>it and the file to keep, {0}, are one and the same file</source>
        <translation>lui et le fichier à garder, {0}, sont un seul et même fichier</translation>
    </message>
    <message>
        <source>the file to keep, {0}, is to go itself</source>
        <translation>le fichier à garder, {0}, doit partir lui-même</translation>
    </message>
    <message>
        <source>the file to keep, {0}, lies in a holding folder</source>
        <translation>le fichier à garder, {0}, est dans un dossier de conservation</translation>
    </message>
    <message>
        <source>the file to keep, {0}, has changed since the library read it</source>
        <translation>le fichier à garder, {0}, a changé depuis que la bibliothèque l’a lu</translation>
    </message>
    <message>
        <source>the file to keep, {0}: {1}</source>
        <translation>le fichier à garder, {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>it and the file that it was copied from are one and the same file</source>
        <translation>lui et le fichier dont il est la copie sont un seul et même fichier</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}, has changed</source>
        <translation>le fichier dont il est la copie, {0}, a changé</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}: {1}</source>
        <translation>le fichier dont il est la copie, {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>the file to keep has as many names as its drive allows</source>
        <translation>le fichier à garder a déjà autant de noms que son disque le permet</translation>
    </message>
    <message>
        <source>only a file of the same bytes can become a link, and the file to keep has others</source>
        <translation>seul un fichier aux mêmes octets peut devenir un lien, et le fichier à garder en a d’autres</translation>
    </message>
    <message>
        <source>it cannot become a link: the file to keep, {0}, is on another drive</source>
        <translation>il ne peut pas devenir un lien&#xa0;: le fichier à garder, {0}, est sur un autre disque</translation>
    </message>
    <message>
        <source>it cannot become a link: its drive does not know hard links</source>
        <translation>il ne peut pas devenir un lien&#xa0;: son disque ne connaît pas les liens physiques</translation>
    </message>
    <message>
        <source>it cannot become a link: {0}</source>
        <translation>il ne peut pas devenir un lien&#xa0;: {0}</translation>
    </message>
    <message>
        <source>it was moved out, but no link is in its place: {0}</source>
        <translation>il a été enlevé, mais aucun lien n’est à sa place&#xa0;: {0}</translation>
    </message>
    <message>
        <source>the sidecar {0} has changed meanwhile</source>
        <translation>le fichier annexe {0} a changé entre-temps</translation>
    </message>
    <message>
        <source>{0} cannot be replaced</source>
        <translation>{0} ne peut pas être remplacé</translation>
    </message>
    <message>
        <source>what it tells could not be written beside the file to keep, {0}: {1}</source>
        <translation>ce qu’il indique n’a pas pu être écrit à côté du fichier à garder, {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>impossible d’écrire dans son dossier</translation>
    </message>
    <message>
        <source>its sidecar {0} cannot be read: {1}</source>
        <translation>son fichier annexe {0} ne peut pas être lu&#xa0;: {1}</translation>
    </message>
    <message>
        <source>its sidecar {0} is nothing that it could be added to</source>
        <translation>son fichier annexe {0} n’est rien à quoi l’on puisse l’ajouter</translation>
    </message>
    <message>
        <source>the least edited of {0}</source>
        <translation>le moins retouché des {0}</translation>
    </message>
    <message>
        <source>the largest of {0}</source>
        <translation>le plus grand des {0}</translation>
    </message>
    <message>
        <source>the least compressed of {0}</source>
        <translation>le moins compressé des {0}</translation>
    </message>
    <message>
        <source>looks like the camera&apos;s original</source>
        <translation>semble être l’original de l’appareil photo</translation>
    </message>
    <message>
        <source>it has most names</source>
        <translation>il a le plus de noms</translation>
    </message>
    <message>
        <source>its name has no mark of a copy</source>
        <translation>son nom n’a pas de marque de copie</translation>
    </message>
    <message>
        <source>in the format that keeps most</source>
        <translation>dans le format qui conserve le plus</translation>
    </message>
    <message>
        <source>tells most of the shot</source>
        <translation>en dit le plus sur la prise de vue</translation>
    </message>
    <message>
        <source>the oldest of {0}</source>
        <translation>le plus ancien des {0}</translation>
    </message>
    <message>
        <source>the newest of {0}</source>
        <translation>le plus récent des {0}</translation>
    </message>
    <message>
        <source>the shortest name of {0}</source>
        <translation>le nom le plus court des {0}</translation>
    </message>
    <message>
        <source>the longest name of {0}</source>
        <translation>le nom le plus long des {0}</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>dans le moins de dossiers</translation>
    </message>
    <message>
        <source>the shortest path of {0}</source>
        <translation>le chemin le plus court des {0}</translation>
    </message>
    <message>
        <source>the first of {0} by path</source>
        <translation>le premier des {0} par chemin</translation>
    </message>
    <message>
        <source>in a folder that you prefer</source>
        <translation>dans un dossier que vous préférez</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>dans l’archive</translation>
    </message>
    <message>
        <source>in a folder that is never touched</source>
        <translation>dans un dossier auquel on ne touche jamais</translation>
    </message>
    <message>
        <source>the only one that is there</source>
        <translation>le seul qui soit là</translation>
    </message>
    <message>
        <source>all that are there are one file</source>
        <translation>tous ceux qui sont là sont un même fichier</translation>
    </message>
    <message>
        <source>all others were compared with it</source>
        <translation>tous les autres lui ont été comparés</translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation>Le fichier {0} est endommagé.</translation>
    </message>
    <message>
        <source>The file {0} is empty or missing.</source>
        <translation>Le fichier {0} est vide ou manque.</translation>
    </message>
    <message>
        <source>The file {0} is damaged; when the program is started again, it is rebuilt from your photos.</source>
        <translation>Le fichier {0} est endommagé&#x202f;; au prochain démarrage du programme, il sera reconstruit à partir de vos photos.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written: {1}.</source>
        <translation>Le fichier {0} ne peut pas être écrit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside: {1}.</source>
        <translation>Le catalogue {0} est endommagé et ne peut pas être mis de côté&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The catalog was missing. It is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>Le catalogue manquait. Il est reconstruit à partir de vos photos&#x202f;; les photos elles-mêmes n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>Le catalogue était endommagé. Il a été mis de côté sous {0} et il est reconstruit à partir de vos photos&#x202f;; les photos elles-mêmes n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>The catalog {0} was written by a newer Photo Finder (schema {1}; this program knows up to {2}); please update the program. Nothing was changed.</source>
        <translation>Le catalogue {0} a été écrit par un Photo Finder plus récent (schéma {1}&#x202f;; ce programme connaît jusqu’à {2})&#x202f;; mettez le programme à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The program was ended while it moved files. What had been moved is listed under removed files and can be put back; the others are where they were.</source>
        <translation>Le programme s’est arrêté pendant qu’il déplaçait des fichiers. Ce qui avait été déplacé figure parmi les fichiers retirés et peut être remis en place&#x202f;; les autres sont là où ils étaient.</translation>
    </message>
    <message>
        <source>There is no library in {0} yet.</source>
        <translation>Il n’y a pas encore de bibliothèque dans {0}.</translation>
    </message>
    <message>
        <source>There is no space left for the library in {0}; what was indexed before is kept. Free some space and run it again.</source>
        <translation>Il n’y a plus de place pour la bibliothèque dans {0}&#x202f;; ce qui était déjà lu est conservé. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {0}; try again when it is done.</source>
        <translation>Un autre programme écrit dans la bibliothèque de {0}&#x202f;; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>Another Photo Finder is changing the library in {0}; try again when it is done.</source>
        <translation>Un autre Photo Finder modifie la bibliothèque de {0}&#x202f;; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written; nothing was changed.</source>
        <translation>Impossible d’écrire dans la bibliothèque de {0}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written ({1}); nothing was changed.</source>
        <translation>Impossible d’écrire dans la bibliothèque de {0} ({1})&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be opened or made there.</source>
        <translation>La bibliothèque de {0} ne peut y être ni ouverte ni créée.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be read or written: the drive reports an error.</source>
        <translation>La bibliothèque de {0} ne peut être ni lue ni écrite&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>The library&apos;s folder {0} cannot be used: {1}.</source>
        <translation>Le dossier de la bibliothèque {0} ne peut pas être utilisé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The library is being brought up to date already.</source>
        <translation>La bibliothèque est déjà en cours de mise à jour.</translation>
    </message>
    <message>
        <source>The library cannot be written, so that copies cannot be looked for.</source>
        <translation>Impossible d’écrire dans la bibliothèque, donc de rechercher des copies.</translation>
    </message>
    <message>
        <source>Copies are being looked for already.</source>
        <translation>La recherche de copies est déjà en cours.</translation>
    </message>
    <message>
        <source>The damaged file {0} cannot be removed: {1}.</source>
        <translation>Le fichier endommagé {0} ne peut pas être supprimé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The settings could not be kept: {0}.</source>
        <translation>Les réglages n’ont pas pu être enregistrés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The search could not be saved ({0}).</source>
        <translation>La recherche n’a pas pu être enregistrée ({0}).</translation>
    </message>
    <message>
        <source>The saved searches cannot be read ({0}).</source>
        <translation>Les recherches enregistrées ne peuvent pas être lues ({0}).</translation>
    </message>
    <message>
        <source>A search without an example cannot be saved.</source>
        <translation>Une recherche sans exemple ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A photo of this search is no longer in the library; nothing was saved.</source>
        <translation>Une photo de cette recherche n’est plus dans la bibliothèque&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The albums in {0} were written by a newer Photo Finder; please update the program.</source>
        <translation>Les albums de {0} ont été écrits par un Photo Finder plus récent&#x202f;; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be read: {1}.</source>
        <translation>Les albums de {0} ne peuvent pas être lus&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be written: {1}; they stay as they were.</source>
        <translation>Les albums de {0} ne peuvent pas être écrits&#xa0;: {1}&#x202f;; ils restent tels quels.</translation>
    </message>
    <message>
        <source>The settings in {0} are damaged; the usual ones hold.</source>
        <translation>Les paramètres dans {0} sont endommagés ; ceux d’origine s’appliquent.</translation>
    </message>
    <message>
        <source>The settings were damaged. They were set aside as {0}, and the usual ones hold.</source>
        <translation>Les paramètres étaient endommagés. Ils ont été mis de côté sous {0}, et ceux d’origine s’appliquent.</translation>
    </message>
    <message>
        <source>The file of the albums, {0}, is damaged.</source>
        <translation>Le fichier des albums, {0}, est endommagé.</translation>
    </message>
    <message>
        <source>The file of the albums was damaged. It was set aside as {0}, and {1} of the albums could be read.</source>
        <translation>Le fichier des albums était endommagé. Il a été mis de côté sous {0}, et {1} des albums ont pu être lus.</translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation>Cet album n’existe plus.</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>Un album a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is another album named {0}.</source>
        <translation>Il y a un autre album nommé {0}.</translation>
    </message>
    <message>
        <source>There is another album named {0}; rename it first.</source>
        <translation>Il y a un autre album nommé {0}&#x202f;; renommez-le d’abord.</translation>
    </message>
    <message>
        <source>No album named {0} was deleted.</source>
        <translation>Aucun album nommé {0} n’a été supprimé.</translation>
    </message>
    <message>
        <source>No album was deleted.</source>
        <translation>Aucun album n’a été supprimé.</translation>
    </message>
    <message>
        <source>There is no album named {0}.</source>
        <translation>Il n’y a pas d’album nommé {0}.</translation>
    </message>
    <message>
        <source>the library does not know it</source>
        <translation>la bibliothèque ne le connaît pas</translation>
    </message>
    <message>
        <source>There is no model folder at {0}.</source>
        <translation>Il n’y a pas de dossier de modèle à {0}.</translation>
    </message>
    <message>
        <source>The model folder {0} has no {1}.</source>
        <translation>Il manque {1} au dossier de modèle {0}.</translation>
    </message>
    <message>
        <source>The model in {0} is not the one that its {1} describes ({2}).</source>
        <translation>Le modèle dans {0} n’est pas celui que décrit son {1} ({2}).</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read ({1}).</source>
        <translation>Le modèle dans {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not valid JSON.</source>
        <translation>{0} est endommagé&#xa0;: ce n’est pas du JSON valable.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} est endommagé&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete.</source>
        <translation>{0} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, but this program reads format {2} at most; a newer version of the program is needed.</source>
        <translation>Le modèle dans {0} a le format {1}, mais ce programme lit au plus le format {2}&#x202f;; il faut une version plus récente du programme.</translation>
    </message>
    <message>
        <source>{0} is wrong: &quot;{1}&quot; must be {2}.</source>
        <translation>{0} est incorrect&#xa0;: «&#xa0;{1}&#xa0;» doit être {2}.</translation>
    </message>
    <message>
        <source>{0} hexadecimal digits in lower case</source>
        <translation>{0} chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>l’une d’elles</translation>
    </message>
    <message>
        <source>at least two rising numbers</source>
        <translation>au moins deux nombres croissants</translation>
    </message>
    <message>
        <source>as long as cosine</source>
        <translation>aussi longue que cosine</translation>
    </message>
    <message>
        <source>numbers that never fall</source>
        <translation>des nombres qui ne baissent jamais</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>a text, not empty</source>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un nombre entier de {0} à {1}</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>l’un de {0}</translation>
    </message>
    <message>
        <source>a list of numbers from {0} to {1}</source>
        <translation>une liste de nombres de {0} à {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; must take &quot;{1}&quot;, uint8 [N, {2}, {3}, 3], alone.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» doit prendre «&#xa0;{1}&#xa0;» seul, uint8 [N, {2}, {3}, 3].</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; has no output &quot;{1}&quot;.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas de sortie «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} as {2} {3}, not as float32 {4}.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» donne {1} en {2} {3}, et non en float32 {4}.</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} vectors that are not of length 1.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» donne des vecteurs {1} dont la longueur n’est pas 1.</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; cannot be loaded: {1}</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas être chargé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; failed: {1}</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a échoué&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; was not installed: {1}</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas été installé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The model could not be copied to {0}: {1}.</source>
        <translation>Le modèle n’a pas pu être copié vers {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} must hold uint8 images [N, {1}, {2}, 3].</source>
        <translation>{0} doit contenir des images uint8 [N, {1}, {2}, 3].</translation>
    </message>
    <message>
        <source>{0} must hold float32 {1} [{2}, {3}].</source>
        <translation>{0} doit contenir {1} en float32 [{2}, {3}].</translation>
    </message>
    <message>
        <source>the weights have the id {0}, model.json says {1}</source>
        <translation>les poids ont l’identifiant {0}, model.json dit {1}</translation>
    </message>
    <message>
        <source>smallest cosine {0} over {1} golden pictures, {2} wanted</source>
        <translation>plus petit cosinus {0} sur {1} images de contrôle, {2} exigé</translation>
    </message>
    <message>
        <source>Nothing is told of this model: {0} cannot be read.</source>
        <translation>Rien n’est dit de ce modèle&#xa0;: {0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{0} The bundled model is used instead.</source>
        <translation>{0} Le modèle fourni est utilisé à la place.</translation>
    </message>
    <message>
        <source>There is no model whose id starts with &quot;{0}&quot;.</source>
        <translation>Il n’y a pas de modèle dont l’identifiant commence par «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is more than one model whose id starts with &quot;{0}&quot;.</source>
        <translation>Il y a plus d’un modèle dont l’identifiant commence par «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>ce n’est pas une image d’un format connu</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>l’image est endommagée</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>the picture is damaged or cut off</source>
        <translation>l’image est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>pictures of its format cannot be read on this computer</source>
        <translation>les images de ce format ne peuvent pas être lues sur cet ordinateur</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>il n’y a pas assez de mémoire pour le lire</translation>
    </message>
    <message>
        <source>it is {0} x {1} pixels, more than the limit of {2} megapixels</source>
        <translation>elle a {0} x {1} pixels, plus que la limite de {2} mégapixels</translation>
    </message>
    <message>
        <source>the box lies outside the picture, which is {0} x {1} pixels</source>
        <translation>le cadre est hors de l’image, qui a {0} x {1} pixels</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it cannot be read from the disk ({0})</source>
        <translation>il ne peut pas être lu sur le disque ({0})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>le fichier n’est plus là</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>le lire n’est pas permis</translation>
    </message>
    <message>
        <source>it is {0} GB, too large to be read</source>
        <translation>il fait {0} Go, trop pour être lu</translation>
    </message>
    <message>
        <source>no process could be started to read it safely</source>
        <translation>aucun processus n’a pu être lancé pour le lire en sécurité</translation>
    </message>
    <message>
        <source>reading it takes longer than {0} seconds</source>
        <translation>sa lecture prend plus de {0} secondes</translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation>il fait planter le décodeur</translation>
    </message>
    <message>
        <source>the folder cannot be read: {0}</source>
        <translation>le dossier ne peut pas être lu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>son disque n’est pas connecté</translation>
    </message>
    <message>
        <source>the photo is no longer in the library</source>
        <translation>la photo n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} n’existe pas.</translation>
    </message>
    <message>
        <source>{0} cannot be searched for: {1}.</source>
        <translation>Impossible de rechercher {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>L’image collée</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée ou de sortie</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>{0}, then {1}</source>
        <translation>{0}, puis {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The pasted picture cannot be read.</source>
        <translation>L’image collée est illisible.</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>All photos are being read for it. Until that is done, the present model is used.</source>
        <translation>Toutes les photos sont en cours de lecture pour lui. D’ici là, le modèle actuel est utilisé.</translation>
    </message>
    <message>
        <source>The model is being tried …</source>
        <translation>Essai du modèle…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show by itself what changes in them</source>
        <translation>Afficher automatiquement ce qui y change</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>theme dark light mode</source>
        <translation>thème apparence couleur sombre clair mode</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>traduction langue mots</translation>
    </message>
    <message>
        <source>threads processor speed performance background</source>
        <translation>threads processeur cœurs vitesse performance arrière-plan</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders of photos</source>
        <translation>Dossiers de photos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Photos that come, go or move show within seconds, and drives too.</source>
        <translation>Les photos ajoutées, disparues ou déplacées s’affichent en quelques secondes, les disques aussi.</translation>
    </message>
    <message>
        <source>Of the size that the system is set to.</source>
        <translation>De la taille définie dans le système.</translation>
    </message>
    <message>
        <source>No setting speaks of “{0}”.</source>
        <translation>Aucun paramètre ne parle de «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge tout seul</translation>
    </message>
    <message>
        <source>font letters larger zoom accessibility</source>
        <translation>police lettres plus grand zoom accessibilité</translation>
    </message>
    <message>
        <source>animation fade accessibility</source>
        <translation>animation fondu accessibilité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Folders that are left out</source>
        <translation>Dossiers laissés de côté</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Lecture des photos</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Rules of your own are put together in the place Duplicates.</source>
        <translation>Vos propres règles se composent sous Doublons.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What finds similar photos</source>
        <translation>Ce qui trouve les photos similaires</translation>
    </message>
    <message>
        <source>Another model reads all photos once; you can go on working, and search by the present one until it is done.</source>
        <translation>Un autre modèle lit une fois toutes les photos&#x202f;; vous pouvez continuer à travailler, et rechercher avec l’actuel d’ici là.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>What Photo Finder takes</source>
        <translation>Ce qu’occupe Photo Finder</translation>
    </message>
    <message>
        <source>Where the system is set to less motion, nothing does anyway.</source>
        <translation>Si le système est réglé sur moins de mouvement, rien ne bouge de toute façon.</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters, ? for one. A folder of such a name, at any depth, is not searched for photos. Photos of it that are in the library already leave it when you look for changes; the files stay where they are.</source>
        <translation>Un nom par ligne&#x202f;; * remplace n’importe quelles lettres,&#x202f;? une seule. Aucune photo n’est cherchée dans un dossier de ce nom, à quelque niveau que ce soit. Ses photos déjà présentes dans la bibliothèque la quittent quand vous recherchez les changements&#x202f;; les fichiers restent où ils sont.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Deciding on duplicates</source>
        <translation>Décider des doublons</translation>
    </message>
    <message>
        <source>Previous, next group</source>
        <translation>Groupe précédent, suivant</translation>
    </message>
    <message>
        <source>Previous, next file</source>
        <translation>Fichier précédent, suivant</translation>
    </message>
    <message>
        <source>Show the keeper while held</source>
        <translation>Montrer celui à garder tant que la touche est maintenue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking into groups</source>
        <translation>Parcourir les groupes</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Ouvrir le groupe</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>In an album</source>
        <translation>Dans un album</translation>
    </message>
    <message>
        <source>Move photos ahead, back</source>
        <translation>Déplacer les photos vers l’avant, l’arrière</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>Précédente, suivante</translation>
    </message>
    <message>
        <source>Fit or full size</source>
        <translation>Ajustée ou en taille réelle</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Agrandir, réduire</translation>
    </message>
    <message>
        <source>100, 200, 400, 800 %, fit</source>
        <translation>100, 200, 400, 800&#x202f;%, ajustée</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Tourner la vue</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>Classer dans des dossiers…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Rechercher les changements</translation>
    </message>
    <message>
        <source>It lies elsewhere now…</source>
        <translation>Il est maintenant ailleurs…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>SimilarPlace</name>
    <message>
        <source>Similar photos</source>
        <translation>Photos similaires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is really similar. These are the nearest.</source>
        <translation>Rien ici n’est vraiment similaire. Voici les plus proches.</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>Les premières photos arrivent dans un instant.</translation>
    </message>
    <message>
        <source>There are no photos in the library yet.</source>
        <translation>Il n’y a pas encore de photos dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No photos lie within these limits.</source>
        <translation>Aucune photo ne se trouve dans ces limites.</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>La même image</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>Très similaires</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similaires</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <source>Show me a photo, and I will find those that look like it.

Drop one anywhere on this window, paste one, or choose one in Photos and press M.</source>
        <translation>Montrez-moi une photo, et je trouverai celles qui lui ressemblent.

Déposez-en une n’importe où dans cette fenêtre, collez-en une, ou choisissez-en une dans Photos et appuyez sur M.</translation>
    </message>
</context>
<context>
    <name>SkippedModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Sort photos into folders</source>
        <translation>Classer les photos dans des dossiers</translation>
    </message>
    <message>
        <source>Propose groups</source>
        <translation>Proposer des groupes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Photo Finder proposes folders by when, where and of what your photos were taken. You change the proposal as you like; files move only when you say so, and that can be undone.</source>
        <translation>Photo Finder propose des dossiers selon quand, où et de quoi vos photos ont été prises. Vous modifiez la proposition à votre gré&#x202f;; les fichiers ne bougent que si vous le dites, et cela peut être annulé.</translation>
    </message>
</context>
<context>
    <name>StorageField</name>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Library: {0}, in {1}</source>
        <translation>Bibliothèque&#xa0;: {0}, dans {1}</translation>
    </message>
    <message>
        <source>What can be made again: {0} (thumbnails {1}, for copies {2}, for searching {3})</source>
        <translation>Ce qui peut être recréé&#xa0;: {0} (vignettes {1}, pour les copies {2}, pour la recherche {3})</translation>
    </message>
</context>
<context>
    <name>ThreadsField</name>
    <message>
        <source>Leave my computer usable meanwhile</source>
        <translation>Garder mon ordinateur utilisable pendant ce temps</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Processor cores for indexing</source>
        <translation>Cœurs du processeur pour l’indexation</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln processor core(s)</source>
        <translation>
            <numerusform>sur %Ln cœur du processeur</numerusform>
            <numerusform>sur %Ln cœurs du processeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>Table ({0});;For other programs ({1})</source>
        <translation>Tableau ({0});;Pour d’autres programmes ({1})</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>Exporter les groupes</translation>
    </message>
    <message>
        <source>The groups were written into {0}.</source>
        <translation>Les groupes ont été écrits dans {0}.</translation>
    </message>
    <message>
        <source>Choose where the new photos are to lie</source>
        <translation>Choisir où placer les nouvelles photos</translation>
    </message>
    <message>
        <source>{0}, {1}: put all of it back?</source>
        <translation>{0}, {1}&#xa0;: tout remettre en place&#x202f;?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Propose again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Locked groups stay as they are</source>
        <translation>Les groupes verrouillés restent tels quels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos came or went since this was proposed. Proposing again takes note of it.</source>
        <translation>Des photos sont arrivées ou parties depuis cette proposition. Proposer à nouveau en tient compte.</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They were left as they are.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu. Il est resté tel quel.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus. Ils sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Nouvel essai…</translation>
    </message>
</context>
<context>
    <name>VerdictsDialog</name>
    <message>
        <source>No duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>They may be duplicates after all</source>
        <translation>Ce sont peut-être des doublons après tout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing yet. Where a group shows two different photos, N says so, and they are never shown as duplicates of each other again.</source>
        <translation>Rien pour l’instant. Quand un groupe montre deux photos différentes, N le dit, et elles ne seront plus jamais présentées comme doublons l’une de l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>You said of %Ln pair(s) of photos that they are no duplicates.</source>
        <translation>
            <numerusform>Vous avez dit de %Ln paire de photos que ce ne sont pas des doublons.</numerusform>
            <numerusform>Vous avez dit de %Ln paires de photos que ce ne sont pas des doublons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln group(s) of copies that you decided, </source>
        <translation>
            <numerusform>Sur le %Ln groupe de copies que vous avez décidé, </numerusform>
            <numerusform>Sur les %Ln groupes de copies que vous avez décidés, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were wrong.</source>
        <translation>
            <numerusform>%Ln était faux.</numerusform>
            <numerusform>%Ln étaient faux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Draw a box to search for that part</source>
        <translation>Tracer un cadre pour rechercher cette partie</translation>
    </message>
    <message>
        <source>Find similar photos (M)</source>
        <translation>Trouver des photos similaires (M)</translation>
    </message>
    <message>
        <source>Turn the view to the left ([)</source>
        <translation>Tourner la vue à gauche ([)</translation>
    </message>
    <message>
        <source>Turn the view to the right (R or ])</source>
        <translation>Tourner la vue à droite (R ou ])</translation>
    </message>
    <message>
        <source>Zoom (Z, wheel)</source>
        <translation>Zoom (Z, molette)</translation>
    </message>
    <message>
        <source>Slide show (S)</source>
        <translation>Diaporama (S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Plein écran (F)</translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation>Détails (I)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Pixel by pixel, 100 %</source>
        <translation>Pixel par pixel, 100&#x202f;%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>A picture every %Ln second(s)</source>
        <translation>
            <numerusform>Image suivante après %Ln seconde</numerusform>
            <numerusform>Image suivante après %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerFrame</name>
    <message>
        <source>Previous (Left)</source>
        <translation>Précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>Suivante (Droite)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} lies on another computer: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} est sur un autre ordinateur&#xa0;: ses changements sont recherchés toutes les 5 minutes.</translation>
    </message>
    <message>
        <source>{0} lies on a drive that can be taken out. So that nothing holds it, it is looked through every 5 minutes for what changed.</source>
        <translation>{0} est sur un disque amovible. Pour que rien ne le retienne, ses changements sont recherchés toutes les 5 minutes.</translation>
    </message>
    <message>
        <source>{0} has more folders than the system can watch: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} a plus de dossiers que le système ne peut en surveiller&#xa0;: ses changements sont recherchés toutes les 5 minutes.</translation>
    </message>
    <message>
        <source>The system cannot watch {0}: it is looked through every 5 minutes for what changed.</source>
        <translation>Le système ne peut pas surveiller {0}&#xa0;: ses changements sont recherchés toutes les 5 minutes.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dans {0}</translation>
    </message>
    <message>
        <source>Grouped photos: {0}</source>
        <translation>Photos groupées&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>WindowParts</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similaires</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{0} %</source>
        <translation>{0}&#x202f;%</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#x202f;%</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Même fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation>{0} o</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} Ko</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation>{0} To</translation>
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
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>encore {0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>encore {0} h {1} min</translation>
    </message>
    <message>
        <source>cropped to {0} %</source>
        <translation>recadrée à {0}&#x202f;%</translation>
    </message>
    <message>
        <source>shows more: {0} %</source>
        <translation>montre plus&#xa0;: {0}&#x202f;%</translation>
    </message>
    <message>
        <source>rotated {0}°</source>
        <translation>pivotée de {0}°</translation>
    </message>
    <message>
        <source>tilted {0}°</source>
        <translation>inclinée de {0}°</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>agrandie</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>autre taille</translation>
    </message>
    <message>
        <source>re-saved</source>
        <translation>réenregistrée</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>seen from the side</source>
        <translation>vue de biais</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>déformée</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>en couleurs</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>couleurs modifiées</translation>
    </message>
    <message>
        <source>inverted colours</source>
        <translation>couleurs inversées</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>noir et blanc</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>plus claire</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus sombre</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>avec du texte</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>encadrée</translation>
    </message>
    <message>
        <source>part of a collage or screenshot</source>
        <translation>partie d’un collage ou d’une capture d’écran</translation>
    </message>
    <message>
        <source>without the frame</source>
        <translation>sans le cadre</translation>
    </message>
    <message>
        <source>without the words around it</source>
        <translation>sans le texte autour</translation>
    </message>
    <message>
        <source>cut out of a collage or screenshot</source>
        <translation>découpée dans un collage ou une capture d’écran</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>prise le {0}</translation>
    </message>
    <message>
        <source>place {0}</source>
        <translation>lieu {0}</translation>
    </message>
    <message>
        <source>keywords {0}</source>
        <translation>mots-clés {0}</translation>
    </message>
    <message>
        <source>title “{0}”</source>
        <translation>titre «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>description “{0}”</source>
        <translation>description «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Copied the album {0}</source>
        <translation>Album {0} copié</translation>
    </message>
    <message>
        <source>Cleaned up identical files</source>
        <translation>Fichiers identiques nettoyés</translation>
    </message>
    <message>
        <source>Cleaned up copies</source>
        <translation>Copies nettoyées</translation>
    </message>
    <message>
        <source>Cleaned up bursts</source>
        <translation>Rafales nettoyées</translation>
    </message>
    <message>
        <source>Cleaned up look-alikes</source>
        <translation>Ressemblantes nettoyées</translation>
    </message>
    <message>
        <source>Removed photos</source>
        <translation>Photos retirées</translation>
    </message>
    <message>
        <source>Imported new photos</source>
        <translation>Nouvelles photos importées</translation>
    </message>
    <message>
        <source>Photos copied into folders: {0} into {1}</source>
        <translation>Photos copiées dans des dossiers&#xa0;: {0} dans {1}</translation>
    </message>
    <message>
        <source>Photos sorted into folders: {0} into {1}</source>
        <translation>Photos classées dans des dossiers&#xa0;: {0} dans {1}</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Open a photo to find similar…</source>
        <translation>&amp;Abrir una foto para buscar similares…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo to find similar</source>
        <translation>&amp;Pegar una foto para buscar similares</translation>
    </message>
    <message>
        <source>&amp;Look for changes</source>
        <translation>&amp;Buscar cambios</translation>
    </message>
    <message>
        <source>Files that could not be &amp;read…</source>
        <translation>Archivos que no se pudieron &amp;leer…</translation>
    </message>
    <message>
        <source>Activi&amp;ty…</source>
        <translation>Act&amp;ividad…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>No seleccionar &amp;nada</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>&amp;Más como esta</translation>
    </message>
    <message>
        <source>Add as an example to &amp;look for</source>
        <translation>Añadir como ejemplo para &amp;buscar</translation>
    </message>
    <message>
        <source>Add as an example to &amp;keep away from</source>
        <translation>Añadir como ejemplo para &amp;evitar</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Open with its program</source>
        <translation>Abrir con su &amp;programa</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Mostrar en el &amp;gestor de archivos</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copiar la r&amp;uta</translation>
    </message>
    <message>
        <source>Move to &amp;Removed</source>
        <translation>Mover a &amp;Quitados</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>&amp;Similar</source>
        <translation>&amp;Similares</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplicados</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>&amp;Removed</source>
        <translation>&amp;Quitados</translation>
    </message>
    <message>
        <source>&amp;Whole photos</source>
        <translation>Fotos en&amp;teras</translation>
    </message>
    <message>
        <source>What it &amp;never does</source>
        <translation>Lo que &amp;nunca hace</translation>
    </message>
    <message>
        <source>Look for a part of the s&amp;creen…</source>
        <translation>Buscar una parte de la pa&amp;ntalla…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>&amp;Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;No es un duplicado</translation>
    </message>
    <message>
        <source>&amp;Blink with the keeper (hold B)</source>
        <translation>Al&amp;ternar con el que se conserva (mantener B)</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>Mostrar la &amp;diferencia</translation>
    </message>
    <message>
        <source>What you said is no dup&amp;licate…</source>
        <translation>Lo que marcaste como no dup&amp;licado…</translation>
    </message>
    <message>
        <source>&amp;Export the groups…</source>
        <translation>&amp;Exportar los grupos…</translation>
    </message>
    <message>
        <source>&amp;Do I have these already…</source>
        <translation>¿&amp;Ya tengo estas fotos?…</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>D&amp;etalles</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>&amp;Miniaturas más grandes</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>Miniaturas más &amp;pequeñas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Photo Finder</source>
        <translation>&amp;Acerca de Photo Finder</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>Split by &amp;time</source>
        <translation>Dividir por &amp;tiempo</translation>
    </message>
    <message>
        <source>Split by &amp;looks</source>
        <translation>Dividir por &amp;aspecto</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>Di&amp;solver</translation>
    </message>
    <message>
        <source>Into a new &amp;group…</source>
        <translation>A un grupo n&amp;uevo…</translation>
    </message>
    <message>
        <source>O&amp;ut of all groups</source>
        <translation>Sacar de t&amp;odos los grupos</translation>
    </message>
    <message>
        <source>Add to an al&amp;bum…</source>
        <translation>Añadir a un á&amp;lbum…</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>&amp;Take out of the album</source>
        <translation>&amp;Sacar del álbum</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>All that runs and that was done</source>
        <translation>Todo lo que está en marcha y lo que se hizo</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Detener; lo ya hecho se conserva</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was</source>
        <translation>Detener por ahora; luego sigue donde estaba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln archivo omitido</numerusform>
            <numerusform>%Ln archivos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Looking for photos … {0} files</source>
        <translation>Buscando fotos… {0} archivos</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>Indexando {0} de {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>Paused. What has been read can be searched.</source>
        <translation>En pausa. Lo ya leído se puede buscar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer</numerusform>
            <numerusform>%Ln archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln new photo(s) are in the library.</source>
        <translation>
            <numerusform>Detenido. Hay %Ln foto nueva en la biblioteca.</numerusform>
            <numerusform>Detenido. Hay %Ln fotos nuevas en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s)</source>
        <translation>
            <numerusform>%Ln foto nueva</numerusform>
            <numerusform>%Ln fotos nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) of known photos</source>
        <translation>
            <numerusform>%Ln copia de una foto conocida</numerusform>
            <numerusform>%Ln copias de fotos conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln archivo movido</numerusform>
            <numerusform>%Ln archivos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) gone</source>
        <translation>
            <numerusform>%Ln archivo ya no está</numerusform>
            <numerusform>%Ln archivos ya no están</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Todo está al día.</translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message>
        <source>All photos were looked through for copies.</source>
        <translation>Ya se buscaron copias en todas las fotos.</translation>
    </message>
    <message>
        <source>Changes in your folders are not noticed by themselves (see Settings).</source>
        <translation>Los cambios en tus carpetas no se detectan por sí solos (consulta la configuración).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are watched: what changes shows within seconds.</source>
        <translation>
            <numerusform>Se vigila %Ln carpeta: los cambios se ven en segundos.</numerusform>
            <numerusform>Se vigilan %Ln carpetas: los cambios se ven en segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are away with their drive.</source>
        <translation>
            <numerusform>%Ln carpeta no está disponible: falta su unidad.</numerusform>
            <numerusform>%Ln carpetas no están disponibles: falta su unidad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show in Removed</source>
        <translation>Mostrar en Quitados</translation>
    </message>
    <message>
        <source>What was done and told</source>
        <translation>Lo hecho y los avisos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer</numerusform>
            <numerusform>%Ln archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet. Whatever changes your files will be listed here.</source>
        <translation>Aún no se ha hecho nada. Aquí aparecerá todo lo que cambie tus archivos.</translation>
    </message>
</context>
<context>
    <name>AlbumExport</name>
    <message>
        <source>Folder of copies…</source>
        <translation>Carpeta con copias…</translation>
    </message>
    <message>
        <source>Folder of hard links, which take no space…</source>
        <translation>Carpeta con enlaces físicos, que no ocupan espacio…</translation>
    </message>
    <message>
        <source>Folder of symbolic links…</source>
        <translation>Carpeta con enlaces simbólicos…</translation>
    </message>
    <message>
        <source>List of files…</source>
        <translation>Lista de archivos…</translation>
    </message>
    <message>
        <source>Number the names in a folder</source>
        <translation>Numerar los nombres en una carpeta</translation>
    </message>
    <message>
        <source>Choose where the folder “{0}” is to be made</source>
        <translation>Elige dónde crear la carpeta «{0}»</translation>
    </message>
    <message>
        <source>List of files ({0})</source>
        <translation>Lista de archivos ({0})</translation>
    </message>
    <message>
        <source>Table ({0})</source>
        <translation>Tabla ({0})</translation>
    </message>
    <message>
        <source>For other programs ({0})</source>
        <translation>Para otros programas ({0})</translation>
    </message>
    <message>
        <source>Export the album</source>
        <translation>Exportar el álbum</translation>
    </message>
    <message>
        <source>The list was written into {0}.</source>
        <translation>La lista se guardó en {0}.</translation>
    </message>
</context>
<context>
    <name>AlbumList</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumPlace</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Photos of the album</source>
        <translation>Fotos del álbum</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in no file of the library now</source>
        <translation>
            <numerusform>%Ln más ya no está en ningún archivo de la biblioteca</numerusform>
            <numerusform>%Ln más ya no están en ningún archivo de la biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of this album are in no file of the library now.</source>
        <translation>Las fotos de este álbum ya no están en ningún archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>This album is empty. Drag photos onto its name, or choose “Add to an album…” on them.</source>
        <translation>Este álbum está vacío. Arrastra fotos sobre su nombre o elige «Añadir a un álbum…» en ellas.</translation>
    </message>
</context>
<context>
    <name>AlbumRoom</name>
    <message>
        <source>New album</source>
        <translation>Nuevo álbum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) added to {0}.</source>
        <translation>
            <numerusform>%Ln foto añadida a {0}.</numerusform>
            <numerusform>%Ln fotos añadidas a {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These photos are in the album already.</source>
        <translation>Estas fotos ya están en el álbum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) taken out of {0}; no file was touched.</source>
        <translation>
            <numerusform>%Ln foto sacada de {0}; no se tocó ningún archivo.</numerusform>
            <numerusform>%Ln fotos sacadas de {0}; no se tocó ningún archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The album {0} is deleted; no photo is.</source>
        <translation>El álbum {0} se eliminó; las fotos, no.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>AlbumsDialog</name>
    <message>
        <source>Make albums</source>
        <translation>Crear álbumes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln álbum</numerusform>
            <numerusform>%Ln álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be in {0}.</source>
        <translation>
            <numerusform>%Ln foto estará en {0}.</numerusform>
            <numerusform>%Ln fotos estarán en {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is touched, and it can be undone.</source>
        <translation>No se toca ningún archivo y se puede deshacer.</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AlbumsPart</name>
    <message>
        <source>Drag photos here to make an album of them.</source>
        <translation>Arrastra fotos aquí para crear un álbum con ellas.</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nuevo álbum</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Make folders</source>
        <translation>Crear carpetas</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Revisando los archivos…</translation>
    </message>
    <message>
        <source>As albums instead, and touch no file</source>
        <translation>Mejor como álbumes, sin tocar ningún archivo</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copiar archivos</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Mover archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The folders cannot be made.</source>
        <translation>No se pueden crear las carpetas.</translation>
    </message>
    <message>
        <source>In {0}. Nothing is overwritten, and all of it can be undone.</source>
        <translation>En {0}. No se sobrescribe nada y todo se puede deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do: no photo would go into another folder.</source>
        <translation>No hay nada que hacer: ninguna foto cambiaría de carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be copied</source>
        <translation>
            <numerusform>Se copiará %Ln foto</numerusform>
            <numerusform>Se copiarán %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be moved</source>
        <translation>
            <numerusform>Se moverá %Ln foto</numerusform>
            <numerusform>Se moverán %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} into {1}.</source>
        <translation>{0} a {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that belong to them go along.</source>
        <translation>
            <numerusform>%Ln archivo que va con ellas las acompaña.</numerusform>
            <numerusform>%Ln archivos que van con ellas las acompañan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie in the right folder already.</source>
        <translation>
            <numerusform>%Ln archivo ya está en la carpeta correcta.</numerusform>
            <numerusform>%Ln archivos ya están en la carpeta correcta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot go and stay. Show which</source>
        <translation>
            <numerusform>%Ln archivo no se puede mover y se queda. Mostrar cuál</numerusform>
            <numerusform>%Ln archivos no se pueden mover y se quedan. Mostrar cuáles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, go to another drive.</source>
        <translation>
            <numerusform>%Ln archivo, {0}, va a otra unidad.</numerusform>
            <numerusform>%Ln archivos, {0}, van a otra unidad.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied there, and the originals lie under Removed until you empty it.</source>
        <translation>Se copian allí, y los originales quedan en Quitados hasta que lo vacíes.</translation>
    </message>
    <message>
        <source>These files stay where they are.</source>
        <translation>Estos archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>Archivos que se quedan</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Choose where the folders are to be made</source>
        <translation>Elige dónde crear las carpetas</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Mover archivos</translation>
    </message>
    <message>
        <source>Copy files, and leave all where they are</source>
        <translation>Copiar archivos y dejar todos donde están</translation>
    </message>
    <message>
        <source>Make albums, and touch no file</source>
        <translation>Crear álbumes sin tocar ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln album(s)</source>
        <translation>
            <numerusform>Crear %Ln álbum</numerusform>
            <numerusform>Crear %Ln álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln folder(s) in</source>
        <translation>
            <numerusform>Crear %Ln carpeta en</numerusform>
            <numerusform>Crear %Ln carpetas en</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Where the folders are made: {0}</source>
        <translation>Dónde se crean las carpetas: {0}</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copiar archivos</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln photo(s). No file is touched.</source>
        <translation>
            <numerusform>de %Ln foto. No se toca ningún archivo.</numerusform>
            <numerusform>de %Ln fotos. No se toca ningún archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and copy %Ln photo(s) there.</source>
        <translation>
            <numerusform>y copiar allí %Ln foto.</numerusform>
            <numerusform>y copiar allí %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there.</source>
        <translation>
            <numerusform>y mover allí %Ln foto.</numerusform>
            <numerusform>y mover allí %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there,</source>
        <translation>
            <numerusform>mover allí %Ln foto</numerusform>
            <numerusform>mover allí %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln where they are.</source>
        <translation>
            <numerusform>y dejar %Ln donde está.</numerusform>
            <numerusform>y dejar %Ln donde están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByButton</name>
    <message>
        <source>By time and looks</source>
        <translation>Por tiempo y aspecto</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>By looks</source>
        <translation>Por aspecto</translation>
    </message>
    <message>
        <source>Into the folders of a folder…</source>
        <translation>En las subcarpetas de una carpeta…</translation>
    </message>
    <message>
        <source>into the folders of {0}</source>
        <translation>en las subcarpetas de {0}</translation>
    </message>
    <message>
        <source>Made by: {0}</source>
        <translation>Agrupación: {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>This group cannot be split that way: nothing in it stands apart.</source>
        <translation>Este grupo no se puede dividir así: nada en él destaca del resto.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>No folder can have that name.</source>
        <translation>Ninguna carpeta puede llamarse así.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>Will be: {0}</source>
        <translation>Será: {0}</translation>
    </message>
    <message>
        <source>A folder needs a name; it keeps the one that it had.</source>
        <translation>Una carpeta necesita un nombre; se queda con el que tenía.</translation>
    </message>
    <message>
        <source>Another group has this name too: both go into one folder.</source>
        <translation>Otro grupo se llama igual: los dos van a la misma carpeta.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Conservar {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>drive is away</source>
        <translation>unidad no conectada</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>CONSERVAR</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>remove?</source>
        <translation>¿quitar?</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Unl&amp;ock</source>
        <translation>Desb&amp;loquear</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in Photos</source>
        <translation>Mostrar en Fotos</translation>
    </message>
    <message>
        <source>Find photos like its first</source>
        <translation>Buscar fotos como la primera</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Photos in no group</source>
        <translation>Fotos sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>Se quedan donde están.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
</context>
<context>
    <name>CarriedDialog</name>
    <message>
        <source>Carried over</source>
        <translation>Datos añadidos</translation>
    </message>
    <message>
        <source>This is written into an .xmp file beside each kept photo, where other programs read it too. The photos are not touched, and undoing takes it back.</source>
        <translation>Esto se escribe en un archivo .xmp junto a cada foto conservada, donde también lo leen otros programas. Las fotos no se tocan, y deshacer lo revierte.</translation>
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
        <translation>Lo que se añade</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>not written: {0}</source>
        <translation>sin escribir: {0}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>like</source>
        <translation>como esta</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>distinta</translation>
    </message>
    <message>
        <source>like this part</source>
        <translation>como esta parte</translation>
    </message>
    <message>
        <source>unlike this part</source>
        <translation>distinta de esta parte</translation>
    </message>
    <message>
        <source>Keep away from this one</source>
        <translation>Evitar esta</translation>
    </message>
    <message>
        <source>Look for this one</source>
        <translation>Buscar esta</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>Quitar este ejemplo</translation>
    </message>
    <message>
        <source>Photo of the library</source>
        <translation>Foto de la biblioteca</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Add to an album</source>
        <translation>Añadir a un álbum</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>Añadir %Ln foto a un álbum</numerusform>
            <numerusform>Añadir %Ln fotos a un álbum</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name of an album, new or old</source>
        <translation>Nombre de un álbum, nuevo o existente</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New album “{0}”</source>
        <translation>Nuevo álbum «{0}»</translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Elegir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Open a photo to find similar ones</source>
        <translation>Abrir una foto para buscar similares</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>ChosenPhotos</name>
    <message>
        <source>{0} cannot be opened: its drive is away.</source>
        <translation>No se puede abrir {0}: su unidad no está conectada.</translation>
    </message>
    <message>
        <source>This system has no program that opens {0}.</source>
        <translation>Este sistema no tiene ningún programa que abra {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were copied.</source>
        <translation>
            <numerusform>Solo se ha copiado el primer archivo (%Ln).</numerusform>
            <numerusform>Solo se han copiado los primeros %Ln archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>the keeper</source>
        <translation>el que se conserva</translation>
    </message>
    <message>
        <source>differs in {0}</source>
        <translation>cambia un {0}</translation>
    </message>
    <message>
        <source>differs in {0} of what both show</source>
        <translation>difiere en {0} de lo que muestran ambas</translation>
    </message>
    <message>
        <source>looks the same everywhere</source>
        <translation>se ve igual en todas partes</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Photo Finder made a mistake. Your photos were not touched, and you can go on. If it happens again, please send this report to the project.</source>
        <translation>Photo Finder ha cometido un error. No se ha tocado ninguna de tus fotos y puedes seguir. Si vuelve a ocurrir, envía este informe al proyecto, por favor.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Between two dates</source>
        <translation>Entre dos fechas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Fewer or more groups</source>
        <translation>Menos o más grupos</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Select a photo to see more of it.</source>
        <translation>Selecciona una foto para saber más de ella.</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Draw a box to search for that part. Double click to see it large.</source>
        <translation>Dibuja un recuadro para buscar esa parte. Haz doble clic para verla en grande.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add this folder</source>
        <translation>Suelta para añadir esta carpeta</translation>
    </message>
    <message>
        <source>Drop to find similar photos</source>
        <translation>Suelta para buscar fotos similares</translation>
    </message>
</context>
<context>
    <name>DuplicatesPlace</name>
    <message>
        <source>Groups of duplicates</source>
        <translation>Grupos de duplicados</translation>
    </message>
    <message>
        <source>Photos are still being read. What is there twice will be shown here.</source>
        <translation>Aún se están leyendo fotos. Lo que esté repetido aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing of this kind among the files that are compared.</source>
        <translation>No hay nada de este tipo entre los archivos que se comparan.</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Ningún archivo está repetido.</translation>
    </message>
    <message>
        <source>Copies show the same picture in another file: resized, cropped, turned, in other colours. Finding them takes a while, as photos are compared pixel by pixel.</source>
        <translation>Las copias muestran la misma imagen en otro archivo: con otro tamaño, recortada, girada o con otros colores. Encontrarlas lleva un rato, porque las fotos se comparan píxel a píxel.</translation>
    </message>
    <message>
        <source>No copies were found.</source>
        <translation>No se han encontrado copias.</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>No se ha encontrado nada de este tipo.</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>Why the first is kept: {0}</source>
        <translation>Por qué se conserva el primero: {0}</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>Grupo {0} de {1}</translation>
    </message>
    <message>
        <source>{0} could be freed</source>
        <translation>Se pueden liberar {0}</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln file(s)…</source>
        <translation>
            <numerusform>Limpiar %Ln archivo…</numerusform>
            <numerusform>Limpiar %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Aceptar %Ln</numerusform>
            <numerusform>Aceptar los %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyDialog</name>
    <message>
        <source>Empty Removed</source>
        <translation>Vaciar Quitados</translation>
    </message>
    <message>
        <source>Looking whether another copy of each file is left …</source>
        <translation>Comprobando que quede otra copia de cada archivo…</translation>
    </message>
    <message>
        <source>Delete them at once. This cannot be undone.</source>
        <translation>Eliminarlos de inmediato. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Removed cannot be emptied now.</source>
        <translation>Ahora no se puede vaciar Quitados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay here, as no other copy may be left. Show which</source>
        <translation>
            <numerusform>%Ln archivo se queda aquí, porque quizá no haya otra copia. Mostrar cuál</numerusform>
            <numerusform>%Ln archivos se quedan aquí, porque quizá no haya otra copia. Mostrar cuáles</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the removed files can go.</source>
        <translation>Ninguno de los archivos quitados se puede eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, will go for good.</source>
        <translation>
            <numerusform>%Ln archivo, {0}, se irá para siempre.</numerusform>
            <numerusform>%Ln archivos, {0}, se irán para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their space is free at once. Photo Finder cannot bring them back.</source>
        <translation>Su espacio queda libre al momento. Photo Finder no puede recuperarlos.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>They go to the system&apos;s trash first. Their space is free once the trash is emptied; from here they cannot be restored any more.</source>
        <translation>Primero van a la papelera del sistema. Su espacio queda libre al vaciarla; desde aquí ya no se podrán restaurar.</translation>
    </message>
    <message>
        <source>These files stay among the removed ones.</source>
        <translation>Estos archivos siguen entre los quitados.</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>Archivos que se quedan</translation>
    </message>
</context>
<context>
    <name>ExampleChips</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an example to look for, or one to keep away from</source>
        <translation>Añadir un ejemplo para buscar o uno para evitar</translation>
    </message>
    <message>
        <source>Like this photo…</source>
        <translation>Como esta foto…</translation>
    </message>
    <message>
        <source>Unlike this photo…</source>
        <translation>Distintas de esta foto…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>taken {0}</source>
        <translation>tomada el {0}</translation>
    </message>
    <message>
        <source>file of {0}</source>
        <translation>archivo del {0}</translation>
    </message>
    <message>
        <source>the suggested one</source>
        <translation>la sugerencia</translation>
    </message>
    <message>
        <source>the same bytes as the first</source>
        <translation>los mismos bytes que el primero</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} de certeza</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>{0} de parecido</translation>
    </message>
    <message>
        <source>doubtful: perhaps another shot</source>
        <translation>dudoso: quizá otra toma</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>Stop; what is done can be undone</source>
        <translation>Detener; lo ya hecho se puede deshacer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Moving files to Removed …</source>
        <translation>Moviendo archivos a Quitados…</translation>
    </message>
    <message>
        <source>Copying new photos …</source>
        <translation>Copiando fotos nuevas…</translation>
    </message>
    <message>
        <source>Moving photos into folders …</source>
        <translation>Moviendo fotos a carpetas…</translation>
    </message>
    <message>
        <source>Copying photos into folders …</source>
        <translation>Copiando fotos a carpetas…</translation>
    </message>
    <message>
        <source>Exporting the album …</source>
        <translation>Exportando el álbum…</translation>
    </message>
    <message>
        <source>Putting files back …</source>
        <translation>Restaurando archivos…</translation>
    </message>
    <message>
        <source>Moving files to the system&apos;s trash …</source>
        <translation>Moviendo archivos a la papelera del sistema…</translation>
    </message>
    <message>
        <source>Deleting files …</source>
        <translation>Eliminando archivos…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left alone.</source>
        <translation>
            <numerusform>%Ln archivo se dejó como estaba.</numerusform>
            <numerusform>%Ln archivos se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to Removed.</source>
        <translation>
            <numerusform>%Ln archivo movido a Quitados.</numerusform>
            <numerusform>%Ln archivos movidos a Quitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved into folders.</source>
        <translation>
            <numerusform>%Ln archivo movido a carpetas.</numerusform>
            <numerusform>%Ln archivos movidos a carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied into folders.</source>
        <translation>
            <numerusform>%Ln archivo copiado a carpetas.</numerusform>
            <numerusform>%Ln archivos copiados a carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was left in %Ln place(s).</source>
        <translation>
            <numerusform>Quedó un enlace en %Ln sitio.</numerusform>
            <numerusform>Quedó un enlace en %Ln sitios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept photo(s) got what copies told.</source>
        <translation>
            <numerusform>%Ln foto conservada recibió datos de sus copias.</numerusform>
            <numerusform>%Ln fotos conservadas recibieron datos de sus copias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) copied in.</source>
        <translation>
            <numerusform>%Ln archivo nuevo copiado.</numerusform>
            <numerusform>%Ln archivos nuevos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: all of it lies there already.</source>
        <translation>No se copió nada: todo está ya allí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln enlace creado.</numerusform>
            <numerusform>%Ln enlaces creados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be linked there and were copied.</source>
        <translation>
            <numerusform>%Ln archivo no se puede enlazar allí y se copió.</numerusform>
            <numerusform>%Ln archivos no se pueden enlazar allí y se copiaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the album copied.</source>
        <translation>
            <numerusform>%Ln archivo del álbum copiado.</numerusform>
            <numerusform>%Ln archivos del álbum copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the album is there now.</source>
        <translation>Ninguna foto del álbum está disponible ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back where they were.</source>
        <translation>
            <numerusform>%Ln archivo vuelve a estar donde estaba.</numerusform>
            <numerusform>%Ln archivos vuelven a estar donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the system&apos;s trash.</source>
        <translation>
            <numerusform>%Ln archivo está en la papelera del sistema.</numerusform>
            <numerusform>%Ln archivos están en la papelera del sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted, {0} freed.</source>
        <translation>
            <numerusform>%Ln archivo eliminado, {0} libres.</numerusform>
            <numerusform>%Ln archivos eliminados, {0} libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied file(s) were taken away again.</source>
        <translation>
            <numerusform>Se retiró de nuevo %Ln archivo copiado.</numerusform>
            <numerusform>Se retiraron de nuevo %Ln archivos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to these files.</source>
        <translation>No se hizo nada con estos archivos.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>Mostrar solo algunas de las fotos</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Mostrar de nuevo todas las fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>How the photos are sorted</source>
        <translation>Cómo se ordenan las fotos</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>Orden: {0}</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take away: {0}</source>
        <translation>Quitar: {0}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>En una unidad no conectada</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dos fechas…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Elegir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Try it with sample photos</source>
        <translation>Probar con fotos de ejemplo</translation>
    </message>
    <message>
        <source>Start with {0}</source>
        <translation>Empezar con {0}</translation>
    </message>
    <message>
        <source>Find photos by how they look</source>
        <translation>Encuentra fotos por su aspecto</translation>
    </message>
    <message>
        <source>Point at a folder, then show any photo to find all that look like it.</source>
        <translation>Indica una carpeta y muestra cualquier foto para encontrar todas las que se le parecen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your files are only changed when you say so, and every change can be undone.</source>
        <translation>Nada sale de este equipo. Tus archivos solo cambian cuando tú lo dices, y todo cambio se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya existe</translation>
    </message>
</context>
<context>
    <name>FolderTable</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>{0}
This drive is away. Its photos can still be searched.</source>
        <translation>{0}
Esta unidad no está conectada. Sus fotos se pueden buscar igualmente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWishes</name>
    <message>
        <source>Add to the library, so that the photos in it can be found?

{0}</source>
        <translation>¿Añadir a la biblioteca para poder encontrar sus fotos?

{0}</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove {0} from the library? The photos themselves stay where they are and are not touched.</source>
        <translation>¿Quitar {0} de la biblioteca? Las fotos se quedan donde están y no se tocan.</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Folders of photos</source>
        <translation>Carpetas de fotos</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>away</source>
        <translation>no conectada</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Size of thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Size of thumbnails (Ctrl and wheel)</source>
        <translation>Tamaño de las miniaturas (Ctrl y rueda)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>frees {0}</source>
        <translation>libera {0}</translation>
    </message>
    <message>
        <source>all stay</source>
        <translation>se quedan todos</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idénticos</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copias</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>ráfaga</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>parecidas</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
</context>
<context>
    <name>GroupReasons</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that look alike, most of all like {0}</source>
        <translation>
            <numerusform>%Ln foto parecida, sobre todo a {0}</numerusform>
            <numerusform>%Ln fotos parecidas, sobre todo a {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) that were put together by hand</source>
        <translation>
            <numerusform>%Ln grupo reunido a mano</numerusform>
            <numerusform>%Ln grupos reunidos a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>like the %Ln photo(s) in {0}</source>
        <translation>
            <numerusform>como la %Ln foto de {0}</numerusform>
            <numerusform>como las %Ln fotos de {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>looks like {0}</source>
        <translation>se parece a {0}</translation>
    </message>
    <message>
        <source>no folder is sure; looks like {0}</source>
        <translation>ninguna carpeta clara; se parece a {0}</translation>
    </message>
    <message>
        <source>put here by hand</source>
        <translation>puesta aquí a mano</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecho a mano</translation>
    </message>
    <message>
        <source>belongs to {0}</source>
        <translation>acompaña a {0}</translation>
    </message>
    <message>
        <source>at the same time as {0}</source>
        <translation>al mismo tiempo que {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after {0}</source>
        <translation>
            <numerusform>%Ln día después de {0}</numerusform>
            <numerusform>%Ln días después de {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after {0}</source>
        <translation>
            <numerusform>%Ln hora después de {0}</numerusform>
            <numerusform>%Ln horas después de {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) after {0}</source>
        <translation>
            <numerusform>%Ln minuto después de {0}</numerusform>
            <numerusform>%Ln minutos después de {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) after {0}</source>
        <translation>
            <numerusform>%Ln segundo después de {0}</numerusform>
            <numerusform>%Ln segundos después de {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>single shots of {0}, too few at a time for a group of their own</source>
        <translation>fotos sueltas de {0}, demasiado pocas de cada vez para formar un grupo</translation>
    </message>
    <message>
        <source>taken from {0} to {1}</source>
        <translation>tomadas del {0} al {1}</translation>
    </message>
    <message>
        <source>taken on {0}, {1}</source>
        <translation>tomadas el {0}, {1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0}, by the files&apos; own times, which may be those of copies</source>
        <translation>{0}, según la fecha de los archivos, que puede ser la de una copia</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} d</translation>
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
        <translation>El reloj de {0} iba {1} atrasado.</translation>
    </message>
    <message>
        <source>The clock of {0} was {1} ahead.</source>
        <translation>El reloj de {0} iba {1} adelantado.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
</context>
<context>
    <name>GroupToolbar</name>
    <message>
        <source>Further away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
</context>
<context>
    <name>GroupsPlace</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Nothing belongs together among these photos. More groups may be found by looks.</source>
        <translation>Nada va junto entre estas fotos. Quizá por aspecto se encuentren más grupos.</translation>
    </message>
    <message>
        <source>Photos are still being read. Try again in a moment.</source>
        <translation>Aún se están leyendo fotos. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There are no photos there that the library knows.</source>
        <translation>Allí no hay fotos que la biblioteca conozca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) made of the groups; no file was touched.</source>
        <translation>
            <numerusform>%Ln álbum creado a partir de los grupos; no se tocó ningún archivo.</numerusform>
            <numerusform>%Ln álbumes creados a partir de los grupos; no se tocó ningún archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HaveDialog</name>
    <message>
        <source>Do I have these already?</source>
        <translation>¿Ya tengo estas fotos?</translation>
    </message>
    <message>
        <source>Looking through {0} …</source>
        <translation>Revisando {0}…</translation>
    </message>
    <message>
        <source>Import the new ones …</source>
        <translation>Importar las nuevas…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The folder could not be read.</source>
        <translation>No se pudo leer la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln ya en la biblioteca</numerusform>
            <numerusform>%Ln ya en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer.</numerusform>
            <numerusform>%Ln archivos no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was found in this folder.</source>
        <translation>No se encontró ninguna foto en esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are better here than in the library.</source>
        <translation>
            <numerusform>%Ln de estas es mejor aquí que en la biblioteca.</numerusform>
            <numerusform>%Ln de estas son mejores aquí que en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are near to a photo of the library.</source>
        <translation>
            <numerusform>%Ln de las nuevas se parece mucho a una foto de la biblioteca.</numerusform>
            <numerusform>%Ln de las nuevas se parecen mucho a una foto de la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are known, but lie nowhere else than here.</source>
        <translation>
            <numerusform>%Ln de las nuevas es conocida, pero solo está aquí.</numerusform>
            <numerusform>%Ln de las nuevas son conocidas, pero solo están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed or added.</source>
        <translation>No se cambió ni se añadió nada.</translation>
    </message>
    <message>
        <source>Of these files nothing is known. What is no sound picture counts as new.</source>
        <translation>De estos archivos no se sabe nada. Lo que no es una imagen en buen estado cuenta como nuevo.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>then …</source>
        <translation>después…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Keep what is</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Keep rule: {0}</source>
        <translation>Regla: {0}</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Listas para usar</translation>
    </message>
    <message>
        <source>Save these rules under a name…</source>
        <translation>Guardar estas reglas con un nombre…</translation>
    </message>
    <message>
        <source>in a folder…</source>
        <translation>lo que está en una carpeta…</translation>
    </message>
    <message>
        <source>never touch a folder…</source>
        <translation>no tocar nunca una carpeta…</translation>
    </message>
    <message>
        <source>Leave this rule out</source>
        <translation>Omitir esta regla</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>A name for these rules:</source>
        <translation>Un nombre para estas reglas:</translation>
    </message>
</context>
<context>
    <name>KeepRules</name>
    <message>
        <source>in {0}</source>
        <translation>lo que está en {0}</translation>
    </message>
    <message>
        <source>never touch {0}</source>
        <translation>no tocar nunca {0}</translation>
    </message>
    <message>
        <source>the usual choice</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>the least edited, then the largest</source>
        <translation>el menos editado, después el más grande</translation>
    </message>
    <message>
        <source>the best quality</source>
        <translation>la mejor calidad</translation>
    </message>
    <message>
        <source>the camera&apos;s original</source>
        <translation>el original de la cámara</translation>
    </message>
    <message>
        <source>least edited</source>
        <translation>el menos editado</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>el más grande</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>el menos comprimido</translation>
    </message>
    <message>
        <source>in the better format</source>
        <translation>el de mejor formato</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>el de la cámara</translation>
    </message>
    <message>
        <source>with most facts of the shot</source>
        <translation>el que más dice de la toma</translation>
    </message>
    <message>
        <source>under most names</source>
        <translation>el que tiene más nombres</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>el más antiguo</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>el más nuevo</translation>
    </message>
    <message>
        <source>not named a copy</source>
        <translation>el que no se llama como una copia</translation>
    </message>
    <message>
        <source>of the shortest name</source>
        <translation>el del nombre más corto</translation>
    </message>
    <message>
        <source>of the longest name</source>
        <translation>el del nombre más largo</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>el de menos subcarpetas</translation>
    </message>
    <message>
        <source>of the shortest path</source>
        <translation>el de la ruta más corta</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>el primero por ruta</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>Identical</source>
        <translation>Idénticos</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Ráfagas</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Parecidas</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>todas las carpetas</translation>
    </message>
    <message>
        <source>in: {0}</source>
        <translation>en: {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde el {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dos fechas…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Finds photos by how they look, on this computer alone.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons by Lucide (ISC). Made with Qt for Python (LGPL).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Encuentra fotos por su aspecto, solo en este equipo.&lt;/p&gt;&lt;p&gt;Licencia Apache 2.0. Iconos de Lucide (ISC). Hecho con Qt for Python (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Look for a new version in your web browser</source>
        <translation>Buscar una versión nueva en el navegador web</translation>
    </message>
    <message>
        <source>About Photo Finder</source>
        <translation>Acerca de Photo Finder</translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were not looked through for copies yet.</source>
        <translation>
            <numerusform>Aún no se han buscado copias de %Ln foto.</numerusform>
            <numerusform>Aún no se han buscado copias de %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Looking for copies …</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>Comparing pair {0} of {1}</source>
        <translation>Comparando el par {0} de {1}</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Previous file</source>
        <translation>Archivo anterior</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
    <message>
        <source>Out of all groups</source>
        <translation>Sacar de todos los grupos</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos del grupo</translation>
    </message>
    <message>
        <source>Groups to move photos into</source>
        <translation>Grupos a los que mover fotos</translation>
    </message>
    <message>
        <source>All groups (Esc)</source>
        <translation>Todos los grupos (Esc)</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Drag photos onto a group</source>
        <translation>Arrastra fotos a un grupo</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select photos to move them elsewhere.</source>
        <translation>Selecciona fotos para moverlas a otro sitio.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>ModelsField</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search by this one</source>
        <translation>Buscar con este</translation>
    </message>
    <message>
        <source>What it is good at…</source>
        <translation>Qué hace bien…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Of the five photos that it finds first, {0} show the same kind of thing.</source>
        <translation>De las cinco fotos que encuentra primero, {0} muestran el mismo tipo de cosa.</translation>
    </message>
    <message>
        <source>It finds the original of {0} of everyday copies and of {1} of hard ones.</source>
        <translation>Encuentra el original de {0} de las copias corrientes y de {1} de las difíciles.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>lo que está en {0}</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>En una unidad no conectada</translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>Se pudieron leer todos los archivos.</translation>
    </message>
    <message>
        <source>No photos in this folder.</source>
        <translation>No hay fotos en esta carpeta.</translation>
    </message>
    <message>
        <source>No photos from these days.</source>
        <translation>No hay fotos de estos días.</translation>
    </message>
    <message>
        <source>No photos of this type.</source>
        <translation>No hay fotos de este tipo.</translation>
    </message>
    <message>
        <source>No photos of this size.</source>
        <translation>No hay fotos de este tamaño.</translation>
    </message>
    <message>
        <source>No photos from this camera.</source>
        <translation>No hay fotos de esta cámara.</translation>
    </message>
    <message>
        <source>No photos are on drives that are away.</source>
        <translation>No hay fotos en unidades no conectadas.</translation>
    </message>
    <message>
        <source>No photos fit all of this.</source>
        <translation>Ninguna foto cumple todo esto.</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>Aquí no hay fotos.</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde el {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>No camera told</source>
        <translation>Cámara desconocida</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} o más</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>menos de {0}</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nombre, de A a Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nombre, de Z a A</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Más pequeñas primero</translation>
    </message>
    <message>
        <source>Folder, A to Z</source>
        <translation>Carpeta, de A a Z</translation>
    </message>
    <message>
        <source>Folder, Z to A</source>
        <translation>Carpeta, de Z a A</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Leave a link in each place (hard link)</source>
        <translation>Dejar un enlace en cada sitio (enlace físico)</translation>
    </message>
    <message>
        <source>Carry over date, place, rating, keywords and titles that the kept photos lack</source>
        <translation>Añadir fecha, lugar, valoración, palabras clave y títulos que falten a las fotos conservadas</translation>
    </message>
    <message>
        <source>Looking at what the files that go say of their pictures …</source>
        <translation>Revisando lo que dicen de sus imágenes los archivos que se van…</translation>
    </message>
    <message>
        <source>Each name stays where it is and leads to the kept file; the bytes lie on the disk once.</source>
        <translation>Cada nombre sigue donde está y lleva al archivo conservado; los datos ocupan el disco una sola vez.</translation>
    </message>
    <message>
        <source>Written into an .xmp file beside each kept photo; the photo itself is not touched.</source>
        <translation>Se escribe en un archivo .xmp junto a cada foto conservada; la foto no se toca.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln photo(s) get …</source>
        <translation>
            <numerusform>Lo que recibe %Ln foto…</numerusform>
            <numerusform>Lo que reciben %Ln fotos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln more photo(s) it cannot be written. With the box ticked, files that tell it stay.</source>
        <translation>
            <numerusform>Con %Ln foto más no se puede escribir. Con la casilla marcada se quedan los archivos que lo dicen.</numerusform>
            <numerusform>Con %Ln fotos más no se puede escribir. Con la casilla marcada se quedan los archivos que lo dicen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>Nombres de las carpetas</translation>
    </message>
    <message>
        <source>Photos of a group at least</source>
        <translation>Fotos por grupo como mínimo</translation>
    </message>
    <message>
        <source>Folders in one another at most</source>
        <translation>Carpetas anidadas como máximo</translation>
    </message>
    <message>
        <source>Leave a folder alone…</source>
        <translation>Dejar una carpeta intacta…</translation>
    </message>
    <message>
        <source>Left alone: {0}</source>
        <translation>Se deja intacta: {0}</translation>
    </message>
    <message>
        <source>Year, then dates and place</source>
        <translation>Año, luego fechas y lugar</translation>
    </message>
    <message>
        <source>Year, month, then dates and place</source>
        <translation>Año, mes, luego fechas y lugar</translation>
    </message>
    <message>
        <source>Dates and place</source>
        <translation>Fechas y lugar</translation>
    </message>
    <message>
        <source>Another template…</source>
        <translation>Otra plantilla…</translation>
    </message>
    <message>
        <source>As in {0}; a / makes a folder in a folder</source>
        <translation>Como en {0}; una / crea una carpeta dentro de otra</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>Su unidad no está conectada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) hold this picture</source>
        <translation>
            <numerusform>%Ln archivo contiene esta imagen</numerusform>
            <numerusform>%Ln archivos contienen esta imagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>{0} de parecido</translation>
    </message>
</context>
<context>
    <name>PhotosPlace</name>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>Las primeras fotos estarán aquí en un momento.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Revisando los archivos…</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>Mover a Quitados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No plan could be made.</source>
        <translation>No se pudo hacer ningún plan.</translation>
    </message>
    <message>
        <source>{0} are freed once Removed is emptied. Until then all of it can be put back.</source>
        <translation>Se liberan {0} al vaciar Quitados. Hasta entonces todo se puede restaurar.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be cleaned up as things stand.</source>
        <translation>Tal como está todo, no hay nada que limpiar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be moved to Removed.</source>
        <translation>
            <numerusform>Se moverá %Ln archivo a Quitados.</numerusform>
            <numerusform>Se moverán %Ln archivos a Quitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay.</source>
        <translation>
            <numerusform>%Ln archivo se queda.</numerusform>
            <numerusform>%Ln archivos se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay undecided.</source>
        <translation>
            <numerusform>%Ln archivo queda sin decidir.</numerusform>
            <numerusform>%Ln archivos quedan sin decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since they were read and are left alone.</source>
        <translation>
            <numerusform>%Ln archivo cambió desde que se leyó y se deja como está.</numerusform>
            <numerusform>%Ln archivos cambiaron desde que se leyeron y se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are not what the library knows. Nothing is done to them.</source>
        <translation>Estos archivos no son los que conoce la biblioteca. No se hace nada con ellos.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
</context>
<context>
    <name>PrecisionButton</name>
    <message>
        <source>Of the shown copies, so many are expected to be right. The lower, the more are shown.</source>
        <translation>Qué parte de las copias mostradas debería ser correcta. Cuanto menor, más se muestran.</translation>
    </message>
    <message>
        <source>{0} % right</source>
        <translation>{0}&#xa0;% correctas</translation>
    </message>
    <message>
        <source>Expected right: {0} %</source>
        <translation>Aciertos esperados: {0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}, with doubtful ones</source>
        <translation>{0}, con dudosas</translation>
    </message>
</context>
<context>
    <name>PromisesDialog</name>
    <message>
        <source>What Photo Finder never does</source>
        <translation>Lo que Photo Finder nunca hace</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>It never goes online.</source>
        <translation>Nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>It asks no server, looks for no updates and tells nobody anything. Photos are compared by the model that came with it, on this computer.</source>
        <translation>No consulta ningún servidor, no busca actualizaciones y no cuenta nada a nadie. Las fotos se comparan en este equipo, con el modelo que vino con el programa.</translation>
    </message>
    <message>
        <source>It never writes into your folders by itself.</source>
        <translation>Nunca escribe por su cuenta en sus carpetas.</translation>
    </message>
    <message>
        <source>Looking at photos, searching and finding duplicates changes no file. What it remembers is kept in a library of its own; Settings tells where.</source>
        <translation>Ver fotos, buscar y encontrar duplicados no cambia ningún archivo. Lo que recuerda se guarda en una biblioteca propia; Configuración dice dónde.</translation>
    </message>
    <message>
        <source>It never deletes what you did not empty.</source>
        <translation>Nunca borra lo que usted no haya vaciado.</translation>
    </message>
    <message>
        <source>What you clean up goes to Removed and can be put back from there. Of each picture at least one file stays.</source>
        <translation>Lo que limpia va a Quitados y puede devolverse desde allí. De cada imagen queda al menos un archivo.</translation>
    </message>
    <message>
        <source>It never does what cannot be taken back.</source>
        <translation>Nunca hace lo que no se puede deshacer.</translation>
    </message>
    <message>
        <source>Each change to your files is written down before it is made, and Activity undoes it, also after the program was closed. Only emptying Removed is for good, and asks first.</source>
        <translation>Cada cambio en sus archivos se anota antes de hacerse, y Actividad lo deshace, incluso después de cerrar el programa. Solo vaciar Quitados es definitivo, y pregunta antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Strictness</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>How likely a photo must be similar to be shown</source>
        <translation>Qué probabilidad de ser similar debe tener una foto para mostrarse</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>Quitar fotos</translation>
    </message>
    <message>
        <source>Remove all files that hold these pictures</source>
        <translation>Quitar todos los archivos con estas imágenes</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>Mover a Quitados</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s)?</source>
        <translation>
            <numerusform>¿Quitar %Ln foto?</numerusform>
            <numerusform>¿Quitar %Ln fotos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}.</source>
        <translation>
            <numerusform>%Ln archivo, {0}.</numerusform>
            <numerusform>%Ln archivos, {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to Removed, from where they can be put back.</source>
        <translation>Van a Quitados, desde donde se pueden restaurar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, as their drive is away or their folder is protected.</source>
        <translation>
            <numerusform>%Ln archivo se queda, porque su unidad no está conectada o su carpeta está protegida.</numerusform>
            <numerusform>%Ln archivos se quedan, porque su unidad no está conectada o su carpeta está protegida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be removed now</source>
        <translation>
            <numerusform>%Ln foto no se puede quitar ahora</numerusform>
            <numerusform>%Ln fotos no se pueden quitar ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last copy of the picture that your library knows of.</source>
        <translation>Es la última copia de esta imagen que conoce tu biblioteca.</translation>
    </message>
    <message>
        <source>These are the last copies of their pictures that your library knows of.</source>
        <translation>Son las últimas copias de sus imágenes que conoce tu biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are the last copies that your library knows of.</source>
        <translation>
            <numerusform>%Ln de ellas es la última copia que conoce tu biblioteca.</numerusform>
            <numerusform>%Ln de ellas son las últimas copias que conoce tu biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptying Removed leaves last copies where they are.</source>
        <translation>Al vaciar Quitados, las últimas copias se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>RemovedPlace</name>
    <message>
        <source>Restore all of it</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>Archivos quitados</translation>
    </message>
    <message>
        <source>Nothing was removed. What you clean up lies here until you empty it.</source>
        <translation>No se ha quitado nada. Lo que limpies queda aquí hasta que lo vacíes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed file(s), {0}</source>
        <translation>
            <numerusform>%Ln archivo quitado, {0}</numerusform>
            <numerusform>%Ln archivos quitados, {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln selected</source>
        <translation>
            <numerusform>Restaurar %Ln seleccionado</numerusform>
            <numerusform>Restaurar %Ln seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>No rule decides this group. Say which files to keep and to remove.</source>
        <translation>Ninguna regla decide este grupo. Di qué archivos conservar y cuáles quitar.</translation>
    </message>
    <message>
        <source>These files have the same bytes: they are duplicates.</source>
        <translation>Estos archivos tienen los mismos bytes: son duplicados.</translation>
    </message>
    <message>
        <source>One file of a group always stays. Keep another one first.</source>
        <translation>De cada grupo siempre se queda un archivo. Conserva antes otro.</translation>
    </message>
    <message>
        <source>Its drive is away: it can be removed when that is connected.</source>
        <translation>Su unidad no está conectada: se podrá quitar cuando lo esté.</translation>
    </message>
    <message>
        <source>This is another name of a file that stays. Removing it would free nothing.</source>
        <translation>Es otro nombre de un archivo que se queda. Quitarlo no liberaría nada.</translation>
    </message>
    <message>
        <source>A rule says that nothing in its folder is ever touched.</source>
        <translation>Una regla dice que en su carpeta nunca se toca nada.</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>new, but near to</source>
        <translation>nueva, pero parecida a</translation>
    </message>
    <message>
        <source>here, this one is better</source>
        <translation>ya está; esta es mejor</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>drive away</source>
        <translation>unidad no conectada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln restaurado</numerusform>
            <numerusform>%Ln restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone for good</source>
        <translation>
            <numerusform>%Ln eliminado para siempre</numerusform>
            <numerusform>%Ln eliminados para siempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in Removed</source>
        <translation>
            <numerusform>%Ln en Quitados</numerusform>
            <numerusform>%Ln en Quitados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>{0} new</source>
        <translation>{0} nuevas</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Save this search, or go to one that is saved</source>
        <translation>Guardar esta búsqueda o ir a una guardada</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>Eliminar esta búsqueda…</translation>
    </message>
    <message>
        <source>All saved searches</source>
        <translation>Todas las búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>{0} photos or more</source>
        <translation>{0} fotos o más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its photos</source>
        <translation>Mostrar sus fotos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>Eliminar esta búsqueda…</translation>
    </message>
</context>
<context>
    <name>SavedShelf</name>
    <message>
        <source>What it looked for is no longer in the library.</source>
        <translation>Lo que buscaba ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>It stays in the place Similar, and tells when photos come that it finds.</source>
        <translation>Se queda en Similares y avisa cuando llegan fotos que encuentra.</translation>
    </message>
    <message>
        <source>Like {0}</source>
        <translation>Como {0}</translation>
    </message>
    <message>
        <source>Like a picture</source>
        <translation>Como una imagen</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>Cambiar el nombre de esta búsqueda</translation>
    </message>
    <message>
        <source>Delete the saved search “{0}”? Photos are not touched.</source>
        <translation>¿Eliminar la búsqueda guardada «{0}»? Las fotos no se tocan.</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>Eliminar esta búsqueda</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>Eliminar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Only files in a folder…</source>
        <translation>Solo archivos de una carpeta…</translation>
    </message>
    <message>
        <source>Never files of one folder with each other…</source>
        <translation>Nunca archivos de una misma carpeta entre sí…</translation>
    </message>
    <message>
        <source>Only with an archive, which stays as it is…</source>
        <translation>Solo con una carpeta de archivo, que queda como está…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Grupos de cualquier tamaño</translation>
    </message>
    <message>
        <source>Groups with more than {0} to free</source>
        <translation>Grupos con más de {0} por liberar</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>más de {0}</translation>
    </message>
    <message>
        <source>Compared files: {0}</source>
        <translation>Archivos comparados: {0}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>not within {0}</source>
        <translation>no dentro de {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>con {0}</translation>
    </message>
</context>
<context>
    <name>ScreenRegion</name>
    <message>
        <source>This system does not let a program look at the screen. Take a screenshot with the system&apos;s own tool, and paste it here (Ctrl+V).</source>
        <translation>Este sistema no deja que un programa vea la pantalla. Haz una captura con la herramienta del sistema y pégala aquí (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ScreenSheet</name>
    <message>
        <source>Draw a rectangle around what you look for · Esc: back</source>
        <translation>Dibuja un rectángulo alrededor de lo que buscas · Esc: volver</translation>
    </message>
</context>
<context>
    <name>SearchWell</name>
    <message>
        <source>Drop, paste or open a photo to find similar …</source>
        <translation>Suelta, pega o abre una foto para buscar similares…</translation>
    </message>
    <message>
        <source>Open a photo (Ctrl+O). Drop or paste one anywhere on the window.</source>
        <translation>Abre una foto (Ctrl+O). También puedes soltarla o pegarla en cualquier parte de la ventana.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>That is only a link to a picture on the web, and Photo Finder never goes online. Copy the picture itself in the browser, or save it, and paste or drop it here.</source>
        <translation>Eso es solo un enlace a una imagen de la web, y Photo Finder nunca se conecta. Copia la imagen en el navegador, o guárdala, y pégala o suéltala aquí.</translation>
    </message>
    <message>
        <source>There is no picture in what came here.</source>
        <translation>No hay ninguna imagen en lo que ha llegado.</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy a photo or its file first.</source>
        <translation>No hay ninguna imagen que pegar: copia antes una foto o su archivo.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Files are being moved already; try again when that is done.</source>
        <translation>Ya se están moviendo archivos; inténtalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>No se movió nada.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>No se copió nada.</translation>
    </message>
    <message>
        <source>There is not enough space in {0}: {1} MB are needed and {2} MB are free. {3}</source>
        <translation>No hay bastante espacio en {0}: se necesitan {1} MB y hay {2} MB libres. {3}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Operation {0} is undone already.</source>
        <translation>La operación {0} ya está deshecha.</translation>
    </message>
    <message>
        <source>No file of operation {0} is held any more.</source>
        <translation>Ya no se guarda ningún archivo de la operación {0}.</translation>
    </message>
    <message>
        <source>No file of operation {0} is held.</source>
        <translation>No se guarda ningún archivo de la operación {0}.</translation>
    </message>
    <message>
        <source>{0} and {1} lie one in the other: photos are imported into a folder apart.</source>
        <translation>{0} y {1} están uno dentro del otro: las fotos se importan a una carpeta aparte.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} no es una carpeta.</translation>
    </message>
    <message>
        <source>{0} is a folder of removed files.</source>
        <translation>{0} es una carpeta de archivos quitados.</translation>
    </message>
    <message>
        <source>{0} is in the library already.</source>
        <translation>{0} ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>{0} must end in {1}.</source>
        <translation>{0} debe terminar en {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} is there already; nothing was exported. Choose another folder.</source>
        <translation>{0} ya existe; no se exportó nada. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>No existe la carpeta {0}.</translation>
    </message>
    <message>
        <source>There is no folder {0}, neither on the disk nor in the library.</source>
        <translation>No existe la carpeta {0}, ni en el disco ni en la biblioteca.</translation>
    </message>
    <message>
        <source>The folders in {0} hold no photos of the library that could be examples.</source>
        <translation>Las carpetas de {0} no tienen fotos de la biblioteca que puedan servir de ejemplo.</translation>
    </message>
    <message>
        <source>The name {0} cannot be read: {1}.</source>
        <translation>No se puede leer el nombre {0}: {1}.</translation>
    </message>
    <message>
        <source>A name cannot hold {0}; it can hold {1}.</source>
        <translation>Un nombre no puede contener {0}; puede contener {1}.</translation>
    </message>
    <message>
        <source>The name {0} would be that of all folders; it can hold {1}.</source>
        <translation>El nombre {0} sería el de todas las carpetas; puede contener {1}.</translation>
    </message>
    <message>
        <source>{0} is a rule or a preset already; choose another name.</source>
        <translation>{0} ya es una regla o una preselección; elige otro nombre.</translation>
    </message>
    <message>
        <source>{0} cannot be a name: use letters, digits, spaces and hyphens.</source>
        <translation>{0} no puede ser un nombre: usa letras, cifras, espacios y guiones.</translation>
    </message>
    <message>
        <source>{0} names no folder: write it as in {1}~/Pictures.</source>
        <translation>{0} no nombra ninguna carpeta: escríbelo como en {1}~/Pictures.</translation>
    </message>
    <message>
        <source>{0} is no rule for what to keep; there are {1}, and the presets {2}.</source>
        <translation>{0} no es una regla sobre qué conservar; hay {1}, y las preselecciones {2}.</translation>
    </message>
    <message>
        <source>Two files of the same bytes are the same picture, whatever is said of them.</source>
        <translation>Dos archivos con los mismos bytes son la misma imagen, se diga lo que se diga de ellos.</translation>
    </message>
    <message>
        <source>The marks could not be kept: {0}.</source>
        <translation>No se pudieron guardar las marcas: {0}.</translation>
    </message>
    <message>
        <source>There is no operation {0}.</source>
        <translation>No existe la operación {0}.</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} no está entre los archivos quitados.</translation>
    </message>
    <message>
        <source>{0} holds removed files.</source>
        <translation>{0} contiene archivos quitados.</translation>
    </message>
    <message>
        <source>{0} is not one of the library&apos;s folders.</source>
        <translation>{0} no es una de las carpetas de la biblioteca.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>su carpeta ya no está</translation>
    </message>
    <message>
        <source>another file lies there now</source>
        <translation>ahora hay otro archivo allí</translation>
    </message>
    <message>
        <source>moving it is not permitted</source>
        <translation>no está permitido moverlo</translation>
    </message>
    <message>
        <source>copying it is not permitted</source>
        <translation>no está permitido copiarlo</translation>
    </message>
    <message>
        <source>linking it is not permitted</source>
        <translation>no está permitido enlazarlo</translation>
    </message>
    <message>
        <source>writing it is not permitted</source>
        <translation>no está permitido escribirlo</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>su unidad es de solo lectura</translation>
    </message>
    <message>
        <source>there is no space left on its drive</source>
        <translation>no queda espacio en su unidad</translation>
    </message>
    <message>
        <source>its drive does not let it be moved there without being copied</source>
        <translation>su unidad no permite moverlo allí sin copiarlo</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>the way to it would be too long for its drive</source>
        <translation>la ruta sería demasiado larga para su unidad</translation>
    </message>
    <message>
        <source>the disk reports: {0}</source>
        <translation>el disco informa: {0}</translation>
    </message>
    <message>
        <source>it cannot be looked at ({0})</source>
        <translation>no se puede examinar ({0})</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is a link or no ordinary file</source>
        <translation>es un enlace o no es un archivo normal</translation>
    </message>
    <message>
        <source>what lies there is a link or no ordinary file</source>
        <translation>lo que hay allí es un enlace o no es un archivo normal</translation>
    </message>
    <message>
        <source>it is being changed by another program</source>
        <translation>otro programa lo está cambiando</translation>
    </message>
    <message>
        <source>what was written is not what was read: the disk may be failing</source>
        <translation>lo escrito no es lo que se leyó: puede que el disco esté fallando</translation>
    </message>
    <message>
        <source>it has changed since it was planned</source>
        <translation>ha cambiado desde que se planeó</translation>
    </message>
    <message>
        <source>it has changed since the library read it</source>
        <translation>ha cambiado desde que la biblioteca lo leyó</translation>
    </message>
    <message>
        <source>it was changed since it was indexed</source>
        <translation>se cambió después de leerlo</translation>
    </message>
    <message>
        <source>it has changed since it was removed</source>
        <translation>ha cambiado desde que se quitó</translation>
    </message>
    <message>
        <source>it has changed since it was copied</source>
        <translation>ha cambiado desde que se copió</translation>
    </message>
    <message>
        <source>it has changed since it was linked</source>
        <translation>ha cambiado desde que se enlazó</translation>
    </message>
    <message>
        <source>it has changed since it was written</source>
        <translation>ha cambiado desde que se escribió</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>aparece dos veces en la lista</translation>
    </message>
    <message>
        <source>it lies in a holding folder</source>
        <translation>está en una carpeta de retención</translation>
    </message>
    <message>
        <source>it lies in a holding folder already</source>
        <translation>ya está en una carpeta de retención</translation>
    </message>
    <message>
        <source>it is no longer in its holding folder</source>
        <translation>ya no está en su carpeta de retención</translation>
    </message>
    <message>
        <source>it is no longer where it was moved to</source>
        <translation>ya no está donde se movió</translation>
    </message>
    <message>
        <source>it is no longer a link to the file that was kept</source>
        <translation>ya no es un enlace al archivo que se conservó</translation>
    </message>
    <message>
        <source>its drive is away</source>
        <translation>su unidad no está conectada</translation>
    </message>
    <message>
        <source>it is in a folder that is never touched</source>
        <translation>está en una carpeta que nunca se toca</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made</source>
        <translation>no se puede crear la carpeta {0}</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made ({1})</source>
        <translation>no se puede crear la carpeta {0} ({1})</translation>
    </message>
    <message>
        <source>there is no folder on its drive that could hold it</source>
        <translation>en su unidad no hay ninguna carpeta que pueda guardarlo</translation>
    </message>
    <message>
        <source>it belongs to {0}, which stays</source>
        <translation>pertenece a {0}, que se queda</translation>
    </message>
    <message>
        <source>it belongs to {0}, which was not copied</source>
        <translation>pertenece a {0}, que no se copió</translation>
    </message>
    <message>
        <source>it was copied, but it stays where it was as well: {0}</source>
        <translation>se copió, pero también se queda donde estaba: {0}</translation>
    </message>
    <message>
        <source>it could not be removed</source>
        <translation>no se pudo quitar</translation>
    </message>
    <message>
        <source>no other copy of it is left: restore it</source>
        <translation>no queda ninguna otra copia: restáuralo</translation>
    </message>
    <message>
        <source>the system&apos;s trash does not take it ({0})</source>
        <translation>la papelera del sistema no lo acepta ({0})</translation>
    </message>
    <message>
        <source>what was put in its place: {0}</source>
        <translation>lo que se puso en su lugar: {0}</translation>
    </message>
    <message>
        <source>it and the file to keep, {0}, are one and the same file</source>
        <translation>este y el archivo que se conserva, {0}, son el mismo archivo</translation>
    </message>
    <message>
        <source>the file to keep, {0}, is to go itself</source>
        <translation>el archivo que se conserva, {0}, también se va a quitar</translation>
    </message>
    <message>
        <source>the file to keep, {0}, lies in a holding folder</source>
        <translation>el archivo que se conserva, {0}, está en una carpeta de retención</translation>
    </message>
    <message>
        <source>the file to keep, {0}, has changed since the library read it</source>
        <translation>el archivo que se conserva, {0}, ha cambiado desde que la biblioteca lo leyó</translation>
    </message>
    <message>
        <source>the file to keep, {0}: {1}</source>
        <translation>el archivo que se conserva, {0}: {1}</translation>
    </message>
    <message>
        <source>it and the file that it was copied from are one and the same file</source>
        <translation>este y el archivo del que se copió son el mismo archivo</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}, has changed</source>
        <translation>el archivo del que se copió, {0}, ha cambiado</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}: {1}</source>
        <translation>el archivo del que se copió, {0}: {1}</translation>
    </message>
    <message>
        <source>the file to keep has as many names as its drive allows</source>
        <translation>el archivo que se conserva tiene tantos nombres como permite su unidad</translation>
    </message>
    <message>
        <source>only a file of the same bytes can become a link, and the file to keep has others</source>
        <translation>solo un archivo con los mismos bytes puede ser un enlace, y el que se conserva tiene otros</translation>
    </message>
    <message>
        <source>it cannot become a link: the file to keep, {0}, is on another drive</source>
        <translation>no puede ser un enlace: el archivo que se conserva, {0}, está en otra unidad</translation>
    </message>
    <message>
        <source>it cannot become a link: its drive does not know hard links</source>
        <translation>no puede ser un enlace: su unidad no admite enlaces físicos</translation>
    </message>
    <message>
        <source>it cannot become a link: {0}</source>
        <translation>no puede ser un enlace: {0}</translation>
    </message>
    <message>
        <source>it was moved out, but no link is in its place: {0}</source>
        <translation>se sacó, pero no quedó un enlace en su lugar: {0}</translation>
    </message>
    <message>
        <source>the sidecar {0} has changed meanwhile</source>
        <translation>el archivo adjunto {0} ha cambiado mientras tanto</translation>
    </message>
    <message>
        <source>{0} cannot be replaced</source>
        <translation>no se puede reemplazar {0}</translation>
    </message>
    <message>
        <source>what it tells could not be written beside the file to keep, {0}: {1}</source>
        <translation>no se pudo escribir lo que indica junto al archivo que se conserva, {0}: {1}</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>its sidecar {0} cannot be read: {1}</source>
        <translation>no se puede leer su archivo adjunto {0}: {1}</translation>
    </message>
    <message>
        <source>its sidecar {0} is nothing that it could be added to</source>
        <translation>su archivo adjunto {0} no es algo a lo que se pueda añadir</translation>
    </message>
    <message>
        <source>the least edited of {0}</source>
        <translation>el menos editado de {0}</translation>
    </message>
    <message>
        <source>the largest of {0}</source>
        <translation>el más grande de {0}</translation>
    </message>
    <message>
        <source>the least compressed of {0}</source>
        <translation>el menos comprimido de {0}</translation>
    </message>
    <message>
        <source>looks like the camera&apos;s original</source>
        <translation>parece el original de la cámara</translation>
    </message>
    <message>
        <source>it has most names</source>
        <translation>es el que tiene más nombres</translation>
    </message>
    <message>
        <source>its name has no mark of a copy</source>
        <translation>su nombre no tiene señas de copia</translation>
    </message>
    <message>
        <source>in the format that keeps most</source>
        <translation>en el formato que más conserva</translation>
    </message>
    <message>
        <source>tells most of the shot</source>
        <translation>es el que más dice de la toma</translation>
    </message>
    <message>
        <source>the oldest of {0}</source>
        <translation>el más antiguo de {0}</translation>
    </message>
    <message>
        <source>the newest of {0}</source>
        <translation>el más nuevo de {0}</translation>
    </message>
    <message>
        <source>the shortest name of {0}</source>
        <translation>el nombre más corto de {0}</translation>
    </message>
    <message>
        <source>the longest name of {0}</source>
        <translation>el nombre más largo de {0}</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>en menos carpetas</translation>
    </message>
    <message>
        <source>the shortest path of {0}</source>
        <translation>la ruta más corta de {0}</translation>
    </message>
    <message>
        <source>the first of {0} by path</source>
        <translation>el primero de {0} por ruta</translation>
    </message>
    <message>
        <source>in a folder that you prefer</source>
        <translation>en una carpeta que prefieres</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>en la carpeta de archivo</translation>
    </message>
    <message>
        <source>in a folder that is never touched</source>
        <translation>en una carpeta que nunca se toca</translation>
    </message>
    <message>
        <source>the only one that is there</source>
        <translation>el único que está</translation>
    </message>
    <message>
        <source>all that are there are one file</source>
        <translation>todos los que están son un mismo archivo</translation>
    </message>
    <message>
        <source>all others were compared with it</source>
        <translation>todos los demás se compararon con él</translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation>El archivo {0} está dañado.</translation>
    </message>
    <message>
        <source>The file {0} is empty or missing.</source>
        <translation>El archivo {0} está vacío o falta.</translation>
    </message>
    <message>
        <source>The file {0} is damaged; when the program is started again, it is rebuilt from your photos.</source>
        <translation>El archivo {0} está dañado; cuando el programa se inicie de nuevo, se reconstruirá a partir de tus fotos.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written: {1}.</source>
        <translation>No se puede escribir el archivo {0}: {1}.</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside: {1}.</source>
        <translation>El catálogo {0} está dañado y no se puede apartar: {1}.</translation>
    </message>
    <message>
        <source>The catalog was missing. It is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>Faltaba el catálogo. Se reconstruye a partir de tus fotos; las fotos no se tocaron.</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>El catálogo estaba dañado. Se apartó como {0} y se reconstruye a partir de tus fotos; las fotos no se tocaron.</translation>
    </message>
    <message>
        <source>The catalog {0} was written by a newer Photo Finder (schema {1}; this program knows up to {2}); please update the program. Nothing was changed.</source>
        <translation>El catálogo {0} lo escribió un Photo Finder más nuevo (esquema {1}; este programa conoce hasta {2}); actualiza el programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>The program was ended while it moved files. What had been moved is listed under removed files and can be put back; the others are where they were.</source>
        <translation>El programa se cerró mientras movía archivos. Lo que ya se había movido está entre los archivos quitados y se puede devolver; los demás están donde estaban.</translation>
    </message>
    <message>
        <source>There is no library in {0} yet.</source>
        <translation>Todavía no hay ninguna biblioteca en {0}.</translation>
    </message>
    <message>
        <source>There is no space left for the library in {0}; what was indexed before is kept. Free some space and run it again.</source>
        <translation>No queda espacio para la biblioteca en {0}; lo ya leído se conserva. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {0}; try again when it is done.</source>
        <translation>Otro programa está escribiendo en la biblioteca de {0}; inténtalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Another Photo Finder is changing the library in {0}; try again when it is done.</source>
        <translation>Otro Photo Finder está cambiando la biblioteca de {0}; inténtalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written; nothing was changed.</source>
        <translation>No se puede escribir en la biblioteca de {0}; no se cambió nada.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written ({1}); nothing was changed.</source>
        <translation>No se puede escribir en la biblioteca de {0} ({1}); no se cambió nada.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be opened or made there.</source>
        <translation>La biblioteca de {0} no se puede abrir ni crear allí.</translation>
    </message>
    <message>
        <source>The library in {0} cannot be read or written: the drive reports an error.</source>
        <translation>La biblioteca de {0} no se puede leer ni escribir: la unidad informa de un error.</translation>
    </message>
    <message>
        <source>The library&apos;s folder {0} cannot be used: {1}.</source>
        <translation>No se puede usar la carpeta de la biblioteca {0}: {1}.</translation>
    </message>
    <message>
        <source>The library is being brought up to date already.</source>
        <translation>La biblioteca ya se está poniendo al día.</translation>
    </message>
    <message>
        <source>The library cannot be written, so that copies cannot be looked for.</source>
        <translation>No se puede escribir en la biblioteca, así que no se pueden buscar copias.</translation>
    </message>
    <message>
        <source>Copies are being looked for already.</source>
        <translation>Ya se están buscando copias.</translation>
    </message>
    <message>
        <source>The damaged file {0} cannot be removed: {1}.</source>
        <translation>No se puede quitar el archivo dañado {0}: {1}.</translation>
    </message>
    <message>
        <source>The settings could not be kept: {0}.</source>
        <translation>No se pudieron guardar los ajustes: {0}.</translation>
    </message>
    <message>
        <source>The search could not be saved ({0}).</source>
        <translation>No se pudo guardar la búsqueda ({0}).</translation>
    </message>
    <message>
        <source>The saved searches cannot be read ({0}).</source>
        <translation>No se pueden leer las búsquedas guardadas ({0}).</translation>
    </message>
    <message>
        <source>A search without an example cannot be saved.</source>
        <translation>Una búsqueda sin ejemplo no se puede guardar.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>A photo of this search is no longer in the library; nothing was saved.</source>
        <translation>Una foto de esta búsqueda ya no está en la biblioteca; no se guardó nada.</translation>
    </message>
    <message>
        <source>The albums in {0} were written by a newer Photo Finder; please update the program.</source>
        <translation>Los álbumes de {0} los escribió un Photo Finder más nuevo; actualiza el programa.</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be read: {1}.</source>
        <translation>No se pueden leer los álbumes de {0}: {1}.</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be written: {1}; they stay as they were.</source>
        <translation>No se pueden escribir los álbumes de {0}: {1}; se quedan como estaban.</translation>
    </message>
    <message>
        <source>The settings in {0} are damaged; the usual ones hold.</source>
        <translation>La configuración de {0} está dañada; vale la habitual.</translation>
    </message>
    <message>
        <source>The settings were damaged. They were set aside as {0}, and the usual ones hold.</source>
        <translation>La configuración estaba dañada. Se apartó como {0}, y vale la habitual.</translation>
    </message>
    <message>
        <source>The file of the albums, {0}, is damaged.</source>
        <translation>El archivo de los álbumes, {0}, está dañado.</translation>
    </message>
    <message>
        <source>The file of the albums was damaged. It was set aside as {0}, and {1} of the albums could be read.</source>
        <translation>El archivo de los álbumes estaba dañado. Se apartó como {0} y se pudieron leer {1} de los álbumes.</translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation>Este álbum ya no existe.</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>Un álbum necesita un nombre.</translation>
    </message>
    <message>
        <source>There is another album named {0}.</source>
        <translation>Ya hay otro álbum llamado {0}.</translation>
    </message>
    <message>
        <source>There is another album named {0}; rename it first.</source>
        <translation>Ya hay otro álbum llamado {0}; cámbiale el nombre primero.</translation>
    </message>
    <message>
        <source>No album named {0} was deleted.</source>
        <translation>No se borró ningún álbum llamado {0}.</translation>
    </message>
    <message>
        <source>No album was deleted.</source>
        <translation>No se borró ningún álbum.</translation>
    </message>
    <message>
        <source>There is no album named {0}.</source>
        <translation>No hay ningún álbum llamado {0}.</translation>
    </message>
    <message>
        <source>the library does not know it</source>
        <translation>la biblioteca no lo conoce</translation>
    </message>
    <message>
        <source>There is no model folder at {0}.</source>
        <translation>No hay ninguna carpeta de modelo en {0}.</translation>
    </message>
    <message>
        <source>The model folder {0} has no {1}.</source>
        <translation>A la carpeta de modelo {0} le falta {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is not the one that its {1} describes ({2}).</source>
        <translation>El modelo de {0} no es el que describe su {1} ({2}).</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read ({1}).</source>
        <translation>No se puede leer el modelo de {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>No se puede leer {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not valid JSON.</source>
        <translation>{0} está dañado: no es JSON válido.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} está dañado: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete.</source>
        <translation>{0} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, but this program reads format {2} at most; a newer version of the program is needed.</source>
        <translation>El modelo de {0} tiene el formato {1}, pero este programa lee como mucho el formato {2}; hace falta una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>{0} is wrong: &quot;{1}&quot; must be {2}.</source>
        <translation>{0} está mal: «{1}» debe ser {2}.</translation>
    </message>
    <message>
        <source>{0} hexadecimal digits in lower case</source>
        <translation>{0} cifras hexadecimales en minúscula</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>una de ellas</translation>
    </message>
    <message>
        <source>at least two rising numbers</source>
        <translation>al menos dos números crecientes</translation>
    </message>
    <message>
        <source>as long as cosine</source>
        <translation>tan larga como cosine</translation>
    </message>
    <message>
        <source>numbers that never fall</source>
        <translation>números que nunca bajan</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>a text, not empty</source>
        <translation>un texto, no vacío</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un número entero de {0} a {1}</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>uno de {0}</translation>
    </message>
    <message>
        <source>a list of numbers from {0} to {1}</source>
        <translation>una lista de números de {0} a {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; must take &quot;{1}&quot;, uint8 [N, {2}, {3}, 3], alone.</source>
        <translation>El modelo «{0}» debe tomar solo «{1}», uint8 [N, {2}, {3}, 3].</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; has no output &quot;{1}&quot;.</source>
        <translation>El modelo «{0}» no tiene la salida «{1}».</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} as {2} {3}, not as float32 {4}.</source>
        <translation>El modelo «{0}» da {1} como {2} {3}, no como float32 {4}.</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} vectors that are not of length 1.</source>
        <translation>El modelo «{0}» da vectores {1} cuya longitud no es 1.</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; cannot be loaded: {1}</source>
        <translation>No se puede cargar el modelo «{0}»: {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; failed: {1}</source>
        <translation>El modelo «{0}» falló: {1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; was not installed: {1}</source>
        <translation>El modelo «{0}» no se instaló: {1}</translation>
    </message>
    <message>
        <source>The model could not be copied to {0}: {1}.</source>
        <translation>No se pudo copiar el modelo a {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} must hold uint8 images [N, {1}, {2}, 3].</source>
        <translation>{0} debe contener imágenes uint8 [N, {1}, {2}, 3].</translation>
    </message>
    <message>
        <source>{0} must hold float32 {1} [{2}, {3}].</source>
        <translation>{0} debe contener {1} como float32 [{2}, {3}].</translation>
    </message>
    <message>
        <source>the weights have the id {0}, model.json says {1}</source>
        <translation>los pesos tienen el identificador {0}, model.json dice {1}</translation>
    </message>
    <message>
        <source>smallest cosine {0} over {1} golden pictures, {2} wanted</source>
        <translation>coseno mínimo {0} en {1} imágenes de control, se pide {2}</translation>
    </message>
    <message>
        <source>Nothing is told of this model: {0} cannot be read.</source>
        <translation>No se dice nada de este modelo: no se puede leer {0}.</translation>
    </message>
    <message>
        <source>{0} The bundled model is used instead.</source>
        <translation>{0} En su lugar se usa el modelo incluido.</translation>
    </message>
    <message>
        <source>There is no model whose id starts with &quot;{0}&quot;.</source>
        <translation>No hay ningún modelo cuyo identificador empiece por «{0}».</translation>
    </message>
    <message>
        <source>There is more than one model whose id starts with &quot;{0}&quot;.</source>
        <translation>Hay más de un modelo cuyo identificador empieza por «{0}».</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>no es una imagen de un formato conocido</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>la imagen está dañada</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <source>the picture is damaged or cut off</source>
        <translation>la imagen está dañada o cortada</translation>
    </message>
    <message>
        <source>pictures of its format cannot be read on this computer</source>
        <translation>las imágenes de este formato no se pueden leer en este equipo</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>no hay memoria suficiente para leerlo</translation>
    </message>
    <message>
        <source>it is {0} x {1} pixels, more than the limit of {2} megapixels</source>
        <translation>tiene {0} x {1} píxeles, más que el límite de {2} megapíxeles</translation>
    </message>
    <message>
        <source>the box lies outside the picture, which is {0} x {1} pixels</source>
        <translation>el recuadro queda fuera de la imagen, que tiene {0} x {1} píxeles</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it cannot be read from the disk ({0})</source>
        <translation>no se puede leer del disco ({0})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>no está permitido leerlo</translation>
    </message>
    <message>
        <source>it is {0} GB, too large to be read</source>
        <translation>ocupa {0} GB, demasiado grande para leerlo</translation>
    </message>
    <message>
        <source>no process could be started to read it safely</source>
        <translation>no se pudo iniciar ningún proceso para leerlo con seguridad</translation>
    </message>
    <message>
        <source>reading it takes longer than {0} seconds</source>
        <translation>leerlo tarda más de {0} segundos</translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation>hace fallar al decodificador</translation>
    </message>
    <message>
        <source>the folder cannot be read: {0}</source>
        <translation>no se puede leer la carpeta: {0}</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>su unidad no está conectada</translation>
    </message>
    <message>
        <source>the photo is no longer in the library</source>
        <translation>la foto ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} no existe.</translation>
    </message>
    <message>
        <source>{0} cannot be searched for: {1}.</source>
        <translation>No se puede buscar {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>La imagen pegada</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo o recurso está ocupado</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre de archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>se agotó el tiempo de la conexión</translation>
    </message>
    <message>
        <source>{0}, then {1}</source>
        <translation>{0}, después {1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The pasted picture cannot be read.</source>
        <translation>No se puede leer la imagen pegada.</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>All photos are being read for it. Until that is done, the present model is used.</source>
        <translation>Se están leyendo todas las fotos para él. Mientras tanto se usa el modelo actual.</translation>
    </message>
    <message>
        <source>The model is being tried …</source>
        <translation>Se está probando el modelo…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Show by itself what changes in them</source>
        <translation>Mostrar por sí solo lo que cambia en ellas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>theme dark light mode</source>
        <translation>tema oscuro claro modo apariencia</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>traducción idioma palabras</translation>
    </message>
    <message>
        <source>threads processor speed performance background</source>
        <translation>hilos procesador velocidad rendimiento segundo plano</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders of photos</source>
        <translation>Carpetas de fotos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Photos that come, go or move show within seconds, and drives too.</source>
        <translation>Las fotos que llegan, se van o se mueven se ven en segundos, y las unidades también.</translation>
    </message>
    <message>
        <source>Of the size that the system is set to.</source>
        <translation>Del tamaño que indica el sistema.</translation>
    </message>
    <message>
        <source>No setting speaks of “{0}”.</source>
        <translation>Ningún ajuste habla de «{0}».</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
        <source>font letters larger zoom accessibility</source>
        <translation>fuente letra más grande zoom accesibilidad</translation>
    </message>
    <message>
        <source>animation fade accessibility</source>
        <translation>animación fundido accesibilidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Folders that are left out</source>
        <translation>Carpetas que se omiten</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Lectura de fotos</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Rules of your own are put together in the place Duplicates.</source>
        <translation>Tus propias reglas se crean en Duplicados.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What finds similar photos</source>
        <translation>Lo que encuentra fotos similares</translation>
    </message>
    <message>
        <source>Another model reads all photos once; you can go on working, and search by the present one until it is done.</source>
        <translation>Otro modelo lee todas las fotos una vez; puedes seguir trabajando y buscar con el actual hasta que termine.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>What Photo Finder takes</source>
        <translation>Lo que ocupa Photo Finder</translation>
    </message>
    <message>
        <source>Where the system is set to less motion, nothing does anyway.</source>
        <translation>Si el sistema está configurado con menos movimiento, nada se mueve de todos modos.</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters, ? for one. A folder of such a name, at any depth, is not searched for photos. Photos of it that are in the library already leave it when you look for changes; the files stay where they are.</source>
        <translation>Un nombre por línea; * vale por cualquier texto, ? por una letra. En las carpetas con ese nombre, a cualquier nivel, no se buscan fotos. Las fotos suyas que ya estén en la biblioteca salen de ella al buscar cambios; los archivos se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Deciding on duplicates</source>
        <translation>Decidir sobre duplicados</translation>
    </message>
    <message>
        <source>Previous, next group</source>
        <translation>Grupo anterior, siguiente</translation>
    </message>
    <message>
        <source>Previous, next file</source>
        <translation>Archivo anterior, siguiente</translation>
    </message>
    <message>
        <source>Show the keeper while held</source>
        <translation>Mostrar el que se conserva mientras se mantiene</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Looking into groups</source>
        <translation>Mirar dentro de los grupos</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Abrir el grupo</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>In an album</source>
        <translation>En un álbum</translation>
    </message>
    <message>
        <source>Move photos ahead, back</source>
        <translation>Mover fotos adelante, atrás</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>Anterior, siguiente</translation>
    </message>
    <message>
        <source>Fit or full size</source>
        <translation>Ajustada o a tamaño real</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeño</translation>
    </message>
    <message>
        <source>100, 200, 400, 800 %, fit</source>
        <translation>100, 200, 400, 800 %, ajustar</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Girar la vista</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Añadir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>Ordenar en carpetas…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>It lies elsewhere now…</source>
        <translation>Ahora está en otro sitio…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
</context>
<context>
    <name>SimilarPlace</name>
    <message>
        <source>Similar photos</source>
        <translation>Fotos similares</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is really similar. These are the nearest.</source>
        <translation>Aquí no hay nada realmente similar. Estas son las más cercanas.</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>Las primeras fotos estarán aquí en un momento.</translation>
    </message>
    <message>
        <source>There are no photos in the library yet.</source>
        <translation>Aún no hay fotos en la biblioteca.</translation>
    </message>
    <message>
        <source>No photos lie within these limits.</source>
        <translation>No hay fotos dentro de estos límites.</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>La misma imagen</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>Muy similares</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>Las más cercanas</translation>
    </message>
    <message>
        <source>Show me a photo, and I will find those that look like it.

Drop one anywhere on this window, paste one, or choose one in Photos and press M.</source>
        <translation>Muéstrame una foto y encontraré las que se le parecen.

Suéltala en cualquier parte de esta ventana, pégala, o elige una en Fotos y pulsa M.</translation>
    </message>
</context>
<context>
    <name>SkippedModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Sort photos into folders</source>
        <translation>Ordenar fotos en carpetas</translation>
    </message>
    <message>
        <source>Propose groups</source>
        <translation>Proponer grupos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Photo Finder proposes folders by when, where and of what your photos were taken. You change the proposal as you like; files move only when you say so, and that can be undone.</source>
        <translation>Photo Finder propone carpetas según cuándo, dónde y de qué se tomaron tus fotos. Cambia la propuesta como quieras; los archivos solo se mueven cuando tú lo dices, y eso se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>StorageField</name>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Library: {0}, in {1}</source>
        <translation>Biblioteca: {0}, en {1}</translation>
    </message>
    <message>
        <source>What can be made again: {0} (thumbnails {1}, for copies {2}, for searching {3})</source>
        <translation>Lo que se puede volver a crear: {0} (miniaturas {1}, para copias {2}, para buscar {3})</translation>
    </message>
</context>
<context>
    <name>ThreadsField</name>
    <message>
        <source>Leave my computer usable meanwhile</source>
        <translation>Dejar mi equipo utilizable mientras tanto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Processor cores for indexing</source>
        <translation>Núcleos del procesador para indexar</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln processor core(s)</source>
        <translation>
            <numerusform>de %Ln núcleo del procesador</numerusform>
            <numerusform>de %Ln núcleos del procesador</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>Table ({0});;For other programs ({1})</source>
        <translation>Tabla ({0});;Para otros programas ({1})</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>Exportar los grupos</translation>
    </message>
    <message>
        <source>The groups were written into {0}.</source>
        <translation>Los grupos se escribieron en {0}.</translation>
    </message>
    <message>
        <source>Choose where the new photos are to lie</source>
        <translation>Elige dónde colocar las fotos nuevas</translation>
    </message>
    <message>
        <source>{0}, {1}: put all of it back?</source>
        <translation>{0}, {1}: ¿restaurarlo todo?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Propose again</source>
        <translation>Proponer de nuevo</translation>
    </message>
    <message>
        <source>Locked groups stay as they are</source>
        <translation>Los grupos bloqueados quedan como están</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos came or went since this was proposed. Proposing again takes note of it.</source>
        <translation>Han llegado o se han ido fotos desde esta propuesta. Proponer de nuevo lo tiene en cuenta.</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They were left as they are.</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer. Quedó como estaba.</numerusform>
            <numerusform>%Ln archivos no se pudieron leer. Quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>Se pudieron leer todos los archivos.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Reintentando…</translation>
    </message>
</context>
<context>
    <name>VerdictsDialog</name>
    <message>
        <source>No duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>They may be duplicates after all</source>
        <translation>Sí pueden ser duplicados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing yet. Where a group shows two different photos, N says so, and they are never shown as duplicates of each other again.</source>
        <translation>Aún nada. Cuando un grupo muestre dos fotos distintas, N lo indica, y no volverán a mostrarse como duplicados una de otra.</translation>
    </message>
    <message numerus="yes">
        <source>You said of %Ln pair(s) of photos that they are no duplicates.</source>
        <translation>
            <numerusform>Has dicho de %Ln par de fotos que no son duplicados.</numerusform>
            <numerusform>Has dicho de %Ln pares de fotos que no son duplicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln group(s) of copies that you decided, </source>
        <translation>
            <numerusform>Del %Ln grupo de copias que decidiste, </numerusform>
            <numerusform>De los %Ln grupos de copias que decidiste, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were wrong.</source>
        <translation>
            <numerusform>%Ln era incorrecto.</numerusform>
            <numerusform>%Ln eran incorrectos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Draw a box to search for that part</source>
        <translation>Dibuja un recuadro para buscar esa parte</translation>
    </message>
    <message>
        <source>Find similar photos (M)</source>
        <translation>Buscar fotos similares (M)</translation>
    </message>
    <message>
        <source>Turn the view to the left ([)</source>
        <translation>Girar la vista a la izquierda ([)</translation>
    </message>
    <message>
        <source>Turn the view to the right (R or ])</source>
        <translation>Girar la vista a la derecha (R o ])</translation>
    </message>
    <message>
        <source>Zoom (Z, wheel)</source>
        <translation>Zoom (Z, rueda)</translation>
    </message>
    <message>
        <source>Slide show (S)</source>
        <translation>Presentación (S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation>Detalles (I)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Pixel by pixel, 100 %</source>
        <translation>Píxel a píxel, 100 %</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>A picture every %Ln second(s)</source>
        <translation>
            <numerusform>Una imagen cada %Ln segundo</numerusform>
            <numerusform>Una imagen cada %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerFrame</name>
    <message>
        <source>Previous (Left)</source>
        <translation>Anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>Siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} lies on another computer: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} está en otro equipo: cada 5 minutos se revisa qué ha cambiado.</translation>
    </message>
    <message>
        <source>{0} lies on a drive that can be taken out. So that nothing holds it, it is looked through every 5 minutes for what changed.</source>
        <translation>{0} está en una unidad extraíble. Para que nada la bloquee, cada 5 minutos se revisa qué ha cambiado.</translation>
    </message>
    <message>
        <source>{0} has more folders than the system can watch: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} tiene más carpetas de las que el sistema puede vigilar: cada 5 minutos se revisa qué ha cambiado.</translation>
    </message>
    <message>
        <source>The system cannot watch {0}: it is looked through every 5 minutes for what changed.</source>
        <translation>El sistema no puede vigilar {0}: cada 5 minutos se revisa qué ha cambiado.</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>Grouped photos: {0}</source>
        <translation>Fotos agrupadas: {0}</translation>
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
        <translation>Similares</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Mismo archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
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
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>quedan {0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>quedan {0} h {1} min</translation>
    </message>
    <message>
        <source>cropped to {0} %</source>
        <translation>recortada al {0}&#xa0;%</translation>
    </message>
    <message>
        <source>shows more: {0} %</source>
        <translation>muestra más: {0}&#xa0;%</translation>
    </message>
    <message>
        <source>rotated {0}°</source>
        <translation>girada {0}°</translation>
    </message>
    <message>
        <source>tilted {0}°</source>
        <translation>inclinada {0}°</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>ampliada</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>otro tamaño</translation>
    </message>
    <message>
        <source>re-saved</source>
        <translation>guardada de nuevo</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>seen from the side</source>
        <translation>vista de lado</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>deformada</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>en color</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>con otros colores</translation>
    </message>
    <message>
        <source>inverted colours</source>
        <translation>colores invertidos</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>blanco y negro</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>más clara</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscura</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>con texto</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>con marco</translation>
    </message>
    <message>
        <source>part of a collage or screenshot</source>
        <translation>parte de un collage o captura de pantalla</translation>
    </message>
    <message>
        <source>without the frame</source>
        <translation>sin el marco</translation>
    </message>
    <message>
        <source>without the words around it</source>
        <translation>sin el texto que la rodea</translation>
    </message>
    <message>
        <source>cut out of a collage or screenshot</source>
        <translation>recortada de un collage o captura de pantalla</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>tomada el {0}</translation>
    </message>
    <message>
        <source>place {0}</source>
        <translation>lugar {0}</translation>
    </message>
    <message>
        <source>keywords {0}</source>
        <translation>palabras clave {0}</translation>
    </message>
    <message>
        <source>title “{0}”</source>
        <translation>título «{0}»</translation>
    </message>
    <message>
        <source>description “{0}”</source>
        <translation>descripción «{0}»</translation>
    </message>
    <message>
        <source>Copied the album {0}</source>
        <translation>Álbum {0} copiado</translation>
    </message>
    <message>
        <source>Cleaned up identical files</source>
        <translation>Archivos idénticos limpiados</translation>
    </message>
    <message>
        <source>Cleaned up copies</source>
        <translation>Copias limpiadas</translation>
    </message>
    <message>
        <source>Cleaned up bursts</source>
        <translation>Ráfagas limpiadas</translation>
    </message>
    <message>
        <source>Cleaned up look-alikes</source>
        <translation>Parecidas limpiadas</translation>
    </message>
    <message>
        <source>Removed photos</source>
        <translation>Fotos quitadas</translation>
    </message>
    <message>
        <source>Imported new photos</source>
        <translation>Fotos nuevas importadas</translation>
    </message>
    <message>
        <source>Photos copied into folders: {0} into {1}</source>
        <translation>Fotos copiadas en carpetas: {0} en {1}</translation>
    </message>
    <message>
        <source>Photos sorted into folders: {0} into {1}</source>
        <translation>Fotos ordenadas en carpetas: {0} en {1}</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
</TS>

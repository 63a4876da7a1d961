<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open a photo to find similar…</source>
        <translation>打开照片并查找相似照片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo to find similar</source>
        <translation>粘贴照片并查找相似照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look for changes</source>
        <translation>检查更改(&amp;L)</translation>
    </message>
    <message>
        <source>Files that could not be &amp;read…</source>
        <translation>无法读取的文件(&amp;R)…</translation>
    </message>
    <message>
        <source>Activi&amp;ty…</source>
        <translation>活动(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>更多类似照片(&amp;M)</translation>
    </message>
    <message>
        <source>Add as an example to &amp;look for</source>
        <translation>添加为要查找的示例(&amp;L)</translation>
    </message>
    <message>
        <source>Add as an example to &amp;keep away from</source>
        <translation>添加为要避开的示例(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open with its program</source>
        <translation>用关联程序打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Move to &amp;Removed</source>
        <translation>移到“已移除”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Similar</source>
        <translation>相似(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>重复(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Removed</source>
        <translation>已移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Whole photos</source>
        <translation>完整显示照片(&amp;W)</translation>
    </message>
    <message>
        <source>What it &amp;never does</source>
        <translation>它从不做什么(&amp;N)</translation>
    </message>
    <message>
        <source>Look for a part of the s&amp;creen…</source>
        <translation>查找屏幕的一部分(&amp;C)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>保存此搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>接受建议(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>不是重复(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Blink with the keeper (hold B)</source>
        <translation>与保留项交替显示（按住 B）(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation>显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>What you said is no dup&amp;licate…</source>
        <translation>你标记为不重复的照片(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export the groups…</source>
        <translation>导出分组(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Do I have these already…</source>
        <translation>我是否已有这些照片(&amp;D)…</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>放回(&amp;B)</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>详细信息(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>放大缩略图(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>缩小缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Photo Finder</source>
        <translation>关于 Photo Finder(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Split by &amp;time</source>
        <translation>按时间拆分(&amp;T)</translation>
    </message>
    <message>
        <source>Split by &amp;looks</source>
        <translation>按外观拆分(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>锁定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>解散(&amp;D)</translation>
    </message>
    <message>
        <source>Into a new &amp;group…</source>
        <translation>移入新分组(&amp;G)…</translation>
    </message>
    <message>
        <source>O&amp;ut of all groups</source>
        <translation>移出所有分组(&amp;U)</translation>
    </message>
    <message>
        <source>Add to an al&amp;bum…</source>
        <translation>添加到相册(&amp;B)…</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>&amp;Take out of the album</source>
        <translation>从相册中移出(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>All that runs and that was done</source>
        <translation>正在运行和已完成的所有操作</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>停止；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was</source>
        <translation>暂时停下；之后会从原处继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>已跳过 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Looking for photos … {0} files</source>
        <translation>正在查找照片… {0} 个文件</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>即将完成…</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>正在索引：{0} / {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>每秒 {0} 张</translation>
    </message>
    <message>
        <source>Paused. What has been read can be searched.</source>
        <translation>已暂停。已读取的内容可以搜索。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln new photo(s) are in the library.</source>
        <translation>
            <numerusform>已停止。图库中新增了 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s)</source>
        <translation>
            <numerusform>%Ln 张新照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) of known photos</source>
        <translation>
            <numerusform>%Ln 个已有照片的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln 个文件已移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) gone</source>
        <translation>
            <numerusform>%Ln 个文件已不在</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>一切都是最新的。</translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message>
        <source>All photos were looked through for copies.</source>
        <translation>已在所有照片中查找过副本。</translation>
    </message>
    <message>
        <source>Changes in your folders are not noticed by themselves (see Settings).</source>
        <translation>文件夹中的更改不会自动显示（请参阅设置）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are watched: what changes shows within seconds.</source>
        <translation>
            <numerusform>正在监视 %Ln 个文件夹：更改会在几秒内显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) are away with their drive.</source>
        <translation>
            <numerusform>%Ln 个文件夹所在的驱动器未连接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show in Removed</source>
        <translation>在“已移除”中显示</translation>
    </message>
    <message>
        <source>What was done and told</source>
        <translation>操作与通知记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>当前没有正在运行的操作。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet. Whatever changes your files will be listed here.</source>
        <translation>还没有任何操作。凡是更改文件的操作都会列在这里。</translation>
    </message>
</context>
<context>
    <name>AlbumExport</name>
    <message>
        <source>Folder of copies…</source>
        <translation>副本文件夹…</translation>
    </message>
    <message>
        <source>Folder of hard links, which take no space…</source>
        <translation>硬链接文件夹（不占空间）…</translation>
    </message>
    <message>
        <source>Folder of symbolic links…</source>
        <translation>符号链接文件夹…</translation>
    </message>
    <message>
        <source>List of files…</source>
        <translation>文件列表…</translation>
    </message>
    <message>
        <source>Number the names in a folder</source>
        <translation>为文件夹中的名称编号</translation>
    </message>
    <message>
        <source>Choose where the folder “{0}” is to be made</source>
        <translation>选择在哪里创建文件夹“{0}”</translation>
    </message>
    <message>
        <source>List of files ({0})</source>
        <translation>文件列表 ({0})</translation>
    </message>
    <message>
        <source>Table ({0})</source>
        <translation>表格 ({0})</translation>
    </message>
    <message>
        <source>For other programs ({0})</source>
        <translation>供其他程序使用 ({0})</translation>
    </message>
    <message>
        <source>Export the album</source>
        <translation>导出相册</translation>
    </message>
    <message>
        <source>The list was written into {0}.</source>
        <translation>列表已写入 {0}。</translation>
    </message>
</context>
<context>
    <name>AlbumList</name>
    <message>
        <source>Albums</source>
        <translation>相册</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumPlace</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Photos of the album</source>
        <translation>相册中的照片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in no file of the library now</source>
        <translation>
            <numerusform>另有 %Ln 张目前不在图库的任何文件中</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of this album are in no file of the library now.</source>
        <translation>此相册的照片目前不在图库的任何文件中。</translation>
    </message>
    <message>
        <source>This album is empty. Drag photos onto its name, or choose “Add to an album…” on them.</source>
        <translation>此相册是空的。将照片拖到它的名称上，或对照片选择“添加到相册…”。</translation>
    </message>
</context>
<context>
    <name>AlbumRoom</name>
    <message>
        <source>New album</source>
        <translation>新相册</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) added to {0}.</source>
        <translation>
            <numerusform>已将 %Ln 张照片添加到 {0}。</numerusform>
        </translation>
    </message>
    <message>
        <source>These photos are in the album already.</source>
        <translation>这些照片已在相册中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) taken out of {0}; no file was touched.</source>
        <translation>
            <numerusform>已将 %Ln 张照片从 {0} 中移出；没有改动任何文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The album {0} is deleted; no photo is.</source>
        <translation>相册 {0} 已删除；照片一张也没有删除。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>AlbumsDialog</name>
    <message>
        <source>Make albums</source>
        <translation>创建相册</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln 个相册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be in {0}.</source>
        <translation>
            <numerusform>{0} 中将有 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is touched, and it can be undone.</source>
        <translation>不会改动任何文件，而且可以撤销。</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AlbumsPart</name>
    <message>
        <source>Drag photos here to make an album of them.</source>
        <translation>将照片拖到这里即可创建相册。</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新相册</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Make folders</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>As albums instead, and touch no file</source>
        <translation>改为创建相册，不改动任何文件</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>移动文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The folders cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>In {0}. Nothing is overwritten, and all of it can be undone.</source>
        <translation>位于 {0}。不会覆盖任何文件，所有操作都可以撤销。</translation>
    </message>
    <message>
        <source>There is nothing to do: no photo would go into another folder.</source>
        <translation>无事可做：没有照片需要换到别的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be copied</source>
        <translation>
            <numerusform>将复制 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be moved</source>
        <translation>
            <numerusform>将移动 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} into {1}.</source>
        <translation>{0}到{1}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform> %Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that belong to them go along.</source>
        <translation>
            <numerusform>相关的 %Ln 个文件会一同移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie in the right folder already.</source>
        <translation>
            <numerusform>%Ln 个文件已在正确的文件夹中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot go and stay. Show which</source>
        <translation>
            <numerusform>%Ln 个文件无法移动，将留在原处。查看是哪些</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, go to another drive.</source>
        <translation>
            <numerusform>%Ln 个文件（{0}）将移到另一个驱动器。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied there, and the originals lie under Removed until you empty it.</source>
        <translation>文件会复制过去，原文件放在“已移除”中，直到你将其清空。</translation>
    </message>
    <message>
        <source>These files stay where they are.</source>
        <translation>这些文件留在原处。</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>留在原处的文件</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Apply…</source>
        <translation>应用…</translation>
    </message>
    <message>
        <source>Choose where the folders are to be made</source>
        <translation>选择在哪里创建文件夹</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>移动文件</translation>
    </message>
    <message>
        <source>Copy files, and leave all where they are</source>
        <translation>复制文件，原文件都留在原处</translation>
    </message>
    <message>
        <source>Make albums, and touch no file</source>
        <translation>创建相册，不改动任何文件</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln album(s)</source>
        <translation>
            <numerusform>创建 %Ln 个相册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln folder(s) in</source>
        <translation>
            <numerusform>创建 %Ln 个文件夹，位于</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Where the folders are made: {0}</source>
        <translation>文件夹的创建位置：{0}</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>相册</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln photo(s). No file is touched.</source>
        <translation>
            <numerusform>包含 %Ln 张照片。不会改动任何文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and copy %Ln photo(s) there.</source>
        <translation>
            <numerusform>并将 %Ln 张照片复制到那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there.</source>
        <translation>
            <numerusform>并将 %Ln 张照片移到那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and move %Ln photo(s) there,</source>
        <translation>
            <numerusform>将 %Ln 张照片移到那里，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln where they are.</source>
        <translation>
            <numerusform>%Ln 张留在原处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByButton</name>
    <message>
        <source>By time and looks</source>
        <translation>按时间和外观</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>By looks</source>
        <translation>按外观</translation>
    </message>
    <message>
        <source>Into the folders of a folder…</source>
        <translation>归入某个文件夹的子文件夹…</translation>
    </message>
    <message>
        <source>into the folders of {0}</source>
        <translation>归入 {0} 的子文件夹</translation>
    </message>
    <message>
        <source>Made by: {0}</source>
        <translation>分组依据：{0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>This group cannot be split that way: nothing in it stands apart.</source>
        <translation>无法这样拆分此分组：其中没有明显不同的部分。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>No folder can have that name.</source>
        <translation>文件夹不能使用这个名称。</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>文件夹需要一个名称。</translation>
    </message>
    <message>
        <source>Will be: {0}</source>
        <translation>将命名为：{0}</translation>
    </message>
    <message>
        <source>A folder needs a name; it keeps the one that it had.</source>
        <translation>文件夹需要一个名称；它会保留原来的名称。</translation>
    </message>
    <message>
        <source>Another group has this name too: both go into one folder.</source>
        <translation>另一个分组也叫这个名称：两者会归入同一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>保留 {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>drive is away</source>
        <translation>驱动器未连接</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>remove?</source>
        <translation>移除？</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决定</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Unl&amp;ock</source>
        <translation>解锁(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>锁定(&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in Photos</source>
        <translation>在“照片”中显示</translation>
    </message>
    <message>
        <source>Find photos like its first</source>
        <translation>查找与第一张相似的照片</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Photos in no group</source>
        <translation>未分组的照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>它们留在原处。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>CarriedDialog</name>
    <message>
        <source>Carried over</source>
        <translation>补充的信息</translation>
    </message>
    <message>
        <source>This is written into an .xmp file beside each kept photo, where other programs read it too. The photos are not touched, and undoing takes it back.</source>
        <translation>这些信息会写入每张保留照片旁的 .xmp 文件，其他程序也能读取。照片本身不会改动，撤销即可收回。</translation>
    </message>
</context>
<context>
    <name>CarriedModel</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>补充内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>not written: {0}</source>
        <translation>未写入：{0}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>like</source>
        <translation>类似</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>like this part</source>
        <translation>类似此部分</translation>
    </message>
    <message>
        <source>unlike this part</source>
        <translation>不同于此部分</translation>
    </message>
    <message>
        <source>Keep away from this one</source>
        <translation>避开这张</translation>
    </message>
    <message>
        <source>Look for this one</source>
        <translation>查找这张</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>移除此示例</translation>
    </message>
    <message>
        <source>Photo of the library</source>
        <translation>图库中的照片</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Add to an album</source>
        <translation>添加到相册</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln photo(s) to an album</source>
        <translation>
            <numerusform>将 %Ln 张照片添加到相册</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name of an album, new or old</source>
        <translation>相册名称，新建或已有</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New album “{0}”</source>
        <translation>新相册“{0}”</translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>Open a photo to find similar ones</source>
        <translation>打开照片以查找相似照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>ChosenPhotos</name>
    <message>
        <source>{0} cannot be opened: its drive is away.</source>
        <translation>无法打开 {0}：其驱动器未连接。</translation>
    </message>
    <message>
        <source>This system has no program that opens {0}.</source>
        <translation>此系统中没有可打开 {0} 的程序。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were copied.</source>
        <translation>
            <numerusform>只复制了前 %Ln 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>the keeper</source>
        <translation>保留项</translation>
    </message>
    <message>
        <source>differs in {0}</source>
        <translation>{0} 的区域有差异</translation>
    </message>
    <message>
        <source>differs in {0} of what both show</source>
        <translation>共同画面中 {0} 的区域有差异</translation>
    </message>
    <message>
        <source>looks the same everywhere</source>
        <translation>处处看起来相同</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Photo Finder made a mistake. Your photos were not touched, and you can go on. If it happens again, please send this report to the project.</source>
        <translation>Photo Finder 出错了。你的照片没有被改动，你可以继续使用。如果再次发生，请将此报告发送给项目组。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Between two dates</source>
        <translation>两个日期之间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Fewer or more groups</source>
        <translation>更少或更多分组</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Select a photo to see more of it.</source>
        <translation>选择一张照片以查看更多信息。</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>Draw a box to search for that part. Double click to see it large.</source>
        <translation>画一个框以搜索该部分。双击可查看大图。</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add this folder</source>
        <translation>松开以添加此文件夹</translation>
    </message>
    <message>
        <source>Drop to find similar photos</source>
        <translation>松开以查找相似照片</translation>
    </message>
</context>
<context>
    <name>DuplicatesPlace</name>
    <message>
        <source>Groups of duplicates</source>
        <translation>重复分组</translation>
    </message>
    <message>
        <source>Photos are still being read. What is there twice will be shown here.</source>
        <translation>照片仍在读取中。重复的照片会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing of this kind among the files that are compared.</source>
        <translation>所比较的文件中没有这一类。</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>没有重复的文件。</translation>
    </message>
    <message>
        <source>Copies show the same picture in another file: resized, cropped, turned, in other colours. Finding them takes a while, as photos are compared pixel by pixel.</source>
        <translation>副本是另一个文件中的同一张图片：调整过大小、裁剪、旋转或换了颜色。查找副本需要一些时间，因为照片要逐像素比较。</translation>
    </message>
    <message>
        <source>No copies were found.</source>
        <translation>没有找到副本。</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>没有找到这一类。</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>正在查找重复照片…</translation>
    </message>
    <message>
        <source>Why the first is kept: {0}</source>
        <translation>保留第一个的原因：{0}</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>第 {0} 组，共 {1} 组</translation>
    </message>
    <message>
        <source>{0} could be freed</source>
        <translation>可释放 {0}</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln file(s)…</source>
        <translation>
            <numerusform>清理 %Ln 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>接受全部 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyDialog</name>
    <message>
        <source>Empty Removed</source>
        <translation>清空“已移除”</translation>
    </message>
    <message>
        <source>Looking whether another copy of each file is left …</source>
        <translation>正在确认每个文件是否还有另一份副本…</translation>
    </message>
    <message>
        <source>Delete them at once. This cannot be undone.</source>
        <translation>立即删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Removed cannot be emptied now.</source>
        <translation>现在无法清空“已移除”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay here, as no other copy may be left. Show which</source>
        <translation>
            <numerusform>%Ln 个文件留在这里，因为可能已没有其他副本。查看是哪些</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the removed files can go.</source>
        <translation>已移除的文件都不能删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}, will go for good.</source>
        <translation>
            <numerusform>%Ln 个文件（{0}）将永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their space is free at once. Photo Finder cannot bring them back.</source>
        <translation>空间会立即释放。Photo Finder 无法恢复它们。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>They go to the system&apos;s trash first. Their space is free once the trash is emptied; from here they cannot be restored any more.</source>
        <translation>它们会先移到系统回收站。清空回收站后空间才会释放；之后无法再从这里放回。</translation>
    </message>
    <message>
        <source>These files stay among the removed ones.</source>
        <translation>这些文件仍留在已移除的文件中。</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>留在原处的文件</translation>
    </message>
</context>
<context>
    <name>ExampleChips</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add an example to look for, or one to keep away from</source>
        <translation>添加一个要查找或要避开的示例</translation>
    </message>
    <message>
        <source>Like this photo…</source>
        <translation>类似此照片…</translation>
    </message>
    <message>
        <source>Unlike this photo…</source>
        <translation>不同于此照片…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>taken {0}</source>
        <translation>拍摄于 {0}</translation>
    </message>
    <message>
        <source>file of {0}</source>
        <translation>文件日期 {0}</translation>
    </message>
    <message>
        <source>the suggested one</source>
        <translation>建议保留</translation>
    </message>
    <message>
        <source>the same bytes as the first</source>
        <translation>与第一个的字节完全相同</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>确定度 {0}</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>相似度 {0}</translation>
    </message>
    <message>
        <source>doubtful: perhaps another shot</source>
        <translation>存疑：可能是另一张</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>查看是哪些</translation>
    </message>
    <message>
        <source>Stop; what is done can be undone</source>
        <translation>停止；已完成的部分可以撤销</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Moving files to Removed …</source>
        <translation>正在将文件移到“已移除”…</translation>
    </message>
    <message>
        <source>Copying new photos …</source>
        <translation>正在复制新照片…</translation>
    </message>
    <message>
        <source>Moving photos into folders …</source>
        <translation>正在将照片移入文件夹…</translation>
    </message>
    <message>
        <source>Copying photos into folders …</source>
        <translation>正在将照片复制到文件夹…</translation>
    </message>
    <message>
        <source>Exporting the album …</source>
        <translation>正在导出相册…</translation>
    </message>
    <message>
        <source>Putting files back …</source>
        <translation>正在放回文件…</translation>
    </message>
    <message>
        <source>Moving files to the system&apos;s trash …</source>
        <translation>正在将文件移到系统回收站…</translation>
    </message>
    <message>
        <source>Deleting files …</source>
        <translation>正在删除文件…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left alone.</source>
        <translation>
            <numerusform>%Ln 个文件未作改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to Removed.</source>
        <translation>
            <numerusform>已将 %Ln 个文件移到“已移除”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved into folders.</source>
        <translation>
            <numerusform>已将 %Ln 个文件移入文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied into folders.</source>
        <translation>
            <numerusform>已将 %Ln 个文件复制到文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was left in %Ln place(s).</source>
        <translation>
            <numerusform>在 %Ln 处留下了链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept photo(s) got what copies told.</source>
        <translation>
            <numerusform>%Ln 张保留的照片获得了副本中的信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) copied in.</source>
        <translation>
            <numerusform>已复制 %Ln 个新文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: all of it lies there already.</source>
        <translation>没有复制任何文件：全部都已在那里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>已创建 %Ln 个链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be linked there and were copied.</source>
        <translation>
            <numerusform>%Ln 个文件在那里无法链接，已改为复制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the album copied.</source>
        <translation>
            <numerusform>已复制相册中的 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the album is there now.</source>
        <translation>相册中目前没有可用的照片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back where they were.</source>
        <translation>
            <numerusform>%Ln 个文件已回到原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the system&apos;s trash.</source>
        <translation>
            <numerusform>%Ln 个文件已在系统回收站中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted, {0} freed.</source>
        <translation>
            <numerusform>已删除 %Ln 个文件，释放了 {0}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied file(s) were taken away again.</source>
        <translation>
            <numerusform>已收回复制的 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to these files.</source>
        <translation>没有对这些文件做任何操作。</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>未作改动</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>只显示部分照片</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>重新显示所有照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>How the photos are sorted</source>
        <translation>照片的排序方式</translation>
    </message>
    <message>
        <source>Sorted: {0}</source>
        <translation>排序：{0}</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take away: {0}</source>
        <translation>去掉：{0}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>所在驱动器未连接</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>两个日期之间…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>Try it with sample photos</source>
        <translation>用示例照片试试</translation>
    </message>
    <message>
        <source>Start with {0}</source>
        <translation>从 {0} 开始</translation>
    </message>
    <message>
        <source>Find photos by how they look</source>
        <translation>按外观查找照片</translation>
    </message>
    <message>
        <source>Point at a folder, then show any photo to find all that look like it.</source>
        <translation>指定一个文件夹，再给出任意一张照片，就能找到所有与它相像的照片。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your files are only changed when you say so, and every change can be undone.</source>
        <translation>任何内容都不会离开这台电脑。只有在你要求时才会更改文件，而且每项更改都可以撤销。</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已存在</translation>
    </message>
</context>
<context>
    <name>FolderTable</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>{0}
This drive is away. Its photos can still be searched.</source>
        <translation>{0}
此驱动器未连接。仍可搜索其中的照片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWishes</name>
    <message>
        <source>Add to the library, so that the photos in it can be found?

{0}</source>
        <translation>要添加到图库，以便查找其中的照片吗？

{0}</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove {0} from the library? The photos themselves stay where they are and are not touched.</source>
        <translation>要将 {0} 从图库中移除吗？照片本身会留在原处，不会被改动。</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>从图库中移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Folders of photos</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>从图库中移除…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>away</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Size of thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Size of thumbnails (Ctrl and wheel)</source>
        <translation>缩略图大小（Ctrl + 滚轮）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开图库</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>frees {0}</source>
        <translation>可释放 {0}</translation>
    </message>
    <message>
        <source>all stay</source>
        <translation>全部留下</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>连拍</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>相像</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
</context>
<context>
    <name>GroupReasons</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that look alike, most of all like {0}</source>
        <translation>
            <numerusform>%Ln 张外观相像的照片，与 {0} 最像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) that were put together by hand</source>
        <translation>
            <numerusform>手动合并的 %Ln 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>like the %Ln photo(s) in {0}</source>
        <translation>
            <numerusform>与 {0} 中的 %Ln 张照片相像</numerusform>
        </translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>其中的第一张</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独一张</translation>
    </message>
    <message>
        <source>looks like {0}</source>
        <translation>看起来像 {0}</translation>
    </message>
    <message>
        <source>no folder is sure; looks like {0}</source>
        <translation>没有确定的文件夹；看起来像 {0}</translation>
    </message>
    <message>
        <source>put here by hand</source>
        <translation>手动放到这里</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动创建</translation>
    </message>
    <message>
        <source>belongs to {0}</source>
        <translation>属于 {0}</translation>
    </message>
    <message>
        <source>at the same time as {0}</source>
        <translation>与 {0} 同时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after {0}</source>
        <translation>
            <numerusform>{0} 之后 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after {0}</source>
        <translation>
            <numerusform>{0} 之后 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) after {0}</source>
        <translation>
            <numerusform>{0} 之后 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) after {0}</source>
        <translation>
            <numerusform>{0} 之后 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>single shots of {0}, too few at a time for a group of their own</source>
        <translation>{0}的零散照片，每次太少，不足以单独成组</translation>
    </message>
    <message>
        <source>taken from {0} to {1}</source>
        <translation>拍摄于 {0} 至 {1}</translation>
    </message>
    <message>
        <source>taken on {0}, {1}</source>
        <translation>拍摄于 {0} {1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}, by the files&apos; own times, which may be those of copies</source>
        <translation>{0}，依据文件自身的时间（可能是副本的时间）</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>The clock of {0} was {1} behind.</source>
        <translation>{0} 的时钟慢了 {1}。</translation>
    </message>
    <message>
        <source>The clock of {0} was {1} ahead.</source>
        <translation>{0} 的时钟快了 {1}。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
</context>
<context>
    <name>GroupToolbar</name>
    <message>
        <source>Further away</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>GroupsPlace</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Nothing belongs together among these photos. More groups may be found by looks.</source>
        <translation>这些照片中没有可归为一组的。按外观也许能找到更多分组。</translation>
    </message>
    <message>
        <source>Photos are still being read. Try again in a moment.</source>
        <translation>照片仍在读取中。请稍后再试。</translation>
    </message>
    <message>
        <source>There are no photos there that the library knows.</source>
        <translation>那里没有图库已知的照片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) made of the groups; no file was touched.</source>
        <translation>
            <numerusform>已由分组创建 %Ln 个相册；没有改动任何文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HaveDialog</name>
    <message>
        <source>Do I have these already?</source>
        <translation>我是否已有这些照片？</translation>
    </message>
    <message>
        <source>Looking through {0} …</source>
        <translation>正在查看 {0}…</translation>
    </message>
    <message>
        <source>Import the new ones …</source>
        <translation>导入新照片…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The folder could not be read.</source>
        <translation>无法读取该文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 张新照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln 张已在图库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was found in this folder.</source>
        <translation>此文件夹中没有找到照片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are better here than in the library.</source>
        <translation>
            <numerusform>其中 %Ln 张比图库中的更好。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are near to a photo of the library.</source>
        <translation>
            <numerusform>新照片中有 %Ln 张与图库中的照片非常接近。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are known, but lie nowhere else than here.</source>
        <translation>
            <numerusform>新照片中有 %Ln 张是已知的，但只存在于此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed or added.</source>
        <translation>没有更改或添加任何内容。</translation>
    </message>
    <message>
        <source>Of these files nothing is known. What is no sound picture counts as new.</source>
        <translation>对这些文件一无所知。不完好的图片一律算作新照片。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>then …</source>
        <translation>然后…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>并且</translation>
    </message>
    <message>
        <source>Keep what is</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Keep rule: {0}</source>
        <translation>保留规则：{0}</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save these rules under a name…</source>
        <translation>将这些规则另存为…</translation>
    </message>
    <message>
        <source>in a folder…</source>
        <translation>位于某个文件夹中的…</translation>
    </message>
    <message>
        <source>never touch a folder…</source>
        <translation>绝不改动某个文件夹…</translation>
    </message>
    <message>
        <source>Leave this rule out</source>
        <translation>去掉此规则</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>A name for these rules:</source>
        <translation>这些规则的名称：</translation>
    </message>
</context>
<context>
    <name>KeepRules</name>
    <message>
        <source>in {0}</source>
        <translation>位于 {0} 中的</translation>
    </message>
    <message>
        <source>never touch {0}</source>
        <translation>绝不改动 {0}</translation>
    </message>
    <message>
        <source>the usual choice</source>
        <translation>通常的选择</translation>
    </message>
    <message>
        <source>the least edited, then the largest</source>
        <translation>编辑最少、其次最大的</translation>
    </message>
    <message>
        <source>the best quality</source>
        <translation>质量最好的</translation>
    </message>
    <message>
        <source>the camera&apos;s original</source>
        <translation>相机原片</translation>
    </message>
    <message>
        <source>least edited</source>
        <translation>编辑最少的</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大的</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>压缩最少的</translation>
    </message>
    <message>
        <source>in the better format</source>
        <translation>格式更好的</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>来自相机的</translation>
    </message>
    <message>
        <source>with most facts of the shot</source>
        <translation>拍摄信息最多的</translation>
    </message>
    <message>
        <source>under most names</source>
        <translation>名称最多的</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>最早的</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新的</translation>
    </message>
    <message>
        <source>not named a copy</source>
        <translation>名称不像副本的</translation>
    </message>
    <message>
        <source>of the shortest name</source>
        <translation>名称最短的</translation>
    </message>
    <message>
        <source>of the longest name</source>
        <translation>名称最长的</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>文件夹层级最少的</translation>
    </message>
    <message>
        <source>of the shortest path</source>
        <translation>路径最短的</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>按路径排在最前的</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>Identical</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>连拍</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>相像</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>in: {0}</source>
        <translation>位于：{0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>两个日期之间…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;Finds photos by how they look, on this computer alone.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons by Lucide (ISC). Made with Qt for Python (LGPL).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Photo Finder {0}&lt;/h3&gt;&lt;p&gt;按外观查找照片，一切只在这台电脑上进行。&lt;/p&gt;&lt;p&gt;Apache 许可证 2.0。图标来自 Lucide (ISC)。使用 Qt for Python (LGPL) 制作。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Look for a new version in your web browser</source>
        <translation>在网页浏览器中查看新版本</translation>
    </message>
    <message>
        <source>About Photo Finder</source>
        <translation>关于 Photo Finder</translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>查找副本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were not looked through for copies yet.</source>
        <translation>
            <numerusform>还有 %Ln 张照片没有查找过副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Looking for copies …</source>
        <translation>正在查找副本…</translation>
    </message>
    <message>
        <source>Comparing pair {0} of {1}</source>
        <translation>正在比较第 {0} 对，共 {1} 对</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Previous file</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>New group…</source>
        <translation>新分组…</translation>
    </message>
    <message>
        <source>Out of all groups</source>
        <translation>移出所有分组</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>分组中的照片</translation>
    </message>
    <message>
        <source>Groups to move photos into</source>
        <translation>可移入照片的分组</translation>
    </message>
    <message>
        <source>All groups (Esc)</source>
        <translation>所有分组 (Esc)</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有分组</translation>
    </message>
    <message>
        <source>Drag photos onto a group</source>
        <translation>将照片拖到某个分组上</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Select photos to move them elsewhere.</source>
        <translation>选择照片以将其移到别处。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>ModelsField</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search by this one</source>
        <translation>用此模型搜索</translation>
    </message>
    <message>
        <source>What it is good at…</source>
        <translation>它擅长什么…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Of the five photos that it finds first, {0} show the same kind of thing.</source>
        <translation>它最先找到的五张照片中，有 {0} 拍的是同一类事物。</translation>
    </message>
    <message>
        <source>It finds the original of {0} of everyday copies and of {1} of hard ones.</source>
        <translation>它能为 {0} 的常见副本和 {1} 的疑难副本找到原图。</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>位于 {0} 中的</translation>
    </message>
    <message>
        <source>On a drive that is away</source>
        <translation>所在驱动器未连接</translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>所有文件都能读取。</translation>
    </message>
    <message>
        <source>No photos in this folder.</source>
        <translation>此文件夹中没有照片。</translation>
    </message>
    <message>
        <source>No photos from these days.</source>
        <translation>这段日期内没有照片。</translation>
    </message>
    <message>
        <source>No photos of this type.</source>
        <translation>没有此类型的照片。</translation>
    </message>
    <message>
        <source>No photos of this size.</source>
        <translation>没有此大小的照片。</translation>
    </message>
    <message>
        <source>No photos from this camera.</source>
        <translation>没有来自此相机的照片。</translation>
    </message>
    <message>
        <source>No photos are on drives that are away.</source>
        <translation>未连接的驱动器上没有照片。</translation>
    </message>
    <message>
        <source>No photos fit all of this.</source>
        <translation>没有照片符合所有这些条件。</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>这里没有照片。</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>No camera told</source>
        <translation>相机未知</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} 及以上</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>小于 {0}</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>名称，A 到 Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>名称，Z 到 A</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大在前</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>最小在前</translation>
    </message>
    <message>
        <source>Folder, A to Z</source>
        <translation>文件夹，A 到 Z</translation>
    </message>
    <message>
        <source>Folder, Z to A</source>
        <translation>文件夹，Z 到 A</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Leave a link in each place (hard link)</source>
        <translation>在每个原位置留下链接（硬链接）</translation>
    </message>
    <message>
        <source>Carry over date, place, rating, keywords and titles that the kept photos lack</source>
        <translation>为保留的照片补上缺少的日期、地点、评分、关键字和标题</translation>
    </message>
    <message>
        <source>Looking at what the files that go say of their pictures …</source>
        <translation>正在查看将移除的文件对其图片的描述…</translation>
    </message>
    <message>
        <source>Each name stays where it is and leads to the kept file; the bytes lie on the disk once.</source>
        <translation>每个名称都留在原处并指向保留的文件；数据在磁盘上只存一份。</translation>
    </message>
    <message>
        <source>Written into an .xmp file beside each kept photo; the photo itself is not touched.</source>
        <translation>写入每张保留照片旁的 .xmp 文件；照片本身不会改动。</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln photo(s) get …</source>
        <translation>
            <numerusform>查看 %Ln 张照片将获得的信息…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln more photo(s) it cannot be written. With the box ticked, files that tell it stay.</source>
        <translation>
            <numerusform>另有 %Ln 张照片无法写入。勾选此项时，带有这些信息的文件会留下。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Photos of a group at least</source>
        <translation>每组至少的照片数</translation>
    </message>
    <message>
        <source>Folders in one another at most</source>
        <translation>文件夹最多嵌套层数</translation>
    </message>
    <message>
        <source>Leave a folder alone…</source>
        <translation>不动某个文件夹…</translation>
    </message>
    <message>
        <source>Left alone: {0}</source>
        <translation>不动：{0}</translation>
    </message>
    <message>
        <source>Year, then dates and place</source>
        <translation>年份，然后是日期和地点</translation>
    </message>
    <message>
        <source>Year, month, then dates and place</source>
        <translation>年份、月份，然后是日期和地点</translation>
    </message>
    <message>
        <source>Dates and place</source>
        <translation>日期和地点</translation>
    </message>
    <message>
        <source>Another template…</source>
        <translation>其他模板…</translation>
    </message>
    <message>
        <source>As in {0}; a / makes a folder in a folder</source>
        <translation>例如 {0}；/ 表示文件夹中的文件夹</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>其所在的驱动器未连接。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) hold this picture</source>
        <translation>
            <numerusform>%Ln 个文件包含此图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} similar</source>
        <translation>相似度 {0}</translation>
    </message>
</context>
<context>
    <name>PhotosPlace</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>第一批照片马上就会出现在这里。</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>移到“已移除”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No plan could be made.</source>
        <translation>无法制定方案。</translation>
    </message>
    <message>
        <source>{0} are freed once Removed is emptied. Until then all of it can be put back.</source>
        <translation>清空“已移除”后将释放 {0}。在此之前全部都可以放回。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be cleaned up as things stand.</source>
        <translation>目前没有可以清理的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be moved to Removed.</source>
        <translation>
            <numerusform>将把 %Ln 个文件移到“已移除”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay.</source>
        <translation>
            <numerusform>%Ln 个文件会留下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay undecided.</source>
        <translation>
            <numerusform>%Ln 个文件尚未决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since they were read and are left alone.</source>
        <translation>
            <numerusform>%Ln 个文件在读取后有过更改，将保持不动。</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are not what the library knows. Nothing is done to them.</source>
        <translation>这些文件与图库所知的不同。不会对它们做任何操作。</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>未作改动</translation>
    </message>
</context>
<context>
    <name>PrecisionButton</name>
    <message>
        <source>Of the shown copies, so many are expected to be right. The lower, the more are shown.</source>
        <translation>显示的副本中预计有这么多是正确的。越低，显示的越多。</translation>
    </message>
    <message>
        <source>{0} % right</source>
        <translation>{0}% 正确</translation>
    </message>
    <message>
        <source>Expected right: {0} %</source>
        <translation>预计正确率：{0}%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0}, with doubtful ones</source>
        <translation>{0}，含存疑的</translation>
    </message>
</context>
<context>
    <name>PromisesDialog</name>
    <message>
        <source>What Photo Finder never does</source>
        <translation>Photo Finder 从不做什么</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>It never goes online.</source>
        <translation>它从不联网。</translation>
    </message>
    <message>
        <source>It asks no server, looks for no updates and tells nobody anything. Photos are compared by the model that came with it, on this computer.</source>
        <translation>它不询问任何服务器，不检查更新，也不向任何人透露任何信息。照片由随附的模型在这台电脑上比较。</translation>
    </message>
    <message>
        <source>It never writes into your folders by itself.</source>
        <translation>它从不自行写入您的文件夹。</translation>
    </message>
    <message>
        <source>Looking at photos, searching and finding duplicates changes no file. What it remembers is kept in a library of its own; Settings tells where.</source>
        <translation>查看照片、搜索和查找重复都不会更改任何文件。它记住的内容保存在自己的图库中；设置里写明了位置。</translation>
    </message>
    <message>
        <source>It never deletes what you did not empty.</source>
        <translation>未经您清空的内容，它从不删除。</translation>
    </message>
    <message>
        <source>What you clean up goes to Removed and can be put back from there. Of each picture at least one file stays.</source>
        <translation>您清理的内容会进入“已移除”，并可从那里放回。每张图片至少保留一个文件。</translation>
    </message>
    <message>
        <source>It never does what cannot be taken back.</source>
        <translation>它从不做无法撤销的事。</translation>
    </message>
    <message>
        <source>Each change to your files is written down before it is made, and Activity undoes it, also after the program was closed. Only emptying Removed is for good, and asks first.</source>
        <translation>对文件的每次更改都会先记录下来，“活动”可以将其撤销，关闭程序之后也可以。只有清空“已移除”是永久的，并且会先询问。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Strictness</source>
        <translation>严格程度</translation>
    </message>
    <message>
        <source>How likely a photo must be similar to be shown</source>
        <translation>照片要有多大的相似可能才会显示</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Remove all files that hold these pictures</source>
        <translation>移除包含这些图片的所有文件</translation>
    </message>
    <message>
        <source>Move to Removed</source>
        <translation>移到“已移除”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln photo(s)?</source>
        <translation>
            <numerusform>要移除 %Ln 张照片吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {0}.</source>
        <translation>
            <numerusform>%Ln 个文件，{0}。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to Removed, from where they can be put back.</source>
        <translation>它们会移到“已移除”，可以从那里放回。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, as their drive is away or their folder is protected.</source>
        <translation>
            <numerusform>%Ln 个文件会留下，因为其驱动器未连接或文件夹受保护。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be removed now</source>
        <translation>
            <numerusform>%Ln 张照片现在无法移除</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last copy of the picture that your library knows of.</source>
        <translation>这是图库所知的此图片的最后一份副本。</translation>
    </message>
    <message>
        <source>These are the last copies of their pictures that your library knows of.</source>
        <translation>这些是图库所知的这些图片的最后副本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are the last copies that your library knows of.</source>
        <translation>
            <numerusform>其中 %Ln 张是图库所知的最后副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptying Removed leaves last copies where they are.</source>
        <translation>清空“已移除”时，最后的副本会留在原处。</translation>
    </message>
</context>
<context>
    <name>RemovedPlace</name>
    <message>
        <source>Restore all of it</source>
        <translation>全部放回</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>清空…</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>已移除的文件</translation>
    </message>
    <message>
        <source>Nothing was removed. What you clean up lies here until you empty it.</source>
        <translation>没有移除任何文件。你清理的文件会放在这里，直到你将其清空。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed file(s), {0}</source>
        <translation>
            <numerusform>%Ln 个已移除的文件，{0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln selected</source>
        <translation>
            <numerusform>放回所选的 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>No rule decides this group. Say which files to keep and to remove.</source>
        <translation>没有规则能决定这一组。请指定要保留和移除哪些文件。</translation>
    </message>
    <message>
        <source>These files have the same bytes: they are duplicates.</source>
        <translation>这些文件的字节完全相同：它们是重复文件。</translation>
    </message>
    <message>
        <source>One file of a group always stays. Keep another one first.</source>
        <translation>每组总会留下一个文件。请先保留另一个。</translation>
    </message>
    <message>
        <source>Its drive is away: it can be removed when that is connected.</source>
        <translation>其驱动器未连接：连接后才能移除。</translation>
    </message>
    <message>
        <source>This is another name of a file that stays. Removing it would free nothing.</source>
        <translation>这是某个保留文件的另一个名称。移除它不会释放任何空间。</translation>
    </message>
    <message>
        <source>A rule says that nothing in its folder is ever touched.</source>
        <translation>有规则规定绝不改动其所在文件夹中的内容。</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>在图库中</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>new, but near to</source>
        <translation>新，但接近</translation>
    </message>
    <message>
        <source>here, this one is better</source>
        <translation>已有，这张更好</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>drive away</source>
        <translation>驱动器未连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>已放回 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone for good</source>
        <translation>
            <numerusform>已永久删除 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in Removed</source>
        <translation>
            <numerusform>“已移除”中有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>{0} new</source>
        <translation>{0} 张新照片</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save this search, or go to one that is saved</source>
        <translation>保存此搜索，或转到已保存的搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>删除此搜索…</translation>
    </message>
    <message>
        <source>All saved searches</source>
        <translation>所有已保存的搜索</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>{0} photos or more</source>
        <translation>{0} 张或更多照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its photos</source>
        <translation>显示其照片</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete this search…</source>
        <translation>删除此搜索…</translation>
    </message>
</context>
<context>
    <name>SavedShelf</name>
    <message>
        <source>What it looked for is no longer in the library.</source>
        <translation>它要查找的内容已不在图库中。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>It stays in the place Similar, and tells when photos come that it finds.</source>
        <translation>它会保留在“相似”中，有符合的新照片时会提示。</translation>
    </message>
    <message>
        <source>Like {0}</source>
        <translation>类似 {0}</translation>
    </message>
    <message>
        <source>Like a picture</source>
        <translation>类似某张图片</translation>
    </message>
    <message>
        <source>Rename this search</source>
        <translation>重命名此搜索</translation>
    </message>
    <message>
        <source>Delete the saved search “{0}”? Photos are not touched.</source>
        <translation>要删除已保存的搜索“{0}”吗？照片不会被改动。</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>删除此搜索</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>删除搜索</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Only files in a folder…</source>
        <translation>仅某个文件夹中的文件…</translation>
    </message>
    <message>
        <source>Never files of one folder with each other…</source>
        <translation>同一文件夹中的文件互不比较…</translation>
    </message>
    <message>
        <source>Only with an archive, which stays as it is…</source>
        <translation>仅与归档比较，归档保持不变…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>任意大小的分组</translation>
    </message>
    <message>
        <source>Groups with more than {0} to free</source>
        <translation>可释放超过 {0} 的分组</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>超过 {0}</translation>
    </message>
    <message>
        <source>Compared files: {0}</source>
        <translation>比较的文件：{0}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>在 {0} 中</translation>
    </message>
    <message>
        <source>not within {0}</source>
        <translation>不在 {0} 内部</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>与 {0}</translation>
    </message>
</context>
<context>
    <name>ScreenRegion</name>
    <message>
        <source>This system does not let a program look at the screen. Take a screenshot with the system&apos;s own tool, and paste it here (Ctrl+V).</source>
        <translation>此系统不允许程序查看屏幕。请用系统自带的工具截屏，然后粘贴到这里 (Ctrl+V)。</translation>
    </message>
</context>
<context>
    <name>ScreenSheet</name>
    <message>
        <source>Draw a rectangle around what you look for · Esc: back</source>
        <translation>在要查找的内容周围画一个矩形 · Esc：返回</translation>
    </message>
</context>
<context>
    <name>SearchWell</name>
    <message>
        <source>Drop, paste or open a photo to find similar …</source>
        <translation>拖放、粘贴或打开照片以查找相似照片…</translation>
    </message>
    <message>
        <source>Open a photo (Ctrl+O). Drop or paste one anywhere on the window.</source>
        <translation>打开照片 (Ctrl+O)。也可以拖放或粘贴到窗口的任意位置。</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>That is only a link to a picture on the web, and Photo Finder never goes online. Copy the picture itself in the browser, or save it, and paste or drop it here.</source>
        <translation>这只是网络图片的链接，而 Photo Finder 从不联网。请在浏览器中复制或保存图片本身，再粘贴或拖放到这里。</translation>
    </message>
    <message>
        <source>There is no picture in what came here.</source>
        <translation>收到的内容中没有图片。</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy a photo or its file first.</source>
        <translation>没有可粘贴的图片：请先复制照片或其文件。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Files are being moved already; try again when that is done.</source>
        <translation>正在移动文件；请等它完成后再试。</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>没有移动任何文件。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>没有复制任何文件。</translation>
    </message>
    <message>
        <source>There is not enough space in {0}: {1} MB are needed and {2} MB are free. {3}</source>
        <translation>{0} 中空间不足：需要 {1} MB，可用 {2} MB。{3}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Operation {0} is undone already.</source>
        <translation>操作 {0} 已经撤销。</translation>
    </message>
    <message>
        <source>No file of operation {0} is held any more.</source>
        <translation>操作 {0} 的文件已不再保留。</translation>
    </message>
    <message>
        <source>No file of operation {0} is held.</source>
        <translation>没有保留操作 {0} 的任何文件。</translation>
    </message>
    <message>
        <source>{0} and {1} lie one in the other: photos are imported into a folder apart.</source>
        <translation>{0} 和 {1} 互相包含：照片要导入到单独的文件夹中。</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} 不是文件夹。</translation>
    </message>
    <message>
        <source>{0} is a folder of removed files.</source>
        <translation>{0} 是存放已移除文件的文件夹。</translation>
    </message>
    <message>
        <source>{0} is in the library already.</source>
        <translation>{0} 已在图库中。</translation>
    </message>
    <message>
        <source>{0} must end in {1}.</source>
        <translation>{0} 必须以 {1} 结尾。</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} is there already; nothing was exported. Choose another folder.</source>
        <translation>{0} 已存在；没有导出任何内容。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>没有文件夹 {0}。</translation>
    </message>
    <message>
        <source>There is no folder {0}, neither on the disk nor in the library.</source>
        <translation>磁盘和图库中都没有文件夹 {0}。</translation>
    </message>
    <message>
        <source>The folders in {0} hold no photos of the library that could be examples.</source>
        <translation>{0} 中的文件夹里没有可作为示例的图库照片。</translation>
    </message>
    <message>
        <source>The name {0} cannot be read: {1}.</source>
        <translation>无法读取名称 {0}：{1}。</translation>
    </message>
    <message>
        <source>A name cannot hold {0}; it can hold {1}.</source>
        <translation>名称不能包含 {0}；可以包含 {1}。</translation>
    </message>
    <message>
        <source>The name {0} would be that of all folders; it can hold {1}.</source>
        <translation>名称 {0} 会成为所有文件夹的名称；它可以包含 {1}。</translation>
    </message>
    <message>
        <source>{0} is a rule or a preset already; choose another name.</source>
        <translation>{0} 已经是规则或预设；请选择其他名称。</translation>
    </message>
    <message>
        <source>{0} cannot be a name: use letters, digits, spaces and hyphens.</source>
        <translation>{0} 不能作为名称：请使用字母、数字、空格和连字符。</translation>
    </message>
    <message>
        <source>{0} names no folder: write it as in {1}~/Pictures.</source>
        <translation>{0} 没有指明文件夹：请写成 {1}~/Pictures 的形式。</translation>
    </message>
    <message>
        <source>{0} is no rule for what to keep; there are {1}, and the presets {2}.</source>
        <translation>{0} 不是保留规则；可用的有 {1}，以及预设 {2}。</translation>
    </message>
    <message>
        <source>Two files of the same bytes are the same picture, whatever is said of them.</source>
        <translation>字节相同的两个文件就是同一张图片，无论怎样标注。</translation>
    </message>
    <message>
        <source>The marks could not be kept: {0}.</source>
        <translation>无法保存标记：{0}。</translation>
    </message>
    <message>
        <source>There is no operation {0}.</source>
        <translation>没有操作 {0}。</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} 不在已移除的文件中。</translation>
    </message>
    <message>
        <source>{0} holds removed files.</source>
        <translation>{0} 中有已移除的文件。</translation>
    </message>
    <message>
        <source>{0} is not one of the library&apos;s folders.</source>
        <translation>{0} 不是图库的文件夹。</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>文件已不在那里</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>它所在的文件夹已不存在</translation>
    </message>
    <message>
        <source>another file lies there now</source>
        <translation>那里现在有另一个文件</translation>
    </message>
    <message>
        <source>moving it is not permitted</source>
        <translation>不允许移动它</translation>
    </message>
    <message>
        <source>copying it is not permitted</source>
        <translation>不允许复制它</translation>
    </message>
    <message>
        <source>linking it is not permitted</source>
        <translation>不允许为它创建链接</translation>
    </message>
    <message>
        <source>writing it is not permitted</source>
        <translation>不允许写入它</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>它所在的驱动器是只读的</translation>
    </message>
    <message>
        <source>there is no space left on its drive</source>
        <translation>它所在的驱动器没有剩余空间</translation>
    </message>
    <message>
        <source>its drive does not let it be moved there without being copied</source>
        <translation>它所在的驱动器不允许不经复制就移到那里</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>the way to it would be too long for its drive</source>
        <translation>它的路径对该驱动器来说太长</translation>
    </message>
    <message>
        <source>the disk reports: {0}</source>
        <translation>磁盘报告：{0}</translation>
    </message>
    <message>
        <source>it cannot be looked at ({0})</source>
        <translation>无法查看它（{0}）</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is a link or no ordinary file</source>
        <translation>它是链接或不是普通文件</translation>
    </message>
    <message>
        <source>what lies there is a link or no ordinary file</source>
        <translation>那里的是链接或不是普通文件</translation>
    </message>
    <message>
        <source>it is being changed by another program</source>
        <translation>另一个程序正在更改它</translation>
    </message>
    <message>
        <source>what was written is not what was read: the disk may be failing</source>
        <translation>写入的内容与读取的不同：磁盘可能有故障</translation>
    </message>
    <message>
        <source>it has changed since it was planned</source>
        <translation>它在制定计划后发生了变化</translation>
    </message>
    <message>
        <source>it has changed since the library read it</source>
        <translation>它在图库读取后发生了变化</translation>
    </message>
    <message>
        <source>it was changed since it was indexed</source>
        <translation>它在读取后被更改过</translation>
    </message>
    <message>
        <source>it has changed since it was removed</source>
        <translation>它在移除后发生了变化</translation>
    </message>
    <message>
        <source>it has changed since it was copied</source>
        <translation>它在复制后发生了变化</translation>
    </message>
    <message>
        <source>it has changed since it was linked</source>
        <translation>它在创建链接后发生了变化</translation>
    </message>
    <message>
        <source>it has changed since it was written</source>
        <translation>它在写入后发生了变化</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>它在列表中出现了两次</translation>
    </message>
    <message>
        <source>it lies in a holding folder</source>
        <translation>它在暂存文件夹中</translation>
    </message>
    <message>
        <source>it lies in a holding folder already</source>
        <translation>它已经在暂存文件夹中</translation>
    </message>
    <message>
        <source>it is no longer in its holding folder</source>
        <translation>它已不在暂存文件夹中</translation>
    </message>
    <message>
        <source>it is no longer where it was moved to</source>
        <translation>它已不在移动后的位置</translation>
    </message>
    <message>
        <source>it is no longer a link to the file that was kept</source>
        <translation>它已不再是指向所保留文件的链接</translation>
    </message>
    <message>
        <source>its drive is away</source>
        <translation>它所在的驱动器未连接</translation>
    </message>
    <message>
        <source>it is in a folder that is never touched</source>
        <translation>它所在的文件夹从不改动</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made</source>
        <translation>无法创建文件夹 {0}</translation>
    </message>
    <message>
        <source>the folder {0} cannot be made ({1})</source>
        <translation>无法创建文件夹 {0}（{1}）</translation>
    </message>
    <message>
        <source>there is no folder on its drive that could hold it</source>
        <translation>它所在的驱动器上没有可存放它的文件夹</translation>
    </message>
    <message>
        <source>it belongs to {0}, which stays</source>
        <translation>它属于 {0}，而后者留在原处</translation>
    </message>
    <message>
        <source>it belongs to {0}, which was not copied</source>
        <translation>它属于 {0}，而后者没有被复制</translation>
    </message>
    <message>
        <source>it was copied, but it stays where it was as well: {0}</source>
        <translation>它已复制，但也留在了原处：{0}</translation>
    </message>
    <message>
        <source>it could not be removed</source>
        <translation>无法移除它</translation>
    </message>
    <message>
        <source>no other copy of it is left: restore it</source>
        <translation>它没有其他副本了：请恢复它</translation>
    </message>
    <message>
        <source>the system&apos;s trash does not take it ({0})</source>
        <translation>系统回收站不接受它（{0}）</translation>
    </message>
    <message>
        <source>what was put in its place: {0}</source>
        <translation>放在它原处的内容：{0}</translation>
    </message>
    <message>
        <source>it and the file to keep, {0}, are one and the same file</source>
        <translation>它和要保留的文件 {0} 是同一个文件</translation>
    </message>
    <message>
        <source>the file to keep, {0}, is to go itself</source>
        <translation>要保留的文件 {0} 自己也要被移除</translation>
    </message>
    <message>
        <source>the file to keep, {0}, lies in a holding folder</source>
        <translation>要保留的文件 {0} 在暂存文件夹中</translation>
    </message>
    <message>
        <source>the file to keep, {0}, has changed since the library read it</source>
        <translation>要保留的文件 {0} 在图库读取后发生了变化</translation>
    </message>
    <message>
        <source>the file to keep, {0}: {1}</source>
        <translation>要保留的文件 {0}：{1}</translation>
    </message>
    <message>
        <source>it and the file that it was copied from are one and the same file</source>
        <translation>它和复制来源是同一个文件</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}, has changed</source>
        <translation>复制来源 {0} 发生了变化</translation>
    </message>
    <message>
        <source>the file that it was copied from, {0}: {1}</source>
        <translation>复制来源 {0}：{1}</translation>
    </message>
    <message>
        <source>the file to keep has as many names as its drive allows</source>
        <translation>要保留的文件的名称数已达到其驱动器的上限</translation>
    </message>
    <message>
        <source>only a file of the same bytes can become a link, and the file to keep has others</source>
        <translation>只有字节相同的文件才能变成链接，而要保留的文件字节不同</translation>
    </message>
    <message>
        <source>it cannot become a link: the file to keep, {0}, is on another drive</source>
        <translation>它不能变成链接：要保留的文件 {0} 在另一个驱动器上</translation>
    </message>
    <message>
        <source>it cannot become a link: its drive does not know hard links</source>
        <translation>它不能变成链接：它所在的驱动器不支持硬链接</translation>
    </message>
    <message>
        <source>it cannot become a link: {0}</source>
        <translation>它不能变成链接：{0}</translation>
    </message>
    <message>
        <source>it was moved out, but no link is in its place: {0}</source>
        <translation>它已移出，但原处没有链接：{0}</translation>
    </message>
    <message>
        <source>the sidecar {0} has changed meanwhile</source>
        <translation>附属文件 {0} 在此期间发生了变化</translation>
    </message>
    <message>
        <source>{0} cannot be replaced</source>
        <translation>无法替换 {0}</translation>
    </message>
    <message>
        <source>what it tells could not be written beside the file to keep, {0}: {1}</source>
        <translation>无法把它的信息写到要保留的文件 {0} 旁边：{1}</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>无法写入它所在的文件夹</translation>
    </message>
    <message>
        <source>its sidecar {0} cannot be read: {1}</source>
        <translation>无法读取它的附属文件 {0}：{1}</translation>
    </message>
    <message>
        <source>its sidecar {0} is nothing that it could be added to</source>
        <translation>它的附属文件 {0} 无法添加内容</translation>
    </message>
    <message>
        <source>the least edited of {0}</source>
        <translation>{0} 个中编辑最少的</translation>
    </message>
    <message>
        <source>the largest of {0}</source>
        <translation>{0} 个中最大的</translation>
    </message>
    <message>
        <source>the least compressed of {0}</source>
        <translation>{0} 个中压缩最少的</translation>
    </message>
    <message>
        <source>looks like the camera&apos;s original</source>
        <translation>像是相机的原片</translation>
    </message>
    <message>
        <source>it has most names</source>
        <translation>它的名称最多</translation>
    </message>
    <message>
        <source>its name has no mark of a copy</source>
        <translation>它的名称没有副本标记</translation>
    </message>
    <message>
        <source>in the format that keeps most</source>
        <translation>格式保留的信息最多</translation>
    </message>
    <message>
        <source>tells most of the shot</source>
        <translation>包含的拍摄信息最多</translation>
    </message>
    <message>
        <source>the oldest of {0}</source>
        <translation>{0} 个中最旧的</translation>
    </message>
    <message>
        <source>the newest of {0}</source>
        <translation>{0} 个中最新的</translation>
    </message>
    <message>
        <source>the shortest name of {0}</source>
        <translation>{0} 个中名称最短的</translation>
    </message>
    <message>
        <source>the longest name of {0}</source>
        <translation>{0} 个中名称最长的</translation>
    </message>
    <message>
        <source>in fewest folders</source>
        <translation>所在文件夹层级最少</translation>
    </message>
    <message>
        <source>the shortest path of {0}</source>
        <translation>{0} 个中路径最短的</translation>
    </message>
    <message>
        <source>the first of {0} by path</source>
        <translation>{0} 个中按路径排在最前的</translation>
    </message>
    <message>
        <source>in a folder that you prefer</source>
        <translation>在您偏好的文件夹中</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>在存档中</translation>
    </message>
    <message>
        <source>in a folder that is never touched</source>
        <translation>在从不改动的文件夹中</translation>
    </message>
    <message>
        <source>the only one that is there</source>
        <translation>唯一存在的一个</translation>
    </message>
    <message>
        <source>all that are there are one file</source>
        <translation>存在的都是同一个文件</translation>
    </message>
    <message>
        <source>all others were compared with it</source>
        <translation>其他文件都与它比较过</translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation>文件 {0} 已损坏。</translation>
    </message>
    <message>
        <source>The file {0} is empty or missing.</source>
        <translation>文件 {0} 为空或缺失。</translation>
    </message>
    <message>
        <source>The file {0} is damaged; when the program is started again, it is rebuilt from your photos.</source>
        <translation>文件 {0} 已损坏；程序再次启动时会根据您的照片重建它。</translation>
    </message>
    <message>
        <source>The file {0} cannot be written: {1}.</source>
        <translation>无法写入文件 {0}：{1}。</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside: {1}.</source>
        <translation>目录 {0} 已损坏，且无法移到一旁：{1}。</translation>
    </message>
    <message>
        <source>The catalog was missing. It is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>目录缺失。正在根据您的照片重建；照片本身没有改动。</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and is rebuilt from your photos; the photos themselves were not touched.</source>
        <translation>目录已损坏。它已另存为 {0}，正在根据您的照片重建；照片本身没有改动。</translation>
    </message>
    <message>
        <source>The catalog {0} was written by a newer Photo Finder (schema {1}; this program knows up to {2}); please update the program. Nothing was changed.</source>
        <translation>目录 {0} 由较新的 Photo Finder 写入（架构 {1}；本程序最多支持 {2}）；请更新程序。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The program was ended while it moved files. What had been moved is listed under removed files and can be put back; the others are where they were.</source>
        <translation>程序在移动文件时结束了。已移动的文件列在已移除的文件中，可以放回；其他文件仍在原处。</translation>
    </message>
    <message>
        <source>There is no library in {0} yet.</source>
        <translation>{0} 中还没有图库。</translation>
    </message>
    <message>
        <source>There is no space left for the library in {0}; what was indexed before is kept. Free some space and run it again.</source>
        <translation>{0} 中没有空间存放图库；之前读取的内容已保留。请腾出一些空间后再试。</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {0}; try again when it is done.</source>
        <translation>另一个程序正在写入 {0} 中的图库；请等它完成后再试。</translation>
    </message>
    <message>
        <source>Another Photo Finder is changing the library in {0}; try again when it is done.</source>
        <translation>另一个 Photo Finder 正在更改 {0} 中的图库；请等它完成后再试。</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written; nothing was changed.</source>
        <translation>无法写入 {0} 中的图库；没有更改任何内容。</translation>
    </message>
    <message>
        <source>The library in {0} cannot be written ({1}); nothing was changed.</source>
        <translation>无法写入 {0} 中的图库（{1}）；没有更改任何内容。</translation>
    </message>
    <message>
        <source>The library in {0} cannot be opened or made there.</source>
        <translation>无法在 {0} 打开或创建图库。</translation>
    </message>
    <message>
        <source>The library in {0} cannot be read or written: the drive reports an error.</source>
        <translation>无法读取或写入 {0} 中的图库：驱动器报告错误。</translation>
    </message>
    <message>
        <source>The library&apos;s folder {0} cannot be used: {1}.</source>
        <translation>无法使用图库的文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>The library is being brought up to date already.</source>
        <translation>图库正在更新。</translation>
    </message>
    <message>
        <source>The library cannot be written, so that copies cannot be looked for.</source>
        <translation>无法写入图库，因此无法查找副本。</translation>
    </message>
    <message>
        <source>Copies are being looked for already.</source>
        <translation>正在查找副本。</translation>
    </message>
    <message>
        <source>The damaged file {0} cannot be removed: {1}.</source>
        <translation>无法删除损坏的文件 {0}：{1}。</translation>
    </message>
    <message>
        <source>The settings could not be kept: {0}.</source>
        <translation>无法保存设置：{0}。</translation>
    </message>
    <message>
        <source>The search could not be saved ({0}).</source>
        <translation>无法保存搜索（{0}）。</translation>
    </message>
    <message>
        <source>The saved searches cannot be read ({0}).</source>
        <translation>无法读取已保存的搜索（{0}）。</translation>
    </message>
    <message>
        <source>A search without an example cannot be saved.</source>
        <translation>没有示例的搜索无法保存。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>已保存的搜索需要名称。</translation>
    </message>
    <message>
        <source>A photo of this search is no longer in the library; nothing was saved.</source>
        <translation>此搜索的一张照片已不在图库中；没有保存任何内容。</translation>
    </message>
    <message>
        <source>The albums in {0} were written by a newer Photo Finder; please update the program.</source>
        <translation>{0} 中的相册由较新的 Photo Finder 写入；请更新程序。</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be read: {1}.</source>
        <translation>无法读取 {0} 中的相册：{1}。</translation>
    </message>
    <message>
        <source>The albums in {0} cannot be written: {1}; they stay as they were.</source>
        <translation>无法写入 {0} 中的相册：{1}；它们保持原样。</translation>
    </message>
    <message>
        <source>The settings in {0} are damaged; the usual ones hold.</source>
        <translation>{0} 中的设置已损坏；使用默认设置。</translation>
    </message>
    <message>
        <source>The settings were damaged. They were set aside as {0}, and the usual ones hold.</source>
        <translation>设置已损坏，已另存为 {0}，现在使用默认设置。</translation>
    </message>
    <message>
        <source>The file of the albums, {0}, is damaged.</source>
        <translation>相册文件 {0} 已损坏。</translation>
    </message>
    <message>
        <source>The file of the albums was damaged. It was set aside as {0}, and {1} of the albums could be read.</source>
        <translation>相册文件已损坏。它已另存为 {0}，其中 {1} 个相册可以读取。</translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation>此相册已不存在。</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>相册需要名称。</translation>
    </message>
    <message>
        <source>There is another album named {0}.</source>
        <translation>已有另一个名为 {0} 的相册。</translation>
    </message>
    <message>
        <source>There is another album named {0}; rename it first.</source>
        <translation>已有另一个名为 {0} 的相册；请先重命名它。</translation>
    </message>
    <message>
        <source>No album named {0} was deleted.</source>
        <translation>没有删除过名为 {0} 的相册。</translation>
    </message>
    <message>
        <source>No album was deleted.</source>
        <translation>没有删除过相册。</translation>
    </message>
    <message>
        <source>There is no album named {0}.</source>
        <translation>没有名为 {0} 的相册。</translation>
    </message>
    <message>
        <source>the library does not know it</source>
        <translation>图库不认识它</translation>
    </message>
    <message>
        <source>There is no model folder at {0}.</source>
        <translation>{0} 没有模型文件夹。</translation>
    </message>
    <message>
        <source>The model folder {0} has no {1}.</source>
        <translation>模型文件夹 {0} 中缺少 {1}。</translation>
    </message>
    <message>
        <source>The model in {0} is not the one that its {1} describes ({2}).</source>
        <translation>{0} 中的模型不是其 {1} 所描述的模型（{2}）。</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read ({1}).</source>
        <translation>无法读取 {0} 中的模型（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>无法读取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not valid JSON.</source>
        <translation>{0} 已损坏：不是有效的 JSON。</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} 已损坏：不是 JSON 对象。</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete.</source>
        <translation>{0} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, but this program reads format {2} at most; a newer version of the program is needed.</source>
        <translation>{0} 中模型的格式为 {1}，而本程序最多读取格式 {2}；需要较新版本的程序。</translation>
    </message>
    <message>
        <source>{0} is wrong: &quot;{1}&quot; must be {2}.</source>
        <translation>{0} 有误：“{1}”必须是{2}。</translation>
    </message>
    <message>
        <source>{0} hexadecimal digits in lower case</source>
        <translation>{0} 位小写十六进制数字</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>at least two rising numbers</source>
        <translation>至少两个递增的数</translation>
    </message>
    <message>
        <source>as long as cosine</source>
        <translation>与 cosine 一样长</translation>
    </message>
    <message>
        <source>numbers that never fall</source>
        <translation>从不下降的数</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>JSON 对象</translation>
    </message>
    <message>
        <source>a text, not empty</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>{0} 到 {1} 的整数</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>{0} 之一</translation>
    </message>
    <message>
        <source>a list of numbers from {0} to {1}</source>
        <translation>{0} 到 {1} 的数的列表</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; must take &quot;{1}&quot;, uint8 [N, {2}, {3}, 3], alone.</source>
        <translation>模型“{0}”必须只接受“{1}”，uint8 [N, {2}, {3}, 3]。</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; has no output &quot;{1}&quot;.</source>
        <translation>模型“{0}”没有输出“{1}”。</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} as {2} {3}, not as float32 {4}.</source>
        <translation>模型“{0}”给出的 {1} 是 {2} {3}，而不是 float32 {4}。</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; gives {1} vectors that are not of length 1.</source>
        <translation>模型“{0}”给出的 {1} 向量长度不为 1。</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; cannot be loaded: {1}</source>
        <translation>无法加载模型“{0}”：{1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; failed: {1}</source>
        <translation>模型“{0}”运行失败：{1}</translation>
    </message>
    <message>
        <source>The model &quot;{0}&quot; was not installed: {1}</source>
        <translation>模型“{0}”未安装：{1}</translation>
    </message>
    <message>
        <source>The model could not be copied to {0}: {1}.</source>
        <translation>无法将模型复制到 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} must hold uint8 images [N, {1}, {2}, 3].</source>
        <translation>{0} 必须包含 uint8 图像 [N, {1}, {2}, 3]。</translation>
    </message>
    <message>
        <source>{0} must hold float32 {1} [{2}, {3}].</source>
        <translation>{0} 必须包含 float32 的 {1} [{2}, {3}]。</translation>
    </message>
    <message>
        <source>the weights have the id {0}, model.json says {1}</source>
        <translation>权重的标识是 {0}，model.json 中是 {1}</translation>
    </message>
    <message>
        <source>smallest cosine {0} over {1} golden pictures, {2} wanted</source>
        <translation>{1} 张检验图片的最小余弦为 {0}，要求 {2}</translation>
    </message>
    <message>
        <source>Nothing is told of this model: {0} cannot be read.</source>
        <translation>没有此模型的说明：无法读取 {0}。</translation>
    </message>
    <message>
        <source>{0} The bundled model is used instead.</source>
        <translation>{0} 将改用自带的模型。</translation>
    </message>
    <message>
        <source>There is no model whose id starts with &quot;{0}&quot;.</source>
        <translation>没有标识以“{0}”开头的模型。</translation>
    </message>
    <message>
        <source>There is more than one model whose id starts with &quot;{0}&quot;.</source>
        <translation>有多个标识以“{0}”开头的模型。</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>它不是已知格式的图片</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>the picture is damaged or cut off</source>
        <translation>图片已损坏或不完整</translation>
    </message>
    <message>
        <source>pictures of its format cannot be read on this computer</source>
        <translation>此电脑无法读取这种格式的图片</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>内存不足，无法读取</translation>
    </message>
    <message>
        <source>it is {0} x {1} pixels, more than the limit of {2} megapixels</source>
        <translation>它有 {0} x {1} 像素，超过了 {2} 百万像素的上限</translation>
    </message>
    <message>
        <source>the box lies outside the picture, which is {0} x {1} pixels</source>
        <translation>选框在图片之外，图片为 {0} x {1} 像素</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it cannot be read from the disk ({0})</source>
        <translation>无法从磁盘读取它（{0}）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>它是文件夹，不是文件</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>文件已不在那里</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>不允许读取它</translation>
    </message>
    <message>
        <source>it is {0} GB, too large to be read</source>
        <translation>它有 {0} GB，太大而无法读取</translation>
    </message>
    <message>
        <source>no process could be started to read it safely</source>
        <translation>无法启动用于安全读取它的进程</translation>
    </message>
    <message>
        <source>reading it takes longer than {0} seconds</source>
        <translation>读取它的时间超过 {0} 秒</translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation>它会使解码器崩溃</translation>
    </message>
    <message>
        <source>the folder cannot be read: {0}</source>
        <translation>无法读取该文件夹：{0}</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>它所在的驱动器未连接</translation>
    </message>
    <message>
        <source>the photo is no longer in the library</source>
        <translation>照片已不在图库中</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} 不存在。</translation>
    </message>
    <message>
        <source>{0} cannot be searched for: {1}.</source>
        <translation>无法搜索 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入或输出错误</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>{0}, then {1}</source>
        <translation>{0}，然后{1}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The pasted picture cannot be read.</source>
        <translation>无法读取粘贴的图片。</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>All photos are being read for it. Until that is done, the present model is used.</source>
        <translation>正在为它读取所有照片。完成之前会继续使用当前模型。</translation>
    </message>
    <message>
        <source>The model is being tried …</source>
        <translation>正在试用模型…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show by itself what changes in them</source>
        <translation>自动显示其中的更改</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>在设置中搜索</translation>
    </message>
    <message>
        <source>theme dark light mode</source>
        <translation>主题 深色 浅色 模式 暗色 亮色</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>翻译 语言 文字</translation>
    </message>
    <message>
        <source>threads processor speed performance background</source>
        <translation>线程 处理器 核心 速度 性能 后台</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders of photos</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Photos that come, go or move show within seconds, and drives too.</source>
        <translation>照片的增减或移动会在几秒内显示，驱动器也一样。</translation>
    </message>
    <message>
        <source>Of the size that the system is set to.</source>
        <translation>相对于系统设定的大小。</translation>
    </message>
    <message>
        <source>No setting speaks of “{0}”.</source>
        <translation>没有与“{0}”相关的设置。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>没有自动移动的内容</translation>
    </message>
    <message>
        <source>font letters larger zoom accessibility</source>
        <translation>字体 字号 放大 缩放 无障碍</translation>
    </message>
    <message>
        <source>animation fade accessibility</source>
        <translation>动画 淡入淡出 无障碍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Folders that are left out</source>
        <translation>不读取的文件夹</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>读取照片</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留哪个</translation>
    </message>
    <message>
        <source>Rules of your own are put together in the place Duplicates.</source>
        <translation>自定义规则可在“重复”中设置。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What finds similar photos</source>
        <translation>用什么查找相似照片</translation>
    </message>
    <message>
        <source>Another model reads all photos once; you can go on working, and search by the present one until it is done.</source>
        <translation>换用其他模型时，会重新读取一遍所有照片；你可以继续使用，完成之前仍用当前模型搜索。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>What Photo Finder takes</source>
        <translation>Photo Finder 占用的空间</translation>
    </message>
    <message>
        <source>Where the system is set to less motion, nothing does anyway.</source>
        <translation>如果系统设置为减少动态效果，则本来就没有移动的内容。</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>恢复初始值</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters, ? for one. A folder of such a name, at any depth, is not searched for photos. Photos of it that are in the library already leave it when you look for changes; the files stay where they are.</source>
        <translation>每行一个名称；* 代表任意字符，? 代表一个字符。无论在哪一级，名称符合的文件夹都不会读取。其中已在图库里的照片会在检查更改时移出图库；文件本身留在原处。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Deciding on duplicates</source>
        <translation>决定重复照片</translation>
    </message>
    <message>
        <source>Previous, next group</source>
        <translation>上一组、下一组</translation>
    </message>
    <message>
        <source>Previous, next file</source>
        <translation>上一个、下一个文件</translation>
    </message>
    <message>
        <source>Show the keeper while held</source>
        <translation>按住时显示保留项</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Looking into groups</source>
        <translation>查看分组</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>打开分组</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有分组</translation>
    </message>
    <message>
        <source>In an album</source>
        <translation>在相册中</translation>
    </message>
    <message>
        <source>Move photos ahead, back</source>
        <translation>将照片前移、后移</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>上一张、下一张</translation>
    </message>
    <message>
        <source>Fit or full size</source>
        <translation>适合窗口或实际大小</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>100, 200, 400, 800 %, fit</source>
        <translation>100、200、400、800%、适合窗口</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>旋转视图</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>幻灯片放映</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>添加照片文件夹</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>整理到文件夹…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>检查更改</translation>
    </message>
    <message>
        <source>It lies elsewhere now…</source>
        <translation>它现在在别处…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>从图库中移除</translation>
    </message>
</context>
<context>
    <name>SimilarPlace</name>
    <message>
        <source>Similar photos</source>
        <translation>相似照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is really similar. These are the nearest.</source>
        <translation>这里没有真正相似的照片。以下是最接近的。</translation>
    </message>
    <message>
        <source>The first photos will be here in a moment.</source>
        <translation>第一批照片马上就会出现在这里。</translation>
    </message>
    <message>
        <source>There are no photos in the library yet.</source>
        <translation>图库中还没有照片。</translation>
    </message>
    <message>
        <source>No photos lie within these limits.</source>
        <translation>此范围内没有照片。</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>同一张图片</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>非常相似</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>最接近</translation>
    </message>
    <message>
        <source>Show me a photo, and I will find those that look like it.

Drop one anywhere on this window, paste one, or choose one in Photos and press M.</source>
        <translation>给我看一张照片，我就能找出与它相像的照片。

将照片拖放到此窗口的任意位置，或粘贴一张，或在“照片”中选择一张后按 M。</translation>
    </message>
</context>
<context>
    <name>SkippedModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Sort photos into folders</source>
        <translation>将照片整理到文件夹</translation>
    </message>
    <message>
        <source>Propose groups</source>
        <translation>建议分组</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Photo Finder proposes folders by when, where and of what your photos were taken. You change the proposal as you like; files move only when you say so, and that can be undone.</source>
        <translation>Photo Finder 会根据照片的拍摄时间、地点和内容建议文件夹。你可以随意修改建议；只有在你要求时才会移动文件，而且可以撤销。</translation>
    </message>
</context>
<context>
    <name>StorageField</name>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Library: {0}, in {1}</source>
        <translation>图库：{0}，位于 {1}</translation>
    </message>
    <message>
        <source>What can be made again: {0} (thumbnails {1}, for copies {2}, for searching {3})</source>
        <translation>可重新生成的内容：{0}（缩略图 {1}，用于副本 {2}，用于搜索 {3}）</translation>
    </message>
</context>
<context>
    <name>ThreadsField</name>
    <message>
        <source>Leave my computer usable meanwhile</source>
        <translation>运行期间不影响我使用电脑</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Processor cores for indexing</source>
        <translation>索引使用的处理器核心数</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln processor core(s)</source>
        <translation>
            <numerusform>（共 %Ln 个处理器核心）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>Table ({0});;For other programs ({1})</source>
        <translation>表格 ({0});;供其他程序使用 ({1})</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>导出分组</translation>
    </message>
    <message>
        <source>The groups were written into {0}.</source>
        <translation>分组已写入 {0}。</translation>
    </message>
    <message>
        <source>Choose where the new photos are to lie</source>
        <translation>选择新照片的存放位置</translation>
    </message>
    <message>
        <source>{0}, {1}: put all of it back?</source>
        <translation>{0}，{1}：全部放回吗？</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Propose again</source>
        <translation>重新建议</translation>
    </message>
    <message>
        <source>Locked groups stay as they are</source>
        <translation>锁定的分组保持不变</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个分组</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos came or went since this was proposed. Proposing again takes note of it.</source>
        <translation>提出此建议后，照片有增减。重新建议会将其考虑在内。</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They were left as they are.</source>
        <translation>
            <numerusform>%Ln 个文件无法读取。它们保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>All files could be read.</source>
        <translation>所有文件都能读取。</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>正在重试…</translation>
    </message>
</context>
<context>
    <name>VerdictsDialog</name>
    <message>
        <source>No duplicates</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>They may be duplicates after all</source>
        <translation>它们可能还是重复的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing yet. Where a group shows two different photos, N says so, and they are never shown as duplicates of each other again.</source>
        <translation>还没有。当一组中显示了两张不同的照片时，按 N 标记，它们就再也不会作为彼此的重复照片显示。</translation>
    </message>
    <message numerus="yes">
        <source>You said of %Ln pair(s) of photos that they are no duplicates.</source>
        <translation>
            <numerusform>你曾指出 %Ln 对照片不是重复照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln group(s) of copies that you decided, </source>
        <translation>
            <numerusform>在你决定过的 %Ln 组副本中，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were wrong.</source>
        <translation>
            <numerusform>有 %Ln 组是错的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Draw a box to search for that part</source>
        <translation>画一个框以搜索该部分</translation>
    </message>
    <message>
        <source>Find similar photos (M)</source>
        <translation>查找相似照片 (M)</translation>
    </message>
    <message>
        <source>Turn the view to the left ([)</source>
        <translation>向左旋转视图 ([)</translation>
    </message>
    <message>
        <source>Turn the view to the right (R or ])</source>
        <translation>向右旋转视图（R 或 ]）</translation>
    </message>
    <message>
        <source>Zoom (Z, wheel)</source>
        <translation>缩放（Z、滚轮）</translation>
    </message>
    <message>
        <source>Slide show (S)</source>
        <translation>幻灯片放映 (S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全屏 (F)</translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation>详细信息 (I)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Pixel by pixel, 100 %</source>
        <translation>逐像素，100%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message numerus="yes">
        <source>A picture every %Ln second(s)</source>
        <translation>
            <numerusform>每 %Ln 秒一张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerFrame</name>
    <message>
        <source>Previous (Left)</source>
        <translation>上一张（左箭头）</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>下一张（右箭头）</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} lies on another computer: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} 位于另一台电脑上：每 5 分钟检查一次更改。</translation>
    </message>
    <message>
        <source>{0} lies on a drive that can be taken out. So that nothing holds it, it is looked through every 5 minutes for what changed.</source>
        <translation>{0} 位于可移除的驱动器上。为避免占用它，每 5 分钟检查一次更改。</translation>
    </message>
    <message>
        <source>{0} has more folders than the system can watch: it is looked through every 5 minutes for what changed.</source>
        <translation>{0} 中的文件夹超出了系统能监视的数量：每 5 分钟检查一次更改。</translation>
    </message>
    <message>
        <source>The system cannot watch {0}: it is looked through every 5 minutes for what changed.</source>
        <translation>系统无法监视 {0}：每 5 分钟检查一次更改。</translation>
    </message>
</context>
<context>
    <name>WhereButton</name>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>在 {0} 中</translation>
    </message>
    <message>
        <source>Grouped photos: {0}</source>
        <translation>要分组的照片：{0}</translation>
    </message>
</context>
<context>
    <name>WindowParts</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
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
        <translation>同一文件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
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
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM – d MMM yyyy</source>
        <translation>yyyy年M月d日 – M月d日</translation>
    </message>
    <message>
        <source>d – d MMM yyyy</source>
        <translation>yyyy年M月d日 – d日</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>剩余 {0} 分钟</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>剩余 {0} 小时 {1} 分钟</translation>
    </message>
    <message>
        <source>cropped to {0} %</source>
        <translation>裁剪至 {0}%</translation>
    </message>
    <message>
        <source>shows more: {0} %</source>
        <translation>显示更多：{0}%</translation>
    </message>
    <message>
        <source>rotated {0}°</source>
        <translation>旋转 {0}°</translation>
    </message>
    <message>
        <source>tilted {0}°</source>
        <translation>倾斜 {0}°</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>已放大</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>调整过大小</translation>
    </message>
    <message>
        <source>re-saved</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>seen from the side</source>
        <translation>侧面视角</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>压扁</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>换过颜色</translation>
    </message>
    <message>
        <source>inverted colours</source>
        <translation>反色</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>更亮</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>更暗</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>带文字</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>带边框</translation>
    </message>
    <message>
        <source>part of a collage or screenshot</source>
        <translation>拼图或截屏的一部分</translation>
    </message>
    <message>
        <source>without the frame</source>
        <translation>不带边框</translation>
    </message>
    <message>
        <source>without the words around it</source>
        <translation>不带周围的文字</translation>
    </message>
    <message>
        <source>cut out of a collage or screenshot</source>
        <translation>从拼图或截屏中裁出</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>拍摄于 {0}</translation>
    </message>
    <message>
        <source>place {0}</source>
        <translation>地点 {0}</translation>
    </message>
    <message>
        <source>keywords {0}</source>
        <translation>关键字 {0}</translation>
    </message>
    <message>
        <source>title “{0}”</source>
        <translation>标题“{0}”</translation>
    </message>
    <message>
        <source>description “{0}”</source>
        <translation>描述“{0}”</translation>
    </message>
    <message>
        <source>Copied the album {0}</source>
        <translation>复制了相册 {0}</translation>
    </message>
    <message>
        <source>Cleaned up identical files</source>
        <translation>清理了完全相同的文件</translation>
    </message>
    <message>
        <source>Cleaned up copies</source>
        <translation>清理了副本</translation>
    </message>
    <message>
        <source>Cleaned up bursts</source>
        <translation>清理了连拍</translation>
    </message>
    <message>
        <source>Cleaned up look-alikes</source>
        <translation>清理了相像的照片</translation>
    </message>
    <message>
        <source>Removed photos</source>
        <translation>移除了照片</translation>
    </message>
    <message>
        <source>Imported new photos</source>
        <translation>导入了新照片</translation>
    </message>
    <message>
        <source>Photos copied into folders: {0} into {1}</source>
        <translation>复制到文件夹的照片：{0}，文件夹：{1}</translation>
    </message>
    <message>
        <source>Photos sorted into folders: {0} into {1}</source>
        <translation>整理到文件夹的照片：{0}，文件夹：{1}</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
</context>
</TS>

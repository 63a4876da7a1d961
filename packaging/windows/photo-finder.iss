; Inno Setup 6.3 or newer: an installer for one user, without administrator's rights.
; iscc /DVersion=0.1.0 /DPublisher=name /DHomePage=address-or-nothing /DBundle=folder /DOutput=folder
; photo-finder.iss; package.py calls it so.
#ifndef Version
  #error "Say which version: /DVersion=…"
#endif
#define Title "Photo Finder"
#define Window "photo-finder-window.exe"
#define Kinds "Software\Classes\SystemFileAssociations"
#define Program "Software\Classes\Applications\" + Window
; What the name of a picture may end with: photo_finder/imaging/formats.py.
#define Endings ".jpg,.jpeg,.jpe,.jfif,.jif,.mpo,.png,.apng,.webp,.gif,.bmp,.dib,.tif,.tiff,"
#define Endings Endings + ".heic,.heics,.heif,.heifs,.hif,.avif,.avifs,.jxl,"
#define Endings Endings + ".dng,.cr2,.cr3,.crw,.nef,.nrw,.arw,.sr2,.srf,.raf,.orf,.rw2,.pef,.ptx,.srw,"
#define Endings Endings + ".3fr,.fff,.rwl,.raw,.x3f,.mrw,.erf,.mef,.mos,.iiq,.kdc,.dcr,.k25,.gpr,"

[Setup]
AppId={{6C0B3B2E-6E7B-4E0E-9C55-0B1E6B1D7A42}
AppName={#Title}
AppVersion={#Version}
AppPublisher={#Publisher}
#if HomePage != ""
AppPublisherURL={#HomePage}
AppUpdatesURL={#HomePage}
#endif
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\{#Title}
DefaultGroupName={#Title}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir={#Output}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
SetupIconFile={#Bundle}\..\..\made\photo-finder.ico
UninstallDisplayIcon={app}\{#Window}
UninstallDisplayName={#Title}
; Running programs of an older version are closed, so that their files can be replaced.
CloseApplications=yes
ChangesEnvironment=yes
ChangesAssociations=yes
#ifdef Signed
SignTool=signer
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.Similar=Find similar in Photo Finder
de.Similar=Ähnliche in Photo Finder finden
en.Path=Add photo-finder to the command line's search path
de.Path=photo-finder in den Suchpfad der Kommandozeile aufnehmen
en.Menu=Explorer: "Find similar in Photo Finder" for pictures
de.Menu=Explorer: „Ähnliche in Photo Finder finden“ für Bilder

[Tasks]
Name: "menu"; Description: "{cm:Menu}"
Name: "path"; Description: "{cm:Path}"; Flags: unchecked
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not; the library of photos lies elsewhere.
Type: filesandordirs; Name: "{app}\program"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\{#Title}"; Filename: "{app}\{#Window}"
Name: "{autodesktop}\{#Title}"; Filename: "{app}\{#Window}"; Tasks: desktopicon

[Registry]
; "Open with": Photo Finder is among the programs offered; which one opens pictures is not changed.
Root: HKCU; Subkey: "{#Program}"; ValueName: "FriendlyAppName"; ValueType: string; ValueData: "{#Title}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""
; Explorer's menu of what Windows counts as images, and of the kinds that it does not unless it has a codec. For
; several files Explorer would start the program once each: so it is offered for one.
#define Rest "image," + Endings
#define Ending ""
#sub NextEnding
  #expr Ending = Copy(Rest, 1, Pos(",", Rest) - 1)
  #expr Rest = Copy(Rest, Pos(",", Rest) + 1)
Root: HKCU; Subkey: "{#Kinds}\{#Ending}\shell\PhotoFinder"; ValueType: string; ValueData: "{cm:Similar}"; Flags: uninsdeletekey; Tasks: menu
Root: HKCU; Subkey: "{#Kinds}\{#Ending}\shell\PhotoFinder"; ValueName: "Icon"; ValueType: string; ValueData: "{app}\{#Window}"; Tasks: menu
Root: HKCU; Subkey: "{#Kinds}\{#Ending}\shell\PhotoFinder"; ValueName: "MultiSelectModel"; ValueType: string; ValueData: "Single"; Tasks: menu
Root: HKCU; Subkey: "{#Kinds}\{#Ending}\shell\PhotoFinder\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""; Tasks: menu
  #if Ending != "image"
Root: HKCU; Subkey: "{#Program}\SupportedTypes"; ValueName: "{#Ending}"; ValueType: string; ValueData: ""
  #endif
#endsub
#for {0; Len(Rest) > 0; 0} NextEnding
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: NotInPath; Tasks: path

[Run]
Filename: "{app}\{#Window}"; Description: "{cm:LaunchProgram,{#Title}}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\program"

[Code]
function NotInPath: Boolean;
var
  Paths: String;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Paths) then
    Paths := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Paths) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Paths, Own: String;
  Place: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Paths) then
    exit;
  Own := ';' + ExpandConstant('{app}');
  Place := Pos(Uppercase(Own), Uppercase(Paths));
  if Place > 0 then
  begin
    Delete(Paths, Place, Length(Own));
    RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Paths);
  end;
end;

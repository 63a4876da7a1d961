; Inno Setup 6.3 or newer: an installer for one user, without administrator's rights.
; iscc /DVersion=0.1.0 /DBundle=folder /DOutput=folder photo-finder.iss; package.py calls it so.
#ifndef Version
  #error "Say which version: /DVersion=…"
#endif
#define Title "Photo Finder"
#define Window "photo-finder-window.exe"

[Setup]
AppId={{6C0B3B2E-6E7B-4E0E-9C55-0B1E6B1D7A42}
AppName={#Title}
AppVersion={#Version}
AppPublisher=The Photo Finder authors
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
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\image\shell\PhotoFinder"; ValueType: string; ValueData: "{cm:Similar}"; Flags: uninsdeletekey; Tasks: menu
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\image\shell\PhotoFinder"; ValueName: "Icon"; ValueType: string; ValueData: "{app}\{#Window}"; Tasks: menu
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\image\shell\PhotoFinder\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""; Tasks: menu
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

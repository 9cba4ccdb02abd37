; The installer for Windows, made by Inno Setup 6.3 or newer: see build.ps1.
; Reviewed against Inno Setup's documentation and read by the tests; not run where it was written, which was no Windows.
;
; For one person, without an administrator. Removing the program leaves the person's folder, which is in %LOCALAPPDATA%\aparte\aparte.

#ifndef Version
  #error Say /DVersion=x.y.z, as build.ps1 does
#endif

[Setup]
AppId={{6F6E3B1E-5C0B-4E5A-9C58-0C8E6B1B7A41}
AppName=Aparté
AppVersion={#Version}
AppVerName=Aparté {#Version}
AppPublisher=Aparté
DefaultDirName={localappdata}\Programs\Aparte
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Output}
OutputBaseFilename=aparte-{#Version}-setup
SetupIconFile={#Icons}\aparte.ico
UninstallDisplayIcon={app}\aparte.exe
UninstallDisplayName=Aparté
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; Nothing is replaced or removed under a program that is open: its person is asked to close it, and it makes its backup on the way.
; The name is the one of app/own_process.py.
AppMutex=fr.aparte.aparte
CloseApplications=yes
RestartApplications=no
ShowLanguageDialog=auto
#ifdef Signed
SignTool=publisher
#endif

[Languages]
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
fr.BackupType=Sauvegarde d’Aparté
en.BackupType=Aparté backup
fr.FolderStays=Le carnet lui-même n’est pas supprimé : il reste, chiffré, dans
en.FolderStays=The contact book itself is not removed: it stays, encrypted, in

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version brought along and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{userprograms}\Aparté"; Filename: "{app}\aparte.exe"; AppUserModelID: "fr.aparte.aparte"
Name: "{userdesktop}\Aparté"; Filename: "{app}\aparte.exe"; Tasks: desktopicon; AppUserModelID: "fr.aparte.aparte"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.aparte-backup"; ValueType: string; ValueData: "Aparte.Backup"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Aparte.Backup"; ValueType: string; ValueData: "{cm:BackupType}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Aparte.Backup\DefaultIcon"; ValueType: string; ValueData: "{app}\aparte.exe,0"
Root: HKCU; Subkey: "Software\Classes\Aparte.Backup\shell\open\command"; ValueType: string; ValueData: """{app}\aparte.exe"" ""%1"""

[Run]
Filename: "{app}\aparte.exe"; Description: "{cm:LaunchProgram,Aparté}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: dirifempty; Name: "{app}"

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Folder: String;
begin
  Folder := ExpandConstant('{localappdata}\aparte\aparte');
  if (CurUninstallStep = usPostUninstall) and DirExists(Folder) then
    SuppressibleMsgBox(CustomMessage('FolderStays') + #13#10 + Folder, mbInformation, MB_OK, IDOK);
end;

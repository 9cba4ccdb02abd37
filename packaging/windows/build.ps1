# Build the program and its installer on Windows 10 or newer: packaging\windows\build.ps1 FOLDER [-Sign THUMBPRINT -Timestamp SERVER] [-Check]
# Needs Python 3.11 (64 bits) and Inno Setup 6.3. Reviewed; not run where it was written, which was no Windows.
# The lock files name the wheels of each system with their hashes; a wheel that is missing stops the build here.
param(
    [Parameter(Mandatory = $true)][string]$Target,
    [string]$Sign = "",
    [string]$Timestamp = "",
    [switch]$Check
)
$ErrorActionPreference = "Stop"
$root = Resolve-Path (Join-Path $PSScriptRoot "..\..")
New-Item -ItemType Directory -Force $Target | Out-Null
$Target = Resolve-Path $Target
$work = Join-Path ([IO.Path]::GetTempPath()) ("aparte-build-" + [Guid]::NewGuid())

function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program $Arguments : $LASTEXITCODE" }
}

function Add-Signature([string]$File) {
    if ($Sign) {
        Invoke-Checked "signtool" @("sign", "/sha1", $Sign, "/fd", "sha256", "/td", "sha256", "/tr", $Timestamp, $File)
    }
}

try {
    Invoke-Checked "py" @("-3.11", "-m", "venv", "$work\environment")
    $python = "$work\environment\Scripts\python.exe"
    foreach ($lock in "requirements.lock", "requirements-build.lock") {
        Invoke-Checked $python @("-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:", "-r", "$root\packaging\$lock")
    }
    $project = Get-Content "$root\pyproject.toml" -Encoding utf8 | Select-String '^version = "(.+)"$'
    $version = $project.Matches[0].Groups[1].Value

    $env:QT_QPA_PLATFORM = "offscreen"
    Invoke-Checked $python @("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", "$Target", "--workpath", "$work\build", "$root\packaging\aparte.spec")
    Invoke-Checked $python @("$root\packaging\draw_icons.py", "$work\icons")
    Add-Signature "$Target\aparte\aparte.exe"
    if ($Check) {
        # A program without a console is not waited for unless it is asked so.
        $walk = Start-Process "$Target\aparte\aparte.exe" -ArgumentList "--tour", "`"$work\tour`"" -Wait -PassThru
        Get-Content "$work\tour\report.md" -Encoding utf8 | Select-Object -Last 5
        if ($walk.ExitCode -ne 0) { throw "the tour failed" }
    }

    Remove-Item Env:QT_QPA_PLATFORM
    $inno = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
    $words = @("/Qp", "/DVersion=$version", "/DProgram=$Target\aparte", "/DOutput=$Target", "/DIcons=$work\icons")
    if ($Sign) {
        # By Inno Setup itself: the copies of itself that an installer starts, and the uninstaller, are signed too.
        $words += @("/DSigned", "/Spublisher=signtool sign /sha1 $Sign /fd sha256 /td sha256 /tr $Timestamp `$f")
    }
    Invoke-Checked $inno ($words + "$root\packaging\windows\aparte.iss")
    Get-FileHash "$Target\aparte-$version-setup.exe" -Algorithm SHA256
}
finally {
    Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
}

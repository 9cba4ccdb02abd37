#!/usr/bin/env bash
# Build Aparté.app and its disk image on macOS 13 or newer: packaging/macos/build.sh [--check] FOLDER
# Reviewed; not run where it was written, which was no Mac.
#
# IDENTITY="Developer ID Application: …" signs it, PROFILE (made once by « xcrun notarytool store-credentials ») has it notarised.
# Both are the publisher's. Without them the app is signed for this machine alone.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
check=
[ "${1:-}" = --check ] && { check=yes; shift; }
[ $# = 1 ] || { echo "packaging/macos/build.sh [--check] FOLDER" >&2; exit 2; }
mkdir -p "$1"
target=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3.11 -m venv "$work/environment"
python=$work/environment/bin/python
for lock in requirements.lock requirements-build.lock; do
    "$python" -m pip install --quiet --require-hashes --only-binary :all: -r "$root/packaging/$lock"
done
version=$("$python" -c 'import sys, tomllib; print(tomllib.load(open(sys.argv[1], "rb"))["project"]["version"])' "$root/pyproject.toml")
QT_QPA_PLATFORM=offscreen "$python" -m PyInstaller --noconfirm --log-level WARN --distpath "$target" --workpath "$work/build" \
    "$root/packaging/aparte.spec"
app=$target/Aparté.app

# aparte.spec had it signed, with IDENTITY where there is one.
codesign --verify --deep --strict "$app"
[ -z "$check" ] || QT_QPA_PLATFORM=offscreen HOME=$work/home "$app/Contents/MacOS/aparte" --tour "$work/tour"

mkdir "$work/image"
ditto "$app" "$work/image/Aparté.app"
ln -s /Applications "$work/image/Applications"
image=$target/aparte-$version.dmg
hdiutil create -quiet -volname "Aparté $version" -srcfolder "$work/image" -format UDZO -ov "$image"
if [ -n "${IDENTITY:-}" ]; then
    codesign --timestamp --sign "$IDENTITY" "$image"
    if [ -n "${PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
shasum -a 256 "$image"

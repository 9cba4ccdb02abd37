# Shared by run and test: an environment of our own, made once per lock file, and the system libraries that Qt loads.
# The environment lives in the user's cache, so that a checkout may be read-only and two checkouts share it.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

find_python() {
    local candidate
    for candidate in python3.11 python3.12 python3.13 python3; do
        if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            command -v "$candidate"
            return
        fi
    done
    say "Il faut Python 3.11 ou plus récent. / Python 3.11 or newer is needed."
    exit 1
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() {
    say "Installation de : $*"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null 2>&1 && return
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

# Library that Qt loads, then the Debian package that holds it.
qt_libraries='libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libdbus-1.so.3 libdbus-1-3
libglib-2.0.so.0 libglib2.0-0
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1'

missing_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    printf '%s\n' "$qt_libraries" | "$1" -c '
import ctypes, sys
for line in sys.stdin:
    library, package = line.split()
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
'
}

ensure_libraries() {
    local missing
    missing=$(missing_packages "$1" | sort -u | tr '\n' ' ')
    [ -z "$missing" ] && return
    if may_install; then
        # shellcheck disable=SC2086  # one word per package
        apt_install $missing
        return
    fi
    say "Il manque des bibliothèques du système. Lancez cette commande, puis recommencez :"
    say "System libraries are missing. Run this command, then start again:"
    say "    sudo apt-get install $missing"
    exit 1
}

# ensure_command COMMAND PACKAGE…: some tests need a tool of the system; the words after its name are apt-get's.
ensure_command() {
    local command=$1
    shift
    command -v "$command" >/dev/null && return
    if may_install; then
        apt_install "$@"
        return
    fi
    say "Il manque $command. Lancez cette commande, puis recommencez :"
    say "$command is missing. Run this command, then start again:"
    say "    sudo apt-get install $*"
    return 1
}

# make_venv PYTHON FOLDER LOCK…: Debian splits the step that puts pip into an environment off into python3-venv, so the
# pip that is there already fills the environment from outside.
make_venv() {
    local base=$1 folder=$2 lock locks=()
    shift 2
    for lock in "$@"; do locks+=(-r "$lock"); done
    if ! "$base" -m pip --version >/dev/null 2>&1; then
        if ! may_install; then
            say "Il manque pip. Lancez cette commande, puis recommencez :"
            say "pip is missing. Run this command, then start again:"
            say "    sudo apt-get install python3-pip"
            exit 1
        fi
        apt_install python3-pip
    fi
    "$base" -m venv --without-pip "$folder"
    "$base" -m pip --python "$folder/bin/python" install -q --disable-pip-version-check --require-hashes --no-deps "${locks[@]}" 2>&1 |
        { grep -v -e '^WARNING' -e '^$' >&2 || true; }
}

# ensure_environment LOCK…: sets $python to an interpreter that has everything the lock files name.
ensure_environment() {
    local base key home
    base=$(find_python)
    key=$(cat "$@" | cksum | cut -d ' ' -f 1)-$("$base" -c 'import sys; print("%d%d" % sys.version_info[:2])')
    home=${XDG_CACHE_HOME:-$HOME/.cache}/aparte/environments/$(basename "${!#}" .lock)-$key
    python=$home/bin/python
    [ -e "$home/.complete" ] && return
    mkdir -p "$(dirname "$home")"
    (
        # Two starts at once make it once.
        if command -v flock >/dev/null; then flock 9; fi
        [ -e "$home/.complete" ] && exit
        # Before the first import of Qt, which fails without them.
        ensure_libraries "$base"
        say "Préparation de l'environnement (une seule fois)… / Preparing the environment (once)…"
        rm -rf "$home"
        make_venv "$base" "$home" "$@"
        "$python" -c 'import PySide6.QtCore, sqlcipher3, sqlalchemy'
        touch "$home/.complete"
    ) 9>"$home.lock"
}

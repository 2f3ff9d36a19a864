#!/bin/sh
# Sets up .venv with the pinned packages, and those of the extras named (`slurm`, `dev,bench`).
# Called by make; safe to call again.
# As root, missing system packages are installed; otherwise they are named.
set -eu

PYTHON=${PYTHON:-python3}
cd "$(dirname "$0")/.."

fail() {
    echo "setup: $*" >&2
    exit 1
}

has_library() { ldconfig -p 2>/dev/null | grep -q "$1"; }

has_python() {
    "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

has_python || fail "Python 3.11 or newer is needed as '$PYTHON' (make PYTHON=... names another)."

missing=""
need() { missing="$missing $1"; }
PATH="$PATH:/sbin:/usr/sbin"
"$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
# Two geometry packages are compiled on installation.
command -v g++ >/dev/null || need g++
"$PYTHON" -c 'import os, sys, sysconfig
sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' || need python3-dev
has_library libusb-1.0.so.0 || need libusb-1.0-0
has_library libGL.so.1 || need libgl1
has_library libEGL.so.1 || need libegl1
has_library libgomp.so.1 || need libgomp1

if [ -n "$missing" ]; then
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        echo "setup: installing system packages:$missing"
        # shellcheck disable=SC2086 # one word a package
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null 2>&1 || {
            apt-get update -qq
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
        }
    else
        fail "system packages are missing. Ask an administrator to run: apt-get install$missing"
    fi
fi

[ -x .venv/bin/python ] || "$PYTHON" -m venv .venv
pip() { .venv/bin/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt "$@"; }

# uv takes half the time. It reads no settings of pip's: where it fails, for want of the address of
# a mirror or a certificate, pip installs.
install() {
    .venv/bin/uv pip install --quiet --python .venv/bin/python --constraint constraints.txt "$@" || {
        echo "setup: uv could not install; pip tries" >&2
        pip "$@"
    }
}

echo "setup: installing pinned packages into .venv (some minutes the first time)"
pip uv
# pysdf is compiled against the headers of Eigen, which this wheel carries.
install cmeel-eigen
CPLUS_INCLUDE_PATH=$(.venv/bin/python -c 'import sysconfig
print(sysconfig.get_path("purelib") + "/cmeel.prefix/include/eigen3")')
export CPLUS_INCLUDE_PATH
install --editable ".${1:+[$1]}"
case ",${1:-}," in
    *,kubernetes,*) install --editable workflow/executor ;;
esac
echo "setup: done"

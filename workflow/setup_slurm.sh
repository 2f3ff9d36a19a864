#!/bin/sh
# Finds or installs Slurm for the tests on a throwaway cluster. Called by make; never fails: those
# tests skip where Slurm cannot be had, or fail with LIST_REQUIRED=slurm.
set -u

PATH="$PATH:/sbin:/usr/sbin"
packages="slurmctld slurmd slurmdbd slurm-client munge mariadb-server-core mariadb-client-core"

has_all() {
    for program in slurmctld slurmd slurmdbd srun munged mariadbd mariadb-install-db setpriv; do
        command -v "$program" >/dev/null || return 1
    done
}

if has_all; then
    echo "setup: tests use the installed $(slurmd -V)"
    exit 0
fi

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "setup: installing Slurm for the tests on a cluster"
    install() {
        # shellcheck disable=SC2086 # one word a package
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null 2>&1
    }
    install || { apt-get update -qq >/dev/null 2>&1 && install; } && exit 0
fi

echo "setup: Slurm cannot be installed here; the tests on a cluster will skip." >&2
echo "setup: ask an administrator to run: apt-get install $packages" >&2
exit 0

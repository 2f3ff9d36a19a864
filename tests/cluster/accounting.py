"""A throwaway Slurm cluster that keeps accounts: slurmdbd, and MariaDB behind it, on loopback."""

import getpass
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from tests.cluster.slurm import Cluster, free_ports, is_answering

PROGRAMS = ("slurmdbd", "sacctmgr", "sacct", "mariadbd", "mariadb-install-db")

# The password is munge's socket: slurmdbd's clients do not read AuthInfo.
LINES = """\
AccountingStorageType=accounting_storage/slurmdbd
AccountingStorageHost=127.0.0.1
AccountingStoragePort={port}
AccountingStoragePass={folder}/munge.socket"""

CONFIGURATION = """\
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
DbdHost=localhost
DbdAddr=127.0.0.1
DbdPort={port}
SlurmUser={user}
LogFile={folder}/slurmdbd.log
PidFile={folder}/slurmdbd.pid
StorageType=accounting_storage/mysql
StorageHost=127.0.0.1
StoragePort={database_port}
StorageUser=slurm
StorageLoc=accounts
"""


@dataclass
class AccountedCluster(Cluster):
    """A cluster whose jobs are found in its accounts, too."""

    # Of the database and of slurmdbd.
    _ports: list[int] = field(default_factory=partial(free_ports, 2))

    def programs(self) -> Sequence[str]:
        """Programs that it needs."""
        return (*super().programs(), *PROGRAMS)

    def accounts(self, folder: str) -> dict[str, str]:
        """State of each job by its number, as sacct tells it.

        Args:
            folder: Folder that the jobs were submitted from.
        """
        columns = "JobIDRaw,State,WorkDir"
        rows = self._run("sacct", "-a", "-X", "-n", "-P", "-S", "now-1days", "-o", columns)
        split = (row.split("|") for row in rows.splitlines())
        return {number: state for number, state, place in split if place == folder}

    def _accounting_lines(self) -> str:
        return LINES.format(folder=self.folder, port=self._ports[1])

    def _start_accounting(self) -> None:
        database_port, port = self._ports
        # Everyone may do everything, but only from this machine and while the test runs.
        data, user = f"--datadir={self.folder}/database", f"--user={getpass.getuser()}"
        self._run("mariadb-install-db", "--no-defaults", "--skip-test-db", data, user)
        self._start_daemon(
            "mariadbd",
            "--no-defaults",
            "--skip-grant-tables",
            "--bind-address=127.0.0.1",
            f"--port={database_port}",
            f"--socket={self.folder}/database.socket",
            data,
            user,
        )
        self._wait("the database", partial(is_answering, database_port))
        path = self.folder / "slurmdbd.conf"
        # slurmdbd refuses a file that others may read.
        path.touch(mode=0o600)
        path.write_text(
            CONFIGURATION.format(
                folder=self.folder,
                user=getpass.getuser(),
                port=port,
                database_port=database_port,
            )
        )
        self._start_daemon("slurmdbd", "-D")
        self._wait("slurmdbd", partial(is_answering, port))
        self._run("sacctmgr", "-i", "add", "cluster", "throwaway")

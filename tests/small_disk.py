"""A file system of its own, in memory, that can be filled."""

import os
import subprocess

from tests.required import unavailable


class SmallDisk:
    """A disk mounted on a folder, whose size can change.

    Attributes:
        folder: The folder; made where it is missing.
    """

    def __init__(self, folder, size):
        """Mount it, or skip the test where that is not allowed.

        Args:
            folder: Where.
            size: As mount wants it, more than is ever needed: `1g`, or a number of bytes.
        """
        self.folder, self.size = folder, size
        folder.mkdir(parents=True, exist_ok=True)
        try:
            self._mount(f"size={size}")
        except (subprocess.CalledProcessError, FileNotFoundError) as error:
            reason = getattr(error, "stderr", None) or str(error)
            unavailable("mount", f"no file system can be mounted here: {reason.strip()}")

    def fill(self, spare=0):
        """Leave no room, or so many bytes."""
        disk = os.statvfs(self.folder)
        # A size of 0 would mean no limit.
        used = max(disk.f_blocks - disk.f_bfree, 1)
        self._mount(f"remount,size={used * disk.f_frsize + spare}")

    def make_room(self):
        """Give it its first size again."""
        self._mount(f"remount,size={self.size}")

    def remove(self):
        """Unmount it; what is on it is gone."""
        subprocess.run(["umount", "--lazy", str(self.folder)], check=True)

    def _mount(self, options):
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(self.folder)],
            capture_output=True,
            text=True,
            check=True,
        )

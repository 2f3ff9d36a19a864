"""Progress of long work, as lines that a person can read in a log or on the terminal."""

from __future__ import annotations

import logging
import time

logger = logging.getLogger(__name__)

SECONDS_BETWEEN_LINES = 15.0

UNITS = ("B", "kB", "MB", "GB", "TB")


class Progress:
    """Tells at intervals how much is done and how much time is left."""

    def __init__(self, name: str, done: float, total: float | None, unit: str = "B") -> None:
        """Start.

        Args:
            name: What the lines are about.
            done: What was done before, in units of the total.
            total: All there is to do, or None where that is not known.
            unit: `B` for bytes, or the name of what is counted.
        """
        self.name, self.total, self.unit = name, total, unit
        self._first = done
        self._started = self._told = time.monotonic()

    def tell(self, done: float) -> None:
        """Write a line if the last one is long enough ago.

        Args:
            done: All that is done, with what was done before.
        """
        now = time.monotonic()
        if now - self._told < SECONDS_BETWEEN_LINES:
            return
        self._told = now
        logger.info("%s: %s", self.name, self.line(done, now - self._started))

    def line(self, done: float, seconds: float) -> str:
        """Describe the state.

        Args:
            done: All that is done, with what was done before.
            seconds: Time since the start.

        Returns:
            For instance `3.1 GB of 40.0 GB (8 %), 52.0 MB/s, 12 min left`.
        """
        speed = (done - self._first) / seconds if seconds > 0 else 0.0
        if self.total is None:
            return f"{self._amount(done)}, {self._amount(speed)}/s"
        share = done / self.total if self.total else 1.0
        text = f"{self._amount(done)} of {self._amount(self.total)} ({share:.0%})"
        if speed > 0:
            left = duration((self.total - done) / speed)
            text += f", {self._amount(speed)}/s, {left} left"
        return text

    def _amount(self, value: float) -> str:
        return size(value) if self.unit == "B" else f"{value:,.0f} {self.unit}"


def size(count: float) -> str:
    """Write a number of bytes for people.

    Args:
        count: Bytes.

    Returns:
        For instance `3.1 GB`.
    """
    for unit in UNITS[:-1]:
        if count < 1000:
            return f"{count:.0f} B" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} {UNITS[-1]}"


def duration(seconds: float) -> str:
    """Write a time span for people.

    Args:
        seconds: The span.

    Returns:
        Seconds, minutes or hours with minutes.
    """
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f} min"
    return f"{seconds // 3600:.0f} h {seconds % 3600 / 60:.0f} min"

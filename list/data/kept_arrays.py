"""Arrays that stay in memory once they have been read."""

from __future__ import annotations

from collections.abc import Callable

import h5py
import numpy as np


class KeptArrays:
    """Arrays of one shape and type that are read once.

    They lie in one block: thousands of small ones that stay, spread among the large ones that come
    and go with each step, would keep the memory of those from being used again.

    Args:
        count: How many arrays there are.
        keeps: Whether they are kept; otherwise they are read each time.
    """

    def __init__(self, count: int, keeps: bool) -> None:
        self._count, self._keeps = count, keeps
        self._held = np.zeros(count, bool)
        self._values: np.ndarray | None = None

    def get(
        self, place: int, read: Callable[[], h5py.Dataset | np.ndarray]
    ) -> h5py.Dataset | np.ndarray:
        """Read an array, or take it where it was read before.

        Args:
            place: Its number, less than the count.
            read: Reads it, or finds it in an open file, to be read as a whole if it is kept.

        Returns:
            The array, or what `read` gives where nothing is kept.
        """
        if not self._keeps:
            return read()
        if not self._held[place] or self._values is None:
            value = read()
            if self._values is None:
                self._values = np.empty((self._count, *value.shape), value.dtype)
            self._values[place] = value
            self._held[place] = True
        return self._values[place]

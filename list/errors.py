"""Errors that speak to the person who runs the pipeline."""

from __future__ import annotations


class ListError(Exception):
    """An error whose message alone tells a person what is wrong and what to do."""


class ConfigError(ListError):
    """The configuration is not valid; the message names key, finding and allowed values."""


class ShapeError(ListError):
    """One shape cannot be used; the message is the reason written to the quarantine table.

    Raise it for bad input that concerns a single shape (an empty mesh, a missing view). The stage
    then goes on with the next shape.
    """


class CheckpointError(ListError):
    """A checkpoint cannot be loaded; the message names the file and the offending tensors."""


class PhotoError(ListError):
    """A photo or its mask cannot be used; the message says why."""


class DownloadError(ListError):
    """A download cannot be completed; the message names the location and what to do."""

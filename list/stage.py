"""What joins a rule to the library: logging, threads, and errors that speak to a person."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from list.data.jobs import ShapesJob
from list.environment import process_number
from list.errors import ListError
from list.files import is_out_of_space
from list.fingerprint import digest, script_of
from list.planned import require_planned_code

Job = TypeVar("Job", bound=ShapesJob)

# These take minutes to days: a person at the terminal sees how far they are.
PROGRESS_LOGGERS = {"list.training.board", "list.data.download.progress", "progress"}

# A missing permission is the person's to solve; the path in the message says where.
PERSONAL_ERRORS = (ListError, OSError)

NO_SPACE_LEFT = (
    "no more can be written: the disk or the quota is full. Make room and run again; what is "
    "finished is kept. ({error})"
)


def _concerns_the_person(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING or record.name in PROGRESS_LOGGERS


def _log_thread(failed: threading.ExceptHookArgs) -> None:
    """A library's thread that fails is named in the log; what the stage makes of it counts."""
    logger = logging.getLogger(__name__)
    logger.warning("a thread of a library ended: %s", failed.exc_value)
    details = (failed.exc_type, failed.exc_value or failed.exc_type(), failed.exc_traceback)
    logger.info("where it came from", exc_info=details)


@contextmanager
def stage(snakemake: Any) -> Iterator[None]:
    """Run the body of a rule's script.

    Log records go to the rule's log file (of several processes each has its own); warnings and the
    progress of trainings go to the terminal too. An error that a person can act upon is shown
    without a traceback, which the log file keeps; any other error keeps it everywhere. Where the
    code was changed since the run was planned, the body does not run.

    Args:
        snakemake: The object that Snakemake gives to a script.

    Yields:
        Nothing; the body runs within.
    """
    log_file = Path(str(snakemake.log[0]))
    if number := process_number():
        log_file = log_file.with_suffix(f".process{number}.log")
    log_file.parent.mkdir(parents=True, exist_ok=True)
    to_file = logging.FileHandler(log_file, mode="w", encoding="utf-8")
    # What cannot be logged, on a full disk, must not hide the message that says so.
    logging.raiseExceptions = False
    to_terminal = logging.StreamHandler(sys.stderr)
    to_terminal.addFilter(_concerns_the_person)
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(message)s",
        handlers=[to_file, to_terminal],
        force=True,
    )
    logger = logging.getLogger(__name__)
    threading.excepthook = _log_thread
    try:
        if code := snakemake.params.get("code"):
            require_planned_code(script_of(snakemake.params.stage), code)
        yield
    except Exception as error:
        if is_out_of_space(error):
            logger.error("%s: %s", snakemake.rule, NO_SPACE_LEFT.format(error=error))
        elif isinstance(error, PERSONAL_ERRORS):
            logger.error("%s: %s", snakemake.rule, error)
            logger.info("where it came from", exc_info=True)
        else:
            logger.exception("%s failed", snakemake.rule)
        sys.exit(1)


def shapes_job(
    kind: type[Job], snakemake: Any, output: str, settings: Any, name: str | None = None
) -> Job:
    """Describe the job over the shapes of one shard that a rule runs.

    Args:
        kind: ShardJob or FolderJob.
        snakemake: The object that Snakemake gives to a script.
        output: The shard or folder to write.
        settings: Plain values that the results depend on, beside the code.
        name: Name of the stage, where a rule has several; that among its params if None.

    Returns:
        The job.
    """
    wildcards, params = snakemake.wildcards, snakemake.params
    stage_name = name or params.stage
    return kind(
        stage=stage_name,
        category_id=wildcards.category,
        output=Path(output),
        quarantine=Path(snakemake.output.quarantine),
        work=Path("results/work", stage_name, wildcards.category, wildcards.shard),
        key=digest([stage_name, params.code, settings]),
        # Not a parameter of the rule: another limit makes no finished shard stale.
        maximum_failed_fraction=snakemake.config["data"]["maximum_failed_fraction"],
    )

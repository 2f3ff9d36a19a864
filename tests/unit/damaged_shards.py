"""Reads a shard that is damaged within, each time in a process of its own: the library may crash.

    python -m tests.unit.damaged_shards SHARD FOLDER COUNT

prints a line for each damage, drawn from its number: what became of the reading process.
"""

import os
import random
import signal
import sys
from pathlib import Path

from list.data.shards import open_shard, shard_contents, stored_mesh
from list.errors import ListError

# A reader that takes longer hangs.
SECONDS = 20

READ, REFUSED, OTHER = 0, 3, 4


def damaged(whole, number):
    """The bytes with one to four short stretches replaced, most of them where the structure is."""
    draw = random.Random(number)
    content = bytearray(whole)
    for _ in range(draw.randint(1, 4)):
        place = draw.randrange(len(content) if draw.random() < 0.3 else min(4096, len(content)))
        length = draw.choice((1, 1, 2, 8, 40))
        stretch = draw.choice((draw.randbytes(length), bytes(length), b"\xff" * length))
        content[place : place + length] = stretch[: len(content) - place]
    return bytes(content)


def read(path):
    """Read all of it as the stages do; the status says how that ended."""
    try:
        shapes = shard_contents(path)
        with open_shard(path) as file:
            for shape in shapes:
                stored_mesh(file[shape])
    except ListError as error:
        return REFUSED if str(path) in str(error) else OTHER
    except BaseException:
        return OTHER
    return READ


def outcome(path):
    """What becomes of a process that reads the file."""
    child = os.fork()
    if child == 0:
        # By the system, so that it ends a library that never comes back, too.
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        os._exit(read(path))
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        return "hung" if number == signal.SIGALRM else signal.Signals(number).name
    return {READ: "read", REFUSED: "refused"}.get(os.WEXITSTATUS(status), "other error")


def main(shard, folder, count):
    whole, path = Path(shard).read_bytes(), Path(folder) / "damaged.h5"
    for number in range(int(count)):
        path.write_bytes(damaged(whole, number))
        sys.stdout.write(f"{number} {outcome(path)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

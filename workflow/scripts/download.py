"""Download one folder of a data set, and write the table of the files that it came in."""

from pathlib import Path

from list.config.download import DownloadConfig
from list.data.download.locations import Download
from list.data.download.obtain import obtain
from list.files import written_whole
from list.stage import stage

with stage(snakemake):
    params = snakemake.params
    state = obtain(Download(**params.download), DownloadConfig(**params.options))
    with written_whole(Path(snakemake.output.files)) as path:
        rows = [f"{name}\t{value}\n" for name, value in sorted(state.files.items())]
        path.write_text("".join(["file\tsha256\n", *rows]), encoding="utf-8")

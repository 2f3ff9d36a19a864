"""Google Drive and S3-compatible storage, spoken to by the real clients on this machine."""

import builtins
import random
import re
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from list.config.download import DownloadConfig
from list.data.download.drive import DriveFile
from list.data.download.locations import Download
from list.data.download.obtain import obtain
from list.data.download.transfer import Patience
from list.errors import DownloadError

from .test_download import tar_of
from .web import Handler, serve

CONTENT = random.Random(0).randbytes(3_000_000)
PATIENCE = Patience(retries=2, first_wait=0.0, timeout=5.0)
QUICK = {"retries": 2, "first_wait": 0.0, "timeout": 5.0}
CHAIR_FILE, LAMP_FILE, FOLDER, CATEGORY_FOLDER = "c" * 33, "l" * 33, "f" * 33, "s" * 33


class DriveHandler(Handler):
    """The few pages of Google Drive that downloads meet."""

    def do_GET(self):  # noqa: N802
        place = urlsplit(self.path)
        identity = parse_qs(place.query).get("id", [""])[0]
        if place.path == "/embeddedfolderview":
            return self.page(self.server.web.files[f"folder {identity}"])
        if place.path == "/uc" and identity in self.server.web.files:
            form = (
                '<form id="download-form" action="https://drive.google.com/download">'
                f'<input type="hidden" name="id" value="{identity}"></form>'
            )
            return self.page(form.encode())
        if place.path == "/uc":
            return self.page(b'<p class="uc-error-subcaption">Too many users have viewed it.</p>')
        self.path = identity
        return super().do_GET()

    def page(self, content):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self):
        if self.path in self.server.web.files:
            self.send_header("Content-Type", "application/octet-stream")
            self.send_header("Content-Disposition", 'attachment; filename="file.tar"')
        super().end_headers()


@pytest.fixture
def drive(monkeypatch):
    """Google Drive, played by a server on this machine: addresses are turned to it."""
    server = serve(DriveHandler)
    web = next(server)
    ask = requests.Session.request

    def turned(session, method, url, **options):
        return ask(session, method, url.replace("https://drive.google.com", web.address), **options)

    monkeypatch.setattr(requests.Session, "request", turned)
    yield web
    server.close()


def test_a_drive_file_arrives_behind_its_question(drive, tmp_path):
    drive.files[CHAIR_FILE] = CONTENT
    location = f"https://drive.google.com/file/d/{CHAIR_FILE}/view"
    path = DriveFile("a", location).fetch(tmp_path / "a", PATIENCE)
    assert path.read_bytes() == CONTENT
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_a_cut_drive_file_is_resumed(drive, tmp_path):
    drive.files[CHAIR_FILE] = CONTENT
    drive.faults[CHAIR_FILE] = ["cut", "cut"]
    location = f"https://drive.google.com/uc?id={CHAIR_FILE}"
    path = DriveFile("a", location).fetch(tmp_path / "a", PATIENCE)
    assert path.read_bytes() == CONTENT
    ranges = [asked for name, asked in drive.requests if name == CHAIR_FILE and asked]
    assert ranges
    assert drive.served[CHAIR_FILE] < 2 * len(CONTENT)


def test_the_quota_of_drive_is_explained(drive, tmp_path):
    location = f"https://drive.google.com/uc?id={CHAIR_FILE}"
    with pytest.raises(DownloadError, match=r"Too many users.*place the file yourself"):
        DriveFile("a", location).fetch(tmp_path / "a", PATIENCE)


def test_a_drive_folder_of_archives_brings_the_wanted_categories(drive, tmp_path):
    def entry(kind, identity, name):
        return f'<a href="https://drive.google.com/{kind}/{identity}/view">{name}</a>'

    inner = f'<a href="https://drive.google.com/drive/folders/{CATEGORY_FOLDER}">meshes</a>'
    drive.files[f"folder {FOLDER}"] = f"<title>isosurface</title>{inner}".encode()
    files = entry("file/d", CHAIR_FILE, "03001627.tar.gz") + entry(
        "file/d", LAMP_FILE, "03636649.tar.gz"
    )
    drive.files[f"folder {CATEGORY_FOLDER}"] = f"<title>meshes</title>{files}".encode()
    drive.files[CHAIR_FILE] = tar_of({"03001627/a/isosurf.obj": b"chair"})
    location = f"https://drive.google.com/drive/folders/{FOLDER}"
    download = Download("k", location, str(tmp_path / "iso"), r"\d{8}", ("03001627",))
    obtain(download, DownloadConfig(**QUICK))
    assert (tmp_path / "iso/03001627/a/isosurf.obj").read_bytes() == b"chair"
    assert LAMP_FILE not in {name for name, _ in drive.requests}


class BucketHandler(Handler):
    """A bucket named `data`, in the protocol of S3: list, head and get."""

    def do_HEAD(self):  # noqa: N802
        web, key = self.server.web, self.path.removeprefix("/data/")
        if key not in web.files:
            return self.answer(404)
        self.path = key
        return self.send_head(web.files[key])

    def send_head(self, content):
        self.send_response(200)
        self.send_header("ETag", '"one"')
        self.send_header("Last-Modified", "Mon, 01 Jan 2024 00:00:00 GMT")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()

    def do_GET(self):  # noqa: N802
        place = urlsplit(self.path)
        query = parse_qs(place.query)
        if "list-type" in query:
            return self.send_list(query.get("prefix", [""])[0])
        self.path = place.path.removeprefix("/data/")
        return super().do_GET()

    def send_list(self, prefix):
        web = self.server.web
        rows = "".join(
            f"<Contents><Key>{key}</Key><LastModified>2024-01-01T00:00:00.000Z</LastModified>"
            f'<ETag>"one"</ETag><Size>{len(content)}</Size></Contents>'
            for key, content in sorted(web.files.items())
            if key.startswith(prefix)
        )
        page = f"<ListBucketResult><IsTruncated>false</IsTruncated>{rows}</ListBucketResult>"
        self.send_response(200)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page.encode())

    def end_headers(self):
        if self.command == "GET":
            self.send_header("Last-Modified", "Mon, 01 Jan 2024 00:00:00 GMT")
        super().end_headers()


@pytest.fixture
def bucket():
    yield from serve(BucketHandler)


def s3(web, **more):
    return DownloadConfig(**QUICK, s3_endpoint=web.address, s3_anonymous=True, **more)


def chairs(location, folder):
    return Download("k", location, str(folder), r"\d{8}", ("03001627",))


def test_an_archive_in_a_bucket_is_resumed_where_it_was_cut(bucket, tmp_path):
    packed = tar_of({"image/03001627/a/easy/00.png": CONTENT})
    bucket.files["render/image.tar"] = packed
    bucket.faults["render/image.tar"] = ["cut", 503]
    obtain(chairs("s3://data/render/image.tar", tmp_path / "images"), s3(bucket))
    assert (tmp_path / "images/03001627/a/easy/00.png").read_bytes() == CONTENT
    starts = [re.sub(r"\D", "", asked or "0") for _, asked in bucket.requests]
    assert len(starts) == 3
    assert int(starts[-1]) > 0
    assert bucket.served["render/image.tar"] < 1.5 * len(packed)


def test_a_folder_in_a_bucket_arrives_with_its_files(bucket, tmp_path):
    bucket.files["iso/meshes/03001627/a/isosurf.obj"] = b"chair"
    bucket.files["iso/meshes/03636649/b/isosurf.obj"] = b"lamp"
    bucket.files["other/c"] = b"something else"
    obtain(chairs("s3://data/iso/", tmp_path / "iso"), s3(bucket))
    files = [p.relative_to(tmp_path / "iso").as_posix() for p in (tmp_path / "iso").rglob("*.obj")]
    assert files == ["03001627/a/isosurf.obj"]


def test_an_object_that_is_not_there_is_named(bucket, tmp_path):
    with pytest.raises(DownloadError, match=r"s3://data/gone\.tar: there is no such"):
        obtain(chairs("s3://data/gone.tar", tmp_path / "images"), s3(bucket))


def test_without_its_extra_s3_says_how_to_install_it(bucket, tmp_path, monkeypatch):
    real = builtins.__import__

    def absent(name, *arguments, **options):
        if name.startswith("obstore"):
            raise ImportError(name)
        return real(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", absent)
    with pytest.raises(DownloadError, match=r"pip install .*\[s3\]"):
        obtain(chairs("s3://data/image.tar", tmp_path / "images"), s3(bucket))

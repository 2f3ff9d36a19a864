"""What comes from another machine comes by TLS, or has a checksum that was known before."""

import datetime
import hashlib
import ipaddress
import ssl

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from list.config.schema import Config
from list.data.download.catalogue import downloads
from list.data.download.locations import Download, is_open_to_others
from list.data.download.obtain import obtain
from list.errors import DownloadError

from .test_download import GOOD, OPTIONS, tar_of, wanted
from .test_download_remotes import BucketHandler, chairs, s3
from .web import serve

CONTENT = tar_of(GOOD)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of this machine that it signed itself, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "of a test")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("certificate") / "this_machine.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def secure(certificate):
    """A server that speaks TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    yield from serve(tls=context)


@pytest.fixture
def trusted(certificate, monkeypatch):
    """Clients of this process trust that server."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))


def test_a_server_with_a_trusted_certificate_is_read(secure, trusted, tmp_path):
    secure.files["/image.tar"] = CONTENT
    obtain(wanted(secure.url("/image.tar"), tmp_path / "images"), OPTIONS)
    assert (tmp_path / "images/03001627/a/easy/00.png").read_bytes() == b"one"


def test_a_server_with_an_untrusted_certificate_is_not_asked(secure, tmp_path):
    secure.files["/image.tar"] = CONTENT
    with pytest.raises(DownloadError, match=r"/image\.tar: .*CERTIFICATE_VERIFY_FAILED"):
        obtain(wanted(secure.url("/image.tar"), tmp_path / "images"), OPTIONS)
    assert secure.requests == []
    assert not (tmp_path / "images/03001627").exists()


@pytest.mark.parametrize("back", [False, True])
def test_a_server_that_sends_on_to_one_without_tls_is_not_followed(
    secure, trusted, web, tmp_path, back
):
    secure.files["/there.tar"] = web.files["/there.tar"] = CONTENT
    secure.moved["/image.tar"] = web.url("/there.tar")
    if back:
        web.moved["/there.tar"] = secure.url("/there.tar")
    with pytest.raises(DownloadError, match=rf"sends on to {web.address}/there\.tar, without TLS"):
        obtain(wanted(secure.url("/image.tar"), tmp_path / "images"), OPTIONS)
    assert not (tmp_path / "images/03001627").exists()


def test_a_server_that_sends_on_by_tls_is_followed(secure, trusted, tmp_path):
    secure.files["/there.tar"] = CONTENT
    secure.moved["/image.tar"] = secure.url("/there.tar")
    obtain(wanted(secure.url("/image.tar"), tmp_path / "images"), OPTIONS)
    assert (tmp_path / "images/03001627/a/easy/00.png").read_bytes() == b"one"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("http://pix3d.csail.mit.edu/data/pix3d.zip", True),
        ("HTTP://example.org/a.tar", True),
        ("http://localhost.example.org/a.tar", True),
        ("http://10.0.0.1/a.tar", True),
        ("https://example.org/a.tar", False),
        ("http://127.0.0.1:8000/a.tar", False),
        ("http://[::1]/a.tar", False),
        ("http://localhost/a.tar", False),
        ("s3://bucket/a.tar", False),
        ("/mirror/a.tar", False),
    ],
)
def test_only_http_from_another_machine_is_open_to_others(address, expected):
    assert is_open_to_others(address) is expected


@pytest.fixture
def elsewhere(monkeypatch):
    """This machine passes for another one."""
    monkeypatch.setattr("list.data.download.locations._is_this_machine", lambda host: False)


def test_http_is_refused_where_no_checksum_is_known(web, elsewhere, tmp_path):
    web.files["/image.tar"] = CONTENT
    location = web.url("/image.tar")
    with pytest.raises(DownloadError, match=rf"data\.x: {location} .*data\.sha256: {{'{location}'"):
        obtain(wanted(location, tmp_path / "images"), OPTIONS)
    assert web.requests == []
    known = {location: hashlib.sha256(CONTENT).hexdigest()}
    obtain(wanted(location, tmp_path / "images"), OPTIONS.model_copy(update={"sha256": known}))
    assert (tmp_path / "images/03001627/a/easy/00.png").read_bytes() == b"one"


def test_every_file_of_a_folder_by_http_needs_its_checksum(web, elsewhere, tmp_path):
    web.files["/split/a.lst"], web.files["/split/b.lst"] = b"a", b"b"
    known = {web.url("/split/a.lst"): hashlib.sha256(b"a").hexdigest()}
    download = Download(
        "data.x", web.url("/split/"), str(tmp_path / "s"), r"\w\.lst", ("a.lst", "b.lst")
    )
    with pytest.raises(DownloadError, match=r"/split/b\.lst would come by http"):
        obtain(download, OPTIONS.model_copy(update={"sha256": known}))
    assert [path for path, _ in web.requests] == ["/split/a.lst"]


def test_storage_that_is_reached_by_http_is_treated_alike(elsewhere, tmp_path):
    for web in serve(BucketHandler):
        web.files["image.tar"] = CONTENT
        download = chairs("s3://data/image.tar", tmp_path / "images")
        with pytest.raises(DownloadError, match=r"s3://data/image\.tar would come by http"):
            obtain(download, s3(web))
        known = {"s3://data/image.tar": hashlib.sha256(CONTENT).hexdigest()}
        obtain(download, s3(web, sha256=known))
        assert (tmp_path / "images/03001627/a/easy/00.png").read_bytes() == b"one"


def test_no_default_is_open_to_others():
    values = {"enabled": True}
    config = Config(data={"shapenet": {"download": values}, "pix3d": {"download": values}})
    found = downloads(config)
    assert len(found) == 4
    assert not [wanted for wanted, _ in found.values() if is_open_to_others(wanted.location)]

"""A stand-in for the API of Kubernetes on loopback, with pods that are processes of this machine.

It knows the requests that the executor makes, answers them as Kubernetes does, and runs the command
of a pod's container in a folder and with variables as a node would.
"""

import base64
import json
import os
import re
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import yaml

from tests.cluster.slurm import WITH_THE_TESTS

Answer = tuple[int, Any]

# The machine of a test has few cores: further pods wait, as they do for a node with room.
PODS_AT_A_TIME = 2

# As a container has it that took more memory than its limit.
OUT_OF_MEMORY = 128 + signal.SIGKILL

# Where the public plugin mounts an empty folder, which it makes the current one.
EMPTY = "/workdir"


@dataclass
class Pod:
    """The pod of a job, and what came of it."""

    job: dict[str, Any]
    folder: Path
    process: subprocess.Popen[bytes] | None = None
    exit_code: int | None = None

    @property
    def name(self) -> str:
        """Name of its job."""
        return self.job["metadata"]["name"]

    @property
    def asked(self) -> dict[str, Any]:
        """What was asked for."""
        return self.job["spec"]["template"]["spec"]

    @property
    def container(self) -> dict[str, Any]:
        """Its one container as it was asked for."""
        (container,) = self.asked["containers"]
        return container

    @property
    def rule(self) -> str:
        """The rule that it runs."""
        return re.findall(r"--allowed-rules (\w+)", self.container["args"][-1])[0]

    @property
    def log(self) -> Path:
        """What its container has printed."""
        return self.folder / "log.txt"

    @property
    def empty(self) -> Path:
        """The folder that is empty at its start and goes with it."""
        return self.folder / "empty"

    def described(self) -> dict[str, Any]:
        """What the API says of it."""
        if self.exit_code is not None:
            state: dict[str, Any] = {"terminated": {"exitCode": self.exit_code}}
        elif self.process:
            state = {"running": {}}
        else:
            return {"metadata": {"name": f"{self.name}-pod"}, "status": {"phase": "Pending"}}
        status = {
            "name": self.container["name"],
            "image": self.container["image"],
            "imageID": "",
            "ready": False,
            "restartCount": 0,
            "state": state,
        }
        return {
            "metadata": {"name": f"{self.name}-pod"},
            "status": {"containerStatuses": [status]},
        }


@dataclass
class Pods:
    """The cluster: pods that were ever made, what exists now, and faults to come."""

    folder: Path
    made: list[Pod] = field(default_factory=list)
    jobs: dict[str, Pod] = field(default_factory=dict)
    secrets: dict[str, dict[str, str]] = field(default_factory=dict)
    # Rules whose next pod is killed at its start for want of memory.
    killed: list[str] = field(default_factory=list)
    # Requests that are answered first with 503, as while the API server is restarted.
    unavailable: int = 0
    _nodes: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(PODS_AT_A_TIME))

    def create(self, job: dict[str, Any]) -> None:
        """Create a job and its pod, which runs as soon as there is room."""
        folder = self.folder / job["metadata"]["name"]
        (folder / "empty").mkdir(parents=True)
        pod = Pod(job, folder)
        self.made.append(pod)
        self.jobs[pod.name] = pod
        self._nodes.submit(self._run, pod)

    def delete(self, name: str) -> Answer:
        """Delete a job with its pod."""
        pod = self.jobs.pop(name, None)
        if pod and pod.process and pod.exit_code is None:
            with suppress(ProcessLookupError):
                os.killpg(pod.process.pid, signal.SIGKILL)
        return (200, {}) if pod else (404, {})

    def stop(self) -> None:
        """End every pod."""
        for name in [*self.jobs]:
            self.delete(name)
        self._nodes.shutdown()

    def _run(self, pod: Pod) -> None:
        if pod.name not in self.jobs:
            return
        if pod.rule in self.killed:
            self.killed.remove(pod.rule)
            pod.log.write_text("Killed\n")
            pod.exit_code = OUT_OF_MEMORY
            return
        container = pod.container
        current = container["workingDir"]
        with pod.log.open("wb") as log:
            pod.process = subprocess.Popen(
                [*WITH_THE_TESTS, *container["command"], *container["args"]],
                cwd=pod.empty if current == EMPTY else current,
                env={"PATH": os.environ["PATH"], "HOME": str(pod.folder), **self._variables(pod)},
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            pod.exit_code = pod.process.wait()

    def _variables(self, pod: Pod) -> dict[str, str]:
        found = {}
        for variable in pod.container.get("env", []):
            reference = variable["valueFrom"]["secretKeyRef"]
            value = self.secrets[reference["name"]][reference["key"]]
            found[variable["name"]] = base64.b64decode(value).decode()
        return found


def create_secret(pods: Pods, body: dict[str, Any]) -> Answer:
    pods.secrets[body["metadata"]["name"]] = body.get("data", {})
    return 201, body


def delete_secret(pods: Pods, body: dict[str, Any], name: str) -> Answer:
    return (200, {}) if pods.secrets.pop(name, None) is not None else (404, {})


def create_job(pods: Pods, body: dict[str, Any]) -> Answer:
    pods.create(body)
    return 201, body


def job_status(pods: Pods, body: dict[str, Any], name: str) -> Answer:
    if name not in pods.jobs:
        return 404, {}
    code = pods.jobs[name].exit_code
    state = "active" if code is None else "failed" if code else "succeeded"
    return 200, {"metadata": {"name": name}, "status": {state: 1}}


def delete_job(pods: Pods, body: dict[str, Any], name: str) -> Answer:
    return pods.delete(name)


def list_pods(pods: Pods, body: dict[str, Any], *, labelSelector: str) -> Answer:  # noqa: N803
    pod = pods.jobs.get(labelSelector.removeprefix("job-name="))
    return 200, {"items": [pod.described()] if pod else []}


def pod_log(pods: Pods, body: dict[str, Any], name: str, **query: str) -> Answer:
    if query.get("previous", "false").lower() == "true":
        message = f'previous terminated container "snakemake" in pod "{name}" not found'
        return 400, {"kind": "Status", "message": message}
    return 200, pods.jobs[name.removesuffix("-pod")].log.read_text()


def delete_pod(pods: Pods, body: dict[str, Any], name: str) -> Answer:
    return (200, {}) if name.removesuffix("-pod") in pods.jobs else (404, {})


CORE = "/api/v1/namespaces/default"
BATCH = "/apis/batch/v1/namespaces/default"

# What the executor asks for; anything else is forbidden, as to a service account with these rights.
ROUTES: dict[tuple[str, str], Callable[..., Answer]] = {
    ("POST", f"{CORE}/secrets"): create_secret,
    ("DELETE", f"{CORE}/secrets/([^/]+)"): delete_secret,
    ("POST", f"{BATCH}/jobs"): create_job,
    ("GET", f"{BATCH}/jobs/([^/]+)/status"): job_status,
    ("DELETE", f"{BATCH}/jobs/([^/]+)"): delete_job,
    ("GET", f"{CORE}/pods"): list_pods,
    ("GET", f"{CORE}/pods/([^/]+)/log"): pod_log,
    ("DELETE", f"{CORE}/pods/([^/]+)"): delete_pod,
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    pods: Pods

    def log_message(self, *arguments):
        pass

    def answer(self):
        text = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        status, content = self.find(json.loads(text) if text else {})
        sent = content if isinstance(content, str) else json.dumps(content)
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(sent.encode())))
        self.end_headers()
        self.wfile.write(sent.encode())

    def find(self, body):
        if self.pods.unavailable and self.command == "GET":
            self.pods.unavailable -= 1
            return 503, {}
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        for (command, path), act in ROUTES.items():
            if command == self.command and (found := re.fullmatch(path, address.path)):
                wanted = query if command == "GET" else {}
                return act(self.pods, body, *found.groups(), **wanted)
        return 403, {"message": f"{self.command} {self.path}"}

    do_GET = do_POST = do_DELETE = answer  # noqa: N815


@contextmanager
def serve(folder: Path) -> Iterator[tuple[Pods, Path]]:
    """Serve the API of an empty cluster.

    Args:
        folder: Where pods have what is theirs alone.

    Yields:
        The cluster, and a file for `KUBECONFIG` that leads to it.
    """
    pods = Pods(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"pods": pods}))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}).start()
    address = f"http://127.0.0.1:{server.server_port}"
    settings = {
        "clusters": [{"name": "stand-in", "cluster": {"server": address}}],
        "users": [{"name": "tests", "user": {}}],
        "contexts": [{"name": "tests", "context": {"cluster": "stand-in", "user": "tests"}}],
        "current-context": "tests",
    }
    path = folder / "kubeconfig"
    path.write_text(yaml.safe_dump(settings))
    try:
        yield pods, path
    finally:
        pods.stop()
        server.shutdown()
        server.server_close()

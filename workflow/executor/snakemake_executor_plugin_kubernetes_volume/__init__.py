"""Executor of Snakemake that runs every job as a pod in the workflow's folder on a shared volume.

The public plugin for Kubernetes makes, watches and deletes the pods, but takes every file to
storage and back. Snakemake knows this one as `kubernetes-volume`, with the same settings.
"""

import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

from kubernetes.client import (
    ApiClient,
    ApiException,
    BatchV1Api,
    Configuration,
    CoreV1Api,
    V1EmptyDirVolumeSource,
    V1Job,
    V1Volume,
    V1VolumeMount,
)
from snakemake_executor_plugin_kubernetes import Executor as PublicExecutor
from snakemake_executor_plugin_kubernetes import ExecutorSettings
from snakemake_executor_plugin_kubernetes import common_settings as public_settings
from snakemake_interface_common.exceptions import WorkflowError
from snakemake_interface_executor_plugins.jobs import JobExecutorInterface
from urllib3 import Retry

__all__ = ["Executor", "ExecutorSettings", "common_settings"]

common_settings = replace(
    public_settings,
    implies_no_shared_fs=False,
    job_deploy_sources=False,
    auto_deploy_default_storage_provider=False,
)

# While the API server is restarted or busy, requests that change nothing when repeated are repeated
# after 0, 2, 4, ... seconds, at most 120. Without, the public plugin forgets a job it asked about.
PATIENCE = Retry(total=8, backoff_factor=1, status_forcelist=(429, 500, 502, 503, 504))


class Pods(CoreV1Api):
    """Pods whose container is started once."""

    def read_namespaced_pod_log(self, *, previous: bool, **chosen: Any) -> str:
        """Read the log of a failed pod.

        Args:
            previous: Ignored. The public plugin asks for the container before a restart, which
                Kubernetes refuses, and the refusal would end the run.
            chosen: Which pod and container.

        Returns:
            The log, or why there is none.
        """
        try:
            return super().read_namespaced_pod_log(**chosen)
        except ApiException as error:
            # The node may be gone with it; the job is tried again all the same.
            return f"Kubernetes gives no log of this pod: {error.reason}"


class Jobs(BatchV1Api):
    """Jobs whose pods have all the shared memory that their memory allows."""

    def create_namespaced_job(self, namespace: str, body: V1Job, **chosen: Any) -> V1Job:
        """Create a job.

        Args:
            namespace: Where it is created.
            body: What the public plugin asks for.
            chosen: Options of the request.

        Returns:
            The job that was created.
        """
        # Processes that read samples ahead hand them over there; a container has 64 MB by default.
        memory = V1Volume(name="shm", empty_dir=V1EmptyDirVolumeSource(medium="Memory"))
        pod = body.spec.template.spec
        pod.volumes.append(memory)
        pod.containers[0].volume_mounts.append(
            V1VolumeMount(name=memory.name, mount_path="/dev/shm")
        )
        return super().create_namespaced_job(namespace, body, **chosen)


class Executor(PublicExecutor):
    """The public executor, with the workflow's folder shared by all pods."""

    def __post_init__(self) -> None:
        """Connect to the cluster.

        Raises:
            WorkflowError: Pods would not see the workflow's folder.
        """
        folder = Path(self.workflow.workdir_init)
        mounted = [volume.path for volume in self.workflow.executor_settings.persistent_volumes]
        if not any(folder.is_relative_to(path) for path in mounted):
            raise WorkflowError(
                f"Pods would not see the workflow's folder {folder}: the key "
                "kubernetes-volume-persistent-volumes of the profile mounts volumes at "
                f"{', '.join(map(str, mounted)) or 'no path'}. Start Snakemake in a folder below "
                "such a path, or give the claim of the folder's volume there, as <claim>:<path>."
            )
        super().__post_init__()
        configuration = Configuration.get_default_copy()
        configuration.retries = PATIENCE
        client = ApiClient(configuration)
        self.kubeapi, self.batchapi = Pods(client), Jobs(client)

    def get_job_exec_prefix(self, job: JobExecutorInterface) -> str:
        """What a pod does first: the public plugin starts it in an empty folder.

        Args:
            job: Any job.

        Returns:
            A shell command.
        """
        return f"cd {shlex.quote(self.workflow.workdir_init)}"

"""What the daemons of the throwaway cluster are told: slurm.conf and gres.conf."""

import getpass
import socket
from collections.abc import Sequence
from pathlib import Path

# The machine of a test has few cores: more jobs side by side would only wait for each other. Jobs
# on the GPU node ask for cores that read ahead, which they do not use without a GPU.
CPUS = {"cpu1": 2, "cpu2": 2, "gpu1": 16}
NODES = tuple(CPUS)

CONFIGURATION = """\
ClusterName=throwaway
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={port}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CredType=cred/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool/%n
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd-%n.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd-%n.log
MailProg=/bin/true
MpiDefault=none
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
{accounting}
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
SchedulerType=sched/backfill
SchedulerParameters=batch_sched_delay=0,sched_interval=1,bf_interval=1
SlurmdParameters=config_overrides
GresTypes=gpu
EnforcePartLimits=ALL
JobRequeue=1
ReturnToService=2
SlurmctldTimeout=30
SlurmdTimeout=12
KillWait=5
MinJobAge=86400
DefMemPerCPU=100
{nodes}
PartitionName=cpu Nodes=cpu1,cpu2 Default=YES MaxTime=INFINITE DefaultTime=10
PartitionName=gpu Nodes=gpu1 MaxTime=INFINITE DefaultTime=10
"""

NODE = (
    "NodeName={name} NodeHostname={host} NodeAddr=127.0.0.1 Port={port} CPUs={cpus} Boards=1 "
    "SocketsPerBoard=1 CoresPerSocket={cpus} ThreadsPerCore=1 RealMemory=64000 State=UNKNOWN {gres}"
)

# Two character devices that nothing opens stand for GPUs.
GRES = {"gpu1": "Gres=gpu:fake:2"}
GPUS = "NodeName=gpu1 Name=gpu Type=fake File=/dev/null,/dev/zero\n"


def write(folder: Path, ports: Sequence[int], accounting: str) -> Path:
    """Write what all daemons read.

    Args:
        folder: Folder of the cluster.
        ports: One for the controller and one for each node.
        accounting: Lines of slurm.conf about accounting.

    Returns:
        slurm.conf.
    """
    host = socket.gethostname().split(".")[0]
    nodes = [
        NODE.format(name=name, host=host, port=port, cpus=cpus, gres=GRES.get(name, ""))
        for (name, cpus), port in zip(CPUS.items(), ports[1:], strict=True)
    ]
    path = folder / "slurm.conf"
    path.write_text(
        CONFIGURATION.format(
            host=host,
            user=getpass.getuser(),
            folder=folder,
            port=ports[0],
            nodes="\n".join(nodes),
            accounting=accounting,
        )
    )
    (folder / "gres.conf").write_text(GPUS)
    return path

# SPDX-License-Identifier: Apache-2.0
"""Three PostgreSQL servers that Patroni keeps in step, and the etcd that Patroni decides by; all on loopback."""
import json
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

PROGRAMS = "/usr/lib/postgresql/15/bin"
NODES = ("one", "two", "three")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def as_postgres(*command):
    """PostgreSQL refuses root."""
    if os.getuid() != 0:
        return list(command)
    return ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", *command]


def wait_for(what, seconds=120):
    """What it returns, once that is something."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = what()
        if found:
            return found
        time.sleep(0.1)
    raise TimeoutError(f"waited {seconds} s for {what.__name__}")


class Node:
    def __init__(self, cluster, name):
        self.name, self.port, self.rest = name, free_port(), free_port()
        self.folder = cluster.folder / name
        self.folder.mkdir()
        self.log = open(self.folder / "log", "ab")
        self.settings = self.folder / "patroni.yml"
        self.settings.write_text(json.dumps(self.patroni(cluster), indent=1))  # JSON is YAML
        self.process = None

    def patroni(self, cluster):
        anybody = ["local all all trust", "host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"]
        return {
            "scope": "alongside", "name": self.name,
            "restapi": {"listen": f"127.0.0.1:{self.rest}", "connect_address": f"127.0.0.1:{self.rest}"},
            "etcd3": {"host": f"127.0.0.1:{cluster.etcd_port}"},
            "bootstrap": {
                "dcs": {"ttl": cluster.ttl, "loop_wait": 1, "retry_timeout": 3, "maximum_lag_on_failover": 1 << 20,
                        # Nothing is acknowledged that is not on two nodes; with strict, not even when there is one.
                        "synchronous_mode": True, "synchronous_mode_strict": True,
                        "postgresql": {"use_pg_rewind": True, "use_slots": True,
                                       "parameters": {"max_connections": 50, "wal_log_hints": "on"}}},
                "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}, {"auth": "trust"}],
            },
            "postgresql": {
                "listen": f"127.0.0.1:{self.port}", "connect_address": f"127.0.0.1:{self.port}",
                "data_dir": str(self.folder / "data"), "bin_dir": PROGRAMS, "pg_hba": anybody,
                "pgpass": str(self.folder / "pgpass"),
                "authentication": {"superuser": {"username": "postgres"}, "replication": {"username": "replicator"},
                                   "rewind": {"username": "postgres"}},
                "parameters": {"unix_socket_directories": str(self.folder)},
            },
        }

    def start(self):
        self.process = subprocess.Popen(as_postgres("patroni", str(self.settings)), stdout=self.log, stderr=self.log,
                                        cwd=self.folder, start_new_session=True)

    def kill(self):
        """The machine is gone: Patroni and PostgreSQL at once, and neither is told."""
        postmaster = int((self.folder / "data/postmaster.pid").read_text().split()[0])
        os.kill(self.process.pid, signal.SIGKILL)
        os.kill(postmaster, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=60)
            except subprocess.TimeoutExpired:
                self.kill()


class Cluster:
    def __init__(self, folder, ttl):
        self.folder, self.ttl = Path(folder), ttl
        self.etcd_port, peer = free_port(), free_port()
        self.nodes = {}
        (self.folder / "etcd").mkdir()
        for name in NODES:
            self.nodes[name] = Node(self, name)
        if os.getuid() == 0:
            for path in (self.folder, *self.folder.rglob("*")):
                shutil.chown(path, "postgres", "postgres")
        client, between = f"http://127.0.0.1:{self.etcd_port}", f"http://127.0.0.1:{peer}"
        self.etcd = subprocess.Popen(
            as_postgres("etcd", "--data-dir", str(self.folder / "etcd"), "--listen-client-urls", client,
                        "--advertise-client-urls", client, "--listen-peer-urls", between,
                        "--initial-advertise-peer-urls", between, "--initial-cluster", f"default={between}"),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder)
        for node in self.nodes.values():
            node.start()

    def address(self):
        ports = ",".join(str(node.port) for node in self.nodes.values())
        return f"host=127.0.0.1,127.0.0.1,127.0.0.1 port={ports} user=postgres dbname=alongside"

    def members(self):
        """As any node that answers knows them: name -> (role, state)."""
        for node in self.nodes.values():
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{node.rest}/cluster", timeout=2) as reply:
                    return {each["name"]: (each["role"], each["state"]) for each in json.load(reply)["members"]}
            except OSError:
                continue
        return {}

    def whole(self):
        """The leader, once it has a synchronous standby and nobody is missing."""
        members = self.members()
        roles = sorted(role for role, _ in members.values())
        if roles != ["leader", "replica", "sync_standby"]:
            return None
        if any(state not in ("running", "streaming") for _, state in members.values()):
            return None
        return self.nodes[next(name for name, (role, _) in members.items() if role == "leader")]

    def query(self, node, sql):
        """One value, as text."""
        done = subprocess.run([f"{PROGRAMS}/psql", "-h", "127.0.0.1", "-p", str(node.port), "-U", "postgres", "-d",
                               "alongside", "-XAtc", sql], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def stop(self):
        for node in self.nodes.values():
            node.stop()
            node.log.close()
        self.etcd.terminate()
        self.etcd.wait()

# SPDX-License-Identifier: Apache-2.0
"""A client of the wire format, written from sync/protocol/README.md alone, in Python's standard library.

It keeps what it pulls in memory and packs nothing: zstd is welcome, and needed only to look into a snapshot.
"""
import base64
import datetime
import hashlib
import http.client
import json
import secrets
import time
import urllib.parse
import uuid
from itertools import accumulate

CAPABILITY = "https://alongside.example/jmap/sync1"
CORE = "urn:ietf:params:jmap:core"
NATURAL = uuid.UUID("59161a68-b7f9-545b-9adf-662a77f5ec47")


def canonical(value):
    """RFC 8785, for what the wire allows: whole numbers, and member names of the Basic Multilingual Plane."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def natural_id(kind, *parts):
    return str(uuid.uuid5(NATURAL, canonical([kind, *map(str, parts)])))


def ids_in(kind, table):
    """Of each row; null stands for what follows from its fields."""
    return [record or natural_id(kind, *(table["fields"][name][row] for name in table["key"]))
            for row, record in enumerate(table["id"])]


def chunk_name(octets):
    return hashlib.sha256(octets).hexdigest()


def new_id():
    """UUIDv7 (RFC 9562, section 5.7)."""
    number = (int(time.time() * 1000) << 80) | (7 << 76) | (secrets.randbits(12) << 64) | (2 << 62) | secrets.randbits(62)
    return str(uuid.UUID(int=number))


def base64url(octets):
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def instant(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def milliseconds_between(earlier, later):
    parse = datetime.datetime.fromisoformat
    return round((parse(later[:-1]) - parse(earlier[:-1])).total_seconds() * 1000)


def column(values):
    """One value per row, or a single one that all rows share."""
    first = values[0]
    shareable = first is None or isinstance(first, (bool, int)) or (isinstance(first, str) and len(first) <= 64)
    return [first] if shareable and all(value == first for value in values) else values


def runs(numbers):
    """Runs [first, count] of consecutive numbers."""
    found = []
    for number in numbers:
        if found and number == sum(found[-1]):
            found[-1][1] += 1
        else:
            found.append([number, 1])
    return found


class NotFromTheService(Exception):
    """The reply does not repeat the nonce: a captive portal, say."""


class Refused(Exception):
    """A status that is no success, with the problem's type."""

    def __init__(self, status, body):
        super().__init__(f"{status} {body}")
        self.status = status
        self.problem = json.loads(body)["type"] if body else ""


class MethodError(Exception):
    def __init__(self, arguments):
        super().__init__(json.dumps(arguments))
        self.type = arguments["type"]


class Service:
    """The service's resources over HTTP. Plain HTTP is for loopback; elsewhere it is HTTPS."""

    def __init__(self, address):
        parts = urllib.parse.urlsplit(address)
        self.host, self.port = parts.hostname, parts.port

    def request(self, method, path, body=None, token=None, headers=None):
        """Status, headers and decoded body of a reply that is the service's."""
        nonce = secrets.token_hex(12)
        sent = {"Alongside-Nonce": nonce, **(headers or {})}
        if token:
            sent["Authorization"] = "Bearer " + token
        if body is not None:
            sent.setdefault("Content-Type", "application/json")
            body = body if isinstance(body, bytes) else canonical(body).encode()
        connection = http.client.HTTPConnection(self.host, self.port, timeout=60)
        try:
            connection.request(method, path, body, sent)
            reply = connection.getresponse()
            text = reply.read()
        finally:
            connection.close()
        if reply.headers.get("Alongside-Nonce") != nonce:
            raise NotFromTheService(reply.status)
        if reply.status not in (200, 206, 304):
            raise Refused(reply.status, text.decode())
        is_json = reply.headers.get_content_type() == "application/json"
        return reply.status, reply.headers, json.loads(text) if is_json and text else text

    def enrol(self, code, schema=1):
        file_key = secrets.token_bytes(32)
        request = {"code": code, "deviceName": "A foreign client", "fileKey": base64url(file_key), "schema": schema}
        _, _, reply = self.request("POST", "/enrol", request)
        return Device(self, reply), request


class Device:
    """One enrolled device: its queue, and the records of its account as far as they were pulled."""

    def __init__(self, service, enrolment):
        self.service = service
        self.account = enrolment["accountId"]
        self.name = enrolment["device"]
        self.token = enrolment["token"]
        self.coach = enrolment["coach"]
        self.epoch = enrolment["epoch"]
        self.state = f"{self.epoch}-0"
        self.seq = 0
        self.records = {}  # (type, id) -> fields

    def session(self):
        _, _, session = self.service.request("GET", "/jmap/session", token=self.token)
        return session["accounts"][self.account]["accountCapabilities"][CAPABILITY]

    def calls(self, *invocations):
        """The arguments of each response."""
        body = {"using": [CORE, CAPABILITY], "methodCalls": list(invocations)}
        _, _, reply = self.service.request("POST", "/jmap/api", body, self.token)
        for name, answer, _ in reply["methodResponses"]:
            if name == "error":
                raise MethodError(answer)
        return [answer for _, answer, _ in reply["methodResponses"]]

    def call(self, method, **arguments):
        return self.calls([method, {"accountId": self.account, **arguments}, "0"])[0]

    # Reading

    def pull(self, max_bytes=1 << 20):
        """Everything after the state; how many records came and went."""
        moved = 0
        has_more = True
        while has_more:
            page = self.call("Sync/changes", since=self.state, maxBytes=max_bytes)
            moved += self.apply(page)
            self.state, has_more = page["newState"], page["hasMore"]
        return moved

    def apply(self, page):
        moved = 0
        for kind, table in page["records"].items():
            for row, record in enumerate(ids_in(kind, table)):
                fields = {name: values[row] for name, values in table["fields"].items()}
                self.records[kind, record] = {name: value for name, value in fields.items() if value is not None}
                moved += 1
        for kind, ids in page["destroyed"].items():
            for record in ids:
                self.records.pop((kind, record), None)
                moved += 1
        return moved

    def manifest(self, kind):
        """The modseq of everything of the kind that is there, by id."""
        there, after, has_more = {}, {}, True
        while has_more:
            part = self.call("Sync/manifest", type=kind, **after)
            there.update(zip(part["ids"], accumulate(part["rev"])))
            has_more, after = part["hasMore"], {"after": part["ids"][-1]} if part["ids"] else {}
        return there

    def ids_of(self, kind):
        return sorted(record for known, record in self.records if known == kind)

    def download(self, blob, first, last=""):
        """Bytes of a blob from `first` on; perhaps fewer than were asked for."""
        path = f"/jmap/download/{self.account}/{blob}/snapshot"
        _, _, octets = self.service.request("GET", path, token=self.token, headers={"Range": f"bytes={first}-{last}"})
        return octets

    def upload(self, octets):
        """A chunk of an attachment; the answer names it."""
        digest = base64.b64encode(hashlib.sha256(octets).digest()).decode()
        headers = {"Content-Type": "application/octet-stream", "Content-Digest": f"sha-256=:{digest}:"}
        _, _, answer = self.service.request("POST", f"/jmap/upload/{self.account}/", octets, self.token, headers)
        return answer

    # Writing

    def seal(self, *operations):
        self.seq += 1
        now = datetime.datetime.now(datetime.timezone.utc)
        return {"opId": f"{self.name}.{self.seq}", "seq": self.seq, "schema": self.session()["schema"],
                "at": instant(now), "mono": round(time.monotonic() * 1000), "by": self.coach, "ops": list(operations)}

    def push(self, *mutations, epoch=None):
        return self.call("Mutation/set", epoch=self.epoch if epoch is None else epoch, **batch(mutations))

    def exchange(self, *mutations):
        """A push, and what others changed, in one request; both answers."""
        account = {"accountId": self.account}
        return self.calls(["Mutation/set", {**account, "epoch": self.epoch, **batch(mutations)}, "a"],
                          ["Sync/changes", {**account, "since": self.state, "maxBytes": 1 << 20, "withoutOwn": True}, "b"])

    # A supervisor's

    def held(self):
        return self.call("Held/get")["bundles"]

    def decide(self, bundle, decision, note="", mend=None, name=None):
        seen = [held["mutation"]["opId"] for held in bundle["mutations"]]
        return self.call("Held/decide", id=name or new_id(), by=self.coach, bundle=seen[0], seen=seen, decision=decision,
                         note=note, **({"mend": mend} if mend else {}))


def batch(mutations):
    """What a push says of its mutations, each thing they share once."""
    first = mutations[0]
    since = [milliseconds_between(first["at"], mutation["at"]) for mutation in mutations]
    shapes, order = shapes_of([operation for mutation in mutations for operation in mutation["ops"]])
    message = {
        "count": len(mutations),
        "seq": runs([mutation["seq"] for mutation in mutations]),
        "opId": op_ids(mutations),
        "schema": column([mutation["schema"] for mutation in mutations]),
        "by": column([mutation["by"] for mutation in mutations]),
        "at": first["at"],
        "mono": column([mutation["mono"] - passed for mutation, passed in zip(mutations, since)]),
        "ops": column([len(mutation["ops"]) for mutation in mutations]),
        "order": column(order),
        "shapes": shapes,
    }
    if len(mutations) > 1:
        message["atSteps"] = column([later - earlier for earlier, later in zip(since, since[1:])])
    return message


def op_ids(mutations):
    """Runs [name, first, count]."""
    found = []
    for mutation in mutations:
        name, _, number = mutation["opId"].rpartition(".")
        if found and found[-1][0] == name and int(number) == found[-1][1] + found[-1][2]:
            found[-1][2] += 1
        else:
            found.append([name, int(number), 1])
    return found


def shapes_of(operations):
    """The tables of operations that are alike, and for each operation the index of its table."""
    groups, order = {}, []
    for operation in operations:
        alike = (operation["t"], operation["op"], *(tuple(sorted(operation.get(side, {}))) for side in ("was", "set")))
        order.append(list(groups).index(alike) if alike in groups else len(groups))
        groups.setdefault(alike, []).append(operation)
    return [shape_of(rows) for rows in groups.values()], order


def shape_of(rows):
    shape = {"t": rows[0]["t"], "op": rows[0]["op"], "id": column([row["id"] for row in rows])}
    for side in ("was", "set"):
        names = rows[0].get(side, {})
        if names:
            shape[side] = {name: column([row[side][name] for row in rows]) for name in names}
    return shape


def results_in(reply):
    """One (state, modseqs, conflicts) for each mutation that was looked at."""
    results = []
    for state, count, first, each, *conflicts in reply["results"]:
        for index in range(count):
            start = first + index * each
            results.append((state, list(range(start, start + each)), conflicts[0] if conflicts else []))
    return results

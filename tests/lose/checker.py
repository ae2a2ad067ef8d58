#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Says what was lost and what was doubled, from the receipts that tablets showed and from what the service holds.

tests/lose/checker.py URL CODE RECEIPTS     CODE: a one-time code; RECEIPTS: a line for all that was shown as saved:
                                            TOKEN PERSON DAY SESSION CODE   a mark
                                            TOKEN note PERSON
                                            TOKEN visit PERSON
                                            TOKEN picture PERSON HASH       SHA-256 of its bytes
                                            and one for each that was only on a tablet that was reported lost:
                                            given-up TOKEN

Knows the wire from sync/protocol/README.md and nothing of the product: it enrols as one more device, reads every record
that it may, fetches the bytes of every picture, and compares. A mark's token is a line of its note, and notes only grow,
so it must be there exactly once; its code must be the mark's value, one that somebody replaced after seeing it (the
mark's history), or a candidate of a conflict about it. A note says its token, a visit that it was seen, each once; of
what was seen there may be a conflict, too. A picture has its bytes, and there is one of it.
"""
import base64
import hashlib
import http.client
import json
import os
import re
import sys
import urllib.parse
import urllib.request
import uuid
from collections import Counter, defaultdict

CAPABILITY = "https://alongside.example/jmap/sync1"
NATURAL_IDS = uuid.UUID("59161a68-b7f9-545b-9adf-662a77f5ec47")


def post(url, body, token=None):
    headers = {"Content-Type": "application/json", "Alongside-Nonce": "checker"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=60) as reply:
        assert reply.headers["Alongside-Nonce"] == "checker", "something else answered"
        return json.load(reply)


def rows(kind, table):
    """A type's columns as one dictionary for each record. An id that is null follows from the row's fields."""
    for index, name in enumerate(table["id"]):
        parts = [kind, *(str(table["fields"][field][index]) for field in table.get("key", []))]
        natural = uuid.uuid5(NATURAL_IDS, json.dumps(parts, ensure_ascii=False, separators=(",", ":")))
        yield name or str(natural), {
            field: column[index] for field, column in table["fields"].items() if column[index] is not None}


def read_everything(url, code):
    """Every record, as type -> id -> fields, and as which device it was read."""
    key = base64.urlsafe_b64encode(os.urandom(32)).rstrip(b"=").decode()
    device = post(f"{url}/enrol", {"code": code, "deviceName": "checker", "fileKey": key, "schema": 1})
    records, state = defaultdict(dict), f"{device['epoch']}-0"
    while True:
        call = ["Sync/changes", {"accountId": device["accountId"], "since": state, "maxBytes": 1048576}, "c"]
        body = {"using": ["urn:ietf:params:jmap:core", CAPABILITY], "methodCalls": [call]}
        name, page, _ = post(f"{url}/jmap/api", body, device["token"])["methodResponses"][0]
        assert name == "Sync/changes", page
        for kind, table in page["records"].items():
            records[kind].update(rows(kind, table))
        for kind, names in page["destroyed"].items():
            for gone in names:
                records[kind].pop(gone, None)
        state = page["newState"]
        if not page["hasMore"]:
            return records, device


def fetch(url, device, chunks):
    """The bytes of these chunks, one after the other; nothing where one of them is not there."""
    connection, found = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=60), b""
    for chunk in chunks:
        path = f"/jmap/download/{device['accountId']}/{chunk}/picture"
        connection.request("GET", path, headers={"Authorization": f"Bearer {device['token']}"})
        reply = connection.getresponse()
        body = reply.read()
        if reply.status != 200 or hashlib.sha256(body).hexdigest() != chunk:
            return b""
        found += body
    return found


def lines_of(note):
    """A note as text, however it is built of parts."""
    return note if isinstance(note, str) else json.dumps(note)


def codes_of(mark, conflicts):
    """Every code that a mark has, had before somebody changed it, or is disputed with: whole values, no text."""
    values = [mark]
    for entry in mark.get("history", []):
        values += [entry["was"], entry["now"]]
    for conflict in conflicts:
        if conflict["path"] == "mark":
            values += [candidate.get("value") for candidate in conflict["candidates"]]
        elif conflict["path"] == "code":
            values += [{"code": candidate.get("value")} for candidate in conflict["candidates"]]
    return {value.get("code") for value in values if isinstance(value, dict)} - {None}


CODE_LOST = "the code is not there"
TOKEN = re.compile(r"\S+-\d+-[0-9a-f]{8}")


class Held:
    """What the service holds: marks by whose they are, tokens by what they stand in, pictures by their bytes."""

    def __init__(self, records):
        self.marks = {}
        self.copies = Counter()
        self.tokens = {kind: Counter() for kind in ("mark", "note", "visit")}
        for name, mark in records["Attendance"].items():
            key = mark["person"], mark["date"], mark["session"]
            self.marks[key] = name, mark
            self.copies[key] += 1
            self.tokens["mark"].update(TOKEN.findall(lines_of(mark.get("note", ""))))
        for note in records["Note"].values():
            self.tokens["note"].update([(note["person"], word) for word in TOKEN.findall(note["words"])])
        for visit in records["Visit"].values():
            self.tokens["visit"].update([(visit["person"], word) for word in TOKEN.findall(visit.get("seen", ""))])
        self.pictures = defaultdict(list)
        for attachment in records["Attachment"].values():
            self.pictures[attachment.get("person"), attachment["hash"]].append(attachment["chunks"])
        self.disputed = defaultdict(list)
        for conflict in records["Conflict"].values():
            self.disputed[conflict["record"]].append(conflict)
        self.open = Counter((conflict["record"], conflict["path"]) for conflict in records["Conflict"].values()
                            if conflict["status"] == "open")
        self.proposed = {(visit["person"], word) for name, visit in records["Visit"].items()
                         for conflict in self.disputed[name] if conflict["path"] == "seen"
                         for candidate in conflict["candidates"] for word in TOKEN.findall(str(candidate.get("value")))}

    def knows(self, key, code):
        """Whether the mark has this code, had it before somebody changed it, or is disputed with it."""
        name, mark = self.marks.get(key, (None, {}))
        return code in codes_of(mark, self.disputed[name])


def loss_of(receipt, held, fetched):
    """What of it is not there, in words; nothing where all of it is."""
    token, *rest = receipt.split()
    if rest[0] in ("note", "visit"):
        there = held.tokens[rest[0]][rest[1], token] or (rest[0] == "visit" and (rest[1], token) in held.proposed)
        return None if there else f"the {rest[0]} is not there"
    if rest[0] == "picture":
        pictures = held.pictures[rest[1], rest[2]]
        if not pictures:
            return "its record is not there"
        return None if hashlib.sha256(fetched(pictures[0])).hexdigest() == rest[2] else "its bytes are not there"
    if held.tokens["mark"][token] == 0:
        return "the note is not there"
    return None if held.knows((rest[0], rest[1], rest[2]), rest[3]) else CODE_LOST


def main():
    url, code, receipts = sys.argv[1:4]
    records, device = read_everything(url, code)
    held = Held(records)
    lost, doubled, shown = [], [], Counter()
    lines = open(receipts, encoding="utf-8").read().splitlines()
    given_up = {line.split()[1] for line in lines if line.startswith("given-up ")}
    kinds = Counter()
    for line in lines:
        if line.startswith("given-up "):
            continue
        token, kind = line.split()[:2]
        if shown[token]:
            sys.exit(f"the receipts have {token} twice: this proves nothing")
        shown[token] += 1
        kinds[kind if kind in ("note", "visit", "picture") else "mark"] += 1
        loss = loss_of(line, held, lambda chunks: fetch(url, device, chunks))
        if loss and (token not in given_up or loss == CODE_LOST):  # a mark and its note are given up together
            lost.append(f"{line.strip()}: {loss}")
    for kind, tokens in held.tokens.items():
        doubled += [f"{kind} {token}: {count} times" for token, count in tokens.items() if count > 1]
    doubled += [f"mark {key}: {count} times" for key, count in held.copies.items() if count > 1]
    doubled += [f"picture {key}: {len(all_of)} times" for key, all_of in held.pictures.items() if len(all_of) > 1]
    doubled += [f"conflict about {record} {path}: {count} open" for (record, path), count in held.open.items() if count > 1]
    print(f"{len(shown)} receipts ({', '.join(f'{count} of a {kind}' for kind, count in sorted(kinds.items()))}), "
          f"{sum(held.open.values())} open conflicts, {len(given_up)} given up with a lost tablet")
    print("Lost:   ", "\n         ".join(lost) or "nothing")
    print("Doubled:", "\n         ".join(doubled) or "nothing")
    sys.exit(1 if lost or doubled else 0)


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Says what was lost and what was doubled, from the receipts that tablets showed and from what the service holds.

tests/lose/checker.py URL CODE RECEIPTS     CODE: a one-time code; RECEIPTS: a line for each mark shown as saved:
                                            TOKEN PERSON DAY SESSION CODE
                                            and one for each that was only on a tablet that was reported lost:
                                            given-up TOKEN

Knows the wire from sync/protocol/README.md and nothing of the product: it enrols as one more device, reads every
Attendance and Conflict record, and compares. A receipt's token is a line of the mark's note, and notes only grow, so it
must be there exactly once; its code must be the mark's value, one that somebody replaced after seeing it (the mark's
history), or a candidate of a conflict about it.
"""
import base64
import json
import os
import re
import sys
import urllib.request
from collections import Counter, defaultdict

CAPABILITY = "https://alongside.example/jmap/sync1"


def post(url, body, token=None):
    headers = {"Content-Type": "application/json", "Alongside-Nonce": "checker"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=60) as reply:
        assert reply.headers["Alongside-Nonce"] == "checker", "something else answered"
        return json.load(reply)


def rows(table):
    """A type's columns as one dictionary for each record."""
    for index, name in enumerate(table["id"]):
        yield name, {field: column[index] for field, column in table["fields"].items() if column[index] is not None}


def read_everything(url, code):
    """Every record of the two types, as type -> id -> fields."""
    key = base64.urlsafe_b64encode(os.urandom(32)).rstrip(b"=").decode()
    device = post(f"{url}/enrol", {"code": code, "deviceName": "checker", "fileKey": key, "schema": 1})
    records, state = defaultdict(dict), f"{device['epoch']}-0"
    while True:
        call = ["Sync/changes", {"accountId": device["accountId"], "since": state, "maxBytes": 1048576}, "c"]
        body = {"using": ["urn:ietf:params:jmap:core", CAPABILITY], "methodCalls": [call]}
        name, page, _ = post(f"{url}/jmap/api", body, device["token"])["methodResponses"][0]
        assert name == "Sync/changes", page
        for kind, table in page["records"].items():
            records[kind].update(rows(table))
        for kind, names in page["destroyed"].items():
            for gone in names:
                records[kind].pop(gone, None)
        state = page["newState"]
        if not page["hasMore"]:
            return records


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


class Held:
    """What the service holds, by mark."""

    def __init__(self, records):
        self.marks = {}
        self.tokens = Counter()
        for name, mark in records["Attendance"].items():
            self.marks[mark["person"], mark["date"], mark["session"]] = name, mark
            self.tokens.update(re.findall(r"\S+-\d+-[0-9a-f]{8}", lines_of(mark.get("note", ""))))
        self.disputed = defaultdict(list)
        for conflict in records["Conflict"].values():
            self.disputed[conflict["record"]].append(conflict)
        self.open = Counter((conflict["record"], conflict["path"]) for conflict in records["Conflict"].values()
                            if conflict["status"] == "open")

    def knows(self, key, code):
        """Whether the mark has this code, had it before somebody changed it, or is disputed with it."""
        name, mark = self.marks.get(key, (None, {}))
        return code in codes_of(mark, self.disputed[name])


def main():
    url, code, receipts = sys.argv[1:4]
    held = Held(read_everything(url, code))
    lost, doubled, shown = [], [], set()
    lines = open(receipts, encoding="utf-8").read().splitlines()
    given_up = {line.split()[1] for line in lines if line.startswith("given-up ")}
    for line in lines:
        if line.startswith("given-up "):
            continue
        token, person, day, session, mark = line.split()
        if token in shown:
            sys.exit(f"the receipts have {token} twice: this proves nothing")
        shown.add(token)
        if held.tokens[token] == 0 and token in given_up:
            continue
        if held.tokens[token] == 0:
            lost.append(f"{line.strip()}: the note is not there")
        elif not held.knows((person, day, session), mark):
            lost.append(f"{line.strip()}: the code is not there")
    doubled += [f"{token}: {count} times" for token, count in held.tokens.items() if count > 1]
    doubled += [f"conflict about {record} {path}: {count} open" for (record, path), count in held.open.items() if count > 1]
    print(f"{len(shown)} receipts, {len(held.marks)} marks, {sum(held.open.values())} open conflicts, "
          f"{len(given_up)} given up with a lost tablet")
    print("Lost:   ", "\n         ".join(lost) or "nothing")
    print("Doubled:", "\n         ".join(doubled) or "nothing")
    sys.exit(1 if lost or doubled else 0)


main()

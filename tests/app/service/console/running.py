# SPDX-License-Identifier: Apache-2.0
"""What the console is looked at with."""
import subprocess
import tempfile

from client import Service, natural_id  # the stranger's client, for a tablet

DAY = "2026-11-20"
NOTE = "\nThe bus was late.\nShe rang."
MANAGER = "R. Mason"
KEY_COACH = "L. Morgan"  # of the demonstration
SCRIPT = '<script>document.title = "taken over"</script>'
IMAGE = '"><img src="x" onerror="document.title += \' by an image\'">'


class RunningService:
    """A made-up service with one week of history, two tablets, and a mark that no clock shows."""

    def __init__(self, server):
        self.server = server
        self.folder = tempfile.TemporaryDirectory()
        self.run("init", "--demo", "--day", DAY, "--weeks", "1")
        self.run("coach", "add", MANAGER, "--role", "manager", "--role", "earnings")
        self.run("coach", "add", SCRIPT, "--role", "coach")
        self.run("coach", "add", IMAGE, "--role", "coach")
        self.run("coach", "account", SCRIPT, "--email", "mason@council.example")
        self.process = subprocess.Popen([self.server, "serve", "--port", "0", "--data", self.folder.name + "/service"],
                                        stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        service = Service(self.address)
        device, _ = service.enrol(self.run("enrol", "M. Hicks", SCRIPT, IMAGE))
        service.enrol(self.run("enrol", "R. Lewis"))
        self.device = device
        device.pull()
        person = device.ids_of("Person")[0]
        device.push(device.seal({"t": "Attendance", "op": "put", "id": natural_id("Attendance", person, DAY, "pm"),
                                 "set": {"person": person, "date": DAY, "session": "pm", "code": "present",
                                         "arrival": "25:70", "note": NOTE}}))

    def run(self, *words):
        done = subprocess.run([self.server, *words, "--data", self.folder.name + "/service"],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{words}: {done.stderr}")
        return done.stdout.strip()

    def state(self):
        """What a form may change, and what is written of it."""
        return self.run("device", "list"), self.run("audit")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.process.stdout.close()
        self.folder.cleanup()

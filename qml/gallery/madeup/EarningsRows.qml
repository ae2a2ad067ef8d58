// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: weeks and jobs of a month.
ListModel {
    id: root

    function add(week: string, sum: string, job: string, about: string): void {
        root.append({
                "week": week,
                "sum": sum,
                "job": job,
                "about": about,
                "first": week !== "",
                "written": about !== "Nothing written yet",
                "picked": false
            });
    }
    function fill(first: string, second: string): void {
        root.clear();
        for (const week of ["2–8 Nov", "9–15 Nov", "16–22 Nov"]) {
            root.add(week, "14 h\n£177.94", first, "11 h · £142.60 gross · £139.81 net · paid Fri 20 Nov · payslip");
            root.add("", "", second, week === "16–22 Nov" ? "Nothing written yet" : "3 h · £38.13 net · they said so · estimated");
        }
    }
    function pick(row: int): void {
        for (let each = 0; each < root.count; ++each)
            root.setProperty(each, "picked", each === row);
    }

    Component.onCompleted: {
        root.fill("Canal Side Café", "Saturday market");
        root.pick(4);
    }
}

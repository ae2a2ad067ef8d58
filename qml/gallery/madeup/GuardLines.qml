// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: what the rules make of somebody's earnings.
ListModel {
    id: root

    enum Tone {
        Plain,
        Unknown,
        Over
    }

    property bool provisional: false

    // said: what the figures say, in sentences.
    function add(title: string, tone: int, verdict: string, figures: list<string>, said: list<string>, remarks: list<string>, rule: string): void {
        root.provisional = rule !== "";
        root.append({
                "title": title,
                "words": said.concat(remarks).join("\n"),
                "verdict": verdict,
                "figures": figures.join("\n"),
                "remarks": remarks.join("\n"),
                "rule": rule,
                "provisional": rule !== "",
                "tone": tone
            });
    }
    function fillWork(): void {
        root.clear();
        root.add("Permitted work, 16–22 Nov", GuardLines.Plain, "£25.56 left of the limit", ["Earned over all jobs\t£177.94", "Limit\t£203.50", "Hours on average over 5 weeks\t14 h", "They must stay under\t16 h"], ["£177.94 over all jobs. £25.56 left of the limit of £203.50.", "14 h on average over 5 weeks. Hours must stay under 16."], [], "By rule permitted-work-gb-2026-04-01, version 1, from 1 April 2026");
    }
    function fillOver(): void {
        root.clear();
        root.add("Permitted work, 16–22 Nov", GuardLines.Over, "£13.02 over the limit", ["Earned over all jobs\t£216.52", "Limit\t£203.50"], ["£216.52 over all jobs. £13.02 over the limit of £203.50."], ["Hours must stay under 16 on average over 5 weeks, and they do not."], "By rule permitted-work-gb-2026-04-01, version 1, from 1 April 2026");
        root.add("Universal Credit, Fri 20 Nov to Sat 19 Dec", GuardLines.Plain, "About £18.15 comes off", ["Paid over all jobs, on 3 days\t£460.00", "Allowance\t£427.00", "Above it\t£33.00"], ["£460.00 paid over all jobs, on 3 days.", "£33.00 above the allowance of £427.00: about £18.15 comes off."], ["Universal Credit has no limit of hours."], "By rule universal-credit-gb-2026-04-01, version 1, from 1 April 2026");
    }
    function fillUnknown(): void {
        root.clear();
        root.add("No benefit is written down", GuardLines.Unknown, "", [], [], ["Nothing is known of what Shan gets in this week. It is written where their page is edited."], "");
    }

    Component.onCompleted: root.fillWork()
}

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

    function add(title: string, sentences: list<string>, rule: string, provisional: bool, tone: int): void {
        root.append({
                "title": title,
                "words": sentences.join("\n"),
                "rule": rule,
                "provisional": provisional,
                "tone": tone
            });
    }
    function fillWork(): void {
        root.clear();
        root.add("Permitted work, 16–22 Nov", ["£177.94 over all jobs. £25.56 left of the limit of £203.50.", "14 h on average over 5 weeks. Hours must stay under 16."], "By rule permitted-work-gb-2026-04-01, version 1, from 1 April 2026", true, GuardLines.Plain);
    }
    function fillOver(): void {
        root.clear();
        root.add("Universal Credit, Fri 20 Nov to Sat 19 Dec", ["£460.00 paid over all jobs, on 3 days.", "£33.00 above the allowance of £427.00: about £18.15 comes off.", "Universal Credit has no limit of hours."], "By rule universal-credit-gb-2026-04-01, version 1, from 1 April 2026", true, GuardLines.Plain);
        root.add("Permitted work, 16–22 Nov", ["£216.52 over all jobs. £13.02 over the limit of £203.50.", "Hours must stay under 16 on average over 5 weeks, and they do not."], "By rule permitted-work-gb-2026-04-01, version 1, from 1 April 2026", true, GuardLines.Over);
    }
    function fillUnknown(): void {
        root.clear();
        root.add("No benefit is written down", ["Nothing is known of what Shan gets in this week. It is written where their page is edited."], "", false, GuardLines.Unknown);
    }

    Component.onCompleted: root.fillWork()
}

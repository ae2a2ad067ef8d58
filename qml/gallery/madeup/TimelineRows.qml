// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: visits on a timeline.
ListModel {
    id: root

    enum Kind {
        Done,
        GoingOn,
        Planned,
        Late
    }

    readonly property string picture: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAL0lEQVR4nA3HMQEAIAwDMIShJEoqYvfuiZhAyJdzQyQ6zi1KStfPMDJ6fpaV1esBFooVkbSyPsAAAAAASUVORK5CYII="

    function add(kind: int, month: string, when: string, who: string, detail: string, tag: string, notes: string, more: string): void {
        root.append({
                "visitId": kind === TimelineRows.Done || kind === TimelineRows.GoingOn ? "v" + root.count : "",
                "kind": kind,
                "month": month,
                "startsMonth": root.count === 0 || root.get(root.count - 1).month !== month,
                "when": when,
                "who": who,
                "detail": detail,
                "tag": tag,
                "notes": notes,
                "pictures": more.includes("note") ? [root.picture, root.picture].join("\n") : "",
                "more": more
            });
    }
    // A few, as the page of a person shows them.
    function fill(): void {
        root.add(TimelineRows.Late, "November 2026", "Wednesday 18 November", "said by M. Hicks on Fri 6 Nov", "The next visit", "2 days late", "", "");
        root.add(TimelineRows.Done, "November 2026", "Fri 6 Nov 10:02 to 10:49", "you, with Craig", "Review of the first month", "47 min", "The depot closes at ten on Fridays, so she comes at nine.", "1 more note, 1 recording");
        root.add(TimelineRows.Done, "October 2026", "Fri 23 Oct 09:58 to 11:03", "you", "She asked to learn the pressure washer", "1 h 05 min", "", "");
        root.add(TimelineRows.Done, "October 2026", "Fri 9 Oct 10:10 to 10:40", "R. Lewis", "First morning on her own", "30 min", "", "1 signature");
    }
    // Five years of visits, one every week.
    function fillYears(): void {
        root.clear();
        for (let week = 0; week < 260; ++week)
            root.add(TimelineRows.Done, "Month " + Math.floor((259 - week) / 4), "Week " + (260 - week), "M. Hicks", "Regular visit", "45 min", week % 2 ? "The new earplugs help with the compressor." : "", "");
    }

    Component.onCompleted: root.fill()
}

// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the concerns that the holder may read.
QtObject {
    id: root

    readonly property ConcernForm form: ConcernForm {
    }
    readonly property ConcernOutcomeForm outcome: ConcernOutcomeForm {
    }
    readonly property ConcernRows rows: ConcernRows {
    }
    property bool hasAny: false
    property bool lead: false
    property string notSent
    property string begunPersonId
    property string begunSentence
    property string whomToRing: "Ring 01922 555 0199. In danger now: 999 first."
    property string shutSentence
    property string problem
    property string openId
    property string heading: "Aisha Bains"
    property string detail: "You, 09:12"
    property string state: "Not sent. Phone the duty team now."
    property bool urgent: true
    property var titles: ["Safe now?", "Seen or heard by the writer", "The person’s own words", "What the writer thinks"]
    property var words: ["NOT safe when this was written", "A bruise on her left arm, the size of a hand. She held it when the minibus came.", "“He grabbed me because I was late.”", "Somebody at home may be hurting her."]

    function open(concernId: string): void {
        root.openId = concernId;
    }
    function closeConcern(): void {
        root.openId = "";
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// The shape that stands for how far somebody is; another question than that has a shape of its own.
Icon {
    id: root

    required property int step
    property string otherwise: Glyph.person

    function shape(step: int): string {
        switch (step) {
        case CampaignPeople.Overdue:
            return Glyph.priorityHigh;
        case CampaignPeople.ToDo:
            return Glyph.circle;
        case CampaignPeople.Booked:
            return Glyph.event;
        case CampaignPeople.Paused:
            return Glyph.hourglassEmpty;
        case CampaignPeople.Begun:
            return Glyph.editNote;
        case CampaignPeople.NotAgreed:
            return Glyph.questionMark;
        case CampaignPeople.Away:
            return Glyph.eventBusy;
        case CampaignPeople.Declined:
            return Glyph.close;
        case CampaignPeople.Done:
            return Glyph.checkCircle;
        default:
            return root.otherwise;
        }
    }

    color: root.step === CampaignPeople.Overdue ? Theme.attention : Theme.brand
    size: Theme.scaled(22)
    text: root.shape(root.step)
}

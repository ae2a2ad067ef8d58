// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the screens behind the lock.
QtObject {
    id: root

    readonly property RegisterScreen registerScreen: RegisterScreen {
    }
    readonly property PeopleScreen people: PeopleScreen {
    }
    readonly property VisitsScreen visits: VisitsScreen {
    }
    readonly property PersonWork personWork: PersonWork {
    }
    readonly property WordFinder wordFinder: WordFinder {
    }
    readonly property TaskScreen task: TaskScreen {
    }
    readonly property InterviewsScreen interviews: InterviewsScreen {
    }
    readonly property CampaignScreen campaign: CampaignScreen {
    }
    readonly property BoardScreen board: BoardScreen {
    }
    readonly property ChangesScreen changes: ChangesScreen {
    }
    readonly property ReferralsScreen referrals: ReferralsScreen {
    }
    readonly property HeadCountScreen headCount: HeadCountScreen {
        Component.onCompleted: show(root.registerScreen.morning.slice(3), [])
    }
    readonly property ConflictScreen conflict: ConflictScreen {
    }
    readonly property PlacementsScreen placements: PlacementsScreen {
    }
    readonly property HeldScreen held: HeldScreen {
    }
    readonly property ConcernsScreen concerns: ConcernsScreen {
    }
    readonly property SyncChip syncChip: SyncChip {
    }
    readonly property SyncScreen syncScreen: SyncScreen {
    }
}

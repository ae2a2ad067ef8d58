// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: referrals in a list.
ListModel {
    id: root

    enum State {
        Made,
        Sent,
        Accepted,
        Declined,
        Ended,
        Withdrawn,
        Unknown
    }

    function add(name: string, route: string, destination: string, state: int, standing: string, chase: string, isLate: bool): void {
        root.append({
                "referralId": name + route,
                "personId": name,
                "name": name,
                "route": route,
                "destination": destination,
                "state": state,
                "standing": standing,
                "chase": chase,
                "isLate": isLate
            });
    }
}

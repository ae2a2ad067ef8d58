// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>

namespace alongside {

/// Seeds that ever failed when everything travelled in one piece (Scenario::inOnePiece), each with what it found; they
/// are lived in every run.
inline constexpr std::array<quint64, 15> failedInOnePiece{
    4, // removing a mark always looked like a removal beaten by an edit
    25, // a choice between candidates was not shown on the tablet that chose, and clashed with its own next change
    55, // two restores of one backup began the same epoch
    58, // an epoch that a restore had thrown away was taken for a known one
    111, // what was offered again was not laid over what was shown
    166, // a record brought back by somebody else was removed again
    240, // the same as 111 for a record with something else laid over it
    680, // after a restore, a change to a lost record went nowhere
    1389, // a choice that was held and replayed late took the place of what its writer had said since
    1425, // who chose otherwise had not seen that the value in force was confirmed
    1667, // a page of a scope that had changed meanwhile moved the cursor past what it left out
    1899, // the same after a power cut
    2500, // the same among three tablets
    2871, // the same for a kind that was given back: its records never came
    3085, // after a restore, a writer clashed with what they had said before themselves
};

/// Seeds that failed before clones, failovers, older apps and the like were in the worlds (Scenario::inPieces).
inline constexpr std::array<quint64, 2> failedInPieces{
    170, // who chose had to have seen their own earlier value
    2480, // a page kept a stale copy of what was purged, where secure_delete does not look
};

/// Seeds that failed before pictures, moves and decisions were in the worlds (Scenario::ofRecords).
inline constexpr std::array<quint64, 7> failedOfRecords{
    95, // two copies of one tablet each gave an act that collided a name of its own: it happened twice
    182, // a record whose deletion a restore had undone was not seen again by those who had heard of the deletion
    229, // a snapshot with a lost chunk could not be loaded, and no other one was asked for
    245, // the same as 95
    631, // the same as 95, of somebody's making a person
    712, // the same as 95, for notes
    982, // after a failover, a copy's act was acknowledged under the number of one that the service had lost
};

/// Seeds that failed before disks lost bytes of pictures in the worlds (Scenario::ofSafeBytes).
inline constexpr std::array<quint64, 8> failedOfSafeBytes{
    12, // a question stayed on the tablets whose person had moved to another service
    35, // somebody with held work could not come back: its opId was known there
    117, // a restore brought back what had been deleted before a tablet's snapshot: it never came
    400, // an act that a full disk broke off stays in a tablet's log for a while: the check pardons that now
    451, // a tablet that may only send kept its pictures after a restore
    1254, // tablets forget the bytes of whoever moves away, and a restore brings the person back: pardoned
    398, // what a restore had lost was asked about: a conflict between somebody's word and nobody's
    512, // what a restored service knew already stood behind a hole that was never declared
};

/// The same where replicas fell behind and first syncs were disturbed (Scenario::disturbedOfSafeBytes).
inline constexpr std::array<quint64, 5> failedDisturbedOfSafeBytes{
    634, // a tablet forgot bytes that the service had, before the service had their record: both were without
    10269, // one bit of a missing chunk's name was flipped: the chunk itself was taken for there
    803, // a kind was given back before it was purged, and what a first sync had brought of it went with the rest
    1475, // others recorded more between two pages of one record than one page brings: they pause now
    2077, // a revision that the next mutation was given was taken for one of the mutation before, whose record was
          // right
};

/// Seeds that failed since (Scenario::disturbed).
inline constexpr std::array<quint64, 4> failedDisturbed{
    600, // a record was forwarded with its person, and its removal, which names nobody, met nothing here
    965, // who wrote on a drained tablet over their own value was taken for somebody who had seen nothing
    1545, // the same, another order
    1994, // the other service's disk lost a picture that was sent on to it: whoever brought it asks their own
};

} // namespace alongside

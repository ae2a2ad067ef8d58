// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The words of the wire that tablet and service must spell alike; README.md says what each means.
namespace alongside::wire {

/// Resources. The session object is RFC 8620 §2, the API resource §3.
inline constexpr auto sessionPath = "/jmap/session";
inline constexpr auto apiPath = "/jmap/api";
/// The account's state, with an ETag that changes with everything an idle tablet must hear of: state, scope and its own
/// ackedSeq. 304 when If-None-Match names it.
inline constexpr auto statePath = "/jmap/state";
/// Server-sent events of changes (RFC 8620 §7.3).
inline constexpr auto eventsPath = "/jmap/events";
/// Blobs, RFC 8620 §6.2: <downloadPath>/<account>/<blob>/<any name>.
inline constexpr auto downloadPath = "/jmap/download";
/// RFC 8620 §6.1: <uploadPath>/<account>/.
inline constexpr auto uploadPath = "/jmap/upload";
inline constexpr auto enrolPath = "/enrol";
inline constexpr auto signInPath = "/sign-in";

/// Every reply repeats the request's nonce, whatever its status: what does not, is not from the service.
inline constexpr auto nonceHeader = "Alongside-Nonce";

/// Methods. Several may travel in one request (RFC 8620 §3.3): a push and the changes after it are one round trip.
inline constexpr auto pushMethod = "Mutation/set";
inline constexpr auto changesMethod = "Sync/changes";
/// Makes, or names, an immutable blob with everything in scope (Snapshot.h), to be fetched with ranges of bytes.
inline constexpr auto snapshotMethod = "Sync/snapshot";
/// Which records of a type there are (Manifest.h).
inline constexpr auto manifestMethod = "Sync/manifest";
/// {accountId, first, last}: the device no longer has these seqs. Answers {ackedSeq: last} and is audited.
inline constexpr auto declareGapMethod = "Device/declareGap";
/// What supervisors hold, and what they decide about it (Held.h).
inline constexpr auto heldMethod = "Held/get";
inline constexpr auto decideMethod = "Held/decide";
/// Why they have set aside what a tablet sent (Aside.h).
inline constexpr auto whyAsideMethod = "Held/whyAside";
/// Which chunks of attachments the service does not have (Chunk.h).
inline constexpr auto missingMethod = "Chunk/missing";
/// The field, of any kind of record, that names the chunks of its bytes, in order (FieldType::Chunks).
inline constexpr auto chunksField = "chunks";
/// RFC 9530 §2.
inline constexpr auto digestHeader = "Content-Digest";
/// A method-level error (RFC 8620 §3.6.2): its "type" is one of the names in README.md.
inline constexpr auto errorMethod = "error";

} // namespace alongside::wire

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Attachment.h"

namespace alongside {

/// How somebody stood to their review once it was read to them, over exactly that text.
struct Agreement {
    /// Each as valid as the others, and none required.
    enum class Form { Signature, Mark, Picture, Voice, AgreedBy, DidNotAgree, CannotTell };

    Form form = Form::CannotTell;
    QString words = {}; ///< who agreed for them, or what they said or showed
    AttachmentId attachment = {}; ///< the signature, mark, picture or voice; empty: none
    QString hash = {}; ///< of the response as it was rendered: hashOfRendered
    Instant at = {};
    CoachId takenBy = {};

    bool operator==(const Agreement &) const = default;
};

inline constexpr Agreement::Form everyAgreementForm[] = {Agreement::Form::Signature, Agreement::Form::Mark,
    Agreement::Form::Picture, Agreement::Form::Voice, Agreement::Form::AgreedBy, Agreement::Form::DidNotAgree,
    Agreement::Form::CannotTell};

QString toText(Agreement::Form form);
/// CannotTell for a word that this version does not know.
Agreement::Form agreementFormFromText(const QString &text);

/// SHA-256, hexadecimal.
QString hashOfRendered(const QByteArray &response);
/// Whether an agreement is to what is there now. A later change voids it, wherever it was made.
bool stands(const Agreement &agreement, const QByteArray &response);

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Messages.h"

namespace alongside {

QString StateToken::text() const { return QStringLiteral("%1-%2").arg(epoch).arg(modseq); }

std::optional<StateToken> StateToken::fromText(const QString &text)
{
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    if (dash < 1) return std::nullopt;
    bool epochRead = false;
    bool modseqRead = false;
    const StateToken token{text.left(dash).toLongLong(&epochRead), text.mid(dash + 1).toLongLong(&modseqRead)};
    // Only the one form that text() makes, so that equal states are equal texts.
    if (!epochRead || !modseqRead || token.epoch < 0 || token.modseq < 0 || token.text() != text) return std::nullopt;
    return token;
}

} // namespace alongside

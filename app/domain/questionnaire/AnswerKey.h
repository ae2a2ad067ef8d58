// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace alongside {

/// Where an answer stands: the item's linkId, and before it each repeat that it is in, as "jobs#2-f3/employer".
/// Groups that do not repeat are not in it, so that a form can be regrouped. What a linkId has of '/', '#', '%' and
/// spaces is percent-encoded. The same place has the same key on every tablet.
using AnswerKey = QString;

/// within: the repeat it is in; empty: none.
AnswerKey answerKey(const QString &linkId, const AnswerKey &within = {});

/// One repeat of a group, or what stands under one answer of a repeating question. token: chosen once, never reused.
AnswerKey repeatKey(const AnswerKey &group, const QString &token);

/// The linkId at the end of a key, whatever it is within.
QString linkIdOf(const AnswerKey &key);

/// The repeat that a key is within; empty: none. Of "jobs#2/employer" it is "jobs#2".
AnswerKey repeatAround(const AnswerKey &key);

/// The token of "jobs#2-f3" is "2-f3"; empty: the key ends in no repeat.
QString tokenOf(const AnswerKey &repeat);

/// "2-f3" before "10-a1": by the number they begin with, then as text. Tokens of two tablets that count alike differ.
bool tokenLess(const QString &one, const QString &other);

} // namespace alongside

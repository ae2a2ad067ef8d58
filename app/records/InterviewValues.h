// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Campaign.h"
#include "app/domain/InterviewAnswer.h"
#include "sync/protocol/Record.h"

namespace alongside {

/// Records as values again: the way back from InterviewFields. What cannot be read is as if it were not there.
FormVersion formVersionFrom(const Record &record);
Reassessment reassessmentFrom(const Record &record);
InterviewAnswer interviewAnswerFrom(const Record &record);
Campaign campaignFrom(const Record &record);
Invitation invitationFrom(const Record &record);

} // namespace alongside
